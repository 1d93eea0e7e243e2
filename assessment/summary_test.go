package assessment_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

var (
	bridgeLeft  = assessment.Key{Measure: catalogue.SideBridge, Side: assessment.Left}
	bridgeRight = assessment.Key{Measure: catalogue.SideBridge, Side: assessment.Right}
	reach       = assessment.Key{Measure: catalogue.ToeTouch}
	leanEarly   = assessment.Key{Measure: catalogue.TrunkLean, Moment: assessment.Early}
	leanLate    = assessment.Key{Measure: catalogue.TrunkLean, Moment: assessment.Late}
)

// noted is a value under a key, taken in the usual way.
func noted(k assessment.Key, number float64) assessment.Observation {
	m, _ := catalogue.Standard().Measure(k.Measure)
	o := assessment.Observation{Key: k, Number: number, Method: m.Methods[0]}
	if k.Measure == catalogue.TrunkLean {
		o.Definition = catalogue.Midstance
	}
	return o
}

// visitOf is an open visit with values, typed in the order given.
func visitOf(id assessment.VisitID, values ...assessment.Observation) assessment.Visit {
	speed := 3.2
	v := assessment.Visit{
		ID: id, State: assessment.Open, Date: day(2026, time.April, 9),
		Conditions: assessment.Conditions{Speed: &speed, Surface: assessment.OnTreadmill},
	}
	for _, o := range values {
		v = v.With(o)
	}
	return v
}

func someone() assessment.Client {
	return assessment.Client{ID: "c1", Sex: assessment.Female, BirthDate: day(1991, time.May, 2)}
}

func summarise(t *testing.T, c assessment.Catalogue, id assessment.VisitID, visits ...assessment.Visit) assessment.Summary {
	t.Helper()
	s, ok := assessment.Summarise(c, assessment.History{Client: someone(), Visits: visits}, id)
	if !ok {
		t.Fatalf("no summary of %s", id)
	}
	return s
}

func shown(t *testing.T, s assessment.Summary, k assessment.Key) assessment.Shown {
	t.Helper()
	f, ok := s.Finding(k)
	if !ok {
		t.Fatalf("no finding for %s", k)
	}
	return f
}

// TestSummaryDoesNotDependOnTheOrderTyped, nor on repeating a value.
func TestSummaryDoesNotDependOnTheOrderTyped(t *testing.T) {
	values := []assessment.Observation{
		noted(bridgeRight, 80), noted(reach, 12), noted(leanLate, 14), noted(bridgeLeft, 20), noted(leanEarly, 8),
	}
	want := summarise(t, catalogue.Standard(), "v1", visitOf("v1", values...))
	random := rand.New(rand.NewPCG(5, 6))
	for range 20 {
		random.Shuffle(len(values), func(i, j int) { values[i], values[j] = values[j], values[i] })
		again := append(slices.Clone(values), values[0])
		if got := summarise(t, catalogue.Standard(), "v1", visitOf("v1", again...)); !reflect.DeepEqual(got, want) {
			t.Fatalf("typed in another order:\n%+v\nwant\n%+v", got.Findings, want.Findings)
		}
	}
	var order []assessment.Key
	for _, f := range want.Findings {
		order = append(order, f.Observation.Key)
	}
	if !slices.Equal(order, []assessment.Key{leanEarly, leanLate, reach, bridgeLeft, bridgeRight}) {
		t.Errorf("the order is %v", order)
	}
}

