-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an institution did not do may be a duty instead of a step of the procedure (need A52). A
-- column cannot be freed from NOT NULL, so the table is made anew.

CREATE TABLE {schema}.step_deviation_with_duty (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    procedure BLOB NOT NULL,
    institution TEXT NOT NULL,
    step TEXT,
    unmet_duty TEXT,
    barriers TEXT NOT NULL,
    on_date TEXT NOT NULL,
    worker BLOB
) WITHOUT ROWID;
INSERT INTO {schema}.step_deviation_with_duty (id, person, procedure, institution, step, barriers, on_date, worker)
    SELECT id, person, procedure, institution, step, barriers, on_date, worker FROM {schema}.step_deviation;
DROP TABLE {schema}.step_deviation;
ALTER TABLE {schema}.step_deviation_with_duty RENAME TO step_deviation;
CREATE INDEX {schema}.step_deviation_person ON step_deviation (person);
CREATE INDEX {schema}.step_deviation_institution ON step_deviation (institution);
CREATE INDEX {schema}.step_deviation_procedure ON step_deviation (procedure);
