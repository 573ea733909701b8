#include "tests/support/catchqt.h"
#include "tests/support/must.h"
#include "tests/ui/callwindow.h"
#include "ui/callscreen/callending.h"
#include "ui/callscreen/callnotes.h"
#include "ui/callscreen/callpage.h"
#include "ui/callscreen/callthanks.h"
#include "ui/callscreen/questionlist.h"
#include "ui/casefile/casefilepage.h"
#include "ui/kit/answerrow.h"
#include "ui/kit/eventbox.h"
#include "ui/kit/noticebar.h"
#include "ui/kit/optiontiles.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/searchbox.h"
#include "ui/shell/searchpopup.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

std::optional<double> scoreOf(const CaseFile& file, Instrument instrument, Joint joint, const QString& step)
{
    for (const OutcomeScore& score : file.facts.scores) {
        if (score.instrument == instrument && score.joint == joint && score.timePoint == step)
            return score.value;
    }
    return std::nullopt;
}

/// Answers every question that is left by the keyboard, as somebody does whom all goes well with: pain of the
/// left knee differs from that of the right, and what is denied in one breath is denied with one key.
void answerAll(CallWindow& call)
{
    QuestionList& questions = *call.page().questions();
    while (!call.page().isEnding()) {
        const QString code = questions.currentCode();
        QString digit = u"2"_s;
        if (code.startsWith(u"swelling") || code == u"other-treatment" || code == u"images") {
            call.press(Qt::Key_N);
            continue;
        }
        if (code.startsWith(u"flag-") || code == u"adverse-event")
            digit = u"0"_s;
        else if (code == u"score-nrs/knee-R")
            digit = u"3"_s;
        else if (code == u"score-nrs/knee-L")
            digit = u"6"_s;
        call.type(digit);
    }
}

QPushButton* noticeButton(const CallWindow& call)
{
    for (auto* button : call.page().notices()->findChildren<QPushButton*>()) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

CallItem nrs(Joint joint)
{
    return {Instrument::Nrs, joint};
}

} // namespace

TEST_CASE("a smooth call with pain of both knees and KOOS-12 takes at most forty keys, from Today to saved")
{
    const int months = GENERATE(1, 3, 6);
    CallWindow call(months);
    call.startFromToday();
    answerAll(call);
    call.press(Qt::Key_Return);
    REQUIRE(CallWindow::waitFor([&] { return call.page().isOver(); }));
    INFO("keys of a smooth call after " << months << " month(s): " << call.keys());
    CHECK(call.keys() <= 33);

    const FollowUp done = call.followUp();
    CHECK(done.end == FollowUpEnd::Done);
    const CaseFile file = call.file();
    CHECK(scoreOf(file, Instrument::Nrs, rightKnee, done.step) == 3);
    CHECK(scoreOf(file, Instrument::Nrs, leftKnee, done.step) == 6);
    CHECK(scoreOf(file, Instrument::Koos12Summary, rightKnee, done.step) == 50);
    CHECK_FALSE(scoreOf(file, Instrument::Koos12Summary, leftKnee, done.step));
    CHECK(file.facts.attempts.size() == 1);
    CHECK(file.facts.callAnswers.size() >= 16); // also what was denied in one breath
    CHECK(must(call.clinic.office().drafts.mine()).empty());
    const QString thanks = call.page().thanks()->findChild<QPlainTextEdit*>()->toPlainText();
    CHECK(thanks.startsWith(u"山田 花子 様"));
}

TEST_CASE("from the thanks after a call the search leads to a case file at once")
{
    CallWindow call;
    call.startFromToday();
    answerAll(call);
    call.press(Qt::Key_Return);
    REQUIRE(CallWindow::waitFor([&] { return call.page().isOver(); }));
    call.press(Qt::Key_K, Qt::ControlModifier);
    auto* box = qobject_cast<SearchBox*>(QApplication::focusWidget());
    REQUIRE(box);
    box->setText(u"山田"_s);
    const auto* popup = call.window->findChild<SearchPopup*>();
    REQUIRE(popup);
    REQUIRE(CallWindow::waitFor([&] {
        const auto* list = popup->findChild<RowList*>();
        return popup->isVisible() && list->model() && list->model()->rowCount() > 0;
    }));
    call.press(Qt::Key_Return);
    CHECK(CallWindow::waitFor([&] {
        const auto* page = call.window->findChild<CaseFilePage*>();
        return page && page->isVisible() && page->file();
    }));
}

