#include "core/storage/visittable.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <map>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

struct InjectionRow
{
    CaseId caseId;
    Injection injection;
};

InjectionRow readInjection(const Row& row)
{
    InjectionRow read;
    Injection& injection = read.injection;
    injection.id = row.id<InjectionId>("id");
    read.caseId = row.id<CaseId>("case_id");
    injection.joint = columns::joint(row, "joint");
    injection.lot = row.text("lot");
    injection.product = row.text("product");
    injection.cellsMillion = row.optionalReal("cells_million");
    injection.viabilityPercent = row.optionalReal("viability_percent");
    injection.volumeMl = row.optionalReal("volume_ml");
    injection.anaesthesia = row.text("anaesthesia");
    injection.approach = row.text("approach");
    injection.sideReadBack = row.flag("side_read_back");
    injection.startedAt = columns::placed(row, "started_at", "zone");
    injection.minutes = row.optionalSmallNumber("minutes");
    injection.doctorName = row.text("doctor_name");
    injection.reaction = row.text("reaction");
    return read;
}

Drip readDrip(const Row& row)
{
    Drip drip;
    drip.lot = row.text("drip_lot");
    drip.cellsMillion = row.optionalReal("drip_cells_million");
    drip.minutes = row.optionalSmallNumber("drip_minutes");
    drip.reaction = row.text("drip_reaction");
    return drip;
}

Visit readVisit(const Row& row)
{
    Visit visit;
    visit.id = row.id<VisitId>("id");
    visit.caseId = row.id<CaseId>("case_id");
    visit.hospital = row.text("hospital");
    visit.examination.examinedOn = row.optionalDate("examined_on");
    visit.examination.bloodTestOn = row.optionalDate("blood_test_on");
    visit.examination.bloodFindings = row.text("blood_findings");
    visit.examination.findings = row.text("findings");
    visit.examination.go = row.code<GoDecision>("go");
    visit.examination.goReason = row.text("go_reason");
    visit.examination.doctorName = row.text("doctor_name");
    if (row.flag("drip_given"))
        visit.drip = readDrip(row);
    visit.discharge.dischargedOn = row.optionalDate("discharged_on");
    visit.discharge.advice = row.text("discharge_advice");
    visit.discharge.sheetGiven = row.flag("discharge_sheet_given");
    visit.discharge.notes = row.text("discharge_notes");
    visit.version = row.smallNumber("version");
    return visit;
}

void bindVisit(Statement& statement, const Visit& visit)
{
    const Drip drip = visit.drip.value_or(Drip{});
    statement.bind(":case_id", visit.caseId);
    statement.bind(":hospital", visit.hospital);
    statement.bind(":examined_on", visit.examination.examinedOn);
    statement.bind(":blood_test_on", visit.examination.bloodTestOn);
    statement.bind(":blood_findings", visit.examination.bloodFindings);
    statement.bind(":findings", visit.examination.findings);
    statement.bind(":go", visit.examination.go);
    statement.bind(":go_reason", visit.examination.goReason);
    statement.bind(":doctor_name", visit.examination.doctorName);
    statement.bind(":drip_given", visit.drip.has_value());
    statement.bind(":drip_lot", drip.lot);
    statement.bind(":drip_cells_million", drip.cellsMillion);
    statement.bind(":drip_minutes", drip.minutes);
    statement.bind(":drip_reaction", drip.reaction);
    statement.bind(":discharged_on", visit.discharge.dischargedOn);
    statement.bind(":discharge_advice", visit.discharge.advice);
    statement.bind(":discharge_sheet_given", visit.discharge.sheetGiven);
    statement.bind(":discharge_notes", visit.discharge.notes);
}

qint64 readId(const Row& row)
{
    return row.number("id");
}

} // namespace

VisitTable::VisitTable(Database& database)
    : m_database(database)
{
}

Result<std::vector<Visit>> VisitTable::ofCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT id, case_id, hospital, examined_on, blood_test_on, blood_findings, findings, go, go_reason, doctor_name,
               drip_given, drip_lot, drip_cells_million, drip_minutes, drip_reaction, discharged_on, discharge_advice,
               discharge_sheet_given, discharge_notes, version
        FROM visit WHERE case_id IN @IDS(ids)@
    )"_s);
    select.bind(":ids", columns::idList(ids));
    AYUMI_TRY_GET(std::vector<Visit> visits, select.all(readVisit));
    if (visits.empty())
        return visits;

    Statement selectInjections(m_database, uR"(
        SELECT id, case_id, joint, lot, product, cells_million, viability_percent, volume_ml, anaesthesia, approach,
               side_read_back, started_at, zone, minutes, doctor_name, reaction
        FROM injection WHERE case_id IN @IDS(ids)@ ORDER BY case_id, started_at, id
    )"_s);
    selectInjections.bind(":ids", columns::idList(ids));
    AYUMI_TRY_GET(auto rows, selectInjections.all(readInjection));
    std::map<CaseId, Visit*> byCase;
    for (Visit& visit : visits)
        byCase[visit.caseId] = &visit;
    for (InjectionRow& row : rows) {
        if (const auto owner = byCase.find(row.caseId); owner != byCase.end())
            owner->second->injections.push_back(std::move(row.injection));
    }
    return visits;
}

