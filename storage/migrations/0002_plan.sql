-- Precautions, the running plan, the trial of cues, and the protocol of a
-- visit, one set of rows for each closing.
ALTER TABLE visit ADD COLUMN protocol TEXT NOT NULL DEFAULT '';

CREATE TABLE precaution (
	visit   TEXT NOT NULL REFERENCES visit (id),
	closing INTEGER NOT NULL,
	place   INTEGER NOT NULL,
	code    TEXT NOT NULL,
	reply   TEXT NOT NULL,
	at      INTEGER NOT NULL,
	PRIMARY KEY (visit, closing, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_plan (
	visit    TEXT NOT NULL REFERENCES visit (id),
	closing  INTEGER NOT NULL,
	kind     TEXT NOT NULL,
	onset_km REAL NOT NULL,
	bout_km  REAL NOT NULL,
	walk_minutes REAL NOT NULL,
	total_km REAL NOT NULL,
	cap_km   REAL NOT NULL,
	level    INTEGER NOT NULL,
	per_week INTEGER NOT NULL,
	PRIMARY KEY (visit, closing)
) STRICT, WITHOUT ROWID;

CREATE TABLE cue_trial (
	visit   TEXT NOT NULL REFERENCES visit (id),
	closing INTEGER NOT NULL,
	measure TEXT NOT NULL,
	side    TEXT NOT NULL,
	moment  TEXT NOT NULL,
	winner  INTEGER NOT NULL,
	words   TEXT NOT NULL,
	PRIMARY KEY (visit, closing)
) STRICT, WITHOUT ROWID;

CREATE TABLE cue_run (
	visit   TEXT NOT NULL REFERENCES visit (id),
	closing INTEGER NOT NULL,
	place   INTEGER NOT NULL,
	cue     TEXT NOT NULL,
	drill   TEXT NOT NULL,
	cadence REAL,
	value   REAL,
	pain    REAL,
	effort  REAL,
	PRIMARY KEY (visit, closing, place)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX protocol_name ON protocol (name);
CREATE TRIGGER overlay_stays BEFORE UPDATE ON overlay BEGIN SELECT RAISE (ABORT, 'overlays are append-only'); END;
CREATE TRIGGER overlay_kept BEFORE DELETE ON overlay BEGIN SELECT RAISE (ABORT, 'overlays are append-only'); END;
