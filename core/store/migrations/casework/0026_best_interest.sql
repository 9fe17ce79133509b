-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is best for a child; a long plan in phases.

CREATE TABLE {schema}.best_interest (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    seen_on TEXT NOT NULL,
    child_heard TEXT NOT NULL,
    safety_finding TEXT,
    family_finding TEXT,
    development_finding TEXT,
    options TEXT NOT NULL,
    recommendation TEXT,
    took_part TEXT NOT NULL,
    unaccompanied TEXT NOT NULL,
    centre_alerted_on TEXT,
    state TEXT NOT NULL,
    review_due TEXT,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.best_interest_person ON best_interest (person);
CREATE INDEX {schema}.best_interest_review_due ON best_interest (review_due) WHERE review_due IS NOT NULL;

ALTER TABLE {schema}.goal ADD COLUMN phase TEXT;

CREATE TABLE {schema}.plan_phase (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    phase TEXT NOT NULL,
    started_on TEXT NOT NULL,
    review_due TEXT,
    ended_on TEXT,
    end_reason TEXT,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.plan_phase_person ON plan_phase (person);
CREATE INDEX {schema}.plan_phase_review_due ON plan_phase (review_due) WHERE review_due IS NOT NULL;

-- A child on a way without an assessment of what is best is work now, and what is due sooner for a
-- child is due sooner: the next opening sums these people up anew (core/tasks/PersonSummaryStore.cpp).
UPDATE {schema}.person_summary SET holds_until = '0001-01-01'
    WHERE person IN (SELECT t.person FROM {schema}.pathway_case t
        WHERE t.state IN ('considered', 'running'))
    OR person IN (SELECT t.person FROM {schema}.removal_threat t WHERE t.state = 'open');
