#include "tests/ctl/scriptedclinic.h"
#include "tests/support/catchqt.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi::test;

namespace {

constexpr const char* firstTalk = R"([LINE] 見本 花子とのトーク履歴
保存日時：2026/03/05 09:12

2026/03/02(月)
19:58	見本 花子	はじめまして。見本花子と申します
19:59	見本 花子	"右膝が5年前から痛みます。
階段の下りがつらいです。
左は最近になって少し"
20:03	さくら見本クリニック	ご連絡ありがとうございます
20:04	さくら見本クリニック	レントゲン写真はお手元にありますか？
20:11	見本 花子	[写真]
20:11	見本 花子	[写真]
20:12	見本 花子	[写真]

2026/03/03(火)
09:15	さくら見本クリニック	"ありがとうございます。
拝見します"
09:20	見本 花子	☎ 不在着信
09:31	見本 花子	[スタンプ]
21:02	見本 花子	メッセージの送信を取り消しました
)";

constexpr const char* laterLines = R"(
2026/03/04(水)
10:00	さくら見本クリニック	先生にお見せしました
)";

constexpr const char* number = "A-000001";

/// One step after the other in one clinic: each section of the path leaves what the next one needs.
class Path
{
public:
    Path()
    {
        clinic.setToday(u"2026-03-05"_s);
        clinic.open();
    }

    QJsonObject show() const { return clinic.ask(u"case show A-000001"_s).object(); }

    QStringList missing() const { return valuesOf(show().value(u"missing"_s).toArray(), u"code"_s); }

    /// The call must go well.
    QJsonObject must(const QStringList& words) const
    {
        const Answer answer = clinic.ask(words);
        INFO(words.join(u' ').toStdString() << "\n" << answer.err.toStdString());
        REQUIRE(answer.exitCode == 0);
        REQUIRE_FALSE(answer.json().isNull());
        return answer.object();
    }
    QJsonObject must(const QString& words) const { return must(words.split(u' ')); }

    /// The call must be refused for this reason, in a sentence.
    Answer refused(const QStringList& words, const QString& code, int exitCode = 1) const
    {
        const Answer answer = clinic.ask(words);
        INFO(words.join(u' ').toStdString() << "\n" << answer.err.toStdString());
        CHECK(answer.exitCode == exitCode);
        CHECK(answer.value(u"error"_s) == code);
        CHECK(answer.sentence() == answer.value(u"text"_s));
        CHECK_FALSE(answer.sentence().isEmpty());
        return answer;
    }
    Answer refused(const QString& words, const QString& code) const
    {
        return refused(words.split(u' '), code);
    }

    void as(const QString& name) { clinic.setUser(name); }
    void on(const QString& iso) { clinic.setToday(iso); }

    ScriptedClinic clinic;
};

void importTalk(Path& path)
{
    const QString file = path.clinic.write(u"[LINE] 見本 花子とのトーク.txt"_s, firstTalk);
    const QJsonObject preview = path.must({u"import"_s, u"line"_s, file, u"--dry-run"_s});
    CHECK(preview.value(u"dialect"_s) == u"talk-text"_s);
    CHECK(preview.value(u"first"_s) == u"2026-03-02T19:58"_s);
    CHECK(preview.value(u"last"_s) == u"2026-03-03T21:02"_s);
    CHECK(preview.value(u"messages"_s).toInt() == 11);
    CHECK(preview.value(u"photos"_s).toInt() == 3);
    CHECK(preview.value(u"notUnderstood"_s).toArray().isEmpty());
    CHECK(valuesOf(preview.value(u"participants"_s).toArray(), u"name"_s) ==
          QStringList{u"見本 花子"_s, u"さくら見本クリニック"_s});
    CHECK(path.clinic.ask(u"case list"_s).array().isEmpty());

    const QJsonObject opened = path.must({u"import"_s, u"line"_s, file, u"--new"_s});
    CHECK(opened.value(u"case"_s) == QLatin1StringView(number));
    CHECK(opened.value(u"messages"_s).toInt() == 11);

    const QJsonObject again = path.must({u"import"_s, u"line"_s, file, u"--case"_s, u"A-000001"_s});
    CHECK(again.value(u"added"_s).toInt() == 0);
    const QString longer = path.clinic.write(u"longer.txt"_s, QByteArray(firstTalk) + QByteArray(laterLines));
    CHECK(path.must({u"import"_s, u"line"_s, longer, u"--case"_s, u"A-000001"_s}).value(u"added"_s).toInt() ==
          1);
    path.refused({u"import"_s, u"line"_s, file, u"--case"_s, u"A-000099"_s}, u"CaseNotFound"_s);
    CHECK(path.clinic.ask(u"case list"_s).array().size() == 1);
}

