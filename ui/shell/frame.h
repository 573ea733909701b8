#pragma once

#include "core/desks/backupdesk.h"
#include "ui/kit/page.h"
#include "ui/models/workplace.h"

#include <QPointer>
#include <QWidget>

#include <functional>
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

    /// Makes a page as a child of what it is handed.
    using NewPage = std::function<Page*(QWidget* parent)>;
    /// A room of the side bar: it is named there at once, its page is made when somebody first goes there,
    /// for most rooms are not looked at in a day. Returns its place.
    int addRoom(const QString& icon, std::function<QString()> title, NewPage newPage);
    /// A page that is entered from others (the case file) and belongs to the room at `room`.
    int addPage(NewPage newPage, int room);

    /// The page of this place, made now if nobody was there yet. The frame owns it.
    [[nodiscard]] Page* page(int place);
    void goTo(int place);
    /// The rooms as the side bar counts them, from 0.
    void showRoom(int index);
    /// Out of a case file to its room; elsewhere it stays.
    void goBack();
    [[nodiscard]] Page* current() const { return m_current; }
    [[nodiscard]] int roomCount() const { return static_cast<int>(m_rooms.size()); }

    /// Buttons of the top bar that belong to no page.
    void setMainAction(QAction* action);
    void setImportMenu(QMenu* menu);

    /// The bell of the top bar: how many reminders are due.
    void showBell(int due, bool more, bool unseen);

    void focusSearch();
    /// Drafts are kept, what was searched is forgotten.
    void aboutToLock();
    /// After unlocking: everything is read again.
    void resume();

Q_SIGNALS:
    /// Somebody went to this page for the first time.
    void pageMade(ayumi::Page* page);
    void caseRequested(ayumi::CaseId id);
    void lockRequested();
    void backupRequested();
    void remindersRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Place
    {
        std::function<QString()> title; ///< of a room
        NewPage newPage;
        int room; ///< counted as the side bar does
        Page* page = nullptr;
    };

    Page* makePage(const NewPage& newPage);
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
    std::vector<Place> m_places;
    std::vector<int> m_rooms; ///< their places
    QPointer<Page> m_current;
    std::optional<BackupInfo> m_backup;
};

} // namespace ayumi
