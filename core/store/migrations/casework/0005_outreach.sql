-- SPDX-License-Identifier: GPL-3.0-or-later
-- Search for a person who cannot be located, rights explained, choices of pathways, threats of removal.

ALTER TABLE {schema}.contact ADD COLUMN by_person INTEGER NOT NULL DEFAULT 0;
ALTER TABLE {schema}.pathway_step ADD COLUMN remind_on TEXT;

CREATE TABLE {schema}.search_plan (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    reason TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    owner BLOB,
    state TEXT NOT NULL,
    urgent INTEGER NOT NULL,
    every_days INTEGER NOT NULL,
    next_on TEXT,
    ended_on TEXT,
    ended_how TEXT
) WITHOUT ROWID;

CREATE TABLE {schema}.search_step (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    plan BLOB NOT NULL,
    whom TEXT NOT NULL,
    worker BLOB,
    due TEXT,
    state TEXT NOT NULL,
    done_on TEXT,
    result TEXT
) WITHOUT ROWID;

CREATE TABLE {schema}.rights_information (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    explained_on TEXT NOT NULL,
    topics TEXT NOT NULL,
    language TEXT NOT NULL,
    worker BLOB,
    interpretation TEXT,
    understood TEXT NOT NULL,
    leaflet TEXT,
    leaflet_version INTEGER NOT NULL,
    handover TEXT,
    again_on TEXT
) WITHOUT ROWID;

CREATE TABLE {schema}.pathway_decision (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    pathway_case BLOB NOT NULL,
    pathway TEXT NOT NULL,
    choice TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    worker BLOB,
    reasons TEXT NOT NULL,
    personal_reasons TEXT NOT NULL,
    outer_reasons TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.removal_threat (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    threat TEXT NOT NULL,
    authority TEXT,
    learned_on TEXT NOT NULL,
    expected_on TEXT,
    lawyer BLOB,
    lawyer_told_on TEXT,
    act_by TEXT,
    worker BLOB,
    state TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX {schema}.search_plan_person ON search_plan (person);
CREATE INDEX {schema}.search_plan_next_on ON search_plan (next_on) WHERE next_on IS NOT NULL;
CREATE INDEX {schema}.search_step_person ON search_step (person);
CREATE INDEX {schema}.search_step_plan ON search_step (plan);
CREATE INDEX {schema}.search_step_due ON search_step (due) WHERE due IS NOT NULL AND state = 'to_do';
CREATE INDEX {schema}.rights_information_person ON rights_information (person, explained_on);
CREATE INDEX {schema}.rights_information_again_on ON rights_information (again_on) WHERE again_on IS NOT NULL;
CREATE INDEX {schema}.pathway_decision_person ON pathway_decision (person, decided_on);
CREATE INDEX {schema}.pathway_decision_case ON pathway_decision (pathway_case);
CREATE INDEX {schema}.removal_threat_person ON removal_threat (person);
CREATE INDEX {schema}.removal_threat_open ON removal_threat (learned_on) WHERE state = 'open';
CREATE INDEX {schema}.pathway_step_remind_on ON pathway_step (remind_on) WHERE remind_on IS NOT NULL AND state IN ('now', 'waiting');
