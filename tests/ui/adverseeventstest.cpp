#include "core/desks/workbench.h"
#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"
#include "ui/casefile/adverseeventdialog.h"
#include "ui/casefile/adverseeventsview.h"
#include "ui/casefile/casefilepage.h"
#include "ui/kit/chip.h"
#include "ui/kit/datefield.h"
#include "ui/kit/eventbox.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/optiontiles.h"
#include "ui/kit/theme.h"
#include "ui/models/workplace.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// The follow-up room of a case whose right knee was treated a month ago.
struct TreatedFile
{
    explicit TreatedFile(Role role = Role::Coordinator)
        : workbench(clinic.clock(), clinic.feed())
        , careCase(treatedCase(clinic, clinic.clock().today().addMonths(-1)))
    {
        auto signing = workbench.signIn(clinic.folder(), TestClinic::nameOf(role), TestClinic::password());
        REQUIRE(waitFor([&] { return signing.isFinished(); }));
        place = {&workbench, &clinic.feed(), &clinic.clock(), must(signing.result())};
        applyTheme(must(namedTheme(u"light"_s)));
        page = std::make_unique<CaseFilePage>(place, nullptr);
        page->resize(1240, 800);
        page->show();
        page->openCase(careCase.id, {CasePlace::FollowUps, {}});
        REQUIRE(waitFor([&] { return page->file().has_value(); }));
        QApplication::setActiveWindow(page.get());
    }

