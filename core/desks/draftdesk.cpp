#include "core/desks/draftdesk.h"

#include "core/desks/deskwork.h"
#include "core/storage/drafttable.h"

namespace ayumi {

namespace {

Draft asDraft(const DraftRow& row)
{
    return {.form = row.form,
            .content = row.content,
            .basedOnVersion = row.basedOnVersion,
            .savedAt = row.savedAt};
}

} // namespace

Result<> DraftDesk::keep(const QString& form, const QString& content, int basedOnVersion)
{
    AYUMI_TRY(demandStaff(m_context));
    return DraftTable(*m_context.database)
        .keep(m_context.session->staff, {.form = form,
                                         .content = content,
                                         .basedOnVersion = basedOnVersion,
                                         .savedAt = m_context.clock->now()});
}

Result<std::optional<Draft>> DraftDesk::find(const QString& form)
{
    AYUMI_TRY(demandStaff(m_context));
    AYUMI_TRY_GET(const auto row, DraftTable(*m_context.database).find(m_context.session->staff, form));
    if (!row)
        return std::nullopt;
    return asDraft(*row);
}

Result<> DraftDesk::discard(const QString& form)
{
    AYUMI_TRY(demandStaff(m_context));
    return DraftTable(*m_context.database).remove(m_context.session->staff, form);
}

Result<std::vector<Draft>> DraftDesk::mine()
{
    AYUMI_TRY(demandStaff(m_context));
    AYUMI_TRY_GET(const auto rows, DraftTable(*m_context.database).ofStaff(m_context.session->staff));
    std::vector<Draft> drafts;
    for (const DraftRow& row : rows)
        drafts.push_back(asDraft(row));
    return drafts;
}

} // namespace ayumi
