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
const Letterhead letterhead{{.name = u"歩みサポート東京"_s, .phone = u"03-0000-0000"_s},
                            u"佐藤"_s,
                            instantAt(today, QTime(9, 0), tokyoZone)};

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
    const Printed result = printed(CallList(rows(60), letterhead, today));
    CHECK(result.isSound);
    CHECK(result.isA4);
    CHECK(result.fontsAreEmbedded);
    CHECK(result.pages == 10);
    CHECK(result.text.count(u"フォローアップ電話リスト"_s) == result.pages);
    for (int page = 1; page <= result.pages; ++page)
        CHECK(result.text.contains(u"%1 / %2"_s.arg(page).arg(result.pages)));
    for (int i = 1; i <= 60; ++i)
        CHECK(result.text.count(caseNumber(i)) == 1);
    // Room to write beside every one of them.
    CHECK(result.text.count(u"メモ"_s) == 60);
    CHECK(result.text.count(u"次の連絡"_s) == 60);
}

TEST_CASE("a call list says right and left apart: the value of each with its side, and a box for each")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    std::vector<FollowUpRow> list = rows(1);
    list.front().lastNrsRight = 7;
    list.front().lastNrsLeft = 2;
    list.front().treatedJoints = {rightKnee, leftKnee};
    const QString text = printed(CallList(list, letterhead, today)).text.simplified();
    CHECK(text.contains(u"右7 左2"_s));
}

TEST_CASE("names of characters that share their glyph with a radical can be searched for on paper")
{
    // Qt writes the lowest character of a glyph into the file: ⻑ for 長, ⻄ for 西.
    std::vector<FollowUpRow> list = rows(1);
    list.front().person.name = {u"長西青民母麦黄"_s, u"斉歯竜亀"_s};
    const QString text = printed(CallList(list, letterhead, today)).text;
    CHECK(text.contains(u"長西青民母麦黄"_s));
    CHECK(text.contains(u"斉歯竜亀"_s));
}

TEST_CASE("a name on a call list that looks like markup or is longer than its column is printed as it is")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    std::vector<FollowUpRow> list = rows(8);
    list[0].person.name = {u"<b>山田</b>"_s, u"&amp;花子"_s};
    list[1].person.name = {u"長"_s.repeated(50), u"名"_s.repeated(50)};
    const Printed result = printed(CallList(list, letterhead, today));
    CHECK(result.text.contains(u"<b>山田</b> &amp;花子"_s));
    CHECK(result.text.count(u'長') == 50);
    CHECK(result.text.count(u'名') == 50);
    // The long name takes the room it needs: nobody is printed over and nobody is lost.
    for (int i = 1; i <= 8; ++i)
        CHECK(result.text.count(caseNumber(i)) == 1);
}

TEST_CASE("an empty call list says so instead of printing an empty table")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    CHECK(printed(CallList({}, letterhead, today)).text.contains(u"連絡が必要な方はいません"_s));
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
