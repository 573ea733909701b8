#pragma once

#include "core/line/textlines.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace ayumi {

/// Who speaks in a desktop history, where only a space stands between name and text. Names a person confirmed
/// win, the longest first; the rest is guessed: the word behind the time, or more words where they are the
/// same in at least three lines ("見本 花子").
class DesktopNames
{
public:
    DesktopNames(const TextLines& lines, const QStringList& knownNames);

    struct Match
    {
        QStringView name;
        bool isSure = false; ///< confirmed, or seen more than once
    };

    /// The name at the beginning of `rest`, which is what stands behind "HH:MM ".
    [[nodiscard]] std::optional<Match> nameIn(QStringView rest) const;

private:
    struct Statistic
    {
        int lines = 0;
        QStringView common; ///< words that every line with this first word begins with
    };

    QStringList m_known; ///< longest first
    QHash<QStringView, Statistic> m_guessed;
};

} // namespace ayumi
