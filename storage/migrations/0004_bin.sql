-- The bin, what a client agreed to, and when each was last seen: a list of
-- many clients is read in that order and stops when it is full.
ALTER TABLE client ADD COLUMN binned INTEGER;
ALTER TABLE client ADD COLUMN pictures TEXT NOT NULL DEFAULT 'not_asked';
ALTER TABLE client ADD COLUMN research TEXT NOT NULL DEFAULT 'not_asked';
ALTER TABLE client ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;
UPDATE client SET seen = coalesce((SELECT max(started) FROM visit WHERE visit.client = client.id), created);
CREATE INDEX client_seen ON client (seen DESC, id DESC);

CREATE TRIGGER client_seen_new AFTER INSERT ON client BEGIN
	UPDATE client SET seen = created WHERE id = new.id;
END;
CREATE TRIGGER client_seen_visit AFTER INSERT ON visit BEGIN
	UPDATE client SET seen = (SELECT max(started) FROM visit WHERE client = new.client) WHERE id = new.client;
END;
CREATE TRIGGER client_seen_moved AFTER UPDATE OF client, started ON visit WHEN old.client <> new.client OR old.started <> new.started BEGIN
	UPDATE client SET seen = coalesce((SELECT max(started) FROM visit WHERE client = old.client), created) WHERE id = old.client;
	UPDATE client SET seen = (SELECT max(started) FROM visit WHERE client = new.client) WHERE id = new.client;
END;
CREATE TRIGGER client_seen_gone AFTER DELETE ON visit BEGIN
	UPDATE client SET seen = coalesce((SELECT max(started) FROM visit WHERE client = old.client), created) WHERE id = old.client;
END;
