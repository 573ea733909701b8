#pragma once

#include "ui/kit/card.h"

#include <array>

class QLabel;

namespace ayumi {

/// The day in four numbers.
class NumbersCard : public Card
{
    Q_OBJECT

public:
    explicit NumbersCard(QWidget* parent = nullptr);

    struct Numbers
    {
        int pastTheirDate = 0;
        int today = 0;
        int coming = 0;
        int waiting = 0;
    };
    void show(const Numbers& numbers);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    struct Figure
    {
        QLabel* number = nullptr;
        QLabel* words = nullptr;
    };
    std::array<Figure, 4> m_figures;
};

} // namespace ayumi
