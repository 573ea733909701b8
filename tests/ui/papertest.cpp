#include "tests/support/catchqt.h"
#include "tests/support/must.h"
#include "tests/ui/album.h"
#include "ui/calendar/calendarpage.h"
#include "ui/cases/casespage.h"
#include "ui/cases/casetable.h"
#include "ui/documents/paperdialog.h"
#include "ui/documents/previewdialog.h"
#include "ui/models/casetablemodel.h"
#include "ui/shell/rooms.h"
#include "ui/shell/shortcutlist.h"
#include "ui/today/todaypage.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

template<class DialogKind>
DialogKind* modal()
{
    DialogKind* found = nullptr;
    OpenWindow::waitFor([&] {
        found = qobject_cast<DialogKind*>(QApplication::activeModalWidget());
        return found != nullptr;
    });
    return found;
}

struct Desk
{
    OpenWindow open{OpenWindow::Clinic::Demo, u"en"_s};

    explicit Desk(DemoStaff who = DemoStaff::Coordinator)
    {
        REQUIRE(open.signIn(who));
        const bool hasCalls = who == DemoStaff::Coordinator;
        OpenWindow::waitFor([&] { return !hasCalls || !today()->papers().calls.empty(); });
    }

    [[nodiscard]] Rooms* rooms() const { return open.window->rooms(); }
    [[nodiscard]] TodayPage* today() const { return rooms()->today(); }

    void press(int key, Qt::KeyboardModifiers with = {}) const
    {
        QWidget* window = QApplication::activeModalWidget();
        QTest::keyClick(window ? window : open.window.get(), Qt::Key(key), with);
    }

    /// The two keys, and the paper they show.
    PreviewDialog* twoKeys() const
    {
        press(Qt::Key_P, Qt::ControlModifier);
        press(Qt::Key_Return);
        return modal<PreviewDialog>();
    }

    /// The first rows of the table of cases, chosen.
    void chooseCases(int count) const
    {
        open.window->frame()->showRoom(1);
        CasesPage* page = rooms()->cases();
        for (QAction* action : page->headActions()) {
            if (action->text() == u"Table"_s)
                action->trigger();
        }
        CaseTable* table = page->table();
        REQUIRE(
            OpenWindow::waitFor([&] { return table->isVisible() && table->cases()->rowCount() >= count; }));
        table->setFocus();
        table->selectRow(0);
        for (int row = 1; row < count; ++row)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        REQUIRE(int(table->chosenCases().size()) == count);
    }

    [[nodiscard]] QStringList recorded()
    {
        QStringList actions;
        auto lines = open.workbench.run([](Office& office) { return office.audit.lines({}, 0, 50); });
        lines.waitForFinished();
        for (const AuditLine& line : must(lines.takeResult()))
            actions << line.action;
        return actions;
    }
};

/// Chooses a paper by its words.
void choose(PaperDialog* dialog, const QString& words)
{
    REQUIRE(OpenWindow::waitFor([&] { return dialog->papers()->count() > 0; }));
    for (int i = 0; i < dialog->papers()->count(); ++i) {
        if (dialog->papers()->item(i)->text().contains(words))
            dialog->papers()->setCurrentRow(i);
    }
    REQUIRE(dialog->papers()->currentItem()->text().contains(words));
}

} // namespace

TEST_CASE("two keys show the call list on Today, even when they come before anything was read")
{
    Desk desk;
    const PreviewDialog* preview = desk.twoKeys();
    REQUIRE(preview);
    CHECK(preview->windowTitle() == u"Follow-up calls"_s);
}

TEST_CASE("two keys show the labels of the cases that are chosen in the table, on record when they are saved")
{
    Desk desk(DemoStaff::Administrator);
    desk.chooseCases(3);
    PreviewDialog* preview = desk.twoKeys();
    REQUIRE(preview);
    CHECK(preview->windowTitle() == u"Address labels"_s);
    CHECK_FALSE(desk.recorded().contains(u"labels.printed"_s));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"labels.pdf"_s);
    preview->savePdf(file);
    REQUIRE(OpenWindow::waitFor([&] { return QFile::exists(file); }));
    CHECK(desk.recorded().count(u"labels.printed"_s) == 1);
}

