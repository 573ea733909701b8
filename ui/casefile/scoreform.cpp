#include "ui/casefile/scoreform.h"

#include "core/desks/workbench.h"
#include "core/domain/outcome/scorereading.h"
#include "ui/casefile/koos12field.h"
#include "ui/kit/asyncreply.h"
#include "ui/kit/formgrid.h"
#include "ui/kit/label.h"
#include "ui/kit/scorerow.h"
#include "ui/models/callwords.h"
#include "ui/models/errortext.h"
#include "ui/models/scorewords.h"
#include "ui/models/words.h"

#include <QLineEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr std::array knees{rightKnee, leftKnee};

QString codeOfPain(Joint joint)
{
    return u"pain-"_s + codeOf(joint.side);
}

QString codeOfLine(Joint joint)
{
    return u"vas-"_s + codeOf(joint.side);
}

QString codeOfKoos12(Joint joint)
{
    return u"koos12-"_s + codeOf(joint.side);
}

} // namespace

ScoreForm::ScoreForm(const Workplace& place, QWidget* parent)
    : CaseForm(place, u"score"_s, tr("Scores before the treatment"), Right::RecordContacts, parent)
    , m_codesOnly(newLabel(CallWords::codesOnly(), Type::Small, this, true))
{
    addPain();
    addLines();
    addKoos12();
    readTexts();
}

void ScoreForm::addPain()
{
    grid()->addHeading(ScoreWords::of(Measure::Nrs));
    for (const Joint joint : knees) {
        auto* row = new ScoreRow(Words::of(joint),
                                 joint.side == Side::Right ? Tone::RightSide : Tone::LeftSide, this);
        row->setEnds(tr("no pain"), tr("worst pain"));
        fields().watch(codeOfPain(joint), row, Words::of(joint));
        grid()->addAcross(row);
    }
}

void ScoreForm::addLines()
{
    grid()->addHeading(ScoreWords::of(Measure::Vas));
    for (const Joint joint : knees) {
        auto* line = new QLineEdit(this);
        line->setPlaceholderText(tr("millimetres, 0 to 100"));
        //: %1 the knee
        line->setAccessibleName(tr("Pain on a line in millimetres: %1").arg(Words::of(joint)));
        fields().add(codeOfLine(joint), line, Words::of(joint));
    }
}

void ScoreForm::addKoos12()
{
    grid()->addHeading(ScoreWords::of(Measure::Koos12));
    for (const Joint joint : knees) {
        auto* field = new Koos12Field(joint, this);
        fields().watch(codeOfKoos12(joint), field, Words::of(joint));
        grid()->addAcross(field);
        m_koos12.push_back(field);
    }
    grid()->addAcross(m_codesOnly);
}

void ScoreForm::readTexts()
{
    auto texts = place().workbench->run([](Office& office) { return office.calls.koos12Texts(); });
    whenDone(std::move(texts), this, notices(), [this](const std::optional<InstrumentTexts>& loaded) {
        for (Koos12Field* field : m_koos12)
            field->setTexts(loaded);
        m_codesOnly->setVisible(!loaded);
    });
}

void ScoreForm::fill(const CaseFile& file)
{
    for (const QString& code : fields().codes())
        fields().setValue(code, {});
    for (const OutcomeScore& score : file.facts.scores) {
        if (score.timePoint != baselineTimePoint || score.joint.kind != JointKind::Knee)
            continue;
        const QString value = QString::number(static_cast<int>(score.value));
        if (score.instrument == Instrument::Nrs)
            fields().setValue(codeOfPain(score.joint), value);
        else if (score.instrument == Instrument::Vas)
            fields().setValue(codeOfLine(score.joint), value);
    }
    for (const Koos12Record& record : file.facts.koos12) {
        if (record.timePoint == baselineTimePoint)
            fields().setValue(codeOfKoos12(record.joint), koos12::written(record.answers));
    }
}

bool ScoreForm::isNew(const QString& code) const
{
    return !fields().value(code).isEmpty() && fields().value(code) != fields().settled().value(code);
}

bool ScoreForm::check()
{
    if (!CaseForm::check())
        return false;
    for (const Joint joint : knees) {
        const QString code = codeOfLine(joint);
        if (!isNew(code))
            continue;
        const Result<int> read = readWholeScore(fields().value(code), rangeOf(Instrument::Vas), code);
        if (!read) {
            grid()->setError(fields().widget(code), ErrorText::of(read.error()));
            fields().widget(code)->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

CaseForm::Work ScoreForm::work()
{
    const CaseId id = file().facts.careCase.id;
    const QDate today = place().clock->today();
    std::vector<OutcomeScore> scores;
    std::vector<Koos12Record> records;
    const auto addScore = [&](Instrument instrument, Joint joint, int value) {
        OutcomeScore score;
        score.caseId = id;
        score.instrument = instrument;
        score.joint = joint;
        score.timePoint = baselineTimePoint.toString();
        score.value = value;
        score.takenOn = today;
        scores.push_back(score);
    };
    for (const Joint joint : knees) {
        if (isNew(codeOfPain(joint)))
            addScore(Instrument::Nrs, joint, fields().value(codeOfPain(joint)).toInt());
        if (isNew(codeOfLine(joint))) {
            const auto read = readWholeScore(fields().value(codeOfLine(joint)), rangeOf(Instrument::Vas),
                                             codeOfLine(joint));
            if (read)
                addScore(Instrument::Vas, joint, *read);
        }
        if (isNew(codeOfKoos12(joint))) {
            Koos12Record record;
            record.caseId = id;
            record.joint = joint;
            record.timePoint = baselineTimePoint.toString();
            record.takenOn = today;
            if (const auto answers = koos12::read(fields().value(codeOfKoos12(joint))))
                record.answers = *answers;
            records.push_back(record);
        }
    }
    if (scores.empty() && records.empty())
        return {};
    return [scores, records](Office& office) -> Result<> {
        for (const OutcomeScore& score : scores)
            AYUMI_TRY(office.intake.recordScore(score));
        for (const Koos12Record& record : records)
            AYUMI_TRY(office.intake.recordKoos12(record));
        return {};
    };
}

} // namespace ayumi
