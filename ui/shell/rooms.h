#pragma once

#include "core/desks/assignmentdesk.h"
#include "ui/models/surroundings.h"
#include "ui/models/tone.h"
#include "ui/models/workplace.h"
#include "ui/shell/frame.h"

#include <QObject>
#include <QStringList>

namespace ayumi {

class CalendarPage;
class CallPage;
class CaseFilePage;
class CasesPage;
class ReminderPage;
class Language;
class SettingsPage;
class TodayPage;

/// Gives the pages their places in the frame and tells them apart for what comes from outside of them: the
/// main action, a dropped file, a search result.
class Rooms : public QObject
{
    Q_OBJECT

public:
    Rooms(Frame* frame, const Surroundings& surroundings, const Workplace& place);

    void openCase(CaseId id);
    void openCall(FollowUpId id);
    void newConsultation();
    /// LINE talk histories to be imported; empty asks for a file.
    void importLine(const QStringList& files);
    /// Calendar files, one after the other; empty asks for one.
    void importCalendar(QStringList files);
    /// Tells the patient of an appointment.
    void invite(CaseId id);
    void showAppointment(AppointmentId id);
    /// Gives the calls of somebody who is away to others, after a preview; can be taken back.
    void handOver(const AwayCaller& away);
    void showBackup();
    void showSettings();
    void showReminders();
    /// Offers the papers that fit what is chosen on the page in front.
    void print();
    /// The pages themselves, made if nobody was there yet.
    [[nodiscard]] TodayPage* today() const;
    [[nodiscard]] CasesPage* cases() const;
    [[nodiscard]] CaseFilePage* caseFile() const;
    [[nodiscard]] CalendarPage* calendar() const;
    [[nodiscard]] CallPage* call() const;
    [[nodiscard]] SettingsPage* settings() const;

private:
    void connectPage(Page* page);
    void takeBack(qint64 handOver);
    void say(Tone tone, const QString& sentence);

    Frame* m_frame;
    Workplace m_place;
    Language* m_language;
    int m_today;
    int m_call;
    int m_cases;
    int m_caseFile;
    int m_reminders;
    int m_calendar;
    int m_settings;
};

} // namespace ayumi
