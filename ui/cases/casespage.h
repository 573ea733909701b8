#pragma once

#include "core/desks/views.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/page.h"
#include "ui/models/casesview.h"
#include "ui/models/savedcasesviews.h"
#include "ui/models/workplace.h"

class QLabel;
class QStackedWidget;
class QTimer;

namespace ayumi {

class BoardView;
class CasesFilterBar;
class CaseTable;
class Card;
class EmptyState;

/// Cases: board by stage or table, with the same filters; what somebody chose is there again next time.
class CasesPage : public Page
{
    Q_OBJECT

public:
    explicit CasesPage(const Workplace& place, QWidget* parent = nullptr);

    /// How the room is called before anybody went there.
    [[nodiscard]] static QString roomTitle();
    [[nodiscard]] QString title() const override { return roomTitle(); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction*> headActions() const override;
    void refresh() override { load(Keep::Rows); }
    /// The rows that are chosen in the table; on the board the card that has the focus.
    [[nodiscard]] PaperSelection papers() const override;

    [[nodiscard]] CasesFilterBar* filters() const { return m_filters; }
    [[nodiscard]] BoardView* board() const { return m_board; }
    [[nodiscard]] CaseTable* table() const { return m_table; }
    [[nodiscard]] const CasesView& view() const { return m_view; }

Q_SIGNALS:
    /// A new answer of the desk, or its error, is on the page.
    void loaded();
    void newConsultationRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Loaded
    {
        CasesView view;
        std::vector<CaseBoardColumn> columns;
        CasePage page;
        std::vector<Staff> staff;
        SavedCasesViews saved; ///< read once, with the view
    };

    enum class Keep
    {
        Rows,   ///< a refresh: as many rows as were loaded
        Nothing ///< another question: from the beginning
    };

    void buildBody();
    void load(Keep keep);
    void show(const Loaded& loaded, Keep keep);
    void showEmpty();
    void onPageWanted(const CasePageKey& after);
    void onFiltersChanged();
    void changeView(const CasesView& view);
    void keepView();
    void keepSaved();
    [[nodiscard]] CaseFilter deskFilter(const CasesView& view) const;
    void retranslate();

    Workplace m_place;
    CasesView m_view;
    CasesFilterBar* m_filters;
    BoardView* m_board;
    CaseTable* m_table;
    Card* m_tableCard;
    EmptyState* m_empty;
    EmptyState* m_failed;
    QStackedWidget* m_stack;
    QLabel* m_leftOut;
    QAction* m_asTable;
    QAction* m_asBoard;
    QTimer* m_typed;
    NewestOnly<Loaded> m_loading;
    bool m_viewKnown = false;
    bool m_hasRead = false;
    int m_open = 0;
    int m_question = 0; ///< counts the questions asked, so that a page of an old one is not shown
};

} // namespace ayumi
