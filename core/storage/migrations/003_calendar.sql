-- Appointments, what was ticked by hand of a journey's checklist, and the ways to find what has a time on the calendar.

CREATE TABLE appointment (
    id @ID@,
    uid TEXT NOT NULL UNIQUE,
    sequence INTEGER NOT NULL,
    state TEXT NOT NULL,
    kind TEXT NOT NULL,
    case_id BIGINT REFERENCES care_case (id),
    title TEXT NOT NULL,
    start_at BIGINT NOT NULL, zone TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    place TEXT NOT NULL, doctor TEXT NOT NULL, interpreter TEXT NOT NULL,
    with_patient INTEGER NOT NULL,
    notes TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX appointment_by_time ON appointment (start_at, id);
CREATE INDEX appointment_by_case ON appointment (case_id, start_at) WHERE case_id IS NOT NULL;

CREATE TABLE appointment_staff (
    appointment_id BIGINT NOT NULL REFERENCES appointment (id),
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    PRIMARY KEY (appointment_id, staff_id)
);

CREATE TABLE trip_tick (
    trip_id BIGINT NOT NULL REFERENCES trip (id),
    item TEXT NOT NULL,
    state TEXT NOT NULL,
    by_id BIGINT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (trip_id, item)
);

CREATE INDEX follow_up_booked ON follow_up (booked_at, id) WHERE booked_at IS NOT NULL;
CREATE INDEX follow_up_promised ON follow_up (promised_at, id) WHERE promised_at IS NOT NULL;
