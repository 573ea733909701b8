#include "ui/shell/topbar.h"

#include "ui/kit/button.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/page.h"
#include "ui/kit/searchbox.h"
#include "ui/kit/theme.h"
#include "ui/models/tooltiptext.h"
#include "ui/shell/bellbutton.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// A push button that follows its action: text, state, menu.
QPushButton* buttonFor(QAction* action, ButtonKind kind, QWidget* parent)
{
    QPushButton* button = newButton({}, kind, parent);
    const auto follow = [button, action] {
        button->setText(action->menu() ? u"%1 ▾"_s.arg(action->text()) : action->text());
        button->setAccessibleName(action->text());
        button->setToolTip(toolTipText(action->toolTip()));
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        const QSignalBlocker quiet(button);
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    if (action->menu()) {
        button->setMenu(action->menu());
    } else if (action->isCheckable()) {
        // A screen reader toggles without a click; what is chosen in a group stays so when pressed again.
        QObject::connect(button, &QPushButton::toggled, action, [action, follow](bool on) {
            if (on != action->isChecked())
                action->trigger();
            follow();
        });
    } else {
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    return button;
}

} // namespace

TopBar::TopBar(QWidget* parent)
    : QFrame(parent)
    , m_line(new QHBoxLayout(this))
    , m_back(newButton({}, ButtonKind::Quiet, this))
    , m_names(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(newLabel({}, Type::Title, this))
    , m_subtitle(new ElidedLabel(this))
    , m_head(new QHBoxLayout)
    , m_search(new SearchBox(this))
    , m_actions(new QHBoxLayout)
    , m_bell(new BellButton(this))
    , m_import(newIconButton(u"document-import"_s, {}, this))
    , m_main(newButton({}, ButtonKind::Primary, this))
{
    setSurface(this, "head");
    m_line->setSpacing(theme().px(12));
    m_names->addWidget(m_title);
    m_names->addWidget(m_subtitle);
    m_line->addWidget(m_back);
    m_line->addLayout(m_names);
    m_line->addLayout(m_head);
    m_line->addStretch(1);
    m_line->addWidget(m_search, 20);
    m_line->addWidget(m_bell);
    m_line->addWidget(m_import);
    m_actions->setSpacing(theme().px(8));
    m_line->addLayout(m_actions);
    m_line->addWidget(m_main);
    arrangeNames(false);
    m_search->setShortcutHint(u"Ctrl+K"_s);
    m_import->setPopupMode(QToolButton::InstantPopup);
    m_import->hide();
    m_main->hide();
    connect(m_back, &QPushButton::clicked, this, &TopBar::backRequested);
    connect(m_main, &QPushButton::clicked, this, [this] {
        if (m_mainAction)
            m_mainAction->trigger();
    });
    retranslate();
}

void TopBar::show(Page* page)
{
    m_page = page;
    m_title->setText(page->title());
    m_back->setText(u"‹ %1"_s.arg(page->backTitle()));
    m_back->setAccessibleName(tr("Back to %1").arg(page->backTitle()));
    m_back->setVisible(!page->backTitle().isEmpty());
    m_subtitle->setText(page->subtitle().isEmpty() ? m_clockLine : page->subtitle());

    QWidget* head = page->headWidget();
    if (m_headWidget && m_headWidget != head) {
        m_head->removeWidget(m_headWidget);
        m_headWidget->hide();
    }
    if (head && m_headWidget != head) {
        m_head->addWidget(head);
        head->show();
    }
    m_headWidget = head;
    // A page that says who it is about needs the room more than the search does.
    arrangeNames(head);
    m_search->setMinimumWidth(theme().px(head ? 130 : 150));
    m_search->setMaximumWidth(theme().px(head ? 150 : 380));
    m_search->setPlaceholderText(head ? tr("Search") : tr("Search people, notes"));
    showActions(page->headActions());
}

void TopBar::arrangeNames(bool below)
{
    // Who somebody is stands below the name, so that what could do harm has the room beside it.
    m_names->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_names->setSpacing(theme().px(below ? 0 : 12));
    const int air = theme().px(below ? 4 : 9);
    m_line->setContentsMargins(theme().px(22), air, theme().px(22), air + 1);
}

void TopBar::setClockLine(const QString& line)
{
    m_clockLine = line;
    if (m_page && m_page->subtitle().isEmpty())
        m_subtitle->setText(line);
}

void TopBar::setMainAction(QAction* action)
{
    m_mainAction = action;
    const auto follow = [this, action] {
        m_main->setText(action->text());
        m_main->setAccessibleName(action->text());
        m_main->setToolTip(toolTipText(action->shortcut().toString(QKeySequence::NativeText)));
        m_main->setEnabled(action->isEnabled());
    };
    follow();
    m_main->show();
    connect(action, &QAction::changed, m_main, follow);
}

void TopBar::setImportMenu(QMenu* menu)
{
    m_import->setMenu(menu);
    m_import->show();
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TopBar::retranslate()
{
    m_search->setAccessibleName(tr("Search"));
    setIconButtonName(m_import, tr("Import"));
    m_bell->retranslate();
    if (m_page)
        show(m_page);
}

void TopBar::showActions(const QList<QAction*>& actions)
{
    // The head changes often (a count, a clock); a button that has the focus must survive that.
    if (actions == m_shownActions)
        return;
    m_shownActions = actions;
    for (QPushButton* button : m_actionButtons) {
        button->hide();
        button->deleteLater();
    }
    m_actionButtons.clear();
    bool replaced = false;
    for (QAction* action : actions) {
        const bool primary = action->property("primary").toBool();
        replaced = replaced || primary;
        QPushButton* button = buttonFor(action, primary ? ButtonKind::Primary : ButtonKind::Secondary, this);
        m_actions->addWidget(button);
        m_actionButtons.push_back(button);
    }
    m_main->setVisible(m_mainAction && !replaced);
}

} // namespace ayumi