void consult(Path& path)
{
    const Answer gate = path.refused(u"case advance A-000001"_s, u"GateNotPassed"_s);
    CHECK(valuesOf(gate.object().value(u"missing"_s).toArray(), u"code"_s) ==
          QStringList{u"symptoms"_s, u"treatment-history"_s});
    path.must(
        u"patient edit A-000001 --family 見本 --given 花子 --kana-family ミホン --kana-given ハナコ "
        "--romaji-family MIHON --romaji-given HANAKO --birth-date 昭和33年4月2日 --phone 090-0000-0000"_s);
    QStringList call{u"consult"_s, u"A-000001"_s};
    for (const QString& answer :
         {u"allergy=none"_s, u"anticoagulant=ワルファリン"_s, u"cancer=unknown"_s,
          u"symptoms:R=階段の下りがつらい"_s, u"symptoms:L=ときどき重い"_s, u"kl:R=3"_s, u"kl:L=1"_s,
          u"hyaluronic-acid:R=5回"_s, u"hyaluronic-acid:L=none"_s, u"steroid-prp-cells:R=none"_s,
          u"steroid-prp-cells:L=none"_s, u"surgery:R=none"_s})
        call << u"--answer"_s << answer;
    path.must(call);
    CHECK(path.missing() == QStringList{u"treatment-history:knee-L:surgery"_s});
    path.must({u"consult"_s, u"A-000001"_s, u"--answer"_s, u"surgery:L=半月板（2019）"_s});
    path.must(u"score nrs A-000001 --right 7 --left 3"_s);

    const QJsonObject file = path.show();
    CHECK(file.value(u"identity"_s).toObject().value(u"birthDate"_s) == u"1958-04-02"_s);
    CHECK(file.value(u"missing"_s).toArray().isEmpty());
    const QJsonArray knees = file.value(u"knees"_s).toArray();
    const QJsonObject right = objectWith(knees, u"side"_s, u"R"_s);
    const QJsonObject left = objectWith(knees, u"side"_s, u"L"_s);
    CHECK(right.value(u"kl"_s) == u"3"_s);
    CHECK(left.value(u"kl"_s) == u"1"_s);
    CHECK(right.value(u"symptoms"_s) == u"階段の下りがつらい"_s);
    CHECK(left.value(u"symptoms"_s) == u"ときどき重い"_s);
    CHECK(path.must(u"case advance A-000001"_s).value(u"stage"_s) == u"counselling"_s);
}

void counsel(Path& path)
{
    path.on(u"2026-08-03"_s);
    path.must({u"counselling"_s, u"record"_s, u"A-000001"_s, u"--at"_s, u"2026-08-03T11:30"_s,
               u"--participants"_s, u"Dr. Lim、佐藤、本人"_s, u"--explanation"_s,
               u"右は適応、左は運動を続ける"_s});
    const Answer gate = path.refused(u"case advance A-000001"_s, u"GateNotPassed"_s);
    CHECK(valuesOf(gate.object().value(u"missing"_s).toArray(), u"code"_s) ==
          QStringList{u"decision:knee-R"_s, u"decision:knee-L"_s});

    path.as(u"Dr. Lim"_s);
    path.refused(u"counselling decide A-000001 R suitable --criterion F2"_s, u"DecisionNeedsDoctor"_s);
    const QStringList doctor{u"--doctor"_s, u"Dr. Lim"_s,          u"--licence-country"_s,
                             u"MY"_s,       u"--licence-number"_s, u"48123"_s};
    const QString decide = u"counselling decide A-000001 "_s;
    path.must((decide + u"R suitable --criterion F2 --criterion F3"_s).split(u' ') + doctor);
    path.must((decide + u"L keep-exercising --criterion U1"_s).split(u' ') + doctor);
    path.as(u"佐藤"_s);
    const QJsonArray knees = path.show().value(u"knees"_s).toArray();
    CHECK(objectWith(knees, u"side"_s, u"R"_s).value(u"decision"_s) == u"suitable"_s);
    CHECK(objectWith(knees, u"side"_s, u"L"_s).value(u"decision"_s) == u"keep-exercising"_s);
    CHECK(path.must(u"case advance A-000001"_s).value(u"stage"_s) == u"preparation"_s);
}

