package gait_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/gait"
)

// run makes contacts of a runner as a camera sees them: every event in the
// first frame that shows it.
func run(rate, cadence, contact float64, steps int, start float64) []gait.FrameContact {
	var all []gait.FrameContact
	for i := range steps {
		on := start + float64(i)*60/cadence
		all = append(all, gait.FrameContact{On: int(math.Ceil(on * rate)), Off: int(math.Ceil((on + contact/1000) * rate))})
	}
	return all
}

func TestCountFramesByHand(t *testing.T) {
	contacts := []gait.FrameContact{{0, 60}, {84, 146}, {168, 228}} // 240 a second: 250, 258, 250 ms; 100, 92 ms
	got, err := gait.CountFrames(240, assessment.Left, contacts)
	if err != nil {
		t.Fatal(err)
	}
	near := func(what string, have, want float64) {
		t.Helper()
		if math.Abs(have-want) > .005 {
			t.Errorf("%s %v, want %v", what, have, want)
		}
	}
	near("left contact", got.Contact[assessment.Left].Mean, 250)
	near("right contact", got.Contact[assessment.Right].Mean, 258.333)
	near("left flight", got.Flight[assessment.Left].Mean, 100)
	near("right flight", got.Flight[assessment.Right].Mean, 91.667)
	near("duty factor", got.Duty.Mean, (100*250/700.+100*258.3333/700)/2)
	near("cadence", got.Cadence, 60*2/(168./240))
	near("within", got.Contact[assessment.Left].Within, 4.167)
	near("error of the mean of two", got.Contact[assessment.Left].Error, 1000/240./math.Sqrt(12))
	near("error of one", got.Contact[assessment.Right].Error, 1.7) // as the reference gives it for 240
	if got.Steps != 2 || got.Contact[assessment.Left].N != 2 || got.Rough || got.Refused || !got.Plausible() {
		t.Errorf("told %+v", got)
	}
}

// TestErrorsOfRates: the error of one contact at each rate, as the reference
// gives it, and what is refused or called rough.
func TestErrorsOfRates(t *testing.T) {
	tests := []struct {
		rate, sd       float64
		refused, rough bool
	}{
		{24, 0, true, false},
		{25, 0, true, false},
		{30, 0, true, false},
		{50, 8.2, false, true},
		{60, 6.8, false, true},
		{120, 3.4, false, false},
		{240, 1.7, false, false},
	}
	for _, tt := range tests {
		got, err := gait.CountFrames(tt.rate, assessment.Right, run(tt.rate, 170, 250, 2, 0))
		if err != nil || got.Refused != tt.refused || got.Rough != tt.rough {
			t.Errorf("%v: refused %v, rough %v, %v", tt.rate, got.Refused, got.Rough, err)
		}
		if e := got.Contact[assessment.Right].Error; math.Abs(e-tt.sd) > .05 {
			t.Errorf("%v frames a second: ± %v, want %v", tt.rate, e, tt.sd)
		}
		if tt.refused && (len(got.Contact)+len(got.Flight) > 0 || got.Duty.N > 0 || got.Cadence < 100) {
			t.Errorf("%v frames a second tell %+v", tt.rate, got)
		}
	}
}

func TestBadFrames(t *testing.T) {
	tests := []struct {
		name     string
		rate     float64
		contacts []gait.FrameContact
		want     error
	}{
		{"no rate", 0, run(240, 170, 250, 3, 0), gait.ErrFrameRate},
		{"a rate that is none", math.NaN(), run(240, 170, 250, 3, 0), gait.ErrFrameRate},
		{"one contact", 240, run(240, 170, 250, 1, 0), gait.ErrTooFew},
		{"up before down", 240, []gait.FrameContact{{10, 5}, {80, 130}}, gait.ErrFrameOrder},
		{"the second first", 240, []gait.FrameContact{{80, 130}, {10, 60}}, gait.ErrFrameOrder},
		{"at once", 240, []gait.FrameContact{{10, 60}, {10, 70}}, gait.ErrFrameOrder},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := gait.CountFrames(tt.rate, assessment.Left, tt.contacts); !errors.Is(err, tt.want) {
				t.Errorf("CountFrames: %v, want %v", err, tt.want)
			}
		})
	}
}

// TestWithinHoldsTheTruth: whoever runs and whenever filming starts, a single
// time is within a frame of the truth, and the stated standard error is that of
// the means.
func TestWithinHoldsTheTruth(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	for _, rate := range []float64{60, 120, 240} {
		var squares, stated, n float64
		for range 3000 {
			cadence, contact := 150+40*r.Float64(), 180+90*r.Float64()
			got, err := gait.CountFrames(rate, assessment.Left, run(rate, cadence, contact, 2, r.Float64()))
			if err != nil {
				t.Fatal(err)
			}
			left := got.Contact[assessment.Left]
			if math.Abs(left.Mean-contact) > left.Within+1e-9 {
				t.Fatalf("%v ms counted for %v at %v frames a second", left.Mean, contact, rate)
			}
			if math.Abs(got.Cadence-cadence) > got.CadenceWithin*1.1 {
				t.Fatalf("cadence %v ± %v counted for %v", got.Cadence, got.CadenceWithin, cadence)
			}
			squares += (left.Mean - contact) * (left.Mean - contact)
			stated, n = left.Error, n+1
		}
		if sd := math.Sqrt(squares / n); math.Abs(sd-stated) > .05*stated {
			t.Errorf("%v frames a second: spread %v, stated %v", rate, sd, stated)
		}
	}
}

// TestSlowMotion: a clip that was slowed down is noticed, and the rate it was
// filmed at is named; one that was not is left alone.
func TestSlowMotion(t *testing.T) {
	for _, filmed := range []float64{60, 120, 240} {
		contacts := run(filmed, 172, 245, 6, .1)
		for _, played := range []float64{30, 60, 120, 240} {
			got, err := gait.CountFrames(played, assessment.Left, contacts)
			if err != nil {
				t.Fatal(err)
			}
			rate, slow := got.FilmedAt()
			switch {
			case played == filmed && (slow || !got.Plausible()):
				t.Errorf("filmed at %v and played as such: said to be %v", filmed, rate)
			case played != filmed && rate != filmed:
				t.Errorf("filmed at %v, played at %v: said to be %v", filmed, played, rate)
			}
		}
	}
	walking, err := gait.CountFrames(120, assessment.Left, run(120, 60, 900, 6, 0))
	if rate, slow := walking.FilmedAt(); err != nil || walking.Plausible() || slow && rate == 120 {
		t.Errorf("walking is called %v, %v", rate, err)
	}
}

func TestFallingBall(t *testing.T) {
	if got := gait.FallFrames(1, 1); math.Abs(got-.452) > .0005 {
		t.Errorf("a ball falls a metre in %v s", got)
	}
}
