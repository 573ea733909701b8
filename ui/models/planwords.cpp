#include "ui/models/planwords.h"

#include "ui/models/words.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QString changeText(const PlanChange& change)
{
    const QString effect = Words::of(change.effect);
    switch (change.effect) {
    case PlanEffect::Moves:
        return u"%1 %2 → %3"_s.arg(Words::followUpStep(change.before.step),
                                   Words::shortDate(change.dueBefore), Words::shortDate(change.dueAfter));
    case PlanEffect::Added:
        return u"%1 %2 (%3)"_s.arg(Words::followUpStep(change.after.step), Words::shortDate(change.dueAfter),
                                   effect);
    default:
        return u"%1 %2 (%3)"_s.arg(Words::followUpStep(change.before.step),
                                   Words::shortDate(change.dueBefore), effect);
    }
}

} // namespace

QString PlanWords::name(const FollowUpPlan& plan)
{
    if (!plan.name.isEmpty())
        return plan.name;
    return plan.joint ? tr("Every treatment: %1").arg(Words::of(*plan.joint)) : tr("Usual plan");
}

QString PlanWords::summary(const PlanPreview& preview)
{
    if (preview.followedBy == 0)
        return tr("No open case follows this plan.");
    const QString followed = tr("%n open case(s) follow this plan.", nullptr, preview.followedBy);
    if (preview.touched == 0)
        return tr("%1 All of them are as the plan wants them.").arg(followed);
    QStringList parts{followed};
    const auto say = [&](PlanEffect effect, const QString& text) {
        if (preview.count(effect) > 0)
            parts << text;
    };
    say(PlanEffect::Moves, tr("%n call(s) move.", nullptr, preview.count(PlanEffect::Moves)));
    say(PlanEffect::Changes,
        tr("%n call(s) keep their day and change in details.", nullptr, preview.count(PlanEffect::Changes)));
    say(PlanEffect::Added, tr("%n call(s) are new.", nullptr, preview.count(PlanEffect::Added)));
    say(PlanEffect::Ends, tr("%n call(s) are not in the plan any more and are closed.", nullptr,
                             preview.count(PlanEffect::Ends)));
    say(PlanEffect::KeptPinned, tr("%n call(s) stay because somebody fixed their day.", nullptr,
                                   preview.count(PlanEffect::KeptPinned)));
    say(PlanEffect::KeptAgreed, tr("%n call(s) stay because a time is agreed with the patient.", nullptr,
                                   preview.count(PlanEffect::KeptAgreed)));
    say(PlanEffect::KeptEnded,
        tr("%n call(s) stay because they are finished.", nullptr, preview.count(PlanEffect::KeptEnded)));
    if (preview.moreCases)
        parts << tr("Only the first %n case(s) are listed.", nullptr, int(preview.cases.size()));
    return parts.join(u' ');
}

QString PlanWords::changes(const std::vector<PlanChange>& changes)
{
    QStringList parts;
    for (const PlanChange& change : changes)
        parts << changeText(change);
    return parts.join(u" ・ "_s);
}

} // namespace ayumi
