#include "tests/documents/printed.h"

#include "ui/documents/paperout.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QString outputOf(const QString& program, const QStringList& arguments, int* exitCode = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(30000));
    if (exitCode)
        *exitCode = process.exitCode();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Each row of pdffonts ends with "emb sub uni object ID".
bool allEmbedded(const QString& fonts)
{
    static const QRegularExpression row(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s,
                                        QRegularExpression::MultilineOption);
    int found = 0;
    for (const QRegularExpressionMatch& match : row.globalMatch(fonts)) {
        if (match.captured(1) != u"yes"_s)
            return false;
        ++found;
    }
    return found > 0;
}

} // namespace

Letterhead anOffice(QDate today)
{
    return {{.name = u"歩みサポート東京"_s,
             .postcode = u"1000001"_s,
             .address = u"東京都千代田区千代田1-1"_s,
             .phone = u"03-0000-0000"_s,
             .hours = u"平日9時〜18時"_s,
             .line = u"歩み公式"_s,
             .phoneAbroad = u"+60-3-0000-0000"_s},
            u"佐藤"_s,
            instantAt(today, QTime(9, 0), tokyoZone)};
}

Printed printed(const PaperPages& sheet)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    const auto written = paperout::writePdf(sheet, path);
    REQUIRE(written);

    // AYUMI_KEEP_PAPER=FOLDER keeps what the tests print, to be looked at.
    if (const QString keep = qEnvironmentVariable("AYUMI_KEEP_PAPER"); !keep.isEmpty())
        QFile::copy(path, u"%1/%2-%3.pdf"_s.arg(keep, sheet.title()).arg(qHash(sheet.plainText())));

    Printed result;
    const QString info = outputOf(u"pdfinfo"_s, {u"-l"_s, u"-1"_s, path});
    static const QRegularExpression pageCount(u"Pages:\\s+(\\d+)"_s);
    result.pages = pageCount.match(info).captured(1).toInt();
    result.isA4 = result.pages > 0 && info.count(u"A4"_s) == result.pages;
    CHECK(result.pages == *written);
    result.text = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    result.fonts = outputOf(u"pdffonts"_s, {path});
    result.fontsAreEmbedded = allEmbedded(result.fonts);
    int check = -1;
    outputOf(u"qpdf"_s, {u"--check"_s, path}, &check);
    result.isSound = check == 0;
    return result;
}

} // namespace ayumi
