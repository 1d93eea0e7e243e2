package workspace

import (
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// TestDoubtIsAnsweredWithOneKey: what is proposed is recorded, what is kept is
// not asked about again, and both can be undone.
func TestDoubtIsAnsweredWithOneKey(t *testing.T) {
	w, _ := visiting(t)
	cadence, _ := w.Catalogue().Measure(catalogue.Cadence)
	key := assessment.Key{Measure: catalogue.Cadence, Moment: assessment.Early}
	asked := func() string {
		q, _ := w.Desk.Value().Doubt(cadence, key)
		return q.Use
	}
	shown := func() string { return w.Desk.Value().Value(cadence, key) }

	w.Record(key, "85")
	if got := asked(); got != "use 170" {
		t.Fatalf("85 asks %q", got)
	}
	w.KeepAsTyped(key)
	if _, recorded := w.Desk.Value().Visit().Observation(key); recorded || shown() != "85" {
		t.Errorf("an impossible value is kept: %q", shown())
	}
	w.TakeInstead(key)
	if shown() != "170" || asked() != "" {
		t.Errorf("after taking it the field shows %q and asks %q", shown(), asked())
	}
	w.Undo()
	if shown() != "85" {
		t.Errorf("undo shows %q", shown())
	}

	w.Record(key, "104")
	if got := asked(); got != "use 208\u00a0steps/min" {
		t.Fatalf("104 asks %q", got)
	}
	w.KeepAsTyped(key)
	if o, _ := w.Desk.Value().Visit().Observation(key); !o.Kept || asked() != "" {
		t.Errorf("kept %v, and asks %q", o.Kept, asked())
	}
	w.Record(key, "105")
	if o, _ := w.Desk.Value().Visit().Observation(key); o.Kept || asked() == "" {
		t.Error("another value is not asked about")
	}
}
