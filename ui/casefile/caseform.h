#pragma once

#include "core/desks/views.h"
#include "ui/casefile/formfields.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/models/workplace.h"

class QLabel;

namespace ayumi {

class FormDraft;
class FormGrid;
class NoticeBar;
class Office;

/// One form of the case file: fields, Save (Ctrl+S), a draft of what is typed, and mine or theirs where
/// somebody else saved meanwhile. While something is typed, a refreshed file never changes the fields.
class CaseForm : public Card
{
    Q_OBJECT

public:
    /// `code` names the draft: "trip" gives "trip/A-000187". Without `right` the form is for reading.
    CaseForm(const Workplace& place, const QString& code, const QString& title, Right right,
             QWidget* parent = nullptr);

    void show(const CaseFile& file);
    void save();
    /// Keeps what is typed at once.
    void keepDraft();
    /// The cursor goes to this field, or to the first; false when the form has no such field.
    bool focusField(const QString& code);

    [[nodiscard]] bool isTyped() const { return !m_fields->changed().isEmpty(); }
    [[nodiscard]] FormFields& fields() const { return *m_fields; }
    [[nodiscard]] NoticeBar* notices() const { return m_notices; }
    [[nodiscard]] FormDraft* draft() const { return m_draft; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    /// What is typed survives the form: for building it anew in another language.
    [[nodiscard]] FormFields::Values typed() const;
    void typeAgain(const FormFields::Values& values);

Q_SIGNALS:
    void saved(const QString& sentence);

protected:
    using Work = std::function<Result<>(Office&)>;

    /// Writes what stands in the case into the fields (fields().setValue).
    virtual void fill(const CaseFile& file) = 0;
    /// The desk's verb for what is in the fields; empty when check() should have complained.
    [[nodiscard]] virtual Work work() = 0;
    /// Complains in the form itself.
    [[nodiscard]] virtual bool check();
    [[nodiscard]] virtual QString savedSentence() const;
    /// What follows from what is typed: hints, hidden fields.
    virtual void onEdited() {}
    /// The error at its field; false: nowhere, the notice bar says it.
    virtual bool showErrorAtField(const Error& error);

    [[nodiscard]] const CaseFile& file() const { return m_file; }
    [[nodiscard]] const Workplace& place() const { return m_place; }
    [[nodiscard]] FormGrid* grid() const { return m_grid; }
    [[nodiscard]] bool mayEdit() const { return m_place.session.may(m_right); }
    /// A fact about the case has to be read again before the fields may say more.
    [[nodiscard]] bool hasFile() const { return m_file.facts.careCase.id.isStored(); }

private:
    void buildFoot();
    void take(const CaseFile& file);
    void onChanged();
    void onConflict();
    void bringTogether(const FormFields::Values& mine, const FormFields::Values& before);

    Workplace m_place;
    QString m_code;
    Right m_right;
    CaseFile m_file;
    FormDraft* m_draft;
    NoticeBar* m_notices;
    FormGrid* m_grid;
    FormFields* m_fields;
    QPushButton* m_save;
    QPushButton* m_revert;
    bool m_saving = false;
};

} // namespace ayumi
