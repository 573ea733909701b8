#pragma once

#include <QWidget>

namespace ayumi {

/// The quiet panel at the left of the unlock window: the name, what it is for, the language.
class BrandPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BrandPanel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ayumi
