-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one side holds of a person's life: work, bed, debt, papers.

CREATE TABLE {schema}.dependency (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    report BLOB,
    seen_on TEXT NOT NULL,
    work_link TEXT NOT NULL,
    housing_link TEXT NOT NULL,
    debt_link TEXT NOT NULL,
    status_link TEXT NOT NULL,
    info_source TEXT,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.dependency_person ON dependency (person);
CREATE INDEX {schema}.dependency_report ON dependency (report) WHERE report IS NOT NULL;

-- A violation of labour rights and labour exploitation, side by side.

CREATE TABLE {schema}.labour_qualification (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    seen_on TEXT NOT NULL,
    violations TEXT NOT NULL,
    documents TEXT NOT NULL,
    own_view TEXT NOT NULL,
    official_view TEXT,
    institution TEXT,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.labour_qualification_person ON labour_qualification (person);
