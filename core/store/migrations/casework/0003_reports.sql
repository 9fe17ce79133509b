-- SPDX-License-Identifier: GPL-3.0-or-later
-- Helpline contacts, reports of suspected trafficking, and what people on them share (core/reports).

CREATE TABLE {schema}.helpline_contact (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    at INTEGER NOT NULL,
    type TEXT NOT NULL,
    channel TEXT,
    language TEXT,
    caller TEXT,
    exploitation TEXT NOT NULL,
    area TEXT,
    needs TEXT NOT NULL,
    action_taken TEXT NOT NULL,
    safe_to_call_back TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    caller_mark TEXT NOT NULL,
    repeat_of BLOB,
    report BLOB,
    person BLOB,
    worker BLOB
) WITHOUT ROWID;

CREATE TABLE {schema}.job_offer_check (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    country TEXT,
    employer_named TEXT NOT NULL,
    travel_paid_by TEXT,
    contract_seen TEXT NOT NULL,
    documents_asked TEXT NOT NULL,
    advice TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.missing_child_call (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    child_age INTEGER,
    last_seen TEXT,
    police_informed TEXT NOT NULL,
    police_informed_on TEXT,
    found TEXT NOT NULL,
    found_on TEXT,
    reunited TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.suspicion_report (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    code TEXT NOT NULL,
    start TEXT NOT NULL,
    source TEXT,
    channel TEXT,
    reporter_institution BLOB,
    present TEXT NOT NULL,
    acts TEXT NOT NULL,
    means TEXT NOT NULL,
    purpose TEXT NOT NULL,
    exploitation TEXT NOT NULL,
    primary_form TEXT,
    sector TEXT,
    traffic_scope TEXT NOT NULL,
    country TEXT,
    area TEXT,
    period_from TEXT,
    period_to TEXT,
    recruiter_relation TEXT,
    dependency TEXT NOT NULL,
    received_on TEXT NOT NULL,
    sent_on TEXT,
    sent_to BLOB,
    worker BLOB
) WITHOUT ROWID;

CREATE TABLE {schema}.reported_person (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    report BLOB NOT NULL,
    person BLOB NOT NULL,
    assessment BLOB,
    added_on TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.report_fact (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    report BLOB NOT NULL,
    person BLOB,
    about TEXT,
    info_source TEXT,
    happened_on TEXT,
    recorded_on TEXT NOT NULL,
    worker BLOB
) WITHOUT ROWID;

CREATE TABLE {schema}.report_reaction (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    report BLOB NOT NULL,
    type TEXT NOT NULL,
    on_date TEXT NOT NULL,
    institution BLOB
) WITHOUT ROWID;

CREATE TABLE {schema}.circumstance (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    report BLOB,
    person BLOB,
    type TEXT NOT NULL,
    pattern BLOB NOT NULL,
    recorded_on TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX {schema}.helpline_contact_at ON helpline_contact (at, id);
CREATE INDEX {schema}.helpline_contact_mark ON helpline_contact (caller_mark, at) WHERE caller_mark <> '';
CREATE INDEX {schema}.helpline_contact_person ON helpline_contact (person) WHERE person IS NOT NULL;
CREATE INDEX {schema}.helpline_contact_report ON helpline_contact (report) WHERE report IS NOT NULL;
CREATE UNIQUE INDEX {schema}.suspicion_report_code ON suspicion_report (code);
CREATE INDEX {schema}.suspicion_report_received_on ON suspicion_report (received_on, id);
CREATE UNIQUE INDEX {schema}.reported_person_report ON reported_person (report, person);
CREATE INDEX {schema}.reported_person_person ON reported_person (person, report);
CREATE INDEX {schema}.report_fact_report ON report_fact (report);
CREATE INDEX {schema}.report_fact_person ON report_fact (person) WHERE person IS NOT NULL;
CREATE INDEX {schema}.report_reaction_report ON report_reaction (report, on_date);
CREATE INDEX {schema}.circumstance_pattern ON circumstance (pattern, type, report, person);
CREATE INDEX {schema}.circumstance_report ON circumstance (report) WHERE report IS NOT NULL;
CREATE INDEX {schema}.circumstance_person ON circumstance (person) WHERE person IS NOT NULL;
