-- SPDX-License-Identifier: GPL-3.0-or-later
-- By which rule the keys of names were made (kNameKeyRule of core/base/NameKeys.h); 0: by one of an older program, which
-- did not say. `making` is the rule of those that were made anew already, up to the record `after` of the kind
-- (core/vault/NameKeyUpkeep.h).
CREATE TABLE {schema}.name_key_rule (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    made INTEGER NOT NULL,
    making INTEGER NOT NULL,
    kind TEXT NOT NULL,
    after BLOB NOT NULL CHECK (length(after) = 16)
);
INSERT INTO {schema}.name_key_rule (only, made, making, kind, after) VALUES (1, 0, 0, '', zeroblob(16));
