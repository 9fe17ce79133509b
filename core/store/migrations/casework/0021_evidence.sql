-- SPDX-License-Identifier: GPL-3.0-or-later
-- Danger at the time of a contact; evidence of a report; what was agreed and done at work.

ALTER TABLE {schema}.helpline_contact ADD COLUMN call_risk TEXT;
