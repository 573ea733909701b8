#pragma once

#include "ui/kit/page.h"

#include <QFrame>
#include <QList>
#include <QPointer>

#include <vector>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace ayumi {

class BellButton;
class ElidedLabel;
class SearchBox;

/// The bar above every page: where one is, the search, what the page offers, and the main action.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    /// Takes title, subtitle, head widget and actions of `page`; again whenever it says headChanged().
    void show(Page* page);
    /// Where the page has no subtitle of its own: date and clocks.
    void setClockLine(const QString& line);

    [[nodiscard]] SearchBox* search() const { return m_search; }
    /// "New consultation"; a page may put its own in its place.
    void setMainAction(QAction* action);
    void setImportMenu(QMenu* menu);
    [[nodiscard]] BellButton* bell() const { return m_bell; }

Q_SIGNALS:
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void arrangeNames(bool below);
    void showActions(const QList<QAction*>& actions);

    QHBoxLayout* m_line;
    QPushButton* m_back;
    QBoxLayout* m_names; ///< title and subtitle: beside each other, or one below the other
    QLabel* m_title;
    ElidedLabel* m_subtitle;
    QHBoxLayout* m_head;
    SearchBox* m_search;
    QHBoxLayout* m_actions;
    BellButton* m_bell;
    QToolButton* m_import;
    QPushButton* m_main;
    QAction* m_mainAction = nullptr;
    QString m_clockLine;
    QPointer<Page> m_page;
    QPointer<QWidget> m_headWidget;
    QList<QAction*> m_shownActions;
    std::vector<QPushButton*> m_actionButtons;
};

} // namespace ayumi
