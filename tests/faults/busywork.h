#pragma once

#include "tests/support/clinic/pathway.h"

#include <QTemporaryDir>

namespace ayumi::test {

/// What a busy day writes, one kind after the other through the desks, every piece with a mark of its own.
/// The same for the same mark: whoever looks afterwards knows what should be there.
class BusyWork
{
public:
    static constexpr int kinds = 7;

    /// `treated` is a case in follow-up; `mark` is a word of letters that begins everything that is written.
    BusyWork(CaseId treated, QString mark);

    /// Piece `number`, of kind number % kinds: consultation, note, draft, talk, follow-up, contact, patient.
    /// Each is one action: it is there whole or not at all.
    [[nodiscard]] Result<> write(Office& office, int number);

    /// Is piece `number` there, and whole? An error is a piece that is there by half.
    [[nodiscard]] Result<bool> isThere(Office& office, int number);

    /// The form of the draft that piece `number` keeps.
    [[nodiscard]] QString draftForm(int number) const;

private:
    [[nodiscard]] QString markOf(int number) const;
    [[nodiscard]] Result<> import(Office& office, int number);
    [[nodiscard]] Result<> call(Office& office, int number);
    [[nodiscard]] Result<> writePatient(Office& office, int number);
    [[nodiscard]] Result<bool> isConsultationThere(Office& office, int number);
    [[nodiscard]] Result<bool> isTalkThere(Office& office, int number);
    [[nodiscard]] Result<bool> isCallThere(Office& office, int number);

    CaseId m_treated;
    QString m_mark;
};

/// A clinic at rest with one case in follow-up, of which any number of copies can be made. Nobody is signed
/// in, so that a process that is forked inherits no connection.
class ClinicAtRest
{
public:
    ClinicAtRest();

    [[nodiscard]] CaseId treated() const { return m_treated; }
    [[nodiscard]] QString folder() const { return m_clinic.folder(); }
    [[nodiscard]] const QString& recoveryKey() const { return m_clinic.recoveryKey(); }
    [[nodiscard]] const Clock& clock() { return m_clinic.clock(); }

    /// A fresh copy in the place of any earlier one.
    [[nodiscard]] QString copy();
    /// Signs in to any copy.
    [[nodiscard]] Result<std::unique_ptr<Clinic>> signIn(const QString& folder,
                                                         Role role = Role::Coordinator);
    /// Signs in as administrator and checks everything: integrity, record, days, attachments.
    [[nodiscard]] Verification verified(const QString& folder);

private:
    TestClinic m_clinic;
    CaseId m_treated;
    ChangeFeed m_feed;
    QTemporaryDir m_place{temporaryRoot() + QStringLiteral("/ayumi-copies-XXXXXX")};
    int m_copies = 0;
};

} // namespace ayumi::test
