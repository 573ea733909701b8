#include "ui/kit/rowlistaccessible.h"

#include "ui/kit/rowlist.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// A painted button of a row.
class RowButtonInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RowButtonInterface(RowList* list, int row, int button)
        : m_list(list)
        , m_row(row)
        , m_button(button)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_list && action().has_value(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        QAccessibleInterface* list = m_list ? QAccessible::queryAccessibleInterface(m_list) : nullptr;
        return list ? list->child(m_row) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? action()->text : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect row = m_list->visualRect(index());
        for (const RowDelegate::Button& painted : m_list->rows()->buttons(row, index())) {
            if (painted.action && painted.action->id == action()->id)
                return {m_list->viewport()->mapToGlobal(painted.area.topLeft()), painted.area.size()};
        }
        return {m_list->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::PushButton; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.disabled = !isValid() || !action()->enabled;
        state.invalid = !isValid();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && isValid())
            m_list->trigger(index(), action()->id);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] QModelIndex index() const { return m_list->model()->index(m_row, 0); }
    [[nodiscard]] std::optional<RowAction> action() const
    {
        const QList<RowAction> actions = m_list->model() ? RowDelegate::actions(index()) : QList<RowAction>();
        return m_button < actions.size() ? std::optional(actions[m_button]) : std::nullopt;
    }

    QPointer<RowList> m_list;
    int m_row;
    int m_button;
};

/// A row: reads itself out, can be opened, has its buttons as children.
class RowInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RowInterface(RowList* list, int row)
        : m_list(list)
        , m_row(row)
    {
    }
    ~RowInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_buttons))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] bool isValid() const override { return m_list && m_list->model() && index().isValid(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return m_list ? QAccessible::queryAccessibleInterface(m_list) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int number) const override
    {
        if (number < 0 || number >= childCount())
            return nullptr;
        auto known = m_buttons.constFind(number);
        if (known == m_buttons.constEnd())
            known = m_buttons.insert(number, QAccessible::registerAccessibleInterface(
                                                 new RowButtonInterface(m_list, m_row, number)));
        return QAccessible::accessibleInterface(*known);
    }
    [[nodiscard]] int childCount() const override
    {
        return isValid() ? static_cast<int>(RowDelegate::actions(index()).size()) : 0;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? RowDelegate::spoken(index()) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect row = m_list->visualRect(index());
        return {m_list->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isHeading() ? QAccessible::Heading : QAccessible::ListItem;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!state.invalid && !isHeading()) {
            state.selectable = true;
            state.focusable = true;
            state.selected = m_list->selectionModel()->isSelected(index());
            state.focused = m_list->hasFocus() && m_list->currentIndex() == index();
        }
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return isHeading() ? QStringList() : QStringList{pressAction(), setFocusAction()};
    }
    void doAction(const QString& name) override
    {
        if (!isValid() || isHeading())
            return;
        m_list->setCurrentIndex(index());
        if (name == pressAction())
            Q_EMIT m_list->rowOpened(index());
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] QModelIndex index() const { return m_list->model()->index(m_row, 0); }
    [[nodiscard]] bool isHeading() const
    {
        const QVariant kind = isValid() ? index().data(RowKindRole) : QVariant();
        return kind.isValid() && kind.value<RowKind>() == RowKind::Heading;
    }

    QPointer<RowList> m_list;
    int m_row;
    mutable QHash<int, QAccessible::Id> m_buttons;
};

class RowListInterface final : public QAccessibleWidget
{
public:
    explicit RowListInterface(RowList* list)
        : QAccessibleWidget(list, QAccessible::List, list->accessibleName())
        , m_list(list)
    {
    }
    ~RowListInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return m_list->model() ? m_list->model()->rowCount() : 0;
    }
    [[nodiscard]] QAccessibleInterface* child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        auto known = m_rows.constFind(row);
        if (known == m_rows.constEnd())
            known =
                m_rows.insert(row, QAccessible::registerAccessibleInterface(new RowInterface(m_list, row)));
        return QAccessible::accessibleInterface(*known);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (auto known = m_rows.constBegin(); known != m_rows.constEnd(); ++known) {
            if (QAccessible::accessibleInterface(*known) == wanted)
                return known.key();
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const QModelIndex index = m_list->indexAt(m_list->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child(index.row()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const QModelIndex current = m_list->currentIndex();
        return m_list->hasFocus() && current.isValid() ? child(current.row()) : nullptr;
    }

private:
    RowList* m_list;
    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface* interfaceOf(const QString&, QObject* object)
{
    auto* list = qobject_cast<RowList*>(object);
    return list ? new RowListInterface(list) : nullptr;
}

} // namespace

void describeRowLists()
{
    // Qt keeps factories in a list that it asks in turn; the same function is entered only once.
    QAccessible::installFactory(&interfaceOf);
}

} // namespace ayumi
