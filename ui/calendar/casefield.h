#pragma once

#include "core/desks/views.h"
#include "ui/kit/asyncreply.h"
#include "ui/models/casechoicemodel.h"
#include "ui/models/workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ayumi {

class RowList;
class SearchBox;

/// Whose appointment it is: searched for by name, kana, phone or number; may be nobody's.
class CaseField : public QWidget
{
    Q_OBJECT

public:
    struct Chosen
    {
        CaseId id;
        QString number;
        QString name;
    };

    explicit CaseField(const Workplace& place, QWidget* parent = nullptr);

    [[nodiscard]] const std::optional<Chosen>& chosen() const { return m_chosen; }
    /// Without a signal.
    void setChosen(const std::optional<Chosen>& chosen);
    [[nodiscard]] SearchBox* search() const { return m_search; }

Q_SIGNALS:
    void chosenChanged();

private:
    void searchFor(const QString& text);
    void showHits(const std::vector<SearchHit>& hits);
    void take(const QModelIndex& index);

    Workplace m_place;
    SearchBox* m_search;
    CaseChoiceModel* m_model;
    RowList* m_list;
    QWidget* m_taken;
    QLabel* m_name;
    QPushButton* m_another;
    std::optional<Chosen> m_chosen;
    NewestOnly<std::vector<SearchHit>> m_searching;
};

} // namespace ayumi
