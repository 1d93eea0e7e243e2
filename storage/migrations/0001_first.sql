-- The records of a clinic. Times are milliseconds since 1970 UTC, dates are
-- text of the form 2026-04-09. Words are the stored words of package
-- assessment. Frozen once released: later changes are later files.

CREATE TABLE client (
	id          TEXT PRIMARY KEY,
	given       TEXT NOT NULL,
	family      TEXT NOT NULL,
	birth_date  TEXT NOT NULL,
	sex         TEXT NOT NULL,
	phone       TEXT NOT NULL,
	reason      TEXT NOT NULL,
	goal        TEXT NOT NULL,
	height_cm   REAL,
	mass_kg     REAL,
	practice    INTEGER NOT NULL CHECK (practice IN (0, 1)),
	created     INTEGER NOT NULL,
	search_key  TEXT NOT NULL,
	retain_until TEXT NOT NULL DEFAULT '',
	erased      INTEGER
) STRICT;

CREATE TABLE visit (
	id         TEXT PRIMARY KEY,
	client     TEXT NOT NULL REFERENCES client (id),
	state      TEXT NOT NULL CHECK (state IN ('open', 'closed')),
	date       TEXT NOT NULL,
	started    INTEGER NOT NULL,
	closed     INTEGER,
	examiner   TEXT NOT NULL,
	note       TEXT NOT NULL,
	next_review TEXT NOT NULL,
	catalogue  TEXT NOT NULL,
	plan_decided INTEGER NOT NULL CHECK (plan_decided IN (0, 1)),
	revision   INTEGER NOT NULL,
	closing    INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX visit_client ON visit (client, started);

-- A draft is an open visit as it is typed: one row, JSON.
CREATE TABLE draft (
	visit    TEXT PRIMARY KEY REFERENCES visit (id),
	revision INTEGER NOT NULL CHECK (revision > 0),
	saved    INTEGER NOT NULL,
	body     TEXT NOT NULL
) STRICT;

-- The chained log carries no clinical text: a reason lies in a row of its own
-- that can be erased, and only its salted digest is chained.
CREATE TABLE log (
	id     INTEGER PRIMARY KEY,
	at     INTEGER NOT NULL,
	by     TEXT NOT NULL,
	action TEXT NOT NULL,
	client TEXT NOT NULL,
	visit  TEXT NOT NULL,
	digest BLOB NOT NULL,
	prev   BLOB NOT NULL CHECK (length(prev) = 32),
	hash   BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE reason (
	log  INTEGER PRIMARY KEY REFERENCES log (id),
	salt BLOB NOT NULL,
	body TEXT NOT NULL
) STRICT;

CREATE TABLE definition (
	id      INTEGER PRIMARY KEY,
	measure TEXT NOT NULL,
	digest  BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
	body    TEXT NOT NULL
) STRICT;

-- What a closed visit says. The current value of a key is the one of the
-- highest log entry; a removed value is a row without a value.
CREATE TABLE observation (
	visit      TEXT NOT NULL REFERENCES visit (id),
	measure    TEXT NOT NULL,
	side       TEXT NOT NULL,
	moment     TEXT NOT NULL,
	log        INTEGER NOT NULL REFERENCES log (id),
	removed    INTEGER NOT NULL CHECK (removed IN (0, 1)),
	number     REAL,
	choice     TEXT NOT NULL,
	unit       TEXT NOT NULL,
	method     TEXT NOT NULL,
	variant    TEXT NOT NULL,
	definition INTEGER REFERENCES definition (id),
	rater      TEXT NOT NULL,
	n          INTEGER NOT NULL,
	sd         REAL,
	valid      INTEGER NOT NULL CHECK (valid IN (0, 1)),
	broken     TEXT NOT NULL,
	stop       TEXT NOT NULL,
	note       TEXT NOT NULL,
	PRIMARY KEY (visit, measure, side, moment, log)
) STRICT, WITHOUT ROWID;

-- The verdict a value was given when it was written. Body is the verdict in
-- full; grade and basis stand beside it for questions over many clients.
CREATE TABLE finding (
	visit     TEXT NOT NULL,
	measure   TEXT NOT NULL,
	side      TEXT NOT NULL,
	moment    TEXT NOT NULL,
	log       INTEGER NOT NULL,
	grade     TEXT NOT NULL,
	basis     TEXT NOT NULL,
	catalogue TEXT NOT NULL,
	body      TEXT NOT NULL,
	PRIMARY KEY (visit, measure, side, moment, log),
	FOREIGN KEY (visit, measure, side, moment, log) REFERENCES observation (visit, measure, side, moment, log)
) STRICT, WITHOUT ROWID;

CREATE TABLE amendment (
	log    INTEGER PRIMARY KEY REFERENCES log (id),
	visit  TEXT NOT NULL REFERENCES visit (id),
	measure TEXT NOT NULL,
	side   TEXT NOT NULL,
	moment TEXT NOT NULL,
	before TEXT NOT NULL,
	after  TEXT NOT NULL
) STRICT;

-- The rest of a closed visit, one set of rows for each closing.
CREATE TABLE conditions (
	visit      TEXT NOT NULL REFERENCES visit (id),
	closing    INTEGER NOT NULL,
	speed      REAL,
	surface    TEXT NOT NULL,
	incline    REAL,
	shoes      TEXT NOT NULL,
	warm_up    TEXT NOT NULL,
	pain_now   REAL,
	camera     TEXT NOT NULL,
	frame_rate REAL,
	PRIMARY KEY (visit, closing)
) STRICT, WITHOUT ROWID;

CREATE TABLE not_done (
	visit   TEXT NOT NULL REFERENCES visit (id),
	closing INTEGER NOT NULL,
	place   INTEGER NOT NULL,
	measure TEXT NOT NULL,
	side    TEXT NOT NULL,
	moment  TEXT NOT NULL,
	reason  TEXT NOT NULL,
	text    TEXT NOT NULL, -- what was typed and never became a value
	PRIMARY KEY (visit, closing, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE red_flag_answer (
	visit    TEXT NOT NULL REFERENCES visit (id),
	closing  INTEGER NOT NULL,
	place    INTEGER NOT NULL,
	question TEXT NOT NULL,
	reply    TEXT NOT NULL,
	at       INTEGER NOT NULL,
	PRIMARY KEY (visit, closing, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE red_flag_action (
	visit    TEXT NOT NULL REFERENCES visit (id),
	closing  INTEGER NOT NULL,
	place    INTEGER NOT NULL,
	question TEXT NOT NULL,
	kind     TEXT NOT NULL,
	who      TEXT NOT NULL,
	reason   TEXT NOT NULL,
	by       TEXT NOT NULL,
	at       INTEGER NOT NULL,
	PRIMARY KEY (visit, closing, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_drill (
	visit   TEXT NOT NULL REFERENCES visit (id),
	closing INTEGER NOT NULL,
	place   INTEGER NOT NULL,
	drill   TEXT NOT NULL,
	removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
	dose    TEXT NOT NULL,
	why     TEXT NOT NULL,
	drop_when TEXT NOT NULL,
	done    INTEGER,
	PRIMARY KEY (visit, closing, place)
) STRICT, WITHOUT ROWID;

-- Prepared for what comes later, so that the first file needs no repair.
CREATE TABLE overlay (
	id      INTEGER PRIMARY KEY,
	measure TEXT NOT NULL,
	body    TEXT NOT NULL,
	log     INTEGER NOT NULL REFERENCES log (id)
) STRICT;

CREATE TABLE protocol (
	id   INTEGER PRIMARY KEY,
	name TEXT NOT NULL,
	body TEXT NOT NULL
) STRICT;

CREATE TABLE attachment (
	id      INTEGER PRIMARY KEY,
	visit   TEXT NOT NULL REFERENCES visit (id),
	measure TEXT NOT NULL,
	digest  BLOB NOT NULL CHECK (length(digest) = 32),
	kind    TEXT NOT NULL,
	bytes   BLOB,
	file    TEXT NOT NULL
) STRICT;

CREATE TABLE consent (
	id     INTEGER PRIMARY KEY,
	client TEXT NOT NULL REFERENCES client (id),
	kind   TEXT NOT NULL,
	given  INTEGER NOT NULL,
	body   TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
	key   TEXT PRIMARY KEY,
	value TEXT NOT NULL
) STRICT;

-- An erasure is the permit under which rows may be deleted; outside of one the
-- triggers refuse.
CREATE TABLE erasure (
	id     INTEGER PRIMARY KEY,
	at     INTEGER NOT NULL,
	client TEXT NOT NULL,
	ground TEXT NOT NULL,
	open   INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT;

CREATE TRIGGER observation_stays BEFORE UPDATE ON observation BEGIN SELECT RAISE (ABORT, 'observations are append-only'); END;
CREATE TRIGGER observation_kept BEFORE DELETE ON observation WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE open = 1) BEGIN SELECT RAISE (ABORT, 'observations are append-only'); END;
CREATE TRIGGER finding_stays BEFORE UPDATE ON finding BEGIN SELECT RAISE (ABORT, 'findings are append-only'); END;
CREATE TRIGGER finding_kept BEFORE DELETE ON finding WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE open = 1) BEGIN SELECT RAISE (ABORT, 'findings are append-only'); END;
CREATE TRIGGER amendment_stays BEFORE UPDATE ON amendment BEGIN SELECT RAISE (ABORT, 'amendments are append-only'); END;
CREATE TRIGGER amendment_kept BEFORE DELETE ON amendment WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE open = 1) BEGIN SELECT RAISE (ABORT, 'amendments are append-only'); END;
CREATE TRIGGER log_stays BEFORE UPDATE ON log BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_kept BEFORE DELETE ON log BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
CREATE TRIGGER definition_stays BEFORE UPDATE ON definition BEGIN SELECT RAISE (ABORT, 'definitions never change'); END;
