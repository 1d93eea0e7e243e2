package gait

import (
	"errors"
	"math"
)

// Gravity is the standard acceleration of gravity in m/s².
const Gravity = 9.80665

// LegShare is the length of the leg as a share of body height; people differ
// from it by about 2 % (Morin 2005).
const LegShare = 0.53

// Why no estimate can be made.
var (
	ErrNoFlight = errors.New("spring-mass estimate: no flight between the steps")
	ErrTooLong  = errors.New("spring-mass estimate: the foot travels further than the leg is long")
	ErrMissing  = errors.New("spring-mass estimate: a time, a speed, a mass or a height is missing")
)

// Timing is a mean step as the spring-mass model sees it: running on the level,
// at a steady speed.
type Timing struct {
	Contact float64 // s
	Flight  float64 // s, mean of the flight before and after the contact
	Speed   float64 // m/s
	Mass    float64 // kg
	Height  float64 // m
}

// A SpringMass is what the sine-wave model of a step estimates (Morin 2005):
// force is half a sine over the contact, so there is no impact peak and no
// loading rate in it.
type SpringMass struct {
	Peak         float64 // largest vertical force, body weights
	Displacement float64 // of the centre of mass during contact, downwards, m
	Compression  float64 // of the leg, m
	Vertical     float64 // vertical stiffness, kN/m
	Leg          float64 // leg stiffness, kN/m
}

// Estimate works out the spring-mass model of a step.
func Estimate(t Timing) (SpringMass, error) {
	if t.Contact <= 0 || t.Speed <= 0 || t.Mass <= 0 || t.Height <= 0 {
		return SpringMass{}, ErrMissing
	}
	if t.Flight <= 0 {
		return SpringMass{}, ErrNoFlight
	}
	peak, down := PeakForce(t.Contact, t.Flight), Displacement(t.Contact, t.Flight)
	leg, half := LegShare*t.Height, t.Speed*t.Contact/2
	if half >= leg {
		return SpringMass{}, ErrTooLong
	}
	s := SpringMass{Peak: peak, Displacement: down, Compression: leg - math.Sqrt(leg*leg-half*half) + down}
	kilonewtons := peak * t.Mass * Gravity / 1000
	s.Vertical, s.Leg = kilonewtons/down, kilonewtons/s.Compression
	return s, nil
}

// PeakForce is the largest vertical force in body weights for a contact and a
// flight time in the same unit: (π/2)(tf/tc + 1).
func PeakForce(contact, flight float64) float64 { return math.Pi / 2 * (flight/contact + 1) }

// Displacement is how far the centre of mass sinks during contact, in m, for
// times in s. It is positive downwards; many papers print another sign.
func Displacement(contact, flight float64) float64 {
	return Gravity * contact * contact * (PeakForce(contact, flight)/(math.Pi*math.Pi) - 1.0/8)
}

// Oscillation is how far the centre of mass rises and falls in a step, in m,
// for times in s: the sink during contact and the rise in flight.
func Oscillation(contact, flight float64) float64 {
	return Displacement(contact, flight) + Gravity*flight*flight/8
}

// SlowestValidated is the lowest speed in m/s that the model was compared with
// a force plate at. Most runs in a clinic are slower: there the estimate is
// shown and said to be untested.
const SlowestValidated = 3.33

// Validated reports whether the model was compared with a force plate at a
// speed in m/s.
func Validated(speed float64) bool { return speed >= SlowestValidated-0.005 }
