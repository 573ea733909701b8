#include "core/desks/intakedesk.h"

#include "core/base/textfold.h"
#include "core/desks/auditdetails.h"
#include "core/desks/deskwork.h"
#include "core/desks/scorekeeping.h"
#include "core/domain/patientcheck.h"
#include "core/storage/casetable.h"
#include "core/storage/intaketable.h"
#include "core/storage/patienttable.h"
#include "core/storage/stafftable.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

using GivenAnswers = std::vector<std::pair<Question, Answer>>;

/// Once per question: the second of two would overwrite the first unseen.
Result<> checkAnswers(const GivenAnswers& answers)
{
    std::set<Question> seen;
    for (const auto& [question, answer] : answers) {
        AYUMI_TRY(checkAnswer(question, answer));
        if (!seen.insert(question).second)
            return failure(ErrorCode::FieldInvalid, {codeOf(question.field), answer.value});
    }
    return {};
}

/// Writes the answers that differ from what is stored; the details name each with what it replaced.
Result<QJsonObject> writeAnswers(DeskWork& work, CaseId id, const Intake& before, const GivenAnswers& answers)
{
    IntakeTable table(work.database());
    QJsonObject details;
    for (const auto& [question, given] : answers) {
        const Answer old = before.answer(question);
        Answer answer = given;
        answer.recordedBy = work.staff();
        answer.recordedAt = work.now();
        AYUMI_TRY(table.save(id, question, answer));
        const QJsonObject change = old.version == 0
                                       ? audit::describe(answer)
                                       : audit::differences(audit::describe(old), audit::describe(answer));
        details.insert(audit::questionCode(question), change);
    }
    return details;
}

Result<Patient> storePatient(DeskWork& work, const NewConsultation& consultation)
{
    PatientTable table(work.database());
    if (!consultation.existingPatient)
        return table.insert(consultation.patient);
    AYUMI_TRY_GET(std::optional<Patient> found, table.find(*consultation.existingPatient));
    if (!found)
        return failure(ErrorCode::NotFound, {u"patient"_s});
    return *std::move(found);
}

/// The earlier case of a further treatment is one of the same person.
Result<> checkEarlierCase(DeskWork& work, std::optional<CaseId> earlier, PatientId patient)
{
    if (!earlier)
        return {};
    AYUMI_TRY_GET(const auto found, CaseTable(work.database()).find(*earlier));
    if (!found || found->patient != patient)
        return failure(ErrorCode::CaseNotFound, {QString::number(earlier->value())});
    return {};
}

Result<StaffId> responsibleFor(DeskWork& work, std::optional<StaffId> wished)
{
    if (!wished)
        return work.staff();
    AYUMI_TRY_GET(const auto found, StaffTable(work.database()).find(*wished));
    if (!found || found->disabled)
        return failure(ErrorCode::NotFound, {u"staff"_s});
    return found->id;
}

} // namespace

Result<OpenedCase> IntakeDesk::openConsultation(const NewConsultation& consultation)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(m_context, Right::EditCases, u"case.created"_s, u"case:"_s));
    if (!consultation.existingPatient)
        AYUMI_TRY(checkPatient(consultation.patient, work.today()));
    AYUMI_TRY(checkAnswers(consultation.answers));
    AYUMI_TRY_GET(Patient patient, storePatient(work, consultation));
    AYUMI_TRY(checkEarlierCase(work, consultation.furtherTreatmentOf, patient.id));
    AYUMI_TRY_GET(const StaffId responsible, responsibleFor(work, consultation.responsible));

    CareCase fresh;
    fresh.patient = patient.id;
    fresh.stageSince = work.now();
    fresh.openedAt = work.now();
    fresh.responsible = responsible;
    fresh.furtherTreatmentOf = consultation.furtherTreatmentOf;
    AYUMI_TRY_GET(CareCase stored, CaseTable(work.database()).insert(fresh));
    AYUMI_TRY_GET(const QJsonObject answers, writeAnswers(work, stored.id, Intake(), consultation.answers));

    work.setSubject(caseSubject(stored));
    work.changes().cases.push_back(stored.id);
    work.changes().patients.push_back(patient.id);
    AYUMI_TRY(work.finish({{u"patient"_s, patient.id.value()},
                           {u"newPatient"_s, !consultation.existingPatient},
                           {u"answers"_s, answers}}));
    return OpenedCase{std::move(stored), std::move(patient)};
}

Result<Patient> IntakeDesk::savePatient(const Patient& patient)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(m_context, Right::EditCases, u"patient.saved"_s,
                                                 u"patient:%1"_s.arg(patient.id.value())));
    AYUMI_TRY(checkPatient(patient, work.today()));
    PatientTable table(work.database());
    AYUMI_TRY_GET(const auto before, table.find(patient.id));
    if (!before)
        return failure(ErrorCode::NotFound, {u"patient"_s});
    AYUMI_TRY_GET(Patient stored, table.update(patient));
    const PatientId ids[] = {patient.id};
    AYUMI_TRY_GET(const auto cases, CaseTable(work.database()).ofPatients(ids));
    for (const CareCase& careCase : cases)
        work.changes().cases.push_back(careCase.id);
    work.changes().patients.push_back(patient.id);
    AYUMI_TRY(work.finish(audit::differences(audit::describe(*before), audit::describe(stored))));
    return stored;
}

Result<Patient> IntakeDesk::patient(PatientId id)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"patient.read"_s, u"patient:%1"_s.arg(id.value())));
    AYUMI_TRY_GET(auto found, PatientTable(*m_context.database).find(id));
    if (!found)
        return failure(ErrorCode::NotFound, {u"patient"_s});
    return *std::move(found);
}

Result<Intake> IntakeDesk::saveAnswers(CaseId id, const std::vector<std::pair<Question, Answer>>& answers)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::EditCases, u"intake.saved"_s, id));
    AYUMI_TRY(checkAnswers(answers));
    AYUMI_TRY_GET(const Intake before, IntakeTable(work.database()).ofCase(id));
    AYUMI_TRY_GET(const QJsonObject details, writeAnswers(work, id, before, answers));
    AYUMI_TRY_GET(Intake after, IntakeTable(work.database()).ofCase(id));
    AYUMI_TRY(work.finish(details));
    return after;
}

Result<> IntakeDesk::recordScore(const OutcomeScore& score)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::onCase(m_context, Right::RecordContacts, u"score.recorded"_s, score.caseId));
    AYUMI_TRY_GET(const QJsonObject details, keepScore(work, score));
    return work.finish(details);
}

Result<koos12::Scores> IntakeDesk::recordKoos12(const Koos12Record& record)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::onCase(m_context, Right::RecordContacts, u"koos12.recorded"_s, record.caseId));
    AYUMI_TRY_GET(const QJsonObject details, keepKoos12(work, record));
    AYUMI_TRY(work.finish(details));
    return koos12::score(record.answers);
}

} // namespace ayumi
