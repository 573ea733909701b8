#include "core/base/textfold.h"
#include "tests/fuzz/demand.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstring>

using namespace ayumi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void check(const QString& text)
{
    const QString strict = foldStrict(text);
    demand(foldStrict(strict) == strict, "folding strictly again changes nothing");
    demand(strict.isValidUtf16(), "a key is valid UTF-16");
    const QString loose = foldLoose(text);
    demand(foldLoose(loose) == loose, "folding loosely again changes nothing");
    demand(loose == foldLoose(strict), "the loose key comes from the strict key");
    const QStringList stored = searchTokens(text);
    for (const QString& token : queryTokens(text))
        demand(stored.contains(token), "a text finds itself");
}

} // namespace

/// Any bytes, taken as UTF-8 and again as UTF-16 with whatever lone surrogates that makes.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t longest = 4096;
    const std::size_t length = size < longest ? size : longest;
    check(QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length)));
    QString units(static_cast<qsizetype>(length / 2), Qt::Uninitialized);
    if (length >= 2)
        std::memcpy(units.data(), data, length / 2 * 2);
    check(units);
    return 0;
}
