#include "tests/support/places.h"
#include "tests/ui/album.h"
#include "tests/ui/listparts.h"
#include "ui/cases/casechooser.h"
#include "ui/cases/historypreview.h"
#include "ui/cases/lineimportdialog.h"
#include "ui/kit/dialog.h"
#include "ui/kit/searchbox.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

QString fixture(const char* name)
{
    return treePath(u"tests/fixtures/line/"_s + QString::fromLatin1(name));
}

LineImportDialog* dialog()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* open = qobject_cast<LineImportDialog*>(widget);
        if (open && open->isVisible())
            return open;
    }
    return nullptr;
}

QString written(const QTemporaryDir& folder, const QString& name, const QString& text)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return file.fileName();
}

/// A talk of years, some 20 MB.
QString longTalk()
{
    QString text = u"[LINE] 見本花子とのトーク履歴\n保存日時：2026/11/20 09:40\n"_s;
    QDate day(2019, 1, 1);
    for (int i = 0; i < 260'000; ++i) {
        if (i % 100 == 0) {
            text += u"\n%1\n"_s.arg(QLocale(QLocale::Japanese).toString(day, u"yyyy/MM/dd(ddd)"_s));
            day = day.addDays(1);
        }
        text += u"%1:%2\t見本花子\t階段の下りで右膝が痛みます。今日は%3歩あるきました。\n"_s
                    .arg(8 + i % 100 / 10, 2, 10, QLatin1Char('0'))
                    .arg(i % 60, 2, 10, QLatin1Char('0'))
                    .arg(i);
    }
    return text;
}

void closeAll()
{
    while (QWidget* open = QApplication::activeModalWidget()) {
        open->close();
        QTest::qWait(20);
    }
}

void start(OpenWindow& open, const QStringList& files)
{
    open.window->rooms()->importLine(files);
    QTest::qWait(400);
    REQUIRE(dialog());
}

} // namespace

/// For eyes: see album.h.
TEST_CASE("pictures of a LINE talk on its way in", "[.pictures]")
{
    const QTemporaryDir files;
    const QString big = written(files, u"long-talk.txt"_s, longTalk());
    const QString nothing = written(files, u"shopping.txt"_s, u"牛乳\n卵\nパン\n"_s);
    const QString unclear =
        written(files, u"unclear.txt"_s,
                u"[LINE] Chat history with Hanako Mihon\nSaved on: 12/31/2026, 10:00\n\nWed, 01/07/2026\n"
                "10:00\tHanako Mihon\tMy right knee hurts on stairs.\n10:02\tAyumi\tThank you.\n"_s);
    for (const Look& look : looks()) {
        OpenWindow open(OpenWindow::Clinic::Demo, look.language, look.textScale());
        REQUIRE(open.signIn(DemoStaff::Coordinator));
        Album album(open, look);
        start(open, {});
        album.take(u"import-1-choose"_s);
        closeAll();
        start(open, {nothing});
        album.take(u"import-2-unknown"_s);
        closeAll();
        start(open, {unclear});
        album.take(u"import-3-date-order"_s);
        closeAll();
        start(open, {fixture("talk-group.txt")});
        album.take(u"import-4-unclear-patient"_s);
        dialog()->primary()->click();
        album.take(u"import-5-patient-missing"_s);
        closeAll();
        start(open, {fixture("desktop-ja.txt")});
        album.take(u"import-6-desktop"_s);
        closeAll();
        start(open, {fixture("account-ja.csv")});
        album.take(u"import-7-account"_s);
        closeAll();
        start(open, {fixture("talk-ja.txt")});
        QTest::qWait(200);
        album.take(u"import-8-talk"_s);
        dialog()->preview()->setTarget(HistoryPreview::Target::ExistingCase);
        commit(dialog()->preview()->chooser()->search(), u"山"_s);
        QTest::qWait(600);
        album.take(u"import-9-existing"_s);
        closeAll();
        open.window->rooms()->importLine({big});
        QTest::qWait(150);
        album.take(u"import-10-reading"_s);
        closeAll();
        QTest::qWait(500);
    }
}
