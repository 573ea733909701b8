#include "tests/support/catchqt.h"
#include "tests/support/clinic/pathway.h"
#include "tests/support/must.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ayumi;
using namespace ayumi::test;

namespace {

/// Short enough for a name.
QString hostileText()
{
    return GENERATE(u"'; DROP TABLE patient; --"_s, u"\" OR 1=1 /* %_\\ */ :id ? @ID@ $1"_s,
                    u"<b>太郎</b><img src=\"x\">&amp;"_s, u"<script>alert(1)</script>%1%2%n"_s,
                    u"= HYPERLINK(\"x\") \u202Erepap\u2028💉𠮷"_s);
}

Patient hostilePatient(const QString& text)
{
    Patient patient;
    patient.name = {text, text};
    patient.kana = {text, text};
    patient.romaji = {text, text};
    patient.postcode = text;
    patient.address = text;
    patient.phone = text;
    patient.lineName = text;
    patient.contactHours = text;
    patient.emergency = {text, text, text, true};
    patient.familyDoctor = text;
    patient.passport.nationality = text;
    patient.notes = text;
    return patient;
}

/// Every table and how many rows it has: what an injected statement would change.
QStringList tableCounts(TestClinic& clinic)
{
    QStringList counts;
    for (const char* table : {"patient", "care_case", "staff", "audit_record", "message", "case_note"})
        counts.append(
            u"%1 %2"_s.arg(QLatin1StringView(table)).arg(countRows(clinic, QLatin1StringView(table))));
    return counts;
}

} // namespace

TEST_CASE("SQL and HTML in everything about a person is stored and read back as it was typed")
{
    const QString text = hostileText();
    TestClinic clinic;
    NewConsultation fresh;
    fresh.patient = hostilePatient(text);
    for (const IntakeDefinition& definition : intakeDefinitions()) {
        if (definition.kind == AnswerKind::Text) {
            const auto joint = definition.perJoint ? std::optional(leftKnee) : std::nullopt;
            fresh.answers.emplace_back(Question{definition.field, joint}, knownAnswer(text));
        }
    }
    REQUIRE(fresh.answers.size() > 10);
    const OpenedCase opened = must(clinic.office().intake.openConsultation(fresh));
    const CaseFile file = must(clinic.office().cases.open(opened.careCase.id));
    Patient expected = fresh.patient;
    expected.id = file.facts.patient.id;
    expected.version = file.facts.patient.version;
    CHECK(file.facts.patient == expected);
    for (const auto& [question, answer] : fresh.answers) {
        INFO(codeOf(question.field).toStdString());
        CHECK(file.facts.intake.answer(question).value == text);
    }
    for (const QString& typed : {text, text.first(6)})
        static_cast<void>(must(clinic.office().search.people(typed, 10)));
    CHECK(must(clinic.office().intake.possibleDuplicates(fresh.patient)).size() == 1);
    CaseFilter filter;
    filter.text = text;
    static_cast<void>(must(clinic.office().cases.page(filter, CaseOrder::Name, true, std::nullopt, 10)));
    CHECK(countRows(clinic, u"patient"_s) == 1);
    CHECK(must(clinic.office(Role::Administrator).audit.verify()).ok);
}

