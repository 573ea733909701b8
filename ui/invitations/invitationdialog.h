#pragma once

#include "core/desks/calendarviews.h"
#include "ui/kit/dialog.h"
#include "ui/models/workplace.h"

class QComboBox;
class QPlainTextEdit;

namespace ayumi {

class FormGrid;
class Language;

/// Tells the patient of an appointment: a text in Japanese to be copied into a message, and a file for their
/// calendar. Both are put on record as given to the patient before they leave.
class InvitationDialog : public Dialog
{
    Q_OBJECT

public:
    /// `language` lends its Japanese; without one the interface's language is used.
    InvitationDialog(const Workplace& place, CaseId caseId, Language* language, QWidget* parent);

    [[nodiscard]] QString text() const;
    /// As the button does once a place is chosen.
    void saveAs(const QString& path);

Q_SIGNALS:
    void looked();
    /// It is on the clipboard, or in the file.
    void given();

private:
    void look();
    void showChosen();
    void copy();
    void chooseFile();
    [[nodiscard]] const AppointmentRow* chosen() const;

    Workplace m_place;
    CaseId m_caseId;
    Language* m_language;
    std::vector<AppointmentRow> m_rows;
    FormGrid* m_form;
    QComboBox* m_appointments;
    QPlainTextEdit* m_text;
    QPushButton* m_save;
};

} // namespace ayumi
