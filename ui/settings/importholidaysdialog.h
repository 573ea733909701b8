#pragma once

#include "core/desks/holidaydesk.h"
#include "ui/kit/dialog.h"

class QComboBox;
class QLabel;

namespace ayumi {

class FormGrid;
class PlainRowsModel;
class RowList;
class Workbench;

/// The holidays of a calendar file: which ones are new is shown before anything is entered.
class ImportHolidaysDialog : public Dialog
{
    Q_OBJECT

public:
    ImportHolidaysDialog(Workbench& workbench, const QString& path, MalaysianState hospital, QWidget* parent);

Q_SIGNALS:
    void imported(int days);
    /// What is in the file is shown.
    void looked();

private:
    void look();
    void show(const Result<HolidayFile>& answer);
    void enter();

    Workbench& m_workbench;
    QString m_path;
    HolidayFile m_file;
    FormGrid* m_form;
    QComboBox* m_place;
    QLabel* m_summary;
    RowList* m_list;
    PlainRowsModel* m_model;
    int m_question = 0;
};

} // namespace ayumi
