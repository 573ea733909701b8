#include "core/line/linehistory.h"

#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Every field is preceded by its length, so that no two different records read the same.
void addField(QByteArray& bytes, const QByteArray& field)
{
    bytes += QByteArray::number(field.size());
    bytes += ':';
    bytes += field;
}

/// The numbers of a date or a time as 2024-05-01, without the cost of a locale.
QByteArray digits(std::initializer_list<int> numbers)
{
    QByteArray text;
    for (const int number : numbers) {
        text += text.isEmpty() ? "" : "-";
        text += QByteArray::number(number).rightJustified(2, '0');
    }
    return text;
}

QByteArray directionOf(const LineRecord& record)
{
    if (!record.side)
        return {};
    return record.side == LineSide::User ? "in" : "out";
}

QString plainText(const LineRecord& record, LineDialect dialect)
{
    QString text = dialect == LineDialect::DesktopText && !record.sender.isEmpty()
                       ? record.sender + u' ' + record.text
                       : record.text;
    text.replace(u"\r\n"_s, u"\n"_s);
    return text.normalized(QString::NormalizationForm_C);
}

/// Desktop notices name their sender only inside the sentence, which is the text.
QString senderOf(const LineRecord& record, LineDialect dialect)
{
    return dialect == LineDialect::DesktopText ? QString()
                                               : record.sender.normalized(QString::NormalizationForm_C);
}

QByteArray fingerprint(const LineRecord& record, LineDialect dialect, const QByteArray& conversation)
{
    const QDate date = record.date;
    const QTime time = record.time;
    const bool hasSeconds = dialect == LineDialect::OfficialAccountCsv;
    QByteArray bytes;
    addField(bytes, "line-history-1");
    addField(bytes, conversation);
    addField(bytes, digits({date.year(), date.month(), date.day()}));
    addField(bytes, hasSeconds ? digits({time.hour(), time.minute(), time.second()})
                               : digits({time.hour(), time.minute()}));
    addField(bytes, directionOf(record));
    addField(bytes, senderOf(record, dialect).toUtf8());
    addField(bytes, plainText(record, dialect).toUtf8());
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

} // namespace

std::vector<QString> messageKeys(const LineHistory& history, QStringView conversation)
{
    std::vector<QString> keys;
    keys.reserve(history.records.size());
    const QByteArray conversationBytes = conversation.toUtf8();
    QHash<QByteArray, int> ordinals;
    for (const LineRecord& record : history.records) {
        const QByteArray print = fingerprint(record, history.dialect, conversationBytes);
        const int ordinal = ++ordinals[print];
        keys.push_back(QString::fromLatin1(print.toHex()) + u'-' + QString::number(ordinal));
    }
    return keys;
}

} // namespace ayumi
