package workspace

import (
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

// stricter calls a toe touch short from 5 cm beyond the floor on.
func stricter() assessment.Overlay {
	return assessment.Overlay{
		Kind: assessment.ClinicBands, Subject: string(catalogue.ToeTouch), By: "Sam Sample", Why: "our runners reach further", Source: "our own 40 runners",
		Body: assessment.EncodeBands([]assessment.Reference{{
			Worse: assessment.HigherIsWorse, Cuts: []assessment.Cut{{At: -20, Grade: assessment.Mild}},
		}}),
	}
}

// TestOverlay: what would change is listed before, counts from then on for the
// open visit, and a start of the program finds it again.
func TestOverlay(t *testing.T) {
	w, store := visiting(t)
	w.Record(toeTouch, "-12")
	grade := func(w *Workspace) assessment.Grade {
		f, _ := w.Desk.Value().Summary.Finding(toeTouch)
		return f.Verdict.Grade
	}
	if err := w.Flush(); err != nil || grade(w) != assessment.Typical {
		t.Fatalf("the toe touch is %s, %v", grade(w), err)
	}
	var would []WouldChange
	if p := w.WouldChange(stricter(), func(r []WouldChange) { would = r }); p.Some() {
		t.Fatal(p.Text)
	}
	if len(would) != 1 || would[0].Before != assessment.Typical || would[0].After != assessment.Mild || would[0].Kept {
		t.Errorf("would change: %+v", would)
	}
	if grade(w) != assessment.Typical || len(store.overlays) > 0 {
		t.Error("asking has changed something")
	}
	lacking := stricter()
	lacking.Why = ""
	if p := w.LayOverlay(lacking); !p.Refused {
		t.Error("an overlay without a reason is kept")
	}
	if p := w.LayOverlay(stricter()); p.Some() {
		t.Fatal(p.Text)
	}
	if grade(w) != assessment.Mild || len(store.overlays) != 1 || store.overlays[0].At != today {
		t.Errorf("the toe touch is %s; kept: %+v", grade(w), store.overlays)
	}
	again := New(Config{Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: Inline(), Now: w.now, Log: w.log})
	again.loadSettings(func(bool) {})
	if again.Catalogue().Revision() != w.Catalogue().Revision() || again.Catalogue().Revision() == catalogue.Revision {
		t.Errorf("a new start grades with %s", again.Catalogue().Revision())
	}
	back := stricter()
	back.Withdrawn = true
	if p := w.LayOverlay(back); p.Some() || grade(w) != assessment.Typical {
		t.Errorf("withdrawn, and the toe touch is %s: %s", grade(w), p.Text)
	}
}

func TestOverlayOfNoMeasure(t *testing.T) {
	w, store := visiting(t)
	wrong := stricter()
	wrong.Subject = "no.measure"
	if p := w.LayOverlay(wrong); !p.Refused {
		t.Error("an overlay of nothing is kept")
	}
	if p := w.WouldChange(wrong, func([]WouldChange) { t.Error("something was worked out") }); !p.Refused {
		t.Error("an overlay of nothing would change something")
	}
	own := assessment.Overlay{Kind: assessment.ClinicDrill, Subject: "C01", Body: "{}", By: "Sam", Why: "ours", Source: "ours"}
	if p := w.LayOverlay(own); !p.Refused || len(store.overlays) > 0 {
		t.Errorf("an empty drill is kept: %+v", store.overlays)
	}
}

// TestPrecautionsAreCarried: what speaks against drills holds at the next visit
// until it is answered again.
func TestPrecautionsAreCarried(t *testing.T) {
	w, _ := visiting(t)
	w.SetPrecaution(drill.FlexionWorsens, assessment.Yes)
	w.SetPrecaution(drill.FallRisk, assessment.No)
	w.SetPrecaution(drill.GroinPinch, assessment.Yes)
	w.SetPrecaution(drill.GroinPinch, assessment.NotAsked)
	w.CloseVisit()
	w.StartVisit()
	v := w.Desk.Value().Visit()
	if len(v.Precautions) != 1 || v.Precaution(drill.FlexionWorsens) != assessment.Yes {
		t.Errorf("carried: %+v", v.Precautions)
	}
}

// TestRunningIsDecidedByItself: it follows the findings until it is set, also
// when a drill was changed.
func TestRunningIsDecidedByItself(t *testing.T) {
	w, _ := visiting(t)
	onset := assessment.Key{Measure: catalogue.OnsetDistance}
	w.Record(onset, "2")
	w.RemoveDrill("S01")
	w.Record(onset, "3")
	if r := w.Desk.Value().Plan.Running; r == nil || r.BoutKM != 2.4 {
		t.Errorf("the running is %+v, want it to follow the distance", r)
	}
	if p := w.SetRunning(&assessment.RunPlan{Kind: assessment.WalkBreaks, OnsetKM: 3, BoutKM: 4}); !p.Refused {
		t.Error("run parts beyond the onset are kept")
	}
	if p := w.SetRunning(&assessment.RunPlan{Kind: assessment.WalkBreaks, OnsetKM: 3, BoutKM: 1, WalkMinutes: 3}); p.Some() {
		t.Fatal(p.Text)
	}
	w.Record(onset, "5")
	if r := w.Desk.Value().Plan.Running; r == nil || r.BoutKM != 1 {
		t.Errorf("the running is %+v, want it as it was set", r)
	}
	w.SetRunning(nil)
	if r := w.Desk.Value().Plan.Running; r == nil || r.BoutKM != 4 {
		t.Errorf("the running is %+v, want the proposal again", r)
	}
}

func TestCueTrialIsKept(t *testing.T) {
	w, _ := visiting(t)
	trial := &assessment.CueTrial{Runs: make([]assessment.CueRun, assessment.MostCues+2)}
	if p := w.SetCueTrial(trial); !p.Refused {
		t.Error("a fifth cue is kept")
	}
	trial.Runs = trial.Runs[:3]
	if p := w.SetCueTrial(trial); p.Some() || w.Desk.Value().Visit().CueTrial == nil {
		t.Errorf("the trial is not kept: %s", p.Text)
	}
	w.Weigh()
	if e := w.Enough.Value(); e.Enough || e.Left == 0 {
		t.Errorf("an empty visit has enough: %+v", e)
	}
}
