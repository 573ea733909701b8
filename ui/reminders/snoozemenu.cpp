#include "ui/reminders/snoozemenu.h"

#include "ui/kit/datefield.h"
#include "ui/kit/formgrid.h"
#include "ui/models/errortext.h"
#include "ui/models/words.h"

#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace ayumi {

namespace {

constexpr qint64 msecsOfHour = 3'600'000;
constexpr int daysOfWeek = 7;

} // namespace

SnoozeDialog::SnoozeDialog(QDate today, QWidget* parent)
    : Dialog(tr("Put off until"), parent)
    , m_today(today)
    , m_form(new FormGrid(FormGrid::Labels::Beside, this))
    , m_until(new DateField(this))
{
    setPreferredWidth(460);
    m_until->setCalendarStart(today.addDays(1));
    m_form->addField(m_until, tr("Remind again on"));
    body()->addWidget(m_form);
    setPrimary(tr("Put off"));
    connect(this, &Dialog::confirmed, this, &SnoozeDialog::onConfirmed);
    m_until->setFocus();
}

void SnoozeDialog::onConfirmed()
{
    const Result<std::optional<QDate>> read = m_until->read();
    if (!read) {
        m_form->setError(m_until, ErrorText::of(read.error()));
    } else if (!*read || **read <= m_today) {
        m_form->setError(m_until, tr("Choose a day after today."));
    } else {
        const QDate until = **read;
        accept();
        Q_EMIT chosen(until);
    }
}

void chooseSnooze(QWidget* parent, const QPoint& anchor, const Clock& clock, QTime morning,
                  std::function<void(Instant)> use)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QDate today = clock.today();
    const auto add = [&](const QString& words, Instant until) {
        QObject::connect(menu->addAction(words), &QAction::triggered, parent, [use, until] { use(until); });
    };
    const auto morningOf = [morning](QDate day) { return instantAt(day, morning, tokyoZone); };
    add(SnoozeDialog::tr("For an hour"), Instant(clock.now().msecsSinceEpoch() + msecsOfHour));
    add(SnoozeDialog::tr("Tomorrow (%1)").arg(Words::shortDate(today.addDays(1))),
        morningOf(today.addDays(1)));
    add(SnoozeDialog::tr("In three days (%1)").arg(Words::shortDate(today.addDays(3))),
        morningOf(today.addDays(3)));
    add(SnoozeDialog::tr("In a week (%1)").arg(Words::shortDate(today.addDays(daysOfWeek))),
        morningOf(today.addDays(daysOfWeek)));
    QObject::connect(menu->addAction(SnoozeDialog::tr("Another day…")), &QAction::triggered, parent,
                     [parent, today, morningOf, use] {
                         auto* dialog = new SnoozeDialog(today, parent);
                         QObject::connect(dialog, &SnoozeDialog::chosen, parent,
                                          [use, morningOf](QDate day) { use(morningOf(day)); });
                         dialog->open();
                     });
    menu->popup(anchor);
}

} // namespace ayumi
