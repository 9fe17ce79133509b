-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a step of a pathway was taken, and on which papers it stands.

CREATE TABLE {schema}.step_papers (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    office TEXT NOT NULL,
    reference TEXT NOT NULL,
    certificate TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX {schema}.step_papers_person ON step_papers (person);
