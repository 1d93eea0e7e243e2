package ui

import (
	"context"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/sample"
	"stridewell/ui/workspace"
)

// A state is what the records hold when a screen is looked at.
type state struct {
	name   string
	fill   func(context.Context, assessment.Store, time.Time) error
	client string // who is opened
	past   bool   // the first visit is read, instead of the last
}

// ages are the records as they grow.
var ages = []state{
	{name: "empty", fill: typed("A", nothing), client: "A"},
	{name: "practice", fill: sample.Fill, client: "Zoë Čapková"},
	{name: "ten years", fill: sample.Fill, client: "Åsa Lindqvist"},
}

// longWords is who has no room, wherever the name stands.
var longWords = state{name: "long name", fill: sample.Fill, client: "Rebecca Wolfeschlegelsteinhausen-Carmichael"}

// halves are visits that look unlike the usual one.
var halves = []state{
	{name: "one visit", fill: sample.Fill, client: "Dara Okonkwo-Lindén"},
	{name: "an earlier visit", fill: sample.Fill, client: "Zoë Čapková", past: true},
	{name: "red flag", fill: sample.Fill, client: "Maeve Callaghan"},
	{name: "left side only", fill: typed("Ana Left", leftOnly), client: "Ana Left"},
	{name: "nothing was done", fill: typed("Bo None", leftOut), client: "Bo None"},
	{name: "all marked", fill: typed("Cy Marked", gravest), client: "Cy Marked"},
	{name: "odd values", fill: typed("Di Odd", odd), client: "Di Odd"},
}

// oddNames are names that a layout may not expect.
var oddNames = []string{
	"Ngọc Ánh Trần", "Þórður Đặng", "İpek Öz", "Siân O’Rourke", "B", "陳大文", "محمد",
	"Wilhelmina Theodora Maximiliane von Hohenlohe-Waldenburg zu Ö",
}

// typed is a client with one open visit in which every measure was typed in
// one way; nothing types no visit.
func typed(name string, way func(assessment.Visit, assessment.Measure, assessment.Key) assessment.Visit) func(context.Context, assessment.Store, time.Time) error {
	return func(ctx context.Context, s assessment.Store, now time.Time) error {
		c := assessment.Client{ID: "typed", Given: name, Created: now, Sex: assessment.Female, BirthDate: assessment.Date{Year: 1990, Month: time.May, Day: 4}}
		if err := s.SaveClient(ctx, c); err != nil || way == nil {
			return err
		}
		v := assessment.Visit{
			ID: "typed-visit", Client: c.ID, State: assessment.Open, Revision: 1,
			Date: assessment.DateOf(now), Started: now, Examiner: sample.Examiner, Protocol: catalogue.Everything,
		}
		for _, m := range catalogue.Standard().Measures() {
			for _, side := range m.Sides() {
				v = way(v, m, assessment.Key{Measure: m.ID, Side: side, Moment: m.MomentsOf()[0]})
			}
		}
		return s.SaveDraft(ctx, v)
	}
}

var nothing func(assessment.Visit, assessment.Measure, assessment.Key) assessment.Visit

// put records a text as the form does: what cannot be a value is kept as typed.
func put(v assessment.Visit, m assessment.Measure, k assessment.Key, text string) assessment.Visit {
	o, problem := m.Parse(text)
	if problem.Refused {
		v.Unfinished = append(v.Unfinished, assessment.Unfinished{Key: k, Text: text})
		return v
	}
	o.Key, o.Unit, o.Rater, o.Method = k, m.Unit.UCUM, sample.Examiner, m.Methods[0]
	if len(m.Definitions) > 0 {
		o.Definition = m.Definitions[0].Code
	}
	return v.With(o)
}

func leftOnly(v assessment.Visit, m assessment.Measure, k assessment.Key) assessment.Visit {
	if k.Side == assessment.Right {
		return v
	}
	return put(v, m, k, usual(m))
}

func usual(m assessment.Measure) string {
	if m.Chosen() {
		return m.Choices[0].Code
	}
	return assessment.FormatNumber((m.Expect.Min+m.Expect.Max)/2, m.Decimals)
}

func leftOut(v assessment.Visit, _ assessment.Measure, k assessment.Key) assessment.Visit {
	v.NotDone = append(v.NotDone, assessment.NotDone{Key: k, Reason: assessment.NotTime})
	return v
}

// gravest types whichever end of what is accepted is graded worse.
func gravest(v assessment.Visit, m assessment.Measure, k assessment.Key) assessment.Visit {
	if m.Chosen() {
		return put(v, m, k, m.Choices[len(m.Choices)-1].Code)
	}
	grade := func(value float64) assessment.Grade {
		o := assessment.Observation{Key: k, Number: value, Unit: m.Unit.UCUM, Method: m.Methods[0]}
		return m.Grade(o, assessment.Subject{Sex: assessment.Female, Age: 35, AgeKnown: true}).Grade
	}
	value := m.Accept.Min
	if grade(m.Accept.Max) > grade(value) {
		value = m.Accept.Max
	}
	return put(v, m, k, assessment.FormatNumber(value, m.Decimals))
}

// odd types numbers that are long, negative, nought, or too large.
func odd(v assessment.Visit, m assessment.Measure, k assessment.Key) assessment.Visit {
	if m.Chosen() {
		return v
	}
	texts := []string{"−35.5", "412", "0", "2400"}
	return put(v, m, k, texts[(len(v.Observations)+len(v.Unfinished))%len(texts)])
}

// in opens the window in a state, with a visit to look at.
func in(t testing.TB, s state) *Window {
	t.Helper()
	return inWith(t, s, workspace.Inline())
}

func inWith(t testing.TB, s state, loop workspace.Loop) *Window {
	t.Helper()
	store := sample.NewStore(clock)
	if err := s.fill(t.Context(), store, noon); err != nil {
		t.Fatal(err)
	}
	u := openWith(t, store, loop)
	u.toClient(t, s)
	return u
}

// toClient opens the client of a state, with a visit to look at.
func (u *Window) toClient(t testing.TB, s state) {
	t.Helper()
	u.w.EndWelcome(false)
	for _, line := range u.w.List.Value().Lines {
		if line.Client.FullName() == s.client {
			u.w.OpenClient(line.Client.ID)
		}
	}
	d := u.w.Desk.Value()
	if d == nil {
		t.Fatalf("%s is not among the clients", s.client)
	}
	if !d.HasVisit() {
		u.w.StartVisit()
	}
	if s.past {
		u.w.OpenVisit(d.History.Visits[0].ID)
	}
}

// at shows a place.
func (u *Window) at(p workspace.Place) {
	if p == workspace.AtWelcome {
		u.w.Place.Set(p)
		return
	}
	u.w.Unlock("", nil)
	u.w.Go(p)
	u.w.Dismiss()
}
