#include "ui/kit/numberedchoices.h"

#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// As large as the rows it holds; a button otherwise measures its own text, and has none.
class ChoiceRow final : public QPushButton
{
public:
    explicit ChoiceRow(QWidget* parent)
        : QPushButton(parent)
    {
        setProperty("kind", u"choice"_s);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return layout() ? layout()->totalSizeHint() : QPushButton::sizeHint();
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return layout() ? layout()->totalMinimumSize() : QPushButton::minimumSizeHint();
    }
};

} // namespace

NumberedChoices::NumberedChoices(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme().px(6));
}

void NumberedChoices::setChoices(const std::vector<Choice>& choices)
{
    clearLayout(m_layout);
    qDeleteAll(findChildren<QShortcut*>(QString(), Qt::FindDirectChildrenOnly));
    m_count = std::min<int>(int(choices.size()), 9);
    for (int i = 0; i < m_count; ++i)
        addChoice(i, choices[static_cast<size_t>(i)]);
}

void NumberedChoices::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (auto* first = findChild<QPushButton*>())
        first->setFocus(event->reason());
}

void NumberedChoices::addChoice(int index, const Choice& choice)
{
    auto* button = new ChoiceRow(this);
    button->setAccessibleName(u"%1 %2"_s.arg(index + 1).arg(choice.title));
    button->setAccessibleDescription(choice.detail);
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(theme().px(14), theme().px(7), theme().px(14), theme().px(7));
    row->setSpacing(theme().px(14));
    row->addWidget(newLabel(QString::number(index + 1), Type::Heading, button));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(newLabel(choice.title, Type::Strong, button));
    if (!choice.detail.isEmpty())
        texts->addWidget(newLabel(choice.detail, Type::Small, button, true));
    row->addLayout(texts, 1);
    for (QLabel* label : button->findChildren<QLabel*>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT taken(index); });
    auto* key = new QShortcut(QKeySequence(Qt::Key_1 + index), this);
    connect(key, &QShortcut::activated, this, [this, index] { Q_EMIT taken(index); });
}

} // namespace ayumi
