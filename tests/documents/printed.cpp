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

} // namespace

Printed printed(const Sheet& sheet)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    const auto written = paperout::writePdf(sheet, path);
    REQUIRE(written);

    // AYUMI_KEEP_PAPER=FOLDER keeps what the tests print, to be looked at.
    if (const QString keep = qEnvironmentVariable("AYUMI_KEEP_PAPER"); !keep.isEmpty())
        QFile::copy(path, u"%1/%2-%3.pdf"_s.arg(keep, sheet.title()).arg(qHash(sheet.plainText())));

    Printed result;
    const QString info = outputOf(u"pdfinfo"_s, {path});
    static const QRegularExpression pageCount(u"Pages:\\s+(\\d+)"_s);
    result.pages = pageCount.match(info).captured(1).toInt();
    result.isA4 = info.contains(u"A4"_s);
    CHECK(result.pages == *written);
    result.text = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    result.fonts = outputOf(u"pdffonts"_s, {path});
    int check = -1;
    outputOf(u"qpdf"_s, {u"--check"_s, path}, &check);
    result.isSound = check == 0;
    return result;
}

} // namespace ayumi
