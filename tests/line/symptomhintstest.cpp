#include "core/line/symptomhints.h"
#include "tests/line/inventedtalk.h"
#include "tests/line/linetesting.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace ayumi;
using namespace ayumi::testing;
using namespace Qt::StringLiterals;

namespace {

QString inWords(const Hint& hint)
{
    QString words = codeOf(hint.kind);
    if (!hint.code.isEmpty())
        words += u' ' + hint.code;
    if (hint.side)
        words += u' ' + codeOf(*hint.side);
    if (!hint.value.isEmpty())
        words += u'=' + hint.value;
    return hint.denied ? u"no "_s + words : words;
}

/// All hints of a message in short words, sorted and separated by "; ".
std::string hintsOf(const QString& text, const QString& sender = u"見本 花子"_s)
{
    QStringList words;
    for (const Hint& hint : readHints(text, sender, 1))
        words.append(inWords(hint));
    words.sort();
    return words.join(u"; "_s).toStdString();
}

std::string only(HintKind kind, const QString& text, const QString& sender = u"見本 花子"_s)
{
    QStringList words;
    for (const Hint& hint : readHints(text, sender, 1)) {
        if (hint.kind == kind)
            words.append(inWords(hint));
    }
    return words.join(u"; "_s).toStdString();
}

struct Row
{
    QString text;
    std::string hints;
};

} // namespace

TEST_CASE("which knee a sentence speaks of")
{
    const Row row = GENERATE(
        Row{u"右膝です"_s, "knee R"}, Row{u"左のひざ"_s, "knee L"}, Row{u"左ヒザ"_s, "knee L"},
        Row{u"左ﾋｻﾞ"_s, "knee L"}, Row{u"両膝です"_s, "knee R; knee L"}, Row{u"両方の膝"_s, "knee R; knee L"},
        Row{u"左右の膝"_s, "knee R; knee L"}, Row{u"膝は右も左も悪い"_s, "knee R; knee L"},
        Row{u"膝が両方です"_s, "knee R; knee L"}, Row{u"右と左の膝"_s, "knee R; knee L"},
        Row{u"右膝と左膝"_s, "knee R; knee L"}, Row{u"右足の膝"_s, "knee R"},
        Row{u"膝は右が悪い"_s, "knee R"}, Row{u"悪い膝は左です"_s, "knee L"}, Row{u"右です"_s, "knee R"},
        Row{u"両方です"_s, "knee R; knee L"}, Row{u"膝の相談です"_s, "knee"},
        Row{u"膝の右側が気になる"_s, "knee"}, Row{u"膝が悪くて右に傾く"_s, "knee"},
        Row{u"右膝が悪い、左膝は大丈夫です"_s, "knee R; no knee L"}, Row{u"右肩が悪い"_s, ""},
        Row{u"右へ曲がる"_s, ""}, Row{u"こんにちは"_s, ""});
    CAPTURE(row.text.toStdString());
    CHECK(only(HintKind::Knee, row.text) == row.hints);
}

TEST_CASE("symptoms and whether they are denied")
{
    const Row row = GENERATE(
        Row{u"階段がつらい"_s, "symptom stairs"}, Row{u"階段は大丈夫です"_s, "no symptom stairs"},
        Row{u"正座ができません"_s, "symptom seiza"}, Row{u"正座はできます"_s, "no symptom seiza"},
        Row{u"腫れがあります"_s, "symptom swelling"}, Row{u"腫れはありません"_s, "no symptom swelling"},
        Row{u"腫れはないです"_s, "no symptom swelling"},
        Row{u"腫れなどは今のところありません"_s, "no symptom swelling"},
        Row{u"腫れていません"_s, "no symptom swelling"}, Row{u"腫れが引きません"_s, "symptom swelling"},
        Row{u"腫れが取れない"_s, "symptom swelling"}, Row{u"腫れはないですか"_s, "symptom swelling"},
        Row{u"水が溜まっています"_s, "symptom effusion"},
        Row{u"水がたまっていません"_s, "no symptom effusion"},
        Row{u"夜、痛くて眠れない"_s, "symptom night-pain; symptom pain"},
        Row{u"夜間痛なし"_s, "no symptom night-pain; no symptom pain"},
        Row{u"立ち上がるときに痛む"_s, "symptom pain; symptom rising"},
        Row{u"痛くないです"_s, "no symptom pain"}, Row{u"痛みはありません"_s, "no symptom pain"},
        Row{u"Ｏ脚です"_s, "symptom o-leg"}, Row{u"朝のこわばり"_s, "symptom stiffness"},
        Row{u"歩くとゴリゴリ"_s, "symptom noise; symptom walking"}, Row{u"腰が痛い"_s, ""},
        Row{u"熱を持っている"_s, "symptom heat"});
    CAPTURE(row.text.toStdString());
    CHECK(hintsOf(row.text) == row.hints);
}

