-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was decided about the keeping of a file (domain.md 12.5).
CREATE TABLE {schema}.retention_decision (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    choice TEXT NOT NULL,
    reason TEXT NOT NULL,
    until TEXT,
    decided_on TEXT NOT NULL,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.retention_decision_person ON retention_decision (person);
