#include "app/ctl/families.h"
#include "app/ctl/handingout.h"
#include "app/ctl/replies.h"
#include "ui/documents/calllist.h"
#include "ui/documents/outcomeletter.h"
#include "ui/documents/visitsummary.h"
#include "ui/models/language.h"

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

Result<Reply> visitSummary(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY(arguments.required(u"output"_s));
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseFile file, office->cases.open(id));
    const QDate today = around.clock->today();
    const bool forPatient = around.language->current() == u"ja";
    const SummaryReader reader = forPatient ? SummaryReader::Patient : SummaryReader::Hospital;
    AYUMI_TRY_GET(const Letterhead head, letterheadOf(around, *office));
    const Result<Sheet> sheet = VisitSummary::of(file.facts, reader, head, today);
    const PaperRecipient to = forPatient ? thePatient() : hospitalOf(file.facts, today);
    if (!sheet)
        return std::unexpected(sheet.error());
    return handedOut(*office, {id, u"visit-summary"_s, to}, *sheet, arguments);
}

Result<Reply> outcomeLetter(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY(arguments.required(u"output"_s));
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseFile file, office->cases.open(id));
    AYUMI_TRY_GET(const Letterhead head, letterheadOf(around, *office));
    const Result<Sheet> sheet = OutcomeLetter::of(file.facts, head, around.clock->today());
    if (!sheet)
        return std::unexpected(sheet.error());
    return handedOut(*office, {id, u"outcome-letter"_s, thePatient()}, *sheet, arguments);
}

Result<Reply> callList(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const QString path, arguments.required(u"output"_s));
    FollowUpFilter filter;
    AYUMI_TRY_GET(const auto until, arguments.date(u"until"_s));
    filter.until = until.value_or(around.clock->today().addDays(7));
    AYUMI_TRY_GET(const auto rows, office->followUps.due(filter));
    // On record first: what cannot be put on record is not printed.
    PrintedCallList printed{.assignedTo = {}, .until = filter.until, .caseNumbers = {}};
    for (const FollowUpRow& row : rows)
        printed.caseNumbers << row.caseNumber;
    AYUMI_TRY_GET(const Letterhead head, letterheadOf(around, *office));
    AYUMI_TRY(office->followUps.recordCallList(printed));
    return written(CallList(rows, head, around.clock->today()), path);
}

} // namespace

std::vector<Command> documentCommands()
{
    const Option output = outputOption();
    const Option recipient = recipientOption();
    const Option purpose = purposeOption();
    return {
        {u"document visit-summary"_s,
         u"CASE"_s,
         u"The treatment summary: ja for the patient, en for the hospital"_s,
         u"--clinic ./clinic --user 佐藤 document visit-summary A-000001 --language ja --output summary.pdf"_s,
         {output, recipient, purpose},
         visitSummary,
         1,
         1},
        {u"document outcome-letter"_s,
         u"CASE"_s,
         u"The letter when the treatment is not the right thing now"_s,
         u"--clinic ./clinic --user 佐藤 document outcome-letter A-000003 --language ja --output letter.pdf"_s,
         {output, recipient, purpose},
         outcomeLetter,
         1,
         1},
        {u"document call-list"_s,
         {},
         u"Whom to call, on paper"_s,
         u"--clinic ./clinic --user 佐藤 document call-list --language ja --output calls.pdf"_s,
         {output, {u"until"_s, u"DATE"_s, u"default: a week from today"_s}},
         callList},
    };
}

} // namespace ayumi
