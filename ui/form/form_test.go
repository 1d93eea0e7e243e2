package form_test

import (
	"context"
	"fmt"
	"image"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/ui/form"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

var today = time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC)

// desk is a workspace with the open visit of a client of the practice clinic.
func desk(t *testing.T, client assessment.ClientID) *workspace.Workspace {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.LightVariant))
	store := sample.NewStore(func() time.Time { return today })
	if err := sample.Fill(context.Background(), store, today); err != nil {
		t.Fatal(err)
	}
	w := workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: workspace.Inline(),
		Now: func() time.Time { return today }, Log: slog.New(slog.DiscardHandler),
	})
	w.OpenClient(client)
	if !w.Desk.Value().HasVisit() {
		t.Fatal("the client has no visit")
	}
	return w
}

func TestEveryGradeHasItsShape(t *testing.T) {
	seen := map[widget.Mark]assessment.Grade{}
	for g := assessment.Ungraded; g <= assessment.Marked; g++ {
		v := form.Grade(g)
		if other, twice := seen[v.Mark]; twice || v.Mark == widget.NoMark || v.Word != g.Label() {
			t.Errorf("%s is drawn as %v, as is %s", g, v, other)
		}
		seen[v.Mark] = g
	}
}

func TestEveryLevelHasItsShape(t *testing.T) {
	seen := map[widget.Mark]bool{}
	for _, l := range []assessment.FlagLevel{assessment.Priority, assessment.Urgent, assessment.Emergency} {
		v := form.Level(l)
		if seen[v.Mark] || v.Mark == widget.NoMark || v.Word != l.Label() {
			t.Errorf("%s is drawn as %v", l, v)
		}
		seen[v.Mark] = true
	}
}

func TestChangeInWords(t *testing.T) {
	m := assessment.Measure{ID: "a", Unit: assessment.Unit{Symbol: "cm"}, Decimals: 1}
	before := assessment.Observation{Number: 4}
	tests := []struct {
		name   string
		change assessment.Change
		text   string
		was    string
	}{
		{"nothing earlier", assessment.Change{}, "", ""},
		{"better", assessment.Change{Verdict: assessment.RealBetter, Delta: 9, Before: before}, "+9.0 real", "was 4.0"},
		{"worse", assessment.Change{Verdict: assessment.RealWorse, Delta: -9, Before: before}, "−9.0 worse", "was 4.0"},
		{"neither", assessment.Change{Verdict: assessment.RealChange, Delta: 9, Before: before}, "+9.0 real", "was 4.0"},
		{"too close", assessment.Change{Verdict: assessment.TooClose, Delta: 0.5, Before: before}, "≈ +0.5", "was 4.0"},
		{"not comparable", assessment.Change{Verdict: assessment.NotComparable, Delta: 9, Before: before}, "≠", "was 4.0"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := form.Change(assessment.Shown{Measure: m, Change: tt.change})
			if got.Text != tt.text || got.Was != tt.was {
				t.Errorf("Change = %q, %q; want %q, %q", got.Text, got.Was, tt.text, tt.was)
			}
		})
	}
}

// TestGaugeHoldsItsBands checks every measure: the scale goes up, the bands lie
// in it, and one of them is the range in words.
func TestGaugeHoldsItsBands(t *testing.T) {
	w := desk(t, "practice-zoe")
	d := w.Desk.Value()
	subject := d.Visit().Subject(d.History.Client)
	for _, m := range w.Catalogue().Measures() {
		if m.Chosen() {
			continue
		}
		v := m.Applies(w.How(assessment.Key{Measure: m.ID, Side: m.Sides()[0], Moment: m.MomentsOf()[0]}), subject)
		g := form.Gauge(m, v)
		if g.Low >= g.High {
			t.Errorf("%s: the scale goes from %v to %v", m.ID, g.Low, g.High)
		}
		inRange := 0
		for _, b := range g.Bands {
			if b.From > b.To || b.From < g.Low-1e-9 || b.To > g.High+1e-9 {
				t.Errorf("%s: a band from %v to %v on a scale from %v to %v", m.ID, b.From, b.To, g.Low, g.High)
			}
			if b.InRange {
				inRange++
			}
		}
		if want := min(len(v.Cuts), 1); inRange != want || (g.Target == "") != (want == 0) {
			t.Errorf("%s: %d bands are in range, in words %q", m.ID, inRange, g.Target)
		}
	}
}

// TestMeaningOfEveryMeasure checks that each value is explained before and
// after it is typed: how, compared with what, and what it cannot say.
func TestMeaningOfEveryMeasure(t *testing.T) {
	w := desk(t, "practice-zoe")
	for _, m := range w.Catalogue().Measures() {
		k := assessment.Key{Measure: m.ID, Side: m.Sides()[0], Moment: m.MomentsOf()[0]}
		v := form.Meaning(w, k, undrawn)
		if v.Title != m.Name || len(v.Parts) < 3 || len(v.Parts[0].Bullets) < len(m.HowTo) || said(v, "What it cannot say") != m.CannotSay {
			t.Errorf("%s is explained by %+v", m.ID, v)
		}
		technically := ""
		if f, ok := w.Desk.Value().Summary.Finding(k); ok {
			technically = f.Technically(w.Catalogue().Named)
		}
		if got := said(v, "For the record"); got != technically {
			t.Errorf("%s: for the record %q, want %q", m.ID, got, technically)
		}
		for _, f := range v.Parts[1].Facts {
			if f.Text == "" {
				t.Errorf("%s: nothing is said of %q", m.ID, f.Name)
			}
		}
	}
}

