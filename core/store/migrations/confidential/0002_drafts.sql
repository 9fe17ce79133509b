-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was typed into forms and not saved yet, one row per worker and form. Outside the journal: a draft is not
-- history (core/vault/README.md 4). `person` and `record` are sixteen zero bytes where there is none.

CREATE TABLE {schema}.form_draft (
    worker BLOB NOT NULL CHECK (length(worker) = 16),
    form TEXT NOT NULL,
    person BLOB NOT NULL CHECK (length(person) = 16),
    record BLOB NOT NULL CHECK (length(record) = 16),
    content TEXT NOT NULL,
    begun INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    PRIMARY KEY (worker, form, person, record)
) WITHOUT ROWID;

CREATE INDEX {schema}.form_draft_person ON form_draft (person);
