#include "ui/settings/staffmodel.h"

#include "ui/models/rowroles.h"
#include "ui/models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

StaffModel::StaffModel(StaffId self, QObject* parent)
    : QAbstractListModel(parent)
    , m_self(self)
{
}

void StaffModel::setStaff(std::vector<Staff> staff)
{
    std::ranges::stable_sort(staff, {}, &Staff::disabled);
    beginResetModel();
    m_staff = std::move(staff);
    endResetModel();
}

const Staff* StaffModel::at(const QModelIndex& index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_staff[static_cast<size_t>(index.row())]
                                                             : nullptr;
}

void StaffModel::retranslate()
{
    if (!m_staff.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int StaffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_staff.size());
}

QVariant StaffModel::data(const QModelIndex& index, int role) const
{
    const Staff* person = at(index);
    if (!person)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return person->name;
    case RowTitleDetailRole:
        return person->id == m_self ? tr("that is you") : QString();
    case RowDetailRole:
        return Words::of(person->role);
    case RowChipsRole:
        if (person->disabled)
            return QVariant::fromValue(QList<RowChip>{{tr("Disabled"), Tone::Neutral}});
        return {};
    case RowActionsRole: {
        QList<RowAction> actions;
        if (!person->disabled)
            actions << RowAction{.id = u"role"_s, .text = tr("Role"), .opensMenu = true};
        if (person->id != m_self)
            actions << RowAction{.id = person->disabled ? u"enable"_s : u"disable"_s,
                                 .text = person->disabled ? tr("Enable") : tr("Disable")};
        return QVariant::fromValue(actions);
    }
    default:
        return {};
    }
}

} // namespace ayumi
