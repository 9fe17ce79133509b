-- SPDX-License-Identifier: GPL-3.0-or-later
-- First format of the confidential compartment. A landed migration is never edited.

CREATE TABLE {schema}.journal (
    laptop BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    worker BLOB NOT NULL,
    action INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record BLOB NOT NULL,
    person BLOB,
    change_set BLOB NOT NULL,
    content TEXT,
    nonce BLOB,
    commitment BLOB NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (laptop, sequence)
) WITHOUT ROWID;
CREATE INDEX {schema}.journal_record ON journal (record, clock);
CREATE INDEX {schema}.journal_person ON journal (person, clock) WHERE person IS NOT NULL;
CREATE INDEX {schema}.journal_change_set ON journal (change_set);

-- One row: the vault and its commits. `partner` in casework repeats `commits` of confidential, so that two files of
-- different age are noticed; writes without the confidential key leave both alone.
CREATE TABLE {schema}.mark (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    vault BLOB NOT NULL,
    commits INTEGER NOT NULL,
    partner INTEGER NOT NULL
);

-- Persons whose records were erased on request. Nothing about them is ever written again, also after a restore.
CREATE TABLE {schema}.erased_person (
    person BLOB PRIMARY KEY NOT NULL,
    clock INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.identity (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    date_of_birth TEXT,
    date_of_birth_as_told TEXT NOT NULL,
    citizenships TEXT NOT NULL,
    stateless TEXT NOT NULL,
    country_of_birth TEXT,
    place_of_birth TEXT NOT NULL,
    national_number TEXT NOT NULL,
    address TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.person_name (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    kind TEXT,
    given TEXT NOT NULL,
    family TEXT NOT NULL,
    father TEXT NOT NULL,
    as_written TEXT NOT NULL,
    safe_to_use TEXT NOT NULL,
    source TEXT
) WITHOUT ROWID;

CREATE TABLE {schema}.relation (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    related_person BLOB,
    kind TEXT,
    name TEXT NOT NULL,
    birth_year INTEGER,
    dependant INTEGER NOT NULL,
    with_person TEXT NOT NULL,
    safe_to_contact TEXT NOT NULL,
    note TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.safe_contact (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    may_contact TEXT NOT NULL,
    days TEXT NOT NULL,
    from_time TEXT NOT NULL,
    to_time TEXT NOT NULL,
    may_speak_to TEXT NOT NULL,
    if_other_answers TEXT NOT NULL,
    message TEXT NOT NULL,
    never_say TEXT NOT NULL,
    code_word TEXT NOT NULL,
    unsafe_word TEXT NOT NULL,
    device_monitored TEXT NOT NULL,
    language TEXT,
    preferred INTEGER NOT NULL,
    verified_on TEXT
) WITHOUT ROWID;

CREATE TABLE {schema}.narrative (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB,
    about TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    own_words TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.document_detail (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    number TEXT NOT NULL,
    issuing_country TEXT,
    issuer TEXT NOT NULL,
    held_by TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.provider_contact (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    contact_person TEXT NOT NULL,
    phone TEXT NOT NULL,
    out_of_hours TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    note TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE {schema}.referral_content (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    shared TEXT NOT NULL,
    message TEXT NOT NULL,
    feedback TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX {schema}.person_name_person ON person_name (person);
CREATE INDEX {schema}.relation_person ON relation (person);
CREATE INDEX {schema}.safe_contact_person ON safe_contact (person);
CREATE INDEX {schema}.safe_contact_verified_on ON safe_contact (verified_on) WHERE may_contact <> 'never';
CREATE INDEX {schema}.narrative_person ON narrative (person);
CREATE INDEX {schema}.document_detail_person ON document_detail (person);
CREATE INDEX {schema}.referral_content_person ON referral_content (person);

-- Search: keys of names (domain.md 14.3) and text folded across scripts.
CREATE TABLE {schema}.name_key (
    key TEXT NOT NULL,
    class INTEGER NOT NULL,
    record BLOB NOT NULL,
    person BLOB NOT NULL,
    PRIMARY KEY (key, class, record)
) WITHOUT ROWID;
CREATE INDEX {schema}.name_key_record ON name_key (record);
CREATE TABLE {schema}.text_entry (
    entry INTEGER PRIMARY KEY,
    record BLOB NOT NULL,
    kind TEXT NOT NULL,
    person BLOB
);
CREATE UNIQUE INDEX {schema}.text_entry_record ON text_entry (record, kind);
CREATE VIRTUAL TABLE {schema}.text_index USING fts5 (words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0", prefix='2 3');
