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
