-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stood in the way of work, at the step that met it (needs A23).

ALTER TABLE {schema}.action ADD COLUMN barriers TEXT;
