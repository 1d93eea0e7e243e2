package force_test

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// twoBeltsAnd writes a third column of so many times the whole force.
func twoBeltsAnd(r run, heading string, times float64) []byte {
	return r.text("time;Fz right;Fz left;"+heading, func(t, v, _, c float64) string {
		right := v
		if c <= 0 {
			right = 0
		}
		return fmt.Sprintf("%.5f;%.3f;%.3f;%.3f", t, right, v-right, times*v)
	})
}

// TestTheTotalIsKeptWhereItAloneHasPlaces: the sides are told by the place.
func TestTheTotalIsKeptWhereItAloneHasPlaces(t *testing.T) {
	data := steady().text("time,Fx,Fz,COPx,COPy,Fz1", func(t, v, a, c float64) string {
		return fmt.Sprintf("%.5f,%.3f,%.3f,%.2f,%.2f,%.3f", t, a, v, -2000*math.Mod(t+0.15, 0.35), -c, v)
	})
	got := read(t, "run.csv", data, assessment.RecordingOptions{Mass: 70})
	if asked(got) != "" || len(got.Steps) == 0 || got.Steps[0].Side != assessment.Right || !strings.Contains(strings.Join(got.Warnings, " "), "counted once") {
		t.Errorf("asks %q; %v", asked(got), got.Warnings)
	}
	want(t, got, catalogue.ActivePeak, assessment.Left, math.Pi/2*0.35/0.25, 0.02)
}
