#include "core/line/textshape.h"

#include "core/line/texthead.h"

namespace ayumi {

namespace {

constexpr int linesToTellDialect = 50;

/// What the first lines are made of.
struct Census
{
    int talkRecords = 0;
    int desktopRecords = 0;
    DayLines kindOfDays = DayLines::WithWeekday;
    int dayLines = 0;
    int desktopRecordsBehindDay = 0;
    bool hasTitle = false;
    bool hasKnownHead = false;
};

Census censusOf(const TextLines& lines, DayLines kindOfDays)
{
    Census census;
    census.kindOfDays = kindOfDays;
    bool behindDay = false;
    qsizetype position = 0;
    for (int number = 1; number <= linesToTellDialect && !lines.atEnd(position); ++number) {
        const TextLine line = lines.at(position);
        position = line.next;
        if (const auto title = readTitleLine(line.text); title && census.dayLines == 0) {
            census.hasTitle = true;
            census.hasKnownHead = census.hasKnownHead || title->language != LineLanguage::Unknown;
        } else if (census.dayLines == 0 && readSavedLine(line.text, false)) {
            census.hasKnownHead = true;
        } else if (isRecordShape(line.text, LineDialect::TalkText)) {
            ++census.talkRecords;
        } else if (isRecordShape(line.text, LineDialect::DesktopText)) {
            ++census.desktopRecords;
            census.desktopRecordsBehindDay += behindDay ? 1 : 0;
        }
        const auto day = readDayLine(line.text, kindOfDays);
        census.dayLines += day ? 1 : 0;
        behindDay = day.has_value() || (behindDay && line.isBlank());
    }
    return census;
}

/// With bare dates as day lines only where there are no others.
Census censusOf(const TextLines& lines)
{
    const Census usual = censusOf(lines, DayLines::WithWeekday);
    if (usual.dayLines > 0)
        return usual;
    const Census bare = censusOf(lines, DayLines::MayBeBare);
    return bare.dayLines > 0 ? bare : usual;
}

std::optional<LineDialect> dialectOf(const Census& census)
{
    const bool hasDates = census.dayLines > 0 || census.hasTitle || census.hasKnownHead;
    if (census.talkRecords > 0 && hasDates && census.talkRecords >= census.desktopRecordsBehindDay)
        return LineDialect::TalkText;
    if (census.desktopRecordsBehindDay > 0)
        return LineDialect::DesktopText;
    if (census.hasKnownHead)
        return LineDialect::TalkText;
    return std::nullopt;
}

/// How often each reading of a year-last day line fits its weekday.
struct OrderVotes
{
    int monthFirst = 0;
    int dayFirst = 0;
    int lines = 0;
    bool readingsDiffer = false;
    QString example;

    void add(const WrittenDay& day, QStringView line)
    {
        if (lines == 0)
            example = line.trimmed().toString();
        ++lines;
        monthFirst += day.monthFirst.isValid() ? 1 : 0;
        dayFirst += day.dayFirst.isValid() ? 1 : 0;
        readingsDiffer = readingsDiffer || day.monthFirst != day.dayFirst;
    }
};

/// All readings of one phone follow one order: the one that fits every line wins.
Result<std::optional<LineDateOrder>> settle(const OrderVotes& votes, const LineReadOptions& options)
{
    if (votes.lines == 0)
        return std::nullopt;
    const bool monthFirstFits = votes.monthFirst == votes.lines;
    const bool dayFirstFits = votes.dayFirst == votes.lines;
    if (monthFirstFits != dayFirstFits)
        return monthFirstFits ? LineDateOrder::MonthFirst : LineDateOrder::DayFirst;
    if (monthFirstFits && !votes.readingsDiffer)
        return LineDateOrder::MonthFirst;
    if (options.dateOrder)
        return options.dateOrder;
    // A few lines may be texts that only look like day lines.
    if (votes.monthFirst > 0 && votes.dayFirst == 0)
        return LineDateOrder::MonthFirst;
    if (votes.dayFirst > 0 && votes.monthFirst == 0)
        return LineDateOrder::DayFirst;
    return failure(ErrorCode::LineDateOrderUnclear, {votes.example});
}

struct DayLineSurvey
{
    OrderVotes real; ///< day lines with an empty line before and a record behind
    OrderVotes any;
    LineLanguage language = LineLanguage::Unknown;
};

DayLineSurvey surveyDayLines(const TextLines& lines, LineDialect dialect)
{
    DayLineSurvey survey;
    bool behindBlank = true;
    for (qsizetype position = 0; !lines.atEnd(position);) {
        const TextLine line = lines.at(position);
        position = line.next;
        if (const auto day = readDayLine(line.text)) {
            if (survey.language == LineLanguage::Unknown && day->fitsAtAll())
                survey.language = day->language;
            const bool beforeRecord =
                !lines.atEnd(position) && isRecordShape(lines.at(position).text, dialect);
            if (day->yearLast)
                survey.any.add(*day, line.text);
            if (day->yearLast && behindBlank && beforeRecord)
                survey.real.add(*day, line.text);
        }
        behindBlank = line.isBlank();
    }
    return survey;
}

} // namespace

bool isRecordShape(QStringView line, LineDialect dialect)
{
    const auto time = readTimePrefix(line);
    if (!time || time->length >= line.size())
        return false;
    const QChar separator = line[time->length];
    return separator == (dialect == LineDialect::TalkText ? u'\t' : u' ');
}

Result<TextShape> shapeOf(QStringView text, const QString& fileName, const LineReadOptions& options)
{
    const TextLines lines(text);
    const Census census = censusOf(lines);
    const auto dialect = dialectOf(census);
    if (!dialect)
        return failure(ErrorCode::LineDialectUnknown, {fileName});
    TextShape shape;
    shape.dialect = *dialect;
    shape.dayLines = census.kindOfDays;
    const DayLineSurvey survey = surveyDayLines(lines, *dialect);
    AYUMI_TRY_GET(shape.dateOrder, settle(survey.real.lines > 0 ? survey.real : survey.any, options));
    shape.language = survey.language;
    return shape;
}

} // namespace ayumi
