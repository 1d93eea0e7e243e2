package workspace

import (
	"context"
	"fmt"
	"image"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// TestEveryKindOfEditIsUndone makes one change of each kind, takes it back and
// brings it again.
func TestEveryKindOfEditIsUndone(t *testing.T) {
	tests := []struct {
		name  string
		named string // by the status bar
		do    func(*Workspace)
		state func(*Workspace) string
	}{
		{
			"details", "phone",
			func(w *Workspace) { w.ChangeClient("phone", func(c *assessment.Client) { c.Phone = "0113" }) },
			func(w *Workspace) string { return w.Desk.Value().History.Client.Phone },
		},
		{
			"the note on the client", "the note on the client",
			func(w *Workspace) {
				w.ChangeClient("the note on the client", func(c *assessment.Client) { c.Note = "Deaf on the left.\nRing first." })
			},
			func(w *Workspace) string { return w.Desk.Value().History.Client.Note },
		},
		{
			"a visit begun", "beginning the visit",
			func(w *Workspace) { w.CloseVisit(); w.StartVisit() },
			func(w *Workspace) string { return Counted(len(w.Desk.Value().History.Visits), "visit") },
		},
		{
			"a client made", "adding a client",
			func(w *Workspace) { w.AddClient(NewClient{Given: "Eva"}) },
			func(w *Workspace) string {
				lines, err := w.store.Clients(context.Background(), assessment.ClientQuery{})
				return fmt.Sprint(len(lines), err)
			},
		},
		{
			"clinic", "the clinic's details",
			func(w *Workspace) { w.SetClinic(assessment.Clinic{Name: "Northside"}) },
			func(w *Workspace) string { return w.Clinic.Value().Name },
		},
		{
			"look", "how the window looks",
			func(w *Workspace) { w.SetLook(Look{Theme: Dark}) },
			func(w *Workspace) string { return string(w.Look.Value().Theme) },
		},
		{
			"paper", "the options of the handout",
			func(w *Workspace) { w.SetOptions(assessment.HandoutOptions{Large: true}) },
			func(w *Workspace) string { return map[bool]string{true: "large"}[w.Options.Value().Large] },
		},
		{
			"examiners", "who examines here",
			func(w *Workspace) { w.SetOthers([]string{"Kim Park"}) },
			func(w *Workspace) string { return strings.Join(w.Others.Value(), ",") },
		},
		{
			"backups", "the folder of the backups",
			func(w *Workspace) { w.SetBackupFolder("/media/drive") },
			func(w *Workspace) string { return w.Keeping.Value().Folder },
		},
		{
			"a value of the clinic's own", "the clinic's own value",
			func(w *Workspace) { w.LayOverlay(stricter()) },
			func(w *Workspace) string {
				if len(assessment.Standing(w.Laid.Value())) > 0 {
					return "laid"
				}
				return ""
			},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w, _ := visiting(t)
			w.outputs.Pages = func(context.Context, assessment.Handout, float64) ([]image.Image, error) { return nil, nil }
			before := tt.state(w)
			tt.do(w)
			after := tt.state(w)
			if w.UndoName() != tt.named || after == before {
				t.Fatalf("%q would be undone, want %q; %q after %q", w.UndoName(), tt.named, after, before)
			}
			w.Undo()
			if got := tt.state(w); got != before || w.RedoName() != tt.named {
				t.Errorf("after undo %q, want %q; redo would bring %q", got, before, w.RedoName())
			}
			w.Redo()
			if got := tt.state(w); got != after || w.UndoName() != tt.named {
				t.Errorf("after redo %q, want %q", got, after)
			}
		})
	}
}

// TestEditsStayWhereTheyBelong: what was typed for one client cannot be undone
// with another one open, and a setting can.
func TestEditsStayWhereTheyBelong(t *testing.T) {
	w, _ := visiting(t)
	w.SetClinic(assessment.Clinic{Name: "Northside"})
	w.Record(toeTouch, "4")
	w.ChangeClient("phone", func(c *assessment.Client) { c.Phone = "0113" })
	if p := w.AddClient(NewClient{Given: "Eva"}); p.Some() {
		t.Fatal(p.Text)
	}
	w.Undo() // who was added lies in the bin
	if d := w.Desk.Value(); d != nil || w.UndoName() != "the clinic's details" {
		t.Fatalf("%v is open, and %q would be undone", d, w.UndoName())
	}
	w.Undo()
	if w.Clinic.Value().Name != "" || w.UndoName() != "adding a client" {
		t.Errorf("the clinic is %q, and %q could be undone", w.Clinic.Value().Name, w.UndoName())
	}
}

