#pragma once

#include <QCheckBox>

namespace ayumi {

/// A box to tick whose sentence flows over several lines where there is little room, instead of widening the
/// form.
class TickBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit TickBox(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override;

private:
    /// Left of the words: the box and the air beside it.
    [[nodiscard]] int indent() const;
    [[nodiscard]] QRect words(int width) const;
};

} // namespace ayumi
