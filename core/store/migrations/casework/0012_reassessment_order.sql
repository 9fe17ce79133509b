-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose reassessment is overdue is asked of the whole house. The rows of assessments are long, so
-- both questions (which day has passed, is there a later form) are answered from the indexes alone.
DROP INDEX {schema}.assessment_person;
CREATE INDEX {schema}.assessment_person ON assessment (person, questionnaire, taken_on, id, state);
DROP INDEX {schema}.assessment_reassess_by;
CREATE INDEX {schema}.assessment_reassess_by
    ON assessment (reassess_by, state, person, questionnaire, taken_on)
    WHERE reassess_by IS NOT NULL;
