#pragma once

#include "tests/bench/casefiller.h"

namespace ayumi::bench {

/// Writes what was said: sixteen messages in four talks and four notes of every case, and the calls. All
/// cases in the order of time, as it comes in a clinic.
class TalkFiller
{
public:
    static constexpr int talks = 4;
    static constexpr int messagesPerTalk = 4;
    static constexpr int notes = 4;

    TalkFiller(Database& database, StaffId staff);

    [[nodiscard]] Result<> write(const std::vector<CaseStory>& stories, const WrittenCases& cases,
                                 const Progress& progress);

private:
    enum class Kind : quint8
    {
        Talk,
        LastTalk,
        Note,
        Call
    };
    struct Event
    {
        qint64 at = 0;       ///< seconds since 1970
        quint32 subject = 0; ///< place among the stories, or among the calls
        Kind kind = Kind::Talk;
    };

    void collect(const std::vector<CaseStory>& stories, const WrittenCases& cases);
    [[nodiscard]] Result<> writeEvent(const Event& event, const std::vector<CaseStory>& stories,
                                      const WrittenCases& cases);
    [[nodiscard]] Result<> writeTalk(const CaseStory& story, CaseId id, bool isLast);
    [[nodiscard]] Result<> writeNote(CaseId id);
    [[nodiscard]] Result<> writeCall(const MadeCall& call);

    Database& m_database;
    StaffId m_staff;
    std::vector<Event> m_events;
    Dice m_dice{7};
    qint64 m_now = 0; ///< seconds since 1970; only goes on
};

} // namespace ayumi::bench
