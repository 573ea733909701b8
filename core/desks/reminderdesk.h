#pragma once

#include "core/desks/deskcontext.h"
#include "core/desks/reminderviews.h"
#include "core/domain/changeset.h"

namespace ayumi {

/// One reminder that would ring now.
struct ReminderCall
{
    ReminderKey key;
    Instant ringsAt;
};

/// What somebody has to be told of, and what they are told already.
struct ReminderTelling
{
    std::vector<ReminderCall> calls;
    /// Some source was cut: whoever is told hears that there are more, and none of the others rings by itself
    /// later.
    bool more = false;
};

/// Reminders: what the rules find, what was set by hand, and what somebody decided about either.
class ReminderDesk
{
public:
    explicit ReminderDesk(DeskContext& context)
        : m_context(context)
    {
    }

    /// The reminder centre.
    [[nodiscard]] Result<ReminderView> list(const ReminderFilter& filter);
    /// What reminds of the cases and patients named in `changes`, which may be far behind what list() shows.
    /// Costs as much as these cases, not as the clinic.
    [[nodiscard]] Result<RemindersOfCases> of(const ChangeSet& changes, const ReminderFilter& filter);

    /// Set by hand, for whoever it is assigned to; nobody's by the empty id. Errors, also of the verbs below:
    /// NotAllowed, FieldMissing (text, on), FieldInvalid (on), FieldTooLong (text), ZoneUnknown, NotFound
    /// (staff), CaseNotFound.
    [[nodiscard]] Result<PersonalReminder> add(const PersonalReminder& reminder);
    /// Words, day, time, repetition and whose it is. Errors: NotFound, Conflict.
    [[nodiscard]] Result<PersonalReminder> change(const PersonalReminder& reminder);
    /// What repeats goes on to its next day. Errors: NotFound, Conflict.
    [[nodiscard]] Result<PersonalReminder> done(ReminderId id, int version);

    /// Puts any reminder off until a moment ahead; the last word holds and both are on record. When its facts
    /// make it due on another day it is another reminder. Errors: NotFound (reminder), FieldInvalid (until).
    [[nodiscard]] Result<> snooze(const ReminderKey& key, Instant until);
    /// To nobody by the empty id. A call is assigned as a follow-up. Errors: NotFound (reminder, staff).
    [[nodiscard]] Result<> assign(const ReminderKey& key, StaffId to);

    /// Which of `telling` ring now for whoever is signed in: each reminder once for each moment it rings,
    /// whatever was started again or runs beside this. Whoever gets them tells them.
    [[nodiscard]] Result<std::vector<ReminderKey>> claim(const ReminderTelling& telling);
    /// The reminder centre showed these to whoever is signed in.
    [[nodiscard]] Result<> markSeen(const std::vector<ReminderKey>& keys);

    [[nodiscard]] Result<ReminderRulesSetting> rules();
    /// Errors: NotAllowed, Conflict (`setting.version`).
    [[nodiscard]] Result<ReminderRulesSetting> saveRules(const ReminderRulesSetting& setting);

private:
    DeskContext& m_context;
};

} // namespace ayumi
