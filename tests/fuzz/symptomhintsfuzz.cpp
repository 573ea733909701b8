#include "core/line/symptomhints.h"
#include "tests/fuzz/demand.h"

#include <cstddef>
#include <cstdint>

using namespace ayumi;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Any bytes taken as a message in UTF-8.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const Hint& hint : readHints(text, u"見本 花子"_s, 7)) {
        demand(!hint.quote.isEmpty() && hint.quote.size() <= 200, "a hint quotes something short");
        demand(text.contains(hint.quote), "a hint quotes the message itself");
        demand(hint.line == 7, "a hint names the line of its message");
        demand(!hint.code.isEmpty() || !hint.value.isEmpty() || hint.kind == HintKind::Knee,
               "a hint says something");
    }
    return 0;
}
