#include "ui/kit/momentfield.h"

#include "ui/kit/datefield.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTimeEdit>

#include <algorithm>

namespace ayumi {

namespace {

constexpr int minutesPerStep = 5;

/// Up and Down step in fives: nobody arranges a call for 10:31.
class CallTimeEdit final : public QTimeEdit
{
public:
    using QTimeEdit::QTimeEdit;

    void stepBy(int steps) override
    {
        if (currentSection() != QDateTimeEdit::MinuteSection) {
            QTimeEdit::stepBy(steps);
            return;
        }
        setTime(time().addSecs(steps * minutesPerStep * 60));
    }
};

} // namespace

MomentField::MomentField(QWidget* parent)
    : QWidget(parent)
    , m_day(new DateField(this))
    , m_time(new CallTimeEdit(this))
    , m_place(new QComboBox(this))
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(theme().px(8));
    layout->setVerticalSpacing(theme().px(2));
    layout->addWidget(m_day, 0, 0, Qt::AlignTop);
    layout->addWidget(m_time, 0, 1, Qt::AlignTop);
    layout->addWidget(m_place, 0, 2, Qt::AlignTop);
    layout->addWidget(m_day->takeEcho(), 1, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(8);
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setMinimumWidth(theme().px(86));
    m_day->setMinimumWidth(theme().px(132));
    m_place->addItem(QString(), tokyoZone.toString());
    m_place->addItem(QString(), kualaLumpurZone.toString());
    setFocusProxy(m_day->focusProxy() ? m_day->focusProxy() : m_day);
    const auto changes = [this] {
        echo();
        Q_EMIT changed();
    };
    connect(m_day, &DateField::dateChanged, this, changes);
    connect(m_time, &QTimeEdit::timeChanged, this, changes);
    connect(m_place, &QComboBox::currentIndexChanged, this, changes);
    retranslate();
}

std::optional<PlacedInstant> MomentField::moment() const
{
    const std::optional<QDate> day = m_day->date();
    if (!day)
        return std::nullopt;
    const QString zone = m_place->currentData().toString();
    return PlacedInstant{instantAt(*day, m_time->time(), zone), zone};
}

void MomentField::setMoment(const PlacedInstant& moment)
{
    const QDateTime local = moment.local();
    m_place->setCurrentIndex(std::max(0, m_place->findData(moment.zone)));
    m_day->setDate(local.date());
    m_time->setTime(QTime(local.time().hour(), local.time().minute()));
    echo();
}

void MomentField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MomentField::echo()
{
    const std::optional<PlacedInstant> now = moment();
    if (!now) {
        m_day->setEchoDetail({});
        return;
    }
    const bool inTokyo = now->zone == tokyoZone;
    const QString other =
        localTime(now->at, inTokyo ? kualaLumpurZone : tokyoZone).toString(QStringLiteral("HH:mm"));
    m_day->setEchoDetail(inTokyo ? tr("Kuala Lumpur %1").arg(other) : tr("Tokyo %1").arg(other));
}

void MomentField::retranslate()
{
    m_place->setItemText(0, tr("Tokyo time"));
    m_place->setItemText(1, tr("Kuala Lumpur time"));
    m_time->setAccessibleName(tr("Time of day"));
    m_place->setAccessibleName(tr("Whose clock"));
    echo();
}

} // namespace ayumi
