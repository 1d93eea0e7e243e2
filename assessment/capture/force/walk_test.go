package force_test

import (
	"fmt"
	"math"
	"testing"

	"stridewell/assessment"
)

// walking writes a walk on two plates, with the right foot first, and a plate
// that shows 30 N more than there is.
func walking(heading string) []byte {
	const stride, contact, weight = 1.1, 0.66, 70 * 9.80665
	foot := func(t, from float64) float64 {
		if in := math.Mod(t-from+10*stride, stride) / contact; in < 1 {
			return weight * 1.15 * (math.Sin(math.Pi*in) + 0.35*math.Sin(3*math.Pi*in))
		}
		return 0
	}
	return run{rate: 500, seconds: 12}.text(heading, func(t, _, _, _ float64) string {
		return fmt.Sprintf("%.4f,%.2f,%.2f", t, 30+foot(t, 0.3), foot(t, 0.3+stride/2))
	})
}

func TestWalkOnTwoPlates(t *testing.T) {
	tests := []struct {
		name, heading string
		options       assessment.RecordingOptions
		first         assessment.Side
		asks          string
	}{
		{"named plates", "time,Fz right,Fz left", assessment.RecordingOptions{}, assessment.Right, ""},
		{"numbered plates", "time,Fz1,Fz2", assessment.RecordingOptions{}, assessment.NoSide, "first_side"},
		{"the foot is said", "time,Fz1,Fz2", assessment.RecordingOptions{FirstSide: assessment.Left}, assessment.Left, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := read(t, "walk.csv", walking(tt.heading), tt.options)
			if len(got.Observations) > 0 || asked(got) != tt.asks || got.Sessions[0].Sport != "walking" || len(got.Steps) < 18 {
				t.Fatalf("%d values of %s, %d steps, asks %q; %v", len(got.Observations), got.Sessions[0].Sport, len(got.Steps), asked(got), got.Warnings)
			}
			for i, s := range got.Steps[:18] {
				side := tt.first
				if i%2 == 1 {
					side = tt.first.Other()
				}
				if s.Side != side || s.Rejected != "" || math.Abs(s.Contact-0.65) > 0.03 || s.Flight != nil || i < 16 && math.Abs(*s.StrideTime-1.1) > 0.005 {
					t.Errorf("step %d: %+v", i, s)
				}
			}
		})
	}
}

// TestTare: without a flight, what the plate shows when it is empty is said.
func TestTare(t *testing.T) {
	r := steady()
	r.seconds, r.offset = 0.85, func(float64) float64 { return 25 }
	for _, tt := range []struct {
		said float64
		kind string
		used float64
	}{{0, "one_flight", 25}, {20, "tare", 20}} {
		got := read(t, "run.csv", r.plain(), assessment.RecordingOptions{Mass: 70, Tare: tt.said})
		if word(got, "baseline") != tt.kind || math.Abs(number(got, "baseline_median_n")-tt.used) > 0.5 {
			t.Errorf("a tare of %v: %s, %v N", tt.said, word(got, "baseline"), number(got, "baseline_median_n"))
		}
	}
	r.seconds = 20 // flights tell more than what was said
	if got := read(t, "run.csv", r.plain(), assessment.RecordingOptions{Mass: 70, Tare: 20}); word(got, "baseline") != "offset" {
		t.Errorf("with flights: %s", word(got, "baseline"))
	}
}
