package storetest

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// overlays: every one stays, with who, when, why and source; the log says that
// one was laid and carries none of its words.
func overlays(t *testing.T, s assessment.Store) {
	laid := assessment.Overlay{
		Kind: assessment.ClinicBands, Subject: string(catalogue.ToeTouch), Body: `[{"Worse":1}]`,
		By: "Sam Sample", At: Now, Why: longNote, Source: "our own 40 runners, Čapková 2025",
	}
	withdrawn := laid
	withdrawn.At, withdrawn.Why, withdrawn.Withdrawn = Now.AddDate(0, 1, 0), "too strict", true
	own := assessment.Overlay{Kind: assessment.ClinicDrill, Subject: "C01", Body: "{}", By: "Sam Sample", At: Now, Why: "ours", Source: "none"}
	want := []assessment.Overlay{laid, own, withdrawn}
	for _, o := range want {
		if err := s.SaveOverlay(t.Context(), o); err != nil {
			t.Fatal(err)
		}
	}
	got, err := s.Overlays(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("overlays (-want +got):\n%s", d)
	}
	if standing := assessment.Standing(got); len(standing) != 1 || standing[0].Subject != "C01" {
		t.Errorf("standing: %+v", standing)
	}
	entries, err := s.Log(t.Context())
	if err != nil || len(entries) != 3 || entries[0].Action != "overlay_laid" || entries[2].Action != "overlay_withdrawn" {
		t.Errorf("log %+v, %v", entries, err)
	}
}

// protocols: a clinic's own are kept by their id, replaced and removed.
func protocols(t *testing.T, s assessment.Store) {
	first := assessment.Protocol{ID: "tuesday", Name: "Tuesday clinic", Minutes: 9, Items: []assessment.ProtocolItem{{Measure: catalogue.Cadence, Late: true}, {Measure: catalogue.ToeTouch}}}
	second := assessment.Protocol{ID: "club", Name: longName, Minutes: 20}
	for _, p := range []assessment.Protocol{first, second} {
		if err := s.SaveProtocol(t.Context(), p); err != nil {
			t.Fatal(err)
		}
	}
	first.Minutes, first.Items = 11, first.Items[:1]
	if err := s.SaveProtocol(t.Context(), first); err != nil {
		t.Fatal(err)
	}
	first.Own, second.Own = true, true
	wantProtocols(t, s, first, second)
	for _, id := range []assessment.ProtocolID{"tuesday", "never saved"} {
		if err := s.RemoveProtocol(t.Context(), id); err != nil {
			t.Fatal(err)
		}
	}
	wantProtocols(t, s, second)
}

func wantProtocols(t *testing.T, s assessment.Store, want ...assessment.Protocol) {
	t.Helper()
	got, err := s.Protocols(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got, cmpopts.EquateEmpty()); d != "" {
		t.Errorf("protocols (-want +got):\n%s", d)
	}
}
