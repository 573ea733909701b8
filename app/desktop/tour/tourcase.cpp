#include "app/desktop/tour/tourcase.h"

#include "ui/casefile/casefilepage.h"
#include "ui/casefile/caseform.h"
#include "ui/casefile/casetabs.h"
#include "ui/casefile/stagedialogs.h"
#include "ui/kit/passwordfield.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/searchbox.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchpopup.h"
#include "ui/unlock/signinform.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>

#include <memory>

using namespace Qt::StringLiterals;

namespace ayumi {

TourCase::TourCase(TourHand& hand, const TourGround& ground)
    : m_hand(hand)
    , m_page(ground.window.rooms()->caseFile())
{
}

const CaseFacts& TourCase::facts() const
{
    return m_page->file()->facts;
}

CaseForm* TourCase::form(const QString& code) const
{
    auto* form = m_page->findChild<CaseForm*>(code);
    if (!form)
        throw TourStopped(u"the form "_s + code);
    return form;
}

void TourCase::turnTo(CasePlace place) const
{
    QTabBar* bar = m_page->tabs()->tabBar();
    m_hand.click(bar, bar->tabRect(static_cast<int>(place)).center());
}

void TourCase::fill(const QString& code, const Entries& entries) const
{
    const FormFields& fields = form(code)->fields();
    for (const auto& [field, value] : entries) {
        QWidget* widget = fields.widget(field);
        if (!widget)
            throw TourStopped(u"the field %1 of %2"_s.arg(field, code));
        m_hand.enter(widget, value);
    }
}

TourScript TourCase::save(const char* form) const
{
    const QString code = QString::fromLatin1(form);
    CaseForm* shown = this->form(code);
    const auto isSaved = std::make_shared<bool>(false);
    const auto isRead = std::make_shared<bool>(false);
    QObject::connect(shown, &CaseForm::saved, shown, [isSaved] { *isSaved = true; });
    QObject::connect(m_page, &CaseFilePage::loaded, shown, [isSaved, isRead] { *isRead = *isSaved; });
    m_hand.press(shown->saveButton());
    m_hand.expect([isRead] { return *isRead; }, u"what was entered in "_s + code);
    co_await m_hand.arrival();
    co_await m_hand.quiet();
}

TourScript TourCase::advance(Stage to, const char* picture) const
{
    m_hand.press(m_page->headActions().back());
    m_hand.expect([this] { return m_hand.shows<AdvanceDialog>(); }, u"the gate"_s);
    co_await m_hand.arrival();
    if (picture) {
        co_await m_hand.quiet();
        m_hand.picture(QString::fromLatin1(picture));
    }
    m_hand.press(m_hand.the<AdvanceDialog>()->primary());
    m_hand.expect([this, to] { return facts().careCase.stage == to; }, u"the stage "_s + codeOf(to));
    co_await m_hand.arrival();
    co_await m_hand.quiet();
}

TourScript changePerson(TourHand& hand, const TourGround& ground, DemoStaff staff)
{
    hand.shortcut(Qt::Key_L, Qt::ControlModifier);
    hand.expect([&hand] { return hand.shows<SignInForm>(); }, u"the lock"_s);
    co_await hand.arrival();
    auto* form = hand.the<SignInForm>();
    hand.press(form->other());
    hand.enter(form->findChild<QComboBox*>(), demoStaffName(staff));
    hand.enter(form->findChild<PasswordField*>()->findChild<QLineEdit*>(), QString::fromLatin1(demoPassword));
    hand.expect([form] { return form->primary()->isEnabled(); }, u"the door"_s);
    co_await hand.arrival();
    const QWidget* before = ground.window.frame();
    hand.press(form->primary());
    hand.expect(
        [&ground, &hand, before] {
            return ground.window.frame() != before && hand.shows<Frame>() && !ground.window.isLocked();
        },
        u"the clinic, open for "_s + demoStaffName(staff));
    co_await hand.arrival();
    co_await hand.quiet();
}

TourScript openBySearch(TourHand& hand, const QString& words, const char* picture)
{
    auto* box = hand.the<SearchBox>();
    hand.shortcut(Qt::Key_K, Qt::ControlModifier);
    hand.enter(box, words);
    hand.expect([&hand] { return hand.shows<SearchPopup>(); }, u"search results"_s);
    co_await hand.arrival();
    hand.expect(
        [&hand] {
            const auto* list = hand.the<SearchPopup>()->findChild<RowList*>();
            return list->model() && list->model()->rowCount() > 0 && list->isVisible();
        },
        u"a hit for "_s + words);
    co_await hand.arrival();
    co_await hand.quiet();
    if (picture)
        hand.picture(QString::fromLatin1(picture));
    hand.key(box, Qt::Key_Return);
    hand.expect([&hand] { return hand.shows<CaseFilePage>(); }, u"the case found"_s);
    co_await hand.arrival();
    hand.expect([&hand] { return hand.the<CaseFilePage>()->file().has_value(); }, u"the case file"_s);
    co_await hand.arrival();
    co_await hand.quiet();
}

} // namespace ayumi
