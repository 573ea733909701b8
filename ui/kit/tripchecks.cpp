#include "ui/kit/tripchecks.h"

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/kit/tickbox.h"
#include "ui/models/tripwords.h"

#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

namespace ayumi {

namespace {

Tone toneOf(TripItemState state)
{
    switch (state) {
    case TripItemState::Open:
        return Tone::Waiting;
    case TripItemState::NotYet:
    case TripItemState::NotNeeded:
        return Tone::Neutral;
    case TripItemState::Done:
        return Tone::Accent;
    case TripItemState::Problem:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

bool isTicked(const TripCheck& check, TickState state)
{
    return check.tick && check.tick->state == state;
}

} // namespace

TripChecks::TripChecks(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme().px(12));
    m_grid->setVerticalSpacing(theme().px(2));
    m_grid->setColumnStretch(1, 1);
    for (const TripItem item : allValues<TripItem>())
        addRow(item);
}

void TripChecks::show(const std::vector<TripCheck>& checks)
{
    m_checks = checks;
    for (const TripCheck& check : checks)
        showRow(check);
}

void TripChecks::setMayTick(bool may)
{
    m_mayTick = may;
    show(m_checks);
}

void TripChecks::addRow(TripItem item)
{
    const Row row{new TickBox(TripWords::of(item), this), newLabel({}, Type::Small, this),
                  new Chip({}, Tone::Neutral, this), newButton({}, ButtonKind::Link, this)};
    const int line = m_grid->rowCount();
    m_grid->addWidget(row.box, line, 0);
    m_grid->addWidget(row.detail, line, 1);
    m_grid->addWidget(row.waive, line, 2, Qt::AlignRight);
    m_grid->addWidget(row.chip, line, 3, Qt::AlignRight | Qt::AlignVCenter);
    QSizePolicy keeps = row.waive->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    row.waive->setSizePolicy(keeps);
    connect(row.box, &QCheckBox::clicked, this, [this, item](bool ticked) {
        Q_EMIT tickChanged(item, ticked ? std::optional(TickState::Done) : std::nullopt);
    });
    connect(row.waive, &QPushButton::clicked, this, [this, item] {
        for (const TripCheck& check : m_checks) {
            if (check.item != item)
                continue;
            const bool waived = isTicked(check, TickState::NotNeeded);
            Q_EMIT tickChanged(item, waived ? std::nullopt : std::optional(TickState::NotNeeded));
            return;
        }
    });
    m_rows.emplace(item, row);
}

void TripChecks::showRow(const TripCheck& check)
{
    const Row& row = m_rows.at(check.item);
    const QSignalBlocker quiet(row.box);
    row.box->setText(TripWords::of(check.item));
    row.box->setChecked(check.state == TripItemState::Done);
    const bool open = check.state == TripItemState::Open || check.state == TripItemState::NotYet ||
                      check.state == TripItemState::Problem;
    row.box->setEnabled(m_mayTick && mayTick(check.item, TickState::Done) &&
                        (open || isTicked(check, TickState::Done)));
    row.detail->setText(TripWords::detail(check));
    row.chip->setText(TripWords::of(check.state));
    row.chip->setTone(toneOf(check.state));
    const bool waived = isTicked(check, TickState::NotNeeded);
    row.waive->setVisible(m_mayTick && mayTick(check.item, TickState::NotNeeded) && (open || waived));
    row.waive->setText(waived ? tr("Needed after all") : tr("Not needed"));
    //: %1 what is said of it ("Not needed"), %2 the item ("Hotel")
    row.waive->setAccessibleName(tr("%1: %2").arg(row.waive->text(), TripWords::of(check.item)));
}

void TripChecks::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        show(m_checks);
    QWidget::changeEvent(event);
}

} // namespace ayumi
