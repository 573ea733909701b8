-- The lots of the cell product that were made ready for a treatment, and when the first of them expires.
ALTER TABLE trip ADD COLUMN prepared_lots TEXT NOT NULL DEFAULT '';
ALTER TABLE trip ADD COLUMN lot_expires_at BIGINT;
ALTER TABLE trip ADD COLUMN lot_expires_zone TEXT;
CREATE INDEX trip_lot_expiry ON trip (lot_expires_at, case_id) WHERE lot_expires_at IS NOT NULL;
