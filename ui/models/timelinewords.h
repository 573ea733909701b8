#pragma once

#include "core/domain/staff.h"
#include "core/domain/timeline.h"
#include "ui/models/tone.h"

#include <QCoreApplication>

namespace ayumi {

/// One thing that happened, in words: a bold line and what is said about it.
struct TimelineText
{
    QString title;
    QString detail;
    Tone tone = Tone::Neutral;

    bool operator==(const TimelineText&) const = default;
};

/// The words of the timeline.
class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::TimelineWords)

public:
    /// `facts` and `staff` name what an entry only points to: the follow-up of a call, the scores taken in
    /// it, who wrote.
    TimelineWords(const CaseFacts& facts, const std::vector<Staff>& staff)
        : m_facts(facts)
        , m_staff(staff)
    {
    }

    [[nodiscard]] TimelineText of(const TimelineEntry& entry) const;
    /// "LINE 24 Jun 19:02"
    [[nodiscard]] QString below(const Message& message) const;
    [[nodiscard]] QString staffName(StaffId id) const;
    /// "Pain: right 7 → 5, left 8 → 6": the scores of a time point beside those before the treatment.
    [[nodiscard]] QString change(const QString& timePoint) const;

private:
    /// What was answered on a call of this follow-up on `day`.
    [[nodiscard]] QString answers(FollowUpId id, QDate day) const;
    [[nodiscard]] TimelineText contact(const ContactAttempt& attempt) const;
    [[nodiscard]] TimelineText decision(const Decision& decision) const;
    [[nodiscard]] TimelineText injection(const Injection& injection) const;
    [[nodiscard]] TimelineText stage(const StageChange& change) const;
    [[nodiscard]] TimelineText visit(const TimelineEntry& entry) const;
    [[nodiscard]] TimelineText paper(const TimelineEntry& entry) const;
    [[nodiscard]] QString clock(const TimelineEntry& entry) const;

    const CaseFacts& m_facts;
    const std::vector<Staff>& m_staff;
};

} // namespace ayumi
