#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ayumi {

/// The dark bar at the left: the rooms with their counts, below them who is signed in, how old the last
/// verified backup is, and the lock.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);

    /// Rooms stand in the order they are added; `shortcut` is shown in the tool tip.
    void addRoom(const QString& icon);
    void setRoom(int index, const QString& title, const QString& shortcut, int badge);
    void setCurrent(int index);

    void setPerson(const QString& name, const QString& role);
    /// Icons only, where the window has little room.
    void setCompact(bool compact);
    void setClinic(const QString& name, const QString& path);

    enum class BackupAge
    {
        Fresh,
        Old,
        Missing
    };
    void setBackup(const QString& sentence, BackupAge age);

Q_SIGNALS:
    void roomChosen(int index);
    void lockRequested();
    /// The line about the backup was pressed.
    void backupRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void resizeToText();

    QVBoxLayout* m_rooms;
    std::vector<QAbstractButton*> m_items;
    const QAbstractButton* m_pressedChosen = nullptr; ///< pressed while its room was shown
    QWidget* m_rule;
    bool m_compact = false;
    QAbstractButton* m_person;
    QAbstractButton* m_clinic;
    QAbstractButton* m_backup;
    QAbstractButton* m_lock;
};

} // namespace ayumi
