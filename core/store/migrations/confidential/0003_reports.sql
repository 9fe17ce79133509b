-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words of helpline contacts and reports, names of circumstances (core/reports).

CREATE TABLE {schema}.helpline_words (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB,
    said TEXT NOT NULL,
    call_back TEXT NOT NULL,
    place TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.report_words (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    reporter TEXT NOT NULL,
    reporter_contact TEXT NOT NULL,
    place TEXT NOT NULL,
    reference TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.circumstance_name (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB,
    name TEXT NOT NULL,
    match_key TEXT NOT NULL,
    note TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX {schema}.helpline_words_person ON helpline_words (person) WHERE person IS NOT NULL;
CREATE INDEX {schema}.circumstance_name_key ON circumstance_name (match_key);
CREATE INDEX {schema}.circumstance_name_person ON circumstance_name (person) WHERE person IS NOT NULL;
