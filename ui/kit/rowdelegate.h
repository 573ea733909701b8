#pragma once

#include "ui/models/rowroles.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace ayumi {

/// Where the pointer and the keyboard are inside a row's buttons. The list keeps it, the delegate paints it.
struct RowFocus
{
    QPersistentModelIndex hovered;
    int hoveredAction = -1;
    int pressedAction = -1;
    int focusedAction = -1; ///< of the current row; -1: the row itself
};

/// Paints rows as described in ui/models/rowroles.h: leading column, two lines, chips, side column, buttons
/// at the right. Columns stand in one line over all rows. Where the list is too narrow the side column moves
/// into the second line and all buttons but the first go into one for the row's menu.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const RowFocus& focus, QObject* parent = nullptr);

    /// Width of the leading column at 100 % text; 0 for none.
    void setLeadWidth(int width);
    void setChipWidth(int width);

    /// A painted button: `action` is empty for the one that opens the row's menu.
    struct Button
    {
        QRect area;
        std::optional<RowAction> action;
    };
    [[nodiscard]] std::vector<Button> buttons(const QRect& row, const QModelIndex& index) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The whole row in words, for screen readers.
    [[nodiscard]] static QString spoken(const QModelIndex& index);
    /// Actions that can be painted as buttons or listed in the menu.
    [[nodiscard]] static QList<RowAction> actions(const QModelIndex& index);

    /// Forgets measured widths: after a change of language or text size.
    void forgetWidths();

private:
    struct Columns
    {
        QRect lead;
        QRect text;
        QRect chips;
        QRect side; ///< empty where the list is narrow
        std::vector<Button> buttons;
    };
    [[nodiscard]] Columns columns(const QRect& row, const QModelIndex& index) const;
    [[nodiscard]] std::vector<Button> placeButtons(const QRect& area, const QModelIndex& index,
                                                   bool folded) const;
    void paintHeading(QPainter* painter, const QRect& row, const QModelIndex& index) const;
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTexts(QPainter* painter, const Columns& columns, const QModelIndex& index) const;
    void paintButtons(QPainter* painter, const Columns& columns, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;

    const RowFocus& m_focus;
    int m_leadWidth = 84;
    int m_chipWidth = 104;
    mutable int m_buttonsWidth = 0; ///< the widest row so far, so that columns stay in line
};

} // namespace ayumi
