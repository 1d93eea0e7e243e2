package workspace

import (
	"log/slog"
	"slices"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
)

// TestHandoutWords: what was given, and how often it was done once the strip has
// been counted.
func TestHandoutWords(t *testing.T) {
	drills := func(ids ...assessment.DrillID) (p assessment.Plan) {
		for _, id := range ids {
			p.Drills = append(p.Drills, assessment.PlannedDrill{Drill: id})
		}
		return p
	}
	ticked := func(days ...int) (p assessment.Plan) {
		for i, n := range days {
			p.Ticked = append(p.Ticked, assessment.Ticked{Drill: assessment.DrillID([]string{"S16", "M06", "T01"}[i]), Days: n})
		}
		return p
	}
	march, april := assessment.Date{Year: 2026, Month: 3, Day: 12}, assessment.Date{Year: 2026, Month: 4, Day: 9}
	for _, c := range []struct {
		name  string
		plans []assessment.Plan
		want  string
	}{
		{"nothing given", []assessment.Plan{{}}, ""},
		{"not back yet", []assessment.Plan{drills("S16", "M06")}, "2 drills. Ask for the ticked strip."},
		{"not counted yet", []assessment.Plan{drills("S16"), drills("S16")}, "1 drill. Ask for the ticked strip."},
		{"counted", []assessment.Plan{drills("S16", "M06", "T01"), ticked(17, 20, 0)}, "3 drills. Ticked on 17, 20 and 0 of 28 days."},
		{"another drill was counted", []assessment.Plan{drills("M06"), ticked(17)}, "1 drill. Ask for the ticked strip."},
	} {
		t.Run(c.name, func(t *testing.T) {
			visits := []assessment.Visit{{Date: march}, {Date: april}}[:len(c.plans)]
			for i := range visits {
				visits[i].Plan = c.plans[i]
			}
			if got := handoutWords(visits); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

// TestWhoIsExpectedTodayComesFirst in the list while nothing is searched for, and
// once.
func TestWhoIsExpectedTodayComesFirst(t *testing.T) {
	store := sample.NewStore(func() time.Time { return today })
	if err := sample.Fill(t.Context(), store, today); err != nil {
		t.Fatal(err)
	}
	lines, err := store.Clients(t.Context(), assessment.ClientQuery{})
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(lines, func(l assessment.ClientLine) bool {
		return l.LastState == assessment.Closed && assessment.DateOf(today).Before(l.NextReview)
	})
	if at < 1 {
		t.Fatalf("the practice clinic has nobody who is expected later and was not seen last: %d", at)
	}
	expected := lines[at]
	for _, c := range []struct {
		name  string
		day   time.Time
		typed string
		want  assessment.ClientID
	}{
		{"on the day", expected.NextReview.Time(), "", expected.Client.ID},
		{"the day before", expected.NextReview.Time().AddDate(0, 0, -1), "", lines[0].Client.ID},
		{"the day after", expected.NextReview.Time().AddDate(0, 0, 1), "", lines[0].Client.ID},
		{"searching", expected.NextReview.Time(), lines[0].Client.Family, lines[0].Client.ID},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := New(Config{
				Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: Inline(),
				Now: func() time.Time { return c.day.Add(10 * time.Hour) }, Log: slog.New(slog.DiscardHandler),
			})
			w.Search(c.typed)
			found := w.List.Value().Lines
			if len(found) == 0 || found[0].Client.ID != c.want {
				t.Fatalf("first is %+v, want %s", found, c.want)
			}
			if c.typed == "" && len(found) != len(lines) {
				t.Errorf("%d are listed, want %d", len(found), len(lines))
			}
		})
	}
}

// TestSaid: the newest notes are said, those of the sections too, with the day
// they were made on.
func TestSaid(t *testing.T) {
	march, april := assessment.Date{Year: 2026, Month: 3, Day: 12}, assessment.Date{Year: 2026, Month: 4, Day: 9}
	part := func(part, text string) []assessment.PartNote {
		return []assessment.PartNote{{Part: part, Text: text}}
	}
	for _, c := range []struct {
		name   string
		visits []assessment.Visit
		on     assessment.Date
		want   string
	}{
		{"nothing", []assessment.Visit{{Date: march}}, assessment.Date{}, ""},
		{"of the visit", []assessment.Visit{{Date: march, Note: "Ran\nwith Jana"}}, march, "“Ran with Jana”"},
		{"of a section", []assessment.Visit{{Date: march, PartNotes: part("symptoms", "stiff after sitting")}}, march, "Symptoms: “stiff after sitting”"},
		{"of both", []assessment.Visit{{Date: march, Note: "a", PartNotes: part("conditions", "warm room")}}, march, "“a” · Conditions: “warm room”"},
		{"the newest", []assessment.Visit{{Date: march, Note: "a"}, {Date: april, PartNotes: part("mobility", "b")}}, april, "Mobility: “b”"},
		{"none at the last", []assessment.Visit{{Date: march, Note: "a"}, {Date: april}}, march, "“a”"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if on, got := said(c.visits); on != c.on || got != c.want {
				t.Errorf("%q of %v, want %q of %v", got, on, c.want, c.on)
			}
		})
	}
}
