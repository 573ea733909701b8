#pragma once

#include "core/desks/followupdesk.h"

#include <QCoreApplication>

namespace ayumi {

/// What a panel of proposed times shows.
struct CallTimesTexts
{
    struct Choice
    {
        QString title;
        QString detail;
    };

    QString frame; ///< due day, window, who calls
    QString wish;  ///< when the patient wishes to be called
    std::vector<Choice> times;
    QString passedOver;
    bool hospitalJoins = false;
};

/// Proposed times of a call in words.
class ProposedTimeWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::ProposedTimeWords)

public:
    [[nodiscard]] static CallTimesTexts texts(const ProposedCall& call);
    /// "Thu 7 May 10:00 (Kuala Lumpur 09:00)"; the other clock only where the hospital takes part.
    [[nodiscard]] static QString title(const ProposedTime& time, bool withHospital);
    /// "4 days after the due day ・ working day in Malaysia too"
    [[nodiscard]] static QString detail(const ProposedTime& time);
    /// "Not offered: Fri 1 May holiday in Malaysia (Hari Pekerja) ・ Sat 2 May weekend"; empty when every
    /// nearer day is.
    [[nodiscard]] static QString passedOver(const std::vector<PassedOverDay>& days);
    /// "Best reached: 平日午前 (understood as Mon-Fri 09:00-12:00)"
    [[nodiscard]] static QString wish(const ProposedCall& call);
    /// "Due Sun 3 May, between Sun 26 Apr and Sun 10 May. Calls: 佐藤."
    [[nodiscard]] static QString frame(const ProposedCall& call);
    /// "Mon-Fri 10:00-12:00, 13:00-17:00; Sat 10:00-12:00"
    [[nodiscard]] static QString hours(const WeekHours& hours);
    /// "Mon"
    [[nodiscard]] static QString weekday(int day);
};

} // namespace ayumi
