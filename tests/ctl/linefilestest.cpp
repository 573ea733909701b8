#include "tests/ctl/scriptedclinic.h"
#include "tests/support/catchqt.h"

#include <QStringEncoder>
#include <QTime>

#include <catch2/catch_test_macros.hpp>

#include <initializer_list>

using namespace Qt::StringLiterals;
using namespace ayumi::test;

namespace {

/// What a preview must say about a file.
struct Talk
{
    QString file;
    QByteArray bytes;
    QString dialect;
    QString first;
    QString last;
    int messages = 0;
    int photos = 0;
    QStringList participants = {};
};

const QStringList mitsuko{u"田村 光子"_s, u"歩みクリニック"_s};

/// In Japanese, as a phone writes it, with everything that is no plain text.
constexpr const char* phone = "[LINE] 田村 光子とのトーク履歴\n保存日時：2026/03/05 09:12\n\n"
                              "2026/03/02(月)\n"
                              "19:58\t田村 光子\tはじめまして\n"
                              "19:59\t田村 光子\t\"右ひざです。\n\"ひどい\"ときは歩けません。\n\nよろしく\"\n"
                              "20:03\t歩みクリニック\t[写真]\n"
                              "20:05\t田村 光子\t[動画]\n"
                              "20:06\t田村 光子\t[アルバム] ひざ\n"
                              "20:10\t田村 光子\tTEL 1:02:03\n\n"
                              "2026/03/03(火)\n"
                              "09:00\t\t田村 光子がメッセージの送信を取り消しました\n"
                              "09:05\t田村 光子\t[ボイスメッセージ]\n";

QByteArray inCp932(const QByteArray& text)
{
    QStringEncoder encoder("Shift_JIS");
    REQUIRE(encoder.isValid());
    return encoder(QString::fromUtf8(text));
}

QByteArray withCrLf(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

/// The same talk in English with the given way to write days and times.
QByteArray english(const QByteArray& saved, const QByteArray& days, const QByteArray& times)
{
    const QList<QByteArray> day = days.split('|');
    const QList<QByteArray> time = times.split('|');
    return "[LINE] Chat history with Mitsuko Tamura\nSaved on: " + saved + "\n\n" + day[0] + "\n" + time[0] +
           "\tMitsuko Tamura\tMy right knee hurts\n" + time[1] + "\tAyumi Clinic\t[Photo]\n\n" + day[1] +
           "\n" + time[2] + "\tMitsuko Tamura\tMissed call\n" + time[3] +
           "\tAyumi Clinic\t\"Thank you.\nTomorrow\"\n" + time[3] + "\t\tYou unsent a message.\n";
}

constexpr const char* officialAccount =
    "アカウント名,歩みクリニック\nタイムゾーン,'+09:00\nダウンロード日時,2026/03/05 09:12\n"
    "送信者タイプ,送信者名,送信日,送信時刻,内容\n"
    "Account,応答メッセージ,2026/03/02,10:00:05,\"友だち追加ありがとうございます。\n\"\"自動\"\"です。\"\n"
    "User,田村 光子,2026/03/02,19:58:30,写真を送信しました。\n"
    "User,田村 光子,2026/03/02,19:58:30,写真を送信しました\n"
    "User,田村 光子,2026/03/02,19:58:11,はじめまして\n"
    "Account,受付,2026/03/03,08:00:01,'-2℃の保冷剤は使わないでください\n";

constexpr const char* desktop = "2026.03.02 月曜日\n19:58 田村光子 はじめまして\n右ひざが痛いです\n"
                                "20:03 歩みクリニック スタンプ\n20:04 田村光子 写真\n20:05 田村光子 写真\n\n"
                                "2026.03.03 火曜日\n09:00 歩みクリニック 拝見しました\n";

std::vector<Talk> everyTalk()
{
    const QString talk = u"talk-text"_s;
    const QString csv = u"official-account-csv"_s;
    const QString one = u"2026-03-02T19:58"_s;
    const QString two = u"2026-03-03T09:20"_s;
    const QStringList inEnglish{u"Mitsuko Tamura"_s, u"Ayumi Clinic"_s};
    const QStringList inCsv{u"応答メッセージ"_s, u"田村 光子"_s, u"受付"_s};
    const QByteArray bom = "\xEF\xBB\xBF";
    const QByteArray hours = "19:58|20:01|09:15|09:20";
    const QByteArray halves = "7:58PM|8:01PM|9:15AM|9:20AM";
    const QByteArray spaced = "07:58 PM|08:01 PM|09:15 AM|09:20 AM";
    const QByteArray narrow = QByteArray(spaced).replace(" ", "\xE2\x80\xAF");
    const QString ja = u"2026-03-03T09:05"_s;
    const QString csvFirst = u"2026-03-02T10:00:05"_s;
    const QString csvLast = u"2026-03-03T08:00:01"_s;
    return {
        {u"android.txt"_s, phone, talk, one, ja, 8, 1, mitsuko},
        {u"iphone.txt"_s, bom + withCrLf(phone), talk, one, ja, 8, 1, mitsuko},
        {u"windows.txt"_s, withCrLf(inCp932(phone)), talk, one, ja, 8, 1, mitsuko},
        {u"<b>&quot;.txt"_s, phone, talk, one, ja, 8, 1, mitsuko},
        {u"month first.txt"_s, english("03/05/2026, 09:12AM", "Mon, 03/02/2026|Tue, 03/03/2026", halves),
         talk, one, two, 5, 1, inEnglish},
        {u"day first.txt"_s, english("05/03/2026, 09:12", "Mon, 02/03/2026|Tue, 03/03/2026", hours), talk,
         one, two, 5, 1, inEnglish},
        {u"iphone en.txt"_s, bom + english("2026/03/05 09:12", "2026/03/02(Mon)|2026/03/03(Tue)", narrow),
         talk, one, two, 5, 1, inEnglish},
        {u"weekday behind.txt"_s, english("2026/03/05 09:12", "2026/03/02 Mon|2026/03/03 Tue", spaced), talk,
         one, two, 5, 1, inEnglish},
        {u"dots.txt"_s, withCrLf(english("2026/03/05 09:12", "2026.03.02 Monday|2026.03.03 Tuesday", hours)),
         talk, one, two, 5, 1, inEnglish},
        {u"desktop.txt"_s,
         desktop,
         u"desktop-text"_s,
         one,
         u"2026-03-03T09:00"_s,
         5,
         2,
         {u"田村光子"_s, u"歩みクリニック"_s}},
        {u"account.csv"_s, bom + withCrLf(officialAccount), csv, csvFirst, csvLast, 5, 2, inCsv},
        {u"excel.csv"_s, withCrLf(inCp932(officialAccount)), csv, csvFirst, csvLast, 5, 2, inCsv},
    };
}

} // namespace

TEST_CASE("the preview reads the talk of every program that writes one")
{
    const ScriptedClinic clinic;
    for (const Talk& talk : everyTalk()) {
        const Answer answer =
            clinic.ask({u"import"_s, u"line"_s, clinic.write(talk.file, talk.bytes), u"--dry-run"_s});
        const QJsonObject preview = answer.object();
        INFO(talk.file.toStdString() << "\n" << answer.out.toStdString() << answer.err.toStdString());
        CHECK(answer.ok());
        CHECK(preview.value(u"dialect"_s) == talk.dialect);
        CHECK(preview.value(u"first"_s) == talk.first);
        CHECK(preview.value(u"last"_s) == talk.last);
        CHECK(preview.value(u"messages"_s).toInt() == talk.messages);
        CHECK(preview.value(u"photos"_s).toInt() == talk.photos);
        CHECK(preview.value(u"notUnderstood"_s).toArray().isEmpty());
        CHECK(valuesOf(preview.value(u"participants"_s).toArray(), u"name"_s) == talk.participants);
    }
}

TEST_CASE("every kind of talk becomes a case, and a second time adds nothing")
{
    ScriptedClinic clinic;
    clinic.open();
    for (const Talk& talk : everyTalk()) {
        QStringList call{u"import"_s, u"line"_s, clinic.write(talk.file, talk.bytes)};
        if (talk.dialect == u"desktop-text"_s)
            call << u"--patient"_s << talk.participants.front(); // it names nobody in its head
        const Answer made = clinic.ask(call + QStringList{u"--new"_s});
        INFO(talk.file.toStdString() << "\n" << made.err.toStdString());
        REQUIRE(made.ok());
        CHECK(made.object().value(u"added"_s).toInt() >= talk.messages);
        const Answer again = clinic.ask(call + QStringList{u"--case"_s, made.value(u"case"_s)});
        CHECK(again.ok());
        CHECK(again.object().value(u"added"_s).toInt() == 0);

        QJsonObject file = clinic.ask({u"case"_s, u"show"_s, made.value(u"case"_s)}).object();
        const QJsonArray timeline = file.value(u"timeline"_s).toArray();
        const QJsonObject firstIn = objectWith(timeline, u"kind"_s, u"message-in"_s);
        CHECK(firstIn.value(u"at"_s).toString().startsWith(u"2026-03-02T19:58"_s));
    }
}

TEST_CASE("a script sees every message of a long talk, in its order")
{
    ScriptedClinic clinic;
    clinic.open();
    QByteArray talk = "[LINE] 田村 光子とのトーク履歴\n保存日時：2026/03/05 09:12\n";
    QStringList written;
    for (const QString& day : {u"2026/02/28(土)"_s, u"2026/03/01(日)"_s, u"2026/03/02(月)"_s}) {
        talk += u"\n%1\n"_s.arg(day).toUtf8();
        for (QTime at(0, 0); at < QTime(23, 58); at = at.addSecs(60)) {
            written << u"%1番目"_s.arg(written.size());
            talk += u"%1\t田村 光子\t%2\n"_s.arg(at.toString(u"HH:mm"_s), written.back()).toUtf8();
        }
    }
    REQUIRE(clinic.ask({u"import"_s, u"line"_s, clinic.write(u"long.txt"_s, talk), u"--new"_s}).ok());
    QStringList seen;
    const QJsonArray timeline = clinic.ask(u"case show A-000001"_s).object().value(u"timeline"_s).toArray();
    for (const QJsonValue& each : timeline) {
        if (each.toObject().value(u"kind"_s) == u"message-in"_s)
            seen << each.toObject().value(u"text"_s).toString();
    }
    CHECK(seen.size() == written.size());
    CHECK((seen == written));
}

TEST_CASE("who the patient is, and which way dates are written, is asked where the talk does not tell")
{
    ScriptedClinic clinic;
    clinic.open();
    const QString group = clinic.write(
        u"group.txt"_s, "[LINE] 膝の会のトーク履歴\n保存日時：2026/03/05 09:12\n\n2026/03/02(月)\n"
                        "19:58\t田村 光子\tはじめまして\n19:59\t山田\tよろしく\n");
    const Answer unclear = clinic.ask({u"import"_s, u"line"_s, group, u"--new"_s});
    CHECK(unclear.exitCode == 1);
    CHECK(unclear.value(u"error"_s) == u"LinePatientUnclear"_s);
    CHECK(unclear.err.contains(u"田村 光子"_s));
    CHECK(unclear.err.contains(u"山田"_s));
    CHECK(clinic.ask(u"case list"_s).array().isEmpty());
    CHECK(clinic.ask({u"import"_s, u"line"_s, group, u"--new"_s, u"--patient"_s, u"誰か"_s}).exitCode == 1);
    CHECK(clinic.ask({u"import"_s, u"line"_s, group, u"--new"_s, u"--patient"_s, u"田村 光子"_s}).ok());

    const QString prose = clinic.write(u"letter.txt"_s, "拝啓\nこれは手紙です。\n");
    const Answer unknown = clinic.ask({u"import"_s, u"line"_s, prose, u"--new"_s});
    CHECK(unknown.value(u"error"_s) == u"LineDialectUnknown"_s);
    CHECK(unknown.err.contains(u"letter.txt"_s));
    CHECK(clinic.ask({u"import"_s, u"line"_s, group}).exitCode == 2);
    CHECK(clinic.ask({u"import"_s, u"line"_s, group, u"--new"_s, u"--case"_s, u"A-000001"_s}).exitCode == 2);
    CHECK(clinic.ask(u"case list"_s).array().size() == 1);
}
