#include "ui/cases/savedfilters.h"

#include "ui/kit/dialog.h"
#include "ui/kit/formgrid.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

SavedFilters::SavedFilters(QWidget* parent)
    : ChoiceButton(parent)
{
    connect(this, &ChoiceButton::chosenChanged, this, [this](const QVariant& name) {
        CasesView none;
        none.asTable = m_view.asTable;
        none.order = m_view.order;
        none.descending = m_view.descending;
        Q_EMIT viewChosen(m_saved.applied(name.toString(), m_view).value_or(none));
    });
    retranslate();
}

void SavedFilters::setSaved(const SavedCasesViews& saved)
{
    m_saved = saved;
    retranslate();
}

void SavedFilters::showView(const CasesView& view)
{
    m_view = view;
    showState();
}

void SavedFilters::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ChoiceButton::changeEvent(event);
}

void SavedFilters::retranslate()
{
    std::vector<Choice> choices{{tr("none"), QString()}};
    for (const QString& name : m_saved.names())
        choices.push_back({name, name});
    setChoices(tr("Saved filters"), choices);
    menu()->addSeparator();
    connect(menu()->addAction(tr("Save these filters…")), &QAction::triggered, this, &SavedFilters::askName);
    m_remove = menu()->addAction(tr("Remove this filter…"));
    connect(m_remove, &QAction::triggered, this, &SavedFilters::askRemoval);
    showState();
}

void SavedFilters::showState()
{
    const std::optional<QString> shown = m_saved.nameOf(m_view);
    setChosen(shown.value_or(QString()));
    m_remove->setEnabled(shown.has_value());
}

void SavedFilters::askName()
{
    auto* dialog = new Dialog(tr("Save these filters"), window());
    dialog->setExplanation(
        tr("They can be chosen again under this name, on the board and in the table. One of "
           "the same name is replaced."));
    auto* form = new FormGrid(FormGrid::Labels::Beside, dialog);
    auto* name = new QLineEdit(m_saved.nameOf(m_view).value_or(QString()), dialog);
    name->setMaxLength(SavedCasesViews::longestName);
    name->selectAll();
    form->addField(name, tr("Name"), u"name"_s);
    form->setRequired(name);
    dialog->body()->addWidget(form);
    dialog->setPrimary(tr("Save"));
    connect(dialog, &Dialog::confirmed, this, [this, dialog, form, name, view = m_view] {
        if (!form->checkRequired())
            return;
        SavedCasesViews saved = m_saved;
        if (!saved.keep(name->text(), view)) {
            form->setError(
                name, tr("There are %1 saved filters already. Remove one first.").arg(SavedCasesViews::most));
            return;
        }
        dialog->accept();
        change(saved);
    });
    dialog->open();
    name->setFocus();
}

void SavedFilters::askRemoval()
{
    const std::optional<QString> name = m_saved.nameOf(m_view);
    if (!name)
        return;
    ask(window(), tr("Remove the saved filter “%1”?").arg(*name),
        tr("No case is touched; only the name is forgotten."), tr("Remove"), ButtonKind::Danger,
        [this, name = *name] {
            SavedCasesViews saved = m_saved;
            saved.remove(name);
            change(saved);
        });
}

void SavedFilters::change(const SavedCasesViews& saved)
{
    setSaved(saved);
    Q_EMIT savedChanged();
}

} // namespace ayumi
