#include "core/desks/office.h"

namespace ayumi {

Office::Office(DeskContext context)
    : m_context(context)
    , intake(m_context)
    , cases(m_context)
    , counselling(m_context)
    , consents(m_context)
    , trips(m_context)
    , visits(m_context)
    , followUps(m_context)
    , calendar(m_context)
    , calendarFiles(m_context)
    , calls(m_context)
    , adverseEvents(m_context)
    , reminders(m_context)
    , assignments(m_context)
    , papers(m_context)
    , plans(m_context)
    , holidays(m_context)
    , roster(m_context)
    , messages(m_context)
    , search(m_context)
    , staff(m_context)
    , drafts(m_context)
    , backups(m_context)
    , audit(m_context)
{
}

} // namespace ayumi
