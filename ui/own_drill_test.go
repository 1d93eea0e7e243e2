package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/ui/workspace"
)

// TestDrillsOfTheClinic writes a drill by keys alone, finds it in the library,
// and takes it back.
func TestDrillsOfTheClinic(t *testing.T) {
	u := in(t, ages[1])
	u.w.Desk.Set(nil)
	u.w.SetClinic(assessment.Clinic{Examiner: "Sam Sample"})
	u.at(workspace.AtDrills)
	u.write("new drill")
	u.press(fyne.KeyReturn, fyne.KeyReturn) // to its fields, past the family
	for _, text := range []string{"Sled push", "Push the sled", "Leg strength without landing.", "Hands on the bars.", "Push the floor away.", "front of thigh", "4 × 20 m"} {
		u.write(text)
		u.press(fyne.KeyReturn)
	}
	u.press(fyne.KeyReturn, fyne.KeyReturn) // harder, easier
	u.write("4")
	for range 6 {
		u.press(fyne.KeyReturn)
	}
	u.write("Lean in.")
	for range 4 {
		u.press(fyne.KeyReturn)
	}
	u.press(fyne.KeyReturn) // who
	u.write("we have a sled")
	u.press(fyne.KeyReturn, fyne.KeyReturn)
	draw(t, u, "own drill typed")
	u.press(fyne.KeyReturn)
	if page := strings.Join(texts(u.window.Canvas().Content()), " "); !strings.Contains(page, "Type after which source") {
		t.Error("it does not ask for a source")
	}
	if _, kept := u.w.Drills().Drill("C01"); kept {
		t.Fatal("a drill without a source is kept")
	}
	o := u.w.BeginDrill(u.w.NewDrill())
	o.Name, o.PlainName, o.Purpose, o.Cue, o.Dose.Text, o.Steps = "Sled push", "Push the sled", "Leg strength.", "Push.", "4 × 20 m", []string{"Lean in."}
	o.By, o.Why, o.Source, o.Reason, o.Drop = "Sam Sample", "ours", "ours", "Legs first.", "after six weeks"
	o.Answer(drill.LegStrength, true)
	o.HoldBack(drill.KneeSwelling, true)
	if p := u.w.KeepOwnDrill(o); p.Some() {
		t.Fatal(p.Text)
	}
	draw(t, u, "own drill kept")
	kept, known := u.w.Drills().Drill("C01")
	if _, answers := kept.Answers(drill.LegStrength); !known || !answers {
		t.Errorf("kept: %+v", kept)
	}
	back, p := u.w.Withdrawal(assessment.ClinicDrill, "C01", "Sam Sample", "the sled broke")
	if p.Some() || u.w.LayOverlay(back).Some() {
		t.Fatal(p.Text)
	}
	if _, still := u.w.Drills().Drill("C01"); still {
		t.Error("a withdrawn drill is in the library")
	}
	o.Reason = ""
	if p := u.w.KeepOwnDrill(o); !strings.Contains(p.Text, "reason and an exit") {
		t.Errorf("a finding without a reason: %q", p.Text)
	}
}
