#pragma once

#include "core/domain/nextstep.h"

#include <QString>

namespace ayumi {

/// The rooms of a case file, in the order of their tabs.
enum class CasePlace
{
    Timeline,
    Person,
    Intake,
    Counselling,
    Consent,
    Trip,
    Visit,
    FollowUps,
    Documents
};

inline constexpr int casePlaces = 9;

/// A place in a case file, and the field that gets the cursor there.
struct CaseLink
{
    CasePlace place = CasePlace::Timeline;
    QString field; ///< code of a form field; empty: the first one

    bool operator==(const CaseLink&) const = default;
};

/// Where a missing item is entered.
[[nodiscard]] CaseLink placeOf(const Missing& missing);

/// Where the work of a stage is done.
[[nodiscard]] CasePlace placeOf(Stage stage);

/// Where a next step leads; nullopt for what is no place but an act of the whole case (advancing, closing).
[[nodiscard]] std::optional<CaseLink> placeOf(const NextStep& step);

/// "symptoms:knee-R", "allergy": the code of a question's field in forms.
[[nodiscard]] QString questionFieldCode(const Question& question);

} // namespace ayumi
