#include "ui/documents/visitsummary.h"

#include "tests/documents/printed.h"
#include "tests/support/builders.h"
#include "ui/models/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace ayumi;
using namespace Qt::StringLiterals;

namespace {

const QDate treatedOn(2026, 5, 24);
const QDate today(2026, 9, 1);

const Letterhead letterhead{
    {.name = u"歩みサポート東京"_s, .phone = u"03-0000-0000"_s, .line = u"公式LINE"_s},
    u"佐藤 美咲"_s,
    instantAt(today, QTime(9, 12), tokyoZone)};

/// Right and left differ in everything that can differ.
CaseFacts aCaseWithTwoDifferentKnees()
{
    CaseFacts facts = aTreatedCase(treatedOn).build();
    facts.patient.name = {u"鈴木"_s, u"幸子"_s};
    facts.patient.kana = {u"スズキ"_s, u"サチコ"_s};
    facts.patient.romaji = {u"SUZUKI"_s, u"SACHIKO"_s};
    facts.patient.birthDate = QDate(1958, 4, 2);
    facts.careCase.number = u"A-000187"_s;
    Injection right = anInjection(rightKnee, inKualaLumpur(treatedOn, QTime(10, 40)));
    right.lot = u"UC-RIGHT-017"_s;
    right.cellsMillion = 25;
    right.viabilityPercent = 94;
    Injection left = anInjection(leftKnee, inKualaLumpur(treatedOn, QTime(11, 15)));
    left.lot = u"UC-LEFT-018"_s;
    left.cellsMillion = 31;
    left.viabilityPercent = 88;
    facts.visit.injections = {right, left};
    facts.visit.discharge.advice = u"当日の入浴は避けてください\n太ももの体操 1日2回"_s;
    facts.scores.clear();
    const auto score = [&](Joint joint, const QString& timePoint, double value) {
        OutcomeScore given;
        given.joint = joint;
        given.timePoint = timePoint;
        given.value = value;
        facts.scores.push_back(given);
    };
    score(rightKnee, u"baseline"_s, 7);
    score(leftKnee, u"baseline"_s, 8);
    score(rightKnee, u"1M"_s, 3);
    score(leftKnee, u"1M"_s, 6);
    return facts;
}

QString lineWith(const QString& text, const QString& words)
{
    for (const QString& line : text.split(u'\n')) {
        if (line.contains(words))
            return line;
    }
    return {};
}

QString spoken(const QString& code, SummaryReader reader, const CaseFacts& facts, Printed& result)
{
    Language language(*QCoreApplication::instance());
    REQUIRE(language.speak(u"ja"_s));
    const auto aside = language.aside(code);
    REQUIRE(aside);
    const auto sheet = VisitSummary::of(facts, reader, letterhead, today);
    REQUIRE(sheet);
    result = printed(*sheet);
    return result.text;
}

} // namespace

TEST_CASE("a long title stands beside the case it is about, not under it")
{
    Printed result;
    const QString text = spoken(u"en"_s, SummaryReader::Hospital, aCaseWithTwoDifferentKnees(), result);
    static const QRegularExpression head(u"Treatment summary for the hospital +case A-"_s);
    CHECK(text.contains(head));
}

TEST_CASE("the summary says for each knee its own lot, cells, viability and pain")
{
    Printed result;
    const QString text = spoken(u"ja"_s, SummaryReader::Patient, aCaseWithTwoDifferentKnees(), result);

    CHECK(result.isSound);
    CHECK(result.isA4);
    const QString right = lineWith(text, u"UC-RIGHT-017"_s);
    CHECK(text.indexOf(u"注射部位：右膝"_s) < text.indexOf(u"注射部位：左膝"_s));
    CHECK(text.indexOf(u"UC-RIGHT-017"_s) < text.indexOf(u"注射部位：左膝"_s));
    CHECK(text.indexOf(u"UC-LEFT-018"_s) > text.indexOf(u"注射部位：左膝"_s));
    CHECK_FALSE(right.contains(u"UC-LEFT-018"_s));
    CHECK(text.count(u"UC-RIGHT-017"_s) == 1);
    CHECK(text.count(u"UC-LEFT-018"_s) == 1);

    static const QRegularExpression rightPain(u"右膝\\s+7\\s+3"_s);
    static const QRegularExpression leftPain(u"左膝\\s+8\\s+6"_s);
    CHECK(text.contains(rightPain));
    CHECK(text.contains(leftPain));
}

