-- What is past its length of keeping is counted on every visit of Today.
CREATE INDEX {schema}.case_closing_on_date ON case_closing (on_date);
CREATE INDEX {schema}.person_no_indication ON person (id) WHERE category = 'no_indication';
