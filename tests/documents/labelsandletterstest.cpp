#include "tests/documents/printed.h"
#include "tests/support/builders.h"
#include "ui/documents/addresslabels.h"
#include "ui/documents/missedletterpaper.h"
#include "ui/models/language.h"

#include <QCoreApplication>

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

PaperCase paperCase(int number)
{
    PaperCase paper;
    paper.careCase.id = CaseId(number);
    paper.careCase.number = caseNumber(number);
    paper.patient = aPatient().withId(number).named(u"青山", u"花子%1"_s.arg(number)).build();
    paper.patient.postcode = u"１６０ー００２３"_s;
    paper.patient.address = u"東京都新宿区西新宿%1丁目"_s.arg(number);
    paper.followUp = FollowUp{};
    paper.followUp->step = u"3M"_s;
    paper.dueOn = QDate(2026, 11, 20);
    return paper;
}

std::vector<PaperCase> paperCases(int count)
{
    std::vector<PaperCase> cases;
    for (int i = 1; i <= count; ++i)
        cases.push_back(paperCase(i));
    return cases;
}

Printed letter(const PaperCase& to, const QString& code)
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(code));
    const auto paper = MissedLetterPaper::of(to, anOffice(today), today, QDate(2026, 12, 4));
    REQUIRE(paper);
    return printed(*paper);
}

} // namespace

TEST_CASE("a postcode is written as the post reads it, and what is none is left as it was typed")
{
    CHECK(postcodeOnLabel(u"1600023"_s) == u"〒160-0023"_s);
    CHECK(postcodeOnLabel(u"〒160-0023"_s) == u"〒160-0023"_s);
    CHECK(postcodeOnLabel(u"１６０－００２３"_s) == u"〒160-0023"_s);
    CHECK(postcodeOnLabel(u"SW1A 1AA"_s) == u"SW1A 1AA"_s);
    CHECK(postcodeOnLabel(u"CA 90012345"_s) == u"CA 90012345"_s);
    CHECK(postcodeOnLabel({}).isEmpty());
}

TEST_CASE("everybody with an address gets one label, whoever has none is named")
{
    std::vector<PaperCase> cases = paperCases(3);
    cases.push_back(cases[0]); // a further case of the same person
    cases[1].patient.address = u"  "_s;
    const LabelAddresses found = labelAddresses(cases);
    CHECK(found.labels.size() == 2);
    CHECK(found.caseNumbers == QStringList{u"A-000001"_s, u"A-000003"_s});
    CHECK(found.without == QStringList{u"青山 花子2"_s});
}

TEST_CASE("labels of every sheet say 〒, address and 様, and a full sheet goes on on the next")
{
    const LabelAddresses found = labelAddresses(paperCases(30));
    for (const LabelSheet& sheet : labelSheets()) {
        INFO(sheet.code);
        const Printed result = printed(AddressLabels(found.labels, sheet, 1));
        CHECK(result.isA4);
        CHECK(result.isSound);
        CHECK(result.fontsAreEmbedded);
        CHECK(result.pages == (30 + sheet.count() - 1) / sheet.count());
        CHECK(result.text.count(u"〒160-0023"_s) == 30);
        for (int i = 1; i <= 30; ++i)
            CHECK(result.text.count(u"青山 花子%1 様"_s.arg(i)) == 1);
    }
}

TEST_CASE("whoever is written to in English is addressed by the letters of the passport and without 様")
{
    std::vector<PaperCase> cases = paperCases(1);
    cases[0].patient.language = u"en"_s;
    cases[0].patient.romaji = {u"AOYAMA"_s, u"HANAKO"_s};
    const QString label = printed(AddressLabels(labelAddresses(cases).labels, *labelSheet(u"2x6"_s), 1)).text;
    CHECK(label.contains(u"AOYAMA HANAKO"_s));
    CHECK_FALSE(label.contains(u"様"_s));
    CHECK(letter(cases[0], u"en"_s).text.contains(u"To AOYAMA HANAKO"_s));
}

