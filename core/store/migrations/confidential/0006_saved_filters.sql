-- SPDX-License-Identifier: GPL-3.0-or-later
-- Filters of lists that a worker keeps. They may be named after a person, so they lie here.

CREATE TABLE {schema}.saved_filter (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    worker BLOB NOT NULL,
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    view TEXT NOT NULL,
    category TEXT,
    risk_at_least INTEGER,
    text TEXT NOT NULL,
    mine INTEGER NOT NULL,
    due TEXT
) WITHOUT ROWID;
