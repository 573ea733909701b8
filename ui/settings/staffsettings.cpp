#include "ui/settings/staffsettings.h"

#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/dialog.h"
#include "ui/kit/rowlist.h"
#include "ui/models/words.h"
#include "ui/settings/addstaffdialog.h"
#include "ui/settings/staffmodel.h"

#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

StaffSettings::StaffSettings(const Means& means)
    : SettingsSection(means)
    , m_card(new Card({}, Card::Body::Flush))
    , m_add(newButton({}, ButtonKind::Secondary))
    , m_list(new RowList({}))
    , m_model(new StaffModel(means.place.session.staff, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_card->addAccessory(m_add);
    m_list->rows()->setLeadWidth(0);
    m_list->setGrowsWithRows(true);
    m_list->setModel(m_model);
    m_card->body()->addWidget(m_list);
    connect(m_add, &QPushButton::clicked, this, &StaffSettings::addColleague);
    connect(m_list, &RowList::actionRequested, this, &StaffSettings::act);
    connect(means.place.feed, &ChangeFeed::published, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.staff || changes.everything))
            refresh();
    });
    retranslate();
}

QString StaffSettings::title() const
{
    return tr("Staff and roles");
}

QString StaffSettings::icon() const
{
    return u"user-group-properties"_s;
}

void StaffSettings::refresh()
{
    whenDone(workbench().run([](Office& office) { return office.staff.all(); }), this, notices(),
             [this](std::vector<Staff> staff) { m_model->setStaff(std::move(staff)); });
}

void StaffSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

void StaffSettings::retranslate()
{
    m_card->setTitle(title());
    m_add->setText(tr("Add a colleague…"));
    m_list->setAccessibleName(title());
    m_model->retranslate();
}

void StaffSettings::addColleague()
{
    auto* dialog = new AddStaffDialog(workbench(), window());
    connect(dialog, &AddStaffDialog::added, this, [this](const QString& name) {
        refresh();
        notices()->say(Tone::Accent, tr("%1 can sign in now.").arg(name));
    });
    dialog->open();
}

void StaffSettings::act(const QModelIndex& index, const QString& action, const QPoint& anchor)
{
    const Staff* found = m_model->at(index);
    if (!found)
        return;
    const Staff person = *found;
    if (action == "role"_L1) {
        chooseRole(person, anchor);
    } else if (action == "enable"_L1) {
        setDisabled(person, false);
    } else {
        ask(window(), tr("Disable %1?").arg(person.name),
            tr("They cannot sign in any more. What they recorded stays under their name."), tr("Disable"),
            ButtonKind::Danger, [this, person] { setDisabled(person, true); });
    }
}

void StaffSettings::chooseRole(const Staff& person, const QPoint& anchor)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Role role : allValues<Role>()) {
        QAction* entry = menu->addAction(Words::of(role));
        entry->setCheckable(true);
        entry->setChecked(role == person.role);
        connect(entry, &QAction::triggered, this, [this, person, role] {
            show(workbench().run([person, role](Office& office) {
                return office.staff.setRole(person.id, person.version, role);
            }),
                 tr("%1 is now: %2.").arg(person.name, Words::of(role)));
        });
    }
    menu->popup(anchor);
}

void StaffSettings::setDisabled(const Staff& person, bool disabled)
{
    show(workbench().run([person, disabled](Office& office) {
        return office.staff.setDisabled(person.id, person.version, disabled);
    }),
         disabled ? tr("%1 cannot sign in any more.").arg(person.name)
                  : tr("%1 can sign in again.").arg(person.name));
}

void StaffSettings::show(const QFuture<Result<Staff>>& change, const QString& sentence)
{
    whenAnswered(change, this, [this, sentence](Result<Staff> changed) {
        if (changed)
            notices()->say(Tone::Accent, sentence);
        else
            notices()->showError(changed.error());
        refresh();
    });
}

} // namespace ayumi
