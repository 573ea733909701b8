#include "core/line/texthead.h"

#include "core/line/writtendates.h"

#include <array>

namespace ayumi {

namespace {

/// Lines of a file's head stand this near to its beginning.
constexpr int longestHead = 6;

struct TitleWords
{
    QStringView before;
    QStringView after;
    bool isGroup;
    LineLanguage language;
};

constexpr std::array titleWords{
    TitleWords{u"", u"とのトーク履歴", false, LineLanguage::Japanese},
    TitleWords{u"", u"のトーク履歴", true, LineLanguage::Japanese},
    TitleWords{u"Chat history with ", u"", false, LineLanguage::English},
    TitleWords{u"Chat history in ", u"", true, LineLanguage::English},
    TitleWords{u"與", u"的聊天記錄", false, LineLanguage::Chinese},
    TitleWords{u"与", u"的聊天记录", false, LineLanguage::Chinese},
    TitleWords{u"", u"的聊天記錄", true, LineLanguage::Chinese},
    TitleWords{u"", u"的聊天记录", true, LineLanguage::Chinese},
    TitleWords{u"", u" 聊天記錄", true, LineLanguage::Chinese},
};

constexpr std::array<QStringView, 8> savedWords{u"保存日時：", u"保存日時:", u"Saved on:",  u"Saved on：",
                                                u"儲存日期：", u"儲存日期:", u"保存日期：", u"保存日期:"};

} // namespace

std::optional<LineHead> readTitleLine(QStringView line)
{
    constexpr QStringView mark = u"[LINE] ";
    const bool isMarked = line.startsWith(mark);
    const QStringView title = (isMarked ? line.sliced(mark.size()) : line).trimmed();
    for (const TitleWords& words : titleWords) {
        // Without the mark only the English form is known, and only whole.
        if (!isMarked && words.language != LineLanguage::English)
            continue;
        if (title.size() > words.before.size() + words.after.size() && title.startsWith(words.before) &&
            title.endsWith(words.after)) {
            const QStringView name = title.sliced(words.before.size()).chopped(words.after.size());
            return LineHead{name.toString(), words.isGroup, words.language};
        }
    }
    if (isMarked)
        return LineHead{title.toString(), false, LineLanguage::Unknown};
    return std::nullopt;
}

std::optional<QStringView> readSavedLine(QStringView line, bool behindTitle)
{
    for (const QStringView words : savedWords) {
        if (line.startsWith(words))
            return line.sliced(words.size()).trimmed();
    }
    if (!behindTitle || line.size() > 80 || line.contains(u'\t'))
        return std::nullopt;
    const qsizetype colon = std::max(line.indexOf(u'：'), line.indexOf(u": "));
    if (colon <= 0)
        return std::nullopt;
    const QStringView rest = line.sliced(colon + 1).trimmed();
    if (rest.isEmpty() || !rest.front().isDigit())
        return std::nullopt;
    return rest;
}

bool TextHead::take(QStringView line, int number, LineHistory& history)
{
    if (number > longestHead)
        return false;
    if (!m_hasTitle) {
        if (auto head = readTitleLine(line)) {
            m_hasTitle = true;
            history.conversation = head->conversation;
            history.isGroup = head->isGroup;
            if (head->language != LineLanguage::Unknown)
                history.language = head->language;
            return true;
        }
    }
    if (m_hasSavedAt)
        return false;
    const auto saved = readSavedLine(line, m_hasTitle);
    if (!saved)
        return false;
    m_hasSavedAt = true;
    history.savedAt = readSavedAt(*saved, history.dateOrder);
    return true;
}

} // namespace ayumi
