-- A search reads names in the order they are listed and nothing else; the
-- gravest grades of a visit and its amendments are found without reading those
-- of every other.
DROP INDEX client_seen;
CREATE INDEX client_search ON client (seen DESC, id DESC, search_key) WHERE binned IS NULL;
CREATE INDEX client_bin ON client (seen DESC, id DESC) WHERE binned IS NOT NULL;
CREATE INDEX finding_adverse ON finding (visit, grade) WHERE grade IN ('mild', 'moderate', 'marked');
CREATE INDEX amendment_visit ON amendment (visit);