// TestSummaryRelates: what compares two values hangs on one of them only.
func TestSummaryRelates(t *testing.T) {
	s := summarise(t, catalogue.Standard(), "v1",
		visitOf("v1", noted(bridgeLeft, 20), noted(bridgeRight, 80), noted(leanEarly, 8), noted(leanLate, 14)))
	if d := shown(t, s, bridgeLeft).Sides; d == nil || !d.Explain || d.Worse != assessment.Left || d.Difference != 60 {
		t.Errorf("the sides: %+v", d)
	}
	if d := shown(t, s, bridgeRight).Sides; d != nil {
		t.Errorf("the right value compares sides too: %+v", d)
	}
	if d := shown(t, s, leanLate).Drift; d == nil || d.Delta != 6 || !d.Verdict.Real() {
		t.Errorf("late against early: %+v", d)
	}
	if d := shown(t, s, leanEarly).Drift; d != nil {
		t.Errorf("the early value drifts: %+v", d)
	}
	if s.Age != 34 || !s.AgeKnown || s.Number != 1 || s.Previous != nil || s.Catalogue != catalogue.Revision {
		t.Errorf("age %d, visit %d, previous %v, catalogue %s", s.Age, s.Number, s.Previous, s.Catalogue)
	}
}

// TestSummaryOneSide: a single side compares nothing.
func TestSummaryOneSide(t *testing.T) {
	s := summarise(t, catalogue.Standard(), "v1", visitOf("v1", noted(bridgeLeft, 20), noted(leanLate, 14)))
	if shown(t, s, bridgeLeft).Sides != nil || shown(t, s, leanLate).Drift != nil {
		t.Error("a single value is compared with nothing")
	}
}

// TestSummaryChange: the change is since the most recent visit that has the
// value, not since the one before.
func TestSummaryChange(t *testing.T) {
	first := visitOf("v1", noted(reach, 20))
	first.Date = day(2026, time.January, 8)
	second := visitOf("v2", noted(bridgeLeft, 50))
	third := visitOf("v3", noted(reach, 8), noted(bridgeLeft, 55), noted(bridgeRight, 60))
	s := summarise(t, catalogue.Standard(), "v3", first, second, third)
	if c := shown(t, s, reach).Change; c.Verdict != assessment.RealBetter || c.Delta != -12 || c.BeforeDate != first.Date {
		t.Errorf("the toe touch: %+v", c)
	}
	if c := shown(t, s, bridgeLeft).Change; c.Verdict != assessment.TooClose || c.Before.Number != 50 {
		t.Errorf("the left side bridge: %+v", c)
	}
	if c := shown(t, s, bridgeRight).Change; c.Verdict != assessment.NoEarlier {
		t.Errorf("a first value: %+v", c)
	}
	if s.Number != 3 || s.Previous == nil || s.Previous.ID != "v2" || s.Likeness != assessment.LikeForLike {
		t.Errorf("visit %d after %v, %v", s.Number, s.Previous, s.Likeness)
	}
	if early := summarise(t, catalogue.Standard(), "v1", first, second, third); shown(t, early, reach).Change.Verdict != assessment.NoEarlier {
		t.Error("the first visit is compared with a later one")
	}
}

// TestClosedVisitsKeepTheirGrades: a catalogue with other cuts, or without the
// measure's bands, changes nothing that was given.
func TestClosedVisitsKeepTheirGrades(t *testing.T) {
	was := catalogue.Standard()
	v := visitOf("v1", noted(reach, 12))
	v.State, v.Catalogue = assessment.Closed, was.Revision()
	v.Findings = assessment.Findings(was, someone(), v)

	measures := was.Measures()
	for i := range measures {
		measures[i].References = nil
	}
	now := assessment.NewCatalogue("later", measures, was.Sources())
	s := summarise(t, now, "v1", v)
	if got := shown(t, s, reach).Verdict; got.Grade != assessment.Moderate || s.Catalogue != was.Revision() {
		t.Errorf("an old visit is now %s by catalogue %s", got.Grade, s.Catalogue)
	}
	v.State = assessment.Open
	if got := shown(t, summarise(t, now, "v1", v), reach).Verdict; got.Grade != assessment.Ungraded {
		t.Errorf("an open visit is still %s", got.Grade)
	}
}

func TestSummaryOfAnUnknownVisit(t *testing.T) {
	if _, ok := assessment.Summarise(catalogue.Standard(), assessment.History{Client: someone()}, "v1"); ok {
		t.Error("a visit that is not there has a summary")
	}
}

