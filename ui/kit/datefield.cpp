#include "ui/kit/datefield.h"

#include "core/base/japanesedate.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/errortext.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace ayumi {

DateField::DateField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_calendar(newIconButton(u"view-calendar"_s, {}, this))
    , m_echo(newLabel({}, Type::Small, this, true))
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px(4));
    line->addWidget(m_edit, 1);
    line->addWidget(m_calendar);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(2));
    layout->addLayout(line);
    layout->addWidget(m_echo);
    m_echo->hide();

    setFocusProxy(m_edit);
    m_edit->setMinimumWidth(theme().px(130));
    m_edit->installEventFilter(this);
    m_calendar->setFocusPolicy(Qt::NoFocus); // Alt+Down opens it from the field
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::onTextChanged);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::textEdited);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { echo(true); });
    connect(m_calendar, &QToolButton::clicked, this, &DateField::openCalendar);
    retranslate();
}

DateField::~DateField()
{
    // The edit may lose the focus on its way out, and would tell of it to what is no date field any more.
    m_edit->disconnect(this);
}

Result<std::optional<QDate>> DateField::read() const
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    AYUMI_TRY_GET(const QDate understood, readDate(typed));
    return understood;
}

std::optional<QDate> DateField::date() const
{
    return m_date;
}

void DateField::setDate(std::optional<QDate> date)
{
    m_edit->setText(date ? date->toString(u"yyyy/MM/dd"_s) : QString());
    echo(false);
}

QString DateField::text() const
{
    return m_edit->text();
}

void DateField::setText(const QString& text)
{
    m_edit->setText(text);
    echo(true);
}

void DateField::setEchoDetail(const QString& detail)
{
    if (detail == m_detail)
        return;
    m_detail = detail;
    echo(false);
}

void DateField::setPlaceholderText(const QString& text)
{
    m_example = text;
    retranslate();
}

void DateField::setCalendarStart(QDate date)
{
    m_calendarStart = date;
    retranslate();
}

void DateField::complain()
{
    echo(true);
    m_edit->setFocus(Qt::OtherFocusReason);
}

QLabel* DateField::takeEcho()
{
    layout()->removeWidget(m_echo);
    return m_echo;
}

void DateField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_calendar->setVisible(!readOnly);
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier)) {
        openCalendar();
        return true;
    }
    if (!m_date || m_edit->isReadOnly() || key->modifiers() != Qt::NoModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Up:
        setDate(m_date->addDays(1));
        break;
    case Qt::Key_Down:
        setDate(m_date->addDays(-1));
        break;
    case Qt::Key_PageUp:
        setDate(m_date->addMonths(1));
        break;
    case Qt::Key_PageDown:
        setDate(m_date->addMonths(-1));
        break;
    default:
        return false;
    }
    Q_EMIT textEdited(m_edit->text());
    return true;
}

void DateField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        echo(false);
    }
    QWidget::changeEvent(event);
}

void DateField::onTextChanged()
{
    const Result<std::optional<QDate>> answer = read();
    const std::optional<QDate> now = answer ? *answer : std::nullopt;
    const bool changed = now != m_date;
    m_date = now;
    echo(false);
    if (changed)
        Q_EMIT dateChanged(m_date);
}

void DateField::echo(bool complain)
{
    const Result<std::optional<QDate>> answer = read();
    // Half a date is no mistake while somebody is still typing it; one that cannot exist is.
    const bool wrong = !answer && (complain || answer.error().code != ErrorCode::DateUnreadable);
    QString said;
    if (wrong)
        said = ErrorText::of(answer.error());
    else if (m_date)
        said = m_detail.isEmpty() ? eraDate(*m_date) : tr("%1, %2").arg(eraDate(*m_date), m_detail);
    m_echo->setText(said);
    m_echo->setVisible(!said.isEmpty());
    setType(m_echo, wrong ? Type::Error : Type::Small);
    if (m_edit->property("invalid").toBool() != wrong) {
        m_edit->setProperty("invalid", wrong);
        restyle(m_edit);
    }
    m_edit->setAccessibleDescription(said);
}

void DateField::openCalendar()
{
    if (m_edit->isReadOnly() || !isEnabled())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setAccessibleName(tr("Calendar"));
    if (m_date)
        calendar->setSelectedDate(*m_date);
    else if (m_calendarStart.isValid())
        calendar->setSelectedDate(m_calendarStart);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto take = [this, menu](QDate picked) {
        setDate(picked);
        Q_EMIT textEdited(m_edit->text());
        menu->close();
        m_edit->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height() + 2)));
    calendar->setFocus();
}

void DateField::retranslate()
{
    setIconButtonName(m_calendar, tr("Choose from the calendar (Alt+Down)"));
    QString example = m_example;
    if (example.isEmpty())
        example =
            m_calendarStart.isValid() ? m_calendarStart.toString(u"yyyy/M/d"_s) : tr("2026/4/2 or R8.4.2");
    m_edit->setPlaceholderText(example);
}

} // namespace ayumi
