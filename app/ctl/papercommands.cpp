#include "app/ctl/families.h"
#include "app/ctl/handingout.h"
#include "core/desks/officecontactsetting.h"
#include "ui/documents/addresslabels.h"
#include "ui/documents/arrivalsheet.h"
#include "ui/documents/dayplan.h"
#include "ui/documents/missedletterpaper.h"
#include "ui/documents/tripitinerary.h"
#include "ui/models/language.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<StaffId>> staffIn(Office& office, const Arguments& arguments)
{
    if (!arguments.has(u"staff"_s))
        return std::optional<StaffId>();
    AYUMI_TRY_GET(const auto everybody, office.staff.all());
    const QString name = arguments.value(u"staff"_s);
    const auto found = std::ranges::find(everybody, name, &Staff::name);
    if (found == everybody.end())
        return failure(ErrorCode::StaffUnknown, {name});
    return std::optional(found->id);
}

Result<Reply> dayPlan(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const QString path, arguments.required(u"output"_s));
    AYUMI_TRY_GET(Office * office, around.office());
    DayPlanWanted wanted;
    AYUMI_TRY_GET(const auto day, arguments.date(u"day"_s));
    wanted.day = day.value_or(around.clock->today());
    AYUMI_TRY_GET(wanted.staff, staffIn(*office, arguments));
    AYUMI_TRY_GET(const DayPlanView plan, office->papers.dayPlan(wanted));
    AYUMI_TRY_GET(const Letterhead head, letterheadOf(around, *office));
    // On record first: what cannot be put on record is not printed.
    AYUMI_TRY(office->papers.recordDayPlan(plan));
    return written(DayPlan::of(plan, head), path);
}

/// Japanese is for whoever travels, English for the hospital, unless --for says otherwise.
Result<bool> isForPatient(const Surroundings& around, const Arguments& arguments)
{
    const QString usual = around.language->current() == u"ja" ? u"patient"_s : u"hospital"_s;
    const QString reader = arguments.value(u"for"_s, usual);
    if (reader != u"patient" && reader != u"hospital")
        return failure(ErrorCode::FieldInvalid, {u"for"_s, reader});
    return reader == u"patient";
}

Result<Reply> itinerary(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY(arguments.required(u"output"_s));
    AYUMI_TRY_GET(const bool forPatient, isForPatient(around, arguments));
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseFile file, office->cases.open(id));
    AYUMI_TRY_GET(const Letterhead head, letterheadOf(around, *office));
    const QDate today = around.clock->today();
    AYUMI_TRY_GET(const FlowPaper paper,
                  forPatient ? TripItinerary::of(file, head, today) : ArrivalSheet::of(file, head, today));
    const HandOut out{id, forPatient ? u"itinerary"_s : u"arrival-sheet"_s,
                      forPatient ? thePatient() : hospitalOf(file.facts, today)};
    return handedOut(*office, out, paper, arguments);
}

/// The sheet and the first label of it that is left.
struct LabelPlace
{
    LabelSheet sheet;
    int start = 1;
};

Result<LabelPlace> labelPlaceOf(const Arguments& arguments)
{
    const QString code = arguments.value(u"sheet"_s, u"2x6"_s);
    const LabelSheet* sheet = labelSheet(code);
    if (!sheet)
        return failure(ErrorCode::FieldInvalid, {u"sheet"_s, code});
    AYUMI_TRY_GET(const auto start, arguments.number(u"start"_s));
    const double first = start.value_or(1);
    if (first < 1 || first > sheet->count() || first != int(first))
        return failure(ErrorCode::FieldInvalid, {u"start"_s, QString::number(first)});
    return LabelPlace{*sheet, int(first)};
}

Result<std::vector<CaseId>> casesNamed(Office& office, const QStringList& numbers)
{
    std::vector<CaseId> ids;
    for (const QString& number : numbers) {
        Arguments one;
        one.positions = {number};
        AYUMI_TRY_GET(const CaseId id, caseOf(office, one));
        ids.push_back(id);
    }
    return ids;
}

Result<Reply> labels(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const QString path, arguments.required(u"output"_s));
    AYUMI_TRY_GET(const LabelPlace place, labelPlaceOf(arguments));
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const auto ids, casesNamed(*office, arguments.positions));
    AYUMI_TRY_GET(const auto cases, office->papers.cases(ids));
    const LabelAddresses found = labelAddresses(cases);
    if (found.labels.empty())
        return failure(ErrorCode::DocumentNotPrintable, {u"no address is known"_s});
    AYUMI_TRY(office->papers.recordLabels(found.caseNumbers));
    AYUMI_TRY_GET(Reply reply, written(AddressLabels(found.labels, place.sheet, place.start), path));
    QJsonObject json = reply.json.toObject();
    json[u"labels"_s] = int(found.labels.size());
    json[u"withoutAddress"_s] = QJsonArray::fromStringList(found.without);
    reply.json = json;
    if (!found.without.isEmpty())
        reply.text += u"\nwithout address, left out: %1"_s.arg(found.without.join(u", "_s));
    return reply;
}

