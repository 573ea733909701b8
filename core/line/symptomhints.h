#pragma once

#include "core/domain/intake.h"
#include "core/line/linehistory.h"

namespace ayumi {

enum class HintKind
{
    Knee,      ///< a knee is spoken of; `side` where it is said
    Symptom,   ///< code: stairs, swelling, ...
    Treatment, ///< had, wished for or advised: the quote tells
    Safety,    ///< what could do harm: allergy, anticoagulant, ...
    Name,
    Kana,
    Phone,
    Age, ///< code "years" or "decade"
    BirthDate,
};

/// Something a patient's own words suggest, for the coordinator to confirm or to pass over. A hint decides
/// nothing and is no finding: it points at a sentence.
struct Hint
{
    HintKind kind = HintKind::Symptom;
    std::optional<Side> side; ///< "both knees" gives one hint for each side
    QString code;             ///< stable word for what was found; empty where the kind says it all
    QString value;            ///< names and phone numbers as typed, age in digits, birth date as ISO 8601
    bool denied = false;      ///< the patient says it is not so: 腫れはありません
    std::optional<IntakeField> field; ///< where a confirmed answer would go
    QString quote;                    ///< the sentence, as written, at most 200 characters
    int line = 0;                     ///< of the message in the file
    int mentions = 1;                 ///< how often the same was said; the quote is the first

    bool operator==(const Hint&) const = default;
};

/// What the messages of `patient` suggest, in order of appearance, each thing once. In CSV histories the user
/// is the patient whatever the name. Our own messages suggest nothing. Cancelled, it gives what it found so
/// far.
[[nodiscard]] std::vector<Hint> readHints(const LineHistory& history, const QString& patient,
                                          const Progress& progress = {});

/// What one message suggests.
[[nodiscard]] std::vector<Hint> readHints(const QString& text, const QString& sender, int line);

template<>
struct CodeTable<HintKind>
{
    static constexpr std::array entries{
        std::pair{HintKind::Knee, "knee"},           std::pair{HintKind::Symptom, "symptom"},
        std::pair{HintKind::Treatment, "treatment"}, std::pair{HintKind::Safety, "safety"},
        std::pair{HintKind::Name, "name"},           std::pair{HintKind::Kana, "kana"},
        std::pair{HintKind::Phone, "phone"},         std::pair{HintKind::Age, "age"},
        std::pair{HintKind::BirthDate, "birth-date"}};
};

} // namespace ayumi
