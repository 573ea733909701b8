#pragma once

#include "core/line/linehistory.h"

namespace ayumi {

/// The first lines of a text history: [LINE] ○○とのトーク履歴 and 保存日時：....
struct LineHead
{
    QString conversation;
    bool isGroup = false;
    LineLanguage language = LineLanguage::Unknown;
};

/// Reads a title line; nothing where the line is none.
[[nodiscard]] std::optional<LineHead> readTitleLine(QStringView line);

/// What follows 保存日時：, Saved on: or 儲存日期：; any other "word: date" counts only behind a title.
[[nodiscard]] std::optional<QStringView> readSavedLine(QStringView line, bool behindTitle);

/// Takes the head's lines out of the beginning of a text history.
class TextHead
{
public:
    /// True where `line`, the file's `number`th, was one of the head; what it says is then in `history`.
    bool take(QStringView line, int number, LineHistory& history);

private:
    bool m_hasTitle = false;
    bool m_hasSavedAt = false;
};

} // namespace ayumi
