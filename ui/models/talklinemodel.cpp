#include "ui/models/talklinemodel.h"

#include "ui/models/linehistorywords.h"
#include "ui/models/words.h"

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

void TalkLineModel::show(const LineHistory& history, const QString& patient)
{
    beginResetModel();
    const auto count = static_cast<std::ptrdiff_t>(std::min(mostShown, history.records.size()));
    m_records.assign(history.records.begin(), history.records.begin() + count);
    m_patient = patient;
    endResetModel();
}

int TalkLineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int TalkLineModel::direction(const LineRecord& record) const
{
    if (record.kind == LineKind::Notice || record.kind == LineKind::NotTransferred || record.sender.isEmpty())
        return static_cast<int>(MessageDirection::Notice);
    if (record.side)
        return static_cast<int>(*record.side == LineSide::User ? MessageDirection::FromPatient
                                                               : MessageDirection::ToPatient);
    if (m_patient.isEmpty())
        return -1;
    return static_cast<int>(record.sender == m_patient ? MessageDirection::FromPatient
                                                       : MessageDirection::ToPatient);
}

QVariant TalkLineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    const LineRecord& record = m_records[row];
    switch (role) {
    case Qt::DisplayRole:
        return LineHistoryWords::text(record);
    case DirectionRole:
        return direction(record);
    case TimeRole:
        return record.time.toString(u"HH:mm"_s);
    case DayRole:
        return row > 0 && m_records[row - 1].date == record.date ? QString() : Words::date(record.date);
    case SenderRole:
        return record.sender;
    case Qt::AccessibleTextRole:
        return u"%1 %2 %3: %4"_s.arg(Words::date(record.date), record.time.toString(u"HH:mm"_s),
                                     record.sender, LineHistoryWords::text(record));
    default:
        return {};
    }
}

} // namespace ayumi
