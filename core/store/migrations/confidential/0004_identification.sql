-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers and words of identification procedures.

CREATE TABLE {schema}.procedure_detail (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    reference TEXT NOT NULL,
    decision_document TEXT NOT NULL,
    authority_words TEXT NOT NULL,
    told_by_name TEXT NOT NULL,
    what_was_known TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX {schema}.procedure_detail_person ON procedure_detail (person);