TEST_CASE(
    "with both knees treated NRS and KOOS-12 of each, and everything else, still take at most forty keys")
{
    const int months = GENERATE(1, 3, 6);
    CallWindow call(months, u"en"_s, {rightKnee, leftKnee});
    call.startFromToday();
    answerAll(call);
    call.press(Qt::Key_Return);
    REQUIRE(CallWindow::waitFor([&] { return call.page().isOver(); }));
    INFO("keys of a smooth call after " << months << " month(s): " << call.keys());
    // 24 of them are the answers to KOOS-12, twelve a knee: nobody can answer for the other knee.
    CHECK(call.keys() <= 40);
    CHECK(call.page().questions()->answeredCount() == call.page().questions()->count());

    const FollowUp done = call.followUp();
    CHECK(done.end == FollowUpEnd::Done);
    const CaseFile file = call.file();
    CHECK(scoreOf(file, Instrument::Nrs, rightKnee, done.step) == 3);
    CHECK(scoreOf(file, Instrument::Nrs, leftKnee, done.step) == 6);
    CHECK(scoreOf(file, Instrument::Koos12Summary, rightKnee, done.step) == 50);
    CHECK(scoreOf(file, Instrument::Koos12Summary, leftKnee, done.step) == 50);
}

TEST_CASE("N denies what can be denied from here to the end of the section, and nothing else")
{
    CallWindow call(1, u"en"_s, {rightKnee, leftKnee});
    call.startFromToday();
    QuestionList& questions = *call.page().questions();
    call.press(Qt::Key_N);
    CHECK(questions.currentCode().startsWith(u"flag-")); // signs of danger have a key of their own
    call.type(u"0"_s);
    REQUIRE(questions.currentCode() == u"swelling/knee-R");
    call.type(u"2"_s);
    call.press(Qt::Key_N);
    CHECK(questions.answer({CallQuestion::Swelling, rightKnee}) == 2);
    CHECK(questions.answer({CallQuestion::Swelling, leftKnee}) == 0);
    CHECK(questions.answer({CallQuestion::Heat, leftKnee}) == 0);
    CHECK(questions.answer({CallQuestion::AdverseEvent, {}}) == 0);
    REQUIRE(questions.currentCode() == u"score-nrs/knee-R");
    call.press(Qt::Key_N);
    call.press(Qt::Key_Minus);
    CHECK_FALSE(questions.answer(nrs(rightKnee))); // pain is asked, never assumed
    CHECK(questions.currentCode() == u"score-nrs/knee-R");
    questions.goTo(u"exercise"_s);
    call.press(Qt::Key_N);
    CHECK_FALSE(questions.answer({CallQuestion::Exercise, {}}));
    questions.goTo(u"other-treatment"_s);
    call.press(Qt::Key_Minus);
    CHECK(questions.answer({CallQuestion::Falls, {}}) == 0);
    CHECK(questions.answer({CallQuestion::NewIllness, {}}) == 0);
    CHECK_FALSE(questions.answer({CallQuestion::DrugUse, {}}));
    CHECK(questions.currentCode() == u"satisfaction");
}

TEST_CASE("ten is typed as one and zero, and a lone one goes on by itself")
{
    CallWindow call(3);
    call.startFromToday();
    QuestionList& questions = *call.page().questions();
    call.type(u"0"_s);
    REQUIRE(questions.currentCode() == u"score-nrs/knee-R");
    call.type(u"10"_s);
    CHECK(questions.answer(nrs(rightKnee)) == 10);
    REQUIRE(questions.currentCode() == u"score-nrs/knee-L");
    call.type(u"1"_s);
    CHECK(questions.currentCode() == u"score-nrs/knee-L"); // it may still become ten
    REQUIRE(CallWindow::waitFor([&] { return questions.currentCode() != u"score-nrs/knee-L"; }));
    CHECK(questions.answer(nrs(leftKnee)) == 1);
    // One that is followed by another digit at once: the digit belongs to the next question.
    questions.goTo(u"score-nrs/knee-R"_s);
    call.type(u"14"_s);
    CHECK(questions.answer(nrs(rightKnee)) == 1);
    CHECK(questions.answer(nrs(leftKnee)) == 4);
}

