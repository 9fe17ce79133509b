-- SPDX-License-Identifier: GPL-3.0-or-later
-- Interviews of the official identification procedure.

CREATE TABLE {schema}.interview (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    procedure BLOB NOT NULL,
    state TEXT NOT NULL,
    on_date TEXT NOT NULL,
    institution TEXT NOT NULL,
    place TEXT,
    language TEXT,
    interpretation TEXT,
    asked_sex TEXT,
    given_sex TEXT,
    present TEXT NOT NULL,
    guardian TEXT,
    breaks_offered TEXT NOT NULL,
    record_given TEXT NOT NULL,
    worker BLOB
) WITHOUT ROWID;
CREATE INDEX {schema}.interview_person ON interview (person);
CREATE INDEX {schema}.interview_procedure ON interview (procedure);
CREATE INDEX {schema}.interview_due ON interview (on_date) WHERE state = 'planned';
