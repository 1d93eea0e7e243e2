package assessment_test

import (
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

func TestOffers(t *testing.T) {
	r := assessment.Recording{Device: "Garmin Fenix 5", Observations: []assessment.RecordedValue{
		{Measure: catalogue.Cadence, Method: assessment.Watch, Value: 171.6, N: 300},
		{Measure: catalogue.ContactTime, Moment: assessment.Late, Method: assessment.Watch, Value: 252.4, N: 300},
		{Measure: catalogue.Cadence, Method: assessment.Watch, Value: 20},
		{Measure: catalogue.ActivePeak, Side: assessment.Left, Method: assessment.ForcePlate, Value: 2.4, N: 38},
		{Measure: "nothing.known", Value: 1},
	}}
	offers := r.Offers(catalogue.Standard(), "Sam Sample")
	if len(offers) != 4 {
		t.Fatalf("%d offers", len(offers))
	}
	o := offers[0].Observation
	if o.Number != 172 || o.Moment != assessment.Early || o.Method != assessment.Watch || o.Note != r.Device || o.Rater != "Sam Sample" || o.N != 0 {
		t.Errorf("%+v", o)
	}
	if o := offers[1].Observation; o.Moment != assessment.Late || o.Side != assessment.NoSide || o.Number != 252 {
		t.Errorf("%+v", o)
	}
	if o := offers[3].Observation; o.N != 38 || o.Side != assessment.Left {
		t.Errorf("%+v", o)
	}
	if !offers[2].Problem.Refused {
		t.Error("a cadence of 20 was taken")
	}
}

func TestTakeClearsMarks(t *testing.T) {
	k := assessment.Key{Measure: catalogue.Cadence, Moment: assessment.Early}
	other := assessment.Key{Measure: catalogue.StepLength, Moment: assessment.Early}
	v := assessment.Visit{
		Unfinished: []assessment.Unfinished{{Key: k, Text: "17o"}, {Key: other, Text: "?"}},
		NotDone:    []assessment.NotDone{{Key: k}, {Key: other}},
	}
	taken := v.Take(assessment.Observation{Key: k, Number: 172})
	if len(taken.Unfinished) != 1 || len(taken.NotDone) != 1 || len(v.Unfinished) != 2 {
		t.Errorf("%+v", taken)
	}
	if o, ok := taken.Observation(k); !ok || o.Number != 172 {
		t.Errorf("%+v", taken.Observations)
	}
}

func TestTakeSpeed(t *testing.T) {
	typed := 2.5
	tests := []struct {
		name    string
		session assessment.RecordedSession
		before  assessment.Conditions
		want    float64 // 0: none
	}{
		{"none yet", assessment.RecordedSession{Used: true, Speed: 3.2}, assessment.Conditions{}, 3.2},
		{"typed", assessment.RecordedSession{Used: true, Speed: 3.2}, assessment.Conditions{Speed: &typed}, 2.5},
		{"indoors", assessment.RecordedSession{Used: true, Speed: 3.2, Indoors: true}, assessment.Conditions{}, 0},
		{"a visit on the treadmill", assessment.RecordedSession{Used: true, Speed: 3.2}, assessment.Conditions{Surface: assessment.OnTreadmill}, 0},
		{"no speed", assessment.RecordedSession{Used: true}, assessment.Conditions{}, 0},
		{"of another", assessment.RecordedSession{Speed: 3.2}, assessment.Conditions{}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := assessment.Recording{Sessions: []assessment.RecordedSession{tt.session}}
			got := r.TakeSpeed(assessment.Visit{Conditions: tt.before}).Conditions.Speed
			if (got == nil) != (tt.want == 0) || got != nil && *got != tt.want {
				t.Errorf("%v, want %v", got, tt.want)
			}
		})
	}
}
