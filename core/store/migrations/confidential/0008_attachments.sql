-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that belong to records. A record of one cannot be without its file, nor a file outlive it.

CREATE TABLE {schema}.attachment (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    about TEXT NOT NULL,
    record BLOB NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    digest TEXT NOT NULL,
    added_on TEXT NOT NULL,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.attachment_person ON attachment (person);
CREATE INDEX {schema}.attachment_record ON attachment (record);

-- With row ids: long rows in a table without them would be read with every step through it.
CREATE TABLE {schema}.record_content (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    content BLOB NOT NULL
);

CREATE TRIGGER {schema}.attachment_has_content BEFORE INSERT ON attachment
WHEN NOT EXISTS (SELECT 1 FROM record_content WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'attachment without its file');
END;

CREATE TRIGGER {schema}.attachment_takes_content AFTER DELETE ON attachment
BEGIN
    DELETE FROM record_content WHERE id = OLD.id;
END;
