#include "core/desks/demo/demowords.h"

using namespace Qt::StringLiterals;

namespace ayumi::demowords {

namespace {

void allow(const DemoPerson& person, const DemoKnee& knee, Decision& decision)
{
    decision.reasons = {Criterion::F1};
    decision.reasonText =
        u"KL %1 on the weight-bearing view, joint space still present. Understands that cartilage does "
        u"not fully return and that not everybody benefits."_s.arg(knee.grade);
    if (!knee.hyaluronicEffect.isEmpty()) {
        decision.reasons.push_back(Criterion::F2);
        decision.reasonText += u" Hyaluronic acid is losing its effect."_s;
    }
    if (person.postpones)
        decision.reasons.push_back(Criterion::F4);
}

} // namespace

Decision decisionOn(const DemoPerson& person, const DemoKnee& knee, Verdict verdict)
{
    Decision decision;
    decision.joint = knee.joint;
    decision.verdict = verdict;
    decision.doctorName = u"Dr. Lim Wei Jie"_s;
    decision.licenceCountry = u"MY"_s;
    decision.licenceNumber = u"MMC 00417"_s;
    switch (verdict) {
    case Verdict::Suitable:
        allow(person, knee, decision);
        break;
    case Verdict::Conditional:
        allow(person, knee, decision);
        decision.condition = person.hbA1c.isEmpty()
                                 ? u"Written agreement of the family doctor about the current medicines."_s
                                 : u"HbA1c below 7.5 % in a repeat test within four weeks before travel."_s;
        break;
    case Verdict::KeepExercising:
        decision.reasons = {Criterion::U3};
        decision.reasonText =
            u"Pain mainly after long walks, KL %1. Weak quadriceps on the video examination; a "
            u"structured exercise programme has not been tried yet."_s.arg(knee.grade);
        decision.alternative =
            u"Supervised quadriceps exercise for three months, two to three kilograms less weight, then look again."_s;
        break;
    case Verdict::ConsiderJointReplacement:
        decision.reasons = {Criterion::U1};
        decision.reasonText =
            u"KL %1, bone on bone medially with marked varus. An injection is unlikely to help at this stage."_s
                .arg(knee.grade);
        decision.alternative = u"See an orthopaedic surgeon in Japan about total knee replacement."_s;
        break;
    case Verdict::MoreInformation:
        decision.reasonText =
            u"Only an old film taken lying down. Please ask for a standing AP view and, if possible, "
            u"an MRI not older than six months."_s;
        break;
    }
    return decision;
}

} // namespace ayumi::demowords
