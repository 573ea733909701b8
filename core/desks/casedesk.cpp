#include "core/desks/casedesk.h"

#include "core/desks/auditdetails.h"
#include "core/desks/caserows.h"
#include "core/desks/deskwork.h"
#include "core/desks/followupopening.h"
#include "core/desks/reminderrulesetting.h"
#include "core/desks/tripdesk.h"
#include "core/domain/textlimit.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/casetable.h"
#include "core/storage/messagetable.h"
#include "core/storage/notetable.h"
#include "core/storage/stafftable.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int messagesShown = 100;

Result<std::vector<CaseRow>> otherCasesOf(Database& database, const CareCase& careCase, QDate today)
{
    const PatientId patients[] = {careCase.patient};
    AYUMI_TRY_GET(const auto all, CaseTable(database).ofPatients(patients));
    std::vector<CaseId> others;
    for (const CareCase& each : all) {
        if (each.id != careCase.id)
            others.push_back(each.id);
    }
    return readCaseRows(database, others, today);
}

Result<CaseFile> readFile(Database& database, CaseId id, QDate today)
{
    AYUMI_TRY_GET(auto known, CaseFactsReader(database).read(id));
    if (!known)
        return failure(ErrorCode::CaseNotFound, {QString::number(id.value())});
    CaseFile file;
    file.facts = std::move(known->facts);
    AYUMI_TRY_GET(file.facts.attachments, AttachmentTable(database).withThumbnails(id));
    AYUMI_TRY_GET(const std::vector<Message> messages, MessageTable(database).newest(id, messagesShown));
    const CaseId ids[] = {id};
    AYUMI_TRY_GET(const std::vector<CaseNote> notes, NoteTable(database).ofCases(ids));
    file.alerts = alertsOf(file.facts.intake);
    file.missing = missingForNextStage(file.facts, today);
    AYUMI_TRY_GET(const ReminderRulesSetting setting, readReminderRules(database));
    file.nextSteps = nextSteps(file.facts, known->messages, today, setting.rules);
    file.timeline = timelineOf(file.facts, messages, notes);
    if (messages.size() == messagesShown) {
        AYUMI_TRY_GET(const qint64 all, MessageTable(database).count(id));
        file.earlierMessages = all > messagesShown;
    }
    if (file.facts.trip.id.isStored()) {
        AYUMI_TRY_GET(file.tripChecks,
                      readTripChecks(database, file.facts.trip, file.facts.patient.passport, today));
    }
    AYUMI_TRY_GET(file.otherCases, otherCasesOf(database, file.facts.careCase, today));
    AYUMI_TRY_GET(file.staff, StaffTable(database).all());
    return file;
}

QStringList codesOf(const std::vector<Missing>& missing)
{
    QStringList codes;
    for (const Missing& each : missing)
        codes.append(missingCode(each));
    return codes;
}

Result<CaseFacts> factsOf(DeskWork& work)
{
    AYUMI_TRY_GET(auto known, CaseFactsReader(work.database()).read(work.careCase().id));
    if (!known)
        return failure(ErrorCode::CaseNotFound, {work.careCase().number});
    return std::move(known->facts);
}

Result<> checkVersion(const DeskWork& work, int version)
{
    if (work.careCase().version != version)
        return failure(ErrorCode::Conflict, {u"case"_s});
    return {};
}

/// Whoever goes on although something is missing must be allowed to, and say why.
Result<> checkGate(DeskWork& work, const QStringList& missing, const QString& reason)
{
    AYUMI_TRY(checkLength(u"reason"_s, reason, longestText));
    if (missing.isEmpty())
        return {};
    if (reason.isEmpty()) {
        return failure(ErrorCode::GateNotPassed,
                       {codeOf(work.careCase().stage), QString::number(missing.size())});
    }
    AYUMI_TRY(work.demandAlso(Right::PassGate));
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::GateReasonMissing);
    return {};
}

