-- SPDX-License-Identifier: GPL-3.0-or-later
-- First format of the casework compartment. A landed migration is never edited.

CREATE TABLE {schema}.journal (
    laptop BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    worker BLOB NOT NULL,
    action INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record BLOB NOT NULL,
    person BLOB,
    change_set BLOB NOT NULL,
    content TEXT,
    nonce BLOB,
    commitment BLOB NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (laptop, sequence)
) WITHOUT ROWID;
CREATE INDEX {schema}.journal_record ON journal (record, clock);
CREATE INDEX {schema}.journal_person ON journal (person, clock) WHERE person IS NOT NULL;
CREATE INDEX {schema}.journal_change_set ON journal (change_set);

-- One row: the vault and its commits. `partner` in casework repeats `commits` of confidential, so that two files of
-- different age are noticed; writes without the confidential key leave both alone.
CREATE TABLE {schema}.mark (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    vault BLOB NOT NULL,
    commits INTEGER NOT NULL,
    partner INTEGER NOT NULL
);

-- Persons whose records were erased on request. Nothing about them is ever written again, also after a restore.
CREATE TABLE {schema}.erased_person (
    person BLOB PRIMARY KEY NOT NULL,
    clock INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.worker (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    user_name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    initials TEXT NOT NULL,
    role TEXT NOT NULL,
    active INTEGER NOT NULL,
    public_key TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.person (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    code TEXT NOT NULL,
    pseudonym TEXT NOT NULL,
    category TEXT NOT NULL,
    status TEXT NOT NULL,
    sex TEXT NOT NULL,
    gender TEXT,
    birth_year INTEGER,
    age_basis TEXT NOT NULL,
    nationality_group TEXT,
    languages TEXT NOT NULL,
    interpreter_needed TEXT NOT NULL,
    interpreter_sex TEXT,
    legal_status TEXT,
    accommodation TEXT,
    vulnerabilities TEXT NOT NULL,
    exploitation TEXT NOT NULL,
    primary_form TEXT,
    reached_us_through TEXT,
    reached_us_informally INTEGER NOT NULL,
    first_contact TEXT NOT NULL,
    worker BLOB
) WITHOUT ROWID;

CREATE TABLE {schema}.person_link (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    other BLOB NOT NULL,
    state TEXT NOT NULL,
    linked_on TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.identity_document (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    kind TEXT NOT NULL,
    state TEXT,
    valid_from TEXT,
    valid_until TEXT
) WITHOUT ROWID;

CREATE TABLE {schema}.contact (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    at INTEGER NOT NULL,
    channel TEXT NOT NULL,
    result TEXT,
    safe TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    worker BLOB
) WITHOUT ROWID;

CREATE TABLE {schema}.assessment (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    questionnaire TEXT NOT NULL,
    questionnaire_version INTEGER NOT NULL,
    state TEXT NOT NULL,
    taken_on TEXT NOT NULL,
    worker BLOB,
    child INTEGER NOT NULL,
    answers TEXT NOT NULL,
    points INTEGER NOT NULL,
    scored_level TEXT,
    level TEXT,
    risk_rank INTEGER,
    overridden INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    reassess_by TEXT
) WITHOUT ROWID;

CREATE TABLE {schema}.need (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    area TEXT NOT NULL,
    state TEXT NOT NULL,
    met_by TEXT,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    unmet_reason TEXT,
    assessment BLOB,
    position INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.goal (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    need BLOB NOT NULL,
    state TEXT NOT NULL,
    due TEXT,
    position INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.action (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    goal BLOB,
    need BLOB,
    service TEXT,
    responsible BLOB,
    provider BLOB,
    due TEXT,
    state TEXT NOT NULL,
    done_on TEXT,
    outcome TEXT,
    assessment BLOB,
    recommendation TEXT,
    position INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.delivery (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    service TEXT NOT NULL,
    state TEXT NOT NULL,
    on_date TEXT NOT NULL,
    provider BLOB,
    met_by TEXT,
    decline_reason TEXT,
    follow_up_on TEXT,
    action BLOB,
    worker BLOB,
    minutes INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.consent (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    type TEXT NOT NULL,
    state TEXT NOT NULL,
    recipient BLOB,
    scope TEXT NOT NULL,
    withheld TEXT NOT NULL,
    language TEXT,
    form TEXT,
    given_by TEXT,
    guardian_conflict TEXT NOT NULL,
    child_assent TEXT NOT NULL,
    risks_explained INTEGER NOT NULL,
    legal_basis TEXT,
    given_on TEXT,
    valid_until TEXT,
    withdrawn_on TEXT
) WITHOUT ROWID;

CREATE TABLE {schema}.provider (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    services TEXT NOT NULL,
    place TEXT NOT NULL,
    languages TEXT NOT NULL,
    accepts TEXT NOT NULL,
    conditions TEXT NOT NULL,
    formal INTEGER NOT NULL,
    answer_days INTEGER NOT NULL,
    active INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.referral (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    provider BLOB NOT NULL,
    service TEXT NOT NULL,
    consent BLOB,
    path TEXT NOT NULL,
    state TEXT NOT NULL,
    shared_fields TEXT NOT NULL,
    created_on TEXT NOT NULL,
    sent_on TEXT,
    answer_due TEXT,
    answered_on TEXT,
    decline_reason TEXT,
    completed_on TEXT,
    action BLOB,
    worker BLOB
) WITHOUT ROWID;

CREATE TABLE {schema}.pathway_case (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    pathway TEXT NOT NULL,
    pathway_version INTEGER NOT NULL,
    state TEXT NOT NULL,
    started_on TEXT NOT NULL,
    ended_on TEXT,
    reasons TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.pathway_step (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    pathway_case BLOB NOT NULL,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    due TEXT,
    done_on TEXT,
    worker BLOB,
    position INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.task_snooze (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB,
    task TEXT NOT NULL,
    until TEXT NOT NULL,
    reason TEXT,
    worker BLOB
) WITHOUT ROWID;

CREATE UNIQUE INDEX {schema}.person_code ON person (code);
CREATE INDEX {schema}.person_worker ON person (worker);
CREATE INDEX {schema}.person_first_contact ON person (first_contact, id);
CREATE UNIQUE INDEX {schema}.worker_user_name ON worker (user_name);
CREATE INDEX {schema}.person_link_person ON person_link (person);
CREATE INDEX {schema}.person_link_other ON person_link (other);
CREATE INDEX {schema}.identity_document_person ON identity_document (person);
CREATE INDEX {schema}.identity_document_valid_until ON identity_document (valid_until) WHERE valid_until IS NOT NULL;
CREATE INDEX {schema}.contact_person ON contact (person, at);
CREATE INDEX {schema}.assessment_person ON assessment (person, questionnaire, taken_on);
CREATE INDEX {schema}.assessment_reassess_by ON assessment (reassess_by) WHERE reassess_by IS NOT NULL;
CREATE INDEX {schema}.assessment_draft ON assessment (taken_on) WHERE state = 'draft';
CREATE INDEX {schema}.need_person ON need (person);
CREATE INDEX {schema}.goal_person ON goal (person);
CREATE INDEX {schema}.action_person ON action (person);
CREATE INDEX {schema}.action_due ON action (due) WHERE due IS NOT NULL AND state IN ('to_do', 'in_progress', 'waiting');
CREATE INDEX {schema}.delivery_person ON delivery (person, on_date);
CREATE INDEX {schema}.delivery_follow_up ON delivery (follow_up_on) WHERE follow_up_on IS NOT NULL;
CREATE INDEX {schema}.consent_person ON consent (person);
CREATE INDEX {schema}.consent_valid_until ON consent (valid_until) WHERE valid_until IS NOT NULL AND state = 'given';
CREATE INDEX {schema}.referral_person ON referral (person);
CREATE INDEX {schema}.referral_answer_due ON referral (answer_due) WHERE answer_due IS NOT NULL AND state IN ('sent', 'received');
CREATE INDEX {schema}.pathway_case_person ON pathway_case (person);
CREATE INDEX {schema}.pathway_step_person ON pathway_step (person);
CREATE INDEX {schema}.pathway_step_case ON pathway_step (pathway_case);
CREATE INDEX {schema}.pathway_step_due ON pathway_step (due) WHERE due IS NOT NULL AND state IN ('now', 'waiting');
CREATE INDEX {schema}.task_snooze_task ON task_snooze (task);

-- Derived for lists, rewritten in the same transaction as the records it comes from (core/tasks/PersonSummary).
-- Holds everything that lists of persons filter by, so that walking an index needs no wide rows.
CREATE TABLE {schema}.person_summary (
    person BLOB PRIMARY KEY NOT NULL,
    worker BLOB,
    category TEXT NOT NULL,
    status TEXT NOT NULL,
    accommodation TEXT,
    pseudonym_key TEXT NOT NULL,
    risk_rank INTEGER,
    risk_before INTEGER,
    risk_on TEXT,
    next_due TEXT,
    next_kind TEXT,
    waiting_referrals INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX {schema}.person_summary_next_due ON person_summary (next_due, person);
CREATE INDEX {schema}.person_summary_risk ON person_summary (risk_rank, person);
CREATE INDEX {schema}.person_summary_worker ON person_summary (worker, next_due, person);
CREATE INDEX {schema}.person_summary_category ON person_summary (category, next_due, person);
CREATE INDEX {schema}.person_summary_accommodation ON person_summary (accommodation, person) WHERE accommodation IS NOT NULL;
CREATE INDEX {schema}.person_summary_pseudonym ON person_summary (pseudonym_key, person) WHERE pseudonym_key <> '';
