#include "core/domain/patient.h"

#include <algorithm>
#include <array>

namespace ayumi {

QString PersonName::full() const
{
    if (family.isEmpty() || given.isEmpty())
        return family + given;
    return family + u' ' + given;
}

bool Patient::isReachable() const
{
    const std::array ways{lineName, phone, mail, address};
    return std::ranges::any_of(ways, [](const QString& way) { return !way.trimmed().isEmpty(); });
}

QString Patient::displayName() const
{
    for (const PersonName* form : {&name, &kana, &romaji}) {
        if (!form->isEmpty())
            return form->full();
    }
    return lineName;
}

} // namespace ayumi
