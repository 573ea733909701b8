#include "app/ctl/families.h"
#include "app/ctl/replies.h"
#include "ui/documents/calllist.h"
#include "ui/documents/outcomeletter.h"
#include "ui/documents/paperout.h"
#include "ui/documents/visitsummary.h"
#include "ui/models/language.h"

namespace ayumi {

using namespace Qt::StringLiterals;

namespace {

Letterhead letterheadOf(const Surroundings& around)
{
    Letterhead letterhead;
    letterhead.printedBy = around.user;
    letterhead.printedAt = around.clock->now();
    return letterhead;
}

Result<Reply> written(const Result<Sheet>& sheet, const QString& path)
{
    if (!sheet)
        return std::unexpected(sheet.error());
    AYUMI_TRY_GET(const int pages, paperout::writePdf(*sheet, path));
    return Reply{QJsonObject{{u"file"_s, path}, {u"pages"_s, pages}},
                 u"%1: %2 page(s)"_s.arg(path).arg(pages)};
}

Result<Reply> visitSummary(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const QString path, arguments.required(u"output"_s));
    AYUMI_TRY_GET(const CaseFile file, office->cases.open(id));
    const QString code = around.language->current();
    const SummaryReader reader = code == u"ja" ? SummaryReader::Patient : SummaryReader::Hospital;
    AYUMI_TRY_GET(
        const Reply reply,
        written(VisitSummary::of(file.facts, reader, letterheadOf(around), around.clock->today()), path));
    const QString recipient = reader == SummaryReader::Patient ? u"patient"_s : file.facts.visit.hospital;
    AYUMI_TRY(office->consents.recordDisclosure(id, u"visit-summary"_s, recipient,
                                                arguments.value(u"purpose"_s), {}));
    return reply;
}

Result<Reply> outcomeLetter(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const QString path, arguments.required(u"output"_s));
    AYUMI_TRY_GET(const CaseFile file, office->cases.open(id));
    AYUMI_TRY_GET(const Reply reply,
                  written(OutcomeLetter::of(file.facts, letterheadOf(around), around.clock->today()), path));
    AYUMI_TRY(office->consents.recordDisclosure(id, u"outcome-letter"_s, u"patient"_s,
                                                arguments.value(u"purpose"_s), {}));
    return reply;
}

Result<Reply> callList(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const QString path, arguments.required(u"output"_s));
    FollowUpFilter filter;
    AYUMI_TRY_GET(const auto until, arguments.date(u"until"_s));
    filter.until = until.value_or(around.clock->today().addDays(7));
    AYUMI_TRY_GET(const auto rows, office->followUps.due(filter));
    return written(CallList::of(rows, letterheadOf(around), around.clock->today()), path);
}

} // namespace

std::vector<Command> documentCommands()
{
    const Option output{u"output"_s, u"F.pdf"_s, u"where to write it"_s};
    const Option purpose{u"purpose"_s, u"TEXT"_s, u"why it leaves the house (kept in the disclosure log)"_s};
    return {
        {u"document visit-summary"_s,
         u"CASE"_s,
         u"The treatment summary: ja for the patient, en for the hospital"_s,
         u"--clinic ./clinic --user 佐藤 document visit-summary A-000001 --language ja --output summary.pdf"_s,
         {output, purpose},
         visitSummary,
         1,
         1},
        {u"document outcome-letter"_s,
         u"CASE"_s,
         u"The letter when the treatment is not the right thing now"_s,
         u"--clinic ./clinic --user 佐藤 document outcome-letter A-000001 --language ja --output letter.pdf"_s,
         {output, purpose},
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
