-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which institution of its kind it was: so that a single one can learn, not only all of them.

ALTER TABLE {schema}.step_deviation ADD COLUMN provider BLOB;
ALTER TABLE {schema}.guarantee ADD COLUMN provider BLOB;
ALTER TABLE {schema}.accommodation_request ADD COLUMN provider BLOB;

-- What whoever reported had not recognised, as told to them (need E29).
ALTER TABLE {schema}.report_feedback ADD COLUMN missed TEXT NOT NULL DEFAULT '[]';

-- What an institution put in the person's way (needs A28, E33).
CREATE TABLE {schema}.obstacle (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    kind TEXT NOT NULL,
    institution TEXT NOT NULL,
    provider BLOB,
    on_date TEXT NOT NULL,
    kept_from TEXT NOT NULL,
    barriers TEXT NOT NULL,
    alternative TEXT,
    state TEXT NOT NULL,
    removed_on TEXT,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.obstacle_person ON obstacle (person);
CREATE INDEX {schema}.obstacle_institution ON obstacle (institution);

-- Proposals to change a rule or a practice; of nobody (need A29).
CREATE TABLE {schema}.advocacy_item (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    title TEXT NOT NULL,
    law TEXT NOT NULL,
    proposal TEXT NOT NULL,
    state TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    drafted_on TEXT,
    institution TEXT,
    provider BLOB,
    submitted_on TEXT,
    answered_on TEXT,
    answer_words TEXT NOT NULL,
    obstacle_kinds TEXT NOT NULL,
    unmet_duties TEXT NOT NULL,
    concerns TEXT NOT NULL,
    worker BLOB
) WITHOUT ROWID;
