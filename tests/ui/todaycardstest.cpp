#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "tests/ui/listparts.h"
#include "ui/kit/rowlist.h"
#include "ui/models/todaylistmodel.h"
#include "ui/today/callscard.h"
#include "ui/today/postponedialog.h"
#include "ui/today/waitingcard.h"

#include <catch2/catch_test_macros.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

struct ShownCalls
{
    CallsCard card;

    ShownCalls()
    {
        card.resize(900, 600);
        card.QWidget::show();
        card.show(aTodayView(), inTokyo(listsToday(), QTime(10, 0)).at);
        card.activateWindow();
        card.list()->setFocus();
        QTest::qWait(10);
    }

    void press(Qt::Key key) { QTest::keyClick(card.list(), key); }
    [[nodiscard]] QStackedWidget* stack() { return card.findChild<QStackedWidget*>(); }
};

} // namespace

TEST_CASE("keys of the call list act on the row that is chosen")
{
    ShownCalls shown;
    QSignalSpy contact(&shown.card, &CallsCard::contactRequested);
    QSignalSpy postpone(&shown.card, &CallsCard::postponeRequested);
    QSignalSpy time(&shown.card, &CallsCard::timeRequested);
    QSignalSpy opened(&shown.card, &CallsCard::caseRequested);
    // The first row is a heading: the first call has the focus.
    CHECK(shown.card.list()->currentIndex().row() == 1);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_R);
    REQUIRE(contact.size() == 1);
    CHECK(contact.at(0).at(0).value<FollowUpRow>().followUp.id == FollowUpId(2));
    shown.press(Qt::Key_P);
    CHECK(postpone.size() == 1);
    shown.press(Qt::Key_T);
    CHECK(time.size() == 1);
    shown.press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.at(0).at(0).value<CaseId>() == CaseId(2));
}

TEST_CASE("Down passes over the heading of the next group")
{
    ShownCalls shown;
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    CHECK(shown.card.model()->call(shown.card.list()->currentIndex()) != nullptr);
}

TEST_CASE("a list that could not be read says so and is never shown as empty")
{
    CallsCard card;
    card.QWidget::show();
    card.showError({ErrorCode::DatabaseBusy, {}});
    auto* stack = card.findChild<QStackedWidget*>();
    CHECK(stack->currentIndex() == 2);
    QSignalSpy again(&card, &CallsCard::retryRequested);
    for (QPushButton* button : stack->currentWidget()->findChildren<QPushButton*>())
        button->click();
    CHECK(again.size() == 1);

    // What was read before stays when a later reading fails.
    card.show(aTodayView(), inTokyo(listsToday(), QTime(10, 0)).at);
    card.showError({ErrorCode::DatabaseBusy, {}});
    CHECK(stack->currentWidget() == card.list());
}

TEST_CASE("an empty list of one's own calls offers everybody's")
{
    CallsCard card;
    card.QWidget::show();
    TodayView nothing;
    nothing.today = listsToday();
    card.show(nothing, {});
    QSignalSpy changed(&card, &CallsCard::filterChanged);
    REQUIRE(card.filter().onlyMine);
    for (QPushButton* button :
         card.findChild<QStackedWidget*>()->currentWidget()->findChildren<QPushButton*>())
        button->click();
    CHECK(changed.size() == 1);
    CHECK_FALSE(card.filter().onlyMine);
}

TEST_CASE("a list that the limit cut says so")
{
    ShownCalls shown;
    const auto saysCut = [&shown] {
        for (const QLabel* label : shown.card.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(u"There are more"_s))
                return true;
        }
        return false;
    };
    CHECK_FALSE(saysCut());
    TodayView cut = aTodayView();
    cut.moreFollowUps = true;
    shown.card.show(cut, inTokyo(listsToday(), QTime(10, 0)).at);
    CHECK(saysCut());
}

TEST_CASE("a reason of one person opens the case, one of several unfolds")
{
    WaitingCard card;
    card.resize(360, 500);
    card.QWidget::show();
    card.show(aTodayView().waiting, listsToday());
    QSignalSpy opened(&card, &WaitingCard::caseRequested);
    RowList* list = card.list();
    const int reasons = list->model()->rowCount();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(opened.isEmpty());
    REQUIRE(list->model()->rowCount() == reasons + 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
}

TEST_CASE("a call is postponed to a day after today only")
{
    auto* dialog = new PostponeDialog(aTodayView().followUps.front(), listsToday(), nullptr);
    dialog->open();
    QSignalSpy chosen(dialog, &PostponeDialog::chosen);
    auto* day = dialog->findChild<QLineEdit*>();
    day->setText(u"2026/11/24"_s);
    Q_EMIT dialog->confirmed();
    CHECK(chosen.isEmpty());
    day->setText(u"令和8年2月30日"_s);
    Q_EMIT dialog->confirmed();
    CHECK(chosen.isEmpty());
    day->setText(u"令和8年12月1日"_s);
    Q_EMIT dialog->confirmed();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.at(0).at(0).toDate() == QDate(2026, 12, 1));
}

TEST_CASE("every control of Today has a name for screen readers")
{
    ShownCalls shown;
    CHECK(controlsWithoutName(shown.card).join(u", "_s) == QString());
    WaitingCard waiting;
    waiting.QWidget::show();
    waiting.show(aTodayView().waiting, listsToday());
    CHECK(controlsWithoutName(waiting).join(u", "_s) == QString());
}
