package main

import (
	"bytes"
	"log/slog"
	"reflect"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/reports/intake"
	"stridewell/reports/records"
	"stridewell/storage"
)

// throughJSON writes everything to a file and reads it into empty records.
func throughJSON(t *testing.T, w *walk, with drill.Tables) seen {
	var b bytes.Buffer
	if err := records.Write(t.Context(), &b, records.Output{Store: w.store, Catalogue: with.Catalogue.Revision(), Made: walkDay}); err != nil {
		t.Fatal(err)
	}
	clock := func() time.Time { return walkDay }
	into, err := storage.Open(t.Context(), storage.Config{Dir: t.TempDir(), Log: slog.New(slog.DiscardHandler), Now: clock})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { into.Close() })
	if _, err := records.Read(t.Context(), &b, intake.Bringing{Store: into, Catalogue: with.Catalogue, Now: clock}); err != nil {
		t.Fatal(err)
	}
	v, err := into.Visit(t.Context(), w.summary.Visit.ID)
	if err != nil {
		t.Fatal(err)
	}
	return seen{
		values: func(f assessment.Shown) bool {
			o, kept := v.Observation(f.Observation.Key)
			for _, k := range v.Findings {
				if k.Observation.Key == f.Observation.Key {
					return kept && reflect.DeepEqual(o, f.Observation) && reflect.DeepEqual(k, f.Finding)
				}
			}
			return false
		},
		drills: func(d drill.Drill) bool { return planned(v, d) },
	}
}
