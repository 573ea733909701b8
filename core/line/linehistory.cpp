#include "core/line/linehistory.h"

#include "core/line/accountcsv.h"
#include "core/line/desktoptext.h"
#include "core/line/linebytes.h"
#include "core/line/talktext.h"
#include "core/line/texthead.h"

#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr qint64 limitBytes = qint64(lineFileLimitMiB) * 1024 * 1024;

/// A zone by its IANA name or as +09:00.
QTimeZone zoneNamed(const QString& name)
{
    if (name.startsWith(u'+') || name.startsWith(u'-'))
        return QTimeZone((u"UTC"_s + name).toLatin1());
    return QTimeZone(name.toLatin1());
}

bool isArchive(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

/// The name of the conversation in "[LINE] ○○とのトーク.txt", for texts without a title line.
QString nameInTextFileName(const QString& fileName)
{
    QString name = QFileInfo(fileName).completeBaseName();
    if (!name.startsWith(u"[LINE]"_s) && !name.startsWith(u"[LINE] "_s))
        return {};
    name = name.sliced(6).trimmed();
    for (const QStringView ending : {QStringView(u"とのトーク"), QStringView(u"のトーク")}) {
        if (name.endsWith(ending)) {
            name.chop(ending.size());
            break;
        }
    }
    return name;
}

Result<> readTexts(QStringView text, const QString& fileName, const LineReadOptions& options,
                   const Progress& progress, LineHistory& history)
{
    AYUMI_TRY_GET(const TextShape shape, shapeOf(text, fileName, options));
    history.dialect = shape.dialect;
    history.language = shape.language;
    history.dateOrder = shape.dateOrder;
    history.bareDays = shape.dayLines == DayLines::MayBeBare;
    history.zone = options.zone;
    if (shape.dialect == LineDialect::TalkText) {
        AYUMI_TRY(readTalkText(text, history, progress));
    } else {
        QStringList names = options.knownNames;
        if (const auto head = readTitleLine(TextLines(text).at(0).text))
            names.append(head->conversation);
        AYUMI_TRY(readDesktopText(text, names, history, progress));
    }
    if (history.conversation.isEmpty())
        history.conversation = nameInTextFileName(fileName);
    return {};
}

} // namespace

QString LineMoment::toString() const
{
    return date.toString(Qt::ISODate) + u'T' + time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

std::optional<LineMoment> LineHistory::first() const
{
    const auto least = std::min_element(records.begin(), records.end(),
                                        [](const auto& a, const auto& b) { return a.moment() < b.moment(); });
    return least == records.end() ? std::nullopt : std::optional(least->moment());
}

std::optional<LineMoment> LineHistory::last() const
{
    const auto most = std::max_element(records.begin(), records.end(),
                                       [](const auto& a, const auto& b) { return a.moment() < b.moment(); });
    return most == records.end() ? std::nullopt : std::optional(most->moment());
}

int LineHistory::count(LineKind kind) const
{
    return static_cast<int>(std::count_if(records.begin(), records.end(),
                                          [kind](const auto& record) { return record.kind == kind; }));
}

int LineHistory::messageCount() const
{
    return static_cast<int>(records.size()) - count(LineKind::Notice) - count(LineKind::NotTransferred);
}

QDateTime LineHistory::instantOf(const LineRecord& record) const
{
    return QDateTime(record.date, record.time, zoneNamed(zone)).toUTC();
}

MessageKind messageKindOf(LineKind kind)
{
    switch (kind) {
    case LineKind::Text:
        return MessageKind::Text;
    case LineKind::Photo:
        return MessageKind::Photo;
    case LineKind::Video:
        return MessageKind::Video;
    case LineKind::Sticker:
        return MessageKind::Sticker;
    case LineKind::Voice:
        return MessageKind::Voice;
    case LineKind::File:
        return MessageKind::File;
    case LineKind::Location:
        return MessageKind::Location;
    case LineKind::Contact:
        return MessageKind::Contact;
    case LineKind::Album:
        return MessageKind::Album;
    case LineKind::Note:
        return MessageKind::Note;
    case LineKind::Call:
        return MessageKind::Call;
    case LineKind::MissedCall:
    case LineKind::CancelledCall:
    case LineKind::UnansweredCall:
        return MessageKind::MissedCall;
    case LineKind::Unsent:
        return MessageKind::Unsent;
    case LineKind::NotTransferred:
    case LineKind::Notice:
        return MessageKind::Notice;
    }
    Q_UNREACHABLE();
}

Result<LineHistory> readLineHistory(QByteArrayView bytes, const QString& fileName,
                                    const LineReadOptions& options, const Progress& progress)
{
    if (bytes.size() > limitBytes)
        return failure(ErrorCode::LineFileTooLarge, {fileName, QString::number(lineFileLimitMiB)});
    if (isArchive(bytes))
        return failure(ErrorCode::LineFileIsArchive, {fileName});
    if (!zoneNamed(options.zone).isValid())
        return failure(ErrorCode::FieldInvalid, {u"zone"_s, options.zone});
    const DecodedText decoded = decodeLineBytes(bytes);
    LineHistory history;
    history.encoding = decoded.encoding;
    history.damagedCharacters = decoded.damaged;
    if (isAccountCsv(decoded.text)) {
        history.dialect = LineDialect::OfficialAccountCsv;
        history.zone = u"+09:00"_s;
        AYUMI_TRY(readAccountCsv(decoded.text, history, progress));
        if (history.conversation.isEmpty())
            history.conversation = nameInCsvFileName(fileName);
    } else {
        AYUMI_TRY(readTexts(decoded.text, fileName, options, progress, history));
    }
    return history;
}

Result<LineHistory> readLineFile(const QString& path, const LineReadOptions& options,
                                 const Progress& progress)
{
    const QString fileName = QFileInfo(path).fileName();
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::FileUnreadable, {path, u"EISDIR"_s});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    // One byte more than allowed tells a file that grows or has no size (a pipe) from one that fits.
    const QByteArray bytes = file.read(limitBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    return readLineHistory(bytes, fileName, options, progress);
}

} // namespace ayumi
