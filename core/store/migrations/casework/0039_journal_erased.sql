-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was erased is asked for before a copy is restored and at every check (core/vault/Erasures.h); without an index
-- each of them read the whole journal. 7 is JournalAction::Erased.
CREATE INDEX {schema}.journal_erased ON journal (person, kind, record, clock) WHERE action = 7;
