-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decisions against people are asked of the whole house, and open procedures by their age.
CREATE INDEX {schema}.identification_procedure_against
    ON identification_procedure (person, opened_on, decided_on)
    WHERE outcome IN ('not_identified', 'rejected', 'discontinued');

-- Steps that were done are events; their rows are wide.
CREATE INDEX {schema}.pathway_step_done ON pathway_step (person, done_on);

-- An event now asks for a new assessment before the day that the last one named: summaries of people
-- to whom something happened since are made anew at the next opening (core/tasks/PersonSummaryStore.cpp).
UPDATE {schema}.person_summary SET holds_until = '0001-01-01'
    WHERE EXISTS (SELECT 1 FROM {schema}.assessment t WHERE t.person = person_summary.person
        AND t.state = 'completed' AND t.reassess_by IS NOT NULL AND (
            EXISTS (SELECT 1 FROM {schema}.identification_procedure e
                WHERE e.person = t.person AND e.decided_on >= t.taken_on)
            OR EXISTS (SELECT 1 FROM {schema}.review_request e
                WHERE e.person = t.person AND e.answered_on >= t.taken_on)
            OR EXISTS (SELECT 1 FROM {schema}.pathway_step e
                WHERE e.person = t.person AND e.done_on >= t.taken_on)
            OR EXISTS (SELECT 1 FROM {schema}.removal_threat e
                WHERE e.person = t.person AND e.learned_on >= t.taken_on)
            OR EXISTS (SELECT 1 FROM {schema}.accommodation_request e
                WHERE e.person = t.person AND e.asked_on >= t.taken_on)
            OR EXISTS (SELECT 1 FROM {schema}.search_plan e
                WHERE e.person = t.person AND e.opened_on >= t.taken_on)
            OR EXISTS (SELECT 1 FROM {schema}.interview e
                WHERE e.person = t.person AND e.on_date >= t.taken_on)
            OR EXISTS (SELECT 1 FROM {schema}.reported_person e
                WHERE e.person = t.person AND e.added_on >= t.taken_on)));
