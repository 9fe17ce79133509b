-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who gave a person or a task over to whom, when and why; by whom the person prefers to be asked;
-- the team around a person; how it is known that a person is vulnerable; papers
-- that are to be got.

CREATE TABLE {schema}.handover (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB,
    task TEXT,
    from_worker BLOB,
    to_worker BLOB NOT NULL,
    on_date TEXT NOT NULL,
    reason TEXT,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.handover_person ON handover (person);
CREATE INDEX {schema}.handover_task ON handover (task);

ALTER TABLE {schema}.person ADD COLUMN interviewer_sex TEXT;

CREATE TABLE {schema}.team_member (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    colleague BLOB,
    provider BLOB,
    role TEXT NOT NULL,
    may_share TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT
) WITHOUT ROWID;

CREATE INDEX {schema}.team_member_person ON team_member (person);

CREATE TABLE {schema}.vulnerability (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    vulnerability TEXT NOT NULL,
    on_date TEXT NOT NULL,
    source TEXT NOT NULL,
    assessment BLOB,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.vulnerability_person ON vulnerability (person);

ALTER TABLE {schema}.identity_document ADD COLUMN act_by TEXT;
CREATE INDEX {schema}.identity_document_to_get ON identity_document (person)
    WHERE state IN ('missing', 'requested', 'held_by_employer');

-- Papers that nobody has are due now: their people are summed up anew.
UPDATE {schema}.person_summary SET holds_until = '0001-01-01'
    WHERE EXISTS (SELECT 1 FROM {schema}.identity_document t
        WHERE t.person = person_summary.person
            AND t.state IN ('missing', 'requested', 'held_by_employer'));
