package storage

import (
	"context"
	"crypto/sha256"
	"fmt"

	"stridewell/assessment"
)

// textsOf selects the definitions of the values of a visit since its latest
// closing, in the order they came to it.
const textsOf = `SELECT d.* FROM definition d JOIN observation o ON o.definition = d.id JOIN visit v ON v.id = o.visit
	WHERE o.visit = ? AND v.state = 'closed' AND o.log >= v.closing GROUP BY d.id ORDER BY min(o.log), d.measure`

// Texts implements assessment.Store.
func (s *Store) Texts(ctx context.Context, id assessment.VisitID) ([]assessment.Text, error) {
	defer s.reading()()
	if _, err := stored(s.reader(ctx), id); err != nil {
		return nil, fmt.Errorf("definitions of visit %s: %w", id, translated(err))
	}
	var rows []definitionRow
	if err := s.reader(ctx).Raw(textsOf, string(id)).Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("definitions of visit %s: %w", id, err)
	}
	texts := make([]assessment.Text, len(rows))
	for i, r := range rows {
		texts[i] = assessment.Text{Measure: assessment.MeasureID(r.Measure), Digest: [sha256.Size]byte(r.Digest), Body: r.Body}
	}
	return texts, nil
}
