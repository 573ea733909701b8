#pragma once

#include "core/storage/casetable.h"
#include "core/storage/patienttable.h"
#include "core/storage/stafftable.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"

namespace ayumi::test {

/// What every row of a case hangs on: somebody of the staff, and a case of a person.
class StoredCase
{
public:
    explicit StoredCase(Database& database, const Patient& of = aPatient().build())
    {
        StaffTable table(database);
        staff = must(table.findByName(QStringLiteral("山本 彩"))).value_or(Staff());
        if (!staff.id.isStored()) {
            staff.name = QStringLiteral("山本 彩");
            staff.uid = QStringLiteral("yamamoto");
            staff = must(table.insert(staff));
        }
        patient = must(PatientTable(database).insert(of));
        CareCase fresh;
        fresh.patient = patient.id;
        fresh.responsible = staff.id;
        careCase = must(CaseTable(database).insert(fresh));
    }

    [[nodiscard]] CaseId id() const { return careCase.id; }

    Staff staff;
    Patient patient;
    CareCase careCase;
};

} // namespace ayumi::test
