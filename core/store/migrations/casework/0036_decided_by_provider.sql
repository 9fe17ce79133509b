-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which institution of the directory decided, beside its kind (needs D07): what each of them could
-- learn from its own decisions is counted by name.
ALTER TABLE {schema}.identification_procedure ADD COLUMN decided_by_provider BLOB;
ALTER TABLE {schema}.past_outcome ADD COLUMN decided_by_provider BLOB;
