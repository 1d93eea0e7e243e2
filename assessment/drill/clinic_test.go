package drill_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// ownDrill is a drill a clinic might write.
func ownDrill() drill.Written {
	return drill.Written{
		ID: "C01", Name: "Sled push", PlainName: "Push the sled", Family: drill.StrengthEndurance, Purpose: "Leg strength without landing.",
		Start: "Hands on the bars.", Steps: []string{"Lean in.", "Take short, hard steps."},
		Dose:   drill.Dose{Text: "4 × 20 m, twice a week", Sets: 4, DistanceM: 20, RestSeconds: 60, DaysPerWeek: 2, Weeks: 6},
		StopIf: []string{"The sled runs away"}, Codes: []drill.Contraindication{drill.KneeSwelling},
		Targets: []drill.WrittenTarget{{Finding: drill.LegStrength, Why: "Your legs need more strength for running.", Drop: "two visits in a row without it as a finding"}},
		Cue:     "Push the floor away behind you.", Feel: "front of thigh",
	}
}

func overlayOf(w drill.Written) assessment.Overlay {
	return assessment.Overlay{
		Kind: assessment.ClinicDrill, Subject: string(w.ID), Body: w.Encode(), By: "Sam Sample", Why: "we have a sled",
		Source: "our own experience", At: time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC),
	}
}

func TestDecodeWritten(t *testing.T) {
	tests := []struct {
		name   string
		change func(*drill.Written)
		want   string // part of the error; empty: it is read
	}{
		{"as it is", func(*drill.Written) {}, ""},
		{"without findings: chosen by hand", func(w *drill.Written) { w.Targets = nil }, ""},
		{"no number", func(w *drill.Written) { w.ID = "sled" }, "no number of a drill"},
		{"no name", func(w *drill.Written) { w.Name = " " }, "needs a name"},
		{"no dose", func(w *drill.Written) { w.Dose.Text = "" }, "needs a name"},
		{"a plain name too long for the card", func(w *drill.Written) { w.PlainName = strings.Repeat("Čapková", 6) }, "fit on the card"},
		{"a cue too long for the card", func(w *drill.Written) { w.Cue = strings.Repeat("push ", 15) }, "fit on the card"},
		{"no family", func(w *drill.Written) { w.Family = "magic" }, "no family"},
		{"no steps", func(w *drill.Written) { w.Steps = nil }, "at least one step"},
		{"many steps", func(w *drill.Written) { w.Steps = make([]string, 13) }, "shorten"},
		{"a flood", func(w *drill.Written) { w.Purpose = strings.Repeat("a", 500) }, "shorten"},
		{"a negative dose", func(w *drill.Written) { w.Dose.Sets = -1 }, "dose of -1"},
		{"an unknown contra-indication", func(w *drill.Written) { w.Codes = []drill.Contraindication{"gout"} }, "no contra-indication"},
		{"an unknown finding", func(w *drill.Written) { w.Targets[0].Finding = "weak_core" }, "no finding"},
		{"a finding without an exit", func(w *drill.Written) { w.Targets[0].Drop = "" }, "reason and an exit"},
		{"a finding twice", func(w *drill.Written) { w.Targets = append(w.Targets, w.Targets[0]) }, "there twice"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := ownDrill()
			tt.change(&w)
			_, err := drill.DecodeWritten(w.Encode())
			switch {
			case tt.want == "" && err != nil:
				t.Errorf("refused: %v", err)
			case tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)):
				t.Errorf("error %v, want %q", err, tt.want)
			}
		})
	}
	for name, body := range map[string]string{"nothing": "", "a list": "[]", "an unknown field": `{"risk": 1}`, "two": ownDrill().Encode() + "{}", "a flood": strings.Repeat(" ", 40_000)} {
		if _, err := drill.DecodeWritten(body); err == nil {
			t.Errorf("%s is read", name)
		}
	}
}

// TestOwnDrills: a clinic's drill is proposed like the others, stops where all
// of them stop, and waits for the same answers.
func TestOwnDrills(t *testing.T) {
	lib, faults := drill.Standard().With([]assessment.Overlay{overlayOf(ownDrill()), {Kind: assessment.ClinicDrill, Body: "x"}, {Kind: assessment.ClinicBands}})
	if len(faults) != 1 {
		t.Errorf("faults: %v", faults)
	}
	own, ok := lib.Drill("C01")
	if !ok || own.Minutes != own.PlannedMinutes() || !slices.Contains(own.Codes, drill.OpenRedFlag) || len(own.StopIf) != 4 {
		t.Fatalf("%+v", own)
	}
	p := drill.Propose(today(t, hurts), lib)
	if got := ids(p.Also); !strings.Contains(got, "C01") || ids(p.Drills) != "S01" {
		t.Errorf("proposed %q, also %q", ids(p.Drills), got)
	}
	run := ownDrill()
	run.ID, run.Family, run.Codes = "C02", drill.Technique, nil
	lib, _ = drill.Standard().With([]assessment.Overlay{overlayOf(run)})
	if d, _ := lib.Drill("C02"); !d.Running() {
		t.Error("a clinic's running drill does not wait for a bone answer")
	}
}

// TestOwnVersion: a clinic's version of a known drill keeps its picture and what
// holds it back, and going back brings the first one.
func TestOwnVersion(t *testing.T) {
	first, _ := drill.Standard().Drill("M09")
	w := first.Write()
	w.Dose.Text, w.Dose.Sets, w.Codes = "3 × 10, three days a week", 3, nil
	laid := overlayOf(w)
	lib, faults := drill.Standard().With([]assessment.Overlay{laid})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	got, _ := lib.Drill("M09")
	if got.Dose.Text != w.Dose.Text || len(got.Poses) != len(first.Poses) || len(got.Codes) != len(first.Codes) || got.Minutes <= first.Minutes {
		t.Errorf("%+v", got)
	}
	if got.EvidenceTag != "clinic" || !strings.Contains(got.Evidence, "Sam Sample") {
		t.Errorf("evidence %q", got.Evidence)
	}
	laid.Withdrawn = true
	lib, _ = drill.Standard().With([]assessment.Overlay{overlayOf(w), laid})
	if back, _ := lib.Drill("M09"); back.Dose.Text != first.Dose.Text {
		t.Errorf("withdrawn, and the dose is %q", back.Dose.Text)
	}
}

// TestEveryDrillCanBeWritten: each entry of the program can be the start of a
// clinic's version.
func TestEveryDrillCanBeWritten(t *testing.T) {
	for _, d := range drill.Standard().All() {
		if _, err := drill.DecodeWritten(d.Write().Encode()); err != nil {
			t.Errorf("%s: %v", d.ID, err)
		}
	}
}

// FuzzDecodeWritten: what is read can be proposed, weighed and written again.
func FuzzDecodeWritten(f *testing.F) {
	f.Add(ownDrill().Encode())
	f.Add(`{"id":"C99","dose":{"Sets":999999999}}`)
	f.Fuzz(func(t *testing.T, body string) {
		w, err := drill.DecodeWritten(body)
		if err != nil {
			return
		}
		lib, faults := drill.Standard().With([]assessment.Overlay{overlayOf(w)})
		if len(faults) > 0 {
			t.Fatalf("what was read cannot be laid over: %v", faults)
		}
		d, _ := lib.Drill(w.ID)
		if d.Minutes < 0 || len(d.StopIf) < 3 || !slices.Contains(d.Codes, drill.OpenRedFlag) {
			t.Errorf("%+v", d)
		}
	})
}
