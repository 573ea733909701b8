#include "ui/documents/outcomeletter.h"

#include "ui/models/words.h"

#include <set>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

QString advice(const Decision& decision)
{
    switch (decision.verdict) {
    case Verdict::KeepExercising:
        return OutcomeLetter::tr("The doctor advises to go on with exercise for the time being.");
    case Verdict::ConsiderJointReplacement:
        return OutcomeLetter::tr(
            "The doctor advises to talk with your orthopaedic surgeon about a joint replacement.");
    case Verdict::MoreInformation:
        return OutcomeLetter::tr("The doctor needs more information before deciding.");
    case Verdict::Suitable:
    case Verdict::Conditional:
        break;
    }
    return {};
}

} // namespace

Result<Sheet> OutcomeLetter::of(const CaseFacts& facts, const Letterhead& letterhead, QDate today)
{
    if (facts.decisions.empty())
        return failure(ErrorCode::DocumentNotPrintable, {tr("no doctor's decision is recorded")});
    if (!facts.jointsToTreat().empty())
        return failure(ErrorCode::DocumentNotPrintable, {tr("the doctor's decision allows the treatment")});

    Sheet sheet(
        tr("About your counselling"), Words::date(today),
        tr("This letter is information, not a medical record. Do not stop your present treatment on your own "
           "judgement."));
    sheet.person(tr("%1 (addressed)").arg(facts.patient.displayName()), facts.careCase.number);
    sheet.paragraph(tr("Thank you for telling us about your joints and for your time in the counselling."));
    sheet.heading(tr("What the doctor decided"));
    std::set<Joint> joints;
    for (const Decision& decision : facts.decisions)
        joints.insert(decision.joint);
    for (const Joint joint : joints) {
        const auto decision = currentDecision(facts.decisions, joint);
        if (!decision)
            continue;
        std::vector<SheetFact> rows{{Words::of(joint), Words::of(decision->verdict)},
                                    {tr("Advice"), advice(*decision)}};
        if (!decision->alternative.isEmpty())
            rows.push_back({tr("In detail"), decision->alternative});
        rows.push_back(
            {tr("Doctor"), tr("%1, %2").arg(decision->doctorName, Words::date(decision->decidedOn))});
        sheet.facts(rows);
        sheet.paragraph(QString());
    }
    if (facts.careCase.lookAgainOn) {
        sheet.heading(tr("What comes next"));
        sheet.paragraph(tr("We will contact you around %1 and look again together.")
                            .arg(Words::date(*facts.careCase.lookAgainOn)));
    }
    sheet.paragraph(tr("You can ask us at any time."));
    sheet.paragraph(QStringList{letterhead.office.name, letterhead.office.phone, letterhead.office.line}
                        .join(u"   "_s)
                        .trimmed());
    return sheet;
}

} // namespace ayumi
