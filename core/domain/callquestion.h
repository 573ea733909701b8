#pragma once

#include "core/domain/joint.h"
#include "core/domain/outcome/instrument.h"
#include "core/domain/outcome/koos12.h"
#include "core/domain/redflag.h"

#include <optional>
#include <variant>

namespace ayumi {

/// What is asked beside scores and red flags (domain notes 2.10). Every answer is a small number; what the
/// numbers mean stands here and in ui/models/callwords, and never changes.
enum class CallQuestion
{
    // of one joint
    Swelling, ///< 0 none, 1 mild, 2 moderate, 3 severe
    Heat,     ///< the same
              // of the person
    Stairs,   ///< 0 without trouble, 1 with the handrail, 2 one step at a time, 3 not at all
    Seiza,    ///< 0 sits, 1 with difficulty, 2 not at all
    Walking,  ///< 0 more than an hour, 1 half an hour to an hour, 2 less than half an hour, 3 indoors only
    Cane,     ///< 0 none, 1 outdoors, 2 always
    DrugUse,  ///< 0 none, 1 less than before, 2 as before, 3 more
    OtherTreatment, ///< 0 none, 1 hyaluronic acid, 2 steroid, 3 surgery, 4 another
    Exercise,       ///< days a week, 0 to 7
    Falls,          ///< since the last contact, 0 to 9 (9: nine or more)
    NewIllness,     ///< 0 none, 1 ill at home, 2 saw a doctor, 3 hospital stay
    AdverseEvent,   ///< anything unwanted: 0 nothing, 1 yes
    Images,         ///< 0 none taken, 1 taken, 2 will be taken
    Replacement,    ///< joint replacement: 0 no subject, 1 talked about, 2 planned
    FurtherWish,    ///< a further treatment: 0 no, 1 undecided, 2 yes
    Satisfaction    ///< 0 not at all, 10 completely
};

[[nodiscard]] bool concernsJoint(CallQuestion question);
[[nodiscard]] ScoreRange rangeOf(CallQuestion question);
/// A number of days, times or points; otherwise each number has words of its own.
[[nodiscard]] bool isCounted(CallQuestion question);

/// One thing to be asked: a sign of danger, a question, a score, or an item of KOOS-12.
using Asked = std::variant<RedFlag, CallQuestion, Instrument, Koos12Item>;

/// What is asked, and about which joint.
struct CallItem
{
    Asked what;
    std::optional<Joint> joint; ///< none: of the person

    auto operator<=>(const CallItem&) const = default;
};

/// The answers that can be given. Red flags: 0 no, 1 yes.
[[nodiscard]] ScoreRange rangeOf(const Asked& what);

/// "falls", "flag-calf/knee-R", "score-nrs/knee-L", "koos12-P1/knee-R": how an answer is named in the
/// database and in drafts.
[[nodiscard]] QString itemCode(const CallItem& item);
[[nodiscard]] std::optional<CallItem> itemFromCode(QStringView code);

template<>
struct CodeTable<CallQuestion>
{
    static constexpr std::array entries{std::pair{CallQuestion::Swelling, "swelling"},
                                        std::pair{CallQuestion::Heat, "heat"},
                                        std::pair{CallQuestion::Stairs, "stairs"},
                                        std::pair{CallQuestion::Seiza, "seiza"},
                                        std::pair{CallQuestion::Walking, "walking"},
                                        std::pair{CallQuestion::Cane, "cane"},
                                        std::pair{CallQuestion::DrugUse, "drug-use"},
                                        std::pair{CallQuestion::OtherTreatment, "other-treatment"},
                                        std::pair{CallQuestion::Exercise, "exercise"},
                                        std::pair{CallQuestion::Falls, "falls"},
                                        std::pair{CallQuestion::NewIllness, "new-illness"},
                                        std::pair{CallQuestion::AdverseEvent, "adverse-event"},
                                        std::pair{CallQuestion::Images, "images"},
                                        std::pair{CallQuestion::Replacement, "replacement"},
                                        std::pair{CallQuestion::FurtherWish, "further-wish"},
                                        std::pair{CallQuestion::Satisfaction, "satisfaction"}};
};

} // namespace ayumi
