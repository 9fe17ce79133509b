-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which institution of its kind it was: so that a single one can learn, not only all of them.

ALTER TABLE {schema}.step_deviation ADD COLUMN provider BLOB;
ALTER TABLE {schema}.guarantee ADD COLUMN provider BLOB;
ALTER TABLE {schema}.accommodation_request ADD COLUMN provider BLOB;

-- What whoever reported had not recognised, as told to them (need E29).
ALTER TABLE {schema}.report_feedback ADD COLUMN missed TEXT NOT NULL DEFAULT '[]';
