#pragma once

#include "core/desks/views.h"
#include "ui/models/rowroles.h"

#include <QAbstractListModel>

namespace ayumi {

/// Cases something can be added to: those that hold the same talk already come first.
class CaseChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    struct Choice
    {
        CaseId id;
        QString number;
        PersonLine person;
        std::optional<Stage> stage; ///< where it is known
        bool holdsTalk = false;
    };

    void setToday(QDate today) { m_today = today; }
    void show(std::vector<Choice> choices);
    [[nodiscard]] const Choice* choice(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(CaseId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Choice> m_choices;
    QDate m_today;
};

} // namespace ayumi
