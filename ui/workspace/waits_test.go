package workspace

import (
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// TestMaximalTestsWait: an open answer holds back what goes on until it is
// stopped, and nothing else; what was done elsewhere is recorded all the same.
func TestMaximalTestsWait(t *testing.T) {
	w, _ := visiting(t)
	if !w.MayTest(catalogue.SideBridge) {
		t.Error("it waits without an answer")
	}
	for _, q := range assessment.FlagQuestions() {
		if q.Level == assessment.Emergency {
			w.Answer(q.Code, assessment.Yes)
			break
		}
	}
	for id, may := range map[assessment.MeasureID]bool{catalogue.SideBridge: false, catalogue.HeelRaise: false, catalogue.ToeTouch: true, catalogue.Cadence: true} {
		if got := w.MayTest(id); got != may {
			t.Errorf("%s may be tested: %v", id, got)
		}
	}
	key := assessment.Key{Measure: catalogue.SideBridge, Side: assessment.Left}
	if p := w.Record(key, "38"); p.Refused {
		t.Error(p.Text)
	}
	if _, taken := w.Desk.Value().Visit().Observation(key); !taken {
		t.Error("what was done elsewhere is not recorded")
	}
}
