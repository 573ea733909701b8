#include "app/ctl/casejson.h"
#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "ui/models/words.h"

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

/// "symptoms:R=階段がつらい", "allergy=none", "kl:L=3". none, unknown, declined and not-asked are states.
Result<std::pair<Question, Answer>> answerFrom(const QString& text, const Intake& before)
{
    const QString left = text.section(u'=', 0, 0);
    const QString right = text.section(u'=', 1);
    if (!text.contains(u'='))
        return failure(ErrorCode::UsageWrong,
                       {u"Please write FIELD=VALUE or FIELD:SIDE=VALUE, not “%1”."_s.arg(text)});
    AYUMI_TRY_GET(const IntakeField field, readCode<IntakeField>(left.section(u':', 0, 0), u"field"_s));
    Question question{field, std::nullopt};
    if (left.contains(u':')) {
        AYUMI_TRY_GET(question.joint, jointOf(left.section(u':', 1)));
    }
    Answer answer;
    const auto state = valueOf<AnswerState>(right);
    // A choice may be called "none" itself (no swelling): then it is an answer, not its absence.
    const bool isChoice = definitionOf(field).kind == AnswerKind::Choice && right != u"not-asked";
    answer.state = state && *state != AnswerState::Known && !isChoice ? *state : AnswerState::Known;
    if (answer.state == AnswerState::Known)
        answer.value = right;
    answer.version = before.answer(question).version;
    return std::pair{question, answer};
}

Result<Reply> consult(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseFile file, office->cases.refresh(id));
    AYUMI_TRY_GET(const AnswerSource source,
                  readCode<AnswerSource>(arguments.value(u"source"_s, u"patient"_s), u"source"_s));
    std::vector<std::pair<Question, Answer>> answers;
    for (const QString& text : arguments.values(u"answer"_s)) {
        AYUMI_TRY_GET(auto given, answerFrom(text, file.facts.intake));
        given.second.source = source;
        answers.push_back(std::move(given));
    }
    AYUMI_TRY_GET(const Intake saved, office->intake.saveAnswers(id, answers));
    return said(u"%1: %2 answer(s) saved, %3 in all"_s.arg(file.facts.careCase.number)
                    .arg(answers.size())
                    .arg(saved.answers().size()));
}

Result<Reply> recordCounselling(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    Counselling counselling;
    AYUMI_TRY_GET(counselling.caseId, caseOf(*office, arguments));
    counselling.heldAt = {around.clock->now(), tokyoZone.toString()};
    if (arguments.has(u"at"_s)) {
        AYUMI_TRY_GET(counselling.heldAt, momentOf(arguments.value(u"at"_s), tokyoZone));
    }
    AYUMI_TRY_GET(counselling.channel,
                  readCode<ContactChannel>(arguments.value(u"channel"_s, u"video"_s), u"channel"_s));
    counselling.participants = arguments.value(u"participants"_s);
    counselling.interpreter = arguments.value(u"interpreter"_s);
    counselling.explanation = arguments.value(u"explanation"_s);
    counselling.patientWords = arguments.value(u"patient-words"_s);
    counselling.nextAction = arguments.value(u"next"_s);
    AYUMI_TRY_GET(const Counselling saved, office->counselling.record(counselling));
    return Reply{QJsonObject{{u"counselling"_s, saved.id.value()}}, u"The counselling was recorded."_s};
}

Result<Reply> decide(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    Decision decision;
    AYUMI_TRY_GET(decision.caseId, caseOf(*office, arguments));
    AYUMI_TRY_GET(decision.joint, jointOf(arguments.positions.at(1)));
    AYUMI_TRY_GET(decision.verdict, readCode<Verdict>(arguments.positions.at(2), u"verdict"_s));
    for (const QString& code : arguments.values(u"criterion"_s)) {
        AYUMI_TRY_GET(const Criterion criterion, readCode<Criterion>(code, u"criterion"_s));
        decision.reasons.push_back(criterion);
    }
    decision.reasonText = arguments.value(u"reason"_s);
    decision.alternative = arguments.value(u"alternative"_s);
    decision.condition = arguments.value(u"condition"_s);
    decision.doctorName = arguments.value(u"doctor"_s);
    decision.licenceCountry = arguments.value(u"licence-country"_s);
    decision.licenceNumber = arguments.value(u"licence-number"_s);
    AYUMI_TRY_GET(const auto on, arguments.date(u"date"_s));
    decision.decidedOn = on.value_or(around.clock->today());
    AYUMI_TRY_GET(const Decision saved, office->counselling.decide(decision));
    return Reply{QJsonObject{{u"decision"_s, saved.id.value()},
                             {u"joint"_s, jointCode(saved.joint)},
                             {u"verdict"_s, codeOf(saved.verdict)}},
                 u"%1: %2 (%3)"_s.arg(Words::of(saved.joint), Words::of(saved.verdict), saved.doctorName)};
}

} // namespace

std::vector<Command> consultationCommands()
{
    return {
        {u"consult"_s,
         u"CASE"_s,
         u"Save what was asked in the consultation"_s,
         u"--clinic ./clinic --user 佐藤 consult A-000001 --answer allergy=none --answer symptoms:R=階段がつらい"_s,
         {{u"answer"_s, u"FIELD[:SIDE]=VALUE"_s,
           u"may be repeated; none, unknown, declined, not-asked are states"_s},
          {u"source"_s, u"SOURCE"_s,
           u"patient, family, images, referral-letter, hospital-doctor, lab-sheet"_s}},
         consult,
         1,
         1},
        {u"counselling record"_s,
         u"CASE"_s,
         u"Record the online meeting"_s,
         u"--clinic ./clinic --user 佐藤 counselling record A-000001 --at 2026-03-15T11:30 --participants \"Dr. Lim\""_s,
         {{u"at"_s, u"TIME"_s, u"clock of Tokyo"_s},
          {u"channel"_s, u"CHANNEL"_s, u"video, line, phone, in-person"_s},
          {u"participants"_s, u"TEXT"_s, u"who took part"_s},
          {u"interpreter"_s, u"NAME"_s, u"who interpreted"_s},
          {u"explanation"_s, u"TEXT"_s, u"what was explained"_s},
          {u"patient-words"_s, u"TEXT"_s, u"in the patient's own words"_s},
          {u"next"_s, u"TEXT"_s, u"what was agreed"_s}},
         recordCounselling,
         1,
         1},
        {u"counselling decide"_s,
         u"CASE SIDE VERDICT"_s,
         u"Record the doctor's decision about one joint"_s,
         u"--clinic ./clinic --user 佐藤 counselling decide A-000001 R suitable --doctor \"Dr. Lim\" --licence-country MY --licence-number 12345 --criterion F2"_s,
         {{u"doctor"_s, u"NAME"_s, u"who decided"_s},
          {u"licence-country"_s, u"CODE"_s, u"country of the licence"_s},
          {u"licence-number"_s, u"NUMBER"_s, u"number of the licence"_s},
          {u"criterion"_s, u"F1..U3"_s, u"may be repeated"_s},
          {u"reason"_s, u"TEXT"_s, u"in words"_s},
          {u"alternative"_s, u"TEXT"_s, u"what is advised instead"_s},
          {u"condition"_s, u"TEXT"_s, u"with conditional"_s},
          {u"date"_s, u"DATE"_s, u"default: today"_s}},
         decide,
         3,
         3},
    };
}

} // namespace ayumi
