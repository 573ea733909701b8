-- Holidays that were entered, plans of follow-ups as data, who works when, who makes whose calls.

-- A day off beyond the law of Japan, which is computed. state is empty for the whole country.
CREATE TABLE holiday (
    id @ID@,
    country TEXT NOT NULL,
    state TEXT NOT NULL,
    day TEXT NOT NULL,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    source TEXT NOT NULL,
    entered_on TEXT NOT NULL,
    UNIQUE (country, state, day, name)
);
CREATE INDEX holiday_by_day ON holiday (day, country, state);

-- Announced equinoxes; years without a row are computed.
CREATE TABLE equinox (
    year INTEGER NOT NULL PRIMARY KEY,
    vernal TEXT NOT NULL,
    autumnal TEXT NOT NULL,
    source TEXT NOT NULL
);

-- The default plan has neither a name nor a joint kind; a plan of a joint kind has no name; a programme has a name.
CREATE TABLE follow_up_plan (
    id @ID@,
    name TEXT NOT NULL,
    joint_kind TEXT NOT NULL,
    further_from INTEGER NOT NULL,
    further_until INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (name, joint_kind)
);

-- Due so many months or so many days after the treatment: one of the two is 0.
CREATE TABLE follow_up_plan_step (
    id @ID@,
    plan_id BIGINT NOT NULL REFERENCES follow_up_plan (id),
    step TEXT NOT NULL,
    months INTEGER NOT NULL,
    days INTEGER NOT NULL,
    days_before INTEGER NOT NULL, days_after INTEGER NOT NULL,
    hospital_joins INTEGER NOT NULL,
    instruments TEXT NOT NULL,
    UNIQUE (plan_id, step)
);

INSERT INTO follow_up_plan (name, joint_kind, further_from, further_until) VALUES ('', '', 6, 12);
INSERT INTO follow_up_plan_step (plan_id, step, months, days, days_before, days_after, hospital_joins, instruments)
    SELECT id, '1M', 1, 0, 7, 7, 0, 'nrs,koos12' FROM follow_up_plan;
INSERT INTO follow_up_plan_step (plan_id, step, months, days, days_before, days_after, hospital_joins, instruments)
    SELECT id, '3M', 3, 0, 7, 7, 0, 'nrs,koos12' FROM follow_up_plan;
INSERT INTO follow_up_plan_step (plan_id, step, months, days, days_before, days_after, hospital_joins, instruments)
    SELECT id, '6M', 6, 0, 7, 7, 0, 'nrs,koos12' FROM follow_up_plan;

-- The plan of a case: chosen by hand before the treatment, or the one that fitted when the treatment opened the
-- follow-ups. What of the plan is not kept on the follow-ups is kept here, so that editing a plan changes no case.
CREATE TABLE case_plan (
    case_id BIGINT NOT NULL PRIMARY KEY REFERENCES care_case (id),
    plan_id BIGINT NOT NULL REFERENCES follow_up_plan (id),
    chosen INTEGER NOT NULL,
    further_from INTEGER NOT NULL,
    further_until INTEGER NOT NULL
);
CREATE INDEX case_plan_by_plan ON case_plan (plan_id, case_id);
INSERT INTO case_plan (case_id, plan_id, chosen, further_from, further_until)
    SELECT DISTINCT f.case_id, p.id, 0, 6, 12 FROM follow_up f, follow_up_plan p WHERE f.months IS NOT NULL;

-- What a step of the plan says beyond the day: who joins the call, which scores are asked (codes side by side).
ALTER TABLE follow_up ADD COLUMN days INTEGER;
ALTER TABLE follow_up ADD COLUMN hospital_joins INTEGER NOT NULL DEFAULT 0;
ALTER TABLE follow_up ADD COLUMN instruments TEXT NOT NULL DEFAULT 'nrs';
-- Everybody's calls of one day, and all calls of one person.
CREATE INDEX follow_up_assigned ON follow_up (assigned_to, act_on, id) WHERE end_state IS NULL;
-- Lost to follow-up: ended because nobody could be reached.
CREATE INDEX follow_up_lost ON follow_up (ended_on, id) WHERE end_state = 'unreachable';

-- Who speaks which languages, on which clock they work and how many calls a day they can take. No row: the usual hours.
CREATE TABLE staff_schedule (
    staff_id BIGINT NOT NULL PRIMARY KEY REFERENCES staff (id),
    zone TEXT NOT NULL,
    calls_per_day INTEGER NOT NULL,
    languages TEXT NOT NULL,
    hours TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE staff_absence (
    id @ID@,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    reason TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX staff_absence_by_staff ON staff_absence (staff_id, first_day);

-- The language somebody is called in; empty: Japanese.
ALTER TABLE patient ADD COLUMN language TEXT NOT NULL DEFAULT '';

-- Calls given from one person to others in one go, so that it can be taken back in one go.
CREATE TABLE hand_over (
    id @ID@,
    at BIGINT NOT NULL,
    by_id BIGINT NOT NULL REFERENCES staff (id),
    reason TEXT NOT NULL,
    undone_at BIGINT
);
CREATE INDEX hand_over_by_time ON hand_over (at, id);
CREATE TABLE hand_over_call (
    hand_over_id BIGINT NOT NULL REFERENCES hand_over (id),
    follow_up_id BIGINT NOT NULL REFERENCES follow_up (id),
    from_id BIGINT REFERENCES staff (id),
    to_id BIGINT NOT NULL REFERENCES staff (id),
    version_after INTEGER NOT NULL,
    PRIMARY KEY (hand_over_id, follow_up_id)
);