/// Stores the case in `stage` and the move that led there.
Result<CareCase> moveTo(DeskWork& work, CareCase moved, Stage stage, const QString& reason,
                        const QStringList& passedOver)
{
    CaseTable table(work.database());
    StageChange change;
    change.caseId = moved.id;
    change.from = work.careCase().stage;
    change.to = stage;
    change.at = work.now();
    change.by = work.staff();
    change.reason = reason;
    change.passedOver = passedOver;
    moved.stage = stage;
    moved.stageSince = work.now();
    AYUMI_TRY_GET(CareCase stored, table.update(moved));
    AYUMI_TRY(table.addStageChange(change));
    return stored;
}

QJsonObject describeMove(Stage from, Stage to, const QString& reason)
{
    return {{u"from"_s, codeOf(from)}, {u"to"_s, codeOf(to)}, {u"reason"_s, reason}};
}

/// The newest move into Closed.
Result<StageChange> closingOf(DeskWork& work)
{
    const CaseId ids[] = {work.careCase().id};
    AYUMI_TRY_GET(const auto changes, CaseTable(work.database()).stageChanges(ids));
    const auto closing = std::ranges::find(changes.rbegin(), changes.rend(), Stage::Closed, &StageChange::to);
    if (work.careCase().stage != Stage::Closed || closing == changes.rend()) {
        const QString stage = codeOf(work.careCase().stage);
        return failure(ErrorCode::StageNotNext, {stage, stage});
    }
    return *closing;
}

} // namespace

Result<CaseFile> CaseDesk::open(CaseId id)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::ReadCases, u"case.opened"_s, id,
                                                  DeskWork::Closed::Allowed));
    AYUMI_TRY_GET(CaseFile file, readFile(work.database(), id, work.today()));
    // Looking changes nothing that others show.
    work.changes() = {};
    AYUMI_TRY(work.finish({}));
    return file;
}

Result<CaseFile> CaseDesk::refresh(CaseId id)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"case.opened"_s, u"case:%1"_s.arg(id.value())));
    AYUMI_TRY_GET(Transaction reading, Transaction::beginReading(*m_context.database));
    AYUMI_TRY_GET(CaseFile file, readFile(*m_context.database, id, m_context.clock->today()));
    AYUMI_TRY(reading.commit());
    return file;
}

Result<CaseId> CaseDesk::find(QStringView typedNumber)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"case.found"_s, u"case:"_s));
    const std::optional<qint64> sequence = caseSequence(typedNumber);
    if (!sequence)
        return failure(ErrorCode::CaseNotFound, {typedNumber.toString()});
    AYUMI_TRY_GET(const auto found, CaseTable(*m_context.database).findByNumber(caseNumber(*sequence)));
    if (!found)
        return failure(ErrorCode::CaseNotFound, {typedNumber.toString()});
    return found->id;
}

Result<CareCase> CaseDesk::advance(const Advance& advance)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::onCase(m_context, Right::EditCases, u"case.advanced"_s, advance.id));
    AYUMI_TRY(checkVersion(work, advance.version));
    AYUMI_TRY_GET(const CaseFacts facts, factsOf(work));
    const QStringList missing = codesOf(missingForNextStage(facts, work.today()));
    AYUMI_TRY(checkGate(work, missing, advance.reason));

    const Stage from = work.careCase().stage;
    const Stage to = nextStage(from).value_or(Stage::Closed);
    CareCase moved = work.careCase();
    if (to == Stage::Closed) {
        moved.closeReason = CloseReason::Completed;
        AYUMI_TRY(closeOpenFollowUps(work, moved.id, work.today()));
    }
    const std::optional<QDate> treatedOn = facts.visit.treatedOn();
    if (to == Stage::FollowUp && treatedOn)
        AYUMI_TRY(openPlannedFollowUps(work, moved, *treatedOn));
    const QString reason = missing.isEmpty() ? QString() : advance.reason;
    AYUMI_TRY_GET(CareCase stored, moveTo(work, moved, to, reason, missing));
    QJsonObject details = describeMove(from, to, reason);
    details.insert(u"passedOver"_s, QJsonArray::fromStringList(missing));
    AYUMI_TRY(work.finish(details));
    return stored;
}

