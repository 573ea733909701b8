#pragma once

#include "core/line/linehistory.h"

#include <span>

namespace ayumi {

enum class PlaceholderMatch
{
    Whole,        ///< the whole text, a full stop at its end aside
    Start,        ///< the beginning of the text
    End,          ///< the end of a notice without sender; what stands before is the sender's name
    Contains,     ///< anywhere in a short text of one line
    WithDuration, ///< the words and a duration such as 3:21 or 1:02:03
};

/// What LINE writes where something was that is no text.
struct LinePlaceholder
{
    LineKind kind;
    PlaceholderMatch match;
    unsigned dialects; ///< bits of PlaceholderDialects
    QStringView words;
};

enum PlaceholderDialects : unsigned
{
    InTalk = 1,
    InDesktop = 2,
    InCsv = 4,
    InTexts = InTalk | InDesktop,
    Everywhere = 7
};

/// The table; a new wording of LINE is one more row in lineplaceholders.cpp. An unknown wording stays text.
[[nodiscard]] std::span<const LinePlaceholder> linePlaceholders();

struct PlaceholderReading
{
    LineKind kind = LineKind::Text;
    QStringView sender; ///< the name inside a notice: ○○がメッセージの送信を取り消しました
};

/// What `text` stands for. `hasSender` is false for what LINE wrote itself; such text is a notice at least.
[[nodiscard]] PlaceholderReading readPlaceholder(QStringView text, LineDialect dialect, LineLanguage language,
                                                 bool hasSender);

/// Names under which an official account answers by itself.
[[nodiscard]] bool isAutomaticSender(QStringView name);

} // namespace ayumi
