#include "app/ctl/casejson.h"
#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "ui/models/words.h"

#include <QJsonArray>

#include <algorithm>
#include <deque>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

const std::vector<Option>& patientOptions()
{
    static const std::vector<Option> options{
        {u"family"_s, u"NAME"_s, u"family name as written"_s},
        {u"given"_s, u"NAME"_s, u"given name as written"_s},
        {u"kana-family"_s, u"KANA"_s, u"フリガナ of the family name"_s},
        {u"kana-given"_s, u"KANA"_s, u"フリガナ of the given name"_s},
        {u"romaji-family"_s, u"NAME"_s, u"as in the passport"_s},
        {u"romaji-given"_s, u"NAME"_s, u"as in the passport"_s},
        {u"birth-date"_s, u"DATE"_s, u"1958/4/2, S33.4.2, 昭和33年4月2日"_s},
        {u"sex"_s, u"F|M|X"_s, u"as in the passport"_s},
        {u"phone"_s, u"NUMBER"_s, u"as dialled"_s},
        {u"hours"_s, u"TEXT"_s, u"when they wish to be called"_s},
        {u"language"_s, u"CODE"_s, u"in which they are called: en, ms; Japanese if empty"_s},
        {u"mail"_s, u"ADDRESS"_s, u"mail address"_s},
        {u"line-name"_s, u"NAME"_s, u"LINE display name"_s},
        {u"postcode"_s, u"TEXT"_s, u"160-0023"_s},
        {u"address"_s, u"TEXT"_s, u"postal address"_s},
    };
    return options;
}

Result<Patient> patientFrom(const Arguments& arguments, Patient patient)
{
    const auto take = [&](const QString& option, QString& field) {
        if (arguments.has(option))
            field = arguments.value(option);
    };
    take(u"family"_s, patient.name.family);
    take(u"given"_s, patient.name.given);
    take(u"kana-family"_s, patient.kana.family);
    take(u"kana-given"_s, patient.kana.given);
    take(u"romaji-family"_s, patient.romaji.family);
    take(u"romaji-given"_s, patient.romaji.given);
    take(u"phone"_s, patient.phone);
    take(u"hours"_s, patient.contactHours);
    take(u"language"_s, patient.language);
    take(u"mail"_s, patient.mail);
    take(u"line-name"_s, patient.lineName);
    take(u"postcode"_s, patient.postcode);
    take(u"address"_s, patient.address);
    if (arguments.has(u"birth-date"_s)) {
        AYUMI_TRY_GET(patient.birthDate, arguments.date(u"birth-date"_s));
    }
    if (arguments.has(u"sex"_s)) {
        AYUMI_TRY_GET(patient.sex, readCode<Sex>(arguments.value(u"sex"_s), u"sex"_s));
    }
    return patient;
}

Result<Reply> newCase(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    NewConsultation consultation;
    AYUMI_TRY_GET(consultation.patient, patientFrom(arguments, {}));
    if (arguments.has(u"further-of"_s)) {
        AYUMI_TRY_GET(const CaseId earlier, office->cases.find(arguments.value(u"further-of"_s)));
        AYUMI_TRY_GET(const CaseFile file, office->cases.open(earlier));
        consultation.existingPatient = file.facts.patient.id;
        consultation.furtherTreatmentOf = earlier;
    }
    QJsonArray likely;
    if (!consultation.existingPatient) {
        AYUMI_TRY_GET(const auto duplicates, office->intake.possibleDuplicates(consultation.patient));
        for (const DuplicateCandidate& candidate : duplicates)
            likely.append(
                QJsonObject{{u"patient"_s, candidate.person.displayName()},
                            {u"cases"_s, QJsonArray::fromStringList(QStringList(
                                             candidate.caseNumbers.begin(), candidate.caseNumbers.end()))}});
    }
    AYUMI_TRY_GET(const OpenedCase opened, office->intake.openConsultation(consultation));
    QString text = u"%1 %2"_s.arg(opened.careCase.number, opened.patient.displayName());
    if (!likely.isEmpty())
        text +=
            u"\nPerhaps the same person as in %1 other record(s): see patient search."_s.arg(likely.size());
    return Reply{QJsonObject{{u"case"_s, opened.careCase.number},
                             {u"patient"_s, opened.patient.id.value()},
                             {u"possibleDuplicates"_s, likely}},
                 text};
}

Result<Reply> listCases(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    CaseFilter filter;
    filter.withClosed = arguments.has(u"all"_s);
    filter.text = arguments.value(u"text"_s);
    if (arguments.has(u"stage"_s)) {
        AYUMI_TRY_GET(filter.stage, readCode<Stage>(arguments.value(u"stage"_s), u"stage"_s));
        filter.withClosed = filter.withClosed || filter.stage == Stage::Closed;
    }
    QJsonArray array;
    QStringList lines;
    std::optional<CasePageKey> after;
    do {
        AYUMI_TRY_GET(const CasePage page, office->cases.page(filter, CaseOrder::Number, false, after, 500));
        for (const CaseRow& row : page.rows) {
            array.append(jsonOf(row));
            lines.append(u"%1  %2  %3  %4"_s.arg(row.number, Words::of(row.stage), row.person.displayName(),
                                                 Words::of(row.joints)));
        }
        after = page.next;
    } while (after);
    return Reply{array, lines.join(u'\n')};
}