TEST_CASE("a call that was interrupted goes on exactly where it stopped, also after a crash")
{
    CallWindow call(3);
    call.startFromToday();
    call.type(u"03"_s);
    call.page().notes()->editor()->setFocus();
    QTest::keyClicks(call.page().notes()->editor(), u"stairs are easier"_s);
    const QString stopped = call.page().questions()->currentCode();
    CHECK(stopped == u"score-nrs/knee-L");
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto drafts = must(call.clinic.office().drafts.mine());
            return drafts.size() == 1 && drafts.front().content.contains(u"easier");
        },
        2'000));
    call.openAgain();
    call.startFromToday();
    REQUIRE(CallWindow::waitFor([&] { return call.page().questions()->answer(nrs(rightKnee)) == 3; }));
    CHECK(call.page().questions()->currentCode() == stopped);
    CHECK(call.page().questions()->answer(nrs(rightKnee)) == 3);
    CHECK_FALSE(call.page().questions()->answer(nrs(leftKnee)));
    CHECK(call.page().notes()->text() == u"stairs are easier");
    call.page().questions()->resume();
    answerAll(call);
    call.press(Qt::Key_Return);
    REQUIRE(CallWindow::waitFor([&] { return call.page().isOver(); }));
    CHECK(call.followUp().outcome == u"stairs are easier"_s);
}

TEST_CASE("no answer, call back and family answered are one key each, and Enter saves")
{
    CallWindow call;
    call.startFromToday();
    call.press(Qt::Key_F2);
    CHECK(call.page().ending()->result() == ContactResult::NoAnswer);
    call.press(Qt::Key_Escape);
    CHECK_FALSE(call.page().isEnding());
    call.press(Qt::Key_F4);
    CHECK(call.page().ending()->result() == ContactResult::FamilyAnswered);
    call.press(Qt::Key_F3);
    CHECK(call.page().ending()->result() == ContactResult::CallBackAt);
    call.press(Qt::Key_F2);
    call.press(Qt::Key_Return);
    REQUIRE(CallWindow::waitFor([&] { return call.page().isOver(); }));
    const FollowUp open = call.followUp();
    CHECK_FALSE(open.end);
    CHECK(open.postponedUntil == call.clinic.clock().today().addDays(1));
    const CaseFile file = call.file();
    REQUIRE(file.facts.attempts.size() == 1);
    CHECK(file.facts.attempts.front().result == ContactResult::NoAnswer);
    CHECK(call.page().thanks()->findChild<QPlainTextEdit*>()->isHidden());
}

TEST_CASE(
    "a sign of danger shows the emergency numbers at once and asks for the event before the call is saved")
{
    CallWindow call;
    call.startFromToday();
    auto* danger = call.page().findChild<NoticeBar*>(u"danger"_s);
    CHECK_FALSE(danger->isVisible());
    call.type(u"1"_s);
    REQUIRE(danger->isVisible());
    CHECK(danger->sentence().contains(u"119"));
    CHECK(danger->sentence().contains(u"999"));
    call.press(Qt::Key_Return, Qt::ControlModifier);
    auto* box = call.page().ending()->findChild<EventBox*>();
    REQUIRE(box);
    CHECK(box->event().joint == rightKnee);
    call.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(call.page().isOver());
    QTest::keyClicks(box->findChild<QLineEdit*>(), u"red and hot"_s);
    for (auto* button : box->findChildren<QPushButton*>()) {
        if (button->text().startsWith(u"2 "))
            button->click();
    }
    call.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(CallWindow::waitFor([&] { return call.page().isOver(); }));
    const CaseFile file = call.file();
    REQUIRE(file.facts.adverseEvents.size() == 1);
    const AdverseEvent& event = file.facts.adverseEvents.front();
    CHECK(event.words == u"red and hot"_s);
    CHECK(event.flags == std::vector{RedFlag::HotSwollenJoint});
    CHECK(escalationOf(event) == Escalation::Immediate);
    CHECK(awaitsHospital(event));
    for (auto* button : call.page().thanks()->findChildren<QPushButton*>()) {
        if (button->text() == u"The hospital has been told")
            button->click();
    }
    REQUIRE(CallWindow::waitFor([&] { return !awaitsHospital(call.file().facts.adverseEvents.front()); }));
}

