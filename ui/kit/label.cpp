#include "ui/kit/label.h"

#include <QFrame>
#include <QLayout>
#include <QStyle>

namespace ayumi {

namespace {

const char* typeName(Type type)
{
    switch (type) {
    case Type::Body:
        return "body";
    case Type::Display:
        return "display";
    case Type::Title:
        return "title";
    case Type::Heading:
        return "heading";
    case Type::Strong:
        return "strong";
    case Type::Secondary:
        return "secondary";
    case Type::Small:
        return "small";
    case Type::SmallOnGround:
        return "smallOnGround";
    case Type::Error:
        return "error";
    case Type::RightSide:
        return "rightSide";
    case Type::LeftSide:
        return "leftSide";
    case Type::Key:
        return "key";
    }
    Q_UNREACHABLE();
}

} // namespace

QLabel* newLabel(const QString& text, Type type, QWidget* parent, bool wraps)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(wraps);
    label->setProperty("type", QLatin1StringView(typeName(type)));
    return label;
}

void setType(QLabel* label, Type type)
{
    label->setProperty("type", QLatin1StringView(typeName(type)));
    restyle(label);
}

QFrame* newRule(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    setSurface(rule, "rule");
    return rule;
}

void setSurface(QWidget* widget, const char* surface)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    widget->setProperty("surface", QLatin1StringView(surface));
}

void restyle(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearLayout(inner);
        }
        delete item;
    }
}

} // namespace ayumi
