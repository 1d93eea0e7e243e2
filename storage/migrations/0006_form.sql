-- What was said about a part of a visit, and the marks on the body chart, one
-- set of rows for each closing.
CREATE TABLE part_note (
	visit   TEXT NOT NULL REFERENCES visit (id),
	closing INTEGER NOT NULL,
	place   INTEGER NOT NULL,
	part    TEXT NOT NULL,
	text    TEXT NOT NULL,
	PRIMARY KEY (visit, closing, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE body_mark (
	visit   TEXT NOT NULL REFERENCES visit (id),
	closing INTEGER NOT NULL,
	place   INTEGER NOT NULL,
	at      TEXT NOT NULL,
	side    TEXT NOT NULL,
	kind    TEXT NOT NULL,
	onset   TEXT NOT NULL,
	PRIMARY KEY (visit, closing, place)
) STRICT, WITHOUT ROWID;
