package storetest

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"stridewell/assessment"
)

func removePractice(t *testing.T, s assessment.Store) {
	practice := client("c1", "A", "B")
	practice.Practice = true
	save(t, s, practice)
	save(t, s, client("c2", "C", "D"))
	for i, id := range []assessment.VisitID{"v1", "v2", "v3"} {
		v := fullVisit(id, []assessment.ClientID{"c1", "c1", "c2"}[i])
		saveDraft(t, s, v)
		if id != "v1" {
			closeVisit(t, s, v)
		}
	}
	if err := s.RemovePractice(t.Context()); err != nil {
		t.Fatal(err)
	}
	_, err := s.Client(t.Context(), "c1")
	wantError(t, err, assessment.ErrNotFound)
	_, err = s.Visit(t.Context(), "v2")
	wantError(t, err, assessment.ErrNotFound)
	if got := readVisit(t, s, "v3"); len(got.Observations) != 4 {
		t.Errorf("the other client's visit has %d values", len(got.Observations))
	}
}

func settings(t *testing.T, s assessment.Store) {
	if got, err := s.Setting(t.Context(), "clinic"); got != "" || err != nil {
		t.Errorf("a setting never saved is %q, %v", got, err)
	}
	for _, want := range []string{"first", longNote, ""} {
		if err := s.SaveSetting(t.Context(), "clinic", want); err != nil {
			t.Fatal(err)
		}
		if got, err := s.Setting(t.Context(), "clinic"); got != want || err != nil {
			t.Errorf("the setting is %q, %v", got, err)
		}
		if all, err := s.Settings(t.Context()); len(all) != 1 || all["clinic"] != want || err != nil {
			t.Errorf("all settings are %d, %v", len(all), err)
		}
	}
}

func texts(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "A", "B"))
	v := fullVisit("v1", "c1")
	saveDraft(t, s, v)
	_, err := s.Texts(t.Context(), "none")
	wantError(t, err, assessment.ErrNotFound)
	want := []assessment.Text(nil)
	compare := func(when string) {
		t.Helper()
		got, err := s.Texts(t.Context(), "v1")
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, got, cmpopts.EquateEmpty()); d != "" {
			t.Errorf("%s: definitions (-want +got):\n%s", when, d)
		}
	}
	compare("open")
	closeVisit(t, s, v)
	want = closing(v).Texts
	compare("closed")
	o := assessment.Observation{Key: bridge, Number: 83, Unit: "s", Method: assessment.Timer}
	a := assessment.Amending{Visit: "v1", At: Now.AddDate(0, 0, 3), By: "Sam Sample", Reason: "r", Observation: o, Finding: assessment.Finding{Observation: o}, Text: assessment.Measure{ID: o.Measure, Name: "newer"}.Text()}
	if err := s.AmendVisit(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	want = append(want, a.Text)
	compare("amended")
}
