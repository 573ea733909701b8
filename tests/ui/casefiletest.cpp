#include "core/desks/workbench.h"
#include "tests/support/builders.h"
#include "tests/support/clinic/testclinic.h"
#include "tests/support/must.h"
#include "ui/casefile/answerfield.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/caseform.h"
#include "ui/casefile/casetabs.h"
#include "ui/casefile/formdraft.h"
#include "ui/casefile/intakeform.h"
#include "ui/casefile/koos12field.h"
#include "ui/casefile/nextpanel.h"
#include "ui/casefile/timelineview.h"
#include "ui/kit/answerrow.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/theme.h"
#include "ui/models/caseplace.h"
#include "ui/models/language.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// A case file on screen, over a whole clinic.
struct OpenFile
{
    explicit OpenFile(Role role = Role::Coordinator)
        : workbench(clinic.clock(), clinic.feed())
    {
        NewConsultation consultation;
        consultation.patient = aPatient().build();
        consultation.answers.emplace_back(Question{IntakeField::Symptoms, rightKnee},
                                          knownAnswer(u"階段の下りで痛い"));
        opened = must(clinic.office().intake.openConsultation(consultation));
        auto signing = workbench.signIn(clinic.folder(), TestClinic::nameOf(role), TestClinic::password());
        REQUIRE(QTest::qWaitFor([&] { return signing.isFinished(); }, 20000));
        place = {&workbench, &clinic.feed(), &clinic.clock(), must(signing.result())};
        applyTheme(must(namedTheme(u"light"_s)));
        page = std::make_unique<CaseFilePage>(place, nullptr);
        page->resize(1240, 800);
        page->show();
        page->openCase(opened.careCase.id);
        REQUIRE(QTest::qWaitFor([&] { return page->file().has_value(); }, 20000));
    }

    /// Turns to the room of the form, as a person does.
    CaseForm* form(CasePlace room, const QString& code) const
    {
        page->go({room, {}});
        CaseForm* found = page->findChild<CaseForm*>(code);
        REQUIRE(found);
        return found;
    }

    CaseFile stored() { return must(clinic.office().cases.refresh(opened.careCase.id)); }

    TestClinic clinic;
    Workbench workbench;
    OpenedCase opened;
    Workplace place;
    std::unique_ptr<CaseFilePage> page;
};

bool waitFor(const std::function<bool()>& done)
{
    return QTest::qWaitFor(done, 15000);
}

} // namespace

TEST_CASE("an answer typed in the intake is saved with Ctrl+S and shown in the head")
{
    OpenFile open;
    auto* intake = qobject_cast<IntakeForm*>(open.form(CasePlace::Intake, u"intake"_s));
    AnswerField* allergy = intake->field({IntakeField::Allergy, std::nullopt});
    auto* line = allergy->findChild<QLineEdit*>();
    open.page->go({CasePlace::Intake, u"allergy"_s});
    QTest::keyClicks(line, u"penicillin"_s);
    CHECK(intake->isTyped());
    intake->save();
    REQUIRE(waitFor(
        [&] { return open.stored().facts.intake.answer(IntakeField::Allergy).state == AnswerState::Known; }));
    CHECK(open.stored().facts.intake.answer(IntakeField::Allergy).value == u"penicillin");
    REQUIRE(waitFor([&] { return open.page->file()->alerts.front().text == u"penicillin"; }));
    CHECK_FALSE(intake->isTyped());
}

TEST_CASE("what comes next lists every missing item of the gate, each leading to its field")
{
    OpenFile open;
    const std::vector<Missing> missing = open.page->file()->missing;
    REQUIRE(missing.size() > 1);
    QStringList shown;
    for (const QPushButton* link : open.page->nextPanel()->findChildren<QPushButton*>()) {
        if (link->property("missing").isValid())
            shown << link->property("missing").toString();
    }
    for (const Missing& item : missing) {
        CAPTURE(missingCode(item).toStdString());
        CHECK(shown.contains(missingCode(item)));
        CHECK(placeOf(item).place != CasePlace::Timeline);
    }
}

