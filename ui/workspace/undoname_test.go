package workspace

import (
	"testing"

	"stridewell/assessment"
)

// TestConditionsAreUndoneByName: what Ctrl Z would take back is named with its
// unit, from what to what, and typing on is one change.
func TestConditionsAreUndoneByName(t *testing.T) {
	w, _ := visiting(t)
	tests := []struct {
		name      string
		condition Condition
		typed     []string
		want      string
	}{
		{"a score", PainNow, []string{"3"}, "pain during the run – → 3/10"},
		{"typed on", FrameRate, []string{"1", "12", "120"}, "frame rate – → 120 fps"},
		{"changed", FrameRate, []string{"240"}, "frame rate 120 fps → 240 fps"},
		{"in per cent", Incline, []string{"1.5"}, "incline – → 1.5 %"},
		{"a speed", Speed, []string{"10"}, "speed – → 10 km/h"},
		{"words", Camera, []string{"left, 3 m"}, "camera – → left, 3 m"},
		{"refused", Incline, []string{"steep"}, "incline 1.5 % → steep"},
		{"taken away", PainNow, []string{""}, "pain during the run 3/10 → –"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, text := range tt.typed {
				w.SetCondition(tt.condition, text)
			}
			if got := w.UndoName(); got != tt.want {
				t.Errorf("%q would be undone, want %q", got, tt.want)
			}
			w.Settle()
		})
	}
}

// TestAnswersAreUndoneByName: so are the answers of the client.
func TestAnswersAreUndoneByName(t *testing.T) {
	w, _ := visiting(t)
	tests := []struct {
		name string
		do   func()
		want string
	}{
		{"no", func() { w.Answer("cold_pale_foot", assessment.No) }, "cold or pale foot, or one without a pulse – → no"},
		{"yes after no", func() { w.Answer("cold_pale_foot", assessment.Yes) }, "cold or pale foot, or one without a pulse no → yes"},
		{"a mark", func() { w.MarkBody("low_back_side", assessment.Left) }, "low back, left on the body chart"},
		{"how it was taken", func() { w.Record(bridge, "38"); w.ChangeHow(bridge, "method", func(*assessment.Observation) {}) }, "side bridge hold left, method"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.do(); w.UndoName() != tt.want {
				t.Errorf("%q would be undone, want %q", w.UndoName(), tt.want)
			}
		})
	}
}
