#include "ui/models/timelinemodel.h"

#include "ui/models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

TimelineModel::Shape shapeOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::MessageIn:
        return TimelineModel::Shape::BubbleIn;
    case TimelineKind::MessageOut:
        return TimelineModel::Shape::BubbleOut;
    case TimelineKind::MessageNotice:
        return TimelineModel::Shape::Notice;
    default:
        return TimelineModel::Shape::Event;
    }
}

TimelineEntry entryOf(const Message& message)
{
    TimelineEntry entry;
    entry.kind = message.direction == MessageDirection::FromPatient ? TimelineKind::MessageIn
                 : message.direction == MessageDirection::ToPatient ? TimelineKind::MessageOut
                                                                    : TimelineKind::MessageNotice;
    entry.at = message.sentAt.at;
    entry.zone = message.sentAt.zone;
    entry.fact = message;
    return entry;
}

/// Was this said by the entry of the call already?
bool isSaidByCall(const TimelineEntry& entry, const CaseFacts& facts)
{
    const auto reachedOn = [&facts](FollowUpId id, QDate day) {
        return std::ranges::any_of(facts.attempts, [id, day](const ContactAttempt& attempt) {
            return attempt.followUp == id && attempt.result == ContactResult::Reached &&
                   localTime(attempt.at, tokyoZone).date() == day;
        });
    };
    if (entry.kind == TimelineKind::FollowUpEnded) {
        const auto& ended = std::get<FollowUp>(entry.fact);
        return ended.end == FollowUpEnd::Done && ended.endedOn && reachedOn(ended.id, *ended.endedOn);
    }
    if (entry.kind != TimelineKind::Score)
        return false;
    const auto& score = std::get<OutcomeScore>(entry.fact);
    const auto of = std::ranges::find(facts.followUps, score.timePoint, &FollowUp::step);
    return of != facts.followUps.end() && of->endedOn == score.takenOn && reachedOn(of->id, score.takenOn);
}

/// Both knees of one time point read as one entry.
bool continuesScores(const TimelineEntry& before, const TimelineEntry& entry)
{
    if (before.kind != TimelineKind::Score || entry.kind != TimelineKind::Score)
        return false;
    return std::get<OutcomeScore>(before.fact).timePoint == std::get<OutcomeScore>(entry.fact).timePoint;
}

} // namespace

void TimelineModel::show(const CaseFile& file, const std::vector<Message>& earlier)
{
    std::vector<TimelineEntry> entries = file.timeline;
    for (const Message& message : earlier)
        entries.push_back(entryOf(message));
    std::ranges::stable_sort(entries, {}, &TimelineEntry::at);
    std::vector<Row> rows = rowsOf(file, entries);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<TimelineModel::Row> TimelineModel::rowsOf(const CaseFile& file,
                                                      const std::vector<TimelineEntry>& entries)
{
    const TimelineWords words(file.facts, file.staff);
    const std::optional<QDate> treatedOn = file.facts.visit.treatedOn();
    std::vector<Row> rows;
    QDate day;
    const TimelineEntry* before = nullptr;
    for (const TimelineEntry& entry : entries) {
        if (isSaidByCall(entry, file.facts))
            continue;
        if (entry.day() != day) {
            day = entry.day();
            QString title = Words::date(day);
            if (day == treatedOn)
                title = tr("%1 ・ day of treatment").arg(title);
            rows.push_back({Shape::Day, {title, {}, Tone::Neutral}});
        } else if (before && continuesScores(*before, entry)) {
            continue;
        }
        rows.push_back({shapeOf(entry.kind), words.of(entry)});
        before = &entry;
    }
    return rows;
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text.title;
    case DetailRole:
        return row.text.detail;
    case ShapeRole:
        return QVariant::fromValue(row.shape);
    case ToneRole:
        return QVariant::fromValue(row.text.tone);
    case Qt::AccessibleTextRole: {
        const QString whole =
            row.text.detail.isEmpty() ? row.text.title : row.text.title + u'\n' + row.text.detail;
        if (row.shape == Shape::BubbleIn)
            return tr("From the patient: %1").arg(whole);
        return row.shape == Shape::BubbleOut ? tr("To the patient: %1").arg(whole) : whole;
    }
    default:
        return {};
    }
}

} // namespace ayumi
