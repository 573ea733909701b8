#include "ui/kit/momentfield.h"

#include "core/base/walltime.h"
#include "ui/kit/datefield.h"
#include "ui/kit/theme.h"
#include "ui/models/calendarwords.h"
#include "ui/models/errortext.h"

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
    return read().value_or(std::nullopt);
}

Result<std::optional<PlacedInstant>> MomentField::read() const
{
    AYUMI_TRY_GET(const std::optional<QDate> day, m_day->read());
    if (!day)
        return std::nullopt;
    AYUMI_TRY_GET(const PlacedInstant at, wallTime(*day, m_time->time(), m_place->currentData().toString()));
    return at;
}

void MomentField::offerZone(const QString& zone)
{
    if (zone.isEmpty() || !isKnownZone(zone) || m_place->findData(zone) >= 0)
        return;
    m_place->addItem(QString(), zone);
    retranslate();
}

void MomentField::setMoment(const PlacedInstant& moment)
{
    offerZone(moment.zone);
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
    const auto read = this->read();
    const std::optional<PlacedInstant> now = read.value_or(std::nullopt);
    if (!now) {
        const bool isSkipped = !read && read.error().code == ErrorCode::TimeDoesNotExist;
        m_day->setEchoDetail(isSkipped ? ErrorText::of(read.error()) : QString());
        return;
    }
    const bool inTokyo = now->zone == tokyoZone;
    if (!inTokyo && now->zone != kualaLumpurZone) {
        m_day->setEchoDetail(CalendarWords::clocks(*now));
        return;
    }
    const QString other =
        localTime(now->at, inTokyo ? kualaLumpurZone : tokyoZone).toString(QStringLiteral("HH:mm"));
    m_day->setEchoDetail(inTokyo ? tr("Kuala Lumpur %1").arg(other) : tr("Tokyo %1").arg(other));
}

void MomentField::retranslate()
{
    m_place->setItemText(0, tr("Tokyo time"));
    m_place->setItemText(1, tr("KL time"));
    for (int third = 2; third < m_place->count(); ++third)
        m_place->setItemText(third,
                             tr("%1 time").arg(CalendarWords::town(m_place->itemData(third).toString())));
    m_time->setAccessibleName(tr("Time of day"));
    m_place->setAccessibleName(tr("Whose clock"));
    echo();
}

} // namespace ayumi