QString textOf(const CaseFile& file, QDate today)
{
    const CaseFacts& facts = file.facts;
    QStringList lines;
    lines.append(u"%1  %2  %3"_s.arg(facts.careCase.number, facts.patient.displayName(),
                                     Words::numbered(facts.careCase.stage)));
    if (facts.patient.birthDate)
        lines.append(u"%1, %2"_s.arg(Words::dateWithEra(*facts.patient.birthDate),
                                     Words::age(*facts.patient.birthDate, today)));
    for (const Alert& alert : file.alerts)
        lines.append(u"! "_s + Words::of(alert));
    for (const Missing& item : file.missing)
        lines.append(u"- "_s + Words::of(item));
    for (const FollowUp& followUp : facts.followUps) {
        const QDate due = dueOn(followUp, facts.visit.treatedOn().value_or(QDate()));
        lines.append(u"%1  %2  %3"_s.arg(Words::followUpStep(followUp.step), Words::date(due),
                                         Words::of(statusOf(followUp, due, today))));
    }
    return lines.join(u'\n');
}

bool isMessage(const TimelineEntry& entry)
{
    return std::holds_alternative<Message>(entry.fact);
}

/// A screen asks for earlier messages when somebody scrolls; a script gets them all.
Result<> addEarlierMessages(Office& office, CaseId id, CaseFile& file)
{
    const auto shown = std::ranges::find_if(file.timeline, isMessage);
    if (!file.earlierMessages || shown == file.timeline.end())
        return {};
    constexpr int atOnce = 5000;
    Message earliest = std::get<Message>(shown->fact);
    std::deque<Message> earlier;
    while (true) {
        AYUMI_TRY_GET(const auto messages, office.messages.before(id, earliest, atOnce));
        if (messages.empty())
            break;
        earlier.insert(earlier.begin(), messages.begin(), messages.end());
        earliest = messages.front();
    }
    std::vector<TimelineEntry> entries = timelineOf({}, {earlier.begin(), earlier.end()}, {});
    std::erase_if(entries, [](const TimelineEntry& entry) { return !isMessage(entry); });
    file.timeline.insert(file.timeline.begin(), entries.begin(), entries.end());
    std::ranges::stable_sort(file.timeline, {}, &TimelineEntry::at);
    file.earlierMessages = false;
    return {};
}

Result<Reply> show(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(CaseFile file, office->cases.open(id));
    AYUMI_TRY(addEarlierMessages(*office, id, file));
    return Reply{jsonOf(file, around.clock->today()), textOf(file, around.clock->today())};
}

Result<Reply> advance(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseFile file, office->cases.refresh(id));
    const auto moved = office->cases.advance({id, file.facts.careCase.version, arguments.value(u"reason"_s)});
    if (moved)
        return Reply{QJsonObject{{u"case"_s, moved->number}, {u"stage"_s, codeOf(moved->stage)}},
                     u"%1: %2"_s.arg(moved->number, Words::of(moved->stage))};
    if (moved.error().code != ErrorCode::GateNotPassed)
        return std::unexpected(moved.error());

    // What is missing is the answer, not only that something is.
    QJsonArray missing;
    QStringList lines{u"%1 stays in “%2”. Missing:"_s.arg(file.facts.careCase.number,
                                                          Words::of(file.facts.careCase.stage))};
    for (const Missing& item : file.missing) {
        missing.append(jsonOf(item));
        lines.append(u"- "_s + Words::of(item));
    }
    return Reply{.json = QJsonObject{{u"case"_s, file.facts.careCase.number},
                                     {u"stage"_s, codeOf(file.facts.careCase.stage)},
                                     {u"missing"_s, missing}},
                 .text = lines.join(u'\n'),
                 .refusal = moved.error()};
}

Result<Reply> close(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const QString reason, arguments.required(u"reason"_s));
    Closing closing;
    closing.id = id;
    AYUMI_TRY_GET(closing.reason, readCode<CloseReason>(reason, u"reason"_s));
    closing.note = arguments.value(u"note"_s);
    AYUMI_TRY_GET(closing.lookAgainOn, arguments.date(u"look-again"_s));
    AYUMI_TRY_GET(const CaseFile file, office->cases.refresh(id));
    closing.version = file.facts.careCase.version;
    AYUMI_TRY_GET(const CareCase closed, office->cases.close(closing));
    return Reply{QJsonObject{{u"case"_s, closed.number},
                             {u"stage"_s, codeOf(closed.stage)},
                             {u"closeReason"_s, reason}},
                 u"%1: %2"_s.arg(closed.number, Words::of(closing.reason))};
}

