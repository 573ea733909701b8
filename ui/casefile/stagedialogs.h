#pragma once

#include "core/desks/views.h"
#include "ui/kit/dialog.h"
#include "ui/models/caseplace.h"
#include "ui/models/workplace.h"

class QComboBox;
class QPlainTextEdit;

namespace ayumi {

class DateField;
class FormGrid;

/// To the next stage: what is missing as links; whoever may, passes the gate with a written reason.
class AdvanceDialog : public Dialog
{
    Q_OBJECT

public:
    AdvanceDialog(const Workplace& place, const CaseFile& file, QWidget* parent);

Q_SIGNALS:
    void placeRequested(const ayumi::CaseLink& link);
    void closeRequested();
    void advanced(ayumi::Stage to);

private:
    void onConfirmed();

    Workplace m_place;
    CareCase m_case;
    bool m_open;
    QPlainTextEdit* m_reason;
};

/// Ends a case with its reason; "exercise first" asks for the day to look again.
class CloseDialog : public Dialog
{
    Q_OBJECT

public:
    CloseDialog(const Workplace& place, const CaseFile& file, std::optional<CloseReason> proposed,
                QWidget* parent);

Q_SIGNALS:
    void closed(ayumi::CloseReason reason);

private:
    void onReasonChosen();
    void onConfirmed();
    [[nodiscard]] CloseReason reason() const;

    Workplace m_place;
    CareCase m_case;
    FormGrid* m_form;
    QComboBox* m_reason;
    DateField* m_lookAgain;
    QPlainTextEdit* m_note;
};

/// Back to the stage before closing, with a reason.
class ReopenDialog : public Dialog
{
    Q_OBJECT

public:
    ReopenDialog(const Workplace& place, const CaseFile& file, QWidget* parent);

Q_SIGNALS:
    void reopened();

private:
    void onConfirmed();

    Workplace m_place;
    CareCase m_case;
    QPlainTextEdit* m_reason;
};

} // namespace ayumi