TEST_CASE("treatments and dangers, and whether they are denied")
{
    const Row row = GENERATE(
        Row{u"ヒアルロン酸を打っています"_s, "treatment hyaluronic-acid"},
        Row{u"ﾋｱﾙﾛﾝ酸の注射はしたことがありません"_s, "no treatment hyaluronic-acid"},
        Row{u"痛み止めを飲んでいます"_s, "treatment painkiller"},
        Row{u"痛み止めは飲んでいません"_s, "no treatment painkiller"},
        Row{u"ロキソニン"_s, "treatment painkiller"},
        Row{u"人工関節しかないと言われた"_s, "treatment joint-replacement"},
        Row{u"人工関節の手術を勧められました"_s, "treatment joint-replacement"},
        Row{u"手術はしたくないです"_s, "treatment surgery"}, Row{u"手術歴なし"_s, "treatment surgery"},
        Row{u"水を抜いたことはありません"_s, "no symptom effusion; no treatment aspiration"},
        Row{u"杖がないと歩けません"_s, "symptom walking; treatment cane"},
        Row{u"湿布だけです"_s, "treatment poultice"}, Row{u"アレルギーはありません"_s, "no safety allergy"},
        Row{u"アレルギー：なし"_s, "no safety allergy"},
        Row{u"アレルギーはないと思います"_s, "no safety allergy"},
        Row{u"薬のアレルギーがあります"_s, "safety allergy"},
        Row{u"ワーファリンを飲んでいます"_s, "safety anticoagulant"},
        Row{u"血液をサラサラにする薬"_s, "safety anticoagulant"},
        Row{u"糖尿病はありません"_s, "no safety diabetes"},
        Row{u"がんの手術をしました"_s, "safety cancer; treatment surgery"}, Row{u"がんばります"_s, ""},
        Row{u"ペースメーカーは入っていません"_s, "no safety implant"});
    CAPTURE(row.text.toStdString());
    CHECK(hintsOf(row.text) == row.hints);
}

TEST_CASE("phone numbers in any writing, and no other numbers")
{
    const Row row = GENERATE(
        Row{u"電話は090-1234-5678です"_s, "phone=090-1234-5678"}, Row{u"09012345678"_s, "phone=09012345678"},
        Row{u"０９０－１２３４－５６７８"_s, "phone=０９０－１２３４－５６７８"},
        Row{u"TEL:03(1234)5678 まで"_s, "phone=03(1234)5678"},
        Row{u"+81 90-1234-5678"_s, "phone=+81 90-1234-5678"}, Row{u"〒100-0001"_s, ""},
        Row{u"2024-05-01 10:30"_s, ""}, Row{u"1234567890123456"_s, ""}, Row{u"受付番号 12345678901"_s, ""});
    CAPTURE(row.text.toStdString());
    CHECK(only(HintKind::Phone, row.text) == row.hints);
}

TEST_CASE("age, and not the age somebody once was")
{
    const Row row = GENERATE(Row{u"72歳です"_s, "age years=72"}, Row{u"７２才の主婦"_s, "age years=72"},
                             Row{u"七十二歳"_s, "age years=72"}, Row{u"年齢：68"_s, "age years=68"},
                             Row{u"70代です"_s, "age decade=70"}, Row{u"30歳の時に怪我をしました"_s, ""},
                             Row{u"孫は3歳です"_s, ""}, Row{u"999歳"_s, ""}, Row{u"60歳から痛い"_s, ""});
    CAPTURE(row.text.toStdString());
    CHECK(only(HintKind::Age, row.text) == row.hints);
}

TEST_CASE("birth date in Western and Japanese years")
{
    const Row row = GENERATE(Row{u"生年月日：昭和27年4月2日"_s, "birth-date=1952-04-02"},
                             Row{u"生年月日は1952/4/2です"_s, "birth-date=1952-04-02"},
                             Row{u"昭和27年4月2日生まれです"_s, "birth-date=1952-04-02"},
                             Row{u"昭和65年4月2日生まれです"_s, ""}, Row{u"2024/5/1に伺います"_s, ""});
    CAPTURE(row.text.toStdString());
    CHECK(only(HintKind::BirthDate, row.text) == row.hints);
}

