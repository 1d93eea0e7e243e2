package gait_test

import (
	"errors"
	"math"
	"testing"
	"testing/quick"

	"stridewell/assessment/gait"
)

func near(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if math.Abs(got-want) > tolerance {
		t.Errorf("%s = %v, want %v ± %v", what, got, want, tolerance)
	}
}

// TestPeakForce holds the estimate to the table of the reference.
func TestPeakForce(t *testing.T) {
	tests := []struct{ contact, flight, want float64 }{
		{220, 120, 2.43},
		{240, 100, 2.23},
		{260, 100, 2.17},
		{280, 80, 2.02},
		{300, 60, 1.88},
		{250, 110, 2.262},
	}
	for _, tt := range tests {
		near(t, "peak", gait.PeakForce(tt.contact, tt.flight), tt.want, 0.005)
	}
}

// TestDisplacement: the sign trap of the paper. 0.25 s and 0.10 s sink 6.0 cm,
// not 21.3; and the closed form is what falling and pushing come to.
func TestDisplacement(t *testing.T) {
	near(t, "displacement", gait.Displacement(0.25, 0.10), 0.060, 0.0005)
	for _, flight := range []float64{0.02, 0.06, 0.10, 0.15} {
		near(t, "displacement", gait.Displacement(0.25, flight), sunk(0.25, flight), 1e-5)
	}
}

// sunk integrates the motion step by step: falling since the middle of the
// flight, then pushed up by half a sine.
func sunk(contact, flight float64) float64 {
	const steps = 20000
	dt := contact / steps
	peak := gait.PeakForce(contact, flight) * gait.Gravity
	speed, height, lowest := -gait.Gravity*flight/2, 0.0, 0.0
	for i := range steps {
		at := (float64(i) + 0.5) * dt
		acceleration := peak*math.Sin(math.Pi*at/contact) - gait.Gravity
		height += speed*dt + acceleration*dt*dt/2
		speed += acceleration * dt
		lowest = min(lowest, height)
	}
	return -lowest
}

func TestOscillation(t *testing.T) {
	near(t, "oscillation", gait.Oscillation(0.25, 0.10), 0.072, 0.0005)
	near(t, "oscillation", gait.Oscillation(0.26, 0.12), 0.089, 0.0005)
}

// TestEstimate: a contact time 10 % shorter, all else the same, makes the vertical
// stiffness about 20 % and the leg about 25 % larger.
func TestEstimate(t *testing.T) {
	at := func(contact, flight float64) gait.SpringMass {
		s, err := gait.Estimate(gait.Timing{Contact: contact, Flight: flight, Speed: 4, Mass: 70, Height: 1.78})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	usual, shorter := at(0.22, 0.13), at(0.198, 0.13)
	near(t, "vertical", shorter.Vertical/usual.Vertical, 1.20, 0.04)
	near(t, "leg", shorter.Leg/usual.Leg, 1.25, 0.06)
	near(t, "peak", usual.Vertical*usual.Displacement*1000/(70*gait.Gravity), usual.Peak, 1e-9)
	if usual.Compression <= usual.Displacement {
		t.Errorf("the leg shortens by %v m, less than the body sinks, %v m", usual.Compression, usual.Displacement)
	}
}

func TestNoEstimate(t *testing.T) {
	whole := gait.Timing{Contact: 0.25, Flight: 0.1, Speed: 3, Mass: 70, Height: 1.7}
	tests := map[string]struct {
		edit func(*gait.Timing)
		want error
	}{
		"no flight":     {func(t *gait.Timing) { t.Flight = 0 }, gait.ErrNoFlight},
		"both down":     {func(t *gait.Timing) { t.Flight = -0.02 }, gait.ErrNoFlight},
		"no mass":       {func(t *gait.Timing) { t.Mass = 0 }, gait.ErrMissing},
		"no height":     {func(t *gait.Timing) { t.Height = 0 }, gait.ErrMissing},
		"no contact":    {func(t *gait.Timing) { t.Contact = 0 }, gait.ErrMissing},
		"leg too short": {func(t *gait.Timing) { t.Speed = 9 }, gait.ErrTooLong},
	}
	for name, tt := range tests {
		timing := whole
		tt.edit(&timing)
		if _, err := gait.Estimate(timing); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", name, err, tt.want)
		}
	}
}

// TestEstimateIsFinite: whatever lies in the accepted ranges, the estimate is
// refused or made of positive, finite numbers.
func TestEstimateIsFinite(t *testing.T) {
	err := quick.Check(func(a, b, c, d, e uint16) bool {
		share := func(n uint16, low, high float64) float64 { return low + (high-low)*float64(n)/math.MaxUint16 }
		s, err := gait.Estimate(gait.Timing{
			Contact: share(a, 0.08, 0.5), Flight: share(b, -0.05, 0.3), Speed: share(c, 1, 12), Mass: share(d, 25, 200), Height: share(e, 1.2, 2.2),
		})
		if err != nil {
			return true
		}
		for _, v := range []float64{s.Peak, s.Displacement, s.Compression, s.Vertical, s.Leg} {
			if v <= 0 || math.IsNaN(v) || math.IsInf(v, 0) {
				return false
			}
		}
		return true
	}, nil)
	if err != nil {
		t.Error(err)
	}
}

func TestRhythm(t *testing.T) {
	near(t, "step length", gait.StepLength(3, 168), 1.07, 0.005)
	near(t, "step time", gait.StepTime(166.67), 0.36, 0.0001)
	near(t, "duty factor", gait.DutyFactor(0.25, 0.11), 0.3472, 0.0001)
	if gait.Validated(3.32) || !gait.Validated(3.33) {
		t.Error("validated from 3.33 m/s")
	}
}
