#include "core/desks/demo/democlinic.h"

#include "core/desks/demo/demodiary.h"
#include "core/desks/demo/demopaths.h"
#include "core/desks/demo/demostories.h"
#include "core/desks/demo/demoteam.h"

#include <QDir>

namespace ayumi {

namespace {

void tellEverything(DemoPaths& paths)
{
    tellConsultations(paths);
    tellCounsellings(paths);
    tellPreparations(paths);
    tellTreatments(paths);
    tellFollowUps(paths);
    tellClosedCases(paths);
}

} // namespace

Result<> fillDemoClinic(const QString& folder, QDate today, quint32 seed, Progress& progress)
{
    DemoPeople people(seed, today);
    DemoDiary diary;
    DemoPaths paths(diary, people, today);
    tellEverything(paths);

    if (isClinic(folder))
        return failure(ErrorCode::ClinicExists, {folder});
    DemoClock clock;
    clock.set(Instant(diary.begin().msecsSinceEpoch() - 24 * 3'600'000));
    const auto fill = [&]() -> Result<> {
        AYUMI_TRY_GET(const auto team, DemoTeam::gather(folder, clock));
        AYUMI_TRY(openOffice(*team, today));
        return diary.live(*team, clock, instantAt(today, QTime(0, 0), tokyoZone), progress);
    };
    Result<> filled = fill();
    // Half a story is no demo; and a folder that was no clinic before holds nothing of anybody else's.
    if (!filled && isClinic(folder))
        QDir(folder).removeRecursively();
    return filled;
}

} // namespace ayumi