TEST_CASE("names where somebody introduces herself")
{
    const Row row =
        GENERATE(Row{u"見本花子と申します"_s, "name=見本花子"},
                 Row{u"はじめまして、見本 花子と申します"_s, "name=見本 花子"},
                 Row{u"お名前：髙﨑 花子"_s, "name=髙﨑 花子"}, Row{u"氏名:見本　花子"_s, "name=見本　花子"},
                 Row{u"私は見本といいます"_s, "name=見本"}, Row{u"見本です"_s, "name=見本"},
                 Row{u"大丈夫です"_s, ""}, Row{u"膝です"_s, ""});
    CAPTURE(row.text.toStdString());
    CHECK(only(HintKind::Name, row.text) == row.hints);
    CHECK(only(HintKind::Kana, u"見本花子（みほん はなこ）と申します"_s) == "kana=みほん はなこ");
    CHECK(only(HintKind::Kana, u"フリガナ：ミホン ハナコ"_s) == "kana=ミホン ハナコ");
}

TEST_CASE("a symptom belongs to the knee of its clause, its sentence, or the only knee of its message")
{
    CHECK(hintsOf(u"右膝が痛くて、左膝は腫れています"_s) ==
          "knee L; knee R; symptom pain R; symptom swelling L");
    CHECK(hintsOf(u"右膝が悪いです。階段がつらい。"_s) == "knee R; symptom stairs R");
    CHECK(hintsOf(u"右膝も左膝も悪いです。階段がつらい。"_s) == "knee L; knee R; symptom stairs");
    CHECK(hintsOf(u"両膝が腫れています"_s) == "knee L; knee R; symptom swelling L; symptom swelling R");
    CHECK(hintsOf(u"右膝が痛い。左膝は大丈夫です。階段もつらい"_s) ==
          "knee R; no knee L; symptom pain R; symptom stairs R");
}

TEST_CASE("a hint quotes its sentence as written and names the line of its message")
{
    const auto hints =
        readHints(u"お世話になります。\n右膝の腫れは①日目です！痛みはありません"_s, u"花子"_s, 42);
    REQUIRE(hints.size() >= 3);
    CHECK(hints[0].quote == u"右膝の腫れは①日目です");
    CHECK(hints[0].line == 42);
    CHECK(hints.back().quote == u"痛みはありません");
    CHECK(hints.back().denied);
    CHECK(hints.back().field == IntakeField::Symptoms);
}

TEST_CASE("only the patient's texts suggest something, and the same only once")
{
    const LineHistory history = readWell(talk(uR"([LINE] 見本 花子とのトーク履歴

2024/05/01(水)
10:02⇥見本 花子⇥右膝が痛いです
10:03⇥さくら⇥左膝の腫れはありますか？
10:04⇥見本 花子⇥右膝がまだ痛いです
10:05⇥見本 花子⇥[写真]
)"_s));
    const auto hints = readHints(history, u"見本 花子"_s);
    REQUIRE(hints.size() == 2);
    CHECK(inWords(hints[0]) == u"knee R");
    CHECK(hints[0].mentions == 2);
    CHECK(hints[0].line == 4);
    CHECK(inWords(hints[1]) == u"symptom pain R");

    const auto csvHints = readHints(readWell(lineFixture("account-ja.csv")), QString());
    REQUIRE(csvHints.size() == 1);
    CHECK(inWords(csvHints[0]) == u"symptom swelling");
}

TEST_CASE("a talk of ten thousand messages is searched for hints in a moment")
{
    const LineHistory history = readWell(asTalkText(inventTalk(3, 10'000)));
    QElapsedTimer timer;
    timer.start();
    const auto hints = readHints(history, u"見本 花子"_s);
    CHECK(timer.elapsed() < 5'000);
    if (qEnvironmentVariableIsSet("AYUMI_SHOW_TIMES"))
        WARN("hints of 10,000 messages: " << timer.elapsed() << " ms");
    CHECK_FALSE(hints.empty());
    CHECK(hints.size() < 40);
}

TEST_CASE("words without end suggest what their beginning says")
{
    const auto hints = readHints(QString(500'000, u'痛'), u"花子"_s, 1);
    REQUIRE_FALSE(hints.empty());
    CHECK(hints[0].quote.size() == 200);
}
