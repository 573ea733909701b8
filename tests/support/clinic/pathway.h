#pragma once

#include "core/storage/audittable.h"
#include "tests/support/builders.h"
#include "tests/support/clinic/testclinic.h"

namespace ayumi {
class Database;
}

namespace ayumi::test {

/// A case in Consultation, opened by the coordinator: nothing asked yet.
[[nodiscard]] CareCase consultation(TestClinic& clinic, const Patient& patient = aPatient().build());

/// A case in FollowUp led through every desk: two painful knees, the right one treated on `treatedOn`. The
/// clock shows afterwards what it showed before.
[[nodiscard]] CareCase treatedCase(TestClinic& clinic, QDate treatedOn,
                                   const Patient& patient = aPatient().build(),
                                   const std::vector<Joint>& joints = {rightKnee});

/// Everything on record, newest first.
[[nodiscard]] std::vector<AuditEntry> recordsOf(TestClinic& clinic);

/// A second connection to the clinic's data, past every desk: for what would take too long through them.
[[nodiscard]] std::unique_ptr<Database> connectBeside(TestClinic& clinic);

/// How many rows a table of the clinic's database has.
[[nodiscard]] qint64 countRows(TestClinic& clinic, const QString& table);

} // namespace ayumi::test
