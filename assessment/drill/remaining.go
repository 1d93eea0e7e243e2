package drill

import (
	"slices"

	"stridewell/assessment"
)

// Remaining lists the values of a protocol that a visit still lacks, in the
// order of the protocol. What was left out on purpose does not remain.
func Remaining(p assessment.Protocol, s assessment.Summary, table assessment.Catalogue) []assessment.Key {
	var keys []assessment.Key
	for _, item := range p.Items {
		m, known := table.Measure(item.Measure)
		if !known {
			continue
		}
		for _, moment := range m.MomentsOf() {
			if moment == assessment.Late && !item.Late {
				continue
			}
			for _, side := range m.Sides() {
				if k := (assessment.Key{Measure: m.ID, Side: side, Moment: moment}); lacks(s, k) {
					keys = append(keys, k)
				}
			}
		}
	}
	return keys
}

func lacks(s assessment.Summary, k assessment.Key) bool {
	_, done := s.Visit.Observation(k)
	left := slices.ContainsFunc(s.Visit.NotDone, func(n assessment.NotDone) bool { return n.Key == k })
	return !done && !left
}
