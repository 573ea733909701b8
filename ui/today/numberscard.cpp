#include "ui/today/numberscard.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace ayumi {

NumbersCard::NumbersCard(QWidget* parent)
    : Card({}, Body::Padded, parent)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px(8));
    grid->setVerticalSpacing(0);
    for (size_t i = 0; i < m_figures.size(); ++i) {
        Figure& figure = m_figures.at(i);
        figure.number = newLabel(QStringLiteral("–"), Type::Display, this);
        figure.words = newLabel({}, Type::Small, this, true);
        for (QLabel* label : {figure.number, figure.words})
            label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        grid->addWidget(figure.number, 0, static_cast<int>(i));
        grid->addWidget(figure.words, 1, static_cast<int>(i));
        grid->setColumnStretch(static_cast<int>(i), 1);
    }
    body()->addLayout(grid);
    retranslate();
}

void NumbersCard::show(const Numbers& numbers)
{
    const std::array values{numbers.pastTheirDate, numbers.today, numbers.coming, numbers.waiting};
    for (size_t i = 0; i < m_figures.size(); ++i)
        m_figures.at(i).number->setText(QString::number(values.at(i)));
    QPalette urgent = palette();
    if (numbers.pastTheirDate > 0)
        urgent.setColor(QPalette::WindowText, theme().colours.danger);
    m_figures.front().number->setPalette(urgent);
}

void NumbersCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void NumbersCard::retranslate()
{
    setAccessibleName(tr("Today in numbers"));
    m_figures[0].words->setText(tr("late"));
    m_figures[1].words->setText(tr("today"));
    m_figures[2].words->setText(tr("coming"));
    m_figures[3].words->setText(tr("waits on us"));
}

} // namespace ayumi
