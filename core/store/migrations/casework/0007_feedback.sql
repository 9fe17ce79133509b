-- SPDX-License-Identifier: GPL-3.0-or-later
-- What whoever reported was told in return, or is still owed.

CREATE TABLE {schema}.report_feedback (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    report BLOB NOT NULL,
    person BLOB,
    due TEXT,
    feedback_on TEXT,
    feedback_by TEXT,
    channel TEXT,
    feedback TEXT NOT NULL,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.report_feedback_report ON report_feedback (report);
CREATE INDEX {schema}.report_feedback_person ON report_feedback (person) WHERE person IS NOT NULL;
CREATE INDEX {schema}.report_feedback_due ON report_feedback (due) WHERE due IS NOT NULL AND feedback_on IS NULL;
