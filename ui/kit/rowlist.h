#pragma once

#include "ui/kit/rowdelegate.h"

#include <QListView>

class QMenu;

namespace ayumi {

/// A list of rows as ui/models/rowroles.h describes them, for pointer and keyboard: Up and Down choose a row,
/// Left and Right one of its buttons, Space presses it, Enter presses it or opens the row, the menu key (or
/// Shift+F10, or the right button) lists everything that can be done with the row. Screen readers see each
/// row with its buttons.
class RowList : public QListView
{
    Q_OBJECT

public:
    explicit RowList(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] RowDelegate* rows() const { return m_delegate; }
    /// One click opens a row (default: a double click or Enter).
    void setOpensOnClick(bool opens) { m_opensOnClick = opens; }
    /// Makes the list as high as its rows, for short lists inside a page that scrolls.
    void setGrowsWithRows(bool grows);

    /// Does what a press of that button does; a screen reader calls it too.
    void trigger(const QModelIndex& index, const QString& actionId);
    void showMenu(const QModelIndex& index, const QPoint& globalPosition);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// `anchor` is where a menu that the action opens belongs (global).
    void actionRequested(const QModelIndex& index, const QString& actionId, const QPoint& anchor);
    void rowOpened(const QModelIndex& index);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    /// The button below the pointer; -1 for none.
    [[nodiscard]] int buttonAt(const QModelIndex& index, const QPoint& position) const;
    void press(const QModelIndex& index, int button);
    [[nodiscard]] bool isEntry(const QModelIndex& index) const;
    void stepButton(int by);

    RowFocus m_focus;
    RowDelegate* m_delegate;
    bool m_opensOnClick = false;
    bool m_grows = false;
};

} // namespace ayumi
