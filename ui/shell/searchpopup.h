#pragma once

#include "core/desks/views.h"
#include "ui/kit/asyncreply.h"

#include <QFrame>

class QLabel;

namespace ayumi {

class RowList;
class SearchBox;
class SearchHits;
class Workbench;

/// The list below the search box, filled while typing: people first, then notes and messages. A newer text
/// makes the older question void. It never takes the focus, so that an input method may go on composing.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    /// Lies over `window`, below `field`.
    SearchPopup(Workbench& workbench, SearchBox* field, QWidget* window);

    /// Forgets what was found: on locking.
    void forget();

Q_SIGNALS:
    void caseRequested(ayumi::CaseId id);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using Hits = std::vector<SearchHit>;

    void search(const QString& text);
    void searchWords(const QString& text);
    void showState(const QString& sentence);
    void place();
    void step(int rows);
    void openCurrent();
    void selectFirst();

    Workbench& m_workbench;
    SearchBox* m_field;
    SearchHits* m_hits;
    RowList* m_list;
    QLabel* m_state;
    NewestOnly<Hits> m_people;
    NewestOnly<Hits> m_words;
};

} // namespace ayumi
