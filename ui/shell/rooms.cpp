#include "ui/shell/rooms.h"

#include "ui/settings/settingspage.h"
#include "ui/shell/frame.h"

using namespace Qt::StringLiterals;

namespace ayumi {

Rooms::Rooms(Frame* frame, const Surroundings& surroundings, const Workplace& place)
    : QObject(frame)
    , m_frame(frame)
    , m_settings(new SettingsPage(surroundings, place))
{
    frame->addRoom(u"settings-configure"_s, m_settings);
}

void Rooms::openCase(CaseId)
{
}

void Rooms::newConsultation()
{
}

void Rooms::importLine(const QStringList&)
{
}

void Rooms::showBackup()
{
    m_frame->showPage(m_settings);
    m_settings->showBackup();
}

void Rooms::goBack()
{
    if (m_frame->current())
        Q_EMIT m_frame->current()->backRequested();
}

} // namespace ayumi
