#include "core/domain/officecontact.h"

#include "core/domain/textlimit.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

Result<> checkOfficeContact(const OfficeContact& contact)
{
    const std::array lines{std::pair{u"office"_s, contact.name},
                           std::pair{u"postcode"_s, contact.postcode},
                           std::pair{u"address"_s, contact.address},
                           std::pair{u"phone"_s, contact.phone},
                           std::pair{u"hours"_s, contact.hours},
                           std::pair{u"line"_s, contact.line},
                           std::pair{u"phone-abroad"_s, contact.phoneAbroad}};
    for (const auto& [field, text] : lines)
        AYUMI_TRY(checkLength(field, text, longestLine));
    return {};
}

} // namespace ayumi