// TestUnknownMeasuresAreKeptAndNotShown: a value of a newer catalogue is no
// finding and no error.
func TestUnknownMeasuresAreKeptAndNotShown(t *testing.T) {
	v := visitOf("v1", noted(reach, 12), assessment.Observation{Key: assessment.Key{Measure: "mobility.of_the_future"}, Number: 1})
	s := summarise(t, catalogue.Standard(), "v1", v)
	if len(s.Findings) != 1 || len(s.Visit.Observations) != 2 {
		t.Errorf("%d findings of %d values", len(s.Findings), len(s.Visit.Observations))
	}
}

// TestGaps: what was not taken, why, and whether it was before. Zero is a
// value; a late value is not expected.
func TestGaps(t *testing.T) {
	before := visitOf("v1", noted(bridgeRight, 60))
	v := visitOf("v2", noted(reach, 0), noted(bridgeLeft, 60))
	v.NotDone = []assessment.NotDone{{Key: leanEarly, Reason: assessment.NotTime}}
	s := summarise(t, catalogue.Standard(), "v2", before, v)
	gap := func(k assessment.Key) *assessment.Gap {
		for _, g := range s.Gaps {
			if g.Key == k {
				return &g
			}
		}
		return nil
	}
	if gap(reach) != nil || gap(bridgeLeft) != nil || gap(leanLate) != nil {
		t.Error("a value of 0, a value, or a late value is missed")
	}
	if g := gap(bridgeRight); g == nil || !g.Earlier || g.Reason != nil {
		t.Errorf("the right side bridge: %+v", g)
	}
	if g := gap(leanEarly); g == nil || g.Earlier || g.Reason == nil || *g.Reason != assessment.NotTime {
		t.Errorf("the trunk lean: %+v", g)
	}
}

// TestGapsOfRetiredMeasures: what is no longer offered is not missed.
func TestGapsOfRetiredMeasures(t *testing.T) {
	measures := catalogue.Standard().Measures()
	for i := range measures {
		measures[i].Retired = measures[i].ID != catalogue.ToeTouch
	}
	c := assessment.NewCatalogue("later", measures, nil)
	s := summarise(t, c, "v1", visitOf("v1", noted(bridgeLeft, 20)))
	if len(s.Gaps) != 1 || s.Gaps[0].Measure.ID != catalogue.ToeTouch || len(s.Findings) != 1 {
		t.Errorf("%d gaps, %d findings", len(s.Gaps), len(s.Findings))
	}
	if got := c.In(assessment.Endurance); len(got) != 0 {
		t.Errorf("retired measures are offered: %d", len(got))
	}
}

func TestRanked(t *testing.T) {
	s := summarise(t, catalogue.Standard(), "v1", visitOf("v1",
		noted(bridgeLeft, 9), noted(bridgeRight, 2), noted(reach, 12), noted(leanEarly, 8),
		noted(assessment.Key{Measure: catalogue.SitToStandSingle, Side: assessment.Left}, 9)))
	var got []assessment.Key
	for _, f := range s.Ranked(assessment.Mobility, assessment.Endurance) {
		got = append(got, f.Observation.Key)
	}
	want := []assessment.Key{bridgeRight, bridgeLeft, reach, {Measure: catalogue.SitToStandSingle, Side: assessment.Left}}
	if !slices.Equal(got, want) {
		t.Errorf("ranked %v, want %v", got, want)
	}
}

// TestVisitsAreNotChangedInPlace: a visit that a screen holds stays as it is.
func TestVisitsAreNotChangedInPlace(t *testing.T) {
	v := visitOf("v1", noted(reach, 12))
	_ = v.With(noted(reach, 3))
	_ = v.With(noted(bridgeLeft, 60))
	_ = v.Without(reach)
	if o, ok := v.Observation(reach); !ok || o.Number != 12 || len(v.Observations) != 1 {
		t.Errorf("the visit holds %+v", v.Observations)
	}
	if _, ok := v.Without(reach).Observation(reach); ok {
		t.Error("a value that was taken out is there")
	}
}
