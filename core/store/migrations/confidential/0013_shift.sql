-- SPDX-License-Identifier: GPL-3.0-or-later
-- What matters tonight for a stay, and what one shift tells and leaves to the next.

CREATE TABLE {schema}.tonight_note (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB,
    matter TEXT,
    text TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX {schema}.tonight_note_person ON tonight_note (person);

CREATE TABLE {schema}.shift_note (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    at INTEGER NOT NULL,
    worker BLOB,
    text TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX {schema}.shift_note_at ON shift_note (at);

CREATE TABLE {schema}.shift_task (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB,
    on_day TEXT NOT NULL,
    text TEXT NOT NULL,
    done_at INTEGER,
    done_by BLOB,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.shift_task_person ON shift_task (person);
CREATE INDEX {schema}.shift_task_on_day ON shift_task (on_day);
