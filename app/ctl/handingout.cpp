#include "app/ctl/handingout.h"

#include "ui/documents/paperout.h"

#include <QJsonObject>

namespace ayumi {

using namespace Qt::StringLiterals;

Result<Letterhead> letterheadOf(const Surroundings& around, Office& office)
{
    AYUMI_TRY_GET(const OfficeContactSetting stored, office.papers.officeContact());
    return Letterhead{stored.contact, around.user, around.clock->now()};
}

Result<Reply> written(const PaperPages& paper, const QString& path)
{
    AYUMI_TRY_GET(const int pages, paperout::writePdf(paper, path));
    return Reply{QJsonObject{{u"file"_s, path}, {u"pages"_s, pages}},
                 u"%1: %2 page(s)"_s.arg(path).arg(pages)};
}

Result<Reply> handedOut(Office& office, HandOut out, const PaperPages& paper, const Arguments& arguments)
{
    out.to.name = arguments.value(u"recipient"_s, out.to.name);
    AYUMI_TRY(office.consents.recordDisclosure(out.caseId, out.document, out.to.name,
                                               arguments.value(u"purpose"_s, u"treatment"_s),
                                               out.to.consentId()));
    AYUMI_TRY_GET(Reply reply, written(paper, arguments.value(u"output"_s)));
    QJsonObject json = reply.json.toObject();
    json[u"recipient"_s] = out.to.name;
    reply.json = json;
    return reply;
}

Option outputOption()
{
    return {u"output"_s, u"F.pdf"_s, u"where to write it"_s};
}

Option recipientOption()
{
    return {u"recipient"_s, u"NAME"_s, u"to whom it goes (kept in the disclosure log)"_s};
}

Option purposeOption()
{
    return {u"purpose"_s, u"TEXT"_s, u"why it leaves the house (treatment)"_s};
}

} // namespace ayumi
