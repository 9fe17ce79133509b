-- SPDX-License-Identifier: GPL-3.0-or-later
-- Derived like person_summary, so that the lists of who is falling through find their people instead of
-- asking for everybody in every table (core/tasks/FallingSummary.h). The next opening fills both.
CREATE TABLE {schema}.reassessment_due (
    assessment BLOB PRIMARY KEY NOT NULL,
    person BLOB NOT NULL,
    since TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX {schema}.reassessment_due_person ON reassessment_due (person);
CREATE INDEX {schema}.reassessment_due_since ON reassessment_due (since, person);

ALTER TABLE {schema}.person_summary ADD COLUMN unoffered_since TEXT;
CREATE INDEX {schema}.person_summary_unoffered ON person_summary (unoffered_since, person)
    WHERE unoffered_since IS NOT NULL;
-- Summaries from before they said by which terms they were made would never be asked for.
UPDATE {schema}.person_summary SET terms = '' WHERE terms IS NULL;
