#pragma once

#include "app/desktop/tour/tourscript.h"

#include <QPoint>
#include <QString>
#include <QWidget>

#include <functional>

class QAbstractButton;
class QAction;
class QComboBox;
class QMainWindow;

namespace ayumi {

/// The hand and the eye of the tour: presses, types and chooses through events, as a person does, and takes
/// pictures of what is on the screen. What is not there stops the tour.
class TourHand
{
public:
    TourHand(QMainWindow& window, QString folder);

    /// What the script waits for next, and how it is called where it does not come within a minute.
    void expect(std::function<bool()> reached, const QString& what);
    /// Pauses the script until what is expected has come. Two steps, not one: GCC 12 destroys temporaries of
    /// an awaited expression twice, so that nothing may be built within it.
    class Arrival
    {
    public:
        explicit Arrival(TourHand& hand)
            : m_hand(hand)
        {
        }

        [[nodiscard]] bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> script);
        void await_resume() const;

    private:
        TourHand& m_hand;
    };
    [[nodiscard]] Arrival arrival() { return Arrival(*this); }
    /// Until nothing works any more, and what was painted has settled.
    [[nodiscard]] Arrival quiet();

    /// The visible widget of this kind, in the front-most window first.
    template<class Widget>
    [[nodiscard]] Widget* the() const
    {
        for (QWidget* window : windows()) {
            if (auto* itself = qobject_cast<Widget*>(window))
                return itself;
            for (Widget* widget : window->findChildren<Widget*>()) {
                if (widget->isVisible())
                    return widget;
            }
        }
        throw TourStopped(QString::fromLatin1(Widget::staticMetaObject.className()));
    }
    template<class Widget>
    [[nodiscard]] bool shows() const
    {
        try {
            return the<Widget>() != nullptr;
        } catch (const TourStopped&) {
            return false;
        }
    }

    void press(QAbstractButton* button);
    /// The visible button that does this action.
    void press(const QAction* action);
    void click(QWidget* widget, const QPoint& at);
    void key(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A shortcut of the window.
    void shortcut(int key, Qt::KeyboardModifiers modifiers);
    void type(QWidget* widget, const QString& text);
    /// Types or chooses `value` in a field of any kind: a text, the code of a choice, "yes" of a box to tick,
    /// a date, the digits of a score.
    void enter(QWidget* field, const QString& value);

    /// Saves what is on the screen as NN-`name`.png.
    void picture(const QString& name);
    [[nodiscard]] const QStringList& pictures() const { return m_pictures; }
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    /// Visible windows, the front-most first.
    [[nodiscard]] QList<QWidget*> windows() const;
    void choose(QComboBox* box, const QString& value);

    QMainWindow& m_window;
    QString m_folder;
    QStringList m_pictures;
    std::function<bool()> m_expected;
    QString m_expectedName;
    bool m_inVain = false;
};

} // namespace ayumi
