package workspace

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"stridewell/assessment"
)

func TestChecks(t *testing.T) {
	w, _ := visiting(t)
	urgent := assessment.FlagQuestions()[0]
	title := func() string {
		var all []string
		for _, c := range w.Checks() {
			all = append(all, c.Title)
		}
		return strings.Join(all, "; ")
	}
	tests := []struct {
		name string
		do   func()
		want string
	}{
		{"nothing asked yet", func() {}, "Red-flag questions not asked"},
		{"one of them", func() { w.Answer(urgent.Code, assessment.No) }, "Red-flag questions: 1 of"},
		{"a yes", func() { w.Answer(urgent.Code, assessment.Yes) }, "A red-flag answer is open"},
		{"no drill", func() { w.Answer(urgent.Code, assessment.No) }, "No drill is on the sheet"},
		{"no clinic", func() {}, "Clinic details missing: name, phone, your name"},
		{"no emergency number", func() {}, "Emergency number is blank"},
		{"a clinic", func() {
			w.SetClinic(assessment.Clinic{Name: "Northside", Phone: "0113", Examiner: "Sam", Emergency: "999"})
		}, "Clinic details are set; Emergency number is set"},
		{"no next visit", func() {}, "No next visit planned"},
		{"a next visit", func() { w.SetNextReview(w.Today().AddDays(42)) }, "Next visit 21 May 2026"},
		{"four drills", func() {
			for _, d := range w.Drills().All()[:4] {
				w.KeepDrill(d.ID)
			}
		}, "4 drills is over your limit of 3"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.do()
			if got := title(); !strings.Contains(got, tt.want) {
				t.Errorf("the checks say %q, want %q", got, tt.want)
			}
		})
	}
}

func TestSwapDrill(t *testing.T) {
	w, _ := visiting(t)
	all := w.Drills().All()
	ids := func() []assessment.DrillID {
		var ids []assessment.DrillID
		for _, d := range w.Desk.Value().Plan.Drills {
			ids = append(ids, d.Drill)
		}
		return ids
	}
	w.KeepDrill(all[0].ID)
	w.KeepDrill(all[1].ID)
	w.SwapDrill(all[0].ID, all[2].ID)
	if want := []assessment.DrillID{all[2].ID, all[1].ID}; !slices.Equal(ids(), want) {
		t.Errorf("the plan is %v, want %v", ids(), want)
	}
	w.SwapDrill(all[2].ID, all[1].ID) // is on it already
	w.SwapDrill(all[3].ID, all[4].ID) // is not on it
	if want := []assessment.DrillID{all[2].ID, all[1].ID}; !slices.Equal(ids(), want) {
		t.Errorf("a swap that makes no sense gave %v, want %v", ids(), want)
	}
	w.Undo()
	w.Undo()
	w.Undo()
	if want := []assessment.DrillID{all[0].ID, all[1].ID}; !slices.Equal(ids(), want) {
		t.Errorf("undo gave %v, want %v", ids(), want)
	}
}

func TestLookAt(t *testing.T) {
	w, _ := visiting(t)
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "a.pdf"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, path string
		want       PathState
	}{
		{"free", filepath.Join(folder, "b.pdf"), PathFree},
		{"taken", filepath.Join(folder, "a.pdf"), PathTaken},
		{"a folder", folder, PathIsFolder},
		{"no folder", filepath.Join(folder, "no", "b.pdf"), PathNoFolder},
		{"below a file", filepath.Join(folder, "a.pdf", "b.pdf"), PathNoFolder},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w.LookAt(tt.path, func(got PathState) {
				if got != tt.want {
					t.Errorf("LookAt = %d, want %d", got, tt.want)
				}
			})
		})
	}
}

// TestOneDrillOfOneVisit: asking for one drill alone ends with the visit.
func TestOneDrillOfOneVisit(t *testing.T) {
	w, _ := visiting(t)
	id := w.Drills().All()[0].ID
	w.KeepDrill(id)
	w.KeepDrill(w.Drills().All()[1].ID)
	o := w.Options.Value()
	o.Drill = id
	w.Options.Set(o)
	if n := len(w.Handout().Plan.Drills); n != 1 {
		t.Errorf("%d drills on the sheet, want one", n)
	}
	h := w.Desk.Value().History
	h.Visits = append(h.Visits, assessment.Visit{ID: "another", Client: h.Client.ID})
	w.Desk.Set(w.newDesk(h, "another"))
	if got := w.Options.Value().Drill; got != "" {
		t.Errorf("at another visit the sheet is still of %s", got)
	}
}
