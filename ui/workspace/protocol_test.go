package workspace

import (
	"slices"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

func TestProtocolOfAVisit(t *testing.T) {
	w, _ := visiting(t)
	if p := w.Protocol(); p.ID != catalogue.FullProtocol || len(p.Items) == 0 {
		t.Errorf("a first visit goes through %q with %d measures", p.ID, len(p.Items))
	}
	w.SetProtocol(catalogue.Everything)
	if p := w.Protocol(); len(p.Items) != len(w.Catalogue().Measures()) {
		t.Errorf("everything has %d measures", len(p.Items))
	}
	w.SetProtocol("one the clinic has forgotten")
	if p := w.Protocol(); p.ID != catalogue.FullProtocol {
		t.Errorf("an unknown protocol is %q", p.ID)
	}
}

func TestFollowUpAsksWhatWasTaken(t *testing.T) {
	w, _ := visiting(t)
	w.Record(toeTouch, "4")
	w.Record(assessment.Key{Measure: catalogue.Cadence, Moment: assessment.Late}, "165")
	d := w.Desk.Value()
	next := d.Visit()
	next.ID, next.Observations, next.Protocol = "next", nil, catalogue.FollowUp
	h := d.History
	h.Visits = append(slices.Clone(h.Visits), next)
	w.Desk.Set(w.newDesk(h, "next"))
	want := []assessment.ProtocolItem{{Measure: catalogue.ToeTouch}, {Measure: catalogue.Cadence, Late: true}}
	if got := w.Protocol().Items; !slices.Equal(got, want) {
		t.Errorf("a follow-up asks %v, want %v", got, want)
	}
}

func TestSaveProtocol(t *testing.T) {
	w, store := visiting(t)
	if p := w.SaveProtocol("Sprinters"); !p.Refused {
		t.Error("a protocol of nothing was kept")
	}
	w.Record(toeTouch, "4")
	if p := w.SaveProtocol(""); !p.Refused {
		t.Error("a protocol without a name was kept")
	}
	if p := w.SaveProtocol("Sprinters"); p.Some() || len(store.protocols) != 1 {
		t.Errorf("SaveProtocol: %q, %d kept", p.Text, len(store.protocols))
	}
	w.SetProtocol("Sprinters")
	if p := w.Protocol(); !p.Own || len(p.Items) != 1 {
		t.Errorf("the clinic's protocol has %d measures", len(p.Items))
	}
}
