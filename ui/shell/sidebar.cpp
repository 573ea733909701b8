#include "ui/shell/sidebar.h"

#include "ui/kit/theme.h"
#include "ui/models/tooltiptext.h"
#include "ui/shell/sidebaritem.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// The program's name as on its papers.
class Signature final : public QWidget
{
public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {theme().px(160), QFontMetrics(theme().font(1.45, true)).height() + theme().px(8)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(theme().colours.sideBarInk);
        const QFont large = theme().font(1.45, true);
        painter.setFont(large);
        const int x = theme().px(10);
        const int base = theme().px(4) + QFontMetrics(large).ascent();
        if (width() < theme().px(100)) {
            painter.setFont(theme().font(1.0, true));
            painter.drawText(rect(), Qt::AlignCenter, u"歩み"_s);
            return;
        }
        painter.drawText(x, base, u"Ayumi"_s);
        const int used = QFontMetrics(large).horizontalAdvance(u"Ayumi"_s);
        painter.setFont(theme().font(0.95));
        painter.setPen(theme().colours.sideBarFaint);
        painter.drawText(x + used + theme().px(8), base, u"歩み"_s);
    }
};

} // namespace

SideBar::SideBar(QWidget* parent)
    : QWidget(parent)
    , m_rooms(new QVBoxLayout)
    , m_rule(new QWidget(this))
    , m_person(new SideBarLine(this))
    , m_clinic(new SideBarLine(this))
    , m_backup(new SideBarLine(this))
    , m_lock(new SideBarLine(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme().px(12), theme().px(16), theme().px(12), theme().px(12));
    layout->setSpacing(theme().px(2));
    layout->addWidget(new Signature(this));
    layout->addSpacing(theme().px(8));
    m_rooms->setSpacing(theme().px(3));
    layout->addLayout(m_rooms);
    layout->addStretch(1);
    m_rule->setFixedHeight(1);
    layout->addWidget(m_rule);
    layout->addSpacing(theme().px(8));
    for (QAbstractButton* line : {m_person, m_clinic, m_backup, m_lock})
        layout->addWidget(line);
    static_cast<SideBarLine*>(m_backup)->setPressable(true);
    auto* lock = static_cast<SideBarLine*>(m_lock);
    lock->setIconName(u"system-lock-screen"_s);
    lock->setPressable(true);
    connect(m_lock, &QAbstractButton::clicked, this, &SideBar::lockRequested);
    connect(m_backup, &QAbstractButton::clicked, this, &SideBar::backupRequested);
    m_clinic->hide();
    resizeToText();
    retranslate();
}

void SideBar::addRoom(const QString& icon)
{
    auto* item = new SideBarItem(icon, this);
    const int index = static_cast<int>(m_items.size());
    // A screen reader chooses without a click. A click on the chosen room leads back out of a case file.
    connect(item, &QAbstractButton::toggled, this, [this, index](bool on) {
        if (on)
            Q_EMIT roomChosen(index);
    });
    connect(item, &QAbstractButton::pressed, this,
            [this, item] { m_pressedChosen = item->isChecked() ? item : nullptr; });
    connect(item, &QAbstractButton::clicked, this, [this, item, index] {
        if (m_pressedChosen == item)
            Q_EMIT roomChosen(index);
    });
    m_rooms->addWidget(item);
    m_items.push_back(item);
}

void SideBar::setRoom(int index, const QString& title, const QString& shortcut, int badge)
{
    auto* item = static_cast<SideBarItem*>(m_items.at(static_cast<size_t>(index)));
    item->setText(title);
    item->setBadge(badge);
    //: a room of the side bar with the number of things that wait there
    item->setAccessibleName(badge > 0 ? tr("%1 (%2)").arg(title).arg(badge) : title);
    item->setToolTip(u"%1  %2"_s.arg(title, shortcut));
}

void SideBar::setCurrent(int index)
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        const QSignalBlocker quiet(m_items[i]);
        m_items[i]->setChecked(static_cast<int>(i) == index);
    }
}

void SideBar::setPerson(const QString& name, const QString& role)
{
    m_person->setText(u"%1 ・ %2"_s.arg(name, role));
    m_person->setAccessibleName(m_person->text());
    m_person->updateGeometry();
}

void SideBar::setClinic(const QString& name, const QString& path)
{
    m_clinic->setText(name);
    m_clinic->setToolTip(toolTipText(path));
    m_clinic->setAccessibleName(name);
    m_clinic->setVisible(!m_compact && !name.isEmpty());
}

void SideBar::setBackup(const QString& sentence, BackupAge age)
{
    m_backup->setText(sentence);
    m_backup->setAccessibleName(sentence);
    static_cast<SideBarLine*>(m_backup)->setDot(age == BackupAge::Fresh ? SideBarLine::Dot::Good
                                                                        : SideBarLine::Dot::Warning);
    m_backup->updateGeometry();
}

void SideBar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (QAbstractButton* item : m_items)
        static_cast<SideBarItem*>(item)->setCompact(compact);
    for (QAbstractButton* line : {m_person, m_backup, m_lock})
        static_cast<SideBarLine*>(line)->setCompact(compact);
    m_clinic->setVisible(!compact && !m_clinic->text().isEmpty());
    resizeToText();
}

void SideBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colours.sideBar);
    painter.fillRect(m_rule->geometry(), theme().colours.sideBarRule);
}

void SideBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        resizeToText();
    QWidget::changeEvent(event);
}

void SideBar::retranslate()
{
    setAccessibleName(tr("Rooms"));
    m_lock->setText(tr("Lock"));
    m_lock->setAccessibleName(tr("Lock"));
    m_lock->setToolTip(u"Ctrl+L"_s);
}

void SideBar::resizeToText()
{
    setFixedWidth(theme().px(m_compact ? 66 : 208));
}

} // namespace ayumi
