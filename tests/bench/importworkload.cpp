#include "core/line/linehistory.h"
#include "tests/bench/casestory.h"
#include "tests/bench/measuring.h"
#include "tests/bench/talkwords.h"
#include "tests/bench/workloads.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr int messages = 10'000;
constexpr int messagesPerDay = 40;
constexpr int times = 3;
const QString patientName = u"はなこ"_s;

/// A talk as LINE on a phone exports it.
QByteArray exportedTalk(quint64 seed)
{
    Dice dice(seed);
    QString text = u"[LINE] %1とのトーク履歴\n保存日時:2026/11/22 18:00\n"_s.arg(patientName);
    const QDate first = benchToday().addDays(-1 - messages / messagesPerDay);
    for (int i = 0; i < messages; ++i) {
        const QDate day = first.addDays(i / messagesPerDay);
        if (i % messagesPerDay == 0)
            text += u"\n%1(%2)\n"_s.arg(day.toString(u"yyyy/MM/dd"))
                        .arg(QStringView(u"月火水木金土日").at(day.dayOfWeek() - 1));
        const bool theirs = i % 2 == 0;
        text += QTime(8, 0).addSecs(i % messagesPerDay * 900).toString(u"HH:mm") + u'\t' +
                (theirs ? patientName : u"あゆみ相談室"_s) + u'\t' +
                (theirs ? patientMessage(dice) : ourMessage(dice)) + u'\n';
    }
    return text.toUtf8();
}

Result<CaseId> freshCase(Bench& bench)
{
    NewConsultation consultation;
    consultation.patient.lineName = patientName;
    AYUMI_TRY_GET(const OpenedCase opened, bench.office.intake.openConsultation(consultation));
    return opened.careCase.id;
}

/// From the bytes of the file to the last message stored.
Result<> importTalk(Bench& bench, CaseId id, const QByteArray& bytes)
{
    AYUMI_TRY_GET(LineHistory history, readLineHistory(bytes, u"talk.txt"_s));
    Progress progress;
    AYUMI_TRY_GET(const ImportOutcome outcome,
                  bench.office.messages.importHistory(
                      id, {std::move(history), patientName, bytes, u"talk.txt"_s}, progress));
    if (outcome.added + outcome.alreadyThere != messages)
        return failure(ErrorCode::Internal, {u"%1 messages"_s.arg(outcome.added)});
    return {};
}

/// As spread as the keys by which messages are known again.
QStringList someKeys(int round)
{
    QStringList keys;
    for (int i = 0; i < messages; ++i) {
        const QByteArray name = QByteArray::number(round) + ' ' + QByteArray::number(i);
        const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
        keys.append(QString::fromLatin1(hash.first(16).toHex()) + u"-1"_s);
    }
    return keys;
}

QStringList someTexts(int round)
{
    Dice dice(quint64(round) + 1);
    QStringList texts;
    for (int i = 0; i < messages; ++i)
        texts.append(patientMessage(dice));
    return texts;
}

/// The rows alone, in one transaction.
Result<> bareImport(BareFile& bare, CaseId id, const QStringList& texts, const QStringList& keys)
{
    AYUMI_TRY(bare.run("BEGIN IMMEDIATE"));
    for (int i = 0; i < messages; ++i) {
        AYUMI_TRY(bare.run(
            R"(
            INSERT INTO message (case_id, channel, direction, kind, sender, sent_at, zone, body, import_key)
            VALUES (?, 'line', 'in', 'text', ?, ?, 'Asia/Tokyo', ?, ?)
        )",
            {id.value(), patientName, qint64(i) * 60'000, texts[i], keys[i]}));
    }
    AYUMI_TRY(bare.run("COMMIT"));
    return {};
}

} // namespace

Result<> measureImport(Bench& bench)
{
    Samples first;
    Samples again;
    Samples bare;
    for (int round = 0; round < times; ++round) {
        const QByteArray bytes = exportedTalk(quint64(round) + 100);
        AYUMI_TRY_GET(const CaseId id, freshCase(bench));
        AYUMI_TRY_GET(const double imported, timed([&] { return importTalk(bench, id, bytes); }));
        first.add(imported);
        AYUMI_TRY_GET(const double known, timed([&] { return importTalk(bench, id, bytes); }));
        again.add(known);
        AYUMI_TRY_GET(const CaseId empty, freshCase(bench));
        const QStringList texts = someTexts(round);
        const QStringList keys = someKeys(round);
        AYUMI_TRY_GET(const double written,
                      timed([&] { return bareImport(bench.bare, empty, texts, keys); }));
        bare.add(written);
    }
    bench.tell({.workload = u"import a LINE talk of 10,000 messages"_s,
                .measured = first.median(),
                .bare = bare.median(),
                .promise = importPromise,
                .remark = u"reading, search words, file kept encrypted"_s});
    bench.tell({.workload = u"import the same talk again"_s,
                .measured = again.median(),
                .bare = bare.median(),
                .promise = importPromise,
                .remark = u"all known, nothing added"_s});
    return {};
}

} // namespace ayumi::bench
