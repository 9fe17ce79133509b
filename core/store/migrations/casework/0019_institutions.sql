-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which institution of its kind it was: so that a single one can learn, not only all of them.

ALTER TABLE {schema}.step_deviation ADD COLUMN provider BLOB;
ALTER TABLE {schema}.guarantee ADD COLUMN provider BLOB;
ALTER TABLE {schema}.accommodation_request ADD COLUMN provider BLOB;
