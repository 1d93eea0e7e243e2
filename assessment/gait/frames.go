package gait

import (
	"errors"
	"math"
	"slices"

	"stridewell/assessment"
)

// A FrameContact is one contact of a foot on a clip: the numbers of the first
// frame with the foot down and of the first with it up again.
type FrameContact struct{ On, Off int }

// What frames cannot be used for.
var (
	ErrFrameOrder = errors.New("the frames are not in the order down, up, down, up")
	ErrTooFew     = errors.New("at least two contacts, one of each foot, are needed")
	ErrFrameRate  = errors.New("the frame rate is not known")
)

// Frame rates in frames a second. Below CoarseRate a contact of about 250 ms is
// known to a frame of 33 ms and is refused; below FineRate it is rough.
const (
	CoarseRate = 50.0
	FineRate   = 100.0
)

// Rates are those that cameras film with.
func Rates() []float64 { return []float64{24, 25, 30, 50, 60, 120, 240} }

// A FrameTime is a time told from frames, in ms: the mean of N with the spread
// between them, and how far off it may be. Within is the largest error of one:
// a frame. Error is the standard error that counting whole frames leaves in the
// mean.
type FrameTime struct {
	Mean, SD      float64
	N             int
	Within, Error float64
}

// FrameTimes are what contacts on a clip say. Contact is by foot, Flight by the
// foot that left the ground. Refused: the clip is too slow for times of contact
// and flight, and holds the cadence only; Rough: they are known to a frame that
// is large beside them.
type FrameTimes struct {
	Rate            float64
	Contact, Flight map[assessment.Side]FrameTime
	Duty            FrameTime // contact as a share of the stride, in per cent
	Cadence         float64   // steps a minute
	CadenceWithin   float64   // steps a minute: a frame at either end
	Steps           int       // between touch-downs
	Refused, Rough  bool
}

// CountFrames works out times from contacts of the feet in turn, the first of
// which is first, filmed at a rate in frames a second.
func CountFrames(rate float64, first assessment.Side, contacts []FrameContact) (FrameTimes, error) {
	t := FrameTimes{Rate: rate, Contact: map[assessment.Side]FrameTime{}, Flight: map[assessment.Side]FrameTime{}}
	switch {
	case rate <= 0 || math.IsNaN(rate) || math.IsInf(rate, 0):
		return t, ErrFrameRate
	case len(contacts) < 2:
		return t, ErrTooFew
	case !inOrder(contacts):
		return t, ErrFrameOrder
	}
	t.Steps = len(contacts) - 1
	frames := float64(contacts[t.Steps].On - contacts[0].On)
	t.Cadence = 60 * rate * float64(t.Steps) / frames
	t.CadenceWithin = t.Cadence / frames // the derivative for one frame
	t.Refused, t.Rough = rate < CoarseRate, rate >= CoarseRate && rate < FineRate
	if t.Refused {
		return t, nil
	}
	contact, flight := map[assessment.Side][]float64{}, map[assessment.Side][]float64{}
	side := first
	var duty []float64
	for i, c := range contacts {
		down := float64(c.Off-c.On) * 1000 / rate
		contact[side] = append(contact[side], down)
		if i < t.Steps {
			up := float64(contacts[i+1].On-c.Off) * 1000 / rate
			flight[side] = append(flight[side], up)
			duty = append(duty, 100*DutyFactor(down, up))
		}
		side = side.Other()
	}
	for s, values := range contact {
		t.Contact[s] = frameTime(values, rate)
	}
	for s, values := range flight {
		t.Flight[s] = frameTime(values, rate)
	}
	t.Duty = dutyOf(duty, contact, rate)
	return t, nil
}

// inOrder: each foot comes up after it went down, and goes down after it did
// before. Two feet may be down at once.
func inOrder(contacts []FrameContact) bool {
	for i, c := range contacts {
		if c.Off <= c.On || i > 0 && (c.On <= contacts[i-1].On || c.Off <= contacts[i-1].Off) {
			return false
		}
	}
	return true
}

// frameTime is the mean of times. An event that is picked by its frame is off
// by a standard deviation of 1/(rate·√12), a time between two by 1/(rate·√6).
func frameTime(values []float64, rate float64) FrameTime {
	mean, sd := Mean(values)
	frame := 1000 / rate
	return FrameTime{Mean: mean, SD: sd, N: len(values), Within: frame, Error: frame / math.Sqrt(6*float64(len(values)))}
}

// dutyOf is the duty factor with the error that a frame of contact leaves in it.
func dutyOf(duty []float64, contact map[assessment.Side][]float64, rate float64) FrameTime {
	f := frameTime(duty, rate)
	all := slices.Concat(contact[assessment.Left], contact[assessment.Right])
	mean, _ := Mean(all)
	f.Within *= f.Mean / mean
	f.Error *= f.Mean / mean
	return f
}

// What running looks like: outside of this a clip is probably slowed down.
const (
	slowestCadence, fastestCadence  = 120.0, 240.0 // steps a minute
	shortestContact, longestContact = 150.0, 400.0 // ms
	usualCadence                    = 170.0        // steps a minute
)

// Plausible reports whether the times are of somebody who runs.
func (t FrameTimes) Plausible() bool { return t.plausibleAt(1) }

// plausibleAt asks the same of a clip that was filmed so many times faster.
func (t FrameTimes) plausibleAt(factor float64) bool {
	if c := t.Cadence * factor; c < slowestCadence || c > fastestCadence {
		return false
	}
	for _, contact := range t.Contact {
		if ms := contact.Mean / factor; ms < shortestContact || ms > longestContact {
			return false
		}
	}
	return true
}

// FilmedAt is the camera rate that would make times plausible that are not:
// the clip was slowed down before it was counted. It is false where no rate
// would.
func (t FrameTimes) FilmedAt() (rate float64, ok bool) {
	if t.Plausible() {
		return 0, false
	}
	best := math.Inf(1)
	for _, r := range Rates() {
		factor := r / t.Rate
		if off := math.Abs(t.Cadence*factor - usualCadence); t.plausibleAt(factor) && off < best {
			rate, ok, best = r, true, off
		}
	}
	return rate, ok
}

// FallFrames is how many frames a ball takes that is let fall, from a height in
// metres: a camera whose rate is in doubt is checked with it.
func FallFrames(rate, metres float64) float64 { return rate * math.Sqrt(2*metres/Gravity) }
