#include "core/desks/followupdesk.h"

#include "core/desks/auditdetails.h"
#include "core/desks/followupopening.h"
#include "core/desks/followuprows.h"
#include "core/desks/followupwork.h"
#include "core/domain/followupmoves.h"
#include "core/domain/textlimit.h"
#include "core/storage/callloadtable.h"
#include "core/storage/database.h"
#include "core/storage/stafftable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Adds up what the rows say: overdue at all, and still to be done today.
template<class Rows, class Status, class Day>
void count(const Rows& rows, QDate today, Status statusOfRow, Day dayOfRow, TodayView& view)
{
    for (const auto& row : rows) {
        if (statusOfRow(row) == FollowUpStatus::Overdue)
            ++view.overdue;
        else if (dayOfRow(row) == today)
            ++view.dueToday;
    }
}

Result<> countAll(Database& database, const DueWanted& wanted, TodayView& view)
{
    if (!view.moreFollowUps) {
        count(view.followUps, view.today, std::mem_fn(&FollowUpRow::status), std::mem_fn(&FollowUpRow::actOn),
              view);
        return {};
    }
    // Nothing is overdue before its day has passed.
    DueWanted untilToday = wanted;
    untilToday.until = std::min(wanted.until, view.today);
    AYUMI_TRY_GET(const auto days, FollowUpTable(database).dueDays(untilToday));
    const auto status = [&view](const FollowUpDays& each) {
        return statusOf(each.followUp, each.dueOn, view.today);
    };
    count(days, view.today, status, std::mem_fn(&FollowUpDays::actOn), view);
    return {};
}

Result<> countLeftOut(Database& database, const DueWanted& wanted, LeftOut& leftOut)
{
    CallLoadTable table(database);
    AYUMI_TRY_GET(leftOut.later, table.countAfter(wanted.until, wanted.assignedTo, LeftOut::most));
    if (wanted.assignedTo) {
        AYUMI_TRY_GET(leftOut.others, table.countOfOthers(wanted.until, *wanted.assignedTo, LeftOut::most));
    }
    AYUMI_TRY_GET(leftOut.lost, table.countLost(LeftOut::most));
    return {};
}

Result<> checkDay(const QString& field, QDate day, QDate earliest)
{
    if (!day.isValid())
        return failure(ErrorCode::FieldMissing, {field});
    if (day < earliest)
        return failure(ErrorCode::FieldInvalid, {field, day.toString(Qt::ISODate)});
    return {};
}

} // namespace

Result<TodayView> FollowUpDesk::today(const FollowUpFilter& filter)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"today.read"_s, u"cases"_s));
    Database& database = *m_context.database;
    TodayView view;
    view.today = m_context.clock->today();
    const DueWanted wanted = dueWanted(filter, view.today);
    AYUMI_TRY_GET(view.followUps, readFollowUpRows(database, wanted, view.today));
    if (int(view.followUps.size()) == wanted.limit) {
        view.followUps.pop_back();
        view.moreFollowUps = true;
    }
    AYUMI_TRY(countAll(database, wanted, view));
    AYUMI_TRY(countLeftOut(database, wanted, view.leftOut));
    std::ranges::stable_partition(
        view.followUps, [](const FollowUpRow& row) { return row.status == FollowUpStatus::Overdue; });
    AYUMI_TRY_GET(Waiting waiting, readWaiting(database, view.today, m_context.clock->now()));
    view.waiting = std::move(waiting.rows);
    view.moreWaiting = waiting.more;
    view.snoozedWaiting = waiting.snoozed;
    return view;
}

Result<std::vector<FollowUpRow>> FollowUpDesk::due(const FollowUpFilter& filter)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"due.read"_s, u"cases"_s));
    const QDate today = m_context.clock->today();
    DueWanted wanted = dueWanted(filter, today);
    --wanted.limit;
    return readFollowUpRows(*m_context.database, wanted, today);
}

Result<FollowUp> FollowUpDesk::postpone(FollowUpId id, int version, QDate until)
{
    AYUMI_TRY_GET(FollowUpWork work, FollowUpWork::begin(m_context, u"follow-up.postponed"_s, id, version));
    AYUMI_TRY(checkDay(u"until"_s, until, work.desk().today()));
    return work.finish(postponed(work.followUp(), until));
}

Result<FollowUp> FollowUpDesk::book(FollowUpId id, int version, const PlacedInstant& at,
                                    ContactChannel channel)
{
    AYUMI_TRY_GET(FollowUpWork work, FollowUpWork::begin(m_context, u"follow-up.booked"_s, id, version));
    if (at.at < work.desk().now() || !isKnownZone(at.zone))
        return failure(ErrorCode::FieldInvalid, {u"booked-at"_s, audit::placedText(at)});
    return work.finish(booked(work.followUp(), at, channel));
}

Result<FollowUp> FollowUpDesk::pin(FollowUpId id, int version, std::optional<QDate> on)
{
    AYUMI_TRY_GET(FollowUpWork work, FollowUpWork::begin(m_context, u"follow-up.pinned"_s, id, version));
    FollowUp pinned = work.followUp();
    if (!on && (!pinned.isPlanned() || !work.treatedOn()))
        return failure(ErrorCode::FieldMissing, {u"pinned-on"_s});
    if (on)
        AYUMI_TRY(checkDay(u"pinned-on"_s, *on, work.treatedOn().value_or(work.desk().today())));
    pinned.pinnedOn = on;
    return work.finish(std::move(pinned));
}

Result<FollowUp> FollowUpDesk::assign(FollowUpId id, int version, StaffId to)
{
    AYUMI_TRY_GET(FollowUpWork work, FollowUpWork::begin(m_context, u"follow-up.assigned"_s, id, version));
    if (to.isStored()) {
        AYUMI_TRY_GET(const auto staff, StaffTable(work.desk().database()).find(to));
        if (!staff || staff->disabled)
            return failure(ErrorCode::NotFound, {u"staff"_s});
    }
    FollowUp assigned = work.followUp();
    assigned.assignedTo = to;
    return work.finish(std::move(assigned));
}

Result<FollowUp> FollowUpDesk::addExtra(CaseId id, QDate on, const QString& reason)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::onCase(m_context, Right::RecordContacts, u"follow-up.added"_s, id));
    AYUMI_TRY_GET(FollowUp stored, openExtraFollowUp(work, on, reason));
    AYUMI_TRY(work.finish(describe(stored)));
    return stored;
}

Result<FollowUp> FollowUpDesk::end(FollowUpId id, int version, FollowUpEnd end, const QString& note)
{
    AYUMI_TRY_GET(FollowUpWork work, FollowUpWork::begin(m_context, u"follow-up.ended"_s, id, version));
    AYUMI_TRY(checkLength(u"note"_s, note, longestText));
    return work.finish(ended(work.followUp(), end, work.desk().today(), note));
}

} // namespace ayumi
