#pragma once

#include "core/desks/views.h"
#include "ui/models/rowroles.h"

#include <QCoreApplication>

namespace ayumi {

/// A follow-up row of Today in words: everything one reads before dialling.
class FollowUpRowWords
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::FollowUpRowWords)

public:
    /// The leading column: "3 days late", "10:30", "all day", "Thu 26 Nov".
    [[nodiscard]] static QString lead(const FollowUpRow& row, QDate today);
    [[nodiscard]] static Tone tone(const FollowUpRow& row, QDate today);
    /// "ヤマモト カズコ 72歳"
    [[nodiscard]] static QString beside(const FollowUpRow& row, QDate today);
    /// "right knee, treated 21 Aug, last pain right 4"
    [[nodiscard]] static QString detail(const FollowUpRow& row);
    /// Number and channel; what was tried so far, or when the person can be reached.
    [[nodiscard]] static QStringList side(const FollowUpRow& row);
    [[nodiscard]] static QList<RowChip> chips(const FollowUpRow& row, QDate today);
    /// "right 4, left 6"; empty without any score.
    [[nodiscard]] static QString pain(const FollowUpRow& row);
    /// The booked or promised time in the office's zone; nullopt for "some time that day".
    [[nodiscard]] static std::optional<QDateTime> time(const FollowUpRow& row);
};

} // namespace ayumi
