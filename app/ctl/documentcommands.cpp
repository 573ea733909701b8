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

/// To whom a page goes, and on which consent.
struct Addressee
{
    QString recipient;
    std::optional<ConsentId> consent;
};

/// A page for the hospital goes where the patient agreed that data may go.
Addressee hospitalOf(const CaseFacts& facts, QDate today)
{
    const auto consent = consentOn(facts.consents, ConsentKind::DataTransferAbroad, {}, today);
    if (consent)
        return {consent->recipient, consent->id};
    return {facts.visit.hospital.isEmpty() ? u"hospital"_s : facts.visit.hospital, {}};
}

/// On record first: what cannot be put on record is not printed.
Result<Reply> handedOut(Office& office, CaseId id, const QString& document, const Result<Sheet>& sheet,
                        Addressee to, const Arguments& arguments)
{
    if (!sheet)
        return std::unexpected(sheet.error());
    to.recipient = arguments.value(u"recipient"_s, to.recipient);
    AYUMI_TRY(office.consents.recordDisclosure(id, document, to.recipient,
                                               arguments.value(u"purpose"_s, u"treatment"_s), to.consent));
    AYUMI_TRY_GET(Reply reply, written(sheet, arguments.value(u"output"_s)));
    QJsonObject json = reply.json.toObject();
    json[u"recipient"_s] = to.recipient;
    reply.json = json;
    return reply;
}

Result<Reply> visitSummary(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY(arguments.required(u"output"_s));
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseFile file, office->cases.open(id));
    const QDate today = around.clock->today();
    const bool forPatient = around.language->current() == u"ja";
    const SummaryReader reader = forPatient ? SummaryReader::Patient : SummaryReader::Hospital;
    const Result<Sheet> sheet = VisitSummary::of(file.facts, reader, letterheadOf(around), today);
    const Addressee to = forPatient ? Addressee{u"patient"_s, {}} : hospitalOf(file.facts, today);
    return handedOut(*office, id, u"visit-summary"_s, sheet, to, arguments);
}

Result<Reply> outcomeLetter(Surroundings& around, const Arguments& arguments)
{
    AYUMI_TRY(arguments.required(u"output"_s));
    AYUMI_TRY_GET(Office * office, around.office());
    AYUMI_TRY_GET(const CaseId id, caseOf(*office, arguments));
    AYUMI_TRY_GET(const CaseFile file, office->cases.open(id));
    const Result<Sheet> sheet = OutcomeLetter::of(file.facts, letterheadOf(around), around.clock->today());
    return handedOut(*office, id, u"outcome-letter"_s, sheet, {u"patient"_s, {}}, arguments);
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
    AYUMI_TRY(office->followUps.recordCallList(printed));
    return written(CallList::of(rows, letterheadOf(around), around.clock->today()), path);
}

} // namespace

std::vector<Command> documentCommands()
{
    const Option output{u"output"_s, u"F.pdf"_s, u"where to write it"_s};
    const Option recipient{u"recipient"_s, u"NAME"_s, u"to whom it goes (kept in the disclosure log)"_s};
    const Option purpose{u"purpose"_s, u"TEXT"_s, u"why it leaves the house (treatment)"_s};
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
