#include "tests/documents/printed.h"
#include "tests/support/builders.h"
#include "ui/documents/calllist.h"
#include "ui/documents/outcomeletter.h"
#include "ui/documents/paperout.h"
#include "ui/documents/recoverysheet.h"
#include "ui/models/language.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);
const Letterhead letterhead{
    u"歩みサポート東京"_s, u"03-0000-0000"_s, {}, u"佐藤"_s, instantAt(today, QTime(9, 0), tokyoZone)};

std::vector<FollowUpRow> rows(int count)
{
    std::vector<FollowUpRow> list;
    for (int i = 0; i < count; ++i) {
        FollowUpRow row;
        row.followUp.step = u"3M"_s;
        row.dueOn = row.actOn = today.addDays(-i);
        row.status = FollowUpStatus::Due;
        row.caseNumber = caseNumber(i + 1);
        row.person.name = {u"試験"_s, u"太郎%1"_s.arg(i)};
        row.person.phone = u"090-0000-%1"_s.arg(i, 4, 10, QChar(u'0'));
        row.treatedOn = today.addMonths(-3);
        row.treatedJoints = {leftKnee};
        row.lastNrsLeft = 4;
        list.push_back(row);
    }
    return list;
}

} // namespace

TEST_CASE("a call list of sixty people prints every one of them, with the head on each page")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    const Printed result = printed(CallList::of(rows(60), letterhead, today));
    CHECK(result.isSound);
    CHECK(result.pages > 3);
    CHECK(result.text.count(u"結果・今の痛み"_s) == result.pages);
    for (int i = 1; i <= 60; ++i)
        CHECK(result.text.count(caseNumber(i)) == 1);
}

TEST_CASE("an empty call list says so instead of printing an empty table")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    CHECK(printed(CallList::of({}, letterhead, today)).text.contains(u"連絡が必要な方はいません"_s));
}

TEST_CASE("the recovery sheet shows every group of the key with its number")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    const QString key = u"AB12C-DE34F-GH56J-KM78N-PQ90R-ST12V"_s;
    const Printed result = printed(RecoverySheet::of(key, u"/clinic"_s, letterhead, today));
    CHECK(result.pages == 1);
    for (const QString& group : key.split(u'-'))
        CHECK(result.text.contains(group));
    CHECK(result.text.contains(u"6."_s));
}

TEST_CASE("the letter after “keep exercising” is kind, names both knees apart and the day to look again")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    CaseFacts facts = aConsultedCase().build();
    facts.decisions = {aDecision(rightKnee, Verdict::KeepExercising),
                       aDecision(leftKnee, Verdict::ConsiderJointReplacement)};
    facts.careCase.lookAgainOn = QDate(2027, 3, 1);
    const auto sheet = OutcomeLetter::of(facts, letterhead, today);
    REQUIRE(sheet);
    const QString text = printed(*sheet).text;
    CHECK(text.indexOf(u"運動療法を継続"_s) > text.indexOf(u"右膝"_s));
    CHECK(text.indexOf(u"人工関節を検討"_s) > text.indexOf(u"左膝"_s));
    CHECK(text.contains(u"2027年3月1日"_s));
}

TEST_CASE("no letter is printed where the decision allows a treatment")
{
    CaseFacts facts = aConsultedCase().build();
    facts.decisions = {aSuitableDecision(rightKnee)};
    CHECK_FALSE(OutcomeLetter::of(facts, letterhead, today));
}

TEST_CASE("a PDF that cannot be written says which file and leaves nothing behind")
{
    const Sheet sheet(u"title"_s, {}, {});
    const auto written = paperout::writePdf(sheet, u"/nonexistent-folder/sheet.pdf"_s);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FileUnwritable);
}
