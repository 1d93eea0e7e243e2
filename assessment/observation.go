package assessment

import (
	"cmp"
	"fmt"
	"strings"
)

// A Key says which value of a visit is meant. A visit holds at most one
// observation a key.
type Key struct {
	Measure MeasureID `json:"measure"`
	Side    Side      `json:"side"`
	Moment  Moment    `json:"moment"`
}

// String returns measure, side and moment, for logs and golden files.
func (k Key) String() string { return fmt.Sprintf("%s %s %s", k.Measure, k.Side, k.Moment) }

// Compare orders keys by measure, side and moment.
func (k Key) Compare(other Key) int {
	return cmp.Or(strings.Compare(string(k.Measure), string(other.Measure)),
		cmp.Compare(k.Side, other.Side), cmp.Compare(k.Moment, other.Moment))
}

// A StopReason says what ended a test.
type StopReason uint8

// The reasons.
const (
	NoStop StopReason = iota
	StopFatigue
	StopForm
	StopPain
	StopArm
	StopStretch
	StopStiffness
	StopFear
	StopLimit // the time limit of the test was reached
)

var (
	stopWords = []string{
		"none", "fatigue", "form", "pain", "arm", "stretch", "stiffness", "fear", "limit",
	}
	stopLabels = []string{
		"Not recorded", "Tired", "Form lost", "Pain", "Arm", "Stretch", "Stiffness", "Fear", "Time limit",
	}
)

// String returns the stored word.
func (s StopReason) String() string { return coded(stopWords, s) }

// Label returns the words shown to people.
func (s StopReason) Label() string { return coded(stopLabels, s) }

// MarshalText implements encoding.TextMarshaler.
func (s StopReason) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *StopReason) UnmarshalText(text []byte) error {
	return decodeInto(s, "stop reason", stopWords, text)
}

// ParseStopReason reads a stored word.
func ParseStopReason(text string) (StopReason, error) {
	return decoded[StopReason]("stop reason", stopWords, text)
}

// An Observation is one value of a measure. A value that was not taken is
// absent from the visit; 0 is a measurement.
type Observation struct {
	Key
	Number     float64    `json:"number"`
	Choice     string     `json:"choice,omitempty"` // the code of the choice; then Number is 0
	Unit       string     `json:"unit,omitempty"`   // UCUM, as taken
	Method     Method     `json:"method"`
	Definition string     `json:"definition,omitempty"`
	Rater      string     `json:"rater,omitempty"` // the examiner's name as chosen for the visit
	N          int        `json:"n,omitempty"`     // steps or trials averaged
	SD         *float64   `json:"sd,omitempty"`    // of those, in the measure's unit
	Broken     string     `json:"broken,omitempty"`
	Stop       StopReason `json:"stop"`
	Note       string     `json:"note,omitempty"`
	Kept       bool       `json:"kept,omitempty"` // looked at and kept, though it may look like a slip; of an open visit
}

// UnspecifiedBreak is what Broken holds when the value is known to be invalid
// and not why; otherwise it holds the code of one of the measure's validities.
const UnspecifiedBreak = "unspecified"

// An Unfinished entry is text that could not be read as a value yet. It is
// kept so that nothing typed is lost.
type Unfinished struct {
	Key
	Text string `json:"text"`
}

// A NotDone says that a value was left out on purpose and why.
type NotDone struct {
	Key
	Reason NotDoneReason `json:"reason"`
}

// A NotDoneReason says why a value was not taken.
type NotDoneReason uint8

// The reasons.
const (
	NotNeeded NotDoneReason = iota
	NotTime
	NotPain
	NotEquipment
)

var (
	notDoneWords  = []string{"not_needed", "time", "pain", "equipment"}
	notDoneLabels = []string{"not needed today", "no time", "pain", "no equipment"}
)

// NotDoneReasons lists the reasons in the order they are offered.
func NotDoneReasons() []NotDoneReason {
	return []NotDoneReason{NotNeeded, NotTime, NotPain, NotEquipment}
}

// String returns the stored word.
func (r NotDoneReason) String() string { return coded(notDoneWords, r) }

// Label returns the words shown to people.
func (r NotDoneReason) Label() string { return coded(notDoneLabels, r) }

// MarshalText implements encoding.TextMarshaler.
func (r NotDoneReason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *NotDoneReason) UnmarshalText(text []byte) error {
	return decodeInto(r, "reason", notDoneWords, text)
}
