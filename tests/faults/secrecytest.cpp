#include "tests/faults/busywork.h"
#include "tests/faults/files.h"
#include "tests/support/catchqt.h"
#include "tests/support/killedprogram.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QLoggingCategory>
#include <QStringDecoder>
#include <QStringEncoder>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// What is known of the patient below. Long enough that none of it stands in encrypted bytes by chance.
const QStringList& secrets()
{
    static const QStringList known{u"小山内"_s,
                                   u"節子之助"_s,
                                   u"オサナイ"_s,
                                   u"セツコノスケ"_s,
                                   u"OSANAI"_s,
                                   u"osanai"_s,
                                   u"090-1357-2468"_s,
                                   u"09013572468"_s,
                                   u"setsuko@example.jp"_s,
                                   u"せっちゃんの庭"_s,
                                   u"青森県弘前市"_s,
                                   u"TR7654321"_s,
                                   u"ペースメーカー"_s,
                                   u"右膝が朝だけ痛みます"_s,
                                   u"階段を降りると左が"_s,
                                   u"書きかけの下書き"_s,
                                   u"ご主人が電話口で"_s,
                                   u"何の行か分からない"_s,
                                   u"おさない様トーク"_s};
    return known;
}

/// Each secret in every encoding that a file could hold it in.
std::vector<std::pair<QString, QByteArray>> needles()
{
    std::vector<std::pair<QString, QByteArray>> found;
    QStringEncoder utf16le(QStringConverter::Utf16LE);
    QStringEncoder utf16be(QStringConverter::Utf16BE);
    QStringEncoder cp932("Shift_JIS");
    for (const QString& secret : secrets()) {
        found.emplace_back(secret, secret.toUtf8());
        found.emplace_back(secret, QByteArray(utf16le(secret)));
        found.emplace_back(secret, QByteArray(utf16be(secret)));
        if (cp932.isValid())
            found.emplace_back(secret, QByteArray(cp932(secret)));
        found.emplace_back(secret, secret.toUtf8().toBase64(QByteArray::OmitTrailingEquals).chopped(1));
        found.emplace_back(secret, secret.toUtf8().toHex());
    }
    return found;
}

/// Which secrets stand readable in the files below a folder, or in their names.
QStringList leaksBelow(const QString& folder)
{
    QStringList leaks;
    const auto wanted = needles();
    for (const auto& [name, content] : contentsBelow(folder)) {
        for (const auto& [secret, bytes] : wanted) {
            if (content.contains(bytes) || name.contains(secret))
                leaks.append(name + u": "_s + secret);
        }
    }
    return leaks;
}

Patient knownPatient()
{
    Patient patient = aPatient()
                          .named(u"小山内", u"節子之助")
                          .kana(u"オサナイ", u"セツコノスケ")
                          .romaji(u"OSANAI", u"SETSUKONOSUKE")
                          .phone(u"090-1357-2468")
                          .mail(u"setsuko@example.jp")
                          .onLineAs(u"せっちゃんの庭")
                          .passport(u"TR7654321", day(u"2035-05-01"))
                          .build();
    patient.address = u"青森県弘前市下白銀町1"_s;
    return patient;
}

QByteArray talk()
{
    return u"[LINE] せっちゃんの庭とのトーク履歴\n保存日時：2026/11/20 21:30\n\n2026/11/18(水)\n"
           "10:02\tせっちゃんの庭\t右膝が朝だけ痛みます\n"
           "10:05\t相談窓口\t階段を降りると左が、とのことですね\n"_s.toUtf8();
}

/// Everything that people type or bring along, once, and the errors that go with it.
void useClinic(Office& office, const Clock& clock)
{
    NewConsultation fresh;
    fresh.patient = knownPatient();
    fresh.answers.emplace_back(Question{IntakeField::Implant, std::nullopt}, knownAnswer(u"ペースメーカー"));
    const OpenedCase opened = must(office.intake.openConsultation(fresh));
    const CaseId id = opened.careCase.id;

    HistoryImport import;
    import.fileName = u"おさない様トーク.txt"_s;
    import.originalBytes = talk();
    import.history = must(readLineHistory(import.originalBytes, import.fileName));
    import.history.notUnderstood = {{.line = 3, .lineCount = 1, .text = u"何の行か分からない"_s}};
    import.patientParticipant = u"せっちゃんの庭"_s;
    Progress progress;
    must(office.messages.importHistory(id, import, progress));
    must(office.drafts.keep(u"intake/"_s + opened.careCase.number, u"{\"goal\": \"書きかけの下書き\"}"_s, 1));
    const FollowUp extra = must(office.followUps.addExtra(id, clock.today(), u"確認"_s));
    Contact contact;
    contact.followUp = extra.id;
    contact.version = extra.version;
    contact.note = u"ご主人が電話口で"_s;
    must(office.followUps.recordContact(contact));

    // What goes wrong must not give anything away either.
    CHECK_FALSE(office.intake.savePatient(knownPatient()));
    Patient stale = opened.patient;
    stale.version = 999;
    CHECK_FALSE(office.intake.savePatient(stale));
    CHECK(must(office.search.people(u"小山内"_s, 5)).size() == 1);
    CHECK(must(office.search.words(u"右膝が朝だけ"_s, 5)).size() == 1);
    must(office.intake.possibleDuplicates(knownPatient()));
    must(office.backups.create({}, progress));
}

