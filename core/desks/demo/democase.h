#pragma once

#include "core/desks/demo/democlinic.h"
#include "core/desks/demo/demodiary.h"
#include "core/desks/demo/demopeople.h"
#include "core/desks/followupdesk.h"
#include "core/domain/carecase.h"
#include "core/domain/consent.h"
#include "core/domain/counselling.h"
#include "core/domain/personalreminder.h"
#include "core/domain/suitability.h"
#include "core/domain/tripchecklist.h"
#include "core/domain/visit.h"

#include <memory>

namespace ayumi {

class Office;

/// One case of the demo clinic, told from its beginning: every verb writes one step into the diary, at least
/// some minutes after the one before. Nothing happens until the diary is lived.
class DemoCase
{
public:
    /// `number` varies words and minutes.
    DemoCase(DemoDiary& diary, DemoPerson person, int number);

    [[nodiscard]] DemoPerson& person() { return m_file->person; }
    [[nodiscard]] std::vector<Joint> joints() const;

    // the talk: what is written is known to the case after the next imports()
    void writes(QDate on, QTime at, const QString& text);
    void sendsPhotos(QDate on, QTime at, int count);
    void isAnswered(QDate on, QTime at, const QString& text);
    void imports(QDate on);

    // consultation
    void opens(QDate on);
    /// A new case of the person of `earlier`, after everything that happened to that one.
    void opensAgain(QDate on, const DemoCase& earlier);
    void isAsked(QDate on);
    /// Only what hurts: the treatment so far is not known yet.
    void isAskedInPart(QDate on);
    void hasNoImages(QDate on);
    void advances(QDate on);
    void isNoted(QDate on, const QString& text, DemoStaff by = DemoStaff::Coordinator);
    /// Somebody sets a reminder about the case, for the coordinator.
    void isRemindedOf(QDate on, const QString& text, QDate dueOn,
                      ReminderRepeat repeat = ReminderRepeat::None);
    /// Something unwanted that limits the day, of which nobody has told the hospital yet.
    void suffers(QDate on, const QString& words, Joint joint);
    void closes(QDate on, CloseReason reason, const QString& note, std::optional<QDate> lookAgainOn = {});

    // counselling
    void isInvitedFor(QDate on, QDate counsellingOn);
    void isCounselled(QDate on);
    void isDecided(QDate on, Joint joint, Verdict verdict);

    // preparation
    void hears(QDate on, int items);
    void signs(QDate on, ConsentKind kind, std::optional<Joint> joint = {});
    void withdraws(QDate on, Joint joint, const QString& reason);
    void showsPassport(QDate on, std::optional<QDate> expiresOn = {});
    void plansTrip(QDate on, QDate arrivalOn, bool drip, bool wheelchair = false);
    void ticks(QDate on, TripItem item);
    void sendsArrivalCard(QDate on);

    // treatment
    void isExamined(QDate on, GoDecision go, const QString& reason = {});
    void isInjected(QDate on, Joint joint);
    void getsDrip(QDate on);
    void isDischarged(QDate on, bool withSheet = true);
    void scores(QDate on, Joint joint);

    // follow-up; `better` points of pain less than before the treatment, on the first joint and the second
    void isReached(QDate on, const QString& step, int better, int betterOther);
    void isCalled(QDate on, const QString& step, Contact contact);
    void isPostponed(QDate on, const QString& step, QDate until);
    void isBooked(QDate on, const QString& step, QDate day, QTime time);
    void isPinned(QDate on, const QString& step, QDate day);
    void getsExtra(QDate on, QDate day, const QString& reason);
    void ends(QDate on, const QString& step, FollowUpEnd end, const QString& note);

private:
    struct Line
    {
        Instant at;
        bool ours = false;
        QString text;
    };

    /// What the diary's deeds share: the case as it stands when they are done.
    struct File
    {
        DemoPerson person;
        std::vector<Line> talk;
        CareCase careCase;
        Patient patient;
        Trip trip;
        Visit visit;
        std::vector<FollowUp> followUps;
        std::vector<Consent> consents;

        [[nodiscard]] FollowUp& followUp(const QString& step);
        [[nodiscard]] const DemoKnee& knee(Joint joint) const;
        /// The talk until `now`, as LINE on a phone writes it.
        [[nodiscard]] QByteArray exported(Instant now) const;
    };
    using Deed = std::function<Result<>(Office&, File&)>;

    Instant moment(QDate on, QTime wished);
    /// Flights, pick-up and treatment of a journey, on the calendar.
    [[nodiscard]] static Result<> arrange(Office& office, const File& file, int number);
    void plan(QDate on, QTime wished, DemoStaff by, Deed deed);
    void planFollowUp(QDate on, const QString& step,
                      std::function<Result<FollowUp>(FollowUpDesk&, const FollowUp&)> deed);

    DemoDiary& m_diary;
    std::shared_ptr<File> m_file;
    int m_number;
    Instant m_last;
};

} // namespace ayumi
