#include "ui/calendar/calendaraccessible.h"

#include "ui/calendar/calendarsurface.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <utility>

namespace ayumi {

namespace {

/// One thing on the calendar: reads itself out, can be chosen and opened.
class ItemInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemInterface(CalendarSurface* surface, int index)
        : m_surface(surface)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_surface && m_index < m_surface->count(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return m_surface ? QAccessible::queryAccessibleInterface(m_surface) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? m_surface->item(m_index).spoken : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_surface->placeOf(m_index);
        return {m_surface->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_surface->current() == m_index;
        state.focused = state.selected && m_surface->hasFocus();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            m_surface->open(m_index);
        else
            m_surface->setCurrent(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<CalendarSurface> m_surface;
    int m_index;
};

class SurfaceInterface final : public QAccessibleWidget
{
public:
    explicit SurfaceInterface(CalendarSurface* surface)
        : QAccessibleWidget(surface, QAccessible::List, surface->accessibleName())
        , m_surface(surface)
    {
    }
    ~SurfaceInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return m_surface->count(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto known = m_items.constFind(index);
        if (known == m_items.constEnd()) {
            known = m_items.insert(
                index, QAccessible::registerAccessibleInterface(new ItemInterface(m_surface, index)));
        }
        return QAccessible::accessibleInterface(*known);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (auto known = m_items.constBegin(); known != m_items.constEnd(); ++known) {
            if (QAccessible::accessibleInterface(*known) == wanted)
                return known.key();
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_surface->itemAt(m_surface->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_surface->hasFocus() ? child(m_surface->current()) : nullptr;
    }

private:
    CalendarSurface* m_surface;
    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface* interfaceOf(const QString&, QObject* object)
{
    auto* surface = qobject_cast<CalendarSurface*>(object);
    return surface ? new SurfaceInterface(surface) : nullptr;
}

} // namespace

void describeCalendars()
{
    // Qt keeps factories in a list that it asks in turn; the same function is entered only once.
    QAccessible::installFactory(&interfaceOf);
}

} // namespace ayumi
