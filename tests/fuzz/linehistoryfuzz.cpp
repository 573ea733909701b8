#include "core/line/linehistory.h"
#include "tests/fuzz/demand.h"

#include <QSet>

#include <cstddef>
#include <cstdint>

using namespace ayumi;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

bool isErrorOfHistories(ErrorCode code)
{
    return code == ErrorCode::LineDialectUnknown || code == ErrorCode::LineDateOrderUnclear ||
           code == ErrorCode::LineFileIsArchive;
}

void demandSoundHistory(const LineHistory& history)
{
    qsizetype lines = history.layoutLines;
    for (const LineRecord& record : history.records) {
        demand(record.date.isValid() && record.time.isValid(), "a record has a day and a time");
        demand(record.line >= 1 && record.lineCount >= 1 &&
                   record.line + record.lineCount <= history.totalLines + 1,
               "a record lies within the file");
        demand(history.instantOf(record).isValid(), "a record has an instant");
        lines += record.lineCount;
    }
    for (const LineNote& note : history.notUnderstood)
        lines += note.lineCount;
    demand(lines == history.totalLines, "every line is in exactly one place");

    const auto keys = messageKeys(history, u"fuzz");
    demand(keys.size() == history.records.size(), "every record has a key");
    demand(QSet<QString>(keys.begin(), keys.end()).size() == static_cast<qsizetype>(keys.size()),
           "no two records of a history have one key");
}

} // namespace

/// Any bytes, read without and with a choice of the date order.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto history = readLineHistory(bytes, u"talk.txt"_s);
    if (!history)
        demand(isErrorOfHistories(history.error().code), "a file that is not read has an error of histories");
    else
        demandSoundHistory(*history);

    LineReadOptions options;
    options.dateOrder = LineDateOrder::DayFirst;
    options.knownNames = {u"見本 花子"_s, u"A"_s};
    const auto chosen = readLineHistory(bytes, u"talk.txt"_s, options);
    demand(chosen || chosen.error().code != ErrorCode::LineDateOrderUnclear, "who chose is not asked again");
    demand(chosen.has_value() || !history.has_value(), "a choice makes nothing unreadable");
    if (chosen)
        demandSoundHistory(*chosen);
    return 0;
}
