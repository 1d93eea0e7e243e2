// Package watch turns what a running watch wrote, in whatever format, into a
// recording: it chooses the run among the sessions of a file and the steady
// running in it, averages over time and not over records, and says what the
// values cover. It may import assessment and the catalogue; it never reads a
// file and never holds a position or a serial number.
package watch

import (
	"math"
	"strings"
	"time"
	"unicode"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// A Quantity is a column of the records of a watch.
type Quantity uint8

// The quantities, each in the unit that Sample says.
const (
	Cadence Quantity = iota
	ContactTime
	Oscillation
	VerticalRatio
	StepLength
	Balance
	DutyFactor
	Speed
	Distance
	Quantities // how many there are
)

// A column says what a quantity is called, in which unit it is kept, and which
// measure its values are for.
type column struct {
	measure assessment.MeasureID // empty where there is none
	label   string
	unit    string // UCUM
}

// columns describes the quantities that can be shown.
func columns() [Quantities]column {
	return [Quantities]column{
		Cadence:       {catalogue.Cadence, "Cadence", "{steps}/min"},
		ContactTime:   {catalogue.ContactTime, "Contact time", "ms"},
		Oscillation:   {catalogue.VerticalOscillation, "Vertical oscillation", "cm"},
		VerticalRatio: {catalogue.VerticalRatio, "Vertical ratio", "%"},
		StepLength:    {catalogue.StepLength, "Step length", "m"},
		Balance:       {catalogue.ContactBalance, "Contact balance", "%"},
		DutyFactor:    {catalogue.DutyFactor, "Duty factor", "%"},
		Speed:         {"", "Speed", "m/s"},
		Distance:      {"", "Distance", "m"},
	}
}

// A Sample is one record. At is in s since 1970. Of holds cadence as the file
// stores it (strides a minute in almost all), contact time in ms, oscillation
// in cm, vertical ratio, balance (the left share) and duty factor (contact as a
// share of the stride) in %, step length and distance in m, speed in m/s. What
// the device did not write is NaN.
type Sample struct {
	At float64
	Of [Quantities]float64
}

// NewSample returns a record that holds nothing yet.
func NewSample() Sample {
	var s Sample
	for q := range s.Of {
		s.Of[q] = math.NaN()
	}
	return s
}

// A Sport is what a session was, as far as it matters.
type Sport uint8

// The sports.
const (
	UnknownSport Sport = iota // the file does not say
	Running
	Walking
	OtherSport
)

// OnFoot reports whether the values of a session can be those of a run.
func (s Sport) OnFoot() bool { return s != OtherSport }

// A Span is a time from one moment to another, in s since 1970.
type Span struct{ From, To float64 }

// A Session is one activity of a file.
type Session struct {
	Sport     Sport
	Name      string // of the sport, as the file has it
	Treadmill bool
	Start     time.Time
	Elapsed   float64 // s, with pauses
	Timer     float64 // s, without; 0 is not known
	Metres    float64
	Samples   []Sample // in the order of time
	Pauses    []Span
	Laps      []assessment.RecordedLap // cadence as the file stores it
}

// seconds is how long the session took without its pauses.
func (s Session) seconds() float64 {
	switch {
	case s.Timer > 0:
		return s.Timer
	case s.Elapsed > 0:
		return s.Elapsed
	case len(s.Samples) > 1:
		return s.Samples[len(s.Samples)-1].At - s.Samples[0].At
	default:
		return 0
	}
}

// A File is what a reader found.
type File struct {
	Name     string
	Kind     assessment.RecordingKind
	Device   string
	Warnings []string
	Sessions []Session
}

// Fault is a fault of the file.
func (f File) Fault(what, next string) *assessment.FileFault {
	return &assessment.FileFault{File: f.Name, What: what, Next: next}
}

// Printable is a text of a file without what cannot be shown, and not longer
// than a name.
func Printable(text string) string {
	const longest = 60
	clean := []rune(strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) && r != unicode.ReplacementChar {
			return r
		}
		return -1
	}, text))
	return strings.TrimSpace(string(clean[:min(len(clean), longest)]))
}
