package drill

import (
	"context"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// Tables are what everything is graded and proposed with: the catalogue and
// the library, as they travel with the program or with what a clinic laid over
// them.
type Tables struct {
	Catalogue assessment.Catalogue
	Drills    Library
}

// StandardTables are those that travel with the program.
func StandardTables() Tables { return Tables{catalogue.Standard(), Standard()} }

// With lays a clinic's thresholds and drills over the tables. What cannot be
// read is left out and returned as an error each.
func (t Tables) With(overlays []assessment.Overlay) (Tables, []error) {
	measures, faults := t.Catalogue.With(overlays)
	drills, more := t.Drills.With(overlays)
	return Tables{measures, drills}, slices.Concat(faults, more)
}

// TablesOf are the program's tables with what stands in the records: what the
// clinic laid over them, and the own errors of its examiners. What
// cannot be read is left out: the window says so where it is laid.
func TablesOf(ctx context.Context, s assessment.Store) (Tables, error) {
	overlays, err := s.Overlays(ctx)
	if err != nil {
		return Tables{}, err
	}
	own, err := assessment.OwnErrorsOf(ctx, s)
	if err != nil {
		return Tables{}, err
	}
	laid, _ := StandardTables().With(overlays)
	laid.Catalogue = laid.Catalogue.WithOwnErrors(own)
	return laid, nil
}