TEST_CASE("two keys show the plan of the day that is chosen on the calendar")
{
    Desk desk;
    desk.open.window->frame()->showRoom(2);
    OpenWindow::waitFor([&] { return desk.rooms()->calendar()->papers().day.isValid(); });
    const PreviewDialog* preview = desk.twoKeys();
    REQUIRE(preview);
    CHECK(preview->windowTitle() == u"Day plan"_s);
}

TEST_CASE("only papers that fit what is chosen are offered, and whoever is left out is named")
{
    Desk desk;
    desk.open.window->frame()->showRoom(2);
    desk.press(Qt::Key_P, Qt::ControlModifier);
    auto* dialog = modal<PaperDialog>();
    REQUIRE(dialog);
    REQUIRE(OpenWindow::waitFor([&] { return dialog->papers()->count() > 0; }));
    for (int i = 0; i < dialog->papers()->count(); ++i)
        CHECK_FALSE(dialog->papers()->item(i)->text().contains(u"Call list"_s));
}

TEST_CASE("a letter printed for somebody who was not reached stands in the timeline of the case")
{
    Desk desk;
    const PaperSelection chosen = desk.today()->papers();
    PaperSelection selection;
    selection.cases = {chosen.calls.front().followUp.caseId};
    Workplace place;
    place.workbench = &desk.open.workbench;
    PinnedDateClock pinned(QDate(2026, 11, 24));
    place.clock = &pinned;
    auto* dialog = new PaperDialog(place, &desk.open.language, selection, desk.open.window.get());
    dialog->open();
    choose(dialog, u"Missed-you letter"_s);
    dialog->primary()->click();
    auto* preview = modal<PreviewDialog>();
    REQUIRE(preview);
    // Whoever reads it, reads Japanese, whatever the window speaks.
    CHECK(preview->windowTitle() == u"ご連絡のお願い"_s);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"letter.pdf"_s);
    preview->savePdf(file);
    REQUIRE(OpenWindow::waitFor([&] { return QFile::exists(file); }));
    auto read = desk.open.workbench.run(
        [id = selection.cases.front()](Office& office) { return office.cases.open(id); });
    read.waitForFinished();
    const CaseFile opened = must(read.takeResult());
    CHECK(std::ranges::any_of(opened.facts.attempts, [](const ContactAttempt& attempt) {
        return attempt.channel == ContactChannel::Letter;
    }));
}

TEST_CASE("the list of keys names the one that prints")
{
    const ShortcutList list(nullptr);
    bool named = false;
    for (const QLabel* label : list.findChildren<QLabel*>())
        named = named || label->text() == u"Ctrl+P"_s;
    CHECK(named);
}

TEST_CASE("pictures of the papers that are offered", "[.pictures]")
{
    for (const Look& look : looks()) {
        OpenWindow open(OpenWindow::Clinic::Demo, look.language, look.textScale());
        Album album(open, look);
        REQUIRE(open.signIn(DemoStaff::Coordinator));
        OpenWindow::waitFor([&] { return !open.window->rooms()->today()->papers().calls.empty(); });
        PaperSelection selection = open.window->rooms()->today()->papers();
        for (std::size_t i = 0; i < std::min<std::size_t>(4, selection.calls.size()); ++i)
            selection.cases.push_back(selection.calls[i].followUp.caseId);
        Workplace place;
        place.workbench = &open.workbench;
        PinnedDateClock clock(QDate(2026, 11, 24));
        place.clock = &clock;
        auto* dialog = new PaperDialog(place, &open.language, selection, open.window.get());
        dialog->open();
        REQUIRE(OpenWindow::waitFor([&] { return dialog->papers()->count() > 0; }));
        for (int i = 0; i < dialog->papers()->count(); ++i) {
            dialog->papers()->setCurrentRow(i);
            QTest::qWait(30);
            album.take(u"papers-%1"_s.arg(i));
        }
        dialog->papers()->setCurrentRow(1);
        dialog->primary()->click();
        REQUIRE(modal<PreviewDialog>());
        QTest::qWait(100);
        album.take(u"papers-preview"_s);
        QApplication::activeModalWidget()->close();
    }
}
