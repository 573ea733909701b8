#include "ui/settings/displaysettings.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/card.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/theme.h"
#include "ui/models/language.h"
#include "ui/models/localsettings.h"

#include <QComboBox>
#include <QEvent>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr std::array textPercents{100, 110, 125, 150};

/// The language follows the person to every computer.
Result<> keepOwnLanguage(Office& office, const QString& code)
{
    AYUMI_TRY_GET(const std::vector<Staff> staff, office.staff.all());
    const auto own = std::ranges::find(staff, office.session().staff, &Staff::id);
    if (own == staff.end())
        return failure(ErrorCode::StaffUnknown, {office.session().name});
    AYUMI_TRY(office.staff.setLanguage(own->id, own->version, code));
    return {};
}

} // namespace

DisplaySettings::DisplaySettings(const Means& means)
    : SettingsSection(means)
    , m_card(new Card({}))
    , m_form(new FormGrid)
    , m_language(new QComboBox)
    , m_textScale(new QComboBox)
    , m_idle(new QSpinBox)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_card->body()->addWidget(m_form);
    for (const QString& code : Language::available())
        m_language->addItem(Language::ownName(code), code);
    for (const int percent : textPercents)
        m_textScale->addItem(u"%1 %"_s.arg(percent), percent);
    m_idle->setRange(1, 60);
    m_form->addField(m_language, {});
    m_form->addField(m_textScale, {});
    m_form->addField(m_idle, {});

    const LocalSettings& settings = *means.surroundings.settings;
    m_language->setCurrentIndex(m_language->findData(means.surroundings.language->current()));
    m_textScale->setCurrentIndex(
        std::max(0, m_textScale->findData(static_cast<int>(std::lround(settings.textScale() * 100)))));
    m_idle->setValue(settings.idleMinutes());
    connect(m_language, &QComboBox::activated, this, &DisplaySettings::chooseLanguage);
    connect(m_textScale, &QComboBox::activated, this, &DisplaySettings::chooseTextScale);
    connect(m_idle, &QSpinBox::valueChanged, this,
            [this](int minutes) { this->means().surroundings.settings->setIdleMinutes(minutes); });
    retranslate();
}

QString DisplaySettings::title() const
{
    return tr("Display and lock");
}

QString DisplaySettings::icon() const
{
    return u"settings-configure"_s;
}

void DisplaySettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

void DisplaySettings::retranslate()
{
    m_card->setTitle(title());
    m_form->setLabel(m_language, tr("Language"));
    m_form->setLabel(m_textScale, tr("Size of the text"));
    m_form->setLabel(m_idle, tr("Lock after"));
    m_form->setHint(m_idle, tr("Without a key or the pointer being touched. What you typed is kept."));
    m_idle->setSuffix(tr(" minutes"));
    m_language->setCurrentIndex(m_language->findData(means().surroundings.language->current()));
}

void DisplaySettings::chooseLanguage(int index)
{
    const QString code = m_language->itemData(index).toString();
    if (const Result<void> spoken = means().surroundings.language->speak(code); !spoken) {
        notices()->showError(spoken.error());
        return;
    }
    means().surroundings.settings->setLanguage(code);
    whenDone(workbench().run([code](Office& office) { return keepOwnLanguage(office, code); }), this,
             notices(), [] {});
}

void DisplaySettings::chooseTextScale(int index)
{
    Theme look = theme();
    look.textScale = m_textScale->itemData(index).toInt() / 100.0;
    means().surroundings.settings->setTextScale(look.textScale);
    applyTheme(look);
}

} // namespace ayumi