TEST_CASE("pain on a line and KOOS-12 stand beside pain where they were taken, each knee by itself")
{
    CaseFacts facts = aCaseWithTwoDifferentKnees();
    Printed result;
    const QString without = spoken(u"ja"_s, SummaryReader::Patient, facts, result);
    CHECK_FALSE(without.contains(u"KOOS-12"));
    const auto add = [&facts](Instrument instrument, Joint joint, const QString& timePoint, double value) {
        OutcomeScore given;
        given.instrument = instrument;
        given.joint = joint;
        given.timePoint = timePoint;
        given.value = value;
        facts.scores.push_back(given);
    };
    add(Instrument::Vas, rightKnee, u"baseline"_s, 64);
    add(Instrument::Vas, leftKnee, u"1M"_s, 41);
    add(Instrument::Koos12Summary, rightKnee, u"baseline"_s, 47.916666);
    add(Instrument::Koos12Summary, rightKnee, u"1M"_s, 68.05);
    add(Instrument::Koos12Summary, leftKnee, u"baseline"_s, 52);
    add(Instrument::Koos12Pain, leftKnee, u"1M"_s, 12.5); // a scale alone says too little for this page
    const QString text = spoken(u"ja"_s, SummaryReader::Patient, facts, result);
    CHECK(result.isSound);
    static const QRegularExpression rightLine(u"右膝\\s+64\\s+\\S"_s);
    static const QRegularExpression leftLine(u"左膝\\s+\\S\\s+41"_s);
    static const QRegularExpression rightKoos(u"右膝\\s+47\\.9\\s+68\\.1"_s);
    static const QRegularExpression leftKoos(u"左膝\\s+52(\\.0)?\\s+\\S"_s);
    for (const QRegularExpression& line : {rightLine, leftLine, rightKoos, leftKoos}) {
        CAPTURE(line.pattern().toStdString(), text.toStdString());
        CHECK(text.contains(line));
    }
    CHECK_FALSE(text.contains(u"12.5"));
}

TEST_CASE(
    "the patient's page is Japanese, with era, honorific, dates of the next calls and an ambulance number")
{
    Printed result;
    const QString text = spoken(u"ja"_s, SummaryReader::Patient, aCaseWithTwoDifferentKnees(), result);
    for (const QString& words :
         {u"治療サマリー"_s, u"鈴木 幸子 様"_s, u"昭和33年"_s, u"A-000187"_s, u"2026年8月24日"_s, u"119"_s,
          u"当日の入浴は避けてください"_s, u"佐藤 美咲"_s}) {
        CAPTURE(words.toStdString());
        CHECK(text.contains(words));
    }
}

TEST_CASE("the hospital's page is English while the interface stays Japanese")
{
    Printed result;
    const QString text = spoken(u"en"_s, SummaryReader::Hospital, aCaseWithTwoDifferentKnees(), result);
    CHECK(text.contains(u"Injection, right knee"_s));
    CHECK(text.contains(u"Injection, left knee"_s));
    CHECK(text.contains(u"SUZUKI SACHIKO"_s));
    CHECK_FALSE(text.contains(u"注射部位"_s));
    CHECK_FALSE(text.contains(u"119"_s));
}

TEST_CASE("every font of the page is embedded and its text can be searched")
{
    Printed result;
    (void)spoken(u"ja"_s, SummaryReader::Patient, aCaseWithTwoDifferentKnees(), result);
    const QStringList rows = result.fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(rows.isEmpty());
    static const QRegularExpression embeddedAndMapped(u"\\byes\\s+(yes|no)\\s+yes\\s+\\d+\\s+\\d+\\s*$"_s);
    for (const QString& row : rows) {
        CAPTURE(row.toStdString());
        CHECK(row.contains(embeddedAndMapped));
    }
}

TEST_CASE("long names, long notes and many follow-ups flow to further pages with heads and numbers")
{
    CaseFacts facts = aCaseWithTwoDifferentKnees();
    facts.patient.name.family = u"長い姓"_s.repeated(16);
    facts.visit.discharge.advice =
        u"体操は無理のない範囲で、一日二回、ゆっくりと続けてください。"_s.repeated(4).append(u'\n').repeated(
            40);
    facts.visit.discharge.notes = u"観察中に変わりはありませんでした。"_s.repeated(120);
    Printed result;
    const QString text = spoken(u"ja"_s, SummaryReader::Patient, facts, result);
    CHECK(result.pages >= 3);
    CHECK(text.count(u"治療サマリー"_s) == result.pages);
    for (int page = 1; page <= result.pages; ++page)
        CHECK(text.contains(QRegularExpression(u"\\b%1\\s*/\\s*%2\\b"_s.arg(page).arg(result.pages))));
    CHECK(text.count(u"119"_s) == 1);
    QString squeezed = text;
    squeezed.remove(u' ').remove(u'\n').remove(u'\f');
    CHECK(squeezed.count(u"ゆっくりと続けてください"_s) > 120);
}

TEST_CASE("markup in a name or a note is printed as text")
{
    CaseFacts facts = aCaseWithTwoDifferentKnees();
    facts.patient.name = {u"<b>山田</b>"_s, u"&lt;"_s};
    facts.visit.discharge.advice = u"<img src=x> <script>alert(1)</script>"_s;
    Printed result;
    const QString text = spoken(u"ja"_s, SummaryReader::Patient, facts, result);
    CHECK(text.contains(u"<b>山田</b> &lt;"_s));
    CHECK(text.contains(u"<script>alert(1)</script>"_s));
}

TEST_CASE("there is no summary before an injection is recorded")
{
    CaseFacts facts = aCaseWithTwoDifferentKnees();
    facts.visit.injections.clear();
    const auto sheet = VisitSummary::of(facts, SummaryReader::Patient, letterhead, today);
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error().code == ErrorCode::DocumentNotPrintable);
}
