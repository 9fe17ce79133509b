-- SPDX-License-Identifier: GPL-3.0-or-later
-- Visits to where people are, in codes and counts (core/reports). Their words are narratives.

CREATE TABLE {schema}.outreach_visit (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    on_date TEXT NOT NULL,
    area TEXT,
    place_kind TEXT,
    worker BLOB,
    companions TEXT NOT NULL,
    met INTEGER NOT NULL,
    spoken INTEGER NOT NULL,
    languages TEXT NOT NULL,
    leaflets INTEGER NOT NULL,
    leaflet_kinds TEXT NOT NULL,
    indications TEXT NOT NULL,
    follow_up TEXT NOT NULL,
    follow_up_on TEXT,
    followed_up_on TEXT,
    report BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.outreach_visit_report ON outreach_visit (report) WHERE report IS NOT NULL;
