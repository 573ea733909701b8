-- What people want to be reminded of, set by hand. Everything else that reminds is computed and never stored.
CREATE TABLE reminder (
    id @ID@,
    case_id BIGINT REFERENCES care_case (id),
    words TEXT NOT NULL,
    due_on TEXT NOT NULL,
    at BIGINT, zone TEXT,
    repeats TEXT NOT NULL,
    -- The day from which repetitions count, so that the 31st stays the 31st after February.
    first_on TEXT NOT NULL,
    assigned_to BIGINT REFERENCES staff (id),
    snoozed_until BIGINT,
    done_at BIGINT,
    created_by BIGINT NOT NULL REFERENCES staff (id),
    created_at BIGINT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX reminder_open ON reminder (due_on, id, assigned_to) WHERE done_at IS NULL;
CREATE INDEX reminder_open_of_case ON reminder (case_id) WHERE done_at IS NULL;

-- What somebody decided about a computed reminder, by what makes it the same one (core/domain/reminder, ReminderKey):
-- put off, handed to somebody. Gone with its day: a reminder that is due on another day is another.
CREATE TABLE reminder_reaction (
    subject TEXT NOT NULL,
    rule TEXT NOT NULL,
    due_on TEXT NOT NULL,
    case_id BIGINT REFERENCES care_case (id),
    snoozed_until BIGINT,
    assigned_to BIGINT REFERENCES staff (id),
    by_id BIGINT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (subject, rule, due_on)
);
CREATE INDEX reminder_reaction_handed ON reminder_reaction (assigned_to, due_on) WHERE assigned_to IS NOT NULL;

-- Who was told of what, for which moment: whoever writes the row tells, so that nothing rings twice whatever is started
-- again or runs beside it. A reminder that was put off rings for another moment.
CREATE TABLE reminder_notice (
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    subject TEXT NOT NULL,
    rule TEXT NOT NULL,
    due_on TEXT NOT NULL,
    rang_for BIGINT NOT NULL,
    told_at BIGINT NOT NULL,
    seen_at BIGINT,
    PRIMARY KEY (staff_id, subject, rule, due_on)
);

-- Went home without the sheet: a few among all visits.
CREATE INDEX visit_without_sheet ON visit (discharged_on, case_id)
    WHERE discharged_on IS NOT NULL AND discharge_sheet_given = 0;
