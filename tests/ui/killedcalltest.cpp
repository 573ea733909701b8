// A call whose program is killed: by SIGKILL, in a process of its own with the real main window.

#include "tests/support/catchqt.h"
#include "tests/support/must.h"
#include "tests/ui/callwindow.h"
#include "ui/callscreen/callnotes.h"
#include "ui/callscreen/callpage.h"
#include "ui/callscreen/questionlist.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <iostream>
#include <random>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

constexpr auto folderVariable = "AYUMI_KILLED_CALL_FOLDER";
constexpr auto savesVariable = "AYUMI_KILLED_CALL_SAVES";
const QByteArray typed = "typed";

CallItem nrs(Joint joint)
{
    return {Instrument::Nrs, joint};
}

void answerAll(CallWindow& call)
{
    while (!call.page().isEnding()) {
        const QString code = call.page().questions()->currentCode();
        const bool none = code.startsWith(u"flag-") || code == u"adverse-event";
        call.type(none ? u"0"_s : u"2"_s);
    }
}

/// This test program again, at its hidden case: somebody on the telephone.
class OtherProgram
{
public:
    OtherProgram(const QString& folder, bool saves)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(folderVariable), folder);
        if (saves)
            environment.insert(QString::fromLatin1(savesVariable), u"1"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QCoreApplication::applicationFilePath(), {u"somebody is on the telephone"_s});
    }

    void waitUntilTyped()
    {
        QByteArray said;
        REQUIRE(QTest::qWaitFor(
            [&] {
                said += m_process.readAll();
                return said.contains(typed);
            },
            30'000));
    }

    void kill()
    {
        REQUIRE(m_process.state() == QProcess::Running); // it did not end by itself
        m_process.kill();
        REQUIRE(m_process.waitForFinished(10'000));
        CHECK(m_process.exitStatus() == QProcess::CrashExit);
        CHECK(m_process.exitCode() == SIGKILL);
    }

private:
    QProcess m_process;
};

} // namespace

TEST_CASE("somebody is on the telephone", "[.child]")
{
    const QString folder = qEnvironmentVariable(folderVariable);
    REQUIRE_FALSE(folder.isEmpty());
    CallWindow call(folder);
    call.startFromToday();
    call.type(u"03"_s);
    QPlainTextEdit* note = call.page().notes()->editor();
    note->setFocus();
    QTest::keyClicks(note, u"stairs are easier"_s);
    if (qEnvironmentVariableIsSet(savesVariable)) {
        call.page().questions()->resume();
        answerAll(call);
    }
    std::cout << typed.constData() << std::endl;
    if (qEnvironmentVariableIsSet(savesVariable))
        call.press(Qt::Key_Return);
    QTest::qWait(60'000); // nobody lets it end by itself
}

TEST_CASE("a call whose program is killed goes on where it stopped: answers, note and question")
{
    CallWindow call(3);
    OtherProgram caller(call.clinic.folder(), false);
    caller.waitUntilTyped();
    // Within two seconds of typing it is kept; nothing else is waited for.
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto drafts = must(call.clinic.office().drafts.mine());
            return drafts.size() == 1 && drafts.front().content.contains(u"easier");
        },
        3'000));
    caller.kill();

    call.startFromToday();
    QuestionList& questions = *call.page().questions();
    REQUIRE(CallWindow::waitFor([&] { return questions.answer(nrs(rightKnee)) == 3; }));
    CHECK(questions.currentCode() == u"score-nrs/knee-L");
    CHECK_FALSE(questions.answer(nrs(leftKnee)));
    CHECK(call.page().notes()->text() == u"stairs are easier");
    CHECK_FALSE(call.followUp().end);
    questions.resume();
    answerAll(call);
    call.press(Qt::Key_Return);
    REQUIRE(CallWindow::waitFor([&] { return call.page().isOver(); }));
    CHECK(call.followUp().end == FollowUpEnd::Done);
    CHECK(call.followUp().outcome == u"stairs are easier"_s);
    CHECK(call.file().facts.attempts.size() == 1);
}

TEST_CASE("a program killed while it saves a call leaves all of the call or none of it, and then the draft")
{
    std::mt19937 random(20261123);
    for (int round = 0; round < 4; ++round) {
        CAPTURE(round);
        CallWindow call(3);
        OtherProgram caller(call.clinic.folder(), true);
        caller.waitUntilTyped();
        QTest::qWait(static_cast<int>(random() % 40));
        caller.kill();

        const CaseFile file = call.file();
        const auto answers =
            std::ranges::count(file.facts.callAnswers, call.followUp().id, &CallAnswer::followUp);
        if (call.followUp().end) {
            CHECK(file.facts.attempts.size() == 1);
            CHECK(answers >= 16);
            CHECK(call.followUp().outcome == u"stairs are easier"_s);
            continue;
        }
        CHECK(file.facts.attempts.empty());
        CHECK(answers == 0);
        call.startFromToday();
        // What was typed two seconds before is there in any case.
        if (!must(call.clinic.office().drafts.mine()).empty())
            REQUIRE(
                CallWindow::waitFor([&] { return call.page().questions()->answer(nrs(rightKnee)) == 3; }));
    }
}
