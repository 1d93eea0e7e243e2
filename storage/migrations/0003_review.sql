-- Who is due is asked each time the list of clients is shown.
CREATE INDEX visit_review ON visit (next_review) WHERE next_review <> '';
