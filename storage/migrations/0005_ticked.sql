-- The days ticked on the strip that a client brings back, typed at the next
-- visit: of the drills of the visit before, whether they go on or not. The
-- column done of plan_drill was never written.
CREATE TABLE ticked (
	visit   TEXT NOT NULL REFERENCES visit (id),
	closing INTEGER NOT NULL,
	place   INTEGER NOT NULL,
	drill   TEXT NOT NULL,
	days    INTEGER NOT NULL,
	PRIMARY KEY (visit, closing, place)
) STRICT, WITHOUT ROWID;