TEST_CASE("pain on a line and KOOS-12 before the treatment are kept for each knee, and what is no number is "
          "refused")
{
    OpenFile open;
    CaseForm* form = open.form(CasePlace::Intake, u"score"_s);
    const auto scoreOf = [&](Instrument instrument, Joint joint) -> std::optional<double> {
        for (const OutcomeScore& score : open.stored().facts.scores) {
            if (score.instrument == instrument && score.joint == joint &&
                score.timePoint == baselineTimePoint)
                return score.value;
        }
        return std::nullopt;
    };
    form->fields().setValue(u"vas-R"_s, u"101"_s);
    form->save();
    CHECK_FALSE(form->fields().grid()->error(form->fields().widget(u"vas-R"_s)).isEmpty());
    form->fields().setValue(u"vas-R"_s, u"６４"_s); // as a Japanese keyboard may give it
    auto* right = dynamic_cast<Koos12Field*>(form->fields().widget(u"koos12-R"_s));
    REQUIRE(right);
    open.page->activateWindow();
    right->unfold(true);
    const auto rows = right->findChildren<AnswerRow*>();
    REQUIRE(rows.size() == koos12::itemCount);
    for (const char digit : {'2', '1', '3', '0'}) // goes from item to item by itself
        QTest::keyClick(QApplication::focusWidget(), digit);
    CHECK(rows.at(4)->hasFocus());
    CHECK(form->isTyped());
    form->save();
    REQUIRE(waitFor([&] { return scoreOf(Instrument::Koos12Pain, rightKnee).has_value(); }));
    CHECK(scoreOf(Instrument::Vas, rightKnee) == 64);
    CHECK(scoreOf(Instrument::Koos12Pain, rightKnee) == 62.5);
    CHECK_FALSE(scoreOf(Instrument::Koos12Summary, rightKnee)); // only a third is answered
    CHECK_FALSE(scoreOf(Instrument::Vas, leftKnee));
    CHECK_FALSE(scoreOf(Instrument::Koos12Pain, leftKnee));
    const auto records = open.stored().facts.koos12;
    REQUIRE(records.size() == 1);
    CHECK(koos12::written(records.front().answers) == u"2,1,3,0,-,-,-,-,-,-,-,-");
    CHECK(waitFor([&] { return !form->isTyped(); })); // the answer comes back a moment later
}

TEST_CASE("a decision is recorded for its joint only")
{
    OpenFile open;
    CaseForm* form = open.form(CasePlace::Counselling, u"decision"_s);
    FormFields& fields = form->fields();
    fields.setValue(u"joint"_s, u"knee-L"_s);
    fields.setValue(u"verdict"_s, codeOf(Verdict::KeepExercising));
    fields.setValue(u"reason"_s, u"軽度"_s);
    fields.setValue(u"doctor"_s, u"Dr. Tan"_s);
    fields.setValue(u"licence-country"_s, u"MY"_s);
    fields.setValue(u"licence-number"_s, u"MMC 1"_s);
    form->save();
    REQUIRE(waitFor([&] { return !open.stored().facts.decisions.empty(); }));
    const Decision decision = open.stored().facts.decisions.front();
    CHECK(decision.joint == leftKnee);
    CHECK(decision.verdict == Verdict::KeepExercising);
}

TEST_CASE("an injection into a side without consent is refused and the form keeps what was typed")
{
    OpenFile open;
    CaseForm* form = open.form(CasePlace::Visit, u"injection"_s);
    FormFields& fields = form->fields();
    fields.setValue(u"joint"_s, u"knee-L"_s);
    fields.setValue(u"started"_s, u"2026-11-23T08:00 Asia/Kuala_Lumpur"_s);
    fields.setValue(u"lot"_s, u"UC-2611-L"_s);
    fields.setValue(u"doctor"_s, u"Dr. Lim"_s);
    fields.setValue(u"read-back"_s, u"yes"_s);
    form->save();
    REQUIRE(waitFor([&] { return !form->notices()->sentence().isEmpty(); }));
    CHECK(open.stored().facts.visit.injections.empty());
    CHECK(fields.value(u"lot"_s) == u"UC-2611-L");
    CHECK(fields.value(u"joint"_s) == u"knee-L");
    CHECK(form->isTyped());
}

TEST_CASE("what is typed is kept and offered back when the file is opened again")
{
    OpenFile open;
    CaseForm* form = open.form(CasePlace::Trip, u"trip"_s);
    QTest::keyClicks(qobject_cast<QLineEdit*>(form->fields().widget(u"hotel"_s)), u"Hotel KL"_s);
    REQUIRE(waitFor([&] { return !must(open.clinic.office().drafts.mine()).empty(); }));

    CaseFilePage again(open.place, nullptr);
    again.openCase(open.opened.careCase.id, {CasePlace::Trip, {}});
    REQUIRE(waitFor([&] { return again.file().has_value(); }));
    auto* same = again.findChild<CaseForm*>(u"trip"_s);
    REQUIRE(same);
    REQUIRE(waitFor([&] { return same->draft()->isOffering(); }));
    CHECK(same->fields().value(u"hotel"_s).isEmpty());
    same->draft()->findChild<QPushButton*>()->click();
    CHECK(same->fields().value(u"hotel"_s) == u"Hotel KL");
}

