#include "app/ctl/timelinejson.h"

#include <QJsonObject>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

struct FactJson
{
    QJsonObject operator()(std::monostate) const { return {}; }
    QJsonObject operator()(const Message& m) const
    {
        return {{u"text"_s, m.text},
                {u"sender"_s, m.sender},
                {u"messageKind"_s, codeOf(m.kind)},
                {u"channel"_s, codeOf(m.channel)}};
    }
    QJsonObject operator()(const CaseNote& note) const { return {{u"text"_s, note.text}}; }
    QJsonObject operator()(const ContactAttempt& a) const
    {
        return {{u"result"_s, codeOf(a.result)}, {u"channel"_s, codeOf(a.channel)}, {u"text"_s, a.note}};
    }
    QJsonObject operator()(const Counselling& c) const
    {
        return {{u"text"_s, c.explanation}, {u"participants"_s, c.participants}};
    }
    QJsonObject operator()(const Decision& d) const
    {
        return {{u"verdict"_s, codeOf(d.verdict)}, {u"doctor"_s, d.doctorName}, {u"text"_s, d.reasonText}};
    }
    QJsonObject operator()(const Disclosure& d) const { return {{u"item"_s, codeOf(d.item)}}; }
    QJsonObject operator()(const Consent& c) const { return {{u"consent"_s, codeOf(c.kind)}}; }
    QJsonObject operator()(const StageChange& s) const
    {
        return {{u"from"_s, codeOf(s.from)}, {u"to"_s, codeOf(s.to)}, {u"text"_s, s.reason}};
    }
    QJsonObject operator()(const Examination& e) const
    {
        return {{u"go"_s, codeOf(e.go)}, {u"text"_s, e.findings}};
    }
    QJsonObject operator()(const Injection& i) const
    {
        return {{u"lot"_s, i.lot}, {u"doctor"_s, i.doctorName}};
    }
    QJsonObject operator()(const Drip& d) const { return {{u"lot"_s, d.lot}}; }
    QJsonObject operator()(const Discharge& d) const { return {{u"text"_s, d.advice}}; }
    QJsonObject operator()(const FollowUp& f) const
    {
        return {{u"followUp"_s, f.step},
                {u"end"_s, f.end ? QJsonValue(codeOf(*f.end)) : QJsonValue()},
                {u"text"_s, f.outcome}};
    }
    QJsonObject operator()(const OutcomeScore& s) const
    {
        return {
            {u"instrument"_s, codeOf(s.instrument)}, {u"timePoint"_s, s.timePoint}, {u"value"_s, s.value}};
    }
    QJsonObject operator()(const AdverseEvent& e) const
    {
        return {{u"grade"_s, e.grade}, {u"outcome"_s, codeOf(e.outcome)}, {u"text"_s, e.words}};
    }
    QJsonObject operator()(const Attachment& a) const
    {
        return {{u"fileName"_s, a.fileName}, {u"attachment"_s, codeOf(a.kind)}};
    }
};

} // namespace

QJsonArray jsonOfTimeline(const std::vector<TimelineEntry>& timeline)
{
    QJsonArray array;
    for (const TimelineEntry& entry : timeline) {
        QJsonObject object = std::visit(FactJson(), entry.fact);
        const QDateTime local = localTime(entry.at, entry.zone);
        object[u"kind"_s] = codeOf(entry.kind);
        object[u"at"_s] =
            entry.dateOnly ? local.date().toString(Qt::ISODate) : local.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
        object[u"zone"_s] = entry.zone;
        object[u"joint"_s] = entry.joint ? QJsonValue(jointCode(*entry.joint)) : QJsonValue();
        array.append(object);
    }
    return array;
}

} // namespace ayumi
