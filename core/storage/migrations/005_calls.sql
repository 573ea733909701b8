-- What was answered on a call, word for word as numbers: scores are computed from it and can be computed anew.

-- The twelve answers to KOOS-12 of one knee at one time point, "2,1,3,0,-,1,2,2,1,0,1,2"; its scales stand in
-- outcome_score.
CREATE TABLE koos12_answers (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    joint TEXT NOT NULL,
    time_point TEXT NOT NULL,
    answers TEXT NOT NULL,
    rule_version TEXT NOT NULL,
    taken_on TEXT NOT NULL,
    recorded_by BIGINT NOT NULL REFERENCES staff (id),
    recorded_at BIGINT NOT NULL,
    UNIQUE (case_id, joint, time_point)
);

-- Red flags and questions of a call; what the numbers mean stands in core/domain/callquestion.h.
CREATE TABLE call_answer (
    id @ID@,
    follow_up_id BIGINT NOT NULL REFERENCES follow_up (id),
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    item TEXT NOT NULL,
    value INTEGER NOT NULL,
    recorded_by BIGINT NOT NULL REFERENCES staff (id),
    recorded_at BIGINT NOT NULL,
    UNIQUE (follow_up_id, item)
);
CREATE INDEX call_answer_by_case ON call_answer (case_id, follow_up_id, id);

CREATE TABLE adverse_event (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    follow_up_id BIGINT REFERENCES follow_up (id),
    words TEXT NOT NULL,
    joint TEXT NOT NULL DEFAULT '',
    onset_on TEXT NOT NULL,
    onset_minute INTEGER,
    grade INTEGER NOT NULL,
    serious TEXT NOT NULL,
    flags TEXT NOT NULL,
    action TEXT NOT NULL,
    outcome TEXT NOT NULL,
    ended_on TEXT,
    relation TEXT, judged_by TEXT NOT NULL DEFAULT '', judged_on TEXT,
    expected INTEGER,
    -- Repeats what core/domain/adverseevent says (isOpen, awaitsHospital), so that lists can use an index: written with
    -- the facts it follows from.
    is_open INTEGER NOT NULL,
    awaits_hospital INTEGER NOT NULL,
    recorded_by BIGINT NOT NULL REFERENCES staff (id),
    recorded_at BIGINT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX adverse_event_by_case ON adverse_event (case_id, onset_on, id);
CREATE INDEX adverse_event_open ON adverse_event (recorded_at, id, case_id) WHERE is_open = 1;
CREATE INDEX adverse_event_awaiting ON adverse_event (recorded_at, id, case_id) WHERE awaits_hospital = 1;

CREATE TABLE adverse_event_report (
    id @ID@,
    event_id BIGINT NOT NULL REFERENCES adverse_event (id),
    reported_to TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_id BIGINT NOT NULL REFERENCES staff (id)
);
CREATE INDEX adverse_event_report_by_event ON adverse_event_report (event_id, at);
