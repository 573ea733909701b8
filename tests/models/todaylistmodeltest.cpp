#include "ui/models/todaylistmodel.h"
#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "ui/models/waitinglistmodel.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate today = day(u"2026-11-24");
const Instant tenOClock = inTokyo(today, QTime(10, 0)).at;

FollowUpRow aCall(qint64 id, QDate on, FollowUpStatus status = FollowUpStatus::Due)
{
    FollowUpRow row;
    row.followUp.id = FollowUpId(id);
    row.followUp.caseId = CaseId(id + 100);
    row.followUp.step = u"3M"_s;
    row.followUp.months = 3;
    row.dueOn = on;
    row.actOn = on;
    row.status = status;
    row.caseNumber = caseNumber(id);
    row.person.name = {u"山本"_s, u"和子"_s};
    row.person.phone = u"09012345678"_s;
    row.treatedJoints = {rightKnee};
    row.treatedOn = day(u"2026-08-21");
    row.lastNrsRight = 4;
    return row;
}

FollowUpRow bookedAt(FollowUpRow row, QTime time)
{
    row.followUp.bookedAt = inTokyo(row.actOn, time);
    row.status = FollowUpStatus::Booked;
    return row;
}

struct Shown
{
    TodayListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void show(const std::vector<FollowUpRow>& calls, QDate on = today, Instant now = tenOClock)
    {
        model.show(calls, on, now);
    }
    /// The ids in order, headings as negative numbers.
    [[nodiscard]] std::vector<qint64> order() const
    {
        std::vector<qint64> keys;
        for (const TodayLine& line : model.rows())
            keys.push_back(line.key());
        return keys;
    }
    [[nodiscard]] QModelIndex at(int row) const { return model.index(row, 0); }
    [[nodiscard]] QStringList buttons(int row) const
    {
        QStringList ids;
        for (const RowAction& action : at(row).data(RowActionsRole).value<QList<RowAction>>()) {
            if (!action.onlyInMenu)
                ids << action.id;
        }
        return ids;
    }
};

} // namespace

TEST_CASE("calls stand below the heading of what has passed, what is today and what comes")
{
    Shown shown;
    shown.show({aCall(1, today.addDays(2)), aCall(2, today),
                aCall(3, today.addDays(-3), FollowUpStatus::Overdue), bookedAt(aCall(4, today), QTime(14, 0)),
                bookedAt(aCall(5, today), QTime(10, 30))});
    CHECK(shown.order() == std::vector<qint64>{-1, 3, -2, 5, 4, 2, -3, 1});
    CHECK(shown.model.count(TodayGroup::Today) == 3);
    CHECK(shown.at(0).data(RowKindRole).value<RowKind>() == RowKind::Heading);
    CHECK_FALSE(shown.at(0).flags().testFlag(Qt::ItemIsSelectable));
    CHECK(shown.at(1).flags().testFlag(Qt::ItemIsSelectable));
}

TEST_CASE("a call past its date but inside its window waits, one past its window alarms")
{
    Shown shown;
    shown.show({aCall(1, today.addDays(-3), FollowUpStatus::Due)});
    CHECK(shown.at(0).data(RowToneRole).value<Tone>() == Tone::Waiting);
    CHECK(shown.at(1).data(RowToneRole).value<Tone>() == Tone::Waiting);
    shown.show({aCall(1, today.addDays(-8), FollowUpStatus::Overdue)});
    CHECK(shown.at(0).data(RowToneRole).value<Tone>() == Tone::Danger);
    CHECK(shown.at(1).data(RowToneRole).value<Tone>() == Tone::Danger);
}

TEST_CASE("the call of the hour is marked and its start button leads")
{
    Shown shown;
    shown.show({bookedAt(aCall(1, today), QTime(10, 30)), bookedAt(aCall(2, today), QTime(15, 0))});
    CHECK(shown.at(1).data(RowMarkedRole).toBool());
    CHECK_FALSE(shown.at(2).data(RowMarkedRole).toBool());
    CHECK(shown.at(1).data(RowActionsRole).value<QList<RowAction>>().front().primary);
    shown.show({bookedAt(aCall(1, today), QTime(10, 30)), bookedAt(aCall(2, today), QTime(15, 0))}, today,
               inTokyo(today, QTime(14, 45)).at);
    CHECK(shown.at(2).data(RowMarkedRole).toBool());
}

TEST_CASE("three failed tries offer unreachable in the place of postponing")
{
    Shown shown;
    FollowUpRow tried = aCall(1, today);
    tried.suggestsUnreachable = true;
    tried.attempts = tried.failedTries = 3;
    shown.show({tried, aCall(2, today)});
    CHECK(shown.buttons(1) == QStringList{u"start"_s, u"unreachable"_s});
    CHECK(shown.buttons(2) == QStringList{u"start"_s, u"postpone"_s});
    bool named = false;
    for (const RowChip& chip : shown.at(1).data(RowChipsRole).value<QList<RowChip>>())
        named = named || chip.tone == Tone::Danger;
    CHECK(named);
}

