#include "core/desks/talkmessages.h"

#include "core/domain/textlimit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

MessageDirection directionOf(const LineRecord& record, const QString& patient)
{
    if (record.kind == LineKind::Notice || record.kind == LineKind::NotTransferred || record.automatic)
        return MessageDirection::Notice;
    if (record.side)
        return *record.side == LineSide::User ? MessageDirection::FromPatient : MessageDirection::ToPatient;
    if (record.sender.isEmpty())
        return MessageDirection::Notice;
    return record.sender == patient ? MessageDirection::FromPatient : MessageDirection::ToPatient;
}

Result<> checkPatient(const LineHistory& history, const QString& patient)
{
    const bool saysItself = std::ranges::all_of(
        history.records, [](const LineRecord& record) { return record.side.has_value(); });
    const auto named = std::ranges::find(history.participants, patient, &LineParticipant::name);
    if (saysItself || history.participants.empty() || named != history.participants.end())
        return {};
    QStringList names;
    for (const LineParticipant& participant : history.participants)
        names.append(participant.name);
    return failure(ErrorCode::LinePatientUnclear, {names.join(u", "_s)});
}

} // namespace

Result<std::vector<Message>> talkMessages(const LineHistory& history, const QString& patient)
{
    AYUMI_TRY(checkPatient(history, patient));
    // The case is not part of the key: the same talk is known again whichever case it was added to.
    const std::vector<QString> keys = messageKeys(history, {});
    std::vector<Message> messages;
    messages.reserve(history.records.size());
    for (std::size_t i = 0; i < history.records.size(); ++i) {
        const LineRecord& record = history.records[i];
        Message message;
        message.channel = ContactChannel::Line;
        message.direction = directionOf(record, patient);
        message.kind = messageKindOf(record.kind);
        message.sender = record.sender;
        message.sentAt.at = Instant(history.instantOf(record).toMSecsSinceEpoch());
        message.sentAt.zone = history.zone;
        message.text = record.text;
        message.importKey = keys[i];
        messages.push_back(std::move(message));
    }
    std::ranges::stable_sort(messages, {}, [](const Message& message) { return message.sentAt.at; });
    return messages;
}

QString shownFileName(const QString& fileName)
{
    QString name = fileName;
    name.replace(u'\\', u'/');
    name = name.sliced(name.lastIndexOf(u'/') + 1);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return name.left(longestLine);
}

} // namespace ayumi
