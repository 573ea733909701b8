#include "ui/models/calendarimportmodel.h"

#include "ui/models/calendareventwords.h"
#include "ui/models/calendarwords.h"
#include "ui/models/words.h"

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(CalendarImportStep step)
{
    switch (step) {
    case CalendarImportStep::Add:
        return Tone::Accent;
    case CalendarImportStep::Change:
        return Tone::Info;
    case CalendarImportStep::Cancel:
    case CalendarImportStep::Unsuitable:
        return Tone::Waiting;
    case CalendarImportStep::Unchanged:
    case CalendarImportStep::Older:
    case CalendarImportStep::Ours:
    case CalendarImportStep::NotThere:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString detailOf(const CalendarImportRow& row)
{
    QStringList parts;
    if (!row.event.isAllDay())
        parts << CalendarWords::clocks(row.appointment.start)
              << CalendarWords::length(row.appointment.minutes);
    if (row.event.location.isEmpty())
        parts << row.event.url;
    else
        parts << row.event.location.simplified();
    parts.removeAll(QString());
    return parts.join(u" ・ "_s);
}

} // namespace

void CalendarImportModel::show(std::vector<CalendarImportRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_leftOut.clear();
    endResetModel();
}

bool CalendarImportModel::isLeftOut(const CalendarImportRow& row) const
{
    return m_leftOut.contains(row.appointment.uid);
}

void CalendarImportModel::toggle(const QModelIndex& index)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return;
    const CalendarImportRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.doesSomething())
        return;
    if (!m_leftOut.remove(row.appointment.uid))
        m_leftOut.insert(row.appointment.uid);
    Q_EMIT dataChanged(index, index);
}

int CalendarImportModel::wanted() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [this](const CalendarImportRow& row) { return row.doesSomething() && !isLeftOut(row); }));
}

int CalendarImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CalendarImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CalendarImportRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isLeft = isLeftOut(row);
    switch (role) {
    case Qt::DisplayRole:
        return row.event.summary.isEmpty() ? row.event.uid : row.event.summary.simplified();
    case RowLeadRole:
        return Words::shortDate(row.appointment.start.local().date());
    case RowDetailRole:
        return detailOf(row);
    case RowSideRole:
        return row.event.organizer ? QStringList{row.event.organizer->name} : QStringList();
    case RowChipsRole:
        return QVariant::fromValue(
            QList<RowChip>{isLeft ? RowChip{tr("Left out"), Tone::Neutral}
                                  : RowChip{CalendarEventWords::of(row.step), toneOf(row.step)}});
    case RowActionsRole: {
        QList<RowAction> actions;
        if (row.doesSomething())
            actions.append({u"toggle"_s, isLeft ? tr("Take it") : tr("Leave out")});
        return QVariant::fromValue(actions);
    }
    default:
        return {};
    }
}

} // namespace ayumi
