#pragma once

#include "tests/support/clinic/testclinic.h"

#include <optional>

namespace ayumi::test {

/// One person's way through the desks of a clinic, each step in its own words. A step that has to go well
/// stops the test where it does not; one that a story doubts gives its Result.
class Journey
{
public:
    /// 山田 花子 with two painful knees, everything asked, on the first day of the clinic.
    Journey();

    void on(QDate today) { m_clinic.clock().set(today); }
    [[nodiscard]] QDate today() { return m_clinic.clock().today(); }

    void decided(Joint joint, Verdict verdict);
    void everythingExplained();
    Consent signedFor(ConsentKind kind, std::optional<Joint> joint = {});
    void travelling(QDate arrivalOn, QDate departureOn);
    void examined();
    [[nodiscard]] Result<Visit> inject(Joint joint, const QString& lot);
    void discharged();
    [[nodiscard]] Result<CareCase> advance();

    /// Explained, data may go abroad, a treatment consent for each of `joints`, arrival in a week for five
    /// days.
    void prepared(const std::vector<Joint>& joints);
    /// In Treatment on the second day of the journey, examined, with the doctor's go.
    void arrived();

    [[nodiscard]] CaseFile file();
    [[nodiscard]] QStringList missing();
    [[nodiscard]] FollowUp followUp(const QString& step);
    /// Why the case waits on us today.
    [[nodiscard]] std::vector<ReminderRule> waitsFor();

    [[nodiscard]] Office& office() { return m_clinic.office(); }
    [[nodiscard]] CaseId id() const { return m_id; }

private:
    TestClinic m_clinic;
    CaseId m_id;
};

} // namespace ayumi::test
