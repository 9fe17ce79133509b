-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who gave a person or a task over to whom, when and why.

CREATE TABLE {schema}.handover (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB,
    task TEXT,
    from_worker BLOB,
    to_worker BLOB NOT NULL,
    on_date TEXT NOT NULL,
    reason TEXT,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.handover_person ON handover (person);
CREATE INDEX {schema}.handover_task ON handover (task);
