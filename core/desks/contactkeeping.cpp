#include "core/desks/contactkeeping.h"

#include "core/desks/auditdetails.h"
#include "core/desks/scorekeeping.h"
#include "core/domain/followupmoves.h"
#include "core/domain/outcome/nrs.h"
#include "core/domain/textlimit.h"
#include "core/storage/contactattempttable.h"
#include "core/storage/database.h"

#include <set>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QDate tokyoDate(Instant at)
{
    return localTime(at, tokyoZone).date();
}

Result<> checkCallBack(const Contact& contact, Instant at)
{
    if (contact.result != ContactResult::CallBackAt)
        return {};
    if (!contact.callBackAt)
        return failure(ErrorCode::FieldMissing, {u"call-back-at"_s});
    if (contact.callBackAt->at <= at || !isKnownZone(contact.callBackAt->zone))
        return failure(ErrorCode::FieldInvalid, {u"call-back-at"_s, audit::placedText(*contact.callBackAt)});
    return {};
}

Result<> checkScores(const Contact& contact)
{
    std::set<Joint> seen;
    for (const auto& [joint, value] : contact.nrs) {
        const QString given = QString::number(value);
        if (value < nrs::least || value > nrs::most)
            return failure(ErrorCode::ScoreOutOfRange,
                           {given, QString::number(nrs::least), QString::number(nrs::most)});
        // Nobody was there to tell it, or told it twice.
        if (isFailedTry(contact.result) || !seen.insert(joint).second)
            return failure(ErrorCode::FieldInvalid, {u"nrs"_s, given});
    }
    return {};
}

Result<> checkContact(const Contact& contact, Instant at, Instant now, QDate today)
{
    if (at > now)
        return failure(ErrorCode::DateInFuture, {u"at"_s, tokyoDate(at).toString(Qt::ISODate)});
    AYUMI_TRY(checkCallBack(contact, at));
    if (contact.nextTryOn && (!contact.nextTryOn->isValid() || *contact.nextTryOn < today))
        return failure(ErrorCode::FieldInvalid, {u"next-try-on"_s, contact.nextTryOn->toString(Qt::ISODate)});
    AYUMI_TRY(checkLength(u"answered-by"_s, contact.answeredBy, longestLine));
    AYUMI_TRY(checkLength(u"note"_s, contact.note, longestText));
    return checkScores(contact);
}

ContactAttempt attemptOf(const Contact& contact, const FollowUp& followUp, Instant at, StaffId by)
{
    ContactAttempt attempt;
    attempt.followUp = followUp.id;
    attempt.caseId = followUp.caseId;
    attempt.at = at;
    attempt.channel = contact.channel;
    attempt.result = contact.result;
    if (contact.result == ContactResult::CallBackAt)
        attempt.callBackAt = contact.callBackAt;
    attempt.answeredBy = contact.answeredBy;
    attempt.note = contact.note;
    attempt.by = by;
    return attempt;
}

/// Keeps what hurts now; the details name each joint with what it said before.
Result<QJsonObject> keepPain(FollowUpWork& work, const Contact& contact, QDate takenOn)
{
    QJsonObject details;
    for (const auto& [joint, value] : contact.nrs) {
        OutcomeScore score;
        score.caseId = work.followUp().caseId;
        score.joint = joint;
        score.timePoint = work.followUp().step;
        score.value = value;
        score.takenOn = takenOn;
        AYUMI_TRY_GET(const QJsonObject kept, keepScore(work.desk(), score));
        details.insert(jointCode(joint), kept);
    }
    return details;
}

} // namespace

Result<ContactAttempt> keepAttempt(FollowUpWork& work, const Contact& contact)
{
    const Instant at = contact.at.value_or(work.desk().now());
    AYUMI_TRY(checkContact(contact, at, work.desk().now(), work.desk().today()));
    return ContactAttemptTable(work.desk().database())
        .insert(attemptOf(contact, work.followUp(), at, work.desk().staff()));
}

QJsonObject describe(const ContactAttempt& attempt)
{
    return {{u"attempt"_s, attempt.id.value()},
            {u"result"_s, codeOf(attempt.result)},
            {u"channel"_s, codeOf(attempt.channel)}};
}

QDate takenOn(const ContactAttempt& attempt)
{
    return tokyoDate(attempt.at);
}

Result<FollowUp> FollowUpDesk::recordContact(const Contact& contact)
{
    AYUMI_TRY_GET(FollowUpWork work,
                  FollowUpWork::begin(m_context, u"contact.recorded"_s, contact.followUp, contact.version));
    AYUMI_TRY_GET(const ContactAttempt attempt, keepAttempt(work, contact));
    AYUMI_TRY_GET(const QJsonObject pain, keepPain(work, contact, takenOn(attempt)));
    QJsonObject details = describe(attempt);
    details.insert(u"nrs"_s, pain);
    return work.finish(afterAttempt(work.followUp(), attempt, contact.nextTryOn, contact.completes), details);
}

} // namespace ayumi
