#include "core/desks/deskwork.h"
#include "core/desks/followupdesk.h"
#include "core/storage/stafftable.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ayumi {

Result<> FollowUpDesk::recordCallList(const PrintedCallList& list)
{
    AYUMI_TRY_GET(DeskWork work, DeskWork::begin(m_context, Right::PrintDocuments, u"call-list.printed"_s,
                                                 u"call-list:everybody"_s));
    if (list.assignedTo) {
        AYUMI_TRY_GET(const auto whose, StaffTable(work.database()).find(*list.assignedTo));
        if (!whose)
            return failure(ErrorCode::NotFound, {u"staff"_s});
        work.setSubject(u"staff:"_s + whose->uid);
    }
    return work.finish({{u"until"_s, list.until.toString(Qt::ISODate)},
                        {u"calls"_s, list.caseNumbers.size()},
                        {u"cases"_s, QJsonArray::fromStringList(list.caseNumbers)}});
}

} // namespace ayumi
