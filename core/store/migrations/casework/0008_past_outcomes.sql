-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decisions that later ones replaced.

CREATE TABLE {schema}.past_outcome (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    procedure BLOB NOT NULL,
    outcome TEXT NOT NULL,
    outcome_reasons TEXT NOT NULL,
    decided_on TEXT,
    told_on TEXT,
    told_by TEXT,
    told_how TEXT,
    told_language TEXT,
    replaced_on TEXT NOT NULL,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.past_outcome_person ON past_outcome (person);
CREATE INDEX {schema}.past_outcome_procedure ON past_outcome (procedure);
