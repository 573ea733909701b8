#include "tests/ctl/scriptedclinic.h"
#include "tests/support/catchqt.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace ayumi::test;

namespace {

struct Refusal
{
    QString words;
    QString code;
    int exitCode = 1;
    QString sentence = {}; ///< what it must name; empty where the code says enough
};

void checkRefused(const ScriptedClinic& clinic, const Refusal& wanted)
{
    const Answer answer = clinic.ask(wanted.words);
    INFO(wanted.words.toStdString() << "\n" << answer.out.toStdString() << answer.err.toStdString());
    CHECK(answer.exitCode == wanted.exitCode);
    CHECK(answer.value(u"error"_s) == wanted.code);
    CHECK_FALSE(answer.object().value(u"ok"_s).toBool(true));
    // One sentence, and nothing else.
    CHECK_FALSE(answer.sentence().isEmpty());
    CHECK_FALSE(answer.sentence().contains(u'\n'));
    CHECK(answer.sentence().contains(wanted.sentence));
}

} // namespace

TEST_CASE("every family of commands refuses what is not there or cannot be, and says so in a sentence")
{
    ScriptedClinic clinic;
    clinic.setToday(u"2026-03-05"_s);
    clinic.open();
    REQUIRE(clinic.ask(u"case new --family 見本 --given 花子"_s).ok());
    for (const Refusal& refusal : std::initializer_list<Refusal>{
             {u"case show A-000099"_s, u"CaseNotFound"_s, 1, u"A-000099"_s},
             {u"case show banana"_s, u"CaseNotFound"_s, 1, u"banana"_s},
             {u"case new"_s, u"FieldMissing"_s},
             {u"case new --family 例 --birth-date 1958年2月30日"_s, u"DateDoesNotExist"_s, 1,
              u"1958年2月30日"_s},
             {u"case new --family 例 --birth-date 昭和65年4月1日"_s, u"DateOutsideEra"_s, 1, u"平成2年"_s},
             {u"case new --family 例 --birth-date 2030-01-01"_s, u"DateInFuture"_s},
             {u"case list --stage somewhere"_s, u"FieldInvalid"_s, 1, u"somewhere"_s},
             {u"case close A-000001 --reason tired"_s, u"FieldInvalid"_s, 1, u"tired"_s},
             {u"case close A-000001 --reason exercise-first"_s, u"FieldMissing"_s},
             {u"case close A-000001"_s, u"UsageWrong"_s, 2, u"--reason"_s},
             {u"patient show A-000099"_s, u"CaseNotFound"_s},
             {u"patient edit A-000001 --mail nowhere"_s, u"FieldInvalid"_s, 1, u"nowhere"_s},
             {u"import line missing.txt --dry-run"_s, u"FileUnreadable"_s, 1, u"missing.txt"_s},
             {u"consult A-000001 --answer allergy"_s, u"UsageWrong"_s, 2, u"allergy"_s},
             {u"consult A-000001 --answer colour=red"_s, u"FieldInvalid"_s, 1, u"colour"_s},
             {u"consult A-000001 --answer kl:R=7"_s, u"FieldInvalid"_s, 1, u"7"_s},
             {u"consult A-000001 --answer kl:X=2"_s, u"FieldInvalid"_s, 1, u"X"_s},
             {u"score nrs A-000001 --right 11"_s, u"ScoreOutOfRange"_s, 1, u"11"_s},
             {u"counselling record A-000001 --at yesterday"_s, u"DateUnreadable"_s, 1, u"yesterday"_s},
             {u"counselling record A-000001 --at 2026-02-30T10:00"_s, u"DateUnreadable"_s},
             {u"counselling decide A-000001 R perhaps"_s, u"FieldInvalid"_s, 1, u"perhaps"_s},
             {u"consent explain A-000001 --item 9 --by 佐藤"_s, u"FieldInvalid"_s, 1, u"9"_s},
             {u"consent sign A-000001 treatment --text-version 1 --by 佐藤"_s, u"ConsentScopeMissing"_s},
             {u"consent withdraw A-000001 17 --reason 希望"_s, u"NotFound"_s},
             {u"trip save A-000001 --arrival 2026-05-26 --departure 2026-05-23"_s, u"DatesReversed"_s},
             {u"trip save A-000001 --arrival 5月23日"_s, u"DateUnreadable"_s, 1, u"5月23日"_s},
             {u"trip passport A-000001 --number 12"_s, u"PassportNumberInvalid"_s, 1, u"12"_s},
             {u"visit examine A-000001 --go perhaps"_s, u"FieldInvalid"_s, 1, u"perhaps"_s},
             {u"visit inject A-000001 R"_s, u"UsageWrong"_s, 2, u"--at"_s},
             {u"visit inject A-000001 R --at 2026-03-05T09:00 --cells-million many"_s, u"FieldInvalid"_s, 1,
              u"many"_s},
             {u"visit correct-date A-000001 --date 2026-03-01 --reason 誤記"_s, u"NotFound"_s},
             {u"follow-up record A-000001 1M --result reached"_s, u"NotFound"_s, 1, u"1M"_s},
             {u"due --until 2027-02-29"_s, u"DateDoesNotExist"_s, 1, u"2027-02-29"_s},
             {u"document visit-summary A-000001"_s, u"UsageWrong"_s, 2, u"--output"_s},
             {u"document visit-summary A-000099 --output f.pdf"_s, u"CaseNotFound"_s},
             {u"backup verify nowhere"_s, u"BackupNotFound"_s, 1, u"nowhere"_s},
             {u"backup restore nowhere"_s, u"UsageWrong"_s, 2, u"--to"_s},
             {u"verify"_s, u"NotAllowed"_s},
             {u"staff add 鈴木 --new-password-file missing.txt"_s, u"FileUnreadable"_s, 1, u"missing.txt"_s},
             {u"staff disable 誰か"_s, u"StaffUnknown"_s, 1, u"誰か"_s},
             {u"init --admin 別人"_s, u"ClinicExists"_s},
         })
        checkRefused(clinic, refusal);
    CHECK(clinic.ask(u"case list"_s).array().size() == 1);
}

