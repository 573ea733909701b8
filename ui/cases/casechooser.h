#pragma once

#include "core/desks/messagedesk.h"
#include "ui/kit/asyncreply.h"
#include "ui/models/casechoicemodel.h"
#include "ui/models/workplace.h"

#include <QWidget>

class QTimer;

namespace ayumi {

class RowList;
class SearchBox;

/// A case to add something to: those that hold the talk already, and whoever is searched for.
class CaseChooser : public QWidget
{
    Q_OBJECT

public:
    explicit CaseChooser(const Workplace& place, QWidget* parent = nullptr);

    /// Offers the cases that hold messages of this talk.
    void offerFor(const HistoryImport& history);
    /// Chooses a case that was found elsewhere.
    void choose(const CaseChoiceModel::Choice& choice);
    [[nodiscard]] std::optional<CaseChoiceModel::Choice> chosen() const;
    [[nodiscard]] SearchBox* search() const { return m_search; }
    [[nodiscard]] RowList* list() const { return m_list; }

Q_SIGNALS:
    void chosenChanged();
    /// The talk is known: to this case it should go.
    void talkFound();
    void failed(const ayumi::Error& error);

private:
    void searchFor(const QString& text);
    void showChoices(const std::vector<SearchHit>& hits);

    Workplace m_place;
    SearchBox* m_search;
    RowList* m_list;
    CaseChoiceModel* m_model;
    QTimer* m_typed;
    std::vector<CaseChoiceModel::Choice> m_offered;
    NewestOnly<std::vector<SearchHit>> m_searching;
    NewestOnly<std::vector<CaseRow>> m_offering;
};

} // namespace ayumi