void prepare(Path& path)
{
    const QStringList everything{u"disclosure:1"_s,
                                 u"disclosure:2"_s,
                                 u"disclosure:3"_s,
                                 u"disclosure:4"_s,
                                 u"disclosure:5"_s,
                                 u"disclosure:6"_s,
                                 u"disclosure:7"_s,
                                 u"disclosure:8"_s,
                                 u"treatment-consent:knee-R"_s,
                                 u"data-transfer-consent"_s,
                                 u"passport-number"_s,
                                 u"passport-expiry"_s,
                                 u"trip-dates"_s};
    const Answer gate = path.refused(u"case advance A-000001"_s, u"GateNotPassed"_s);
    CHECK(valuesOf(gate.object().value(u"missing"_s).toArray(), u"code"_s) == everything);

    path.on(u"2026-08-10"_s);
    path.must(
        u"consent explain A-000001 --item 1 --item 2 --item 3 --item 4 --item 5 --item 6 --item 7 --by 佐藤"_s);
    path.must(u"consent sign A-000001 treatment --joint R --text-version 2026-01 --by 佐藤"_s);
    path.must({u"consent"_s, u"sign"_s, u"A-000001"_s, u"data-transfer"_s, u"--recipient"_s,
               u"Subang Hospital"_s, u"--text-version"_s, u"2026-01"_s, u"--by"_s, u"佐藤"_s});
    path.must(u"trip passport A-000001 --number tr0000001 --expires 2027-02-27"_s);
    path.must(u"trip save A-000001 --arrival 2026-08-29 --departure 2026-09-02 --drip"_s);
    CHECK(path.missing() ==
          QStringList{u"disclosure:8"_s, u"drip-consent"_s, u"passport-validity:2027-02-28"_s});
    path.must(u"consent explain A-000001 --item 8 --by 佐藤"_s);
    path.must(u"consent sign A-000001 drip --text-version 2026-01 --by 佐藤"_s);
    path.must(u"trip passport A-000001 --expires 2031-06-11"_s);
    CHECK(path.must(u"case advance A-000001"_s).value(u"stage"_s) == u"treatment"_s);
}

void treat(Path& path)
{
    path.on(u"2026-08-31"_s);
    const auto inject = [](const QString& side, const QString& at) {
        return QStringList{u"visit"_s,    u"inject"_s,  u"A-000001"_s,        side,
                           u"--at"_s,     at,           u"--lot"_s,           u"UC-2608-017"_s,
                           u"--doctor"_s, u"Dr. Lim"_s, u"--cells-million"_s, u"20"_s};
    };
    path.refused(inject(u"R"_s, u"2026-08-31T10:40"_s), u"InjectionWithoutGo"_s);
    path.must({u"visit"_s, u"examine"_s, u"A-000001"_s, u"--go"_s, u"go"_s, u"--doctor"_s, u"Dr. Lim"_s,
               u"--hospital"_s, u"Subang Hospital"_s, u"--date"_s, u"2026-08-30"_s});
    path.refused(inject(u"L"_s, u"2026-08-31T10:40"_s), u"InjectionWithoutDecision"_s);
    path.refused(inject(u"R"_s, u"2026-09-01T10:40"_s), u"DateInFuture"_s);
    path.must(inject(u"R"_s, u"2026-08-31T10:40"_s));
    path.must(u"visit drip A-000001 --lot UC-2608-018 --minutes 60"_s);
    const Answer gate = path.refused(u"case advance A-000001"_s, u"GateNotPassed"_s);
    CHECK(valuesOf(gate.object().value(u"missing"_s).toArray(), u"code"_s) ==
          QStringList{u"blood-test"_s, u"discharge"_s});
    path.must(u"visit examine A-000001 --date 2026-08-30 --blood-test 2026-08-30"_s);
    path.on(u"2026-09-01"_s);
    path.must(u"visit discharge A-000001 --advice 当日の入浴は避けてください --sheet-given"_s);
    CHECK(path.must(u"case advance A-000001"_s).value(u"stage"_s) == u"follow-up"_s);

    const QJsonObject visit = path.show().value(u"visits"_s).toArray().at(0).toObject();
    CHECK(visit.value(u"treatedOn"_s) == u"2026-08-31"_s);
    CHECK(visit.value(u"injections"_s).toArray().size() == 1);
    CHECK(visit.value(u"drip"_s).toObject().value(u"lot"_s) == u"UC-2608-018"_s);
}

