#include "ui/models/reminderlistmodel.h"

#include "ui/models/reminderwords.h"
#include "ui/models/words.h"

namespace ayumi {

using namespace Qt::StringLiterals;

qint64 ReminderLine::key() const
{
    if (!row)
        return -1 - static_cast<qint64>(group);
    return static_cast<qint64>(qHash(row->key().text()) >> 1);
}

void ReminderListModel::show(const ReminderView& view)
{
    const bool anotherDay = m_today != view.today;
    m_today = view.today;
    std::vector<ReminderLine> lines;
    for (const ReminderRow& row : view.rows) {
        const ReminderGroup group = groupOf(row.reminder, view.today);
        if (lines.empty() || lines.back().group != group)
            lines.push_back({group, std::nullopt, view.count(group)});
        lines.push_back({group, row, 0});
    }
    follow(std::move(lines));
    if (anotherDay)
        tellAllChanged();
}

void ReminderListModel::setMayAct(bool may)
{
    m_mayAct = may;
    tellAllChanged();
}

void ReminderListModel::setNamesAssigned(bool names)
{
    if (m_namesAssigned == names)
        return;
    m_namesAssigned = names;
    tellAllChanged();
}

const ReminderRow* ReminderListModel::reminder(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const ReminderLine& line = rows()[static_cast<size_t>(index.row())];
    return line.row ? &*line.row : nullptr;
}

QVariant ReminderListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReminderLine& line = rows()[static_cast<size_t>(index.row())];
    if (!line.row)
        return headingData(line, role);
    const ReminderRow& row = *line.row;
    switch (role) {
    case Qt::DisplayRole:
        return ReminderWords::title(row);
    case RowLeadRole:
        return ReminderWords::when(row.reminder, m_today);
    case RowToneRole:
        return QVariant::fromValue(line.group == ReminderGroup::Overdue || row.reminder.urgent ? Tone::Danger
                                   : line.group == ReminderGroup::Today                        ? Tone::Accent
                                                                        : Tone::Neutral);
    case RowTitleDetailRole:
        return row.caseNumber;
    case RowDetailRole:
        return ReminderWords::line(row, m_today);
    case RowSideRole:
        return m_namesAssigned && !row.assignedName.isEmpty() ? QStringList{row.assignedName} : QStringList();
    case RowChipsRole:
        return QVariant::fromValue(chips(row));
    case RowActionsRole:
        return QVariant::fromValue(actions(row));
    case RowMarkedRole:
        return !row.seen && line.group != ReminderGroup::Coming;
    default:
        return {};
    }
}

Qt::ItemFlags ReminderListModel::flags(const QModelIndex& index) const
{
    return reminder(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QVariant ReminderListModel::headingData(const ReminderLine& line, int role) const
{
    switch (role) {
    case RowKindRole:
        return QVariant::fromValue(RowKind::Heading);
    case RowToneRole:
        return QVariant::fromValue(line.group == ReminderGroup::Overdue ? Tone::Danger
                                   : line.group == ReminderGroup::Today ? Tone::Accent
                                                                        : Tone::Neutral);
    case Qt::DisplayRole:
        return ReminderWords::group(line.group, line.count);
    default:
        return {};
    }
}

QList<RowChip> ReminderListModel::chips(const ReminderRow& row) const
{
    QList<RowChip> chips;
    if (row.snoozedUntil)
        chips.append({ReminderWords::putOff(*row.snoozedUntil, m_today), Tone::Neutral});
    else if (row.reminder.urgent)
        chips.append({tr("urgent"), Tone::Danger});
    else if (row.personal && row.personal->repeat != ReminderRepeat::None)
        chips.append({Words::of(row.personal->repeat), Tone::Info});
    return chips;
}

QList<RowAction> ReminderListModel::actions(const ReminderRow& row) const
{
    QList<RowAction> list;
    const bool ofCase = row.reminder.caseId.isStored();
    if (row.personal)
        list.append({.id = u"done"_s, .text = tr("Done"), .enabled = m_mayAct});
    else if (ofCase)
        list.append({.id = u"open"_s, .text = tr("Open the case")});
    list.append({.id = u"snooze"_s, .text = tr("Put off"), .opensMenu = true, .enabled = m_mayAct});
    if (row.personal && ofCase)
        list.append({.id = u"open"_s, .text = tr("Open the case"), .onlyInMenu = true});
    if (row.personal)
        list.append({.id = u"change"_s, .text = tr("Change…"), .enabled = m_mayAct, .onlyInMenu = true});
    list.append({.id = u"assign"_s, .text = tr("Assign…"), .enabled = m_mayAct, .onlyInMenu = true});
    list.append({.id = u"why"_s, .text = tr("Why is this here?"), .onlyInMenu = true});
    return list;
}

} // namespace ayumi
