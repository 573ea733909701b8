#include "core/domain/outcome/instrumenttexts.h"
#include "tests/fuzz/demand.h"

#include <cstddef>
#include <cstdint>

using namespace ayumi;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<InstrumentTexts> texts = readInstrumentTexts(json, u"pack.json"_s);
    if (!texts) {
        demand(!texts.error().args.isEmpty(), "a pack that is refused says what is wrong");
        return 0;
    }
    demand(!texts->languages.isEmpty() && !texts->licence.isEmpty(),
           "a pack that is read has texts and a licence");
    for (const ItemTexts& language : texts->languages) {
        for (const QString& item : language.items)
            demand(!item.isEmpty() && item.size() <= longestItemText,
                   "every item has a text that a row can show");
    }
    demand(readInstrumentTexts(written(*texts), u"again"_s) == texts,
           "what is read is written back as it was");
    return 0;
}
