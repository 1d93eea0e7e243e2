package catalogue_test

import (
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// run is a visit of a client of 70 kg and 1.78 m at 3 m/s on the level.
func run(values ...assessment.Observation) (assessment.Visit, assessment.Client) {
	speed, incline, height, mass := 3.0, 0.0, 178.0, 70.0
	v := assessment.Visit{State: assessment.Open, Conditions: assessment.Conditions{Speed: &speed, Incline: &incline}}
	for _, o := range values {
		v = v.With(o)
	}
	return v, assessment.Client{HeightCM: &height, MassKG: &mass}
}

func taken(id assessment.MeasureID, side assessment.Side, number float64) assessment.Observation {
	m, _ := catalogue.Standard().Measure(id)
	return assessment.Observation{
		Key: assessment.Key{Measure: id, Side: side, Moment: m.MomentsOf()[0]}, Number: number, Method: assessment.Watch,
	}
}

func TestEstimates(t *testing.T) {
	v, c := run(
		taken(catalogue.Cadence, assessment.NoSide, 168), taken(catalogue.ContactTime, assessment.Left, 250), taken(catalogue.ContactTime, assessment.Right, 240),
		taken(catalogue.FlightTime, assessment.Left, 105), taken(catalogue.FlightTime, assessment.Right, 115),
		taken(catalogue.FunctionFirst, assessment.NoSide, 4), taken(catalogue.FunctionSecond, assessment.NoSide, 7),
		taken(catalogue.PlannedKM, assessment.NoSide, 10), taken(catalogue.Longest30dKM, assessment.NoSide, 8),
	)
	want := map[assessment.Key]float64{
		taken(catalogue.StepLength, assessment.NoSide, 0).Key:          1.07, // 60 × 3 / 168
		taken(catalogue.DutyFactor, assessment.NoSide, 0).Key:          34.5, // 245 / 710
		taken(catalogue.VerticalOscillation, assessment.NoSide, 0).Key: 7.7,  // 6.2 sinking and 1.5 in the air
		taken(catalogue.ActivePeak, assessment.Left, 0).Key:            2.26, // π/2 × (110/250 + 1)
		taken(catalogue.ActivePeak, assessment.Right, 0).Key:           2.29,
		taken(catalogue.VerticalDisplacement, assessment.Left, 0).Key:  6.4,
		taken(catalogue.VerticalDisplacement, assessment.Right, 0).Key: 6, // 2.29 body weights over 240 ms
		taken(catalogue.FunctionMean, assessment.NoSide, 0).Key:        5.5,
		taken(catalogue.SessionSpike, assessment.NoSide, 0).Key:        125,
	}
	got := map[assessment.Key]assessment.Observation{}
	for _, o := range catalogue.Estimates(v, c) {
		got[o.Key] = o
		if o.Method != assessment.Estimate || o.Unit == "" {
			t.Errorf("%s is not called an estimate, or has no unit", o.Key)
		}
	}
	for key, number := range want {
		if got[key].Number != number {
			t.Errorf("%s = %v, want %v", key, got[key].Number, number)
		}
	}
	for _, id := range []assessment.MeasureID{catalogue.VerticalStiffness, catalogue.LegStiffness, catalogue.LegCompression} {
		if _, ok := got[taken(id, assessment.Left, 0).Key]; !ok {
			t.Errorf("no %s", id)
		} else if got[taken(id, assessment.Left, 0).Key].Definition == catalogue.FastEnough {
			t.Errorf("%s is called tested at 3 m/s", id)
		}
	}
}

// TestNoEstimateWithoutItsParts: what is missing is not made up, and a slope
// breaks the model.
func TestNoEstimateWithoutItsParts(t *testing.T) {
	v, _ := run(taken(catalogue.ContactTime, assessment.Left, 250), taken(catalogue.FlightTime, assessment.Left, -5))
	if got := catalogue.Estimates(v, assessment.Client{}); len(got) != 1 || got[0].Measure != catalogue.DutyFactor {
		t.Errorf("without flight: %+v", got)
	}
	uphill := 2.0
	v, c := run(taken(catalogue.ContactTime, assessment.Left, 250), taken(catalogue.FlightTime, assessment.Left, 100))
	v.Conditions.Incline = &uphill
	for _, o := range catalogue.Estimates(v, c) {
		m, _ := catalogue.Standard().Measure(o.Measure)
		if o.Measure == catalogue.ActivePeak || m.Pillar == assessment.Force && o.Broken == "" {
			t.Errorf("%s holds on a slope", o.Key)
		}
	}
}

// TestEstimatesNeverReplaceWhatWasTyped: an estimate follows its parts, goes
// with them, and leaves alone what somebody wrote.
func TestEstimatesNeverReplaceWhatWasTyped(t *testing.T) {
	empty, c := run()
	v, _ := run(taken(catalogue.Cadence, assessment.NoSide, 168))
	asked := []assessment.ProtocolItem{{Measure: catalogue.StepLength}}
	if quiet := catalogue.WithEstimates(empty, v, c, nil); len(quiet.Observations) != 1 {
		t.Errorf("an estimate nobody asked for: %+v", quiet.Observations)
	}
	v = catalogue.WithEstimates(empty, v, c, asked)
	key := taken(catalogue.StepLength, assessment.NoSide, 0).Key
	number := func(v assessment.Visit) float64 { o, _ := v.Observation(key); return o.Number }
	if number(v) != 1.07 {
		t.Fatalf("step length %v", number(v))
	}
	faster := catalogue.WithEstimates(v, v.With(taken(catalogue.Cadence, assessment.NoSide, 180)), c, asked)
	if number(faster) != 1 {
		t.Errorf("after another cadence %v", number(faster))
	}
	cleared := catalogue.WithEstimates(faster, faster.Without(taken(catalogue.Cadence, assessment.NoSide, 0).Key), c, asked)
	if _, there := cleared.Observation(key); there {
		t.Error("an estimate outlives what it came from")
	}
	typed := v.With(taken(catalogue.StepLength, assessment.NoSide, 1.12))
	typed = catalogue.WithEstimates(v, typed, c, asked)
	typed = catalogue.WithEstimates(typed, typed.With(taken(catalogue.Cadence, assessment.NoSide, 180)), c, asked)
	if number(typed) != 1.12 {
		t.Errorf("what was typed became %v", number(typed))
	}
}
