// Package drill holds the drills: what a client is given to do, which finding
// each answers, why, and when to take it off again. It may import assessment
// and the catalogue, and never draws or prints anything.
//
// The fields, limits, minutes and doses are this program's conventions unless
// an entry's Evidence says otherwise: show them as such.
package drill

import (
	"regexp"
	"slices"
	"strings"

	"stridewell/assessment"
)

// A Family groups drills by what they train.
type Family string

// The families.
const (
	Mobility          Family = "mobility"
	StrengthEndurance Family = "strength_endurance"
	Technique         Family = "technique"
)

// Families lists them in the order they are offered.
func Families() []Family { return []Family{Mobility, StrengthEndurance, Technique} }

// Label is the family as shown to people.
func (f Family) Label() string {
	switch f {
	case Mobility:
		return "Mobility"
	case StrengthEndurance:
		return "Strength and endurance"
	default:
		return "Technique"
	}
}

// A FindingKey names something that a drill can answer. Which findings a visit
// has is decided by Findings.
type FindingKey string

// Label returns the words a clinician chooses a finding by.
func (k FindingKey) Label() string {
	text := strings.ReplaceAll(string(k), "_", " ")
	return strings.ToUpper(text[:min(1, len(text))]) + text[min(1, len(text)):]
}

// A Target is one finding a drill may serve. Why may hold {value} and {side};
// DropWhen says when to take the drill off for that finding.
type Target struct {
	Finding  FindingKey
	Why      string
	DropWhen string
}

// A Dose is how much and how often. Text is what is printed; it wins over the
// numbers where they differ. A zero number does not apply.
type Dose struct {
	Text        string
	Sets, Reps  int
	HoldSeconds int
	RestSeconds int
	PerSide     bool
	DaysPerWeek int
	Weeks       int
	Intensity   string
	DistanceM   int
	RunMinutes  int
	Rounds      int  // times a set is gone through; 0 is once
	WithinRun   bool // done inside a planned run, so that it takes no time of its own
}

// timesSign finds the letter x between two numbers of the library.
var timesSign = regexp.MustCompile(`(\d) x (\d|max)`)

// Words is the dose as it is printed and shown: with the sign for times.
func (d Dose) Words() string { return timesSign.ReplaceAllString(d.Text, "$1 × $2") }

// A Drill is one entry of the library.
type Drill struct {
	ID                assessment.DrillID
	Name              string // for the clinician
	PlainName         string // for the client, at most 34 characters
	Family            Family
	Purpose           string
	Start             string
	Steps             []string
	Dose              Dose
	Harder, Easier    string
	StopIf            []string
	Equipment         []string
	Preconditions     []string
	Contraindications []string           // in words
	Codes             []Contraindication // for filtering
	Targets           []Target
	Cue               string // one sentence of at most 14 words
	Feel              string
	Minutes           float64 // on a day it is done, by the formula of Minutes
	Muscles           []Muscle
	Evidence          string
	EvidenceTag       string
	Poses             []Pose
	FreeFootOK        bool // a foot that hangs free may point down to 75 degrees
	Picture           Picture
}

// Answers reports whether the drill serves a finding.
func (d Drill) Answers(f FindingKey) (Target, bool) {
	i := slices.IndexFunc(d.Targets, func(t Target) bool { return t.Finding == f })
	if i < 0 {
		return Target{}, false
	}
	return d.Targets[i], true
}

// Running reports whether the drill loads as running does, so that it waits
// while a bone answer is open.
func (d Drill) Running() bool { return slices.Contains(d.Codes, BoneStress) }

// A Library is the drills in the order they are offered.
type Library struct{ drills []Drill }

// Standard is the library that travels with the program.
func Standard() Library {
	return Library{slices.Concat(
		hipMobility(), rolling(), legMobility(), trunkMobility(),
		squats(), lunges(), hinges(), lowerLeg(), sideStrength(), trunkStrength(),
		running(), runningDrills(), fastRunning(),
	)}
}

// All lists every drill.
func (l Library) All() []Drill { return slices.Clone(l.drills) }

// Drill finds a drill by its id.
func (l Library) Drill(id assessment.DrillID) (Drill, bool) {
	i := slices.IndexFunc(l.drills, func(d Drill) bool { return d.ID == id })
	if i < 0 {
		return Drill{}, false
	}
	return l.drills[i], true
}

// Answering lists the drills that serve a finding.
func (l Library) Answering(f FindingKey) []Drill {
	var answering []Drill
	for _, d := range l.drills {
		if _, ok := d.Answers(f); ok {
			answering = append(answering, d)
		}
	}
	return answering
}
