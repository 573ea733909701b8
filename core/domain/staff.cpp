#include "core/domain/staff.h"

namespace ayumi {

namespace {

bool coordinatorMay(Right right)
{
    switch (right) {
    case Right::ReadCases:
    case Right::EditCases:
    case Right::RecordContacts:
    case Right::DecideSuitability:
    case Right::PrintDocuments:
    case Right::ExportData:
    case Right::CorrectTreatment:
    case Right::EditCalendar:
    case Right::ManagePlanning:
    case Right::MakeBackup:
        return true;
    case Right::PassGate:
    case Right::ManageStaff:
    case Right::RestoreBackup:
    case Right::VerifyAudit:
        return false;
    }
    return false;
}

bool doctorMay(Right right)
{
    switch (right) {
    case Right::ReadCases:
    case Right::EditCases:
    case Right::RecordContacts:
    case Right::DecideSuitability:
    case Right::PassGate:
    case Right::PrintDocuments:
    case Right::CorrectTreatment:
    case Right::EditCalendar:
        return true;
    case Right::ExportData:
    case Right::ManagePlanning:
    case Right::ManageStaff:
    case Right::MakeBackup:
    case Right::RestoreBackup:
    case Right::VerifyAudit:
        return false;
    }
    return false;
}

} // namespace

bool may(Role role, Right right)
{
    switch (role) {
    case Role::Administrator:
        return true;
    case Role::Coordinator:
        return coordinatorMay(right);
    case Role::Doctor:
        return doctorMay(right);
    case Role::FollowUpStaff:
        return right == Right::ReadCases || right == Right::RecordContacts ||
               right == Right::PrintDocuments || right == Right::EditCalendar;
    case Role::ReadOnly:
        return right == Right::ReadCases;
    }
    return false;
}

} // namespace ayumi
