-- SPDX-License-Identifier: GPL-3.0-or-later
-- Proceedings before prosecutors and courts, and their hearings.

CREATE TABLE {schema}.proceeding (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    kind TEXT NOT NULL,
    part TEXT NOT NULL,
    institution TEXT NOT NULL,
    provider BLOB,
    state TEXT NOT NULL,
    started_on TEXT NOT NULL,
    referred_on TEXT,
    referred_by TEXT,
    specialised TEXT NOT NULL,
    counsel BLOB,
    charge_first TEXT,
    charge_now TEXT,
    reclassified_on TEXT,
    reclassified_by TEXT,
    sensitive TEXT NOT NULL,
    sensitive_asked_on TEXT,
    sensitive_decided_on TEXT,
    sensitive_decided_by TEXT,
    acts_forced TEXT NOT NULL,
    non_punishment TEXT,
    claim_route TEXT,
    claimed_on TEXT,
    awarded_on TEXT,
    awarded INTEGER,
    paid INTEGER,
    currency TEXT,
    ended_on TEXT,
    ended_how TEXT,
    sentence_months INTEGER,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.proceeding_person ON proceeding (person);
CREATE INDEX {schema}.proceeding_counsel ON proceeding (counsel) WHERE counsel IS NOT NULL;

CREATE TABLE {schema}.hearing (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    person BLOB NOT NULL,
    proceeding BLOB NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    on_date TEXT NOT NULL,
    must_come TEXT NOT NULL,
    companions TEXT NOT NULL,
    protections TEXT NOT NULL,
    result TEXT,
    worker BLOB
) WITHOUT ROWID;

CREATE INDEX {schema}.hearing_person ON hearing (person);
CREATE INDEX {schema}.hearing_proceeding ON hearing (proceeding);
CREATE INDEX {schema}.hearing_due ON hearing (on_date) WHERE state = 'planned';
