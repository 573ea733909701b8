#include "ui/casefile/scoreform.h"

#include "core/desks/office.h"
#include "ui/kit/scorerow.h"
#include "ui/models/words.h"

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

QString codeOfPain(Joint joint)
{
    return u"pain-"_s + codeOf(joint.side);
}

} // namespace

ScoreForm::ScoreForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"score"_s, tr("Pain before the treatment (NRS)"), Right::RecordContacts, parent)
{
    for (const Joint joint : {rightKnee, leftKnee}) {
        auto* row = new ScoreRow(Words::of(joint),
                                 joint.side == Side::Right ? Tone::RightSide : Tone::LeftSide, this);
        row->setEnds(tr("no pain"), tr("worst pain"));
        fields().watch(codeOfPain(joint), row, Words::of(joint));
        grid()->addAcross(row);
    }
}

void ScoreForm::fill(const CaseFile& file)
{
    for (const Joint joint : {rightKnee, leftKnee}) {
        fields().setValue(codeOfPain(joint), {});
        for (const OutcomeScore& score : file.facts.scores) {
            if (score.instrument == Instrument::Nrs && score.timePoint == baselineTimePoint &&
                score.joint == joint)
                fields().setValue(codeOfPain(joint), QString::number(score.value));
        }
    }
}

CaseForm::Work ScoreForm::work()
{
    std::vector<OutcomeScore> scores;
    for (const Joint joint : {rightKnee, leftKnee}) {
        const QString value = fields().value(codeOfPain(joint));
        if (value.isEmpty() || value == fields().settled().value(codeOfPain(joint)))
            continue;
        OutcomeScore score;
        score.caseId = file().facts.careCase.id;
        score.joint = joint;
        score.timePoint = baselineTimePoint.toString();
        score.value = value.toInt();
        score.takenOn = place().clock->today();
        scores.push_back(score);
    }
    if (scores.empty())
        return {};
    return [scores](Office& office) -> Result<> {
        for (const OutcomeScore& score : scores)
            AYUMI_TRY(office.intake.recordScore(score));
        return {};
    };
}

} // namespace ayumi
