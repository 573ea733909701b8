#pragma once

#include "core/domain/staff.h"

#include <QAbstractListModel>

#include <vector>

namespace ayumi {

/// Everybody who may sign in, or might once, as rows.
class StaffModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `self` cannot disable themselves.
    explicit StaffModel(StaffId self, QObject* parent = nullptr);

    void setStaff(std::vector<Staff> staff);
    [[nodiscard]] const Staff* at(const QModelIndex& index) const;
    /// Texts are made when asked for: after a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    StaffId m_self;
    std::vector<Staff> m_staff;
};

} // namespace ayumi
