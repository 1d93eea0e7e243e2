package assessment

import (
	"slices"
	"time"
)

// A VisitState is where a visit is in its life.
type VisitState uint8

// The states.
const (
	NoVisit VisitState = iota // a client who has not been seen
	Open                      // an autosaved draft
	Closed                    // done; later corrections are amendments
)

var visitStateWords = []string{"none", "open", "closed"}

// String returns the stored word.
func (s VisitState) String() string { return coded(visitStateWords, s) }

// MarshalText implements encoding.TextMarshaler.
func (s VisitState) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *VisitState) UnmarshalText(text []byte) error {
	return decodeInto(s, "visit state", visitStateWords, text)
}

// A Visit is one assessment of a client on a date. While open it is one draft;
// closing freezes its findings.
type Visit struct {
	ID           VisitID            `json:"id"`
	Client       ClientID           `json:"client"`
	State        VisitState         `json:"state"`
	Revision     int                `json:"revision"` // of the draft; grows with each save
	Date         Date               `json:"date"`
	Started      time.Time          `json:"started"`
	Closed       time.Time          `json:"closed,omitzero"`
	Examiner     string             `json:"examiner"`
	Conditions   Conditions         `json:"conditions"`
	Observations []Observation      `json:"observations,omitempty"` // ordered by key
	Unfinished   []Unfinished       `json:"unfinished,omitempty"`
	NotDone      []NotDone          `json:"not_done,omitempty"`
	Overrides    []Override         `json:"overrides,omitempty"` // ordered by key
	Answers      []FlagAnswer       `json:"answers,omitempty"`
	Actions      []FlagAction       `json:"actions,omitempty"`
	Precautions  []PrecautionAnswer `json:"precautions,omitempty"`
	Protocol     ProtocolID         `json:"protocol,omitempty"` // what is being gone through; empty is the full one
	CueTrial     *CueTrial          `json:"cue_trial,omitempty"`
	Plan         Plan               `json:"plan"`
	Note         string             `json:"note,omitempty"`
	PartNotes    []PartNote         `json:"part_notes,omitempty"`
	BodyMarks    []BodyMark         `json:"body_marks,omitempty"`
	NextReview   Date               `json:"next_review"`

	Catalogue  string      `json:"catalogue,omitempty"` // revision graded with, once closed
	Findings   []Finding   `json:"findings,omitempty"`  // as given at closing
	Amendments []Amendment `json:"amendments,omitempty"`
}

// An Amendment corrects a closed visit. Nothing is overwritten: the earlier
// value stays in the record.
type Amendment struct {
	At     time.Time `json:"at"`
	By     string    `json:"by"`
	Reason string    `json:"reason"`
	Key    Key       `json:"key"`
	Before string    `json:"before"` // as shown, with unit; empty when there was none
	After  string    `json:"after"`
}

// A Plan is the drills prescribed and the running agreed at a visit.
type Plan struct {
	Decided bool           `json:"decided"` // the clinician changed the proposal
	Drills  []PlannedDrill `json:"drills,omitempty"`
	Removed []DrillID      `json:"removed,omitempty"` // proposed and taken off
	Running *RunPlan       `json:"running,omitempty"`
	Ticked  []Ticked       `json:"ticked,omitempty"` // of the drills of the visit before
}

// Ticked is on how many days a drill was done, as ticked on the strip that the
// client brings back.
type Ticked struct {
	Drill DrillID `json:"drill"`
	Days  int     `json:"days"`
}

// TickedDays is on how many days a drill of the visit before was done.
func (p Plan) TickedDays(id DrillID) (days int, known bool) {
	for _, t := range p.Ticked {
		if t.Drill == id {
			return t.Days, true
		}
	}
	return 0, false
}

// A PlannedDrill is one drill of a plan, with the dose as agreed.
type PlannedDrill struct {
	Drill DrillID `json:"drill"`
	Dose  string  `json:"dose,omitempty"` // in words; empty: the dose of the library
	Why   string  `json:"why"`            // the reason as printed
	Drop  string  `json:"drop"`           // when to take it off, in words
}

// Observation finds the value under a key.
func (v Visit) Observation(k Key) (Observation, bool) {
	i, found := slices.BinarySearchFunc(v.Observations, k, func(o Observation, k Key) int { return o.Compare(k) })
	if !found {
		return Observation{}, false
	}
	return v.Observations[i], true
}

// With returns the visit with an observation added or replaced. The receiver
// is not changed.
func (v Visit) With(o Observation) Visit {
	i, found := slices.BinarySearchFunc(v.Observations, o.Key, func(o Observation, k Key) int { return o.Compare(k) })
	list := slices.Clone(v.Observations)
	if found {
		list[i] = o
	} else {
		list = slices.Insert(list, i, o)
	}
	v.Observations = list
	return v
}

// Without returns the visit with no observation under the key, and no grade
// given to it. The receiver is not changed.
func (v Visit) Without(k Key) Visit {
	v = v.WithoutOverride(k)
	v.Observations = slices.DeleteFunc(slices.Clone(v.Observations), func(o Observation) bool { return o.Key == k })
	return v
}

// Subject is what references ask about the person and the run of this visit.
func (v Visit) Subject(c Client) Subject {
	age, known := c.AgeOn(v.Date)
	return Subject{
		Sex: c.Sex, Age: float64(age), AgeKnown: known,
		Speed: v.Conditions.Speed, Surface: v.Conditions.Surface,
	}
}
