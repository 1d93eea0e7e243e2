package drill_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

func protocolOf(items ...assessment.MeasureID) assessment.Protocol {
	p := assessment.Protocol{ID: "test"}
	for _, m := range items {
		p.Items = append(p.Items, assessment.ProtocolItem{Measure: m, Late: true})
	}
	return p
}

func list(s assessment.Summary) string { return ids(drill.Propose(s, drill.Standard()).Drills) }

func TestSuffices(t *testing.T) {
	three := []value{onset, whole(catalogue.PainWorst, "5"), left(catalogue.SideBridge, "8")}
	tests := []struct {
		name   string
		values []value
		left   []assessment.MeasureID
		could  string
	}{
		{"nothing left", three, nil, ""},
		{"a mobility test when the list is full", three, []assessment.MeasureID{catalogue.ToeTouch, catalogue.KneeToWall}, ""},
		{"a mobility test when there is room", three[:2], []assessment.MeasureID{catalogue.ToeTouch}, "toe"},
		{"the other side of what is marked already", three, []assessment.MeasureID{catalogue.SideBridge}, ""},
		{"a leg test that needs no other drill", append(slices.Clone(three), weakerLeft...), []assessment.MeasureID{catalogue.HamstringBridge}, ""},
		{"a worse leg finding takes the place of legs", three, []assessment.MeasureID{catalogue.StepDown}, "step"},
		{"what no drill answers", nil, []assessment.MeasureID{catalogue.WeekKM, catalogue.FootStrike}, ""},
		{"the drift of the trunk", []value{whole(catalogue.TrunkLean, "8")}, []assessment.MeasureID{catalogue.TrunkLean}, "late"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := drill.Suffices(protocolOf(tt.left...), today(t, tt.values...), table, drill.Standard())
			if got.Enough != (tt.could == "") {
				t.Errorf("enough %v, could change: %v", got.Enough, got.Could)
			}
		})
	}
}

// TestSpeedIsAsked: a cadence without a running speed waits for it.
func TestSpeedIsAsked(t *testing.T) {
	v := recorded(t, "v1", whole(catalogue.Cadence, "150"))
	v.Conditions.Speed = nil
	if got := drill.Suffices(protocolOf(catalogue.Cadence), summary(t, v), table, drill.Standard()); got.Enough || !got.Speed {
		t.Errorf("%+v, want the speed asked for", got)
	}
}

// TestLeftOutIsNotLeft: what was left out on purpose does not hold the answer
// up.
func TestLeftOutIsNotLeft(t *testing.T) {
	v := recorded(t, "v1")
	v.NotDone = []assessment.NotDone{{Key: assessment.Key{Measure: catalogue.ToeTouch}, Reason: assessment.NotTime}}
	if got := drill.Suffices(protocolOf(catalogue.ToeTouch), summary(t, v), table, drill.Standard()); !got.Enough || got.Left != 0 {
		t.Errorf("%+v, want enough", got)
	}
}

// everyValue is what a key may become in the exhaustive test: every answer, or
// the ends of the accepted range and a number on both sides of every edge.
func everyValue(m assessment.Measure, k assessment.Key, s assessment.Subject) []assessment.Observation {
	o := assessment.Observation{Key: k}
	o.Method = m.Methods[0]
	if len(m.References) > 0 {
		o.Definition = m.References[0].For.Definition
	}
	var all []assessment.Observation
	for _, c := range m.Choices {
		o.Choice = c.Code
		all = append(all, o)
	}
	if m.Chosen() {
		return all
	}
	numbers := []float64{m.Accept.Min, m.Accept.Max}
	for _, c := range m.Applies(o, s).Cuts {
		numbers = append(numbers, c.At-2, c.At+2)
	}
	for _, n := range numbers {
		if o.Number = n; m.Accept.Holds(n) {
			all = append(all, o)
		}
	}
	return all
}

