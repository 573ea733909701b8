#include "ui/kit/themestyle.h"

#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// As high as a line edit in the style sheet: 20 + 2 * (5 + 1).
int fieldHeight()
{
    return std::max(theme().px(32), QFontMetrics(theme().font()).height() + theme().px(12));
}

/// Frames of these turn to the focus colour: a second one inside would only be noise.
bool showsFocusItself(const QWidget* widget)
{
    return qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QPushButton*>(widget) || qobject_cast<const QToolButton*>(widget) ||
           qobject_cast<const QTabBar*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
}

void paintFieldFrame(QPainter* painter, const QStyleOption& option, const QWidget* widget, bool focused)
{
    const Colours& colours = theme().colours;
    const bool invalid = widget && widget->property("invalid").toBool();
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor edge = colours.borderStrong;
    if (!enabled)
        edge = colours.border;
    else if (invalid)
        edge = colours.danger;
    else if (focused)
        edge = colours.focus;
    else if (option.state & QStyle::State_MouseOver)
        edge = colours.placeholder;
    const qreal width = enabled && (focused || invalid) ? 2.0 : 1.0;
    paintBox(painter, option.rect, enabled ? colours.field : colours.fieldDisabled, edge, theme().px(7),
             width);
}

void paintComboBox(QPainter* painter, const QStyleOptionComboBox& box, const QWidget* widget,
                   const QRect& arrow)
{
    const bool focused = (box.state & QStyle::State_HasFocus) || (widget && widget->hasFocus());
    if (box.frame)
        paintFieldFrame(painter, box, widget, focused);
    const Colours& colours = theme().colours;
    paintChevron(painter, arrow, Qt::DownArrow,
                 (box.state & QStyle::State_Enabled) ? colours.secondary : colours.borderStrong);
}

void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& box, const QWidget* widget, const QRect& up,
                  const QRect& down)
{
    const bool focused = (box.state & QStyle::State_HasFocus) || (widget && widget->hasFocus());
    if (box.frame)
        paintFieldFrame(painter, box, widget, focused);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Colours& colours = theme().colours;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return (box.stepEnabled & step) && (box.state & QStyle::State_Enabled) ? colours.secondary
                                                                               : colours.borderStrong;
    };
    paintChevron(painter, up, Qt::UpArrow, ink(QAbstractSpinBox::StepUpEnabled));
    paintChevron(painter, down, Qt::DownArrow, ink(QAbstractSpinBox::StepDownEnabled));
}

void paintCheckIndicator(QPainter* painter, const QStyleOption& option, bool round)
{
    const Colours& colours = theme().colours;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor marked = enabled ? colours.accent : colours.accentDisabled;
    const QColor edge = on ? marked : (focused ? colours.focus : colours.placeholder);
    const QRect box = option.rect.adjusted(1, 1, -1, -1);
    const int radius = round ? box.height() / 2 : theme().px(4);
    paintBox(painter, box, on ? marked : (enabled ? colours.field : colours.fieldDisabled), edge, radius,
             focused ? 2.0 : 1.4);
    if (on && round) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.onAccent);
        const qreal dot = box.width() * 0.2;
        painter->drawEllipse(QRectF(box).center(), dot, dot);
        painter->restore();
    } else if (on) {
        paintTick(painter, box, colours.onAccent);
    } else if (option.state & QStyle::State_NoChange) {
        painter->fillRect(
            box.adjusted(box.width() / 4, box.height() / 2 - 1, -box.width() / 4, -box.height() / 2 + 1),
            colours.secondary);
    }
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // A style sheet answers for the size of spin boxes without asking here, so that they would be lower than
    // line edits.
    if (qobject_cast<QAbstractSpinBox*>(widget))
        widget->setMinimumHeight(fieldHeight());
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckIndicator(painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheckIndicator(painter, *option, true);
        return;
    case PE_FrameFocusRect:
        if (showsFocusItself(widget))
            return;
        paintBox(painter, option->rect.adjusted(1, 1, -1, -1), Qt::transparent, theme().colours.focus,
                 theme().px(4), 1.5);
        return;
    case PE_IndicatorArrowDown:
        paintChevron(painter, option->rect, Qt::DownArrow, theme().colours.secondary);
        return;
    case PE_IndicatorArrowUp:
        paintChevron(painter, option->rect, Qt::UpArrow, theme().colours.secondary);
        return;
    case PE_IndicatorArrowLeft:
        paintChevron(painter, option->rect, Qt::LeftArrow, theme().colours.secondary);
        return;
    case PE_IndicatorArrowRight:
        paintChevron(painter, option->rect, Qt::RightArrow, theme().colours.secondary);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        paintComboBox(painter, *box, widget, subControlRect(control, option, SC_ComboBoxArrow, widget));
    } else if (control == CC_SpinBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        paintSpinBox(painter, *box, widget, subControlRect(control, option, SC_SpinBoxUp, widget),
                     subControlRect(control, option, SC_SpinBoxDown, widget));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return theme().px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return theme().px(8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return theme().px(16);
    case PM_LayoutHorizontalSpacing:
        return theme().px(10);
    case PM_LayoutVerticalSpacing:
        return theme().px(10);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return theme().px(12);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox) {
        whole.setHeight(fieldHeight());
        if (type == CT_ComboBox)
            whole.setWidth(whole.width() + theme().px(14));
    }
    return whole;
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    const QRect whole = option->rect;
    const int arrow = theme().px(24);
    const int edge = theme().px(8);
    QRect found;
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        found = QRect(whole.right() - arrow, whole.top(), arrow, whole.height());
    else if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        found = whole.adjusted(edge, 2, -arrow, -2);
    else if (control == CC_SpinBox && part == SC_SpinBoxUp)
        found = QRect(whole.right() - arrow, whole.top() + 2, arrow, whole.height() / 2 - 1);
    else if (control == CC_SpinBox && part == SC_SpinBoxDown)
        found = QRect(whole.right() - arrow, whole.center().y(), arrow, whole.height() / 2 - 1);
    else if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        found = whole.adjusted(edge, 2, -arrow, -2);
    else
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, whole, found);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* answer) const
{
    if (hint == SH_ComboBox_Popup)
        return 0; // a list below the field, as everywhere else in the program
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace ayumi
