-- SPDX-License-Identifier: GPL-3.0-or-later
-- Violence that a person survived goes with every category (domain.md 2.3), so it is no longer only one of them.
ALTER TABLE {schema}.person ADD COLUMN gbv_survivor INTEGER NOT NULL DEFAULT 0;
CREATE INDEX {schema}.person_gbv_survivor ON person (id) WHERE gbv_survivor = 1;
