#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace ayumi {

/// Paints the cards of the board from the roles of CaseColumnModel: name and age, joints and the next date,
/// why it waits, how long it stands here.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCard(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMarks(QPainter* painter, const QRect& line, const QModelIndex& index) const;
};

} // namespace ayumi
