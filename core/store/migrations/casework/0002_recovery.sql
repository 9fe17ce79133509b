-- SPDX-License-Identifier: GPL-3.0-or-later
-- That recovery shares exist, so that their slot is not given to a colleague. The shares are on paper only.

CREATE TABLE {schema}.recovery_set (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    mark INTEGER NOT NULL,
    threshold INTEGER NOT NULL,
    shares INTEGER NOT NULL,
    made_on TEXT NOT NULL,
    made_by BLOB NOT NULL REFERENCES worker (id),
    used_on TEXT,
    active INTEGER NOT NULL,
    public_key TEXT NOT NULL
) WITHOUT ROWID;
