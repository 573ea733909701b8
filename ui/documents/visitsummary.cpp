#include "ui/documents/visitsummary.h"

#include "core/base/japanesedate.h"
#include "core/domain/followupplan.h"
#include "core/domain/outcome/scorereading.h"
#include "ui/documents/sheetstyle.h"
#include "ui/models/words.h"

#include <QLocale>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

const QString separator = u" ・ "_s;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

/// "25×10⁶": cell numbers are recorded in millions.
QString cells(const std::optional<double>& million)
{
    return million ? VisitSummary::tr("%1 million cells").arg(QLocale().toString(*million, 'g', 6))
                   : QString();
}

QString birthAndAge(const Patient& patient, QDate today)
{
    if (!patient.birthDate)
        return {};
    return VisitSummary::tr("born %1 (%2)")
        .arg(Words::dateWithEra(*patient.birthDate), Words::age(*patient.birthDate, today));
}

void addPerson(Sheet& sheet, const Patient& patient, SummaryReader reader, QDate today)
{
    const QString birth = birthAndAge(patient, today);
    if (reader == SummaryReader::Patient) {
        sheet.person(VisitSummary::tr("%1 (patient)").arg(patient.displayName()),
                     joined({patient.kana.full(), patient.romaji.full(), birth}));
        return;
    }
    const QString passport = patient.passport.number.isEmpty()
                                 ? QString()
                                 : VisitSummary::tr("passport %1").arg(patient.passport.number);
    const QString name = patient.romaji.isEmpty() ? patient.displayName() : patient.romaji.full();
    sheet.person(name, joined({patient.name.full(), birth, Words::of(patient.sex), passport}));
}

QString injectionText(const Injection& injection)
{
    return joined(
        {injection.product,
         injection.lot.isEmpty() ? QString() : VisitSummary::tr("lot %1").arg(injection.lot),
         cells(injection.cellsMillion),
         injection.viabilityPercent
             ? VisitSummary::tr("viability %1 %").arg(QLocale().toString(*injection.viabilityPercent, 'g', 4))
             : QString(),
         injection.volumeMl ? VisitSummary::tr("%1 mL").arg(QLocale().toString(*injection.volumeMl, 'g', 4))
                            : QString(),
         injection.anaesthesia.isEmpty() ? QString()
                                         : VisitSummary::tr("anaesthesia: %1").arg(injection.anaesthesia),
         injection.reaction.isEmpty() ? QString()
                                      : VisitSummary::tr("reaction: %1").arg(injection.reaction)});
}

QString examinationText(const Examination& examination)
{
    return joined({examination.examinedOn ? Words::date(*examination.examinedOn) : QString(),
                   examination.bloodTestOn
                       ? VisitSummary::tr("blood test %1").arg(Words::shortDate(*examination.bloodTestOn))
                       : QString(),
                   examination.go == GoDecision::Go ? VisitSummary::tr("treatment approved")
                                                    : Words::of(examination.go),
                   examination.doctorName, examination.goReason});
}

void addTreatment(Sheet& sheet, const CaseFacts& facts, QDate treatedOn)
{
    const Visit& visit = facts.visit;
    std::vector<SheetFact> rows;
    QString place = visit.hospital;
    if (facts.trip.arrivalOn && facts.trip.departureOn)
        place = joined({place, VisitSummary::tr("stay %1 to %2")
                                   .arg(Words::shortDate(*facts.trip.arrivalOn),
                                        Words::shortDate(*facts.trip.departureOn))});
    rows.push_back({VisitSummary::tr("Date and place"), joined({Words::date(treatedOn), place})});
    rows.push_back({VisitSummary::tr("Examination"), examinationText(visit.examination)});
    for (const Injection& injection : visit.injections) {
        const QDateTime start = injection.startedAt.local();
        rows.push_back(
            {VisitSummary::tr("Injection, %1").arg(Words::of(injection.joint)),
             joined({VisitSummary::tr("into the joint, %1").arg(QLocale().toString(start, u"HH:mm"_s)),
                     injection.doctorName}) +
                 u'\n' + injectionText(injection)});
    }
    rows.push_back(
        {VisitSummary::tr("Drip"),
         visit.drip
             ? joined({VisitSummary::tr("given"), VisitSummary::tr("lot %1").arg(visit.drip->lot),
                       cells(visit.drip->cellsMillion),
                       visit.drip->minutes ? VisitSummary::tr("%n minute(s)", nullptr, *visit.drip->minutes)
                                           : QString(),
                       visit.drip->reaction})
             : VisitSummary::tr("none")});
    if (visit.discharge.dischargedOn)
        rows.push_back({VisitSummary::tr("Discharge"),
                        joined({Words::date(*visit.discharge.dischargedOn), visit.discharge.notes})});
    sheet.heading(VisitSummary::tr("This treatment"));
    sheet.facts(rows);
}

