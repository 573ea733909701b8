#include "tests/support/catchqt.h"
#include "ui/kit/page.h"
#include "ui/models/language.h"
#include "ui/models/rowroles.h"
#include "ui/shell/backupage.h"
#include "ui/shell/clockline.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/searchhits.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;

namespace {

SearchHit hitOf(const QString& name, SearchField field)
{
    SearchHit hit;
    hit.caseId = CaseId(7);
    hit.caseNumber = u"A-000007"_s;
    hit.person.name = {name, u"和子"_s};
    hit.field = field;
    hit.excerpt = u"階段で\n痛む"_s;
    return hit;
}

/// A page that offers what a test asks for.
class OfferingPage final : public Page
{
public:
    [[nodiscard]] QString title() const override { return u"Cases"_s; }
    [[nodiscard]] QList<QAction*> headActions() const override { return actions; }

    QList<QAction*> actions;
};

QPushButton* visibleButton(const QWidget& widget, const QString& text)
{
    for (QPushButton* button : widget.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the age of the last verified backup counts days of the office")
{
    Language language(*qApp);
    REQUIRE(language.speak(u"en"_s));
    const Instant now = instantAt(QDate(2026, 11, 24), QTime(0, 30), tokyoZone);
    CHECK(BackupAge::sentence(std::nullopt, now) == u"No verified backup yet"_s);
    const Instant evening = instantAt(QDate(2026, 11, 23), QTime(23, 50), tokyoZone);
    CHECK(BackupAge::sentence(evening, now) == u"Last verified backup yesterday 23:50"_s);
    CHECK(BackupAge::sentence(now, now) == u"Last verified backup today 0:30"_s);
    const Instant old = instantAt(QDate(2026, 11, 20), QTime(9, 0), tokyoZone);
    CHECK(BackupAge::sentence(old, now) == u"Last verified backup 4 days ago"_s);
    CHECK(BackupAge::isFresh(evening, now));
    CHECK_FALSE(BackupAge::isFresh(old, now));
    CHECK_FALSE(BackupAge::isFresh(std::nullopt, now));
}

TEST_CASE("the clock line shows both places, and the era where people count so")
{
    Language language(*qApp);
    const Instant now = instantAt(QDate(2026, 11, 24), QTime(0, 12), tokyoZone);
    REQUIRE(language.speak(u"ja"_s));
    const QString japanese = ClockLine::at(now, QDate(2026, 11, 24));
    CHECK(japanese.contains(u"令和8年"_s));
    CHECK(japanese.contains(u"東京 0:12"_s));
    CHECK(japanese.contains(u"クアラルンプール 23:12"_s));
    REQUIRE(language.speak(u"en"_s));
    const QString english = ClockLine::at(now, QDate(2026, 11, 24));
    CHECK_FALSE(english.contains(u"令和"_s));
    CHECK_FALSE(english.contains(u'{'));
}

TEST_CASE("search results list people before notes and no heading can be chosen")
{
    SearchHits hits;
    const QAbstractItemModelTester tester(&hits, QAbstractItemModelTester::FailureReportingMode::Fatal);
    hits.setWords({hitOf(u"鈴木"_s, SearchField::Message)});
    hits.setPeople({hitOf(u"山本"_s, SearchField::Kana), hitOf(u"山田"_s, SearchField::Name)});
    REQUIRE(hits.rowCount() == 5);
    CHECK(hits.hit(hits.index(0)) == nullptr);
    CHECK(hits.hit(hits.index(1))->person.name.family == u"山本"_s);
    CHECK(hits.hit(hits.index(3)) == nullptr);
    CHECK(hits.hit(hits.index(4))->person.name.family == u"鈴木"_s);
    CHECK(hits.flags(hits.index(3)) == Qt::NoItemFlags);
    CHECK(hits.index(4).data(RowDetailRole).toString() == u"階段で 痛む"_s);
    hits.setPeople({});
    REQUIRE(hits.rowCount() == 2);
    CHECK(hits.hit(hits.index(1))->field == SearchField::Message);
    hits.clear();
    CHECK(hits.isEmpty());
}

TEST_CASE("nobody touching anything is told once, a touch begins anew")
{
    IdleWatch watch;
    watch.setLimitMsecs(300);
    QSignalSpy idled(&watch, &IdleWatch::idled);
    QWidget window;
    window.show();
    watch.start();
    for (int i = 0; i < 5; ++i) {
        QTest::qWait(100);
        QTest::keyClick(&window, Qt::Key_A);
    }
    CHECK(idled.isEmpty());
    CHECK(idled.wait(3000));
    QTest::qWait(500);
    CHECK(idled.size() == 1);
}

TEST_CASE("the side bar names its rooms with what waits there")
{
    Language language(*qApp);
    REQUIRE(language.speak(u"en"_s));
    SideBar bar;
    bar.addRoom(u"go-home"_s);
    bar.addRoom(u"settings-configure"_s);
    bar.setRoom(0, u"Today"_s, u"Ctrl+1"_s, 9);
    bar.setRoom(1, u"Settings"_s, u"Ctrl+2"_s, 0);
    bar.show();
    QSignalSpy chosen(&bar, &SideBar::roomChosen);
    QSignalSpy locked(&bar, &SideBar::lockRequested);
    QStringList names;
    for (QAbstractButton* button : bar.findChildren<QAbstractButton*>()) {
        names << button->accessibleName();
        if (button->accessibleName() == u"Settings"_s || button->accessibleName() == u"Lock"_s)
            button->click();
    }
    CHECK(names.contains(u"Today (9)"_s));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.at(0).at(0).toInt() == 1);
    CHECK(locked.size() == 1);
}

TEST_CASE("a page's own main action takes the place of the frame's")
{
    TopBar bar;
    OfferingPage page;
    QAction own(u"＋ New consultation"_s);
    bar.setMainAction(&own);
    bar.resize(1200, 60);
    bar.QWidget::show();
    bar.show(&page);
    CHECK(visibleButton(bar, u"＋ New consultation"_s));

    QAction advance(u"Move on"_s);
    advance.setProperty("primary", true);
    page.actions = {&advance};
    bar.show(&page);
    CHECK_FALSE(visibleButton(bar, u"＋ New consultation"_s));
    QSignalSpy triggered(&advance, &QAction::triggered);
    QPushButton* button = visibleButton(bar, u"Move on"_s);
    REQUIRE(button);
    button->click();
    CHECK(triggered.size() == 1);
    // The head is told again and again; the button somebody is about to press stays the same.
    bar.show(&page);
    CHECK(visibleButton(bar, u"Move on"_s) == button);
    advance.setEnabled(false);
    CHECK_FALSE(button->isEnabled());
}
