-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who did a step of a pathway and how it ended; when somebody who left was last heard of, and why
-- nothing is written about a choice.

ALTER TABLE {schema}.pathway_step ADD COLUMN done_by TEXT;
ALTER TABLE {schema}.pathway_step ADD COLUMN provider BLOB;
ALTER TABLE {schema}.pathway_step ADD COLUMN outcome TEXT;
ALTER TABLE {schema}.pathway_step ADD COLUMN decision_kind TEXT;
ALTER TABLE {schema}.pathway_step ADD COLUMN protection_ground TEXT;

ALTER TABLE {schema}.pathway_decision ADD COLUMN last_contact TEXT;
ALTER TABLE {schema}.pathway_decision ADD COLUMN unreasoned TEXT;
