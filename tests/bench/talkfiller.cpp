#include "tests/bench/talkfiller.h"

#include "core/storage/contactattempttable.h"
#include "core/storage/messagetable.h"
#include "core/storage/notetable.h"
#include "core/storage/transaction.h"
#include "tests/bench/talkwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi::bench {

namespace {

constexpr std::size_t eventsPerTransaction = 10'000;
constexpr int secondsBetweenMessages = 9;
/// Of a hundred open cases, so many wait for our answer.
constexpr int percentUnanswered = 4;

qint64 secondsOf(QDate day, int seconds)
{
    return instantAt(day, QTime(8, 0), tokyoZone).msecsSinceEpoch() / 1000 + seconds;
}

} // namespace

TalkFiller::TalkFiller(Database& database, StaffId staff)
    : m_database(database)
    , m_staff(staff)
{
}

Result<> TalkFiller::write(const std::vector<CaseStory>& stories, const WrittenCases& cases,
                           const Progress& progress)
{
    collect(stories, cases);
    for (std::size_t begin = 0; begin < m_events.size(); begin += eventsPerTransaction) {
        AYUMI_TRY_GET(Transaction transaction, Transaction::begin(m_database));
        const std::size_t end = std::min(begin + eventsPerTransaction, m_events.size());
        for (std::size_t i = begin; i < end; ++i)
            AYUMI_TRY(writeEvent(m_events[i], stories, cases));
        AYUMI_TRY(transaction.commit());
        progress.report(qint64(end), qint64(m_events.size()));
    }
    return {};
}

void TalkFiller::collect(const std::vector<CaseStory>& stories, const WrittenCases& cases)
{
    constexpr int workday = 10 * 3600;
    m_events.reserve(stories.size() * (talks + notes) + cases.calls.size());
    for (quint32 i = 0; i < stories.size(); ++i) {
        const CaseStory& story = stories[i];
        const int days = std::max(1, int(story.openedOn.daysTo(story.quietSince)));
        const auto someTime = [&] {
            return secondsOf(story.openedOn.addDays(m_dice.number(days)), m_dice.number(workday));
        };
        std::array<qint64, talks> times{};
        std::ranges::generate(times, someTime);
        std::ranges::sort(times);
        for (const qint64 time : times)
            m_events.push_back({time, i, time == times.back() ? Kind::LastTalk : Kind::Talk});
        for (int n = 0; n < notes; ++n)
            m_events.push_back({someTime(), i, Kind::Note});
    }
    for (quint32 i = 0; i < cases.calls.size(); ++i)
        m_events.push_back({secondsOf(cases.calls[i].on, m_dice.number(workday)), i, Kind::Call});
    std::ranges::sort(m_events, {}, &Event::at);
}

Result<> TalkFiller::writeEvent(const Event& event, const std::vector<CaseStory>& stories,
                                const WrittenCases& cases)
{
    m_now = std::max(m_now + 1, event.at);
    switch (event.kind) {
    case Kind::Talk:
    case Kind::LastTalk:
        return writeTalk(stories[event.subject], cases.ids[event.subject], event.kind == Kind::LastTalk);
    case Kind::Note:
        return writeNote(cases.ids[event.subject]);
    case Kind::Call:
        return writeCall(cases.calls[event.subject]);
    }
    return {};
}

Result<> TalkFiller::writeTalk(const CaseStory& story, CaseId id, bool isLast)
{
    const bool waits = isLast && story.stage != Stage::Closed && m_dice.happens(percentUnanswered);
    std::array<Message, messagesPerTalk> messages;
    for (int i = 0; i < messagesPerTalk; ++i) {
        Message& message = messages[std::size_t(i)];
        // They write, we answer; whoever waits wrote last.
        const bool theirs = (i % 2 == 0) || (waits && i == messagesPerTalk - 1);
        message.caseId = id;
        message.direction = theirs ? MessageDirection::FromPatient : MessageDirection::ToPatient;
        message.sender = theirs ? u"ご本人"_s : u"あゆみ相談室"_s;
        message.text = theirs ? patientMessage(m_dice) : ourMessage(m_dice);
        message.sentAt = {Instant(m_now * 1000), tokyoZone.toString()};
        message.importKey = u"bench-%1-%2"_s.arg(id.value()).arg(m_now);
        m_now += secondsBetweenMessages;
    }
    AYUMI_TRY(MessageTable(m_database).add(id, messages));
    return {};
}

Result<> TalkFiller::writeNote(CaseId id)
{
    CaseNote written;
    written.caseId = id;
    written.writtenAt = Instant(m_now * 1000);
    written.writtenBy = m_staff;
    written.text = note(m_dice);
    AYUMI_TRY(NoteTable(m_database).insert(written));
    return {};
}

Result<> TalkFiller::writeCall(const MadeCall& call)
{
    ContactAttempt attempt;
    attempt.caseId = call.caseId;
    attempt.followUp = call.followUp;
    attempt.at = Instant(m_now * 1000);
    attempt.result = call.reached ? ContactResult::Reached : ContactResult::NoAnswer;
    attempt.by = m_staff;
    if (call.reached) {
        attempt.answeredBy = u"ご本人"_s;
        attempt.note = callNote(m_dice);
    }
    AYUMI_TRY(ContactAttemptTable(m_database).insert(attempt));
    return {};
}

} // namespace ayumi::bench
