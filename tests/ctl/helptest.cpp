#include "tests/ctl/scriptedclinic.h"
#include "tests/support/catchqt.h"

#include <QDir>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace Qt::StringLiterals;
using namespace ayumi::test;

namespace {

QJsonArray allCommands(const ScriptedClinic& clinic)
{
    return clinic.call({u"--help"_s, u"--json"_s}).array();
}

/// What an example needs that the examples before it did not leave: run first, and from then on this is
/// today.
struct Preparation
{
    QString today;
    QStringList lines;
};

const QString asAdministrator = u"ayumictl --clinic ./clinic --user 管理者 "_s;
const QString asSato = u"ayumictl --clinic ./clinic --user 佐藤 "_s;

std::map<QString, Preparation> preparations()
{
    const QString advance = asSato + u"case advance A-000001"_s;
    const QString sign = asSato + u"consent sign A-000001 %1 --text-version 2026-01 --by 佐藤"_s;
    const QString dataTransfer = sign.arg(u"data-transfer --recipient 病院"_s);
    return {
        {u"staff disable"_s, {{}, {asAdministrator + u"staff add 鈴木 --new-password-file sato.txt"_s}}},
        {u"staff role"_s, {{}, {asAdministrator + u"staff add 田中 --new-password-file sato.txt"_s}}},
        {u"case advance"_s,
         {{},
          {asSato + u"patient edit A-000001 --family 見本 --given 花子 --phone 090-0000-0000"_s,
           asSato + u"consult A-000001 --answer symptoms:R=痛い --answer hyaluronic-acid:R=none --answer "
                    "steroid-prp-cells:R=none --answer surgery:R=none --answer no-images-reason=依頼中"_s}}},
        {u"consent explain"_s, {{}, {advance}}},
        {u"consent withdraw"_s, {{}, {sign.arg(u"drip"_s), dataTransfer}}},
        {u"visit examine"_s, {u"2026-05-23"_s, {dataTransfer, advance}}},
        {u"visit inject"_s, {u"2026-05-24"_s, {}}},
        {u"due"_s, {u"2026-06-24"_s, {advance}}},
        {u"document labels"_s,
         {{}, {asSato + u"patient edit A-000001 --postcode 1600023 --address 東京都新宿区西新宿1-1"_s}}},
        {u"document outcome-letter"_s,
         {{},
          {asSato + u"case new --family 例 --given 次郎"_s,
           asSato + u"counselling decide A-000003 L keep-exercising --doctor 'Dr. Lim' --licence-country MY "
                    "--licence-number 12345 --criterion U1"_s}}},
    };
}

/// A text pack of invented items.
QByteArray textPack()
{
    QJsonObject items;
    for (const char* code : {"P1", "P5", "P6", "P8", "A3", "A4", "A7", "SP4", "Q1", "Q2", "Q3", "Q4"})
        items[QString::fromLatin1(code)] = u"設問"_s;
    return QJsonDocument(
               QJsonObject{{u"format"_s, u"ayumi-text-pack"_s},
                           {u"version"_s, 1},
                           {u"instrument"_s, u"koos12"_s},
                           {u"licence"_s, u"見本"_s},
                           {u"languages"_s, QJsonObject{{u"ja"_s, QJsonObject{{u"items"_s, items}}}}}})
        .toJson();
}

/// Runs one line as somebody types it; it must go well.
Answer typed(const ScriptedClinic& clinic, const QString& line)
{
    const Answer answer = clinic.shell(line);
    INFO(line.toStdString() << "\n" << answer.out.toStdString() << answer.err.toStdString());
    CHECK(answer.ok());
    return answer;
}

} // namespace

TEST_CASE("every command has an example, and the help of every level shows one")
{
    const ScriptedClinic clinic;
    const QJsonArray commands = allCommands(clinic);
    REQUIRE(commands.size() >= 40);
    QSet<QString> families;
    for (const QJsonValue& each : commands) {
        const QJsonObject command = each.toObject();
        const QStringList words = command.value(u"command"_s).toString().split(u' ');
        families.insert(words.front());
        INFO(words.join(u' ').toStdString());
        const Answer help = clinic.call(words + QStringList{u"--help"_s});
        CHECK(help.ok());
        CHECK(help.out.contains(u"Example:\n  "_s + command.value(u"example"_s).toString()));
        CHECK(help.err.isEmpty());
        CHECK(command.value(u"example"_s).toString().contains(words.join(u' ')));
    }
    for (const QString& family : families) {
        const Answer help = clinic.call({family, u"--help"_s});
        INFO(family.toStdString());
        CHECK(help.ok());
        CHECK(help.out.contains(u"Example:\n  ayumictl"_s));
        CHECK(help.out.contains(u' ' + family));
    }
    CHECK(clinic.call({u"--help"_s}).out.contains(u"Example:\n  ayumictl"_s));
}

TEST_CASE("every example of the help runs as it is printed")
{
    ScriptedClinic clinic;
    for (const QString& name : {u"pw.txt"_s, u"new.txt"_s, u"sato.txt"_s})
        clinic.write(name, "a long password\n");
    clinic.write(u"[LINE] 見本 花子とのトーク.txt"_s,
                 "[LINE] 見本 花子とのトーク履歴\n保存日時：2026/03/05 09:12\n\n"
                 "2026/03/02(月)\n19:58\t見本 花子\tはじめまして\n");
    clinic.write(u"invitation.ics"_s, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260601T010000Z\n"
                                      "SUMMARY:Briefing\nEND:VEVENT\nEND:VCALENDAR\n");
    clinic.write(u"holidays.ics"_s,
                 "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\nBEGIN:VEVENT\r\n"
                 "UID:1@example\r\nDTSTART;VALUE=DATE:20270201\r\nSUMMARY:Hari Wilayah\r\n"
                 "END:VEVENT\r\nEND:VCALENDAR\r\n");
    clinic.setVariable(u"AYUMI_TODAY"_s, u"2026-05-10"_s);
    auto before = preparations();
    clinic.write(u"koos12.json"_s, textPack());
    // In the order of the help, which is the order of the work.
    for (const QJsonValue& each : allCommands(clinic)) {
        const QString name = each.toObject().value(u"command"_s).toString();
        const Preparation needed = before[name];
        if (!needed.today.isEmpty())
            clinic.setVariable(u"AYUMI_TODAY"_s, needed.today);
        for (const QString& line : needed.lines)
            typed(clinic, line);
        const Answer answer = typed(clinic, each.toObject().value(u"example"_s).toString());
        if (name == u"init"_s)
            clinic.write(u"recovery-key.txt"_s, answer.value(u"recoveryKey"_s).toUtf8());
    }
    CHECK(QDir(clinic.path(u"restored"_s)).exists());
    CHECK(textOfPdf(clinic.path(u"summary.pdf"_s)).contains(u"見本花子様"_s));
}