Result<Reply> reopen(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseFile file, office->cases.refresh(id));
    AYUMI_TRY_GET(const CareCase reopened,
                  office->cases.reopen(id, file.facts.careCase.version, arguments.value(u"reason"_s)));
    return Reply{QJsonObject{{u"case"_s, reopened.number}, {u"stage"_s, codeOf(reopened.stage)}},
                 u"%1: %2"_s.arg(reopened.number, Words::of(reopened.stage))};
}

Result<Reply> note(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseNote written, office->cases.addNote(id, arguments.positions.at(1)));
    return Reply{QJsonObject{{u"note"_s, written.id.value()}}, u"Noted."_s};
}

Result<Reply> showPatient(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseFile file, office->cases.open(id));
    return Reply{jsonOf(file.facts.patient),
                 u"%1  %2  %3"_s.arg(file.facts.patient.displayName(), file.facts.patient.kana.full(),
                                     file.facts.patient.phone)};
}

Result<Reply> editPatient(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseFile file, office->cases.refresh(id));
    AYUMI_TRY_GET(const Patient changed, patientFrom(arguments, file.facts.patient));
    AYUMI_TRY_GET(const Patient saved, office->intake.savePatient(changed));
    return Reply{jsonOf(saved), saved.displayName()};
}

Result<Reply> search(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    const QString text = arguments.positions.at(0);
    AYUMI_TRY_GET(auto hits, office->search.people(text, 100));
    AYUMI_TRY_GET(const auto words, office->search.words(text, 100));
    hits.insert(hits.end(), words.begin(), words.end());
    QJsonArray array;
    QStringList lines;
    for (const SearchHit& hit : hits) {
        array.append(jsonOf(hit));
        lines.append(u"%1  %2  %3"_s.arg(hit.caseNumber, hit.person.displayName(), hit.excerpt));
    }
    return Reply{array, lines.join(u'\n')};
}

} // namespace

std::vector<Command> caseCommands()
{
    std::vector<Option> newOptions = patientOptions();
    newOptions.push_back({u"further-of"_s, u"CASE"_s, u"a further treatment of the same patient"_s});
    return {
        {u"case new"_s,
         {},
         u"Open a consultation"_s,
         u"--clinic ./clinic --user 佐藤 case new --family 見本 --given 花子 --phone 090-0000-0000"_s,
         newOptions,
         newCase},
        {u"case list"_s,
         {},
         u"Cases by number"_s,
         u"--clinic ./clinic --user 佐藤 case list --stage follow-up"_s,
         {{u"stage"_s, u"STAGE"_s, u"consultation, counselling, preparation, treatment, follow-up, closed"_s},
          {u"text"_s, u"TEXT"_s, u"in name, number or phone"_s},
          {u"all"_s, {}, u"closed ones too"_s}},
         listCases},
        {u"case show"_s,
         u"CASE"_s,
         u"Everything about a case"_s,
         u"--clinic ./clinic --user 佐藤 case show A-000001 --json"_s,
         {},
         show,
         1,
         1},
        {u"case advance"_s,
         u"CASE"_s,
         u"To the next step, or what is missing for it"_s,
         u"--clinic ./clinic --user 佐藤 case advance A-000001"_s,
         {{u"reason"_s, u"TEXT"_s, u"pass although something is missing (doctor, administrator)"_s}},
         advance,
         1,
         1},
        {u"case close"_s,
         u"CASE"_s,
         u"End a case"_s,
         u"--clinic ./clinic --user 佐藤 case close A-000002 --reason exercise-first --look-again 2027-03-01"_s,
         {{u"reason"_s, u"REASON"_s,
           u"completed, exercise-first, joint-replacement, not-suitable, declined, withdrawn, unreachable, duplicate"_s},
          {u"note"_s, u"TEXT"_s, u"in words"_s},
          {u"look-again"_s, u"DATE"_s, u"with exercise-first"_s}},
         close,
         1,
         1},
        {u"case reopen"_s,
         u"CASE"_s,
         u"Take a closed case up again where it stood"_s,
         u"--clinic ./clinic --user 佐藤 case reopen A-000002 --reason 再検討"_s,
         {{u"reason"_s, u"TEXT"_s, u"why"_s}},
         reopen,
         1,
         1},
        {u"case note"_s,
         u"CASE TEXT"_s,
         u"Write something down"_s,
         u"--clinic ./clinic --user 佐藤 case note A-000001 \"娘さんも同席\""_s,
         {},
         note,
         2,
         2},
        {u"patient show"_s,
         u"CASE"_s,
         u"The person of a case"_s,
         u"--clinic ./clinic --user 佐藤 patient show A-000001 --json"_s,
         {},
         showPatient,
         1,
         1},
        {u"patient edit"_s, u"CASE"_s, u"Correct the person of a case"_s,
         u"--clinic ./clinic --user 佐藤 patient edit A-000001 --kana-family ミホン"_s, patientOptions(),
         editPatient, 1, 1},
        {u"patient search"_s,
         u"TEXT"_s,
         u"Names, kana, phone, birth date, number, notes and messages"_s,
         u"--clinic ./clinic --user 佐藤 patient search やまざき"_s,
         {},
         search,
         1,
         1},
    };
}

} // namespace ayumi