/// Standard error and Qt's log into a file, while it lives; temporary files into a folder of our own.
class Overheard
{
public:
    explicit Overheard(const QString& folder)
        : m_path(folder + u"/log"_s)
        , m_temporaryBefore(qgetenv("TMPDIR"))
        , m_standardError(::dup(2))
    {
        const int file = ::open(QFile::encodeName(m_path).constData(), O_CREAT | O_WRONLY | O_APPEND, 0600);
        ::dup2(file, 2);
        ::close(file);
        QDir(folder).mkdir(u"tmp"_s);
        qputenv("TMPDIR", QFile::encodeName(folder + u"/tmp"_s));
        QLoggingCategory::setFilterRules(u"*.debug=true"_s);
    }
    Overheard(const Overheard&) = delete;
    Overheard& operator=(const Overheard&) = delete;
    ~Overheard()
    {
        QLoggingCategory::setFilterRules(QString());
        if (m_temporaryBefore.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_temporaryBefore);
        ::dup2(m_standardError, 2);
        ::close(m_standardError);
    }

private:
    QString m_path;
    QByteArray m_temporaryBefore;
    int m_standardError;
};

} // namespace

TEST_CASE("the search of files finds what is there to be found, in every encoding")
{
    const QTemporaryDir place;
    const QString secret = u"右膝が朝だけ痛みます"_s;
    QStringEncoder utf16(QStringConverter::Utf16LE);
    QStringEncoder cp932("Shift_JIS");
    REQUIRE(cp932.isValid());
    for (const QByteArray& bytes : {secret.toUtf8(), QByteArray(utf16(secret)), QByteArray(cp932(secret)),
                                    ("{\"x\":\"" + secret.toUtf8().toHex() + "\"}")}) {
        overwrite(place.filePath(u"file"_s), QByteArray(1000, 'x') + bytes + QByteArray(1000, 'y'));
        CHECK(leaksBelow(place.path()) == QStringList{u"file: "_s + secret});
    }
}

TEST_CASE(
    "after use no file of the clinic, no temporary file and no log holds anything readable of a patient")
{
    ClinicAtRest rest;
    const QTemporaryDir place(temporaryRoot() + u"/ayumi-secrecy-XXXXXX"_s);
    const QString folder = rest.copy();
    {
        const Overheard overheard(place.path());
        const auto clinic = must(rest.signIn(folder));
        useClinic(clinic->office(), rest.clock());
        CHECK(QFile::exists(folder + u"/clinic.db-wal"_s));
        CHECK(leaksBelow(folder) == QStringList());
    }
    CHECK(rest.verified(folder).ok);
    CHECK(leaksBelow(folder) == QStringList());
    CHECK(leaksBelow(place.path()) == QStringList());
    CHECK(filesBelow(place.path()) == QStringList{u"log"_s});
}

TEST_CASE("what a killed program leaves behind holds nothing readable of a patient")
{
    ClinicAtRest rest;
    const QTemporaryDir place(temporaryRoot() + u"/ayumi-secrecy-XXXXXX"_s);
    const QString folder = rest.copy();
    killWhileRunning(20'000, [&] {
        const Overheard overheard(place.path());
        const auto clinic = must(rest.signIn(folder));
        useClinic(clinic->office(), rest.clock());
        std::raise(SIGKILL);
    });
    CHECK(QFile::exists(folder + u"/clinic.db-wal"_s));
    CHECK_FALSE(filesBelow(folder + u"/backups"_s).isEmpty());
    CHECK(leaksBelow(folder) == QStringList());
    CHECK(leaksBelow(place.path()) == QStringList());
}