Result<std::vector<Missing>> CaseDesk::missing(CaseId id)
{
    AYUMI_TRY(demand(m_context, Right::ReadCases, u"case.gate-read"_s, u"case:%1"_s.arg(id.value())));
    AYUMI_TRY_GET(const auto known, CaseFactsReader(*m_context.database).read(id));
    if (!known)
        return failure(ErrorCode::CaseNotFound, {QString::number(id.value())});
    return missingForNextStage(known->facts, m_context.clock->today());
}

Result<CareCase> CaseDesk::close(const Closing& closing)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::EditCases, u"case.closed"_s, closing.id));
    AYUMI_TRY(checkVersion(work, closing.version));
    AYUMI_TRY(checkLength(u"note"_s, closing.note, longestText));
    CareCase closed = work.careCase();
    closed.closeReason = closing.reason;
    if (closing.reason == CloseReason::ExerciseFirst) {
        if (!closing.lookAgainOn)
            return failure(ErrorCode::FieldMissing, {u"look-again-on"_s});
        if (*closing.lookAgainOn <= work.today()) {
            return failure(ErrorCode::FieldInvalid,
                           {u"look-again-on"_s, closing.lookAgainOn->toString(Qt::ISODate)});
        }
        closed.lookAgainOn = closing.lookAgainOn;
    }
    AYUMI_TRY(closeOpenFollowUps(work, closed.id, work.today()));
    AYUMI_TRY_GET(CareCase stored, moveTo(work, closed, Stage::Closed, closing.note, {}));
    QJsonObject details = describeMove(work.careCase().stage, Stage::Closed, closing.note);
    details.insert(u"closeReason"_s, codeOf(closing.reason));
    details.insert(u"lookAgainOn"_s, audit::dateValue(stored.lookAgainOn));
    AYUMI_TRY(work.finish(details));
    return stored;
}

Result<CareCase> CaseDesk::reopen(CaseId id, int version, const QString& reason)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::EditCases, u"case.reopened"_s, id,
                                                  DeskWork::Closed::Allowed));
    AYUMI_TRY(checkVersion(work, version));
    AYUMI_TRY(checkGiven(u"reason"_s, reason));
    AYUMI_TRY(checkLength(u"reason"_s, reason, longestText));
    AYUMI_TRY_GET(const StageChange closing, closingOf(work));
    CareCase reopened = work.careCase();
    reopened.closeReason.reset();
    reopened.lookAgainOn.reset();
    AYUMI_TRY(reopenFollowUps(work, id, localTime(closing.at, tokyoZone).date()));
    AYUMI_TRY_GET(CareCase stored, moveTo(work, reopened, closing.from, reason, {}));
    AYUMI_TRY(work.finish(describeMove(Stage::Closed, closing.from, reason)));
    return stored;
}

Result<CareCase> CaseDesk::assign(CaseId id, int version, StaffId responsible)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::EditCases, u"case.assigned"_s, id));
    AYUMI_TRY(checkVersion(work, version));
    AYUMI_TRY_GET(const auto staff, StaffTable(work.database()).find(responsible));
    if (!staff || staff->disabled)
        return failure(ErrorCode::NotFound, {u"staff"_s});
    CareCase assigned = work.careCase();
    assigned.responsible = responsible;
    AYUMI_TRY_GET(CareCase stored, CaseTable(work.database()).update(assigned));
    AYUMI_TRY(
        work.finish({{u"before"_s, work.careCase().responsible.value()}, {u"after"_s, responsible.value()}}));
    return stored;
}

Result<CaseNote> CaseDesk::addNote(CaseId id, const QString& text)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::RecordContacts, u"note.added"_s, id,
                                                  DeskWork::Closed::Allowed));
    AYUMI_TRY(checkGiven(u"note"_s, text));
    AYUMI_TRY(checkLength(u"note"_s, text, longestText));
    CaseNote note;
    note.caseId = id;
    note.writtenAt = work.now();
    note.writtenBy = work.staff();
    note.text = text;
    AYUMI_TRY_GET(CaseNote stored, NoteTable(work.database()).insert(note));
    AYUMI_TRY(work.finish({{u"note"_s, stored.id.value()}}));
    return stored;
}

} // namespace ayumi
