#pragma once

#include "core/desks/views.h"
#include "ui/models/caseplace.h"
#include "ui/models/tone.h"

#include <QCoreApplication>

namespace ayumi {

/// A label and what is known; a value that is not known is said so, never left out.
struct FactLine
{
    QString label;
    QString text;
    bool known = true;

    bool operator==(const FactLine&) const = default;
};

/// The case file in words: head, facts, stepper, next steps.
class CaseFileWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::CaseFileWords)

public:
    [[nodiscard]] static QString of(CasePlace place);
    /// "鈴木 サチコ ・ A-000187 ・ female, 68 years (born 2 April 1958)"
    [[nodiscard]] static QString identity(const CaseFile& file, QDate today);
    [[nodiscard]] static std::vector<FactLine> overview(const CaseFacts& facts);
    [[nodiscard]] static std::vector<FactLine> contact(const Patient& patient);
    [[nodiscard]] static std::vector<FactLine> journey(const CaseFacts& facts);
    /// The line under a stage: what matters about it.
    [[nodiscard]] static QString stageDetail(Stage stage, const CaseFacts& facts, QDate today);

    struct StepWords
    {
        QString title;
        QString detail;
        QString button;
        Tone tone = Tone::Neutral;
    };
    [[nodiscard]] static StepWords of(const NextStep& step, QDate today);

    /// "right 7, left 8"; empty without scores of this time point.
    [[nodiscard]] static QString pain(const std::vector<OutcomeScore>& scores, const QString& timePoint);
    /// "before treatment", "1 month"
    [[nodiscard]] static QString timePoint(const QString& code);
    [[nodiscard]] static QString shortTimePoint(const QString& code);
};

} // namespace ayumi
