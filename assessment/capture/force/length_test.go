package force_test

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/capture/force"
	"stridewell/assessment/catalogue"
)

// TestFewStepsAreNoMean: ten a side for a side, five for anything.
func TestFewStepsAreNoMean(t *testing.T) {
	for _, tt := range []struct {
		seconds       float64
		sided, pooled bool
	}{{9, true, false}, {4, false, true}, {1.6, false, false}} {
		r := steady()
		r.seconds = tt.seconds
		got := read(t, "run.csv", r.plain(), assessment.RecordingOptions{Mass: 70, FirstSide: assessment.Right})
		_, left := value(got, catalogue.ContactTime, assessment.Left)
		_, both := value(got, catalogue.ContactTime, assessment.NoSide)
		if left != tt.sided || both != tt.pooled {
			t.Errorf("%v s: a side %v, both %v", tt.seconds, left, both)
		}
	}
}

// TestLongRecordingIsNoBurden: twenty minutes of standing, which has no flight
// to take the baseline from, are answered like a short one.
func TestLongRecordingIsNoBurden(t *testing.T) {
	var b strings.Builder
	b.WriteString("time,Fz\n")
	for i := range 600_000 {
		fmt.Fprintf(&b, "%.3f,%d\n", float64(i)/500, 690+i%3)
	}
	if _, err := force.Read("x.csv", []byte(b.String()), assessment.RecordingOptions{Mass: 70}); err == nil || !strings.Contains(err.Error(), "no contact") {
		t.Errorf("%v", err)
	}
}

// BenchmarkRead is 30 s of 1000 Hz.
func BenchmarkRead(b *testing.B) {
	r := steady()
	r.seconds = 30
	data := r.text("time,Fx,Fy,Fz", func(t, v, a, _ float64) string { return fmt.Sprintf("%.4f,%.2f,%.2f,0", t, a, v) })
	b.ReportAllocs()
	for b.Loop() {
		if _, err := force.Read("run.csv", data, assessment.RecordingOptions{Mass: 70}); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzRead(f *testing.F) {
	short := steady()
	short.rate, short.seconds = 100, 2
	f.Add(short.plain(), 70.0, 100.0)
	f.Add(twoBelts(short), 0.0, 0.0)
	f.Add(short.text("Sample;Fz (kN)", func(t, v, _, _ float64) string { return fmt.Sprintf("%.0f;%.3f", t*100, v/1000) }), 0.0, 0.0)
	f.Fuzz(func(t *testing.T, data []byte, mass, rate float64) {
		got, err := force.Read("x", data, assessment.RecordingOptions{Mass: mass, Rate: rate})
		var fault *assessment.FileFault
		if err != nil && !errors.As(err, &fault) {
			t.Fatal(err)
		}
		for _, v := range got.Observations {
			if math.IsNaN(v.Value) || math.IsInf(v.Value, 0) || math.IsNaN(*v.CILow) {
				t.Fatalf("%+v", v)
			}
		}
	})
}
