-- Files of a visit, a client, a drill or the clinic. A visit's file is the
-- client's whose visit it is, so that it follows a visit that is moved; only
-- what belongs to no visit names its client. Bytes come last: a list is read
-- without them.
CREATE TABLE attachment_new (
	id      TEXT PRIMARY KEY,
	client  TEXT REFERENCES client (id),
	visit   TEXT REFERENCES visit (id),
	measure TEXT NOT NULL,
	side    TEXT NOT NULL,
	moment  TEXT NOT NULL,
	drill   TEXT NOT NULL,
	kind    TEXT NOT NULL,
	name    TEXT NOT NULL,
	digest  BLOB NOT NULL CHECK (length(digest) = 32),
	size    INTEGER NOT NULL,
	added   INTEGER NOT NULL,
	by      TEXT NOT NULL,
	binned  INTEGER,
	meta    TEXT NOT NULL,
	bytes   BLOB, -- NULL only where an older program kept it elsewhere
	CHECK (client IS NULL OR visit IS NULL)
) STRICT;

INSERT INTO attachment_new
	SELECT 'before-7-' || a.id, NULL, a.visit, a.measure, 'none', 'none', '', 'file', CASE a.file WHEN '' THEN a.kind ELSE a.file END,
		a.digest, coalesce(length(a.bytes), 0), v.started, v.examiner, NULL, '', a.bytes
	FROM attachment a JOIN visit v ON v.id = a.visit;
DROP TABLE attachment;
ALTER TABLE attachment_new RENAME TO attachment;
CREATE INDEX attachment_visit ON attachment (visit) WHERE visit IS NOT NULL;
CREATE INDEX attachment_client ON attachment (client) WHERE client IS NOT NULL;

-- Where a client's files were before two clients became one: parting them
-- gives back what was brought.
CREATE TABLE attachment_merge (
	attachment TEXT NOT NULL REFERENCES attachment (id) ON DELETE CASCADE,
	source     TEXT NOT NULL,
	target     TEXT NOT NULL,
	PRIMARY KEY (attachment, source, target)
) STRICT, WITHOUT ROWID;
