#pragma once

#include "core/base/enumcode.h"
#include "core/base/id.h"

namespace ayumi {

enum class Role
{
    Coordinator,
    FollowUpStaff,
    Doctor,
    Administrator,
    ReadOnly
};

/// What a role may do. Desks ask for one right per verb; a refusal is on record.
enum class Right
{
    ReadCases,
    EditCases,         ///< intake, counselling record, consents, trip, visit, messages
    RecordContacts,    ///< follow-up calls, scores
    DecideSuitability, ///< enter a doctor's decision (doctor, or coordinator on behalf of the named doctor)
    PassGate,          ///< move on although something is missing, with a written reason
    PrintDocuments,
    ExportData,
    CorrectTreatment,
    EditCalendar,   ///< appointments, working hours and absences
    ManagePlanning, ///< follow-up plans, holidays, rules of reminders
    ManageStaff,
    MakeBackup,
    RestoreBackup,
    VerifyAudit,
};

[[nodiscard]] bool may(Role role, Right right);

/// Somebody who signs in. Never removed, only disabled: the audit log names them for good.
struct Staff
{
    StaffId id;
    QString uid;  ///< stable key of the keyring entry
    QString name; ///< what they type at sign-in; unique
    Role role = Role::Coordinator;
    QString language; ///< "ja" or "en"; empty: the computer's
    bool disabled = false;
    int version = 0;

    bool operator==(const Staff&) const = default;
};

template<>
struct CodeTable<Role>
{
    static constexpr std::array entries{
        std::pair{Role::Coordinator, "coordinator"}, std::pair{Role::FollowUpStaff, "follow-up"},
        std::pair{Role::Doctor, "doctor"}, std::pair{Role::Administrator, "administrator"},
        std::pair{Role::ReadOnly, "read-only"}};
};

template<>
struct CodeTable<Right>
{
    static constexpr std::array entries{std::pair{Right::ReadCases, "read-cases"},
                                        std::pair{Right::EditCases, "edit-cases"},
                                        std::pair{Right::RecordContacts, "record-contacts"},
                                        std::pair{Right::DecideSuitability, "decide-suitability"},
                                        std::pair{Right::PassGate, "pass-gate"},
                                        std::pair{Right::PrintDocuments, "print-documents"},
                                        std::pair{Right::ExportData, "export-data"},
                                        std::pair{Right::CorrectTreatment, "correct-treatment"},
                                        std::pair{Right::EditCalendar, "edit-calendar"},
                                        std::pair{Right::ManagePlanning, "manage-planning"},
                                        std::pair{Right::ManageStaff, "manage-staff"},
                                        std::pair{Right::MakeBackup, "make-backup"},
                                        std::pair{Right::RestoreBackup, "restore-backup"},
                                        std::pair{Right::VerifyAudit, "verify-audit"}};
};

} // namespace ayumi
