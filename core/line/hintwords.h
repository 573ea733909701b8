#pragma once

#include "core/line/symptomhints.h"

#include <QRegularExpression>

namespace ayumi {

/// How a sentence takes back what its words name.
enum class Denial
{
    Absence, ///< 腫れはありません
    Ability, ///< 正座はできます, 階段は大丈夫です; "not able" affirms the complaint
};

/// One thing patients write about, and the words they use for it.
struct HintWord
{
    HintKind kind;
    const char* code;
    std::optional<IntakeField> field;
    Denial denial;
    QRegularExpression words;
};

/// The table; hintwords.cpp is the place for further words. Words are compared with NFKC text.
[[nodiscard]] const std::vector<HintWord>& hintWords();

/// True where `behind`, the rest of the clause behind a word, says that it is not so.
[[nodiscard]] bool isDenied(const QString& behind, Denial denial);

/// A knee named in a sentence.
struct KneeMention
{
    std::optional<Side> side;
    bool denied = false; ///< 左膝は大丈夫です

    bool operator==(const KneeMention&) const = default;
};

/// The knees a sentence of NFKC text speaks of: 右膝, 左のひざ, 両膝 (twice), 膝 (without side). The right
/// side of a knee (膝の右側) is not the right knee.
[[nodiscard]] std::vector<KneeMention> kneesIn(const QString& sentence);

/// True where a clause is about another part of the body only: 腰が痛い.
[[nodiscard]] bool isAboutAnotherPart(const QString& clause);

} // namespace ayumi
