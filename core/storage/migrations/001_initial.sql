-- The first shape of a clinic. Dates are TEXT in ISO 8601, instants BIGINT milliseconds since 1970 UTC, booleans
-- INTEGER 0 or 1, enumerations TEXT codes (core/domain). @ID@ and @BLOB@ differ by engine: see dialect.cpp.

CREATE TABLE staff (
    id @ID@,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    disabled INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE patient (
    id @ID@,
    family TEXT NOT NULL, given TEXT NOT NULL,
    kana_family TEXT NOT NULL, kana_given TEXT NOT NULL,
    romaji_family TEXT NOT NULL, romaji_given TEXT NOT NULL,
    birth_date TEXT,
    sex TEXT NOT NULL,
    postcode TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL, mail TEXT NOT NULL,
    line_name TEXT NOT NULL,
    preferred_channel TEXT,
    contact_hours TEXT NOT NULL, zone TEXT NOT NULL,
    emergency_name TEXT NOT NULL, emergency_relation TEXT NOT NULL, emergency_phone TEXT NOT NULL,
    emergency_may_be_told INTEGER,
    family_doctor TEXT NOT NULL,
    passport_number TEXT NOT NULL, passport_expires_on TEXT, passport_nationality TEXT NOT NULL,
    notes TEXT NOT NULL,
    -- search keys, folded once at write (core/base/textfold)
    key_names TEXT NOT NULL,
    key_names_loose TEXT NOT NULL,
    key_phone TEXT NOT NULL,
    key_sort TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX patient_by_sort ON patient (key_sort, id);
CREATE INDEX patient_by_birth_date ON patient (birth_date);
CREATE INDEX patient_by_phone ON patient (key_phone);
CREATE INDEX patient_by_name ON patient (key_names, key_phone, birth_date, id);
CREATE INDEX patient_by_loose_name ON patient (key_names_loose, id);

CREATE TABLE care_case (
    id @ID@,
    number TEXT NOT NULL UNIQUE,
    patient_id BIGINT NOT NULL REFERENCES patient (id),
    stage TEXT NOT NULL,
    stage_since BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    responsible_id BIGINT NOT NULL REFERENCES staff (id),
    close_reason TEXT,
    look_again_on TEXT,
    further_treatment_of BIGINT REFERENCES care_case (id),
    -- When the newest message from and to the patient was sent, 0 for none: written with the message, so that whoever
    -- waits for an answer is found by an index. No edit of the case: the version stays.
    last_in_at BIGINT NOT NULL DEFAULT 0,
    last_out_at BIGINT NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX care_case_by_patient ON care_case (patient_id);
CREATE INDEX care_case_by_stage ON care_case (stage, stage_since, id, responsible_id);
CREATE INDEX care_case_by_look_again ON care_case (close_reason, look_again_on, id) WHERE look_again_on IS NOT NULL;
CREATE INDEX care_case_unanswered ON care_case (last_in_at, id) WHERE stage <> 'closed' AND last_in_at > last_out_at;

-- Numbers people see, without gaps: the row is locked by whoever takes the next one.
CREATE TABLE number_sequence (
    name TEXT NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
);
INSERT INTO number_sequence (name, last) VALUES ('case', 0);

CREATE TABLE stage_change (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    from_stage TEXT NOT NULL, to_stage TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_id BIGINT NOT NULL REFERENCES staff (id),
    reason TEXT NOT NULL,
    passed_over TEXT NOT NULL
);
CREATE INDEX stage_change_by_case ON stage_change (case_id, at);

CREATE TABLE intake_answer (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    field TEXT NOT NULL,
    joint TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    recorded_by BIGINT NOT NULL REFERENCES staff (id),
    recorded_at BIGINT NOT NULL,
    verified INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (case_id, field, joint)
);

CREATE TABLE counselling (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    held_at BIGINT NOT NULL, zone TEXT NOT NULL,
    channel TEXT NOT NULL,
    participants TEXT NOT NULL, interpreter TEXT NOT NULL, images_shown TEXT NOT NULL,
    explanation TEXT NOT NULL, patient_words TEXT NOT NULL, next_action TEXT NOT NULL,
    recorded_by BIGINT NOT NULL REFERENCES staff (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX counselling_by_case ON counselling (case_id, held_at);

CREATE TABLE decision (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    joint TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reasons TEXT NOT NULL, reason_text TEXT NOT NULL, alternative TEXT NOT NULL, condition_text TEXT NOT NULL,
    doctor_name TEXT NOT NULL, licence_country TEXT NOT NULL, licence_number TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    recorded_by BIGINT NOT NULL REFERENCES staff (id),
    recorded_at BIGINT NOT NULL
);
CREATE INDEX decision_by_case ON decision (case_id, decided_on, id, joint, verdict, recorded_at);

CREATE TABLE disclosure (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    item TEXT NOT NULL,
    explained_on TEXT NOT NULL, explained_by TEXT NOT NULL, language TEXT NOT NULL,
    recorded_by BIGINT NOT NULL REFERENCES staff (id)
);
CREATE INDEX disclosure_by_case ON disclosure (case_id, item, explained_on);

CREATE TABLE consent (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    kind TEXT NOT NULL,
    joint TEXT NOT NULL DEFAULT '',
    recipient TEXT NOT NULL,
    text_version TEXT NOT NULL, language TEXT NOT NULL,
    signed_on TEXT NOT NULL,
    explained_by TEXT NOT NULL, interpreter TEXT NOT NULL, witness TEXT NOT NULL,
    withdrawn_on TEXT, withdrawal_reason TEXT NOT NULL DEFAULT '',
    recorded_by BIGINT NOT NULL REFERENCES staff (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX consent_by_case ON consent (case_id, kind, joint, signed_on, withdrawn_on);

CREATE TABLE trip (
    id @ID@,
    case_id BIGINT NOT NULL UNIQUE REFERENCES care_case (id),
    arrival_on TEXT, departure_on TEXT,
    flights TEXT NOT NULL, hotel TEXT NOT NULL, transfer TEXT NOT NULL,
    interpreter TEXT NOT NULL, companion TEXT NOT NULL,
    wheelchair INTEGER NOT NULL, drip_planned INTEGER NOT NULL,
    arrival_card_on TEXT,
    notes TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX trip_by_arrival ON trip (arrival_on, case_id, arrival_card_on, drip_planned);

CREATE TABLE visit (
    id @ID@,
    case_id BIGINT NOT NULL UNIQUE REFERENCES care_case (id),
    hospital TEXT NOT NULL,
    examined_on TEXT, blood_test_on TEXT, blood_findings TEXT NOT NULL, findings TEXT NOT NULL,
    go TEXT NOT NULL, go_reason TEXT NOT NULL, doctor_name TEXT NOT NULL,
    drip_given INTEGER NOT NULL DEFAULT 0, drip_lot TEXT NOT NULL, drip_cells_million DOUBLE PRECISION,
    drip_minutes INTEGER, drip_reaction TEXT NOT NULL,
    discharged_on TEXT, discharge_advice TEXT NOT NULL, discharge_sheet_given INTEGER NOT NULL DEFAULT 0,
    discharge_notes TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE injection (
    id @ID@,
    visit_id BIGINT NOT NULL REFERENCES visit (id),
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    joint TEXT NOT NULL,
    lot TEXT NOT NULL, product TEXT NOT NULL,
    cells_million DOUBLE PRECISION, viability_percent DOUBLE PRECISION, volume_ml DOUBLE PRECISION,
    anaesthesia TEXT NOT NULL, approach TEXT NOT NULL,
    side_read_back INTEGER NOT NULL,
    started_at BIGINT NOT NULL, zone TEXT NOT NULL,
    minutes INTEGER,
    doctor_name TEXT NOT NULL, reaction TEXT NOT NULL
);
CREATE INDEX injection_by_case ON injection (case_id, started_at, id, joint, zone);
CREATE INDEX injection_by_lot ON injection (lot);
CREATE INDEX injection_by_start ON injection (started_at, case_id);

-- due_on and act_on repeat what core/domain/followup computes (dueOn, actOn) so that lists can use an index. They are
-- written together with the facts they follow from, in the same transaction, and checked by `ayumictl verify`.
CREATE TABLE follow_up (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    step TEXT NOT NULL,
    months INTEGER,
    pinned_on TEXT,
    days_before INTEGER NOT NULL, days_after INTEGER NOT NULL,
    postponed_until TEXT,
    booked_at BIGINT, booked_zone TEXT,
    promised_at BIGINT, promised_zone TEXT,
    channel TEXT NOT NULL,
    assigned_to BIGINT REFERENCES staff (id),
    end_state TEXT, ended_on TEXT,
    outcome TEXT NOT NULL,
    due_on TEXT NOT NULL,
    act_on TEXT NOT NULL,
    -- Attempts that reached nobody, counted as they are written. No edit of the follow-up: the version stays.
    failed_tries INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (case_id, step)
);
CREATE INDEX follow_up_open ON follow_up (act_on, id) WHERE end_state IS NULL;
CREATE INDEX follow_up_unreached ON follow_up (act_on, id, case_id) WHERE end_state IS NULL AND failed_tries >= 3;
CREATE INDEX follow_up_open_of_case ON follow_up (case_id, failed_tries) WHERE end_state IS NULL;

CREATE TABLE contact_attempt (
    id @ID@,
    follow_up_id BIGINT NOT NULL REFERENCES follow_up (id),
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    at BIGINT NOT NULL,
    channel TEXT NOT NULL, result TEXT NOT NULL,
    call_back_at BIGINT, call_back_zone TEXT,
    answered_by TEXT NOT NULL, note TEXT NOT NULL,
    by_id BIGINT NOT NULL REFERENCES staff (id)
);
CREATE INDEX contact_attempt_by_case ON contact_attempt (case_id, at);
CREATE INDEX contact_attempt_by_follow_up ON contact_attempt (follow_up_id, at);

CREATE TABLE outcome_score (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    instrument TEXT NOT NULL,
    joint TEXT NOT NULL,
    time_point TEXT NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    rule_version TEXT NOT NULL,
    taken_on TEXT NOT NULL,
    recorded_by BIGINT NOT NULL REFERENCES staff (id),
    recorded_at BIGINT NOT NULL,
    UNIQUE (case_id, instrument, joint, time_point)
);
CREATE INDEX outcome_score_pain ON outcome_score (case_id, taken_on, id, joint, value) WHERE instrument = 'nrs';

CREATE TABLE message (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    channel TEXT NOT NULL, direction TEXT NOT NULL, kind TEXT NOT NULL,
    sender TEXT NOT NULL,
    sent_at BIGINT NOT NULL, zone TEXT NOT NULL,
    body TEXT NOT NULL,
    import_key TEXT,
    UNIQUE (case_id, import_key)
);
CREATE INDEX message_by_case ON message (case_id, sent_at, id);
CREATE INDEX message_by_import_key ON message (import_key, case_id) WHERE import_key IS NOT NULL;
CREATE INDEX message_photo ON message (case_id) WHERE kind = 'photo';

CREATE TABLE case_note (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    written_at BIGINT NOT NULL,
    written_by BIGINT NOT NULL REFERENCES staff (id),
    body TEXT NOT NULL
);
CREATE INDEX case_note_by_case ON case_note (case_id, written_at, id);

CREATE TABLE attachment (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    content_key TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    joint TEXT NOT NULL DEFAULT '',
    taken_on TEXT,
    note TEXT NOT NULL,
    thumbnail @BLOB@,
    added_at BIGINT NOT NULL,
    added_by BIGINT NOT NULL REFERENCES staff (id)
);
CREATE INDEX attachment_by_case ON attachment (case_id, added_at);

-- Encrypted content of attachments in shared mode. In a clinic folder they are files, and this stays empty.
CREATE TABLE attachment_piece (
    content_key TEXT NOT NULL,
    number INTEGER NOT NULL,
    content @BLOB@ NOT NULL,
    PRIMARY KEY (content_key, number)
);

-- What was typed and not yet saved, per person and form.
CREATE TABLE draft (
    id @ID@,
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    form TEXT NOT NULL,
    content TEXT NOT NULL,
    based_on_version INTEGER NOT NULL,
    saved_at BIGINT NOT NULL,
    UNIQUE (staff_id, form)
);

-- Filters, window sizes, last page: what the program remembers for one person.
CREATE TABLE preference (
    staff_id BIGINT NOT NULL REFERENCES staff (id),
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (staff_id, name)
);

-- Settings of the whole clinic.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);

-- Every way out: printed for, exported to, told to a third party; on which consent.
CREATE TABLE disclosure_record (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    at BIGINT NOT NULL,
    by_id BIGINT NOT NULL REFERENCES staff (id),
    document TEXT NOT NULL,
    recipient TEXT NOT NULL,
    purpose TEXT NOT NULL,
    consent_id BIGINT REFERENCES consent (id)
);
CREATE INDEX disclosure_record_by_case ON disclosure_record (case_id, at);

CREATE TABLE audit_record (
    sequence BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    staff_uid TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    details TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX audit_record_by_subject ON audit_record (subject, sequence);

-- One row: where the chain ends. Locked by whoever appends.
CREATE TABLE audit_head (
    id INTEGER NOT NULL PRIMARY KEY,
    sequence BIGINT NOT NULL,
    hash TEXT NOT NULL
);
INSERT INTO audit_head (id, sequence, hash) VALUES (1, 0, '');

-- What the full-text index points at; the index itself differs by engine (dialect.h); its rowid is an id here. Ids rise
-- with the time of what was written, so that the newest are found first without sorting (core/storage/searchtable).
CREATE TABLE search_entry (
    id @ID@,
    case_id BIGINT NOT NULL REFERENCES care_case (id),
    kind TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    UNIQUE (kind, subject_id)
);
CREATE INDEX search_entry_by_case ON search_entry (case_id);
@FULLTEXT(search_token)@;
