#pragma once

#include "core/desks/changefeed.h"
#include "core/desks/clinic.h"
#include "tests/support/clinic/testclock.h"
#include "tests/support/postgresserver.h"

#include <QTemporaryDir>

#include <map>
#include <memory>
#include <vector>

namespace ayumi::test {

/// A whole clinic in a temporary folder with somebody of every role, and a clock that stands on Monday
/// 2026-11-23, 10:00 in Tokyo. A clinic is set up once per test program and copied, so that one costs
/// milliseconds.
///
///     TestClinic clinic;
///     const OpenedCase opened = must(clinic.office().intake.openConsultation({.patient =
///     aPatient().build()}));
class TestClinic
{
public:
    TestClinic();
    ~TestClinic();

    /// The desks of somebody with this role, signed in at the first call.
    [[nodiscard]] Office& office(Role role = Role::Coordinator);
    [[nodiscard]] Clinic& signedIn(Role role);
    /// Their connections close; the next office() signs in again.
    void signOutAll() { m_signedIn.clear(); }

    /// "山本 彩" and the like: what they type at sign-in.
    [[nodiscard]] static QString nameOf(Role role);
    /// The same for all.
    [[nodiscard]] static SecretBytes password();

    [[nodiscard]] QString folder() const;
    [[nodiscard]] const QString& recoveryKey() const;
    [[nodiscard]] TestClock& clock() { return m_clock; }
    [[nodiscard]] ChangeFeed& feed() { return m_feed; }

    /// What the desks told since the last call.
    [[nodiscard]] std::vector<ChangeSet> takePublished();

private:
    QTemporaryDir m_place{temporaryRoot() + QStringLiteral("/ayumi-clinic-XXXXXX")};
    TestClock m_clock;
    ChangeFeed m_feed;
    std::vector<ChangeSet> m_published;
    std::map<Role, std::unique_ptr<Clinic>> m_signedIn;
};

} // namespace ayumi::test