TEST_CASE("wrong usage says how to write it and leaves with 2")
{
    ScriptedClinic clinic;
    for (const Refusal& refusal : std::initializer_list<Refusal>{
             {u"dance"_s, u"UsageWrong"_s, 2, u"dance"_s},
             {u"case"_s, u"UsageWrong"_s, 2, u"case"_s},
             {u"case dance"_s, u"UsageWrong"_s, 2, u"case dance"_s},
             {u"dance --help"_s, u"UsageWrong"_s, 2, u"dance"_s},
             {u"case show"_s, u"UsageWrong"_s, 2, u"case show CASE"_s},
             {u"case show A-000001 A-000002"_s, u"UsageWrong"_s, 2, u"case show CASE"_s},
             {u"case list --colour red"_s, u"UsageWrong"_s, 2, u"--colour"_s},
             {u"case list --stage"_s, u"UsageWrong"_s, 2, u"--stage"_s},
             {u"case list --language fr"_s, u"UsageWrong"_s, 2, u"fr"_s},
             {u"case list --user"_s, u"UsageWrong"_s, 2, u"--user"_s},
             {u"init"_s, u"UsageWrong"_s, 2, u"--admin"_s},
         })
        checkRefused(clinic, refusal);
    const Answer silent = clinic.call({});
    CHECK(silent.exitCode == 2);
    CHECK(silent.out.isEmpty());
    CHECK(clinic.call({u"case"_s, u"list"_s, u"--clinic"_s, u"x"_s}).exitCode == 2); // who is asking?

    clinic.removeVariable(u"AYUMI_PASSWORD"_s);
    checkRefused(clinic, {u"case list"_s, u"UsageWrong"_s, 2, u"--password-file"_s});
    checkRefused(clinic, {u"case list --password-file none.txt"_s, u"FileUnreadable"_s, 1, u"none.txt"_s});
}

TEST_CASE("a day that does not exist is no today, neither by option nor by environment")
{
    ScriptedClinic clinic;
    clinic.open();
    checkRefused(clinic, {u"due --on 2027-02-30"_s, u"DateDoesNotExist"_s, 1, u"2027-02-30"_s});
    checkRefused(clinic, {u"due --on 昭和65年1月1日"_s, u"DateOutsideEra"_s, 1, u"平成2年"_s});
    checkRefused(clinic, {u"due --on someday"_s, u"DateUnreadable"_s, 1, u"someday"_s});
    clinic.setVariable(u"AYUMI_TODAY"_s, u"2027-13-01"_s);
    checkRefused(clinic, {u"due"_s, u"DateDoesNotExist"_s, 1, u"2027-13-01"_s});
    CHECK(clinic.ask(u"due --on 2027-01-31"_s).ok()); // the option wins
}