struct PainColumn
{
    QString timePoint;
    QString head;
    QString planned; ///< what stands in the table while there is no value
};

std::vector<PainColumn> painColumns(const CaseFacts& facts, QDate treatedOn)
{
    std::vector<PainColumn> columns{
        {baselineTimePoint.toString(), VisitSummary::tr("Before treatment"), u"–"_s}};
    std::vector<FollowUp> steps = facts.followUps;
    std::ranges::sort(steps, {}, [&](const FollowUp& step) { return dueOn(step, treatedOn); });
    for (const FollowUp& step : steps) {
        const QString planned =
            step.end ? u"–"_s : VisitSummary::tr("planned %1").arg(Words::shortDate(dueOn(step, treatedOn)));
        columns.push_back({step.step, Words::followUpStep(step.step), planned});
    }
    return columns;
}

std::optional<double> scoreAt(const CaseFacts& facts, Instrument instrument, Joint joint,
                              const QString& timePoint)
{
    for (const OutcomeScore& score : facts.scores) {
        if (score.instrument == instrument && score.joint == joint && score.timePoint == timePoint)
            return score.value;
    }
    return std::nullopt;
}

bool isKnown(const CaseFacts& facts, Instrument instrument)
{
    return std::ranges::find(facts.scores, instrument, &OutcomeScore::instrument) != facts.scores.end();
}

std::vector<Joint> jointsOfScores(const CaseFacts& facts)
{
    std::vector<Joint> joints;
    for (const Injection& injection : facts.visit.injections)
        joints.push_back(injection.joint);
    for (const OutcomeScore& score : facts.scores) {
        if (score.instrument == Instrument::Nrs)
            joints.push_back(score.joint);
    }
    std::ranges::sort(joints);
    joints.erase(std::ranges::unique(joints).begin(), joints.end());
    return joints;
}

/// The course of one series. Only the table of pain says when the next calls are planned.
SheetTable courseTable(const CaseFacts& facts, const std::vector<PainColumn>& columns, Instrument instrument,
                       const QString& head)
{
    SheetTable table;
    table.heads = {head};
    for (const PainColumn& column : columns)
        table.heads.append(column.head);
    for (const Joint joint : jointsOfScores(facts)) {
        QStringList row{Words::of(joint)};
        for (const PainColumn& column : columns) {
            const auto value = scoreAt(facts, instrument, joint, column.timePoint);
            row.append(value ? scoreText(instrument, *value)
                             : (instrument == Instrument::Nrs ? column.planned : u"–"_s));
        }
        table.rows.push_back(row);
    }
    return table;
}

SheetChart painChart(const CaseFacts& facts, const std::vector<PainColumn>& columns)
{
    SheetChart chart;
    for (const PainColumn& column : columns)
        chart.timePoints.append(column.head);
    for (const Joint joint : jointsOfScores(facts)) {
        SheetCurve curve{
            Words::of(joint), joint.side == Side::Right ? sheetstyle::rightSide : sheetstyle::leftSide, {}};
        for (const PainColumn& column : columns)
            curve.values.push_back(scoreAt(facts, Instrument::Nrs, joint, column.timePoint));
        chart.curves.push_back(curve);
    }
    return chart;
}

