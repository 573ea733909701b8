#pragma once

#include "core/line/linehistory.h"

#include <QAbstractListModel>

namespace ayumi {

/// The first messages of a history that is not imported yet, as they would look: the patient on the left, we
/// on the right.
class TalkLineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    static constexpr size_t mostShown = 60;

    enum Role
    {
        DirectionRole =
            Qt::UserRole + 1, ///< MessageDirection as int; -1 while nobody said who the patient is
        TimeRole,             ///< QString: "10:02"
        DayRole,              ///< QString: the date, where it is another than above; else empty
        SenderRole            ///< QString
    };

    void show(const LineHistory& history, const QString& patient);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] int direction(const LineRecord& record) const;

    std::vector<LineRecord> m_records;
    QString m_patient;
};

} // namespace ayumi
