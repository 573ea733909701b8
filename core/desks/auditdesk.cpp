#include "core/desks/auditdesk.h"

#include "core/desks/auditverification.h"
#include "core/desks/clinicfolder.h"
#include "core/desks/deskwork.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/audittable.h"
#include "core/storage/casetable.h"
#include "core/storage/database.h"
#include "core/storage/followuptable.h"
#include "core/storage/stafftable.h"
#include "core/storage/visittable.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

constexpr int portion = 500;

/// A damaged clinic has many faults: what one check finds must not keep the next from looking.
void note(const Result<>& checked, Verification& verification)
{
    if (!checked)
        verification.problems.push_back(checked.error());
}

Result<> checkPages(Database& database, Verification& verification)
{
    AYUMI_TRY_GET(const QStringList damage, database.findDamage());
    for (const QString& found : damage)
        verification.problems.push_back({ErrorCode::DatabaseDamaged, {found}});
    return {};
}

Result<> checkRecord(const DeskContext& context, Verification& verification)
{
    AYUMI_TRY_GET(const Keyring keyring, context.folder->keyring().read());
    AYUMI_TRY(keyring.verify(*context.key));
    AYUMI_TRY_GET(const AuditHead end, walkAuditChain(*context.database, *context.key, keyring.auditHead()));
    verification.auditRecords = end.sequence;
    return {};
}

Result<> checkDays(const std::vector<FollowUpDays>& portionOfDays, Database& database,
                   Verification& verification)
{
    std::vector<CaseId> ids;
    for (const FollowUpDays& days : portionOfDays)
        ids.push_back(days.followUp.caseId);
    AYUMI_TRY_GET(const std::vector<Visit> visits, VisitTable(database).ofCases(ids));
    std::map<CaseId, std::optional<QDate>> treated;
    for (const Visit& visit : visits)
        treated[visit.caseId] = visit.treatedOn();
    for (const FollowUpDays& days : portionOfDays) {
        // What has ended keeps the days it had then.
        const std::optional<QDate> treatedOn = treated[days.followUp.caseId];
        if (days.followUp.end || (!treatedOn && !days.followUp.pinnedOn))
            continue;
        const QDate due = dueOn(days.followUp, treatedOn.value_or(QDate()));
        if (due != days.dueOn || actOn(days.followUp, due) != days.actOn) {
            AYUMI_TRY_GET(const auto owner, CaseTable(database).find(days.followUp.caseId));
            const QString number = owner ? owner->number : QString();
            verification.problems.push_back({ErrorCode::FollowUpDayWrong, {number, days.followUp.step}});
        }
    }
    return {};
}

Result<> checkFollowUps(Database& database, Verification& verification)
{
    FollowUpTable table(database);
    FollowUpId after;
    while (true) {
        AYUMI_TRY_GET(const std::vector<FollowUpDays> days, table.days(after, portion));
        if (days.empty())
            return {};
        AYUMI_TRY(checkDays(days, database, verification));
        after = days.back().followUp.id;
    }
}

Result<> checkAttachments(const DeskContext& context, Verification& verification)
{
    AttachmentTable table(*context.database);
    AttachmentId after;
    while (true) {
        AYUMI_TRY_GET(const std::vector<AttachmentContent> contents, table.contents(after, portion));
        if (contents.empty())
            return {};
        for (const AttachmentContent& content : contents)
            note(context.attachments->check(content.contentKey, content.fileName), verification);
        verification.attachments += std::ssize(contents);
        after = contents.back().id;
    }
}

} // namespace

Result<Verification> AuditDesk::verify()
{
    AYUMI_TRY_GET(DeskWork work,
                  DeskWork::begin(m_context, Right::VerifyAudit, u"audit.verified"_s, u"clinic:"_s));
    // On record first, so that the walk below also proves this record.
    AYUMI_TRY(work.finish({}));
    Verification verification;
    note(checkPages(*m_context.database, verification), verification);
    note(checkRecord(m_context, verification), verification);
    note(checkFollowUps(*m_context.database, verification), verification);
    note(checkAttachments(m_context, verification), verification);
    if (const Result<qint64> cases = CaseTable(*m_context.database).count())
        verification.cases = *cases;
    else
        verification.problems.push_back(cases.error());
    verification.ok = verification.problems.empty();
    return verification;
}

Result<std::vector<AuditLine>> AuditDesk::lines(const QString& subject, qint64 before, int limit)
{
    AYUMI_TRY(demand(m_context, Right::VerifyAudit, u"audit.read"_s, u"clinic:"_s));
    AYUMI_TRY_GET(const std::vector<AuditRow> rows,
                  AuditTable(*m_context.database).lines(subject, before, limit));
    AYUMI_TRY_GET(const std::vector<Staff> staff, StaffTable(*m_context.database).all());
    std::map<QString, QString> names;
    for (const Staff& each : staff)
        names[each.uid] = each.name;
    std::vector<AuditLine> lines;
    constexpr QLatin1StringView ofStaff("staff:");
    for (const AuditRow& row : rows) {
        const auto name = names.find(row.entry.staff);
        const auto about = row.entry.subject.startsWith(ofStaff)
                               ? names.find(row.entry.subject.sliced(ofStaff.size()))
                               : names.end();
        lines.push_back({.sequence = row.entry.sequence,
                         .at = row.entry.at,
                         .staffName = name == names.end() ? row.entry.staff : name->second,
                         .action = row.entry.action,
                         .subject = row.entry.subject,
                         .subjectName = about == names.end() ? QString() : about->second,
                         .details = QString::fromUtf8(row.entry.details)});
    }
    return lines;
}

} // namespace ayumi
