#pragma once

#include "core/desks/calendarfiledesk.h"
#include "ui/kit/dialog.h"
#include "ui/models/workplace.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ayumi {

class CalendarImportModel;
class FormGrid;
class RowList;

/// Invitations of a calendar file: what each would do is shown before anything is taken.
class ImportCalendarDialog : public Dialog
{
    Q_OBJECT

public:
    ImportCalendarDialog(const Workplace& place, const QString& path, QWidget* parent);

Q_SIGNALS:
    /// What is in the file is shown, or why it cannot be read.
    void looked();
    void imported(const ayumi::CalendarImportOutcome& outcome);

private:
    void look();
    void showNotes();
    void showWanted();
    void take();
    void take(std::optional<CaseId> caseId);

    Workplace m_place;
    QString m_path;
    CalendarFile m_file;
    QLabel* m_summary;
    RowList* m_list;
    CalendarImportModel* m_model;
    FormGrid* m_form;
    QLineEdit* m_case;
    QCheckBox* m_withMe;
    QLabel* m_notes;
};

} // namespace ayumi
