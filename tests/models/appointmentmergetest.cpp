#include "ui/models/appointmentmerge.h"

#include "tests/support/builders.h"
#include "tests/support/catchqt.h"

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

Appointment whole()
{
    Appointment appointment;
    appointment.id = AppointmentId(4);
    appointment.version = 2;
    appointment.kind = AppointmentKind::Treatment;
    appointment.caseId = CaseId(7);
    appointment.title = u"右膝 <b>"_s;
    appointment.start = inKualaLumpur(day(u"2026-12-07"), QTime(9, 30));
    appointment.minutes = 90;
    appointment.place = u"Level 3"_s;
    appointment.doctor = u"Dr. Lim"_s;
    appointment.interpreter = u"Mei"_s;
    appointment.staff = {StaffId(1), StaffId(3)};
    appointment.withPatient = false;
    appointment.notes = u"二行\n目"_s;
    return appointment;
}

} // namespace

TEST_CASE("what a draft keeps of an appointment comes back whole, and every part of it is kept")
{
    const Appointment kept = AppointmentParts::fromJson(AppointmentParts::toJson(whole()), Appointment());
    for (const QString& part : AppointmentParts::all()) {
        CAPTURE(part);
        CHECK(AppointmentParts::isSame(kept, whole(), part));
        // None of them is the default: a part that is forgotten shows.
        CHECK_FALSE(AppointmentParts::isSame(kept, Appointment(), part));
    }
    CHECK_FALSE(kept.id.isStored());
    CHECK(AppointmentParts::fromJson({{u"zone"_s, u"Mars/Olympus"_s}, {u"start"_s, u"1"_s}}, whole()) ==
          whole());
}

TEST_CASE("of two changes both hold, and only what both changed differently is disputed")
{
    const Appointment before = whole();
    Appointment mine = before;
    mine.minutes = 120;
    mine.doctor = u"Dr. Tan"_s;
    mine.place = u"Level 4"_s;
    Appointment theirs = before;
    theirs.version = 3;
    theirs.title = u"両膝"_s;
    theirs.doctor = u"Dr. Wong"_s;
    theirs.place = u"Level 4"_s;
    const MergedAppointment merged = AppointmentParts::merge(before, mine, theirs);
    CHECK(merged.disputed == QStringList{u"doctor"_s});
    CHECK(merged.appointment.version == 3);
    CHECK(merged.appointment.title == u"両膝");
    CHECK(merged.appointment.minutes == 120);
    CHECK(merged.appointment.place == u"Level 4");
    CHECK(merged.appointment.doctor == u"Dr. Tan");
}
