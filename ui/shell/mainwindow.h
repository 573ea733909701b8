#pragma once

#include "core/base/steadyclock.h"
#include "core/security/session.h"
#include "ui/models/surroundings.h"
#include "ui/models/workplace.h"
#include "ui/shell/frame.h"
#include "ui/shell/reminderbell.h"
#include "ui/shell/rooms.h"

#include <QList>
#include <QMainWindow>
#include <QPointer>

class QAction;
class QStackedWidget;

namespace ayumi {

class DropHint;
class IdleWatch;
class UnlockView;

/// The one window: either somebody has to unlock it, or it frames the rooms of whoever is signed in. Locks by
/// Ctrl+L and when nobody touched anything for a while; what was typed and not saved is there again for the
/// same person.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// First start, or sign in, as the clinic folder asks.
    void start();
    /// Drafts are kept, keys are closed, everything is covered.
    void lock();
    [[nodiscard]] bool isLocked() const { return m_locked; }

    [[nodiscard]] UnlockView* unlockView() const { return m_unlock; }
    [[nodiscard]] Frame* frame() const { return m_frame; }
    [[nodiscard]] Rooms* rooms() const { return m_rooms; }
    [[nodiscard]] ReminderBell* bell() const { return m_bell; }
    [[nodiscard]] IdleWatch* idleWatch() const { return m_idle; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    QAction* newAction(const QKeySequence& keys, void (MainWindow::*act)());
    void retranslate();
    void onSignedIn(const Session& session);
    void buildFrame(const Session& session);
    void coverWindows();
    void uncoverWindows();
    void applyPersonalLanguage(const Session& session);

    void newConsultation();
    void importLine();
    void importCalendar();
    void search();
    void refresh();
    void goBack();
    void showShortcuts();
    void showReminders();
    void print();
    void startBell(const Workplace& place);
    void showMissed(const QString& sentence);

    Surroundings m_surroundings;
    QStackedWidget* m_stack;
    UnlockView* m_unlock;
    QPointer<Frame> m_frame;
    QPointer<Rooms> m_rooms;
    QPointer<ReminderBell> m_bell;
    SystemSteadyClock m_steady;
    IdleWatch* m_idle;
    DropHint* m_dropHint;
    Session m_session;
    bool m_locked = true;
    QList<QPointer<QWidget>> m_covered; ///< dialogs that were open when the window locked

    QAction* m_newConsultation;
    QAction* m_importLine;
    QAction* m_importCalendar;
    QAction* m_print;
    QList<QAction*> m_actions; ///< all of them: off while locked
};

} // namespace ayumi
