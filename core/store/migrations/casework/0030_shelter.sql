-- SPDX-License-Identifier: GPL-3.0-or-later
-- The beds of the house, and who sleeps in them from when until when (needs B15, C16).

CREATE TABLE {schema}.shelter_bed (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    house TEXT NOT NULL,
    unit TEXT NOT NULL,
    room TEXT NOT NULL,
    label TEXT NOT NULL,
    position INTEGER NOT NULL,
    out_of_use_from TEXT,
    out_of_use_until TEXT,
    retired_on TEXT
) WITHOUT ROWID;

CREATE TABLE {schema}.stay (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB,
    bed BLOB NOT NULL,
    state TEXT NOT NULL,
    from_day TEXT NOT NULL,
    planned_until TEXT,
    left_on TEXT,
    held_until TEXT NOT NULL,
    held_for TEXT,
    went_to TEXT,
    with_adult BLOB,
    continues BLOB,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.stay_person ON stay (person);
CREATE INDEX {schema}.stay_bed ON stay (bed);
CREATE INDEX {schema}.stay_left_on ON stay (left_on);
