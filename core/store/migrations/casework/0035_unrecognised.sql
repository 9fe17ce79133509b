-- SPDX-License-Identifier: GPL-3.0-or-later
-- Derived like reassessment_due: who was decided against and whom something still speaks for, and why
-- (core/identification/Unrecognised.h). The next opening fills it.
CREATE TABLE {schema}.unrecognised (
    procedure BLOB PRIMARY KEY NOT NULL,
    person BLOB NOT NULL,
    since TEXT NOT NULL,
    why TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX {schema}.unrecognised_person ON unrecognised (person);
CREATE INDEX {schema}.unrecognised_since ON unrecognised (since, person);
-- Verifications that were left stand on the list of who was never verified.
CREATE INDEX {schema}.follow_up_left ON follow_up (closed_on) WHERE state = 'waived';
