#include "core/line/linehistory.h"

#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Every field is preceded by its length, so that no two different records read the same.
void addField(QCryptographicHash& hash, QStringView field)
{
    const QByteArray bytes = field.toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

QString directionOf(const LineRecord& record)
{
    if (!record.side)
        return {};
    return record.side == LineSide::User ? u"in"_s : u"out"_s;
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

QByteArray fingerprint(const LineRecord& record, LineDialect dialect, QStringView conversation)
{
    const bool hasSeconds = dialect == LineDialect::OfficialAccountCsv;
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    addField(hash, u"line-history-1");
    addField(hash, conversation);
    addField(hash, record.date.toString(Qt::ISODate));
    addField(hash, record.time.toString(hasSeconds ? u"HH:mm:ss"_s : u"HH:mm"_s));
    addField(hash, directionOf(record));
    addField(hash, senderOf(record, dialect));
    addField(hash, plainText(record, dialect));
    return hash.result();
}

} // namespace

std::vector<QString> messageKeys(const LineHistory& history, QStringView conversation)
{
    std::vector<QString> keys;
    keys.reserve(history.records.size());
    QHash<QByteArray, int> ordinals;
    for (const LineRecord& record : history.records) {
        const QByteArray print = fingerprint(record, history.dialect, conversation);
        const int ordinal = ++ordinals[print];
        keys.push_back(QString::fromLatin1(print.toHex()) + u'-' + QString::number(ordinal));
    }
    return keys;
}

} // namespace ayumi