// TestClosingIsUndone closes a visit and takes it back with the same key.
func TestClosingIsUndone(t *testing.T) {
	w, _ := visiting(t)
	w.Record(bridge, "38")
	w.CloseVisit()
	if w.Desk.Value().Editable() || w.UndoName() != "closing the visit" {
		t.Fatalf("closed: %v, %q would be undone", !w.Desk.Value().Editable(), w.UndoName())
	}
	w.Undo()
	if !w.Desk.Value().Editable() || w.RedoName() != "closing the visit" {
		t.Error("the visit was not opened again")
	}
	w.Redo()
	if w.Desk.Value().Editable() {
		t.Error("the visit was not closed again")
	}
}

// TestAChartIsSwapped: the chosen measure takes the place, one that is charted
// already changes its place with it, and the choice is found again.
func TestAChartIsSwapped(t *testing.T) {
	w, store := visiting(t)
	w.Record(toeTouch, "4")
	w.Record(bridge, "38")
	before := w.Charted(2)
	if len(before) != 2 {
		t.Fatalf("%d measures are charted", len(before))
	}
	w.SwapChart(0, 2, before[1].ID)
	after := w.Charted(2)
	if after[0].ID != before[1].ID || after[1].ID != before[0].ID {
		t.Errorf("charted %s and %s", after[0].ID, after[1].ID)
	}
	if err := w.Flush(); err != nil || store.settings[chartsSetting] == "" {
		t.Errorf("the choice is not kept: %v", err)
	}
	w.Undo()
	if got := w.Charted(2); got[0].ID != before[0].ID {
		t.Errorf("after undo %s comes first", got[0].ID)
	}
}

// TestAChartKeepsItsPlace: what the first visit charts stays where it is when a
// later visit measures more.
func TestAChartKeepsItsPlace(t *testing.T) {
	w, _ := visiting(t)
	w.Record(toeTouch, "4")
	w.Record(bridge, "12")
	before := w.Charted(4)
	if len(before) != 2 || before[0].ID != bridge.Measure {
		t.Fatalf("%d measures are charted, want the gravest first", len(before))
	}
	w.CloseVisit()
	w.StartVisit()
	for measure, text := range map[assessment.MeasureID]string{catalogue.Cadence: "171", catalogue.PainWorst: "4", catalogue.WeekKM: "30"} {
		m, _ := w.catalogue.Measure(measure)
		w.Record(assessment.Key{Measure: measure, Moment: m.MomentsOf()[0]}, text)
	}
	w.Record(bridge, "60")
	after := w.Charted(4)
	want := []assessment.MeasureID{before[0].ID, before[1].ID, catalogue.Cadence, catalogue.PainWorst}
	for i, m := range after {
		if m.ID != want[i] {
			t.Errorf("chart %d shows %s, want %s", i+1, m.ID, want[i])
		}
	}
}

// TestBeginningIsUndone: Ctrl Z after a value takes back the value and then the
// visit, never the visit with the value in it.
func TestBeginningIsUndone(t *testing.T) {
	w, store := visiting(t)
	begun := w.Desk.Value().Open
	w.Record(toeTouch, "4")
	w.Undo()
	if !w.Desk.Value().Editable() || w.UndoName() != "beginning the visit" {
		t.Fatalf("%q would be undone", w.UndoName())
	}
	w.Undo()
	if d := w.Desk.Value(); d.HasVisit() || len(store.visits) != 0 || w.Place.Value() != AtOverview {
		t.Fatalf("%d visits are kept, and the place is %v", len(store.visits), w.Place.Value())
	}
	if w.RedoName() != "beginning the visit" || w.UndoName() != "adding a client" {
		t.Errorf("redo would bring %q, undo take back %q", w.RedoName(), w.UndoName())
	}
	w.Redo()
	if d := w.Desk.Value(); d.Open != begun || !d.Editable() || w.Place.Value() != AtAssess {
		t.Error("the visit was not begun again")
	}
	w.Redo()
	if o, ok := w.Desk.Value().Visit().Observation(toeTouch); !ok || o.Number != 4 {
		t.Error("the value did not come again")
	}
}

// TestABegunVisitStays once another one was looked at: its values can no longer
// be taken back one by one.
func TestABegunVisitStays(t *testing.T) {
	w, _ := visiting(t)
	w.CloseVisit()
	closed := w.Desk.Value().Open
	w.StartVisit()
	w.Record(toeTouch, "4")
	w.OpenVisit(closed)
	if w.UndoName() == "beginning the visit" {
		t.Error("a visit with a value in it would be thrown away")
	}
}
