-- SPDX-License-Identifier: GPL-3.0-or-later
-- Safe times in another time zone, and times that are never safe.

ALTER TABLE {schema}.safe_contact ADD COLUMN time_zone TEXT;
ALTER TABLE {schema}.safe_contact ADD COLUMN not_from TEXT NOT NULL DEFAULT '';
ALTER TABLE {schema}.safe_contact ADD COLUMN not_to TEXT NOT NULL DEFAULT '';
ALTER TABLE {schema}.safe_contact ADD COLUMN not_when TEXT NOT NULL DEFAULT '';