// TestEnoughIsNeverContradicted goes through every combination of what is left
// of small protocols: where the answer is enough, none changes the list.
func TestEnoughIsNeverContradicted(t *testing.T) {
	protocols := []assessment.Protocol{
		protocolOf(catalogue.SideBridge, catalogue.ToeTouch),
		protocolOf(catalogue.EasedByShorterSteps, catalogue.Cadence, catalogue.EasedByWalking),
		protocolOf(catalogue.HeelRaise, catalogue.PainNow),
		protocolOf(catalogue.TrunkLean),
	}
	starts := [][]value{
		nil,
		{onset},
		{onset, hurts, bridge},
		{thomas},
		{cadence},
		{cadence, noShorter},
		{hurts, thomas, cadence},
		{onset, hurts, toeTouch},
		weakerLeft, stoop[:1],
	}
	enough, tried := 0, 0
	for _, p := range protocols {
		for _, start := range starts {
			s := today(t, start...)
			answer := drill.Suffices(p, s, table, drill.Standard())
			if !answer.Enough {
				continue
			}
			enough++
			tried += contradict(t, s, drill.Remaining(p, s, table))
		}
	}
	if enough < 6 || tried < 500 {
		t.Errorf("%d starts had enough, %d ends tried: the test shows nothing", enough, tried)
	}
}

// contradict tries every combination of values under some keys.
func contradict(t *testing.T, s assessment.Summary, left []assessment.Key) int {
	t.Helper()
	want, tried := list(s), 0
	var try func(v assessment.Visit, left []assessment.Key)
	try = func(v assessment.Visit, left []assessment.Key) {
		if len(left) == 0 {
			tried++
			if got := list(summary(t, v)); got != want {
				t.Fatalf("enough at %q, and then %q with %v", want, got, v.Observations)
			}
			return
		}
		m, _ := table.Measure(left[0].Measure)
		for _, o := range everyValue(m, left[0], s.Visit.Subject(s.Client)) {
			try(v.With(o), left[1:])
		}
	}
	try(s.Visit, left)
	return tried
}

// TestEnoughHoldsToTheEnd records most of the twelve minutes in an order by
// chance and leaves the rest out: from
// the moment on at which there is enough, the list stays.
func TestEnoughHoldsToTheEnd(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	p, _ := catalogue.ProtocolOf(catalogue.TwelveMinutes)
	early := 0
	for range 12 {
		values := slices.DeleteFunc(someValues(random), func(v value) bool {
			return !slices.ContainsFunc(p.Items, func(i assessment.ProtocolItem) bool { return i.Measure == v.measure })
		})
		random.Shuffle(len(values), func(i, j int) { values[i], values[j] = values[j], values[i] })
		var leftOut []assessment.NotDone
		for _, k := range drill.Remaining(p, today(t, values...), table) {
			leftOut = append(leftOut, assessment.NotDone{Key: k, Reason: assessment.NotTime})
		}
		for at := len(values) / 3; at < len(values); at += 2 {
			v := recorded(t, "v1", values[:at]...)
			v.NotDone = leftOut
			s := summary(t, v)
			if answer := drill.Suffices(p, s, table, drill.Standard()); !answer.Enough || answer.Left == 0 {
				continue
			}
			early++
			want := list(s)
			for i := at; i < len(values); i++ {
				if got := list(today(t, values[:i+1]...)); got != want {
					t.Fatalf("enough at %q, and then %q with %v", want, got, values[i])
				}
			}
			break
		}
	}
	if early < 3 {
		t.Errorf("%d of 12 visits had enough before the end: the test shows nothing", early)
	}
}

// BenchmarkSuffices is the answer after a keystroke, with everything left.
func BenchmarkSuffices(b *testing.B) {
	client := assessment.Client{ID: "c1", Sex: assessment.Female, BirthDate: assessment.Date{Year: 1991, Month: 5, Day: 2}}
	speed := 3.0
	v := assessment.Visit{ID: "v1", State: assessment.Open, Date: assessment.Date{Year: 2026, Month: 4, Day: 9}, Conditions: assessment.Conditions{Speed: &speed}}
	s, _ := assessment.Summarise(table, assessment.History{Client: client, Visits: []assessment.Visit{v}}, "v1")
	full, _ := catalogue.ProtocolOf(catalogue.FullProtocol)
	lib := drill.Standard()
	for b.Loop() {
		drill.Suffices(full, s, table, lib)
	}
}
