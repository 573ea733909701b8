#include "tests/support/builders.h"
#include "tests/support/catchqt.h"
#include "ui/models/casecolumnmodel.h"
#include "ui/models/caserowwords.h"
#include "ui/models/casesview.h"
#include "ui/models/casetablemodel.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate today = day(u"2026-11-24");

CaseRow aRow(qint64 id, Stage stage = Stage::Consultation)
{
    CaseRow row;
    row.id = CaseId(id);
    row.number = caseNumber(id);
    row.stage = stage;
    row.stageSince = inTokyo(today.addDays(-9), QTime(9, 0)).at;
    row.person.name = {u"岡田"_s, QString::number(id)};
    row.person.birthDate = day(u"1962-03-01");
    row.joints = {rightKnee};
    return row;
}

CasePage aPage(qint64 first, int count, bool more)
{
    CasePage page;
    for (int i = 0; i < count; ++i)
        page.rows.push_back(aRow(first + i));
    if (more)
        page.next = CasePageKey{u"key"_s, CaseId(first + count - 1)};
    return page;
}

QStringList texts(const QList<RowChip>& chips)
{
    QStringList words;
    for (const RowChip& chip : chips)
        words << chip.text;
    return words;
}

} // namespace

TEST_CASE("a column tells how many more cases it does not show")
{
    CaseColumnModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show({Stage::Consultation, 5, {aRow(1), aRow(2)}}, today);
    REQUIRE(model.rowCount() == 3);
    CHECK(model.caseOf(model.index(1, 0)) == CaseId(2));
    CHECK_FALSE(model.caseOf(model.index(2, 0)));
    CHECK(model.index(2, 0).data(CaseColumnModel::MoreRole).toInt() == 3);
    model.show({Stage::Consultation, 2, {aRow(2), aRow(1)}}, today);
    CHECK(model.rowCount() == 2);
    CHECK(model.total() == 2);
}

TEST_CASE("a card says why it waits, the most pressing reason first")
{
    CaseRow row = aRow(1, Stage::Preparation);
    row.reminders = {{ReminderRule::ArrivalCardNotSent, row.id, today, {}, u"2026-12-03"_s},
                     {ReminderRule::ConsentMissing, row.id, today, today.addDays(9), u"3"_s}};
    const QList<RowChip> marks = CaseRowWords::marks(row, today);
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].tone == Tone::Danger);
    CHECK(texts(marks).at(0).contains(u"3"_s));
}

TEST_CASE("a late follow-up shows on the card, one for today as well, one to come does not")
{
    CaseRow row = aRow(1, Stage::FollowUp);
    row.nextFollowUpStep = u"3M"_s;
    row.nextFollowUpOn = today.addDays(-3);
    REQUIRE(CaseRowWords::marks(row, today).size() == 1);
    CHECK(CaseRowWords::marks(row, today).front().tone == Tone::Danger);
    row.nextFollowUpOn = today;
    CHECK(CaseRowWords::marks(row, today).front().tone == Tone::Accent);
    row.nextFollowUpOn = today.addDays(1);
    CHECK(CaseRowWords::marks(row, today).isEmpty());
}

TEST_CASE("grades stand beside the knee they belong to")
{
    CaseRow row = aRow(1);
    row.joints = {rightKnee, leftKnee};
    row.klLeft = 3;
    CHECK(CaseRowWords::joints(row) == u"right knee ・ left knee KL 3"_s);
    row.klRight = 2;
    CHECK(CaseRowWords::joints(row) == u"KL right 2, left 3"_s);
    row.klRight.reset();
    row.klLeft.reset();
    CHECK(CaseRowWords::joints(row) == u"both knees"_s);
}

TEST_CASE("the table asks for the next page once and grows by it")
{
    CaseTableModel model;
    QSignalSpy wanted(&model, &CaseTableModel::pageWanted);
    model.show(aPage(1, 100, true), today);
    CHECK(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    CHECK(wanted.size() == 1);
    CHECK_FALSE(model.canFetchMore({}));

    // One of the first page was changed meanwhile and comes again.
    CasePage second = aPage(100, 30, false);
    model.add(second);
    CHECK(model.rowCount() == 129);
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(model.rowsToReload() == 129);
}

TEST_CASE("a page that could not be read can be asked for again")
{
    CaseTableModel model;
    QSignalSpy wanted(&model, &CaseTableModel::pageWanted);
    model.show(aPage(1, 100, true), today);
    model.fetchMore({});
    model.giveUpPage();
    CHECK(model.canFetchMore({}));
    model.fetchMore({});
    CHECK(wanted.size() == 2);
}

TEST_CASE("a refreshed table keeps the row that was chosen")
{
    CaseTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(aPage(1, 10, false), today);
    const QPersistentModelIndex chosen(model.index(4, 0));
    CasePage later = aPage(1, 10, false);
    later.rows.erase(later.rows.begin());
    later.rows[3].stage = Stage::Counselling;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(later, today);
    CHECK(changed.size() == 1);
    REQUIRE(chosen.isValid());
    CHECK(chosen.row() == 3);
    CHECK(model.caseOf(chosen) == CaseId(5));
}

TEST_CASE("what somebody chose in Cases survives being kept, the text of the moment does not")
{
    CasesView view;
    view.filter.side = Side::Left;
    view.filter.idleDays = 7;
    view.filter.withClosed = true;
    view.filter.stage = Stage::Preparation;
    view.filter.responsible = StaffId(4);
    view.asTable = true;
    view.order = CaseOrder::Name;
    view.descending = true;
    CHECK(CasesView::fromJson(view.toJson()) == view);
    CasesView mine;
    mine.onlyMine = true;
    CHECK(CasesView::fromJson(mine.toJson()) == mine);
    view.filter.text = u"山本"_s;
    CHECK(CasesView::fromJson(view.toJson()).filter.text.isEmpty());
}

TEST_CASE("a damaged note of what somebody looked at last gives the plain view")
{
    for (const QString& json :
         {QString(), u"no json"_s, u"[1,2]"_s,
          u"{\"idleDays\":-4,\"order\":99,\"stage\":\"x\",\"side\":7,\"responsible\":\"no\"}"_s})
        CHECK(CasesView::fromJson(json) == CasesView{});
    CHECK(TodayFilterView::fromJson(u"{\"days\":99999}"_s) == TodayFilterView{});
    CHECK(TodayFilterView::fromJson(TodayFilterView{false, 14}.toJson()) == TodayFilterView{false, 14});
}
