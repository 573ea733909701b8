#pragma once

#include <QWidget>

namespace ayumi {

/// Lies over the window while a file is dragged above it and says what dropping it does.
class DropHint : public QWidget
{
    Q_OBJECT

public:
    explicit DropHint(QWidget* parent);

    void appear();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ayumi
