-- What the clinician notes of a client, whatever visit it is. Rows are read in
-- whole, so the longest text stands last.
ALTER TABLE client ADD COLUMN note TEXT NOT NULL DEFAULT '';
