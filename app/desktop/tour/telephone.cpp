#include "app/desktop/tour/tourchapters.h"
#include "app/desktop/tour/tourhand.h"

#include "ui/callscreen/callending.h"
#include "ui/callscreen/callnotes.h"
#include "ui/callscreen/callpage.h"
#include "ui/callscreen/questionlist.h"
#include "ui/kit/rowlist.h"
#include "ui/models/rowroles.h"
#include "ui/today/callscard.h"
#include "ui/today/todaypage.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// After so many answers somebody looks at the middle of the questions.
constexpr int halfway = 9;

QModelIndex callOf(const RowList& list, const QString& name)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (index.data(RowActionsRole).isValid() && index.data(Qt::DisplayRole).toString().contains(name))
            return index;
    }
    throw TourStopped(u"the call of "_s + name);
}

/// What the patient says: the right knee is better, the left one hurts a little, nothing else happened.
int keyFor(const QString& code)
{
    if (code.startsWith(u"swelling") || code == u"other-treatment")
        return Qt::Key_N;
    if (code.startsWith(u"flag-") || code == u"adverse-event")
        return Qt::Key_0;
    if (code == u"score-nrs/knee-R")
        return Qt::Key_3;
    return code == u"score-nrs/knee-L" ? Qt::Key_4 : Qt::Key_1;
}

/// The window may not be the active one of the screen: what would have the focus then.
QWidget* underTheHand(const QWidget& page)
{
    QWidget* focused = page.window()->focusWidget();
    if (!focused)
        throw TourStopped(u"something that takes keys"_s);
    return focused;
}

} // namespace

TourScript makeTheCall(TourHand& hand, const QString& name)
{
    hand.expect([&hand] { return hand.shows<TodayPage>() && hand.the<TodayPage>()->calls()->hasRead(); },
                u"today's calls"_s);
    co_await hand.arrival();
    RowList* list = hand.the<TodayPage>()->calls()->list();
    list->setFocus(Qt::TabFocusReason);
    list->setCurrentIndex(callOf(*list, name));
    list->trigger(list->currentIndex(), u"start"_s);
    hand.expect([&hand] { return hand.shows<CallPage>() && hand.the<CallPage>()->sheet().has_value(); },
                u"the call"_s);
    co_await hand.arrival();
    co_await hand.quiet();
    hand.picture(u"call-signs-of-danger"_s);
    auto* page = hand.the<CallPage>();
    int keys = 0;
    while (!page->isEnding()) {
        const QString code = page->questions()->currentCode();
        const int key = keyFor(code);
        hand.key(underTheHand(*page), key);
        if (++keys == halfway) {
            hand.type(page->notes()->editor(), u"右は階段が楽になった。左がときどき気になる。"_s);
            page->questions()->resume();
            co_await hand.quiet();
            hand.picture(u"call-questions"_s);
        }
    }
    co_await hand.quiet();
    hand.picture(u"call-ending"_s);
    auto* save = qobject_cast<QAbstractButton*>(underTheHand(*page)); // Enter would press it
    if (!save)
        throw TourStopped(u"the button that saves the call"_s);
    hand.press(save);
    hand.expect([page] { return page->isOver(); }, u"the recorded call"_s);
    co_await hand.arrival();
    co_await hand.quiet();
    hand.picture(u"call-thanks"_s);
}

} // namespace ayumi
