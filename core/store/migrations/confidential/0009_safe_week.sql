-- SPDX-License-Identifier: GPL-3.0-or-later
-- Several safe spans on one day, the word for the police, and who may be told what if the person disappears.

ALTER TABLE {schema}.safe_contact ADD COLUMN monday_spans TEXT NOT NULL DEFAULT '';
ALTER TABLE {schema}.safe_contact ADD COLUMN tuesday_spans TEXT NOT NULL DEFAULT '';
ALTER TABLE {schema}.safe_contact ADD COLUMN wednesday_spans TEXT NOT NULL DEFAULT '';
ALTER TABLE {schema}.safe_contact ADD COLUMN thursday_spans TEXT NOT NULL DEFAULT '';
ALTER TABLE {schema}.safe_contact ADD COLUMN friday_spans TEXT NOT NULL DEFAULT '';
ALTER TABLE {schema}.safe_contact ADD COLUMN saturday_spans TEXT NOT NULL DEFAULT '';
ALTER TABLE {schema}.safe_contact ADD COLUMN sunday_spans TEXT NOT NULL DEFAULT '';
ALTER TABLE {schema}.safe_contact ADD COLUMN police_word TEXT NOT NULL DEFAULT '';
ALTER TABLE {schema}.safe_contact ADD COLUMN emergency_contact TEXT NOT NULL DEFAULT '';
ALTER TABLE {schema}.safe_contact ADD COLUMN emergency_say TEXT NOT NULL DEFAULT '';
