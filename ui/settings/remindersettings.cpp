#include "ui/settings/remindersettings.h"

#include "core/desks/changefeed.h"
#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/kit/tickbox.h"
#include "ui/models/localsettings.h"
#include "ui/models/reminderwords.h"
#include "ui/models/tooltiptext.h"
#include "ui/models/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Wide enough for "180 days before arrival", so that the numbers stand in one line.
constexpr int numberWidth = 190;

} // namespace

ReminderSettings::ReminderSettings(const Means& means)
    : SettingsSection(means)
    , m_computer(new Card({}))
    , m_desktop(new TickBox({}))
    , m_privacy(newLabel({}, Type::Secondary, nullptr, true))
    , m_card(new Card({}))
    , m_form(new FormGrid)
    , m_ringFrom(new QTimeEdit)
    , m_usual(newButton({}, ButtonKind::Link))
    , m_save(newButton({}, ButtonKind::Primary))
    , m_mayEdit(means.place.session.may(Right::ManagePlanning))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(18));
    layout->addWidget(m_computer);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_computer->body()->addWidget(m_desktop);
    m_computer->body()->addWidget(m_privacy);
    m_desktop->setChecked(means.surroundings.settings->desktopNotices());
    connect(m_desktop, &TickBox::toggled, this,
            [this](bool on) { this->means().surroundings.settings->setDesktopNotices(on); });

    m_ringFrom->setDisplayFormat(u"H:mm"_s);
    m_form->addField(m_ringFrom, {});
    for (const RuleTraits& traits : allRuleTraits())
        addRule(traits);
    m_card->body()->addWidget(m_form);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_usual);
    buttons->addWidget(m_save);
    m_card->body()->addLayout(buttons);
    m_ringFrom->setEnabled(m_mayEdit);
    m_usual->setVisible(m_mayEdit);
    m_save->setVisible(m_mayEdit);
    m_save->setEnabled(false);
    connect(m_ringFrom, &QTimeEdit::timeChanged, this, &ReminderSettings::onEdited);
    connect(m_save, &QPushButton::clicked, this, [this] { save(wanted()); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        show({ReminderRules(), m_setting.version});
        onEdited();
    });
    connect(means.place.feed, &ChangeFeed::published, this, [this](const ChangeSet& changes) {
        // What somebody is about to save is not taken from under their hands: saving tells of the conflict.
        if (isVisible() && (changes.reminders || changes.everything) && !m_save->isEnabled())
            refresh();
    });
    retranslate();
}

QString ReminderSettings::title() const
{
    return tr("Reminders");
}

QString ReminderSettings::icon() const
{
    return u"notifications"_s;
}

void ReminderSettings::refresh()
{
    if (m_save->isEnabled())
        return;
    whenDone(workbench().run([](Office& office) { return office.reminders.rules(); }), this, notices(),
             [this](const ReminderRulesSetting& setting) {
                 m_setting = setting;
                 show(setting);
             });
}

void ReminderSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

void ReminderSettings::addRule(const RuleTraits& traits)
{
    Line line;
    line.rule = traits.rule;
    line.field = new QWidget;
    line.on = new TickBox({}, line.field);
    auto* row = new QHBoxLayout(line.field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(12));
    row->addWidget(line.on, 1);
    const auto addSpin = [&](int least, int most) {
        auto* spin = new QSpinBox(line.field);
        spin->setRange(least, most);
        spin->setEnabled(m_mayEdit);
        spin->setMinimumWidth(theme().px(numberWidth));
        row->addWidget(spin);
        connect(spin, &QSpinBox::valueChanged, this, &ReminderSettings::onEdited);
        return spin;
    };
    if (traits.unit != RuleDays::None)
        line.number = addSpin(traits.least, traits.most);
    if (traits.usualUrgent >= 0)
        line.urgent = addSpin(0, traits.most);
    line.field->setFocusProxy(line.on);
    line.on->setEnabled(m_mayEdit);
    connect(line.on, &TickBox::toggled, this, &ReminderSettings::onEdited);
    m_form->addAcross(line.field);
    m_lines.push_back(line);
}

void ReminderSettings::show(const ReminderRulesSetting& setting)
{
    const QSignalBlocker quietTime(m_ringFrom);
    m_ringFrom->setTime(setting.rules.ringFrom);
    for (const Line& line : m_lines) {
        const RuleSetting& rule = setting.rules.of(line.rule);
        const QSignalBlocker quietOn(line.on);
        line.on->setChecked(rule.on);
        if (line.number) {
            const QSignalBlocker quiet(line.number);
            line.number->setValue(rule.days);
        }
        if (line.urgent) {
            const QSignalBlocker quiet(line.urgent);
            line.urgent->setValue(rule.urgentDays);
        }
    }
}

ReminderRules ReminderSettings::wanted() const
{
    ReminderRules rules;
    rules.ringFrom = m_ringFrom->time();
    for (const Line& line : m_lines) {
        rules.set(line.rule, {.on = line.on->isChecked(),
                              .days = line.number ? line.number->value() : 0,
                              .urgentDays = line.urgent ? line.urgent->value() : 0});
    }
    return rules;
}

void ReminderSettings::onEdited()
{
    m_save->setEnabled(m_mayEdit && wanted() != m_setting.rules);
}

void ReminderSettings::save(const ReminderRules& rules)
{
    const ReminderRulesSetting setting{rules, m_setting.version};
    m_save->setEnabled(false);
    whenAnswered(workbench().run([setting](Office& office) { return office.reminders.saveRules(setting); }),
                 this, [this](Result<ReminderRulesSetting> saved) {
                     if (saved) {
                         m_setting = *saved;
                         notices()->say(Tone::Accent, tr("The rules of reminders are saved."));
                     } else {
                         notices()->showError(saved.error());
                     }
                     refresh();
                 });
}

void ReminderSettings::retranslate()
{
    m_computer->setTitle(tr("On this computer"));
    m_desktop->setText(tr("Show reminders on the desktop, also while another program is in front"));
    m_privacy->setText(
        tr("While Ayumi is locked only their number is shown, never a name and never what it is "
           "about. Without this, and on computers that show no notifications, the bell counts "
           "them."));
    m_card->setTitle(tr("What reminds"));
    m_form->setLabel(m_ringFrom, tr("Rings from"));
    m_form->setHint(m_ringFrom, tr("For what has no time of its own. Clock of Tokyo."));
    for (const Line& line : m_lines) {
        const QString name = Words::of(line.rule);
        line.on->setText(name);
        line.on->setToolTip(toolTipText(ReminderWords::explanation(line.rule)));
        if (line.number) {
            line.number->setAccessibleName(tr("%1: number").arg(name));
            const RuleDays unit = traitsOf(line.rule).unit;
            line.number->setSuffix(unit == RuleDays::AfterTheFact    ? tr(" days after")
                                   : unit == RuleDays::BeforeArrival ? tr(" days before arrival")
                                                                     : tr(" minutes before"));
        }
        if (line.urgent) {
            line.urgent->setAccessibleName(tr("%1: urgent").arg(name));
            line.urgent->setSuffix(tr(" days before: urgent"));
        }
    }
    m_usual->setText(tr("As usual"));
    m_save->setText(tr("Save"));
}

} // namespace ayumi
