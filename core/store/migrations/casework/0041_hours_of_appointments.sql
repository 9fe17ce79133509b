-- SPDX-License-Identifier: GPL-3.0-or-later
-- A hearing and an interview have an hour: who comes too late was not heard. Empty: not known yet.
ALTER TABLE {schema}.hearing ADD COLUMN at_time TEXT NOT NULL DEFAULT '';
ALTER TABLE {schema}.interview ADD COLUMN at_time TEXT NOT NULL DEFAULT '';
