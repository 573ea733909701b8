#pragma once

#include "ui/models/paperselection.h"

#include <QList>
#include <QWidget>

class QAction;

namespace ayumi {

class NoticeBar;

/// One room of the program inside the frame. The frame shows title, subtitle and buttons in its top bar and
/// the notices above the page.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// Beside the title, quieter. Empty: none.
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /// Shown between the subtitle and the search, for instance alert chips. Owned by the page; the frame only
    /// places it.
    [[nodiscard]] virtual QWidget* headWidget() { return nullptr; }
    /// Buttons at the right of the top bar. One with a menu drops down; one that is checkable shows as
    /// switched on; one whose property "primary" is true takes the place of the frame's own main action.
    [[nodiscard]] virtual QList<QAction*> headActions() const { return {}; }
    /// Where "back" leads, in words ("Cases"): the room it belongs to. Empty: the page is a room itself.
    [[nodiscard]] virtual QString backTitle() const { return {}; }
    /// The count in the side bar; 0 hides it.
    [[nodiscard]] virtual int badge() const { return 0; }

    /// What is chosen on it, for Ctrl+P.
    [[nodiscard]] virtual PaperSelection papers() const { return {}; }

    /// Called when the page comes to the front, and by F5.
    virtual void refresh() {}
    /// The program locks or closes: keep drafts now. What is on the page stays.
    virtual void aboutToLock() {}

    [[nodiscard]] NoticeBar* notices() const { return m_notices; }

Q_SIGNALS:
    /// Title, subtitle, head or badge are different now.
    void headChanged();
    /// Show this case file.
    void caseRequested(ayumi::CaseId id);
    /// Start this call, or go on with it.
    void callRequested(ayumi::FollowUpId id);

private:
    NoticeBar* m_notices;
};

} // namespace ayumi
