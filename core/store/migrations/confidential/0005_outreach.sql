-- SPDX-License-Identifier: GPL-3.0-or-later
-- Codes by which a person may come back without a name.

CREATE TABLE {schema}.return_code (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    code TEXT NOT NULL,
    chosen_by TEXT,
    channels TEXT NOT NULL,
    may_say TEXT NOT NULL,
    may_tell TEXT NOT NULL,
    agreed_on TEXT NOT NULL,
    after_closure INTEGER NOT NULL,
    active INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX {schema}.return_code_person ON return_code (person);
-- Whatever spaces she puts between the words.
CREATE INDEX {schema}.return_code_key ON return_code (replace(code, ' ', ''));
