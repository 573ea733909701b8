#include "core/base/error.h"

#include <array>

namespace ayumi {

namespace {

struct Named
{
    ErrorCode code;
    const char* name;
};

constexpr std::array namedCodes{
#define AYUMI_ERROR_NAMED(name) Named{ErrorCode::name, #name},
    AYUMI_ERROR_CODES(AYUMI_ERROR_NAMED)
#undef AYUMI_ERROR_NAMED
};

constexpr auto codesOnly = [] {
    std::array<ErrorCode, namedCodes.size()> codes{};
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = namedCodes[i].code;
    return codes;
}();

} // namespace

std::span<const ErrorCode> allErrorCodes()
{
    return codesOnly;
}

QString errorCodeName(ErrorCode code)
{
    return QString::fromLatin1(namedCodes.at(static_cast<std::size_t>(code)).name);
}

} // namespace ayumi
