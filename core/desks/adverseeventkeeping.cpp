#include "core/desks/adverseeventkeeping.h"

#include "core/desks/auditdetails.h"
#include "core/storage/adverseeventtable.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

template<class Enum>
QJsonArray codesOf(const std::vector<Enum>& values)
{
    QJsonArray codes;
    for (const Enum value : values)
        codes.append(codeOf(value));
    return codes;
}

} // namespace

Result<AdverseEvent> keepNewEvent(DeskWork& work, AdverseEvent event)
{
    event.caseId = work.careCase().id;
    event.judgement.reset();
    event.expected.reset();
    event.reports.clear();
    event.recordedBy = work.staff();
    event.recordedAt = work.now();
    AYUMI_TRY(checkAdverseEvent(event, work.today()));
    return AdverseEventTable(work.database()).insert(event);
}

QJsonObject describe(const AdverseEvent& event)
{
    const auto& judgement = event.judgement;
    return {{u"kind"_s, event.kind ? QJsonValue(codeOf(*event.kind)) : QJsonValue()},
            {u"words"_s, event.words},
            {u"joint"_s, event.joint ? QJsonValue(jointCode(*event.joint)) : QJsonValue()},
            {u"onsetOn"_s, audit::dateValue(event.onsetOn)},
            {u"onsetAt"_s, event.onsetAt ? QJsonValue(event.onsetAt->toString(u"HH:mm"_s)) : QJsonValue()},
            {u"grade"_s, event.grade},
            {u"serious"_s, codesOf(event.serious)},
            {u"flags"_s, codesOf(event.flags)},
            {u"action"_s, event.action},
            {u"outcome"_s, codeOf(event.outcome)},
            {u"endedOn"_s, audit::dateValue(event.endedOn)},
            {u"relation"_s, judgement ? QJsonValue(codeOf(judgement->relation)) : QJsonValue()},
            {u"judgedBy"_s, judgement ? QJsonValue(judgement->doctorName) : QJsonValue()},
            {u"judgedOn"_s, judgement ? audit::dateValue(judgement->judgedOn) : QJsonValue()},
            {u"expected"_s, event.expected ? QJsonValue(*event.expected) : QJsonValue()}};
}

} // namespace ayumi
