#include "ui/today/contactdialog.h"
#include "core/desks/workbench.h"
#include "tests/support/builders.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/clinic/testclinic.h"
#include "tests/support/must.h"
#include "ui/kit/momentfield.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/optiontiles.h"
#include "ui/kit/scorerow.h"
#include "ui/models/workplace.h"

#include <catch2/catch_test_macros.hpp>

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// A call that is due, over a whole clinic.
struct DueCall
{
    DueCall()
        : workbench(clinic.clock(), clinic.feed())
    {
        std::ignore = treatedCase(clinic, clinic.clock().today().addMonths(-1), aPatient().build());
        FollowUpFilter filter;
        filter.until = clinic.clock().today();
        row = must(clinic.office().followUps.today(filter)).followUps.front();
        auto signing =
            workbench.signIn(clinic.folder(), TestClinic::nameOf(Role::Coordinator), TestClinic::password());
        REQUIRE(QTest::qWaitFor([&] { return signing.isFinished(); }, 20'000));
        place = {&workbench, &clinic.feed(), &clinic.clock(), must(signing.result())};
    }

    std::unique_ptr<ContactDialog> openDialog()
    {
        auto dialog = std::make_unique<ContactDialog>(place, row, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        return dialog;
    }

    TestClinic clinic;
    Workbench workbench;
    FollowUpRow row;
    Workplace place;
};

void choose(ContactDialog& dialog, ContactResult result)
{
    auto* tiles = dialog.findChild<OptionTiles*>(u"result"_s);
    REQUIRE(tiles);
    tiles->setChosen(static_cast<int>(result));
    Q_EMIT tiles->chosenChanged(tiles->chosen());
}

} // namespace

TEST_CASE("a call that was interrupted is offered back whole: what happened, words, and when to call again")
{
    DueCall due;
    const PlacedInstant later{instantAt(due.clinic.clock().today().addDays(2), QTime(8, 30), kualaLumpurZone),
                              kualaLumpurZone.toString()};
    {
        const auto dialog = due.openDialog();
        choose(*dialog, ContactResult::CallBackAt);
        dialog->findChild<MomentField*>()->setMoment(later);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), u"after lunch"_s);
        REQUIRE(QTest::qWaitFor([&] { return !must(due.clinic.office().drafts.mine()).empty(); }, 5'000));
        // As after a crash: gone, without anybody having closed it.
    }
    const auto again = due.openDialog();
    REQUIRE(QTest::qWaitFor([&] { return !again->notices()->sentence().isEmpty(); }, 10'000));
    for (auto* button : again->notices()->findChildren<QPushButton*>()) {
        if (button->isVisible())
            button->click();
    }
    CHECK(again->findChild<QPlainTextEdit*>()->toPlainText() == u"after lunch");
    CHECK(again->findChild<OptionTiles*>(u"result"_s)->chosen() ==
          static_cast<int>(ContactResult::CallBackAt));
    REQUIRE(again->findChild<MomentField*>()->moment());
    CHECK(*again->findChild<MomentField*>()->moment() == later);
}

TEST_CASE("a call that was recorded stands in the case with the pain of the treated knee and leaves no draft")
{
    DueCall due;
    const auto dialog = due.openDialog();
    choose(*dialog, ContactResult::Reached);
    auto* pain = dialog->findChild<ScoreRow*>();
    REQUIRE(pain);
    QTest::keyClick(pain, Qt::Key_3);
    dialog->primary()->click();
    REQUIRE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 10'000));
    const CaseFile file = must(due.clinic.office().cases.refresh(due.row.followUp.caseId));
    const auto done = std::ranges::find(file.facts.followUps, due.row.followUp.id, &FollowUp::id);
    REQUIRE(done != file.facts.followUps.end());
    CHECK(done->end == FollowUpEnd::Done);
    const auto score = std::ranges::find(file.facts.scores, due.row.followUp.step, &OutcomeScore::timePoint);
    REQUIRE(score != file.facts.scores.end());
    CHECK(score->joint == rightKnee);
    CHECK(score->value == 3);
    CHECK(must(due.clinic.office().drafts.mine()).empty());
}