QJsonObject onlyDue(const Path& path)
{
    const QJsonArray due = path.clinic.ask(QStringList{u"due"_s}).array();
    REQUIRE(due.size() == 1);
    return due.at(0).toObject();
}

void follow(Path& path)
{
    path.as(u"田中"_s);
    const QJsonArray planned = path.show().value(u"followUps"_s).toArray();
    CHECK(valuesOf(planned, u"followUp"_s) == QStringList{u"1M"_s, u"3M"_s, u"6M"_s});
    // The month's last day stays the month's last day.
    CHECK(valuesOf(planned, u"dueOn"_s) == QStringList{u"2026-09-30"_s, u"2026-11-30"_s, u"2027-02-28"_s});

    path.on(u"2026-09-22"_s);
    CHECK(path.clinic.ask(QStringList{u"due"_s}).array().isEmpty());
    for (const QString& day : {u"2026-09-30"_s, u"2026-10-01"_s, u"2026-10-02"_s}) {
        path.on(day);
        CHECK(onlyDue(path).value(u"status"_s) == u"due"_s);
        path.must(u"follow-up record A-000001 1M --result no-answer"_s);
    }
    QJsonObject row = onlyDue(path);
    CHECK(row.value(u"case"_s) == QLatin1StringView(number));
    CHECK(row.value(u"patient"_s) == u"見本 花子"_s);
    CHECK(row.value(u"followUp"_s) == u"1M"_s);
    CHECK(row.value(u"dueOn"_s) == u"2026-09-30"_s);
    CHECK(row.value(u"promisedAt"_s).isNull());
    CHECK(row.value(u"attempts"_s).toInt() == 3);
    CHECK(row.value(u"suggestsUnreachable"_s).toBool());

    path.must(u"follow-up record A-000001 1M --result call-back --call-back-at 2026-10-05T10:30"_s);
    path.on(u"2026-10-05"_s);
    row = onlyDue(path);
    CHECK(row.value(u"status"_s) == u"promised"_s);
    CHECK(row.value(u"promisedAt"_s).toString().startsWith(u"2026-10-05T10:30"_s));
    path.refused(u"follow-up record A-000001 1M --result reached --right 11"_s, u"ScoreOutOfRange"_s);
    path.must(u"follow-up record A-000001 1M --result reached --right 5 --left 4 --note 階段が少し楽"_s);
    CHECK(path.clinic.ask(QStringList{u"due"_s}).array().isEmpty());
    path.refused(u"follow-up record A-000001 1M --result no-answer"_s, u"FollowUpEnded"_s);

    path.on(u"2026-12-08"_s);
    CHECK(onlyDue(path).value(u"status"_s) == u"overdue"_s);
    path.must(u"follow-up record A-000001 3M --result reached --right 3 --left 4"_s);
    path.on(u"2027-02-28"_s);
    CHECK(onlyDue(path).value(u"followUp"_s) == u"6M"_s);
    path.must(u"follow-up record A-000001 6M --result reached --right 2 --left 5"_s);

    const QJsonObject file = path.show();
    CHECK(valuesOf(file.value(u"followUps"_s).toArray(), u"status"_s) ==
          QStringList{u"done"_s, u"done"_s, u"done"_s});
    QStringList scores;
    for (const QJsonValue& each : file.value(u"scores"_s).toArray()) {
        const QJsonObject score = each.toObject();
        scores << u"%1 %2 %3"_s.arg(score.value(u"timePoint"_s).toString(), score.value(u"side"_s).toString())
                      .arg(score.value(u"value"_s).toInt());
    }
    scores.sort();
    CHECK(scores == QStringList{u"1M L 4"_s, u"1M R 5"_s, u"3M L 4"_s, u"3M R 3"_s, u"6M L 5"_s, u"6M R 2"_s,
                                u"baseline L 3"_s, u"baseline R 7"_s});
    path.as(u"佐藤"_s);
    CHECK(path.must(u"case advance A-000001"_s).value(u"stage"_s) == u"closed"_s);
}

