#pragma once

#include "core/desks/intakedesk.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/dialog.h"
#include "ui/models/casechoicemodel.h"
#include "ui/models/consultationstart.h"
#include "ui/models/workplace.h"

#include <QJsonObject>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace ayumi {

class ComposingWatch;
class DateField;
class DraftKeeper;
class DuplicatePanel;
class FormGrid;
class NamePair;
class SymptomFields;

/// Opens a consultation: who it is and what hurts. Warns while typing when the person may be known already.
class NewConsultationDialog : public Dialog
{
    Q_OBJECT

public:
    NewConsultationDialog(const Workplace& place, QWidget* parent);

    /// Fills the fields, as proposals to be looked at; no draft is kept or offered then.
    void prefill(const ConsultationStart& start);
    void open() override;

Q_SIGNALS:
    void opened(const ayumi::OpenedCase& opened);
    /// Rather the case that is there already; the dialog closes.
    void knownCaseChosen(const ayumi::CaseChoiceModel::Choice& choice);

private:
    /// The case stands even where its note could not be written: that is tried again, not the case.
    struct Opening
    {
        OpenedCase opened;
        std::optional<Error> noteFailed;
    };

    void addIdentity();
    void addWays();
    void addComplaint();
    void connectFields();
    void onTyped();
    void searchDuplicates();
    void openKnownCase(const DuplicateCandidate& candidate, const QString& number);
    void takeExisting(const DuplicateCandidate& candidate);
    void backToNewPerson();
    void onConfirmed();
    void onOpened(const Result<Opening>& answer);
    [[nodiscard]] bool check();
    [[nodiscard]] ConsultationStart start() const;
    [[nodiscard]] QJsonObject draft() const;
    void applyDraft(const QJsonObject& content);

    Workplace m_place;
    DuplicatePanel* m_duplicates;
    QLabel* m_existingLine;
    QPushButton* m_newPerson;
    QCheckBox* m_further;
    FormGrid* m_form;
    NamePair* m_name;
    NamePair* m_kana;
    NamePair* m_romaji;
    DateField* m_born;
    QComboBox* m_sex;
    QLineEdit* m_phone;
    QLineEdit* m_lineName;
    QLineEdit* m_mail;
    SymptomFields* m_symptoms;
    QPlainTextEdit* m_note;
    ComposingWatch* m_composing;
    DraftKeeper* m_draft;
    QTimer* m_typed;
    NewestOnly<std::vector<DuplicateCandidate>> m_search;
    std::optional<DuplicateCandidate> m_existing;
    std::optional<OpenedCase> m_opened;
    Patient m_prefilled;                                ///< carries what no field shows
    std::vector<std::pair<Question, Answer>> m_answers; ///< confirmed before, besides the symptoms
    bool m_keepsDraft = true;
};

} // namespace ayumi
