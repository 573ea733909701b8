#include "core/base/phone.h"
#include "tests/fuzz/demand.h"

#include <QString>

#include <algorithm>
#include <cstddef>
#include <cstdint>

using namespace ayumi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Any bytes taken as UTF-8: the key is digits, what is shown dials the same number, and what is no number
/// stays as typed.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t longest = 1024;
    const QString typed = QString::fromUtf8(reinterpret_cast<const char*>(data),
                                            static_cast<qsizetype>(std::min(size, longest)));
    const QString key = phoneKey(typed);
    demand(std::ranges::all_of(key, [](QChar c) { return c >= u'0' && c <= u'9'; }), "a key is ASCII digits");
    const PhoneNumber number = readPhone(typed);
    demand(number.typed == typed, "what was typed is kept");
    const QString shown = displayPhone(typed);
    demand(shown == typed || readPhone(shown).e164 == number.e164, "the number shown dials the number typed");
    return 0;
}
