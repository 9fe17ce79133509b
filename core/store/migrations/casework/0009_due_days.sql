-- SPDX-License-Identifier: GPL-3.0-or-later
-- Days that come by themselves: a summary that is right only until a day, and what a visit agreed on.

ALTER TABLE {schema}.person_summary ADD COLUMN holds_until TEXT;
CREATE INDEX {schema}.person_summary_holds_until ON person_summary (holds_until) WHERE holds_until IS NOT NULL;
CREATE INDEX {schema}.outreach_visit_due ON outreach_visit (coalesce(follow_up_on, on_date)) WHERE followed_up_on IS NULL;

-- Summaries of earlier programs counted work of files that are not open, and protection that only
-- begins later. The next opening makes these anew (core/tasks/PersonSummaryStore.cpp).
UPDATE {schema}.person_summary SET holds_until = '0001-01-01'
    WHERE (next_due IS NOT NULL AND status IN ('closed', 'archived', 'transferred'))
    OR EXISTS (SELECT 1 FROM {schema}.identification_procedure t
        JOIN {schema}.interim_measure m ON m.procedure = t.id
        WHERE t.person = person_summary.person AND t.escalate_on IS NOT NULL
        AND t.closed_on IS NULL AND t.outcome IN ('ongoing', 'not_stated'));
