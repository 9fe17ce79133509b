-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who looked at what people share, and what it is; who may be asked to look.

CREATE TABLE {schema}.pattern_look (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    pattern BLOB NOT NULL,
    seen_on TEXT NOT NULL,
    worker BLOB,
    decision TEXT NOT NULL,
    people INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX {schema}.pattern_look_pattern ON pattern_look (pattern, seen_on, id);
CREATE INDEX {schema}.worker_role ON worker (role, active);
