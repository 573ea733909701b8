#include "ui/settings/callsettings.h"

#include "core/desks/workbench.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/models/callwords.h"
#include "ui/models/errortext.h"
#include "ui/models/language.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int linesHeight = 218; ///< of nine lines

QHBoxLayout* newFoot(std::initializer_list<QPushButton*> buttons)
{
    auto* foot = new QHBoxLayout;
    for (QPushButton* button : buttons)
        foot->addWidget(button);
    foot->addStretch(1);
    return foot;
}

QStringList linesOf(const QPlainTextEdit& edit)
{
    QStringList lines;
    for (const QString& line : edit.toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

} // namespace

CallSettings::CallSettings(const Means& means)
    : SettingsSection(means)
    , m_texts(new Card({}))
    , m_state(newLabel({}, Type::Body, this, true))
    , m_load(newButton({}, ButtonKind::Secondary, this))
    , m_remove(newButton({}, ButtonKind::Quiet, this))
    , m_phrases(new Card({}))
    , m_about(newLabel({}, Type::Secondary, this, true))
    , m_form(new FormGrid(FormGrid::Labels::Above))
    , m_save(newButton({}, ButtonKind::Primary, this))
    , m_defaults(newButton({}, ButtonKind::Quiet, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(16));
    layout->addWidget(m_texts);
    layout->addWidget(m_phrases);
    layout->addStretch(1);
    m_texts->body()->addWidget(m_state);
    m_texts->body()->addLayout(newFoot({m_load, m_remove}));
    m_phrases->body()->addWidget(m_about);
    m_phrases->body()->addWidget(m_form);
    for (const QString& language : Language::available()) {
        auto* edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(theme().px(linesHeight));
        m_form->addField(edit, Language::ownName(language), u"phrases"_s);
        m_lines[language] = edit;
    }
    m_phrases->body()->addLayout(newFoot({m_save, m_defaults}));
    connect(m_load, &QPushButton::clicked, this, &CallSettings::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &CallSettings::removeTexts);
    connect(m_defaults, &QPushButton::clicked, this, &CallSettings::takeDefaults);
    connect(m_save, &QPushButton::clicked, this, &CallSettings::savePhrases);
    retranslate();
}

QString CallSettings::title() const
{
    return tr("Calls");
}

void CallSettings::refresh()
{
    auto texts = workbench().run([](Office& office) { return office.calls.koos12Texts(); });
    whenDone(std::move(texts), this, notices(),
             [this](const std::optional<InstrumentTexts>& found) { showTexts(found); });
    auto phrases = workbench().run([](Office& office) { return office.calls.phrases(); });
    whenDone(std::move(phrases), this, notices(), [this](const CallPhrases& known) {
        for (const auto& [language, edit] : m_lines) {
            if (!edit->hasFocus())
                edit->setPlainText(known.value(language).join(u'\n'));
        }
    });
}

void CallSettings::showTexts(const std::optional<InstrumentTexts>& texts)
{
    m_loaded = texts;
    if (!texts) {
        m_state->setText(
            tr("No item texts are loaded: calls show the item codes of KOOS-12 (P1, A3 and so on). The "
               "texts belong to the developers of KOOS; load them from your own licensed copy as a "
               "text pack (JSON). They stay encrypted in this clinic."));
    } else {
        QStringList languages;
        for (const QString& language : texts->languages.keys())
            languages << Language::ownName(language);
        m_state->setText(
            tr("The item texts are loaded: %1. Licence: %2").arg(languages.join(u", "_s), texts->licence));
    }
    m_remove->setVisible(texts.has_value());
}

void CallSettings::chooseFile()
{
    auto* dialog =
        new QFileDialog(window(), tr("Text pack of KOOS-12"), QString(), tr("Text packs (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CallSettings::load);
    dialog->open();
}

void CallSettings::load(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        notices()->showError({ErrorCode::FileUnreadable, {path, file.errorString()}});
        return;
    }
    // One byte more than is allowed shows that there is more.
    auto loaded = workbench().run([json = file.read(largestTextPack + 1), path](Office& office) {
        return office.calls.loadKoos12Texts(json, path);
    });
    whenDone(std::move(loaded), this, notices(), [this](const InstrumentTexts& texts) {
        showTexts(texts);
        notices()->say(Tone::Accent, tr("The item texts of KOOS-12 are loaded."));
    });
}

void CallSettings::removeTexts()
{
    auto gone = workbench().run([](Office& office) { return office.calls.removeKoos12Texts(); });
    whenDone(std::move(gone), this, notices(), [this] {
        showTexts({});
        notices()->say(Tone::Accent, tr("The item texts of KOOS-12 are removed."));
    });
}

QStringList CallSettings::defaultsIn(const QString& language) const
{
    if (language == means().surroundings.language->current())
        return CallWords::defaultPhrases();
    const auto aside = means().surroundings.language->aside(language);
    return CallWords::defaultPhrases();
}

void CallSettings::takeDefaults()
{
    for (const auto& [language, edit] : m_lines) {
        if (edit->toPlainText().trimmed().isEmpty())
            edit->setPlainText(defaultsIn(language).join(u'\n'));
    }
}

void CallSettings::savePhrases()
{
    m_form->clearErrors();
    CallPhrases phrases;
    for (const auto& [language, edit] : m_lines) {
        const QStringList lines = linesOf(*edit);
        if (lines.isEmpty())
            continue;
        if (const Result<> checked = checkPhrases({{language, lines}}); !checked) {
            m_form->setError(edit, ErrorText::of(checked.error()));
            edit->setFocus(Qt::OtherFocusReason);
            return;
        }
        phrases[language] = lines;
    }
    auto saved = workbench().run([phrases](Office& office) { return office.calls.savePhrases(phrases); });
    whenAnswered(std::move(saved), this, [this](const Result<>& answer) {
        if (answer)
            notices()->say(Tone::Accent, tr("The phrases are saved."));
        else if (!m_form->showError(answer.error()))
            notices()->showError(answer.error());
    });
}

void CallSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

void CallSettings::retranslate()
{
    m_texts->setTitle(tr("Item texts of KOOS-12"));
    m_load->setText(tr("Load a text pack…"));
    m_remove->setText(tr("Remove the texts"));
    m_phrases->setTitle(tr("Phrases for the note"));
    m_about->setText(
        tr("One phrase a line, at most nine: Alt+1 to Alt+9 write them. Where nothing is written, the "
           "phrases that the program brings are used."));
    for (const auto& [language, edit] : m_lines) {
        edit->setAccessibleName(tr("Phrases: %1").arg(Language::ownName(language)));
        edit->setPlaceholderText(defaultsIn(language).join(u'\n'));
    }
    m_save->setText(tr("Save the phrases"));
    m_defaults->setText(tr("Begin with the program's phrases"));
    showTexts(m_loaded);
}

} // namespace ayumi
