#include "core/desks/calldesk.h"

#include "core/desks/adverseeventkeeping.h"
#include "core/desks/contactkeeping.h"
#include "core/desks/followupopening.h"
#include "core/desks/scorekeeping.h"
#include "core/domain/followupmoves.h"
#include "core/storage/callanswertable.h"
#include "core/storage/database.h"

#include <QJsonArray>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

/// Somebody has to have been there to answer.
bool canAnswer(ContactResult result)
{
    return !isFailedTry(result);
}

Result<> checkAnswers(const CallRecord& call)
{
    std::set<CallItem> seen;
    for (const auto& [item, value] : call.answers) {
        AYUMI_TRY(checkCallAnswer(item, value));
        if (!canAnswer(call.contact.result) || !seen.insert(item).second)
            return failure(ErrorCode::FieldInvalid, {u"answers"_s, itemCode(item)});
    }
    return {};
}

/// Writes each answer where it belongs: questions and red flags as they are, scores as scores, the items of
/// KOOS-12 together.
class AnswerKeeping
{
public:
    AnswerKeeping(FollowUpWork& work, QDate takenOn)
        : m_work(work)
        , m_takenOn(takenOn)
    {
    }

    [[nodiscard]] Result<QJsonArray> keep(const GivenAnswers& answers)
    {
        for (const auto& [item, value] : answers) {
            if (const auto* koos = std::get_if<Koos12Item>(&item.what))
                m_koos12[*item.joint].at(static_cast<std::size_t>(*koos)) = value;
            else if (const auto* instrument = std::get_if<Instrument>(&item.what))
                AYUMI_TRY(keepScoreOf(*instrument, *item.joint, value));
            else
                AYUMI_TRY(keepAnswer(item, value));
        }
        for (const auto& [joint, given] : m_koos12)
            AYUMI_TRY(keepRecord(joint, given));
        return m_details;
    }

private:
    Result<> keepScoreOf(Instrument instrument, Joint joint, int value)
    {
        OutcomeScore score;
        score.caseId = m_work.followUp().caseId;
        score.instrument = instrument;
        score.joint = joint;
        score.timePoint = m_work.followUp().step;
        score.value = value;
        score.takenOn = m_takenOn;
        AYUMI_TRY_GET(const QJsonObject kept, keepScore(m_work.desk(), score));
        m_details.append(kept);
        return {};
    }

    Result<> keepRecord(Joint joint, const koos12::Answers& answers)
    {
        Koos12Record record;
        record.caseId = m_work.followUp().caseId;
        record.joint = joint;
        record.timePoint = m_work.followUp().step;
        record.answers = answers;
        record.takenOn = m_takenOn;
        AYUMI_TRY_GET(const QJsonObject kept, keepKoos12(m_work.desk(), record));
        m_details.append(kept);
        return {};
    }

    Result<> keepAnswer(const CallItem& item, int value)
    {
        const CallAnswer answer{m_work.followUp().id,  m_work.followUp().caseId, item, value,
                                m_work.desk().staff(), m_work.desk().now()};
        AYUMI_TRY(CallAnswerTable(m_work.desk().database()).save(answer));
        m_details.append(QJsonObject{{u"item"_s, itemCode(item)}, {u"value"_s, value}});
        return {};
    }

    FollowUpWork& m_work;
    QDate m_takenOn;
    std::map<Joint, koos12::Answers> m_koos12;
    QJsonArray m_details;
};

Result<> keepEvents(FollowUpWork& work, const CallRecord& call, RecordedCall& recorded, QJsonObject& details)
{
    QJsonArray ids;
    for (AdverseEvent event : call.adverseEvents) {
        event.followUp = work.followUp().id;
        AYUMI_TRY_GET(AdverseEvent stored, keepNewEvent(work.desk(), std::move(event)));
        ids.append(stored.id.value());
        AYUMI_TRY(work.desk().record(u"adverse-event.added"_s, caseSubject(work.desk().careCase()),
                                     describe(stored)));
        recorded.adverseEvents.push_back(std::move(stored));
    }
    if (!ids.isEmpty())
        details.insert(u"adverseEvents"_s, ids);
    return {};
}

/// One that ended stays as it ended; what was noted goes below what stands there.
FollowUp added(FollowUp followUp, const QString& note)
{
    if (!note.isEmpty())
        followUp.outcome = followUp.outcome.isEmpty() ? note : followUp.outcome + u'\n' + note;
    return followUp;
}

} // namespace

Result<RecordedCall> CallDesk::record(const CallRecord& call)
{
    const Contact& contact = call.contact;
    AYUMI_TRY_GET(
        FollowUpWork work,
        FollowUpWork::begin(m_context, u"call.recorded"_s, contact.followUp, contact.version,
                            call.addsToEnded ? FollowUpWork::Ended::Allowed : FollowUpWork::Ended::Refused));
    AYUMI_TRY(checkAnswers(call));
    AYUMI_TRY_GET(const ContactAttempt attempt, keepAttempt(work, contact));
    QJsonObject details = describe(attempt);
    AYUMI_TRY_GET(const QJsonArray answers, AnswerKeeping(work, takenOn(attempt)).keep(call.answers));
    details.insert(u"answers"_s, answers);
    RecordedCall recorded;
    AYUMI_TRY(keepEvents(work, call, recorded, details));
    if (call.extra) {
        AYUMI_TRY_GET(recorded.extra, openExtraFollowUp(work.desk(), call.extra->on, call.extra->reason));
        details.insert(u"extra"_s, recorded.extra->step);
    }
    const FollowUp& before = work.followUp();
    const FollowUp after = before.end ? added(before, contact.note)
                                      : afterAttempt(before, attempt, contact.nextTryOn, contact.completes);
    AYUMI_TRY_GET(recorded.followUp, work.finish(after, details));
    return recorded;
}

} // namespace ayumi
