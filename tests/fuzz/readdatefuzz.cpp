#include "core/base/japanesedate.h"
#include "tests/fuzz/demand.h"

#include <QString>

#include <cstddef>
#include <cstdint>

using namespace ayumi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Any bytes taken as UTF-8: either a day people can be born on, which its own era form reads back, or one of
/// three errors.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<QDate> date = readDate(text);
    if (date) {
        demand(date->isValid(), "a date that is read exists");
        demand(date->year() >= 1868 && date->year() <= 2200,
               "a date that is read lies between 1868 and 2200");
        demand(readDate(eraDate(*date)) == date, "the era form of a date reads back as the same date");
    } else {
        const ErrorCode code = date.error().code;
        demand(code == ErrorCode::DateUnreadable || code == ErrorCode::DateDoesNotExist ||
                   code == ErrorCode::DateOutsideEra,
               "a date that is not read has an error of dates");
        demand(!date.error().args.isEmpty() && date.error().args.first().size() <= 41,
               "the error quotes what was typed, shortened");
    }
    return 0;
}
