#pragma once

#include "core/desks/backupdesk.h"
#include "ui/kit/page.h"
#include "ui/models/workplace.h"

#include <QPointer>
#include <QWidget>

#include <map>
#include <vector>

class QAction;
class QMenu;
class QStackedWidget;
class QTimer;

namespace ayumi {

class SearchPopup;
class SideBar;
class TopBar;

/// The frame around the rooms while somebody is signed in: side bar, top bar, the page that is shown. Knows
/// pages only by what Page says; ui/shell/rooms puts them in.
class Frame : public QWidget
{
    Q_OBJECT

public:
    Frame(const Workplace& place, const QString& clinicFolder, QWidget* parent = nullptr);

    /// A room of the side bar. The frame owns the page.
    void addRoom(const QString& icon, Page* page);
    /// A page that is entered from others (the case file) and belongs to a room. The frame owns it.
    void addPage(Page* page, Page* room);

    void showPage(Page* page);
    void showRoom(int index);
    [[nodiscard]] Page* current() const { return m_current; }
    [[nodiscard]] const std::vector<Page*>& pages() const { return m_pages; }
    [[nodiscard]] int roomCount() const { return static_cast<int>(m_rooms.size()); }

    /// Buttons of the top bar that belong to no page.
    void setMainAction(QAction* action);
    void setImportMenu(QMenu* menu);

    void focusSearch();
    /// Drafts are kept, what was searched is forgotten.
    void aboutToLock();
    /// After unlocking: everything is read again.
    void resume();

Q_SIGNALS:
    void caseRequested(ayumi::CaseId id);
    void lockRequested();
    void backupRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void adopt(Page* page);
    void showHead();
    void showRoomTitles();
    void showClock();
    void askBackup();
    void showBackup(const std::optional<BackupInfo>& backup);

    Workplace m_place;
    SideBar* m_sideBar;
    TopBar* m_topBar;
    QStackedWidget* m_stack;
    SearchPopup* m_search;
    QTimer* m_minute;
    std::vector<Page*> m_rooms;
    std::vector<Page*> m_pages;
    std::map<Page*, Page*> m_roomOf; ///< of pages that are no rooms themselves
    QPointer<Page> m_current;
    std::optional<BackupInfo> m_backup;
};

} // namespace ayumi