Result<std::vector<Treated>> VisitTable::treatedOfCases(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT case_id, joint, started_at, zone
        FROM injection WHERE case_id IN @IDS(ids)@ ORDER BY case_id, started_at, id
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all([](const Row& row) {
        return Treated{.caseId = row.id<CaseId>("case_id"),
                       .joint = columns::joint(row, "joint"),
                       .at = columns::placed(row, "started_at", "zone")};
    });
}

Result<std::vector<std::pair<CaseId, QDate>>> VisitTable::withoutSheet(std::span<const CaseId> ids)
{
    Statement select(m_database, uR"(
        SELECT case_id, discharged_on FROM visit
        WHERE case_id IN @IDS(ids)@ AND discharged_on IS NOT NULL AND discharge_sheet_given = 0
    )"_s);
    select.bind(":ids", columns::idList(ids));
    return select.all([](const Row& row) {
        const CaseId id = row.id<CaseId>("case_id");
        return std::pair(id, row.date("discharged_on"));
    });
}

Result<std::optional<Visit>> VisitTable::ofCase(CaseId id)
{
    const CaseId ids[] = {id};
    AYUMI_TRY_GET(std::vector<Visit> found, ofCases(ids));
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

Result<std::optional<qint64>> VisitTable::insertVisit(const Visit& visit)
{
    Statement insert(m_database, uR"(
        INSERT INTO visit (case_id, hospital, examined_on, blood_test_on, blood_findings, findings, go, go_reason,
            doctor_name, drip_given, drip_lot, drip_cells_million, drip_minutes, drip_reaction, discharged_on,
            discharge_advice, discharge_sheet_given, discharge_notes)
        VALUES (:case_id, :hospital, :examined_on, :blood_test_on, :blood_findings, :findings, :go, :go_reason,
            :doctor_name, :drip_given, :drip_lot, :drip_cells_million, :drip_minutes, :drip_reaction, :discharged_on,
            :discharge_advice, :discharge_sheet_given, :discharge_notes)
        ON CONFLICT DO NOTHING RETURNING id
    )"_s);
    bindVisit(insert, visit);
    return insert.one(readId);
}

Result<std::optional<qint64>> VisitTable::updateVisit(const Visit& visit)
{
    Statement update(m_database, uR"(
        UPDATE visit SET hospital = :hospital, examined_on = :examined_on, blood_test_on = :blood_test_on,
            blood_findings = :blood_findings, findings = :findings, go = :go, go_reason = :go_reason,
            doctor_name = :doctor_name, drip_given = :drip_given, drip_lot = :drip_lot,
            drip_cells_million = :drip_cells_million, drip_minutes = :drip_minutes, drip_reaction = :drip_reaction,
            discharged_on = :discharged_on, discharge_advice = :discharge_advice,
            discharge_sheet_given = :discharge_sheet_given, discharge_notes = :discharge_notes,
            version = version + 1
        WHERE case_id = :case_id AND version = :version
        RETURNING id
    )"_s);
    bindVisit(update, visit);
    update.bind(":version", visit.version);
    return update.one(readId);
}

Result<Visit> VisitTable::save(const Visit& visit)
{
    AYUMI_TRY_GET(const std::optional<qint64> id,
                  visit.version == 0 ? insertVisit(visit) : updateVisit(visit));
    if (!id)
        return failure(ErrorCode::Conflict, {u"visit"_s});
    Visit stored = visit;
    stored.id = VisitId(*id);
    ++stored.version;
    return stored;
}

Result<Injection> VisitTable::addInjection(const Visit& visit, const Injection& injection)
{
    Statement insert(m_database, uR"(
        INSERT INTO injection (visit_id, case_id, joint, lot, product, cells_million, viability_percent, volume_ml,
            anaesthesia, approach, side_read_back, started_at, zone, minutes, doctor_name, reaction)
        VALUES (:visit_id, :case_id, :joint, :lot, :product, :cells_million, :viability_percent, :volume_ml,
            :anaesthesia, :approach, :side_read_back, :started_at, :zone, :minutes, :doctor_name, :reaction)
        RETURNING id
    )"_s);
    insert.bind(":visit_id", visit.id);
    insert.bind(":case_id", visit.caseId);
    insert.bind(":joint", jointCode(injection.joint));
    insert.bind(":lot", injection.lot);
    insert.bind(":product", injection.product);
    insert.bind(":cells_million", injection.cellsMillion);
    insert.bind(":viability_percent", injection.viabilityPercent);
    insert.bind(":volume_ml", injection.volumeMl);
    insert.bind(":anaesthesia", injection.anaesthesia);
    insert.bind(":approach", injection.approach);
    insert.bind(":side_read_back", injection.sideReadBack);
    columns::bindPlaced(insert, ":started_at", ":zone", injection.startedAt);
    insert.bind(":minutes", injection.minutes);
    insert.bind(":doctor_name", injection.doctorName);
    insert.bind(":reaction", injection.reaction);
    AYUMI_TRY_GET(const qint64 id, insert.oneNumber());
    Injection stored = injection;
    stored.id = InjectionId(id);
    return stored;
}

Result<> VisitTable::moveInjection(InjectionId id, Instant startedAt)
{
    Statement update(m_database, u"UPDATE injection SET started_at = :started_at WHERE id = :id"_s);
    update.bind(":started_at", startedAt);
    update.bind(":id", id);
    return update.run();
}

} // namespace ayumi
