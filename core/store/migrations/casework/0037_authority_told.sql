-- SPDX-License-Identifier: GPL-3.0-or-later
-- Since when the authority knows, as somebody said it (core/identification/AuthorityTold.h), and
-- whom a reaction concerns (core/reports/ReportedPerson.h). Nothing that was written before is
-- changed: of a procedure from before, FallingRule.cpp says how it is read.
ALTER TABLE {schema}.identification_procedure ADD COLUMN known_since TEXT;
ALTER TABLE {schema}.report_reaction ADD COLUMN person BLOB;
CREATE INDEX {schema}.report_reaction_person ON report_reaction (person) WHERE person IS NOT NULL;
