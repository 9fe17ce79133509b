-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why somebody was referred, or a pathway begun, although something does not fit (needs A22, B25).

ALTER TABLE {schema}.referral ADD COLUMN misfit_reason TEXT;
ALTER TABLE {schema}.pathway_decision ADD COLUMN misfit_reason TEXT;

-- From which age to which a provider takes people (domain.md 3).
ALTER TABLE {schema}.provider ADD COLUMN youngest INTEGER;
ALTER TABLE {schema}.provider ADD COLUMN oldest INTEGER;

-- Free places as somebody was told on a day, and the days on which a provider takes nobody (need
-- A43).
ALTER TABLE {schema}.provider ADD COLUMN free_places INTEGER;
ALTER TABLE {schema}.provider ADD COLUMN places_known_on TEXT;
CREATE TABLE {schema}.provider_closure (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    provider BLOB NOT NULL,
    closed_from TEXT NOT NULL,
    closed_until TEXT,
    reason TEXT
) WITHOUT ROWID;
CREATE INDEX {schema}.provider_closure_provider ON provider_closure (provider);
