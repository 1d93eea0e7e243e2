package assessment_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// at is a key of the early run, or of a test.
func at(id assessment.MeasureID, side assessment.Side) assessment.Key {
	m, _ := catalogue.Standard().Measure(id)
	return assessment.Key{Measure: id, Side: side, Moment: m.MomentsOf()[0]}
}

// usually is a value taken in the measure's usual way.
func usually(k assessment.Key, text string) assessment.Observation {
	m, _ := catalogue.Standard().Measure(k.Measure)
	o, problem := m.Parse(text)
	if problem.Refused {
		panic(problem.Text)
	}
	o.Key, o.Method = k, m.Methods[0]
	if len(m.Definitions) > 0 {
		o.Definition = m.Definitions[0].Code
	}
	return o
}

// doubts asks about a second visit after a first, both run at 3 m/s.
func doubts(before, now []assessment.Observation) []assessment.Doubt {
	speed := 3.0
	first, second := visitOf("v1", before...), visitOf("v2", now...)
	first.Conditions.Speed, second.Conditions.Speed = &speed, &speed
	return assessment.Doubts(catalogue.Standard(), assessment.History{Client: someone(), Visits: []assessment.Visit{first, second}}, "v2")
}

func TestDoubts(t *testing.T) {
	none := assessment.NoSide
	left, right := assessment.Left, assessment.Right
	type values = []assessment.Observation
	one := func(id assessment.MeasureID, text string) values { return values{usually(at(id, none), text)} }
	both := func(id assessment.MeasureID, l, r string) values {
		return values{usually(at(id, left), l), usually(at(id, right), r)}
	}
	join := func(parts ...values) values {
		var all values
		for _, p := range parts {
			all = append(all, p...)
		}
		return all
	}
	tests := []struct {
		name        string
		before, now values
		want        string // slip: what goes where; empty: no doubt
	}{
		{"a usual cadence", nil, one(catalogue.Cadence, "168"), ""},
		{"one foot counted", nil, one(catalogue.Cadence, "104"), "one_foot: 208"},
		{"counted twice", nil, one(catalogue.Cadence, "290"), "twice: 145"},
		{"as last time", one(catalogue.ToeTouch, "-8"), one(catalogue.ToeTouch, "-6"), ""},
		{"the sign forgotten", one(catalogue.ToeTouch, "-8"), one(catalogue.ToeTouch, "8"), "sign: −8.0"},
		{"truly stiffer", one(catalogue.ToeTouch, "2"), one(catalogue.ToeTouch, "9"), ""},
		{"read in inches", both(catalogue.KneeToWall, "10", "10.5"), both(catalogue.KneeToWall, "3.9", "10.5"), "inches: 9.9"},
		{"exchanged", both(catalogue.SideBridge, "24", "92"), both(catalogue.SideBridge, "90", "26"), "sides: 26 90"},
		{"uneven as before", both(catalogue.SideBridge, "24", "92"), both(catalogue.SideBridge, "26", "90"), ""},
		{"both better", both(catalogue.SideBridge, "24", "30"), both(catalogue.SideBridge, "40", "48"), ""},
		{"far from last time", both(catalogue.ThomasHip, "-4", "2"), both(catalogue.ThomasHip, "25", "2"), "jump:"},
		{"pain may leap", one(catalogue.PainWorst, "9"), one(catalogue.PainWorst, "0"), ""},
		{"a stride for a step", nil, join(one(catalogue.Cadence, "168"), one(catalogue.StepLength, "2.14")), "stride: 1.07"},
		{"contact and flight of a step", nil, join(one(catalogue.Cadence, "167"), both(catalogue.ContactTime, "250", "250"), both(catalogue.FlightTime, "110", "108")), ""},
		{"contact and flight of something else", nil, join(one(catalogue.Cadence, "167"), both(catalogue.ContactTime, "250", "250"), both(catalogue.FlightTime, "160", "160")), "disagrees:"},
		{"no flight", nil, both(catalogue.FlightTime, "-5", "0"), "disagrees:"},
		{"seconds for milliseconds", nil, both(catalogue.FlightTime, "0.11", "110"), "unit: 110"},
		{"impulse and cadence", nil, join(one(catalogue.Cadence, "164"), both(catalogue.VerticalImpulse, "0.366", "0.368")), ""},
		{"half of the steps", nil, join(one(catalogue.Cadence, "164"), both(catalogue.VerticalImpulse, "0.300", "0.302")), "disagrees:"},
		{"slopes", nil, join(both(catalogue.VILR, "60", "90"), both(catalogue.VALR, "70", "70")), "disagrees:"},
		{"landing and angle", nil, join(both(catalogue.FootStrike, "rearfoot", "forefoot"), both(catalogue.FootStrikeAngle, "16", "-6")), ""},
		{"another landing", nil, join(both(catalogue.FootStrike, "rearfoot", "midfoot"), both(catalogue.FootStrikeAngle, "1", "3")), "disagrees:"},
		{"within the error of the angle", nil, join(both(catalogue.FootStrike, "rearfoot", "midfoot"), both(catalogue.FootStrikeAngle, "5", "9.5")), ""},
		{"oscillation", nil, join(one(catalogue.VerticalOscillation, "13"), both(catalogue.ContactTime, "250", "250"), both(catalogue.FlightTime, "100", "100")), "disagrees:"},
		{"force and times", nil, join(both(catalogue.ActivePeak, "3.1", "2.2"), both(catalogue.ContactTime, "250", "250"), both(catalogue.FlightTime, "100", "100")), "disagrees:"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			for _, d := range doubts(tt.before, tt.now) {
				got += d.Slip.String() + ":"
				for _, r := range d.Instead {
					got += " " + r.Text
				}
				if d.Question == "" || d.Keep == "" || (d.Use == "") != (len(d.Instead) == 0) {
					t.Errorf("a doubt lacks its words: %+v", d)
				}
			}
			if got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

// TestStrideForStep: an identity finds which value to mend.
func TestStrideForStep(t *testing.T) {
	length := usually(at(catalogue.StepLength, assessment.NoSide), "2.14")
	d := doubts(nil, []assessment.Observation{length, usually(at(catalogue.Cadence, assessment.NoSide), "168")})
	if len(d) != 1 || d[0].Slip != assessment.StrideNotStep || len(d[0].Instead) != 1 || d[0].Instead[0].Text != "1.07" {
		t.Fatalf("%+v", d)
	}
	const want = "Step length 2.14\u00a0m, cadence 168\u00a0steps/min and speed 3.00\u00a0m/s do not go together: step length × cadence is the speed. Step length looks like a stride, two steps. Did you mean 1.07\u00a0m?"
	if d[0].Question != want {
		t.Errorf("%s\nwant\n%s", d[0].Question, want)
	}
}

// TestKeptIsNotAskedAgain: what was looked at and kept is at rest, and so is a
// closed visit.
func TestKeptIsNotAskedAgain(t *testing.T) {
	o := usually(at(catalogue.Cadence, assessment.NoSide), "104")
	if len(doubts(nil, []assessment.Observation{o})) != 1 {
		t.Fatal("no doubt to keep")
	}
	o.Kept = true
	if d := doubts(nil, []assessment.Observation{o}); len(d) != 0 {
		t.Errorf("asked again: %+v", d)
	}
	closed := visitOf("v1", usually(at(catalogue.Cadence, assessment.NoSide), "104"))
	closed.State = assessment.Closed
	if d := assessment.Doubts(catalogue.Standard(), assessment.History{Visits: []assessment.Visit{closed}}, "v1"); len(d) != 0 {
		t.Errorf("a closed visit is asked about: %+v", d)
	}
}

// TestTypedOutsideIsMended: a refused value proposes what was probably meant.
func TestTypedOutsideIsMended(t *testing.T) {
	tests := []struct {
		id           assessment.MeasureID
		typed, meant string
	}{
		{catalogue.Cadence, "85", "170"},
		{catalogue.Cadence, "340", "170"},
		{catalogue.Cadence, "40", ""},
		{catalogue.ContactTime, "0,25", "250"},
		{catalogue.StepLength, "107", "1.07"},
		{catalogue.VerticalOscillation, "84", "8.4"},
		{catalogue.DutyFactor, "0.36", "36.0"},
		{catalogue.BrakingPeak, "0.27", "−0.27"},
		{catalogue.SideBend, "-18", "18.0"},
		{catalogue.SideBend, "400", ""},
	}
	for _, tt := range tests {
		m, _ := catalogue.Standard().Measure(tt.id)
		_, p := m.Parse(tt.typed)
		if !p.Refused || p.Instead != tt.meant {
			t.Errorf("%s %s: refused %v, instead %q, want %q", tt.id, tt.typed, p.Refused, p.Instead, tt.meant)
		}
		if _, again := m.Parse(p.Instead); tt.meant != "" && again.Refused {
			t.Errorf("%s: what is proposed, %q, is refused", tt.id, p.Instead)
		}
	}
}

// TestWhatIsProposedSettlesIt: for random visits, taking a proposal removes the
// question it answers, and every text can be typed.
func TestWhatIsProposedSettlesIt(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 11))
	table := catalogue.Standard()
	proposed := 0
	for range 300 {
		var values []assessment.Observation
		for _, m := range table.Measures() {
			for _, side := range m.Sides() {
				if m.Chosen() || rng.IntN(3) == 0 {
					continue
				}
				v := m.Accept.Min + (m.Accept.Max-m.Accept.Min)*rng.Float64()
				values = append(values, usually(at(m.ID, side), strings.ReplaceAll(assessment.FormatNumber(v, m.Decimals), "−", "-")))
			}
		}
		for _, d := range doubts(nil, values) {
			if len(d.Instead) == 0 {
				continue
			}
			proposed++
			mended := visitOf("v2", values...)
			for _, r := range d.Instead {
				mended = mended.With(usually(r.Key, r.Text))
			}
			for _, after := range doubts(nil, mended.Observations) {
				if fmt.Sprint(after) == fmt.Sprint(d) {
					t.Fatalf("%s: asked again after taking %v", d.Question, d.Instead)
				}
			}
		}
	}
	if proposed == 0 {
		t.Error("nothing was proposed")
	}
}
