#include "app/desktop/tour/tourcase.h"
#include "app/desktop/tour/tourchapters.h"

#include "ui/cases/boardview.h"
#include "ui/cases/casespage.h"
#include "ui/cases/casetable.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/scorerow.h"
#include "ui/models/rowroles.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/callscard.h"
#include "ui/today/contactdialog.h"
#include "ui/today/todaypage.h"
#include "ui/unlock/firststart.h"
#include "ui/unlock/signinform.h"

#include "core/desks/demo/democlinic.h"
#include "ui/kit/optiontiles.h"
#include "ui/kit/passwordfield.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

TourScript openTheDemo(TourHand& hand, const TourGround& ground)
{
    hand.expect([&hand] { return hand.shows<FirstStart>(); }, u"the first start"_s);
    co_await hand.arrival();
    co_await hand.quiet();
    hand.picture(u"first-start"_s);
    hand.press(hand.the<FirstStart>()->demo());
    hand.expect([&ground] { return ground.window.frame() && !ground.window.isLocked(); },
                u"the demo clinic"_s);
    co_await hand.arrival();
    co_await hand.quiet();
}

TourScript lockAndUnlock(TourHand& hand, const TourGround& ground)
{
    hand.shortcut(Qt::Key_L, Qt::ControlModifier);
    hand.expect([&hand] { return hand.shows<SignInForm>(); }, u"the lock"_s);
    co_await hand.arrival();
    co_await hand.quiet();
    auto* form = hand.the<SignInForm>();
    hand.enter(form->findChild<PasswordField*>()->findChild<QLineEdit*>(), QString::fromLatin1(demoPassword));
    hand.picture(u"sign-in"_s);
    hand.expect([form] { return form->primary()->isEnabled(); }, u"the door"_s);
    co_await hand.arrival();
    hand.press(form->primary());
    hand.expect([&ground] { return !ground.window.isLocked(); }, u"the unlocked clinic"_s);
    co_await hand.arrival();
    co_await hand.quiet();
}

/// The first row that is somebody to call.
QModelIndex firstCall(const RowList& list)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (index.data(RowActionsRole).isValid())
            return index;
    }
    throw TourStopped(u"somebody to call"_s);
}

TourScript recordAContact(TourHand& hand)
{
    RowList* list = hand.the<TodayPage>()->calls()->list();
    list->setFocus(Qt::TabFocusReason);
    list->setCurrentIndex(firstCall(*list));
    list->trigger(firstCall(*list), u"record"_s);
    hand.expect([&hand] { return hand.shows<ContactDialog>(); }, u"the record of a contact"_s);
    co_await hand.arrival();
    auto* dialog = hand.the<ContactDialog>();
    hand.press(dialog->findChild<OptionTiles*>(u"result"_s)->findChildren<QAbstractButton*>().front());
    int pain = 3;
    for (ScoreRow* score : dialog->findChildren<ScoreRow*>()) {
        if (score->isVisible())
            hand.enter(score, QString::number(pain++));
    }
    hand.enter(dialog->findChild<QPlainTextEdit*>(), u"階段の下りが楽になった。週3回歩いている。"_s);
    co_await hand.quiet();
    hand.picture(u"record-contact"_s);
    hand.press(dialog->primary());
    hand.expect([&hand] { return !hand.shows<ContactDialog>(); }, u"the recorded contact"_s);
    co_await hand.arrival();
    co_await hand.quiet();
    hand.picture(u"today-after-the-call"_s);
}

} // namespace

TourScript visitTheRooms(TourHand& hand, const TourGround& ground)
{
    co_await openTheDemo(hand, ground);
    co_await lockAndUnlock(hand, ground);
    hand.expect([&hand] { return hand.shows<TodayPage>() && hand.the<TodayPage>()->calls()->hasRead(); },
                u"today's calls"_s);
    co_await hand.arrival();
    co_await hand.quiet();
    hand.picture(u"today"_s);
    co_await recordAContact(hand);

    hand.shortcut(Qt::Key_2, Qt::ControlModifier);
    hand.expect([&hand] { return hand.shows<CasesPage>() && hand.shows<BoardView>(); }, u"the board"_s);
    co_await hand.arrival();
    co_await hand.quiet();
    hand.picture(u"cases-board"_s);
    hand.press(hand.the<CasesPage>()->headActions().front());
    hand.expect([&hand] { return hand.shows<CaseTable>(); }, u"the table of cases"_s);
    co_await hand.arrival();
    co_await hand.quiet();
    hand.picture(u"cases-table"_s);
    hand.press(hand.the<CasesPage>()->headActions().back());
    hand.expect([&hand] { return hand.shows<BoardView>(); }, u"the board again"_s);
    co_await hand.arrival();
}

} // namespace ayumi