void comeBack(Path& path)
{
    path.on(u"2027-03-20"_s);
    CHECK(valuesOf(path.clinic.ask(QStringList{u"waiting"_s}).array(), u"reminder"_s)
              .contains(u"further-treatment"_s));
    const QJsonObject opened = path.must(u"case new --further-of A-000001"_s);
    CHECK(opened.value(u"case"_s) == u"A-000002"_s);
    const QJsonObject fresh = path.clinic.ask(u"case show A-000002"_s).object();
    CHECK(fresh.value(u"stage"_s) == u"consultation"_s);
    CHECK(fresh.value(u"furtherTreatmentOf"_s) == u"A-000001"_s);
    CHECK(fresh.value(u"identity"_s) == path.show().value(u"identity"_s));
    CHECK(path.show().value(u"otherCases"_s) == QJsonArray{u"A-000002"_s});
}

void print(Path& path)
{
    const QString japanese = path.clinic.path(u"summary-ja.pdf"_s);
    const QString english = path.clinic.path(u"summary-en.pdf"_s);
    const QString call = u"document visit-summary A-000001 --language "_s;
    path.must((call + u"ja --output"_s).split(u' ') + QStringList{japanese});
    path.must((call + u"en --output"_s).split(u' ') + QStringList{english});
    const QString ja = textOfPdf(japanese);
    CHECK(ja.contains(u"見本花子様"_s));
    CHECK(ja.contains(u"UC-2608-017"_s));
    CHECK(ja.contains(u"2026年8月31日"_s));
    const QString en = textOfPdf(english);
    CHECK(en.contains(u"MIHON"_s));
    CHECK(en.contains(u"Rightknee"_s, Qt::CaseInsensitive));
    CHECK(en.contains(u"UC-2608-017"_s));

    path.as(u"管理者"_s);
    const QJsonArray record = path.clinic.ask(u"audit list --limit 20"_s).array();
    CHECK(valuesOf(record, u"action"_s).count(u"data.disclosed"_s) == 2);
}

void keep(Path& path)
{
    path.as(u"管理者"_s);
    const QString backup = path.must(u"backup create"_s).value(u"path"_s).toString();
    CHECK(path.must({u"backup"_s, u"verify"_s, backup}).value(u"verified"_s).toBool());
    path.refused({u"backup"_s, u"restore"_s, backup, u"--to"_s, path.clinic.clinicPath()},
                 u"BackupTargetExists"_s);
    path.must({u"backup"_s, u"restore"_s, backup, u"--to"_s, path.clinic.path(u"restored"_s)});
    const Answer restored = path.clinic.call({u"--clinic"_s, path.clinic.path(u"restored"_s), u"--user"_s,
                                              u"管理者"_s, u"--json"_s, u"case"_s, u"show"_s, u"A-000001"_s});
    CHECK(restored.object().value(u"timeline"_s).toArray().size() ==
          path.show().value(u"timeline"_s).toArray().size());

    const QJsonObject verified = path.must(QStringList{u"verify"_s});
    CHECK(verified.value(u"ok"_s).toBool());
    CHECK(verified.value(u"cases"_s).toInt() == 2);
    CHECK(verified.value(u"problems"_s).toArray().isEmpty());
}

} // namespace

TEST_CASE("a script leads somebody from the first LINE message to the last call and keeps the record")
{
    Path path;
    importTalk(path);
    consult(path);
    counsel(path);
    prepare(path);
    treat(path);
    follow(path);
    comeBack(path);
    print(path);
    keep(path);
}
