-- The next contact that was agreed with whoever called (needs E01, A52).
ALTER TABLE {schema}.helpline_contact ADD COLUMN follow_up_on TEXT;
ALTER TABLE {schema}.helpline_contact ADD COLUMN followed_up_on TEXT;
CREATE INDEX {schema}.helpline_contact_due ON helpline_contact (follow_up_on)
    WHERE follow_up_on IS NOT NULL AND followed_up_on IS NULL;
