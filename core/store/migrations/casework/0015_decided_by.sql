-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who decided and which forms the decision confirmed (needs D03, D15), what a request for review
-- rests on (need D35).

ALTER TABLE {schema}.identification_procedure ADD COLUMN decided_by TEXT;
ALTER TABLE {schema}.identification_procedure ADD COLUMN confirmed_forms TEXT NOT NULL DEFAULT '[]';
ALTER TABLE {schema}.past_outcome ADD COLUMN decided_by TEXT;
ALTER TABLE {schema}.past_outcome ADD COLUMN confirmed_forms TEXT NOT NULL DEFAULT '[]';
ALTER TABLE {schema}.review_request ADD COLUMN labour_violations TEXT NOT NULL DEFAULT '[]';

-- A report without a procedure is a task from now on. The next opening makes these summaries anew
-- (core/tasks/PersonSummaryStore.cpp).
UPDATE {schema}.person_summary SET holds_until = '0001-01-01'
    WHERE EXISTS (SELECT 1 FROM {schema}.reported_person t WHERE t.person = person_summary.person
        AND NOT EXISTS (SELECT 1 FROM {schema}.identification_procedure i
            WHERE i.person = t.person AND i.report = t.report));
