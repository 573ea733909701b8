#include "tests/line/linetesting.h"
#include "tests/support/places.h"

#include <QFile>
#include <QStringDecoder>
#include <QStringEncoder>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace ayumi::testing {

QByteArray lineFixture(const char* name)
{
    QFile file(test::treePath(u"tests/fixtures/line/"_s + QString::fromLatin1(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray withCrLf(QByteArray bytes)
{
    return bytes.replace("\n", "\r\n");
}

QByteArray withBom(const QByteArray& bytes)
{
    return "\xEF\xBB\xBF" + bytes;
}

QByteArray asCp932(const QByteArray& utf8)
{
    QStringEncoder encoder("CP932");
    REQUIRE(encoder.isValid());
    QByteArray bytes = encoder.encode(QString::fromUtf8(utf8));
    REQUIRE_FALSE(encoder.hasError());
    return bytes;
}

QByteArray talk(const QString& sample)
{
    return QString(sample).replace(u'⇥', u'\t').toUtf8();
}

LineHistory readWell(const QByteArray& bytes, const QString& fileName, const LineReadOptions& options)
{
    auto history = readLineHistory(bytes, fileName, options);
    INFO("error " << (history ? std::string() : errorCodeName(history.error().code).toStdString()));
    REQUIRE(history.has_value());
    checkEveryLineIsSomewhere(*history, bytes);
    return *std::move(history);
}

void checkEveryLineIsSomewhere(const LineHistory& history, const QByteArray& bytes)
{
    const auto breaks = static_cast<int>(bytes.count('\n'));
    const int lines = breaks + (bytes.isEmpty() || bytes.endsWith('\n') ? 0 : 1);
    int somewhere = history.layoutLines;
    for (const LineRecord& record : history.records)
        somewhere += record.lineCount;
    for (const LineNote& note : history.notUnderstood)
        somewhere += note.lineCount;
    CHECK(history.totalLines == lines);
    CHECK(somewhere == lines);
}

QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

QTime at(const char* clock)
{
    return QTime::fromString(QString::fromLatin1(clock), Qt::ISODate);
}

} // namespace ayumi::testing

namespace ayumi {

std::ostream& operator<<(std::ostream& out, const LineRecord& record)
{
    return out << record.line << '+' << record.lineCount << ' ' << record.moment().toString().toStdString()
               << " [" << record.sender.toStdString() << "] " << codeOf(record.kind).toStdString() << ": "
               << record.text.toStdString();
}

std::ostream& operator<<(std::ostream& out, const LineNote& note)
{
    return out << note.line << '+' << note.lineCount << ": " << note.text.toStdString();
}

} // namespace ayumi