TEST_CASE("somebody else who records the call meanwhile takes nothing away: mine is added to the record")
{
    CallWindow call;
    call.startFromToday();
    call.page().notes()->setText(u"mine"_s);
    answerAll(call);
    const FollowUp before = call.followUp();
    Contact theirs;
    theirs.followUp = before.id;
    theirs.version = before.version;
    theirs.result = ContactResult::Reached;
    theirs.note = u"theirs"_s;
    theirs.nrs = {{rightKnee, 3}};
    must(call.clinic.office(Role::Administrator).followUps.recordContact(theirs));
    call.press(Qt::Key_Return);
    REQUIRE(CallWindow::waitFor([&] { return call.page().notices()->sentence().contains(u"theirs"); }));
    REQUIRE(noticeButton(call));
    CHECK(call.page().notes()->text() == u"mine");
    CHECK(call.page().questions()->answer(nrs(leftKnee)) == 6);
    noticeButton(call)->click();
    REQUIRE(CallWindow::waitFor([&] { return call.page().isOver(); }));
    CHECK(call.followUp().outcome == u"theirs\nmine"_s);
    CHECK(scoreOf(call.file(), Instrument::Nrs, leftKnee, u"1M"_s) == 6);
    CHECK(call.file().facts.attempts.size() == 2);
}

TEST_CASE("a word that is being composed in the note is broken by nothing")
{
    CallWindow call(3);
    call.startFromToday();
    call.press(Qt::Key_F9);
    QPlainTextEdit* note = call.page().notes()->editor();
    REQUIRE(note->hasFocus());
    QInputMethodEvent composing(u"いたみ"_s, {});
    QApplication::sendEvent(note, &composing);
    // Another program writes, the draft is kept, and the lists are read again.
    must(call.clinic.office(Role::Administrator).cases.addNote(call.careCase.id, u"別の人のメモ"_s));
    QTest::qWait(1'500);
    CHECK(note->hasFocus());
    CHECK(note->textCursor().block().layout()->preeditAreaText() == u"いたみ"_s);
    CHECK(call.page().questions()->answeredCount() == 0);
    QInputMethodEvent done;
    done.setCommitString(u"痛み"_s);
    QApplication::sendEvent(note, &done);
    CHECK(call.page().notes()->text() == u"痛み"_s);
    call.press(Qt::Key_1, Qt::AltModifier);
    CHECK(call.page().notes()->text().startsWith(u"痛み "));
    CHECK(call.page().notes()->text().size() > 4);
    call.press(Qt::Key_Escape);
    CHECK_FALSE(note->hasFocus());
}

TEST_CASE("every control of the call has a name for a screen reader, right and left in their own words")
{
    CallWindow call(6, u"ja"_s);
    call.startFromToday();
    const auto demandNames = [&] {
        for (QWidget* widget : call.page().findChildren<QWidget*>()) {
            const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<AnswerRow*>(widget) ||
                                 qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget);
            if (!control || !widget->isVisible())
                continue;
            auto* button = qobject_cast<QAbstractButton*>(widget);
            CAPTURE(QString::fromLatin1(widget->metaObject()->className()));
            CHECK_FALSE((widget->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        }
    };
    demandNames();
    int right = 0;
    int left = 0;
    for (const AnswerRow* row : call.page().findChildren<AnswerRow*>()) {
        right += row->accessibleName().startsWith(u"右膝") ? 1 : 0;
        left += row->accessibleName().startsWith(u"左膝") ? 1 : 0;
    }
    CHECK(right == 15); // swelling, heat, pain now and twelve items
    CHECK(left == 1);   // its pain now
    call.press(Qt::Key_F4);
    demandNames();
}

TEST_CASE("a call can be left for another room and taken up again from Today, where it shows as broken off")
{
    CallWindow call(3);
    call.startFromToday();
    call.type(u"05"_s);
    call.window->frame()->showRoom(0);
    REQUIRE(CallWindow::waitFor([&] { return !must(call.clinic.office().drafts.mine()).empty(); }));
    CHECK_FALSE(call.page().isVisible());
    call.startFromToday();
    CHECK(call.page().questions()->answer(nrs(rightKnee)) == 5);
    CHECK(call.page().questions()->currentCode() == u"score-nrs/knee-L");
}
