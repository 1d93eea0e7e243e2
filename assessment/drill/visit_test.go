package drill_test

import (
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// table is made once: the tests record many values.
var table = catalogue.Standard()

// A value is one thing recorded at a visit, as typed.
type value struct {
	measure assessment.MeasureID
	side    assessment.Side
	moment  assessment.Moment // NoMoment: the one the measure is expected at
	text    string
	as      string // definition; empty: the one with a reference
	by      assessment.Method
	stop    assessment.StopReason
	broken  string
}

func whole(m assessment.MeasureID, text string) value { return value{measure: m, text: text} }

func left(m assessment.MeasureID, text string) value {
	return value{measure: m, side: assessment.Left, text: text}
}

func right(m assessment.MeasureID, text string) value {
	return value{measure: m, side: assessment.Right, text: text}
}

func late(m assessment.MeasureID, text string) value {
	return value{measure: m, moment: assessment.Late, text: text}
}

func stopped(v value, why assessment.StopReason) value { v.stop = why; return v }

func broken(v value, code string) value { v.broken = code; return v }

// recorded is an open visit at 3.0 m/s with the values given.
func recorded(t *testing.T, id assessment.VisitID, values ...value) assessment.Visit {
	t.Helper()
	speed := 3.0
	v := assessment.Visit{
		ID: id, State: assessment.Open, Date: assessment.Date{Year: 2026, Month: time.April, Day: 9},
		Conditions: assessment.Conditions{Speed: &speed, Surface: assessment.OnTreadmill},
	}
	for _, given := range values {
		v = v.With(given.observation(t))
	}
	return v
}

func (v value) observation(t *testing.T) assessment.Observation {
	t.Helper()
	m, ok := table.Measure(v.measure)
	if !ok {
		t.Fatalf("no measure %s", v.measure)
	}
	o, problem := m.Parse(v.text)
	if problem.Refused {
		t.Fatal(problem.Text)
	}
	o.Key = assessment.Key{Measure: m.ID, Side: v.side, Moment: v.moment}
	if m.Moments && o.Moment == assessment.NoMoment {
		o.Moment = assessment.Early
	}
	o.Method, o.Definition, o.Stop, o.Broken = v.by, v.as, v.stop, v.broken
	if o.Method == assessment.NoMethod {
		o.Method = m.Methods[0]
	}
	if o.Definition == "" && len(m.References) > 0 {
		o.Definition = m.References[0].For.Definition
	}
	return o
}

// summary is what the last of the visits of a woman of 34 says.
func summary(t *testing.T, visits ...assessment.Visit) assessment.Summary {
	t.Helper()
	client := assessment.Client{ID: "c1", Sex: assessment.Female, BirthDate: assessment.Date{Year: 1991, Month: time.May, Day: 2}}
	last := visits[len(visits)-1].ID
	s, ok := assessment.Summarise(table, assessment.History{Client: client, Visits: visits}, last)
	if !ok {
		t.Fatal("no summary")
	}
	return s
}

// today is the summary of one visit with the values given.
func today(t *testing.T, values ...value) assessment.Summary {
	t.Helper()
	return summary(t, recorded(t, "v1", values...))
}

// answering adds red-flag answers with what was done about them.
func answering(v assessment.Visit, code assessment.FlagCode, actions ...assessment.FlagAction) assessment.Visit {
	v.Answers = append(v.Answers, assessment.FlagAnswer{Question: code, Reply: assessment.Yes})
	for _, a := range actions {
		a.Question = code
		v.Actions = append(v.Actions, a)
	}
	return v
}