TEST_CASE("a begun sheet is used from the first label that is still there")
{
    const LabelAddresses found = labelAddresses(paperCases(4));
    const LabelSheet& twelve = *labelSheet(u"2x6"_s);
    // Labels 10, 11, 12 and the first of a new sheet.
    const Printed late = printed(AddressLabels(found.labels, twelve, 10));
    CHECK(late.pages == 2);
    const QStringList pages = late.text.split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].count(u"様"_s) == 3);
    CHECK(pages[1].contains(u"青山 花子4 様"_s));
    // The tenth label stands at the right: its text begins far from the left margin.
    const QStringList lines = pages[0].split(u'\n');
    const auto first =
        std::ranges::find_if(lines, [](const QString& line) { return line.contains(u"西新宿1丁目"_s); });
    REQUIRE(first != lines.end());
    const Printed early = printed(AddressLabels(found.labels, twelve, 9));
    const QString left = early.text.split(u'\n').filter(u"西新宿1丁目"_s).value(0);
    CHECK(first->indexOf(u"東京都"_s) > left.indexOf(u"東京都"_s) + 10);
}

TEST_CASE("an address that is far too long for its label is set smaller, and no word of markup is obeyed")
{
    std::vector<PaperCase> cases = paperCases(2);
    cases[0].patient.address =
        u"東京都新宿区西新宿二丁目八番一号 "_s + u"高層マンション"_s.repeated(6) + u" 1203号室"_s;
    cases[0].patient.name = {u"<b>長い名前</b>"_s, u"花子"_s};
    const Printed result = printed(AddressLabels(labelAddresses(cases).labels, *labelSheet(u"3x8"_s), 1));
    CHECK(result.pages == 1);
    CHECK(result.text.contains(u"1203号室"_s));
    CHECK(result.text.contains(u"<b>長い名前</b> 花子 様"_s));
}

TEST_CASE("a missed-you letter says when we tried, whom to call and when we call again")
{
    PaperCase to = paperCase(1);
    to.failedTries = 2;
    const Printed result = letter(to, u"ja"_s);
    CHECK(result.isA4);
    CHECK(result.isSound);
    CHECK(result.fontsAreEmbedded);
    CHECK(result.pages == 1);
    CHECK(result.text.contains(u"青山 花子1 様"_s));
    CHECK(result.text.contains(u"03-0000-0000"_s));
    CHECK(result.text.contains(u"佐藤"_s));
    CHECK(result.text.contains(u"2026年11月20日"_s));
    CHECK(result.text.contains(u"2026年12月4日"_s));
    CHECK(result.text.contains(u"拝啓"_s));
    CHECK(result.text.contains(u"敬具"_s));
}

TEST_CASE("a stranger who opens a missed-you letter learns nothing of knees, treatment or Malaysia")
{
    PaperCase to = paperCase(1);
    to.trip = Trip{};
    to.trip->arrivalOn = QDate(2026, 8, 20);
    to.followUp->outcome = u"右膝の痛み"_s;
    for (const QString& code : {u"ja"_s, u"en"_s}) {
        const QString text = letter(to, code).text;
        for (const QString& word :
             {u"膝"_s, u"痛み"_s, u"治療"_s, u"注射"_s, u"幹細胞"_s, u"マレーシア"_s, u"症例"_s, u"患者"_s,
              u"3か月"_s, u"knee"_s, u"pain"_s, u"treat"_s, u"injection"_s, u"Malaysia"_s, u"patient"_s,
              u"month"_s, u"A-000001"_s, u"1958"_s}) {
            INFO(code.toStdString() << ' ' << word.toStdString());
            CHECK_FALSE(text.contains(word, Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("letters to several people are one paper, each beginning on a page of its own")
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    std::vector<std::shared_ptr<const PaperPages>> letters;
    for (const PaperCase& to : paperCases(3)) {
        auto paper = MissedLetterPaper::of(to, anOffice(today), today, QDate(2026, 12, 4));
        REQUIRE(paper);
        letters.push_back(std::make_shared<FlowPaper>(std::move(*paper)));
    }
    const Printed result = printed(PaperBundle(letters));
    CHECK(result.pages == 3);
    const QStringList pages = result.text.split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == 3);
    for (int i = 0; i < 3; ++i) {
        CHECK(pages[i].contains(u"青山 花子%1 様"_s.arg(i + 1)));
        CHECK(pages[i].simplified().remove(u' ').endsWith(u"1/1"_s));
    }
}

TEST_CASE("no missed-you letter is printed where nothing is open to be called about")
{
    PaperCase to = paperCase(1);
    to.followUp.reset();
    const auto paper = MissedLetterPaper::of(to, anOffice(today), today, today);
    REQUIRE(!paper);
    CHECK(paper.error().code == ErrorCode::DocumentNotPrintable);
}