    static bool waitFor(const std::function<bool()>& done) { return QTest::qWaitFor(done, 10'000); }

    /// Rows that were just made are shown a moment later.
    [[nodiscard]] QPushButton* button(const QString& name) const
    {
        QPushButton* found = nullptr;
        waitFor([&] {
            for (auto* each : page->findChildren<QPushButton*>()) {
                if (each->isVisible() && (each->accessibleName() == name || each->text() == name))
                    found = each;
            }
            return found != nullptr;
        });
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }

    [[nodiscard]] AdverseEventDialog* dialog() const
    {
        auto* open = page->window()->findChild<AdverseEventDialog*>();
        REQUIRE(open);
        return open;
    }

    [[nodiscard]] std::vector<AdverseEvent> events()
    {
        return must(clinic.office().cases.refresh(careCase.id)).facts.adverseEvents;
    }

    [[nodiscard]] AdverseEvent addMild()
    {
        AdverseEvent event;
        event.caseId = careCase.id;
        event.words = u"右膝が少し腫れた"_s;
        event.joint = rightKnee;
        event.kind = EventKind::Swelling;
        event.onsetOn = clinic.clock().today();
        event.outcome = EventOutcome::NotRecovered;
        return must(clinic.office().adverseEvents.add(event, {}));
    }

    [[nodiscard]] QStringList chips() const
    {
        QStringList texts;
        for (const Chip* chip : page->headWidget()->findChildren<Chip*>())
            texts << chip->text();
        return texts;
    }

    TestClinic clinic;
    Workbench workbench;
    CareCase careCase;
    Workplace place;
    std::unique_ptr<CaseFilePage> page;
};

/// Where the cursor stands when the dialog opens.
QLineEdit* wordsOf(AdverseEventDialog* dialog)
{
    auto* words = dialog->findChild<EventBox*>()->findChild<QLineEdit*>();
    CHECK(dialog->focusWidget() == words);
    return words;
}

void choose(QWidget* in, const QString& startsWith)
{
    for (auto* tile : in->findChildren<QPushButton*>()) {
        if (tile->text().startsWith(startsWith)) {
            tile->click();
            return;
        }
    }
    FAIL("no choice " << startsWith.toStdString());
}

} // namespace

TEST_CASE("an adverse event is written in the case file: kind, left knee, grade, day, and a further call")
{
    TreatedFile open;
    CHECK_FALSE(open.chips().join(u' ').contains(u"Adverse event"));
    open.button(u"Add an adverse event…"_s)->click();
    AdverseEventDialog* dialog = open.dialog();
    auto* box = dialog->findChild<EventBox*>();
    QTest::keyClicks(wordsOf(dialog), u"knee is red and hot"_s);
    dialog->primary()->click();
    CHECK(open.events().empty()); // neither where nor how bad
    auto* kind = box->findChildren<QComboBox*>().front();
    kind->setCurrentIndex(kind->findData(codeOf(EventKind::Heat)));
    choose(box, u"left knee"_s);
    choose(box, u"2 "_s);
    auto* callOn = dialog->findChildren<DateField*>().back();
    callOn->setDate(open.clinic.clock().today().addDays(1));
    dialog->primary()->click();
    REQUIRE(TreatedFile::waitFor([&] { return open.events().size() == 1; }));
    const AdverseEvent stored = open.events().front();
    CHECK(stored.words == u"knee is red and hot");
    CHECK(stored.kind == EventKind::Heat);
    CHECK(stored.joint == leftKnee);
    CHECK(stored.grade == 2);
    CHECK(stored.onsetOn == open.clinic.clock().today());
    CHECK(must(open.clinic.office().cases.refresh(open.careCase.id)).facts.followUps.size() == 4);
    // It stands in the head at once, in red, and the hospital has to be told.
    REQUIRE(TreatedFile::waitFor(
        [&] { return !open.chips().isEmpty() && open.chips().front().contains(u"grade 2"); }));
    CHECK(open.chips().front().contains(u"left knee"));
    CHECK(open.page->headWidget()->findChildren<Chip*>().front()->tone() == Tone::Danger);
}

TEST_CASE("an event goes on: it is told to the hospital and ends on a day, and then the head is free of it")
{
    TreatedFile open;
    AdverseEvent event = open.addMild();
    REQUIRE(TreatedFile::waitFor([&] { return open.chips().join(u' ').contains(u"grade 1"); }));
    const QString name = u"Adverse event, grade 1: right knee"_s;
    const auto actions = open.button(u"Told to: "_s + name)->menu()->actions();
    actions.front()->trigger();
    REQUIRE(TreatedFile::waitFor([&] { return isReported(open.events().front(), ReportedTo::Hospital); }));
    // The buttons of the row are made anew with what was just saved.
    REQUIRE(
        TreatedFile::waitFor([&] { return open.page->file()->facts.adverseEvents.front().version == 2; }));
    open.button(u"Change: "_s + name)->click();
    AdverseEventDialog* dialog = open.dialog();
    auto* box = dialog->findChild<EventBox*>();
    CHECK(box->event().words == event.words);
    CHECK(box->event().kind == EventKind::Swelling);
    auto* ended = box->findChildren<DateField*>().back();
    CHECK_FALSE(ended->isVisible()); // it goes on
    auto* outcome = box->findChildren<QComboBox*>().back();
    outcome->setCurrentIndex(outcome->findData(codeOf(EventOutcome::Recovered)));
    Q_EMIT outcome->activated(outcome->currentIndex());
    REQUIRE(ended->isVisible());
    ended->setDate(open.clinic.clock().today());
    dialog->primary()->click();
    REQUIRE(TreatedFile::waitFor([&] { return !isOpen(open.events().front()); }));
    event = open.events().front();
    CHECK(event.endedOn == open.clinic.clock().today());
    CHECK(event.reports.size() == 1);
    REQUIRE(TreatedFile::waitFor([&] { return !open.chips().join(u' ').contains(u"Adverse event"); }));
}

TEST_CASE("only a doctor judges whether an event comes from the treatment")
{
    {
        const TreatedFile coordinator;
        CHECK(coordinator.page->findChild<AdverseEventsView*>());
    }
    TreatedFile open(Role::Doctor);
    static_cast<void>(open.addMild());
    const QString name = u"Judge: Adverse event, grade 1: right knee"_s;
    REQUIRE(TreatedFile::waitFor([&] {
        const auto all = open.page->findChildren<QPushButton*>();
        return std::ranges::any_of(all, [&](QPushButton* each) { return each->accessibleName() == name; });
    }));
    open.button(name)->click();
    auto* dialog = open.page->window()->findChild<JudgementDialog*>();
    REQUIRE(dialog);
    dialog->primary()->click();
    CHECK_FALSE(open.events().front().judgement); // nobody is named
    dialog->findChild<QLineEdit*>()->setText(u"Dr. Lim"_s);
    dialog->findChildren<QComboBox*>().back()->setCurrentIndex(1);
    dialog->primary()->click();
    REQUIRE(TreatedFile::waitFor([&] { return open.events().front().judgement.has_value(); }));
    CHECK(open.events().front().judgement->relation == EventRelation::Possible);
    CHECK(open.events().front().judgement->doctorName == u"Dr. Lim");
    CHECK(open.events().front().expected == true);
}

TEST_CASE("an event that was begun and never saved is offered back")
{
    TreatedFile open;
    open.button(u"Add an adverse event…"_s)->click();
    QTest::keyClicks(wordsOf(open.dialog()), u"fever since"_s);
    REQUIRE(TreatedFile::waitFor([&] { return must(open.clinic.office().drafts.mine()).size() == 1; }));
    delete open.dialog(); // as a crash does: nobody pressed Cancel
    open.button(u"Add an adverse event…"_s)->click();
    AdverseEventDialog* again = open.dialog();
    REQUIRE(TreatedFile::waitFor([&] { return again->notices()->isVisible(); }));
    for (auto* button : again->notices()->findChildren<QPushButton*>()) {
        if (button->text() == u"Take it over")
            button->click();
    }
    CHECK(again->findChild<EventBox*>()->event().words == u"fever since");
}
