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

-- A report without a procedure stands in Today for some days only: summaries that count an older one
-- are made anew at the next opening (core/tasks/PersonSummaryStore.cpp).
UPDATE {schema}.person_summary SET holds_until = '0001-01-01'
    WHERE EXISTS (SELECT 1 FROM {schema}.reported_person t WHERE t.person = person_summary.person);
