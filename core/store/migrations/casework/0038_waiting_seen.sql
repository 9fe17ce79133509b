-- SPDX-License-Identifier: GPL-3.0-or-later
-- The day on which waiting is raised was kept as the limits and the age were when it was counted. It
-- is counted when it is asked for (core/tasks/WaitingRule.h); kept is when somebody looked.
ALTER TABLE {schema}.identification_procedure ADD COLUMN waiting_seen_on TEXT;
-- Whoever had looked is asked again on the day that was counted then; others at the first limit.
UPDATE {schema}.identification_procedure SET waiting_seen_on = date(escalate_on, '-1 day')
    WHERE escalate_on > date(opened_on, '+30 days');
DROP INDEX {schema}.identification_procedure_escalate;
ALTER TABLE {schema}.identification_procedure DROP COLUMN escalate_on;