TEST_CASE("a coming call without a time offers to choose one, and every action stays in the menu")
{
    Shown shown;
    shown.show({aCall(1, today.addDays(3))});
    CHECK(shown.buttons(1) == QStringList{u"time"_s, u"postpone"_s});
    CHECK(shown.at(1).data(RowActionsRole).value<QList<RowAction>>().size() == 4);
}

TEST_CASE("who may not record contacts sees the actions and cannot press them")
{
    Shown shown;
    shown.model.setMayRecord(false);
    shown.show({aCall(1, today)});
    for (const RowAction& action : shown.at(1).data(RowActionsRole).value<QList<RowAction>>())
        CHECK_FALSE(action.enabled);
}

TEST_CASE("right and left pain stay on their sides")
{
    Shown shown;
    FollowUpRow both = aCall(1, today);
    both.treatedJoints = {rightKnee, leftKnee};
    both.lastNrsRight = 4;
    both.lastNrsLeft = 6;
    FollowUpRow left = aCall(2, today);
    left.treatedJoints = {leftKnee};
    left.lastNrsRight.reset();
    left.lastNrsLeft = 7;
    shown.show({both, left});
    CHECK(shown.at(1).data(RowDetailRole).toString().contains(u"right 4, left 6"_s));
    CHECK(shown.at(2).data(RowDetailRole).toString().contains(u"left 7"_s));
    CHECK_FALSE(shown.at(2).data(RowDetailRole).toString().contains(u"right"_s));
}

TEST_CASE("a promised call-back has its own mark")
{
    Shown shown;
    FollowUpRow promised = aCall(1, today, FollowUpStatus::Promised);
    promised.followUp.promisedAt = inTokyo(today, QTime(18, 0));
    shown.show({promised});
    CHECK(shown.at(1).data(RowLeadRole).toString() == u"18:00"_s);
    const auto chips = shown.at(1).data(RowChipsRole).value<QList<RowChip>>();
    REQUIRE(chips.size() == 2);
    CHECK(chips[1].tone == Tone::Waiting);
}

TEST_CASE("a refreshed list keeps its rows, moves what moved and removes what is done")
{
    Shown shown;
    shown.show({aCall(1, today), aCall(2, today), aCall(3, today.addDays(1))});
    const QPersistentModelIndex second(shown.at(2));
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);

    shown.show({aCall(1, today), aCall(2, today), aCall(3, today.addDays(1))});
    CHECK(changed.isEmpty());

    shown.show({aCall(2, today.addDays(1)), aCall(3, today.addDays(1)), aCall(4, today.addDays(-1))});
    CHECK(reset.isEmpty());
    CHECK(shown.order() == std::vector<qint64>{-1, 4, -3, 2, 3});
    REQUIRE(second.isValid());
    CHECK(second.row() == 3);

    shown.show({});
    CHECK(shown.model.rowCount() == 0);
}

TEST_CASE("another day rewrites every row")
{
    Shown shown;
    shown.show({aCall(1, today)});
    CHECK(shown.at(1).data(RowLeadRole).toString() == u"all day"_s);
    QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    shown.show({aCall(1, today)}, today.addDays(1), inTokyo(today.addDays(1), QTime(9, 0)).at);
    CHECK_FALSE(changed.isEmpty());
    CHECK(shown.at(0).data(RowToneRole).value<Tone>() == Tone::Waiting);
}

namespace {

WaitingRow waits(qint64 id, ReminderRule rule, const QString& argument = {})
{
    WaitingRow row;
    row.reminder = {rule, CaseId(id), today, {}, argument};
    row.caseNumber = caseNumber(id);
    row.person.name = {u"清水"_s, QString::number(id)};
    return row;
}

} // namespace

TEST_CASE("what waits on us is one line per reason, which unfolds into the people it concerns")
{
    WaitingListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({waits(1, ReminderRule::PassportTooShort, u"2027-03-02"_s),
                waits(2, ReminderRule::NoReply, u"2026-11-20"_s),
                waits(3, ReminderRule::NoReply, u"2026-11-18"_s)},
               today);
    REQUIRE(model.rowCount() == 2);
    CHECK_FALSE(model.caseOf(model.index(0, 0)));
    CHECK(model.caseOf(model.index(1, 0)) == CaseId(1));

    model.toggle(model.index(0, 0));
    REQUIRE(model.rowCount() == 4);
    CHECK(model.caseOf(model.index(1, 0)) == CaseId(2));
    CHECK(model.caseOf(model.index(2, 0)) == CaseId(3));
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u", unfolded"_s));

    // Stays unfolded while the list is read again, and folds by itself when one is left.
    model.show(
        {waits(3, ReminderRule::NoReply, u"2026-11-18"_s), waits(2, ReminderRule::NoReply, u"2026-11-20"_s)},
        today);
    CHECK(model.rowCount() == 3);
    model.show({waits(3, ReminderRule::NoReply, u"2026-11-18"_s)}, today);
    CHECK(model.rowCount() == 1);
    CHECK(model.caseOf(model.index(0, 0)) == CaseId(3));
}
