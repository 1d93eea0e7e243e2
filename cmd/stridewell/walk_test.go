package main

import (
	"log/slog"
	"math"
	"slices"
	"strconv"
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
	"stridewell/ui/workspace"
)

var walkDay = time.Date(2026, 4, 9, 10, 30, 0, 0, time.UTC)

// madeUp is a measure that the program does not have: whatever loops over the
// catalogue shows it without being told.
func madeUp() assessment.Measure {
	return assessment.Measure{
		ID: "mobility.made_up", Name: "Made-up reach", Plain: "Reaching for a made-up thing", Brief: "by tape", Pillar: assessment.Mobility,
		Unit: assessment.Unit{Symbol: "cm", UCUM: "cm", Words: "cm"}, Paired: true, Decimals: 1, Step: 0.5,
		Accept: assessment.Range{Max: 90}, Expect: assessment.Range{Max: 80}, Methods: []assessment.Method{assessment.Tape},
		References: []assessment.Reference{{Worse: assessment.LowerIsWorse, Basis: assessment.Convention, Cuts: []assessment.Cut{{At: 40, Grade: assessment.Mild}}}},
		HowTo:      []string{"Reach.", "Read the tape."}, Says: "How far.", CannotSay: "Why.",
		Codings: []assessment.Coding{{System: "urn:stridewell:measure", Code: "mobility.made_up"}},
	}
}

// ownDrill is a drill that a clinic wrote.
func ownDrill() drill.Written {
	return drill.Written{
		ID: "C01", Name: "Sled push", PlainName: "Push the sled", Family: drill.StrengthEndurance, Purpose: "Leg strength without landing.",
		Start: "Hands on the bars.", Steps: []string{"Lean in.", "Take short, hard steps."},
		Dose: drill.Dose{Text: "4 × 20 m, twice a week", Sets: 4, DistanceM: 20, RestSeconds: 60, DaysPerWeek: 2, Weeks: 6},
		Cue:  "Push the floor away behind you.", Feel: "front of thigh",
	}
}

// extended is the tables of the program with an entry more each.
func extended(t *testing.T) drill.Tables {
	t.Helper()
	standard := catalogue.Standard()
	drills, faults := drill.Standard().With([]assessment.Overlay{{Kind: assessment.ClinicDrill, Subject: "C01", Body: ownDrill().Encode(), At: walkDay}})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return drill.Tables{Catalogue: assessment.NewCatalogue("extended", append(standard.Measures(), madeUp()), standard.Sources()), Drills: drills}
}

// A walk is a closed visit with a value of every measure, typed on the form,
// and every drill.
type walk struct {
	drill.Tables
	store   assessment.Store
	desk    *workspace.Workspace
	history assessment.History
	summary assessment.Summary // as on the screen
	typed   map[assessment.Key]bool
}

func newWalk(t *testing.T, with drill.Tables) *walk {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.LightVariant))
	clock := func() time.Time { return walkDay }
	w := &walk{Tables: with, store: sample.NewStore(clock), typed: map[assessment.Key]bool{}}
	client := assessment.Client{
		ID: "c1", Given: "Ada", Family: "Alder", Sex: assessment.Female, BirthDate: assessment.Date{Year: 1990, Month: time.May, Day: 4}, Created: walkDay,
		Research: assessment.ConsentGiven,
	}
	if err := w.store.SaveClient(t.Context(), client); err != nil {
		t.Fatal(err)
	}
	w.desk = workspace.New(workspace.Config{
		Store: w.store, Catalogue: with.Catalogue, Drills: with.Drills, Loop: workspace.Inline(), Now: clock, Log: slog.New(slog.DiscardHandler),
	})
	w.desk.OpenClient(client.ID)
	w.desk.StartVisit()
	w.desk.SetCondition(workspace.Speed, "2.8")
	for _, m := range w.desk.Catalogue().Measures() {
		for _, moment := range m.MomentsOf() {
			w.fillRow(t, m, moment)
		}
	}
	for _, d := range w.desk.Drills().All() {
		w.desk.KeepDrill(d.ID)
	}
	w.desk.CloseVisit()
	d := w.desk.Desk.Value()
	if d.Visit().State != assessment.Closed {
		t.Fatalf("the visit is %s: %v", d.Visit().State, w.desk.Notice.Value())
	}
	w.history, w.summary = d.History, d.Summary
	return w
}

