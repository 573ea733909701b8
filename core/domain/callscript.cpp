#include "core/domain/callscript.h"

#include <algorithm>

namespace ayumi {

namespace {

/// Until here a reaction to the injection is what matters most.
constexpr int earlyMonths = 2;
/// From here on one asks how to go on.
constexpr int closingMonths = 6;

bool asks(const CallSubject& subject, Measure measure)
{
    return std::ranges::find(subject.measures, measure) != subject.measures.end();
}

CallSection redFlags(const CallSubject& subject)
{
    CallSection section{CallPart::RedFlags, {}, {}};
    for (const RedFlag flag : allValues<RedFlag>()) {
        if (!concernsJoint(flag)) {
            section.items.push_back({flag, {}});
            continue;
        }
        for (const Joint joint : subject.treated)
            section.items.push_back({flag, joint});
    }
    return section;
}

CallSection reaction(const CallSubject& subject)
{
    CallSection section{CallPart::Reaction, {}, {}};
    for (const CallQuestion question : {CallQuestion::Swelling, CallQuestion::Heat}) {
        for (const Joint joint : subject.treated)
            section.items.push_back({question, joint});
    }
    section.items.push_back({CallQuestion::AdverseEvent, {}});
    return section;
}

CallSection pain(const CallSubject& subject)
{
    CallSection section{CallPart::Pain, {}, {}};
    std::vector<Joint> all = subject.treated;
    all.insert(all.end(), subject.untreated.begin(), subject.untreated.end());
    std::ranges::sort(all);
    if (asks(subject, Measure::Nrs)) {
        for (const Joint joint : all)
            section.items.push_back({Instrument::Nrs, joint});
    }
    for (const Measure measure : {Measure::NrsSet, Measure::Vas, Measure::GlobalRating, Measure::Change}) {
        if (!asks(subject, measure))
            continue;
        for (const Instrument instrument : instrumentsOf(measure)) {
            for (const Joint joint : subject.treated)
                section.items.push_back({instrument, joint});
        }
    }
    return section;
}

std::vector<CallSection> koos12Sections(const CallSubject& subject)
{
    std::vector<CallSection> sections;
    if (!asks(subject, Measure::Koos12))
        return sections;
    for (const Joint joint : subject.treated) {
        if (joint.kind != JointKind::Knee)
            continue;
        CallSection section{CallPart::Koos12, joint, {}};
        for (const Koos12Item item : allValues<Koos12Item>())
            section.items.push_back({item, joint});
        sections.push_back(std::move(section));
    }
    return sections;
}

CallSection ofPerson(CallPart part, std::initializer_list<CallQuestion> questions)
{
    CallSection section{part, {}, {}};
    for (const CallQuestion question : questions)
        section.items.push_back({question, {}});
    return section;
}

bool hasKnee(const std::vector<Joint>& joints)
{
    return std::ranges::find(joints, JointKind::Knee, &Joint::kind) != joints.end();
}

} // namespace

std::vector<Measure> defaultMeasures(std::optional<int> months)
{
    if (!months)
        return {Measure::Nrs};
    return {Measure::Nrs, Measure::NrsSet, Measure::GlobalRating, Measure::Change, Measure::Koos12};
}

bool canBeDenied(const CallItem& item)
{
    const auto* question = std::get_if<CallQuestion>(&item.what);
    if (!question)
        return false;
    switch (*question) {
    case CallQuestion::Swelling:
    case CallQuestion::Heat:
    case CallQuestion::AdverseEvent:
    case CallQuestion::OtherTreatment:
    case CallQuestion::Falls:
    case CallQuestion::NewIllness:
    case CallQuestion::Images:
    case CallQuestion::Replacement:
    case CallQuestion::FurtherWish:
        return true;
    case CallQuestion::Stairs:
    case CallQuestion::Seiza:
    case CallQuestion::Walking:
    case CallQuestion::Cane:
    case CallQuestion::DrugUse:
    case CallQuestion::Exercise:
    case CallQuestion::Satisfaction:
        return false;
    }
    Q_UNREACHABLE();
}

std::vector<CallSection> callScript(const CallSubject& given)
{
    CallSubject subject = given;
    std::ranges::sort(subject.treated);
    std::vector<CallSection> script{redFlags(subject)};
    const bool early = !subject.months || *subject.months <= earlyMonths;
    if (early)
        script.push_back(reaction(subject));
    script.push_back(pain(subject));
    for (CallSection& section : koos12Sections(subject))
        script.push_back(std::move(section));
    if (!subject.months)
        return script;
    if (!early)
        script.push_back(reaction(subject));
    script.push_back(hasKnee(subject.treated)
                         ? ofPerson(CallPart::DailyLife, {CallQuestion::Stairs, CallQuestion::Seiza,
                                                          CallQuestion::Walking, CallQuestion::Cane})
                         : ofPerson(CallPart::DailyLife, {CallQuestion::Stairs, CallQuestion::Walking}));
    script.push_back(ofPerson(CallPart::Course,
                              {CallQuestion::Exercise, CallQuestion::DrugUse, CallQuestion::OtherTreatment,
                               CallQuestion::Falls, CallQuestion::NewIllness}));
    if (*subject.months >= closingMonths) {
        script.push_back(ofPerson(
            CallPart::Closing, {CallQuestion::Images, CallQuestion::Replacement, CallQuestion::FurtherWish}));
    }
    script.push_back(ofPerson(CallPart::Overall, {CallQuestion::Satisfaction}));
    return script;
}

} // namespace ayumi