// undrawn is every picture before it is drawn.
func undrawn(drill.Drill) image.Image { return nil }

// TestMeaningShowsDrills: two drills are pictured under their names and two
// more are named; the rest is counted.
func TestMeaningShowsDrills(t *testing.T) {
	w := desk(t, "practice-zoe")
	sheet := image.NewRGBA(image.Rect(0, 0, 1, 1))
	v := form.Meaning(w, assessment.Key{Measure: catalogue.ThomasHip, Side: assessment.Left}, func(drill.Drill) image.Image { return sheet })
	all := w.Drills().LeadsTo(catalogue.ThomasHip)
	for _, p := range v.Parts {
		if p.Heading != "Drills it may lead to" {
			continue
		}
		if len(p.Pictures) != 2 || p.Pictures[1].Name != all[1].Name || p.Pictures[1].Picture != sheet {
			t.Errorf("pictured are %v", p.Pictures)
		}
		if want := []string{all[2].Name, all[3].Name, fmt.Sprintf("and %d more", len(all)-4)}; !slices.Equal(p.Bullets, want) {
			t.Errorf("named are %q, want %q", p.Bullets, want)
		}
		return
	}
	t.Error("the panel names no drills")
}

// said is the text of a panel under a heading.
func said(v widget.MeaningValues, heading string) string {
	for _, p := range v.Parts {
		if p.Heading == heading {
			return p.Text
		}
	}
	return ""
}

// TestSidesAreSaidOfBoth: the comparison of the sides stands in the panel of
// the right value too, once.
func TestSidesAreSaidOfBoth(t *testing.T) {
	w := desk(t, "practice-zoe")
	for _, side := range []assessment.Side{assessment.Left, assessment.Right} {
		text := said(form.Meaning(w, assessment.Key{Measure: catalogue.ThomasHip, Side: side}, undrawn), "For the record")
		if n := strings.Count(text, "Right less left +5°: within what sides differ by (more than 8°)."); n != 1 {
			t.Errorf("%s: said %d times in %q", side, n, text)
		}
		facts := form.Meaning(w, assessment.Key{Measure: catalogue.ThomasHip, Side: side}, undrawn).Parts[1].Facts
		if last := facts[len(facts)-1]; last != (widget.Fact{Name: "Left v right", Text: "5° apart: too close to call"}) {
			t.Errorf("%s: the table ends with %v", side, last)
		}
	}
}

// TestRowShowsTheVisitsSoFar: a row has the values up to the visit looked at,
// and does not join what may not be compared.
func TestRowShowsTheVisitsSoFar(t *testing.T) {
	w := desk(t, "practice-zoe")
	values := func() []float64 {
		m, _ := w.Catalogue().Measure(catalogue.ThomasHip)
		row := form.NewRow(w, nil, m, assessment.NoMoment)
		var all []float64
		for _, p := range row.Object().(*widget.PairRow).Values().Past.Points {
			all = append(all, p.Value)
		}
		return all
	}
	last := values()
	if n := len(last); n < 2 || last[n-1] != 7 {
		t.Fatalf("the visits so far: %v", last)
	}
	w.OpenVisit(w.Desk.Value().History.Visits[0].ID)
	if first := values(); len(first) != 1 || first[0] != last[0] {
		t.Errorf("at the first visit: %v", first)
	}
}

func TestRowShowsTheDesk(t *testing.T) {
	w := desk(t, "practice-zoe")
	m, _ := w.Catalogue().Measure(catalogue.ThomasHip)
	row := form.NewRow(w, nil, m, assessment.NoMoment)
	left := row.Field(assessment.Left).(*widget.ValueField)
	if left.Text() != "7" {
		t.Errorf("the field shows %q", left.Text())
	}
	if row.Refresh() {
		t.Error("nothing changed and the row was painted anew")
	}
	w.Record(row.Key(widget.LeftSide), "12")
	if !row.Refresh() || left.Text() != "12" {
		t.Errorf("after typing the field shows %q", left.Text())
	}
}

func TestAClosedRowIsText(t *testing.T) {
	w := desk(t, "practice-carlos")
	m, _ := w.Catalogue().Measure(catalogue.ToeTouch)
	row := form.NewRow(w, nil, m, assessment.NoMoment)
	f := row.Field(assessment.NoSide).(*widget.ValueField)
	before := f.Text()
	test.Type(f, "5")
	if before == "" || f.Text() != before || f.Disabled() {
		t.Errorf("a closed value %q reads %q after typing", before, f.Text())
	}
}

func TestActionsInWords(t *testing.T) {
	v := assessment.Visit{Actions: []assessment.FlagAction{
		{Question: "a", Kind: assessment.Referred, Who: "Dr Čapková", By: "Sam", At: today},
		{Question: "b", Kind: assessment.Cleared, Who: "Dr B", By: "Sam", At: today},
	}}
	if got, want := form.Actions(v, "a"), "Referred to Dr Čapková (Sam, 9 April 2026)."; got != want {
		t.Errorf("Actions = %q, want %q", got, want)
	}
}
