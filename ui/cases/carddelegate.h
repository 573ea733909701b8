#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <vector>

namespace ayumi {

/// Paints the cards of the board from the roles of CaseColumnModel: name and age, joints and the next date,
/// why it waits, how long it stands here. A card is as high as that needs in the width of its column.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// Where everything stands in a card of this width, from its top left corner.
    struct Places
    {
        QRect name;
        QStringList detail;
        QRect detailArea;
        std::vector<QRect> marks;
        QRect days;
        int height = 0;
    };
    [[nodiscard]] static Places placesOf(const QModelIndex& index, int width);
    static void paintCard(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
    static void paintName(QPainter* painter, QRect line, const QModelIndex& index);
};

} // namespace ayumi
