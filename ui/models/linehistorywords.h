#pragma once

#include "core/line/linehistory.h"

#include <QCoreApplication>

namespace ayumi {

/// What a LINE history is, in words.
class LineHistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::LineHistoryWords)

public:
    [[nodiscard]] static QString of(LineDialect dialect);
    [[nodiscard]] static QString of(LineLanguage language);
    [[nodiscard]] static QString of(LineEncoding encoding);
    /// "2 Mar 2026 to 24 Nov 2026"; empty without any record.
    [[nodiscard]] static QString period(const LineHistory& history);
    /// "7 texts ・ 3 photos ・ 1 call"
    [[nodiscard]] static QString counts(const LineHistory& history);
    /// What a record says: its text, or "[photo]".
    [[nodiscard]] static QString text(const LineRecord& record);
};

/// Who of a history is most likely the patient: the user of a CSV, the other side of a talk of two. nullopt
/// where only a person can tell.
[[nodiscard]] std::optional<QString> likelyPatient(const LineHistory& history);

} // namespace ayumi
