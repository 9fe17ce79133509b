-- SPDX-License-Identifier: GPL-3.0-or-later
-- What happened to a person after which risk is assessed again, and of which no other record tells.

CREATE TABLE {schema}.life_event (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    kind TEXT NOT NULL,
    on_date TEXT NOT NULL,
    worker BLOB
) WITHOUT ROWID;
CREATE INDEX {schema}.life_event_person ON life_event (person);

-- By which terms of the organisation a summary was made; others make it anew.
ALTER TABLE {schema}.person_summary ADD COLUMN terms TEXT;
CREATE INDEX {schema}.person_summary_terms ON person_summary (terms);
