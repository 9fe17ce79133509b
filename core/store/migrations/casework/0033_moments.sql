-- SPDX-License-Identifier: GPL-3.0-or-later
-- What becomes of the safe contacts when a file is closed (core/identification/ContactsAtClosing.h). Closings from
-- before were not asked.
ALTER TABLE {schema}.case_closing ADD COLUMN safe_contacts TEXT;