void addCourse(Sheet& sheet, const CaseFacts& facts, QDate treatedOn)
{
    if (facts.scores.empty() && facts.followUps.empty())
        return;
    const std::vector<PainColumn> columns = painColumns(facts, treatedOn);
    sheet.heading(VisitSummary::tr("Before the treatment and since"));
    sheet.table(courseTable(facts, columns, Instrument::Nrs, VisitSummary::tr("Pain (0 none, 10 worst)")));
    if (isKnown(facts, Instrument::Nrs))
        sheet.chart(painChart(facts, columns));
    if (isKnown(facts, Instrument::Vas)) {
        sheet.table(courseTable(facts, columns, Instrument::Vas,
                                VisitSummary::tr("Pain on a line (0 none, 100 worst)")));
    }
    if (isKnown(facts, Instrument::Koos12Summary)) {
        sheet.table(courseTable(facts, columns, Instrument::Koos12Summary,
                                VisitSummary::tr("Knee in everyday life, KOOS-12 (100 best)")));
    }
}

void addAdvice(Sheet& sheet, const Discharge& discharge)
{
    QStringList lines;
    for (const QString& line : discharge.advice.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    if (lines.isEmpty())
        return;
    sheet.heading(VisitSummary::tr("After you are home"));
    sheet.bullets(lines);
}

void addNextContacts(Sheet& sheet, const CaseFacts& facts, QDate treatedOn)
{
    SheetTable table;
    table.firstColumnIsLabel = false;
    QStringList dates;
    for (const FollowUp& step : facts.followUps) {
        if (step.end)
            continue;
        table.heads.append(Words::followUpStep(step.step));
        dates.append(step.bookedAt ? Words::moment(*step.bookedAt) : Words::date(dueOn(step, treatedOn)));
    }
    if (dates.isEmpty())
        return;
    table.rows.push_back(dates);
    sheet.heading(VisitSummary::tr("We will call you"));
    sheet.table(table);
}

/// Red flags of domain notes 2.9.
void addWarnings(Sheet& sheet, SummaryReader reader, const Letterhead& letterhead)
{
    if (reader == SummaryReader::Hospital)
        return;
    sheet.heading(VisitSummary::tr("Call at once when"));
    sheet.bullets(
        {VisitSummary::tr("the knee is hot, red and very swollen, or you have a fever of 38 degrees or more"),
         VisitSummary::tr("you cannot put weight on the leg, or the pain gets worse and worse"),
         VisitSummary::tr("the calf swells or hurts, or you have a rash")});
    sheet.paragraph(VisitSummary::tr(
        "Chest pain, difficulty in breathing, paralysis or confusion: call 119 (ambulance) first."));
    sheet.paragraph(joined({letterhead.office.name, letterhead.office.phone, letterhead.office.line}));
}

} // namespace

Result<Sheet> VisitSummary::of(const CaseFacts& facts, SummaryReader reader, const Letterhead& letterhead,
                               QDate today)
{
    const auto treatedOn = facts.visit.treatedOn();
    if (!treatedOn)
        return failure(ErrorCode::DocumentNotPrintable, {tr("no injection is recorded")});

    const QString printed =
        tr("printed by %1, %2").arg(letterhead.printedBy, Words::moment(letterhead.printedAt));
    Sheet sheet(reader == SummaryReader::Patient ? tr("Treatment summary")
                                                 : tr("Treatment summary for the hospital"),
                tr("case %1, made on %2").arg(facts.careCase.number, Words::date(today)),
                tr("This page records what was done. Effects differ from person to person and are not "
                   "guaranteed. Do not "
                   "stop another treatment on your own judgement.") +
                    separator + printed);
    addPerson(sheet, facts.patient, reader, today);
    addTreatment(sheet, facts, *treatedOn);
    addCourse(sheet, facts, *treatedOn);
    addAdvice(sheet, facts.visit.discharge);
    addNextContacts(sheet, facts, *treatedOn);
    addWarnings(sheet, reader, letterhead);
    return sheet;
}

} // namespace ayumi
