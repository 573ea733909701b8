#pragma once

namespace ayumi {

class DemoPaths;

/// The people of the demo clinic, stage by stage as they stand today.
void tellConsultations(DemoPaths& paths);
void tellCounsellings(DemoPaths& paths);
void tellPreparations(DemoPaths& paths);
void tellTreatments(DemoPaths& paths);
void tellFollowUps(DemoPaths& paths);
void tellClosedCases(DemoPaths& paths);

} // namespace ayumi
