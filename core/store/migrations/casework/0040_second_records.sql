-- SPDX-License-Identifier: GPL-3.0-or-later
-- A record that is a second one of a person closes without a level of risk: that stands in the other one
-- (core/identification/SecondRecord.h). A column cannot be freed from NOT NULL, so the table is made anew.

CREATE TABLE {schema}.case_closing_with_second (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    on_date TEXT NOT NULL,
    risk_level TEXT,
    reason TEXT NOT NULL,
    agreed TEXT NOT NULL,
    exit_plan TEXT NOT NULL,
    monitoring_agreed TEXT NOT NULL,
    worker BLOB,
    safe_contacts TEXT
) WITHOUT ROWID;
INSERT INTO {schema}.case_closing_with_second
        (id, person, on_date, risk_level, reason, agreed, exit_plan, monitoring_agreed, worker, safe_contacts)
    SELECT id, person, on_date, risk_level, reason, agreed, exit_plan, monitoring_agreed, worker, safe_contacts
    FROM {schema}.case_closing;
DROP TABLE {schema}.case_closing;
ALTER TABLE {schema}.case_closing_with_second RENAME TO case_closing;
CREATE INDEX {schema}.case_closing_person ON case_closing (person, on_date);
CREATE INDEX {schema}.case_closing_on_date ON case_closing (on_date);
