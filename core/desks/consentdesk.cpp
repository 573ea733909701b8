#include "core/desks/consentdesk.h"

#include "core/desks/auditdetails.h"
#include "core/desks/deskwork.h"
#include "core/domain/textlimit.h"
#include "core/storage/consenttable.h"

#include <QJsonArray>

#include <set>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

Result<> checkExplanation(const std::vector<DisclosureItem>& items, QDate on, const QString& by,
                          const QString& language, QDate today)
{
    if (items.empty())
        return failure(ErrorCode::FieldMissing, {u"items"_s});
    AYUMI_TRY(checkGiven(u"explained-by"_s, by));
    AYUMI_TRY(checkLength(u"explained-by"_s, by, longestLine));
    AYUMI_TRY(checkGiven(u"language"_s, language));
    if (!on.isValid())
        return failure(ErrorCode::FieldMissing, {u"explained-on"_s});
    if (on > today)
        return failure(ErrorCode::DateInFuture, {u"explained-on"_s, on.toString(Qt::ISODate)});
    return {};
}

Result<> checkConsentLengths(const Consent& consent)
{
    for (const auto& [field, text] :
         {std::pair{u"recipient"_s, consent.recipient}, std::pair{u"text-version"_s, consent.textVersion},
          std::pair{u"explained-by"_s, consent.explainedBy}, std::pair{u"interpreter"_s, consent.interpreter},
          std::pair{u"witness"_s, consent.witness}})
        AYUMI_TRY(checkLength(field, text, longestLine));
    return checkGiven(u"language"_s, consent.language);
}

/// A consent that is named must be one of this case and hold today.
Result<> checkGround(DeskWork& work, std::optional<ConsentId> named)
{
    if (!named)
        return {};
    AYUMI_TRY_GET(const auto consent, ConsentTable(work.database()).find(*named));
    if (!consent || consent->caseId != work.careCase().id)
        return failure(ErrorCode::NotFound, {u"consent"_s});
    if (!holdsOn(*consent, work.today()))
        return failure(ErrorCode::ConsentAlreadyWithdrawn);
    return {};
}

} // namespace

Result<std::vector<Disclosure>> ConsentDesk::explain(CaseId id, const std::vector<DisclosureItem>& items,
                                                     QDate on, const QString& by, const QString& language)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::onCase(m_context, Right::EditCases, u"disclosures.explained"_s, id));
    AYUMI_TRY(checkExplanation(items, on, by, language, work.today()));
    ConsentTable table(work.database());
    std::vector<Disclosure> stored;
    QJsonArray codes;
    for (const DisclosureItem item : std::set<DisclosureItem>(items.begin(), items.end())) {
        Disclosure given;
        given.caseId = id;
        given.item = item;
        given.explainedOn = on;
        given.explainedBy = by;
        given.language = language;
        given.recordedBy = work.staff();
        AYUMI_TRY_GET(Disclosure kept, table.insert(given));
        codes.append(codeOf(item));
        stored.push_back(std::move(kept));
    }
    AYUMI_TRY(work.finish({{u"items"_s, codes},
                           {u"on"_s, on.toString(Qt::ISODate)},
                           {u"by"_s, by},
                           {u"language"_s, language}}));
    return stored;
}

Result<Consent> ConsentDesk::sign(const Consent& consent)
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::onCase(m_context, Right::EditCases, u"consent.signed"_s, consent.caseId));
    AYUMI_TRY(checkConsent(consent, work.today()));
    AYUMI_TRY(checkConsentLengths(consent));
    Consent given = consent;
    // Only treatment is of one joint, only data goes to somebody; a withdrawal is another step.
    if (given.kind != ConsentKind::Treatment)
        given.joint.reset();
    if (given.kind != ConsentKind::DataTransferAbroad)
        given.recipient.clear();
    given.withdrawnOn.reset();
    given.withdrawalReason.clear();
    given.recordedBy = work.staff();
    AYUMI_TRY_GET(Consent stored, ConsentTable(work.database()).insert(given));
    AYUMI_TRY(work.finish(audit::describe(stored)));
    return stored;
}

Result<Consent> ConsentDesk::withdraw(ConsentId id, int version, QDate on, const QString& reason)
{
    AYUMI_TRY_GET(const auto found, ConsentTable(*m_context.database).find(id));
    if (!found)
        return failure(ErrorCode::NotFound, {u"consent"_s});
    // Also of a closed case: people may change their mind whenever they like.
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::EditCases, u"consent.withdrawn"_s,
                                                  found->caseId, DeskWork::Closed::Allowed));
    ConsentTable table(work.database());
    AYUMI_TRY_GET(std::optional<Consent> consent, table.find(id));
    if (consent->withdrawnOn)
        return failure(ErrorCode::ConsentAlreadyWithdrawn);
    AYUMI_TRY(checkGiven(u"reason"_s, reason));
    AYUMI_TRY(checkLength(u"reason"_s, reason, longestText));
    if (!on.isValid())
        return failure(ErrorCode::FieldMissing, {u"withdrawn-on"_s});
    consent->withdrawnOn = on;
    consent->withdrawalReason = reason;
    consent->version = version;
    AYUMI_TRY(checkConsent(*consent, work.today()));
    AYUMI_TRY_GET(Consent stored, table.withdraw(*consent));
    QJsonObject details = audit::describe(stored);
    details.insert(u"withdrawnOn"_s, on.toString(Qt::ISODate));
    details.insert(u"reason"_s, reason);
    AYUMI_TRY(work.finish(details));
    return stored;
}

Result<> ConsentDesk::recordDisclosure(CaseId id, const QString& document, const QString& recipient,
                                       const QString& purpose, std::optional<ConsentId> consent)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::onCase(m_context, Right::PrintDocuments, u"data.disclosed"_s, id,
                                                  DeskWork::Closed::Allowed));
    for (const auto& [field, text] :
         {std::pair{u"document"_s, document}, std::pair{u"recipient"_s, recipient},
          std::pair{u"purpose"_s, purpose}}) {
        AYUMI_TRY(checkGiven(field, text));
        AYUMI_TRY(checkLength(field, text, longestLine));
    }
    AYUMI_TRY(checkGround(work, consent));
    AYUMI_TRY(ConsentTable(work.database())
                  .insert(DisclosureRecord{.caseId = id,
                                           .at = work.now(),
                                           .by = work.staff(),
                                           .document = document,
                                           .recipient = recipient,
                                           .purpose = purpose,
                                           .consent = consent}));
    return work.finish({{u"document"_s, document},
                        {u"recipient"_s, recipient},
                        {u"purpose"_s, purpose},
                        {u"consent"_s, consent ? QJsonValue(consent->value()) : QJsonValue()}});
}

} // namespace ayumi
