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
/// into the second line and the buttons stand one below the other; where it is very narrow all but the first
/// go into one for the row's menu. A row grows rather than cut what it says.
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
    /// What the columns hold, line by line, and where the chips stand; all as if the row began at 0.
    struct Texts
    {
        QRect title;
        QString titleDetail; ///< empty where it stands in the second line
        QStringList detail;
        QRect detailArea;
        QStringList side;
        QRect sideArea;
        std::vector<QRect> chips;
        int height = 0;
    };
    [[nodiscard]] Columns columns(const QRect& row, const QModelIndex& index) const;
    [[nodiscard]] static Texts wideTexts(const Columns& columns, const QModelIndex& index);
    [[nodiscard]] static Texts narrowTexts(const Columns& columns, const QModelIndex& index);
    void measureButtons(const QRect& row, const QAbstractItemModel& model) const;
    enum class Arrangement
    {
        Beside,
        Below,
        Folded
    };
    [[nodiscard]] static std::vector<Button> placeButtons(const QRect& area, const QModelIndex& index,
                                                          Arrangement arrangement);
    void paintHeading(QPainter* painter, const QRect& row, const QModelIndex& index) const;
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTexts(QPainter* painter, const Columns& columns, const QModelIndex& index) const;
    void paintButtons(QPainter* painter, const Columns& columns, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;

    const RowFocus& m_focus;
    int m_leadWidth = 84;
    int m_chipWidth = 104;
    mutable int m_buttonsWidth = 0; ///< of the widest row, so that columns stay in line
};

} // namespace ayumi
