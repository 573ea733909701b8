#include "core/desks/demo/demoteam.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr std::array everybody{DemoStaff::Administrator, DemoStaff::Coordinator, DemoStaff::FollowUpStaff,
                               DemoStaff::Doctor, DemoStaff::Nurse};

QString languageOf(DemoStaff staff)
{
    return staff == DemoStaff::Doctor || staff == DemoStaff::Nurse ? u"en"_s : u"ja"_s;
}

SecretBytes password()
{
    return SecretBytes::copyOf(demoPassword);
}

} // namespace

QString demoStaffName(DemoStaff staff)
{
    switch (staff) {
    case DemoStaff::Coordinator:
        return u"佐藤 美咲"_s;
    case DemoStaff::FollowUpStaff:
        return u"田中 健"_s;
    case DemoStaff::Doctor:
        return u"Dr. Lim Wei Jie"_s;
    case DemoStaff::Nurse:
        return u"Aisyah"_s;
    case DemoStaff::Administrator:
        return u"管理者"_s;
    }
    return {};
}

Role demoStaffRole(DemoStaff staff)
{
    switch (staff) {
    case DemoStaff::Coordinator:
    case DemoStaff::Nurse:
        return Role::Coordinator;
    case DemoStaff::FollowUpStaff:
        return Role::FollowUpStaff;
    case DemoStaff::Doctor:
        return Role::Doctor;
    case DemoStaff::Administrator:
        return Role::Administrator;
    }
    return Role::ReadOnly;
}

Result<std::unique_ptr<DemoTeam>> DemoTeam::gather(const QString& folder, DemoClock& clock)
{
    AYUMI_TRY(createClinic(
        {.folder = folder, .administrator = demoStaffName(DemoStaff::Administrator), .password = password()},
        clock));
    std::unique_ptr<DemoTeam> team(new DemoTeam);
    for (const DemoStaff staff : everybody) {
        const QString name = demoStaffName(staff);
        if (staff != DemoStaff::Administrator) {
            AYUMI_TRY(
                team->office(DemoStaff::Administrator).staff.add(name, demoStaffRole(staff), password()));
        }
        auto& place = team->m_signedIn[static_cast<std::size_t>(staff)];
        AYUMI_TRY_GET(place, Clinic::signIn(folder, name, password(), clock, team->m_feed));
        Office& office = place->office();
        AYUMI_TRY_GET(const std::vector<Staff> all, office.staff.all());
        for (const Staff& each : all) {
            if (each.name == name)
                AYUMI_TRY(office.staff.setLanguage(each.id, each.version, languageOf(staff)));
        }
    }
    return team;
}

Office& DemoTeam::office(DemoStaff staff)
{
    return m_signedIn[static_cast<std::size_t>(staff)]->office();
}

} // namespace ayumi
