-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who waits for the answer to a request for review is raised like who waits for a decision.
DROP INDEX {schema}.identification_procedure_escalate;
CREATE INDEX {schema}.identification_procedure_escalate ON identification_procedure (escalate_on)
    WHERE escalate_on IS NOT NULL AND closed_on IS NULL;
CREATE INDEX {schema}.review_request_sent ON review_request (sent_on) WHERE state = 'sent';
CREATE INDEX {schema}.review_request_answered ON review_request (answered_on) WHERE state = 'answered';
-- A person whom others know of stays on the report, with why it is not about them.
ALTER TABLE {schema}.reported_person ADD COLUMN taken_off_on TEXT;
ALTER TABLE {schema}.reported_person ADD COLUMN taken_off_why TEXT;
CREATE INDEX {schema}.reported_person_on ON reported_person (report, person) WHERE taken_off_on IS NULL;
CREATE INDEX {schema}.reported_person_reports ON reported_person (person, report) WHERE taken_off_on IS NULL;
-- Children whom nobody has found yet, as far as the call says.
CREATE INDEX {schema}.missing_child_open ON missing_child_call (id) WHERE found <> 'yes';
