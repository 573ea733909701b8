#pragma once

#include "core/desks/calendarviews.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/dialog.h"
#include "ui/models/workplace.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace ayumi {

class CaseField;
class DraftKeeper;
class FormGrid;
class MomentField;
class OptionTiles;
class TickBox;

/// A new appointment, or one that is changed. Says while one types whom it would have in two places; saving
/// is never refused for that. What is typed is kept as a draft until it is saved or closed by hand; where
/// somebody else saved meanwhile, one chooses part by part.
class AppointmentDialog : public Dialog
{
    Q_OBJECT

public:
    /// `row.appointment.id` not stored: a new one, with whatever is filled in already.
    AppointmentDialog(const Workplace& place, const AppointmentRow& row, const std::vector<Staff>& staff,
                      QWidget* parent);

    void open() override;

Q_SIGNALS:
    void saved(const ayumi::SavedAppointment& saved, bool isNew);
    void cancelWished();
    void caseRequested(ayumi::CaseId id);

private:
    void addFields(const std::vector<Staff>& staff);
    void addStaff(const std::vector<Staff>& staff);
    void fill();
    void onKindChosen();
    void onCaseChosen();
    void onConfirmed();
    void connectDraft();
    [[nodiscard]] QJsonObject draft() const;
    void takeOver(const QJsonObject& content);
    /// Fills the form with what both want and asks about the rest.
    void bringTogether(const Appointment& before, const Appointment& mine);
    void onConflict();
    void showRest(const Appointment& mine, const QStringList& disputed);
    [[nodiscard]] QString labelOf(const QString& part) const;
    [[nodiscard]] QString inWords(const Appointment& appointment, const QString& part) const;
    void checkConflicts();
    void showConflicts(const std::vector<ConflictRow>& conflicts, const Appointment& wanted);
    /// nullopt while the moment cannot be read.
    [[nodiscard]] std::optional<Appointment> typed() const;

    Workplace m_place;
    AppointmentRow m_row;
    FormGrid* m_form;
    OptionTiles* m_kind;
    CaseField* m_case;
    QLineEdit* m_title;
    MomentField* m_at;
    QComboBox* m_length;
    QLineEdit* m_where;
    QComboBox* m_doctor;
    QLineEdit* m_interpreter;
    TickBox* m_withPatient;
    QPlainTextEdit* m_notes;
    QWidget* m_people;
    std::vector<std::pair<TickBox*, StaffId>> m_staff;
    QTimer* m_typed;
    DraftKeeper* m_draft;
    NewestOnly<std::vector<ConflictRow>> m_checking;
    bool m_offersDraft = false; ///< its notice is not pushed aside by another
    bool m_lengthChosen = false;
};

} // namespace ayumi