Result<Reply> missedLetter(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(const QString path, arguments.required(u"output"_s));
    AYUMI_TRY_GET(const auto again, arguments.date(u"call-again"_s));
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const auto cases, office->papers.cases({id}));
    if (cases.empty())
        return failure(ErrorCode::CaseNotFound, {arguments.positions.first()});
    const PaperCase& to = cases.front();
    const QDate today = around.clock->today();
    const QDate callAgainOn = again.value_or(MissedLetterPaper::usualNextCall(today));
    AYUMI_TRY_GET(const Letterhead head, letterheadOf(around, *office));
    AYUMI_TRY_GET(const FlowPaper paper, MissedLetterPaper::of(to, head, today, callAgainOn));
    AYUMI_TRY(office->papers.recordMissedLetter(
        {to.followUp->id, to.followUp->version, callAgainOn, MissedLetterPaper::note()}));
    return written(paper, path);
}

/// Shows what the office signs with; changes what is given.
Result<Reply> letterhead(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(OfficeContactSetting setting, office->papers.officeContact());
    OfficeContact& contact = setting.contact;
    bool isChanged = false;
    for (const auto& [name, part] :
         {std::pair{u"office"_s, &contact.name}, std::pair{u"postcode"_s, &contact.postcode},
          std::pair{u"address"_s, &contact.address}, std::pair{u"phone"_s, &contact.phone},
          std::pair{u"hours"_s, &contact.hours}, std::pair{u"line"_s, &contact.line},
          std::pair{u"phone-abroad"_s, &contact.phoneAbroad}}) {
        isChanged = isChanged || arguments.has(name);
        *part = arguments.value(name, *part);
    }
    if (isChanged) {
        AYUMI_TRY_GET(setting, office->papers.saveOfficeContact(setting));
    }
    QStringList lines{contact.name,  contact.postcode, contact.address,    contact.phone,
                      contact.hours, contact.line,     contact.phoneAbroad};
    lines.removeAll(QString());
    return Reply{jsonOf(contact), lines.join(u'\n')};
}

} // namespace

std::vector<Command> paperCommands()
{
    return {
        {u"document day-plan"_s,
         {},
         u"One day on paper: appointments, calls, who is away, reminders"_s,
         u"--clinic ./clinic --user 佐藤 document day-plan --staff 佐藤 --language ja --output day.pdf"_s,
         {outputOption(),
          {u"day"_s, u"DATE"_s, u"default: today"_s},
          {u"staff"_s, u"NAME"_s, u"whose day; default: everybody's"_s}},
         dayPlan},
        {u"document itinerary"_s,
         u"CASE"_s,
         u"The journey: ja for the patient, en for the hospital"_s,
         u"--clinic ./clinic --user 佐藤 document itinerary A-000001 --language ja --output journey.pdf"_s,
         {outputOption(),
          {u"for"_s, u"patient|hospital"_s, u"whoever reads it, where the language does not say so"_s},
          recipientOption(),
          purposeOption()},
         itinerary,
         1,
         1},
        {u"document labels"_s,
         u"CASE..."_s,
         u"Address labels; who has no address is named and left out"_s,
         u"--clinic ./clinic --user 佐藤 document labels A-000001 --sheet 2x6 --start 3 --output labels.pdf"_s,
         {outputOption(),
          {u"sheet"_s, u"2x6|2x5|3x8"_s, u"labels across and down on the sheet (2x6)"_s},
          {u"start"_s, u"N"_s, u"first label that is left on a begun sheet (1)"_s}},
         labels,
         1,
         1000},
        {u"document missed-letter"_s,
         u"CASE"_s,
         u"The letter to somebody who could not be reached; stands in the timeline"_s,
         u"--clinic ./clinic --user 佐藤 document missed-letter A-000001 --language ja --output missed.pdf"_s,
         {outputOption(),
          {u"call-again"_s, u"DATE"_s, u"when we call again; default: ten days from today"_s}},
         missedLetter,
         1,
         1},
        {u"document letterhead"_s,
         {},
         u"How the office signs its papers; changes what is given"_s,
         u"--clinic ./clinic --user 佐藤 document letterhead --office 歩みサポート東京 --phone 03-0000-0000 "
         "--hours 平日9時から18時"_s,
         {{u"office"_s, u"NAME"_s, u"name of the office"_s},
          {u"postcode"_s, u"TEXT"_s, u"100-0001"_s},
          {u"address"_s, u"TEXT"_s, u"in one line"_s},
          {u"phone"_s, u"TEXT"_s, u"whom patients call"_s},
          {u"hours"_s, u"TEXT"_s, u"when the phone is answered"_s},
          {u"line"_s, u"NAME"_s, u"name of the LINE account"_s},
          {u"phone-abroad"_s, u"TEXT"_s, u"whom patients call while they are in Malaysia"_s}},
         letterhead},
    };
}

} // namespace ayumi
