-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who speaks for the person, by what authority and until when; beds that were asked for; what would
-- protect the person in a country of origin.

CREATE TABLE {schema}.representation (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    kind TEXT NOT NULL,
    provider BLOB,
    authority_basis TEXT NOT NULL,
    covers TEXT NOT NULL,
    since TEXT NOT NULL,
    valid_until TEXT,
    ended_on TEXT,
    end_reason TEXT,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.representation_person ON representation (person);
CREATE INDEX {schema}.representation_valid_until ON representation (valid_until) WHERE valid_until IS NOT NULL;

CREATE TABLE {schema}.accommodation_request (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    asked_of TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    people INTEGER NOT NULL,
    state TEXT NOT NULL,
    answered_on TEXT,
    refusal_reason TEXT,
    nights_outside INTEGER,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.accommodation_request_person ON accommodation_request (person);
CREATE INDEX {schema}.accommodation_request_asked_on ON accommodation_request (asked_on) WHERE state = 'asked';

CREATE TABLE {schema}.origin_assessment (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    country TEXT NOT NULL,
    regions TEXT NOT NULL,
    law_protects TEXT NOT NULL,
    practice_protects TEXT NOT NULL,
    sources TEXT NOT NULL,
    seen_on TEXT NOT NULL,
    review_by TEXT,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.origin_assessment_person ON origin_assessment (person);
CREATE INDEX {schema}.origin_assessment_review_by ON origin_assessment (review_by) WHERE review_by IS NOT NULL;
