#pragma once

#include "core/line/textlines.h"
#include "core/line/writtendates.h"

namespace ayumi {

/// What a look over a text history tells before it is read.
struct TextShape
{
    LineDialect dialect = LineDialect::TalkText;
    LineLanguage language = LineLanguage::Unknown; ///< of the title, else of the weekdays
    std::optional<LineDateOrder> dateOrder;
    DayLines dayLines =
        DayLines::WithWeekday; ///< bare dates count only where the first 50 lines have no other
};

/// Tells the dialect from the first 50 lines and the date order from the day lines of the whole text.
/// Errors: LineDialectUnknown, LineDateOrderUnclear.
[[nodiscard]] Result<TextShape> shapeOf(QStringView text, const QString& fileName,
                                        const LineReadOptions& options);

/// True where a record of the dialect begins, whatever its time: 24:05 has the shape of one.
[[nodiscard]] bool isRecordShape(QStringView line, LineDialect dialect);

} // namespace ayumi
