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
