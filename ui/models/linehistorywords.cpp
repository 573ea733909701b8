#include "ui/models/linehistorywords.h"

#include "ui/models/words.h"

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

QString LineHistoryWords::of(LineDialect dialect)
{
    switch (dialect) {
    case LineDialect::TalkText:
        return tr("LINE on a phone");
    case LineDialect::DesktopText:
        return tr("LINE on a computer");
    case LineDialect::OfficialAccountCsv:
        return tr("Official account, CSV");
    }
    return {};
}

QString LineHistoryWords::of(LineLanguage language)
{
    switch (language) {
    case LineLanguage::Unknown:
        return tr("language unknown");
    case LineLanguage::Japanese:
        return tr("Japanese");
    case LineLanguage::English:
        return tr("English");
    case LineLanguage::Chinese:
        return tr("Chinese");
    }
    return {};
}

QString LineHistoryWords::of(LineEncoding encoding)
{
    switch (encoding) {
    case LineEncoding::Utf8:
        return u"UTF-8"_s;
    case LineEncoding::Utf16:
        return u"UTF-16"_s;
    case LineEncoding::Cp932:
        return u"CP932 (Shift_JIS)"_s;
    }
    return {};
}

QString LineHistoryWords::period(const LineHistory& history)
{
    const std::optional<LineMoment> first = history.first();
    const std::optional<LineMoment> last = history.last();
    if (!first || !last)
        return {};
    return first->date == last->date ? Words::date(first->date)
                                     : tr("%1 to %2").arg(Words::date(first->date), Words::date(last->date));
}

QString LineHistoryWords::counts(const LineHistory& history)
{
    const auto calls = history.count(LineKind::Call) + history.count(LineKind::MissedCall) +
                       history.count(LineKind::CancelledCall) + history.count(LineKind::UnansweredCall);
    QStringList kinds;
    const auto add = [&kinds](int count, const QString& words) {
        if (count > 0)
            kinds << words;
    };
    add(history.count(LineKind::Text), tr("%n text(s)", nullptr, history.count(LineKind::Text)));
    add(history.count(LineKind::Photo), tr("%n photo(s)", nullptr, history.count(LineKind::Photo)));
    add(history.count(LineKind::Video), tr("%n video(s)", nullptr, history.count(LineKind::Video)));
    add(history.count(LineKind::Sticker), tr("%n sticker(s)", nullptr, history.count(LineKind::Sticker)));
    add(history.count(LineKind::File), tr("%n file(s)", nullptr, history.count(LineKind::File)));
    add(calls, tr("%n call(s)", nullptr, calls));
    add(history.count(LineKind::Unsent), tr("%n taken back", nullptr, history.count(LineKind::Unsent)));
    return kinds.join(u" ・ "_s);
}

QString LineHistoryWords::text(const LineRecord& record)
{
    if (record.kind == LineKind::Text || record.kind == LineKind::Notice ||
        record.kind == LineKind::NotTransferred)
        return record.text;
    const QString kind = Words::of(messageKindOf(record.kind));
    return kind.isEmpty() ? record.text : kind;
}

std::optional<QString> likelyPatient(const LineHistory& history)
{
    std::vector<QString> others;
    for (const LineParticipant& participant : history.participants) {
        if (!participant.isAccount)
            others.push_back(participant.name);
    }
    const bool tellsAccount = others.size() < history.participants.size();
    if (tellsAccount && others.size() == 1)
        return others.front();
    if (!history.isGroup && std::ranges::find(others, history.conversation) != others.end())
        return history.conversation;
    return others.size() == 1 ? std::optional(others.front()) : std::nullopt;
}

} // namespace ayumi
