-- SPDX-License-Identifier: GPL-3.0-or-later
-- A file of a report or of a fact about the whole event belongs to nobody. A column cannot be freed
-- from NOT NULL, so the table is made anew; the files themselves stay where they are.

DROP TRIGGER {schema}.attachment_has_content;
DROP TRIGGER {schema}.attachment_takes_content;

CREATE TABLE {schema}.attachment_of_anything (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB,
    about TEXT NOT NULL,
    record BLOB NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    digest TEXT NOT NULL,
    added_on TEXT NOT NULL,
    worker BLOB
) WITHOUT ROWID;
INSERT INTO {schema}.attachment_of_anything (id, person, about, record, file_name, media_type, bytes, digest, added_on, worker)
    SELECT id, person, about, record, file_name, media_type, bytes, digest, added_on, worker FROM {schema}.attachment;
DROP TABLE {schema}.attachment;
ALTER TABLE {schema}.attachment_of_anything RENAME TO attachment;
CREATE INDEX {schema}.attachment_person ON attachment (person);
CREATE INDEX {schema}.attachment_record ON attachment (record);

CREATE TRIGGER {schema}.attachment_has_content BEFORE INSERT ON attachment
WHEN NOT EXISTS (SELECT 1 FROM record_content WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'attachment without its file');
END;

CREATE TRIGGER {schema}.attachment_takes_content AFTER DELETE ON attachment
BEGIN
    DELETE FROM record_content WHERE id = OLD.id;
END;
