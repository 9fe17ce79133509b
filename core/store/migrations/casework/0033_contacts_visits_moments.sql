-- SPDX-License-Identifier: GPL-3.0-or-later
-- What becomes of the safe contacts when a file is closed (core/identification/ContactsAtClosing.h). Closings from
-- before were not asked.
ALTER TABLE {schema}.case_closing ADD COLUMN safe_contacts TEXT;
-- The moment at which an assessment was completed, where it was completed in the program on its day
-- (core/assessments/Assessment.h).
ALTER TABLE {schema}.assessment ADD COLUMN completed_at INTEGER;
-- A visit may be planned before it takes place (core/reports/OutreachVisit.h); those from before took place.
ALTER TABLE {schema}.outreach_visit ADD COLUMN state TEXT NOT NULL DEFAULT 'made';
ALTER TABLE {schema}.outreach_visit ADD COLUMN cancelled_why TEXT;
CREATE INDEX {schema}.outreach_visit_planned ON outreach_visit (on_date) WHERE state = 'planned';
-- The time of arrival, where somebody noted it: hours to the first screening are counted from it
-- (core/identification/ScreeningRule.h).
ALTER TABLE {schema}.stay ADD COLUMN arrived_at TEXT NOT NULL DEFAULT '';
