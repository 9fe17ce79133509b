-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a kept filter says of its list is one object: any list can keep filters, whatever it filters
-- by. A setting that is null filters nothing and is left out.

CREATE TABLE {schema}.saved_filter_of_any_list (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    worker BLOB NOT NULL,
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    settings TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO {schema}.saved_filter_of_any_list (id, worker, list, name, settings)
    SELECT id, worker, list, name, json_patch('{}', CASE list
        WHEN 'people' THEN json_object('view', view, 'category', category,
            'risk', CAST(nullif(risk_at_least, 0) AS TEXT), 'text', nullif(text, ''))
        WHEN 'today' THEN json_object('scope', iif(mine, 'mine', 'house'), 'due', due)
        ELSE json_object('view', iif(mine, 'mine', iif(due IS NULL, 'all', 'overdue')),
            'text', nullif(text, ''))
        END) FROM {schema}.saved_filter;
DROP TABLE {schema}.saved_filter;
ALTER TABLE {schema}.saved_filter_of_any_list RENAME TO saved_filter;
