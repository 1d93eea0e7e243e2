package ui

import (
	"log/slog"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/ui/workspace"
)

// lab is a table of a laboratory whose headings say nothing.
var lab = assessment.TableHead{
	Names: []string{"clock", "ch7", "ch8", "ch9", "ch10", "ch11", "ch12"}, Units: []string{"s", "", "", "", "", "", ""},
	Rows: [][]float64{{0, 3.2, 1, 0, 0, 0, 0}, {0.001, 780.4, 1, 0, 0, 0, 0}},
}

// onInstruments is the window where it is said what the columns of tables hold.
// The table has a value once its vertical force is known to be ch7.
func onInstruments(t *testing.T) *Window {
	t.Helper()
	store := sample.NewStore(clock)
	if err := sample.Fill(t.Context(), store, noon); err != nil {
		t.Fatal(err)
	}
	w := workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Practice: sample.Fill,
		Outputs: outputs(t), Loop: workspace.Inline(), Now: clock, Log: slog.New(slog.DiscardHandler),
		Instruments: workspace.Instruments{
			Endings: []string{".csv"},
			Roles: []assessment.ColumnRole{
				{ID: "time", Name: "Time"},
				{ID: "vertical", Name: "Vertical force", Help: "Up is positive.", Kind: assessment.ForceColumn},
				{ID: "hip_left", Name: "Left hip", Help: "Bending is positive.", Kind: assessment.AngleColumn},
			},
			Head: func(_ string, all []assessment.Instrument) (assessment.TableHead, error) {
				h := lab
				if len(all) > 0 {
					h.Instrument = all[0].Name
				}
				return h, nil
			},
			Read: func(_ string, o assessment.RecordingOptions) (assessment.Recording, error) {
				if !strings.HasSuffix(o.Column["vertical"], "ch7") {
					return assessment.Recording{Questions: []assessment.RecordingQuestion{{Option: "column", Text: "Which column holds the vertical force?"}}}, nil
				}
				return assessment.Recording{Observations: []assessment.RecordedValue{
					{Measure: catalogue.ContactTime, Moment: assessment.Early, Method: assessment.ForcePlate, Value: 245, Unit: "ms"},
				}}, nil
			},
		},
	})
	u := New(test.NewTempApp(t), w)
	u.Start()
	u.window.Resize(fyne.NewSize(1366, 768))
	u.w.EndWelcome(false)
	u.at(workspace.AtInstruments)
	u.w.LookAtTable("/lab/run.csv")
	return u
}

// TestTheColumnsOfAnInstrument are said by keys alone: the first rows are seen,
// what would be read is seen at once, everything is kept, and undone.
func TestTheColumnsOfAnInstrument(t *testing.T) {
	u := onInstruments(t)
	seen := func() string { return strings.Join(texts(u.window.Content()), " ") }
	if all := seen(); !strings.Contains(all, "780.4") || !strings.Contains(all, "Which column holds") {
		t.Errorf("the rows and the question are not seen: %s", all)
	}
	draw(t, u, "instrument new")
	u.press(fyne.KeyDown, fyne.KeyReturn) // the vertical force
	if !strings.Contains(u.overTexts(t), "ch12") {
		t.Error("not every column can be chosen")
	}
	draw(t, u, "over instrument column")
	u.write("ch7")
	u.press(fyne.KeyReturn)
	tool := func() assessment.Instrument {
		if all := u.w.Tools.Value(); len(all) == 1 {
			return all[0]
		}
		return assessment.Instrument{}
	}
	if tool().Column["vertical"] != "ch7" || tool().Name != "Instrument 1" {
		t.Fatalf("kept: %+v", u.w.Tools.Value())
	}
	if all := seen(); !strings.Contains(all, "245") || strings.Contains(all, "Which column holds") {
		t.Errorf("what comes of it is not seen: %s", all)
	}
	u.press(fyne.KeyDown, fyne.KeyRight) // how it counts
	if tool().Column["vertical"] != "-ch7" {
		t.Errorf("the other sign: %+v", tool().Column)
	}
	draw(t, u, "instrument said")
	for range 2 {
		u.shortcut(fyne.KeyZ)
	}
	if len(u.w.Tools.Value()) != 0 || !strings.Contains(u.said.Redo, "the vertical force of Instrument 1") {
		t.Errorf("after undo: %+v, the bar says %q", u.w.Tools.Value(), u.said.Redo)
	}
	u.shortcut(fyne.KeyY)
	if err := u.w.Flush(); err != nil || tool().Column["vertical"] != "ch7" {
		t.Errorf("after redo: %+v, %v", u.w.Tools.Value(), err)
	}
}

// TestAnInstrumentIsNamedAndRemoved, with what its tables leave out.
func TestAnInstrumentIsNamedAndRemoved(t *testing.T) {
	u := onInstruments(t)
	u.w.SayColumn(0, u.w.ColumnRoles()[1], "ch7")
	if p := u.w.NameInstrument(0, "Belt "); p.Some() || u.w.Tools.Value()[0].Name != "Belt " {
		t.Errorf("%+v, %s", u.w.Tools.Value(), p.Text)
	}
	u.w.SayUnit(0, "kN")
	u.w.SayAngle(0, catalogue.TrunkThigh)
	for text, refused := range map[string]bool{"1000": false, "many": true, "-3": true, "1e9": true} {
		if p := u.w.SayRate(0, text); p.Refused != refused {
			t.Errorf("%q a second: %+v", text, p)
		}
	}
	if got := u.w.Tools.Value()[0]; got.Unit != "kN" || got.Definition != catalogue.TrunkThigh || got.Rate != 1000 {
		t.Errorf("kept: %+v", got)
	}
	u.w.SayColumn(1, u.w.ColumnRoles()[0], "clock")
	for name, want := range map[string]bool{"": true, "belt": true, "Other": false} {
		if p := u.w.NameInstrument(1, name); p.Refused != want {
			t.Errorf("named %q: %+v", name, p)
		}
	}
	u.w.RemoveInstrument(0)
	if all := u.w.Tools.Value(); len(all) != 1 || all[0].Name != "Other" || u.w.UndoName() != "removing Belt " {
		t.Errorf("left: %+v; %q could be undone", all, u.w.UndoName())
	}
	u.w.Undo()
	if len(u.w.Tools.Value()) != 2 {
		t.Error("the removed one did not come back")
	}
}
