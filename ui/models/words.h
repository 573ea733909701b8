#pragma once

#include "core/domain/alert.h"
#include "core/domain/attachment.h"
#include "core/domain/carecase.h"
#include "core/domain/contactattempt.h"
#include "core/domain/disclosure.h"
#include "core/domain/followup.h"
#include "core/domain/followupplan.h"
#include "core/domain/holiday.h"
#include "core/domain/intake.h"
#include "core/domain/message.h"
#include "core/domain/personalreminder.h"
#include "core/domain/planchanges.h"
#include "core/domain/proposedtimes.h"
#include "core/domain/reminder.h"
#include "core/domain/staff.h"
#include "core/domain/stagegate.h"
#include "core/domain/visit.h"

#include <QCoreApplication>

namespace ayumi {

/// The words of the glossary for every coded value, in the language of the interface.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ayumi::Words)

public:
    [[nodiscard]] static QString of(Stage stage);
    /// "1 Consultation", "Preparation": with the number of the article's four steps where it has one.
    [[nodiscard]] static QString numbered(Stage stage);
    [[nodiscard]] static QString of(CloseReason reason);
    [[nodiscard]] static QString of(Role role);
    [[nodiscard]] static QString of(Right right);
    [[nodiscard]] static QString of(Sex sex);
    [[nodiscard]] static QString of(ContactChannel channel);
    [[nodiscard]] static QString of(DuplicateReason reason);
    /// "right"
    [[nodiscard]] static QString of(Side side);
    /// "right knee"
    [[nodiscard]] static QString of(Joint joint);
    /// "both knees", "right knee", "right knee, left hip"
    [[nodiscard]] static QString of(const std::vector<Joint>& joints);
    [[nodiscard]] static QString of(AnswerState state);
    [[nodiscard]] static QString of(AnswerSource source);
    [[nodiscard]] static QString of(IntakeSection section);
    [[nodiscard]] static QString of(IntakeField field);
    /// What a choice code means for its field: "medial" for Compartment, "varus (O-shaped)" for Alignment.
    [[nodiscard]] static QString choice(IntakeField field, QStringView code);
    /// The answer as one reads it: the words of a choice, "none", "not asked".
    [[nodiscard]] static QString of(IntakeField field, const Answer& answer);
    [[nodiscard]] static QString of(Verdict verdict);
    /// "F1 Early or middle stage, some cartilage left"
    [[nodiscard]] static QString of(Criterion criterion);
    [[nodiscard]] static QString of(DisclosureItem item);
    [[nodiscard]] static QString of(ConsentKind kind);
    [[nodiscard]] static QString of(GoDecision go);
    [[nodiscard]] static QString of(ContactResult result);
    [[nodiscard]] static QString of(FollowUpEnd end);
    [[nodiscard]] static QString of(FollowUpStatus status);
    /// "1 month", "3 months", "extra call"
    [[nodiscard]] static QString followUpStep(QStringView step);
    [[nodiscard]] static QString of(MoveEffect effect);
    [[nodiscard]] static QString of(PlanEffect effect);
    /// "asked for this time", "after the window"
    [[nodiscard]] static QString of(TimeReason reason);
    /// "holiday", "full"
    [[nodiscard]] static QString of(DayObstacle obstacle);
    [[nodiscard]] static QString of(JointKind kind);
    [[nodiscard]] static QString of(JapaneseHoliday holiday);
    /// "Constitution Memorial Day", or an entered one by its own name.
    [[nodiscard]] static QString of(const DayOff& dayOff);
    [[nodiscard]] static QString of(Country country);
    [[nodiscard]] static QString of(MalaysianState state);
    [[nodiscard]] static QString of(HolidayStatus status);
    [[nodiscard]] static QString of(MessageDirection direction);
    /// "[photo]" and so on; empty for Text.
    [[nodiscard]] static QString of(MessageKind kind);
    [[nodiscard]] static QString of(AttachmentKind kind);
    [[nodiscard]] static QString of(ReminderRule rule);
    [[nodiscard]] static QString of(ReminderRepeat repeat);
    /// One line that says what is missing: "Consent to treatment: left knee".
    [[nodiscard]] static QString of(const Missing& missing);
    [[nodiscard]] static QString of(const Alert& alert);

    /// The name of a form field by its code ("arrival", "doctor"); the code itself when it has none.
    [[nodiscard]] static QString field(const QString& code);

    /// 2026-11-24 as people read it: "2026年11月24日(火)" or "Tue 24 Nov 2026".
    [[nodiscard]] static QString date(QDate date);
    /// "11/24 火" or "24 Nov Tue"
    [[nodiscard]] static QString shortDate(QDate date);
    /// The date with its era in Japanese: "1958年4月2日(昭和33年)"; the plain date in English.
    [[nodiscard]] static QString dateWithEra(QDate date);
    /// "昭和33年4月2日"; the plain date in English.
    [[nodiscard]] static QString eraDate(QDate date);
    /// "11/22 18:10", in the zone of the place.
    [[nodiscard]] static QString moment(const PlacedInstant& at);
    [[nodiscard]] static QString moment(Instant at);
    /// "68歳", "68 years"
    [[nodiscard]] static QString age(QDate birthDate, QDate today);
};

} // namespace ayumi
