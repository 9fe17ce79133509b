-- SPDX-License-Identifier: GPL-3.0-or-later
-- Danger at the time of a contact; evidence of a report; what was agreed and done at work.

ALTER TABLE {schema}.helpline_contact ADD COLUMN call_risk TEXT;

ALTER TABLE {schema}.report_fact ADD COLUMN strength TEXT;

CREATE TABLE {schema}.report_dispatch (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    report BLOB NOT NULL,
    person BLOB,
    sent_on TEXT NOT NULL,
    channel TEXT,
    sent_to BLOB NOT NULL,
    shared TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    consent BLOB,
    person_told TEXT NOT NULL,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.report_dispatch_report ON report_dispatch (report);
CREATE INDEX {schema}.report_dispatch_person ON report_dispatch (person) WHERE person IS NOT NULL;

ALTER TABLE {schema}.labour_qualification ADD COLUMN hours_agreed INTEGER;
ALTER TABLE {schema}.labour_qualification ADD COLUMN hours_worked INTEGER;
ALTER TABLE {schema}.labour_qualification ADD COLUMN pay_agreed INTEGER;
ALTER TABLE {schema}.labour_qualification ADD COLUMN pay_received INTEGER;
ALTER TABLE {schema}.labour_qualification ADD COLUMN pay_period TEXT;
ALTER TABLE {schema}.labour_qualification ADD COLUMN currency TEXT;
ALTER TABLE {schema}.labour_qualification ADD COLUMN duties_agreed TEXT NOT NULL DEFAULT '[]';
ALTER TABLE {schema}.labour_qualification ADD COLUMN duties_done TEXT NOT NULL DEFAULT '[]';
ALTER TABLE {schema}.labour_qualification ADD COLUMN papers_held TEXT NOT NULL DEFAULT 'not_asked';
ALTER TABLE {schema}.labour_qualification ADD COLUMN moves_freely TEXT NOT NULL DEFAULT 'not_asked';