TEST_CASE("a wrong password is told as such, and after several Ayumi makes people wait")
{
    ScriptedClinic clinic;
    clinic.open();
    clinic.write(u"wrong.txt"_s, "not my password\n");
    int wrong = 0;
    int delayed = 0;
    for (int i = 0; i < 12 && delayed == 0; ++i) {
        const Answer answer = clinic.ask(u"case list --password-file wrong.txt"_s);
        CHECK(answer.exitCode == 1);
        wrong += answer.value(u"error"_s) == u"PasswordWrong"_s ? 1 : 0;
        delayed += answer.value(u"error"_s) == u"SignInDelayed"_s ? 1 : 0;
        CHECK_FALSE(answer.err.contains(u"not my password"_s));
    }
    CHECK(wrong >= 2);
    // Every call is another program: the delay outlives them, also for the right password.
    REQUIRE(delayed == 1);
    CHECK(clinic.ask(u"case list"_s).value(u"error"_s) == u"SignInDelayed"_s);
    // Nobody learns whether it was the name that was wrong.
    clinic.setUser(u"誰か"_s);
    const Answer stranger = clinic.ask(u"case list"_s);
    CHECK(stranger.exitCode == 1);
    CHECK(stranger.value(u"error"_s) == u"PasswordWrong"_s);
}

TEST_CASE("what was tampered with is found, named, and leaves with 1")
{
    ScriptedClinic clinic;
    clinic.open();
    REQUIRE(clinic.ask(u"case new --family 見本"_s).ok());
    clinic.setUser(u"管理者"_s);
    REQUIRE(clinic.ask(QStringList{u"verify"_s}).object().value(u"ok"_s).toBool());

    QFile database(clinic.clinicPath() + u"/clinic.db"_s);
    REQUIRE(database.open(QIODevice::ReadWrite));
    // Every page after the first: whatever is read of them is not what was written.
    for (qint64 at = 4096 + 100; at < database.size(); at += 4096) {
        database.seek(at);
        database.write("tampered");
    }
    database.close();
    const Answer answer = clinic.ask(QStringList{u"verify"_s});
    INFO(answer.out.toStdString() << answer.err.toStdString());
    CHECK(answer.exitCode == 1);
    CHECK_FALSE(answer.object().value(u"ok"_s).toBool(true));
    const QJsonArray problems = answer.object().value(u"problems"_s).toArray();
    REQUIRE_FALSE(problems.isEmpty());
    CHECK_FALSE(problems.at(0).toObject().value(u"text"_s).toString().isEmpty());
}

TEST_CASE("an original that is gone and a database put back to an earlier day are noticed")
{
    ScriptedClinic clinic;
    clinic.open();
    const QString talk =
        clinic.write(u"talk.txt"_s, "[LINE] 見本 花子とのトーク履歴\n保存日時：2026/03/05 09:12\n\n"
                                    "2026/03/02(月)\n19:58\t見本 花子\tはじめまして\n");
    REQUIRE(clinic.ask({u"import"_s, u"line"_s, talk, u"--new"_s}).ok());
    clinic.setUser(u"管理者"_s);
    REQUIRE(clinic.ask(QStringList{u"verify"_s}).ok());
    const auto problemsNow = [&clinic] {
        const Answer answer = clinic.ask(QStringList{u"verify"_s});
        INFO(answer.out.toStdString());
        CHECK(answer.exitCode == 1);
        CHECK_FALSE(answer.object().value(u"ok"_s).toBool(true));
        return valuesOf(answer.object().value(u"problems"_s).toArray(), u"code"_s);
    };

    SECTION("the original")
    {
        QDirIterator files(clinic.clinicPath() + u"/attachments"_s, QDir::Files,
                           QDirIterator::Subdirectories);
        REQUIRE(files.hasNext());
        REQUIRE(QFile::remove(files.next()));
        CHECK(problemsNow().contains(u"AttachmentMissing"_s));
    }
    SECTION("the database")
    {
        const QString database = clinic.clinicPath() + u"/clinic.db"_s;
        REQUIRE(QFile::copy(database, clinic.path(u"earlier.db"_s)));
        REQUIRE(clinic.ask(u"case note A-000001 later"_s).ok());
        for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(database + end);
        REQUIRE(QFile::copy(clinic.path(u"earlier.db"_s), database));
        // What is done over the earlier state stands where the keyring remembers other records.
        const QStringList problems = problemsNow();
        REQUIRE(problems.size() == 1);
        CHECK(QStringList{u"AuditTailMissing"_s, u"AuditChainBroken"_s}.contains(problems.front()));
    }
}
