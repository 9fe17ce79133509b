-- SPDX-License-Identifier: GPL-3.0-or-later
-- The official identification procedure, what must follow it, protection beside it, closing.

CREATE TABLE {schema}.follow_up (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    pathway_case BLOB NOT NULL,
    duty TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    due TEXT NOT NULL,
    worker BLOB,
    state TEXT NOT NULL,
    closed_on TEXT,
    closed_by BLOB,
    finding TEXT,
    evidence BLOB,
    waive_reason TEXT
) WITHOUT ROWID;
CREATE INDEX {schema}.follow_up_person ON follow_up (person, state);
CREATE INDEX {schema}.follow_up_case ON follow_up (pathway_case);
CREATE INDEX {schema}.follow_up_due ON follow_up (due) WHERE state = 'open';

CREATE TABLE {schema}.review_request (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    pathway_case BLOB NOT NULL,
    state TEXT NOT NULL,
    addressee TEXT,
    grounds TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    sent_on TEXT,
    answer_due TEXT,
    answered_on TEXT,
    answer TEXT,
    worker BLOB
) WITHOUT ROWID;
CREATE INDEX {schema}.review_request_person ON review_request (person);
CREATE INDEX {schema}.review_request_case ON review_request (pathway_case);
CREATE INDEX {schema}.review_request_due ON review_request (answer_due) WHERE state = 'sent';

CREATE TABLE {schema}.identification_procedure (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    pathway_case BLOB NOT NULL,
    report BLOB,
    start TEXT NOT NULL,
    reported_by TEXT,
    opened_on TEXT NOT NULL,
    preliminary_finding TEXT,
    outcome TEXT NOT NULL,
    outcome_reasons TEXT NOT NULL,
    decided_on TEXT,
    told_on TEXT,
    told_by TEXT,
    told_how TEXT,
    told_language TEXT,
    first_outcome TEXT,
    first_decided_on TEXT,
    escalate_on TEXT,
    closed_on TEXT,
    worker BLOB
) WITHOUT ROWID;
CREATE INDEX {schema}.identification_procedure_person ON identification_procedure (person);
CREATE INDEX {schema}.identification_procedure_case ON identification_procedure (pathway_case);
CREATE INDEX {schema}.identification_procedure_waiting ON identification_procedure (opened_on)
    WHERE closed_on IS NULL AND outcome IN ('ongoing', 'not_stated');
CREATE INDEX {schema}.identification_procedure_escalate ON identification_procedure (escalate_on)
    WHERE escalate_on IS NOT NULL AND closed_on IS NULL AND outcome IN ('ongoing', 'not_stated');

CREATE TABLE {schema}.interim_measure (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    procedure BLOB NOT NULL,
    kind TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT,
    provider BLOB,
    met_by TEXT,
    worker BLOB
) WITHOUT ROWID;
CREATE INDEX {schema}.interim_measure_person ON interim_measure (person);
CREATE INDEX {schema}.interim_measure_procedure ON interim_measure (procedure);
CREATE INDEX {schema}.interim_measure_until ON interim_measure (valid_until) WHERE valid_until IS NOT NULL;

CREATE TABLE {schema}.centre_contact (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    procedure BLOB NOT NULL,
    on_date TEXT NOT NULL,
    channel TEXT NOT NULL,
    about TEXT NOT NULL,
    answer_due TEXT,
    answered_on TEXT,
    worker BLOB
) WITHOUT ROWID;
CREATE INDEX {schema}.centre_contact_person ON centre_contact (person);
CREATE INDEX {schema}.centre_contact_procedure ON centre_contact (procedure);
CREATE INDEX {schema}.centre_contact_due ON centre_contact (answer_due) WHERE answer_due IS NOT NULL AND answered_on IS NULL;

CREATE TABLE {schema}.protective_status (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    criteria TEXT NOT NULL,
    since TEXT NOT NULL,
    review_days INTEGER NOT NULL,
    review_due TEXT NOT NULL,
    reviewed_on TEXT,
    ended_on TEXT,
    exit_reason TEXT,
    worker BLOB
) WITHOUT ROWID;
CREATE INDEX {schema}.protective_status_person ON protective_status (person);
CREATE INDEX {schema}.protective_status_due ON protective_status (review_due) WHERE ended_on IS NULL;

CREATE TABLE {schema}.guarantee (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    assessment BLOB,
    requested_on TEXT,
    institution TEXT,
    answer_due TEXT,
    answered_on TEXT,
    refusal_reason TEXT,
    worker BLOB
) WITHOUT ROWID;
CREATE INDEX {schema}.guarantee_person ON guarantee (person);
CREATE INDEX {schema}.guarantee_due ON guarantee (answer_due) WHERE answer_due IS NOT NULL AND state = 'requested';

CREATE TABLE {schema}.case_closing (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    on_date TEXT NOT NULL,
    risk_level TEXT NOT NULL,
    reason TEXT NOT NULL,
    agreed TEXT NOT NULL,
    exit_plan TEXT NOT NULL,
    monitoring_agreed TEXT NOT NULL,
    worker BLOB
) WITHOUT ROWID;
CREATE INDEX {schema}.case_closing_person ON case_closing (person, on_date);

CREATE TABLE {schema}.monitoring_contact (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    closing BLOB NOT NULL,
    due TEXT NOT NULL,
    state TEXT NOT NULL,
    done_on TEXT,
    worker BLOB
) WITHOUT ROWID;
CREATE INDEX {schema}.monitoring_contact_person ON monitoring_contact (person);
CREATE INDEX {schema}.monitoring_contact_due ON monitoring_contact (due) WHERE state = 'planned';

CREATE TABLE {schema}.step_deviation (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    procedure BLOB NOT NULL,
    institution TEXT NOT NULL,
    step TEXT NOT NULL,
    barriers TEXT NOT NULL,
    on_date TEXT NOT NULL,
    worker BLOB
) WITHOUT ROWID;
CREATE INDEX {schema}.step_deviation_person ON step_deviation (person);
CREATE INDEX {schema}.step_deviation_institution ON step_deviation (institution);
CREATE INDEX {schema}.step_deviation_procedure ON step_deviation (procedure);