TEST_CASE("SQL and HTML in everything about a treatment is stored and read back as it was typed")
{
    const QString text = hostileText();
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    const CareCase careCase = treatedCase(clinic, today.addDays(-30));
    Office& office = clinic.office();
    const CaseId id = careCase.id;
    CaseFile file = must(office.cases.open(id));

    Counselling counselling;
    counselling.caseId = id;
    counselling.heldAt = inTokyo(today, QTime(9, 0));
    counselling.participants = counselling.interpreter = counselling.imagesShown = text;
    counselling.explanation = counselling.patientWords = counselling.nextAction = text;
    must(office.counselling.record(counselling));
    Decision decision = aDecision(leftKnee, Verdict::Conditional, today);
    decision.caseId = id;
    decision.reasonText = decision.alternative = decision.condition = decision.doctorName = text;
    decision.licenceCountry = decision.licenceNumber = text;
    must(office.counselling.decide(decision));
    must(office.consents.explain(id, {DisclosureItem::SelfPay}, today, text, u"ja"_s));
    Consent consent = aDataTransferConsent(today);
    consent.caseId = id;
    consent.recipient = consent.textVersion = consent.explainedBy = text;
    consent.interpreter = consent.witness = text;
    const Consent signedConsent = must(office.consents.sign(consent));
    must(office.consents.withdraw(signedConsent.id, signedConsent.version, today, text));
    Trip trip = file.facts.trip;
    trip.flights = trip.hotel = trip.transfer = trip.interpreter = trip.companion = trip.notes = text;
    must(office.trips.save(trip));
    Examination examination = file.facts.visit.examination;
    examination.bloodFindings = examination.findings = examination.goReason = examination.doctorName = text;
    Visit visit = must(office.visits.saveExamination(id, file.facts.visit.version, text, examination));
    Discharge discharge = visit.discharge;
    discharge.advice = discharge.notes = text;
    must(office.visits.discharge(id, visit.version, discharge));

    file = must(office.cases.open(id));
    CHECK(file.facts.counsellings.back().participants == text);
    CHECK(file.facts.counsellings.back().explanation == text);
    CHECK(file.facts.counsellings.back().nextAction == text);
    const auto decided = currentDecision(file.facts.decisions, leftKnee);
    REQUIRE(decided);
    CHECK(decided->reasonText == text);
    CHECK(decided->condition == text);
    CHECK(decided->doctorName == text);
    CHECK(decided->licenceNumber == text);
    CHECK(std::ranges::any_of(file.facts.disclosures,
                              [&](const Disclosure& each) { return each.explainedBy == text; }));
    const auto kept = std::ranges::find(file.facts.consents, signedConsent.id, &Consent::id);
    REQUIRE(kept != file.facts.consents.end());
    CHECK(kept->recipient == text);
    CHECK(kept->witness == text);
    CHECK(kept->withdrawalReason == text);
    trip.version = file.facts.trip.version;
    CHECK(file.facts.trip == trip);
    CHECK(file.facts.visit.hospital == text);
    CHECK(file.facts.visit.examination == examination);
    CHECK(file.facts.visit.discharge == discharge);
    CHECK(must(clinic.office(Role::Administrator).audit.verify()).ok);
}

TEST_CASE("SQL and HTML in calls, notes, talks, drafts, preferences and names of staff is text")
{
    const QString text = hostileText();
    TestClinic clinic;
    const QDate today = clinic.clock().today();
    const CareCase careCase = treatedCase(clinic, today.addDays(-30));
    Office& office = clinic.office();
    const QStringList before = tableCounts(clinic);

    const FollowUp extra = must(office.followUps.addExtra(careCase.id, today, text));
    Contact contact;
    contact.followUp = extra.id;
    contact.version = extra.version;
    contact.answeredBy = contact.note = text;
    must(office.followUps.recordContact(contact));
    must(office.cases.addNote(careCase.id, text));
    must(office.drafts.keep(text, text, 1));
    must(office.staff.setPreference(text, text));
    must(clinic.office(Role::Administrator).staff.add(text, Role::Coordinator, TestClinic::password()));

    HistoryImport import;
    import.fileName = text + u".txt"_s;
    const QString plain = QString(text).remove(u'\u2028');
    import.originalBytes = (u"[LINE] 花子とのトーク履歴\n保存日時：2026/11/20 21:30\n\n2026/11/18(水)\n"
                            "10:02\t花子\t"_s +
                            plain + u"\n10:03\t相談窓口\tはい\n"_s)
                               .toUtf8();
    import.history = must(readLineHistory(import.originalBytes, import.fileName));
    import.history.notUnderstood = {{.line = 3, .lineCount = 1, .text = text + u"行"_s}};
    import.patientParticipant = u"花子"_s;
    Progress progress;
    must(office.messages.importHistory(careCase.id, import, progress));

    const CaseFile file = must(office.cases.open(careCase.id));
    CHECK(std::ranges::any_of(file.facts.followUps,
                              [&](const FollowUp& each) { return each.outcome == text; }));
    REQUIRE(file.facts.attempts.size() == 1);
    CHECK(file.facts.attempts.front().note == text);
    CHECK(file.facts.attempts.front().answeredBy == text);
    QStringList notes;
    QStringList messages;
    for (const TimelineEntry& entry : file.timeline) {
        if (const auto* note = std::get_if<CaseNote>(&entry.fact))
            notes.append(note->text);
        if (const auto* message = std::get_if<Message>(&entry.fact))
            messages.append(message->text);
    }
    CHECK(notes.contains(text));
    CHECK(std::ranges::any_of(notes, [&](const QString& note) { return note.endsWith(text + u"行"_s); }));
    CHECK(messages.contains(plain));
    CHECK(must(office.drafts.find(text))->content == text);
    CHECK(must(office.staff.preference(text)) == text);
    CHECK_FALSE(must(office.search.words(text, 10)).empty());
    ChangeFeed feed;
    const auto other =
        must(Clinic::signIn(clinic.folder(), text, TestClinic::password(), clinic.clock(), feed));
    CHECK(other->office().session().name == text);
    CHECK(before.size() == tableCounts(clinic).size());
    CHECK(countRows(clinic, u"patient"_s) == 1);
    CHECK(must(clinic.office(Role::Administrator).audit.verify()).ok);
}
