#include "core/desks/views.h"

namespace ayumi {

QString PersonLine::displayName() const
{
    if (!name.isEmpty())
        return name.full();
    return kana.isEmpty() ? otherName : kana.full();
}

} // namespace ayumi