TEST_CASE("what was begun in one case is never shown in another, and is there again in its own")
{
    OpenFile open;
    const CaseId first = open.opened.careCase.id;
    NewConsultation consultation;
    consultation.patient = aPatient().build();
    consultation.patient.name.family = u"小川"_s;
    const CaseId second = must(open.clinic.office().intake.openConsultation(consultation)).careCase.id;
    const auto goTo = [&](CaseId id, CasePlace room) {
        open.page->openCase(id, {room, {}});
        REQUIRE(waitFor([&] { return open.page->file() && open.page->file()->facts.careCase.id == id; }));
    };
    auto* note = open.page->findChild<TimelineView*>();
    note->findChild<QPlainTextEdit*>()->setPlainText(u"次回は娘さんに電話"_s);
    CaseForm* trip = open.form(CasePlace::Trip, u"trip"_s);
    QTest::keyClicks(qobject_cast<QLineEdit*>(trip->fields().widget(u"hotel"_s)), u"Hotel KL"_s);

    goTo(second, CasePlace::Timeline);
    CHECK(note->note().isEmpty());
    open.page->go({CasePlace::Trip, {}});
    CHECK(trip->fields().value(u"hotel"_s).isEmpty());
    CHECK_FALSE(trip->isTyped());

    goTo(first, CasePlace::Trip);
    REQUIRE(waitFor([&] { return trip->draft()->isOffering(); }));
    trip->draft()->findChild<QPushButton*>()->click();
    CHECK(trip->fields().value(u"hotel"_s) == u"Hotel KL");
    open.page->go({CasePlace::Timeline, {}});
    REQUIRE(waitFor([&] { return note->findChild<FormDraft*>()->isOffering(); }));
    note->findChild<FormDraft*>()->findChild<QPushButton*>()->click();
    CHECK(note->note() == u"次回は娘さんに電話");
}

TEST_CASE("a room nobody turned to keeps what was typed when the case is left and opened again")
{
    OpenFile open;
    const CaseId first = open.opened.careCase.id;
    NewConsultation another;
    another.patient = aPatient().build();
    const CaseId second = must(open.clinic.office().intake.openConsultation(another)).careCase.id;
    CaseForm* trip = open.form(CasePlace::Trip, u"trip"_s);
    QTest::keyClicks(qobject_cast<QLineEdit*>(trip->fields().widget(u"hotel"_s)), u"Hotel KL"_s);
    for (const CaseId id : {second, first}) {
        open.page->openCase(id);
        REQUIRE(waitFor([&] { return open.page->file() && open.page->file()->facts.careCase.id == id; }));
    }
    open.page->go({CasePlace::Trip, u"hotel"_s});
    CHECK(trip->fields().value(u"hotel"_s) == u"Hotel KL");
    CHECK(trip->isTyped());
}

TEST_CASE("what is typed in every room is there again after the language changed")
{
    Language language(*qApp);
    must(language.speak(u"en"_s));
    OpenFile open;
    CaseForm* trip = open.form(CasePlace::Trip, u"trip"_s);
    QTest::keyClicks(qobject_cast<QLineEdit*>(trip->fields().widget(u"hotel"_s)), u"Hotel KL"_s);
    open.page->go({CasePlace::Timeline, {}});
    must(language.speak(u"ja"_s));
    QTest::qWait(20);
    CHECK(open.page->tabs()->current() == CasePlace::Timeline);
    CHECK(open.form(CasePlace::Trip, u"trip"_s)->fields().value(u"hotel"_s) == u"Hotel KL");
    must(language.speak(u"en"_s));
}

TEST_CASE("the case file stays readable on a small screen", "[picture]")
{
    OpenFile open;
    const QString folder = qEnvironmentVariable("AYUMI_PICTURES");
    for (const QSize size : {QSize(1240, 800), QSize(1080, 620)}) {
        open.page->resize(size);
        QTest::qWait(200);
        CHECK(open.page->tabs()->width() > 400);
        if (!folder.isEmpty())
            CHECK(open.page->grab().save(folder + u"/casefile-%1.png"_s.arg(size.width())));
    }
}
