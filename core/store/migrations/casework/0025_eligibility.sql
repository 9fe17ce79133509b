-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why somebody was referred, or a pathway begun, although something does not fit (needs A22, B25).

ALTER TABLE {schema}.referral ADD COLUMN misfit_reason TEXT;
ALTER TABLE {schema}.pathway_decision ADD COLUMN misfit_reason TEXT;

-- From which age to which a provider takes people (domain.md 3).
ALTER TABLE {schema}.provider ADD COLUMN youngest INTEGER;
ALTER TABLE {schema}.provider ADD COLUMN oldest INTEGER;

-- Free places as somebody was told on a day, and when a provider takes nobody (need A43).
ALTER TABLE {schema}.provider ADD COLUMN free_places INTEGER;
ALTER TABLE {schema}.provider ADD COLUMN places_known_on TEXT;
ALTER TABLE {schema}.provider ADD COLUMN closed_from TEXT;
ALTER TABLE {schema}.provider ADD COLUMN closed_until TEXT;