// fillRow types a value of a measure on its row of the form, and looks whether
// the row shows it.
func (w *walk) fillRow(t *testing.T, m assessment.Measure, moment assessment.Moment) {
	t.Helper()
	row := form.NewRow(w.desk, nil, m, moment)
	for _, side := range m.Sides() {
		k := assessment.Key{Measure: m.ID, Side: side, Moment: moment}
		want := worst(m, k, w.desk.Desk.Value().Visit().Subject(w.desk.Desk.Value().History.Client))
		keys := strconv.FormatFloat(want.Number, 'f', m.Decimals, 64)
		if m.Chosen() {
			i := slices.IndexFunc(m.Choices, func(c assessment.Choice) bool { return c.Code == want.Choice })
			keys = strconv.Itoa(i + 1)
		}
		test.Type(row.Field(side), keys)
		row.Refresh()
		got, _ := w.desk.Desk.Value().Visit().Observation(k)
		shown := w.desk.Desk.Value().Value(m, k)
		w.typed[k] = got.Number == want.Number && got.Choice == want.Choice && shown != ""
		if field, ok := row.Field(side).(interface{ Text() string }); ok && field.Text() == "" {
			w.typed[k] = false
		}
	}
}

// worst is a value that a person could have, with the worst grade there is.
func worst(m assessment.Measure, k assessment.Key, s assessment.Subject) assessment.Observation {
	var best assessment.Observation
	grade := -1
	try := func(number float64, choice string) {
		o := assessment.Observation{Key: k, Number: number, Choice: choice, Method: m.Methods[0]}
		if len(m.Definitions) > 0 {
			o.Definition = m.Definitions[0].Code
		}
		if g := int(m.Grade(o, s).Grade); g > grade {
			best, grade = o, g
		}
	}
	for _, c := range m.Choices {
		try(0, c.Code)
	}
	if m.Chosen() {
		return best
	}
	scale := math.Pow10(m.Decimals)
	span := m.Expect.Max - m.Expect.Min
	for i := range 11 {
		try(math.Round((m.Expect.Min+span*float64((i+5)%11)/10)*scale)/scale, "")
	}
	return best
}

// A place is where every entry has to turn up.
type place struct {
	name string
	look func(t *testing.T, w *walk, with drill.Tables) seen
	keep bool // it keeps what a table does not know
}

// seen is what was found at a place.
type seen struct {
	values func(assessment.Shown) bool
	drills func(drill.Drill) bool // nil: there are none at the place
}

// missing names the entries that a place does not tell.
func (s seen) missing(w *walk) []string {
	var all []string
	for _, f := range w.summary.Findings {
		if !s.values(f) {
			all = append(all, f.Observation.Key.String())
		}
	}
	for _, d := range w.Drills.All() {
		if s.drills != nil && !s.drills(d) {
			all = append(all, string(d.ID))
		}
	}
	return all
}

// TestEveryEntryEverywhere walks a value of every measure and every drill, with
// one of each that the program does not have, from the form to every paper and
// file.
func TestEveryEntryEverywhere(t *testing.T) {
	full := extended(t)
	w := newWalk(t, full)
	if want := keysOf(full.Catalogue); len(w.summary.Findings) != want {
		t.Errorf("%d findings of %d values", len(w.summary.Findings), want)
	}
	if got, want := len(w.summary.Visit.Plan.Drills), len(drill.Standard().All())+1; got != want {
		t.Errorf("%d drills on the plan, want %d", got, want)
	}
	for _, p := range places() {
		t.Run(p.name, func(t *testing.T) {
			if missing := p.look(t, w, full).missing(w); len(missing) > 0 {
				t.Errorf("%d entries are not told: %s", len(missing), strings.Join(missing, ", "))
			}
		})
	}
}

func keysOf(c assessment.Catalogue) int {
	n := 0
	for _, m := range c.Measures() {
		n += len(m.Sides()) * len(m.MomentsOf())
	}
	return n
}

// TestForgottenEntryIsSeen: a place that is made from tables without the new
// entries is found out, so that the walk proves something.
func TestForgottenEntryIsSeen(t *testing.T) {
	w := newWalk(t, extended(t))
	lesser := drill.StandardTables()
	for _, p := range places() {
		if p.keep {
			continue
		}
		t.Run(p.name, func(t *testing.T) {
			missing := strings.Join(p.look(t, w, lesser).missing(w), ", ")
			if !strings.Contains(missing, string(madeUp().ID)) {
				t.Errorf("nobody sees that the measure is forgotten: %q", missing)
			}
		})
	}
}
