#include "ui/settings/letterheadsettings.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

LetterheadSettings::LetterheadSettings(const Means& means)
    : SettingsSection(means)
    , m_card(new Card({}))
    , m_explanation(newLabel({}, Type::Secondary, nullptr, true))
    , m_form(new FormGrid)
    , m_save(newButton({}, ButtonKind::Primary))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_card->body()->addWidget(m_explanation);
    addLine(&OfficeContact::name, u"office"_s);
    addLine(&OfficeContact::postcode, u"postcode"_s);
    addLine(&OfficeContact::address, u"address"_s);
    addLine(&OfficeContact::phone, u"phone"_s);
    addLine(&OfficeContact::hours, u"hours"_s);
    addLine(&OfficeContact::line, u"line"_s);
    addLine(&OfficeContact::phoneAbroad, u"phone-abroad"_s);
    m_card->body()->addWidget(m_form);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    m_card->body()->addLayout(buttons);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &LetterheadSettings::save);
    retranslate();
}

QString LetterheadSettings::title() const
{
    return tr("Letterhead");
}

QString LetterheadSettings::icon() const
{
    return u"document-print"_s;
}

void LetterheadSettings::refresh()
{
    // What somebody is about to save is not taken from under their hands.
    if (m_save->isEnabled())
        return;
    whenDone(workbench().run([](Office& office) { return office.papers.officeContact(); }), this, notices(),
             [this](const OfficeContactSetting& setting) { show(setting); });
}

void LetterheadSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

void LetterheadSettings::addLine(QString OfficeContact::* part, const QString& code)
{
    auto* edit = new QLineEdit;
    m_form->addField(edit, {}, code);
    connect(edit, &QLineEdit::textEdited, this, [this] { m_save->setEnabled(true); });
    connect(edit, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    m_lines.push_back({part, edit});
}

void LetterheadSettings::show(const OfficeContactSetting& setting)
{
    m_setting = setting;
    for (const Line& line : m_lines)
        line.edit->setText(setting.contact.*line.part);
}

void LetterheadSettings::save()
{
    OfficeContactSetting wanted{{}, m_setting.version};
    for (const Line& line : m_lines)
        wanted.contact.*line.part = line.edit->text().trimmed();
    m_form->clearErrors();
    whenAnswered(
        workbench().run([wanted](Office& office) { return office.papers.saveOfficeContact(wanted); }), this,
        [this](const Result<OfficeContactSetting>& saved) {
            if (!saved) {
                if (!m_form->showError(saved.error()))
                    notices()->showError(saved.error());
                return;
            }
            m_save->setEnabled(false);
            show(*saved);
            notices()->say(Tone::Accent, tr("Saved. It stands on every paper printed from now on."));
        });
}

void LetterheadSettings::retranslate()
{
    m_card->setTitle(tr("Letterhead"));
    m_explanation->setText(tr("Stands on every paper that leaves the house: who writes, and whom to call."));
    const std::vector<std::pair<QString, QString>> words{
        {tr("Name of the office"), {}},
        {tr("Postcode"), {}},
        {tr("Address"), {}},
        {tr("Phone"), {}},
        {tr("Hours"), tr("When the phone is answered, as it shall be read: “weekdays 9:00 to 18:00”.")},
        {tr("LINE account"), {}},
        {tr("Phone for travellers"), tr("Whom patients call while they are in Malaysia, day and night.")}};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_form->setLabel(m_lines[i].edit, words[i].first);
        m_form->setHint(m_lines[i].edit, words[i].second);
    }
    m_save->setText(tr("Save"));
}

} // namespace ayumi
