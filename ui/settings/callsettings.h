#pragma once

#include "core/domain/callphrases.h"
#include "core/domain/outcome/instrumenttexts.h"
#include "ui/settings/settingssection.h"

#include <map>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ayumi {

class Card;
class FormGrid;

/// What all calls share: the clinic's own copy of the item texts of KOOS-12, and the phrases that one key
/// writes into the note.
class CallSettings : public SettingsSection
{
    Q_OBJECT

public:
    explicit CallSettings(const Means& means);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("call-start"); }
    void refresh() override;
    /// Loads a text pack in place of the one before.
    void load(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showTexts(const std::optional<InstrumentTexts>& texts);
    void chooseFile();
    void removeTexts();
    void savePhrases();
    void takeDefaults();
    /// What the program brings, in each language.
    [[nodiscard]] QStringList defaultsIn(const QString& language) const;

    Card* m_texts;
    QLabel* m_state;
    QPushButton* m_load;
    QPushButton* m_remove;
    Card* m_phrases;
    QLabel* m_about;
    FormGrid* m_form;
    std::map<QString, QPlainTextEdit*> m_lines; ///< by language
    QPushButton* m_save;
    QPushButton* m_defaults;
    std::optional<InstrumentTexts> m_loaded;
};

} // namespace ayumi
