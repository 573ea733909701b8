#include "ui/kit/asyncreply.h"
#include "ui/kit/busyoverlay.h"
#include "ui/kit/dialog.h"
#include "ui/kit/noticebar.h"

#include <catch2/catch_test_macros.hpp>

#include <QPlainTextEdit>
#include <QPointer>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ayumi;

TEST_CASE("Enter confirms a dialog, Esc leaves it, Ctrl+Enter confirms out of a text of several lines")
{
    QWidget window;
    window.show();
    QPointer dialog = new Dialog(u"Close the case"_s, &window);
    auto* note = new QPlainTextEdit;
    dialog->body()->addWidget(note);
    dialog->setPrimary(u"Close the case"_s);
    QSignalSpy confirmed(dialog.data(), &Dialog::confirmed);
    dialog->open();
    QTest::qWait(10);
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    CHECK(confirmed.size() == 1);
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Return);
    CHECK(confirmed.size() == 1);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    CHECK(confirmed.size() == 2);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTest::qWait(10);
    CHECK(dialog.isNull());
}

TEST_CASE("an undo in a notice is offered once")
{
    NoticeBar bar;
    int undone = 0;
    bar.say(Tone::Accent, u"Recorded."_s, u"Undo"_s, [&undone] { ++undone; });
    CHECK(bar.sentence() == u"Recorded."_s);
    const auto buttons = bar.findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 1);
    buttons[0]->click();
    buttons[0]->click();
    CHECK(undone == 1);
    CHECK(bar.sentence().isEmpty());
}

TEST_CASE("an answer that failed becomes a sentence, a cancelled one does not")
{
    NoticeBar bar;
    QPromise<Result<int>> promise;
    promise.start();
    int got = 0;
    whenDone(promise.future(), &bar, &bar, [&got](int value) { got = value; });
    promise.addResult(failure(ErrorCode::DatabaseBusy));
    promise.finish();
    QTest::qWait(20);
    CHECK(got == 0);
    CHECK(bar.tone() == Tone::Danger);
    CHECK_FALSE(bar.sentence().isEmpty());
    bar.dismiss();
    bar.showError({ErrorCode::Cancelled, {}});
    CHECK(bar.sentence().isEmpty());
}

TEST_CASE("an answer for a page that is gone goes nowhere")
{
    int got = 0;
    QPromise<Result<>> promise;
    promise.start();
    {
        NoticeBar bar;
        whenDone(promise.future(), &bar, &bar, [&got] { ++got; });
    }
    promise.addResult(Result<>());
    promise.finish();
    QTest::qWait(20);
    CHECK(got == 0);
}

TEST_CASE("of several questions only the newest is answered and those between are never asked")
{
    QObject context;
    NewestOnly<int> newest;
    std::vector<std::unique_ptr<QPromise<Result<int>>>> asked;
    std::vector<int> answers;
    const auto ask = [&] {
        newest.ask(
            [&asked] {
                asked.push_back(std::make_unique<QPromise<Result<int>>>());
                asked.back()->start();
                return asked.back()->future();
            },
            &context, [&answers](Result<int> answer) { answers.push_back(answer.value()); });
    };
    ask();
    ask();
    ask();
    CHECK(asked.size() == 1);
    asked[0]->addResult(1);
    asked[0]->finish();
    QTest::qWait(20);
    CHECK(answers.empty());
    REQUIRE(asked.size() == 2);
    asked[1]->addResult(3);
    asked[1]->finish();
    QTest::qWait(20);
    CHECK(answers == std::vector{3});
}

TEST_CASE("long work shows late, tells how far it is and can be stopped")
{
    QWidget page;
    page.resize(600, 400);
    page.show();
    BusyOverlay overlay(&page);
    auto progress = overlay.begin(u"Importing"_s);
    CHECK(overlay.isHidden());
    QTest::qWait(250);
    CHECK(overlay.isVisible());
    CHECK(overlay.size() == page.size());
    progress->report(1, 2);
    QTest::qWait(20);
    CHECK_FALSE(progress->isCancelled());
    QTest::keyClick(&overlay, Qt::Key_Escape);
    CHECK(progress->isCancelled());
    overlay.end();
    CHECK(overlay.isHidden());
}
