package drill

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"stridewell/assessment"
)

// Written is a clinic's own drill, or its version of one of the program's, as
// it is typed and kept. It has no pose: a version of a known drill keeps the
// picture of that drill.
type Written struct {
	ID            assessment.DrillID `json:"id"`
	Name          string             `json:"name"`
	PlainName     string             `json:"plain_name"`
	Family        Family             `json:"family"`
	Purpose       string             `json:"purpose"`
	Start         string             `json:"start"`
	Steps         []string           `json:"steps"`
	Dose          Dose               `json:"dose"`
	Harder        string             `json:"harder,omitempty"`
	Easier        string             `json:"easier,omitempty"`
	StopIf        []string           `json:"stop_if,omitempty"` // beside those of every drill
	Equipment     []string           `json:"equipment,omitempty"`
	Preconditions []string           `json:"preconditions,omitempty"`
	Codes         []Contraindication `json:"codes,omitempty"`
	Targets       []WrittenTarget    `json:"targets,omitempty"`
	Cue           string             `json:"cue"`
	Feel          string             `json:"feel,omitempty"`
}

// A WrittenTarget is one finding that a written drill serves.
type WrittenTarget struct {
	Finding FindingKey `json:"finding"`
	Why     string     `json:"why"`
	Drop    string     `json:"drop_when"`
}

// Limits of what a clinic writes; the card of the handout is laid out for them.
const (
	writtenLimit   = 32 << 10 // bytes
	plainNameLimit = 34       // characters
	cueLimit       = 14       // words
	textLimit      = 400      // characters
	listLimit      = 12
	countLimit     = 600
)

var writtenID = regexp.MustCompile(`^[A-Z][0-9]{2,3}$`)

// Encode writes the drill as the body of an overlay.
func (w Written) Encode() string {
	body, err := json.Marshal(w)
	if err != nil {
		panic("drill: " + err.Error()) // texts and whole numbers only: cannot fail
	}
	return string(body)
}

// DecodeWritten reads a clinic's drill. The error says what is wrong and what
// to do.
func DecodeWritten(body string) (Written, error) {
	var w Written
	if len(body) > writtenLimit {
		return w, fmt.Errorf("the drill has %d bytes, and %d are allowed: shorten it", len(body), writtenLimit)
	}
	read := json.NewDecoder(bytes.NewReader([]byte(body)))
	read.DisallowUnknownFields()
	if err := read.Decode(&w); err != nil {
		return w, fmt.Errorf("the drill cannot be read: enter it anew: %w", err)
	}
	if _, err := read.Token(); !errors.Is(err, io.EOF) {
		return w, errors.New("the drill goes on after its end: enter it anew")
	}
	return w, w.check()
}

// check refuses what could not be proposed or printed.
func (w Written) check() error {
	switch {
	case !writtenID.MatchString(string(w.ID)):
		return fmt.Errorf("%q is no number of a drill: a capital letter and two or three digits, C01", w.ID)
	case blank(w.Name) || blank(w.PlainName) || blank(w.Purpose) || blank(w.Cue) || blank(w.Dose.Text):
		return fmt.Errorf("drill %s needs a name, a plain name, a purpose, a cue and a dose", w.ID)
	case len([]rune(w.PlainName)) > plainNameLimit:
		return fmt.Errorf("the plain name of drill %s has %d characters, and %d fit on the card", w.ID, len([]rune(w.PlainName)), plainNameLimit)
	case len(strings.Fields(w.Cue)) > cueLimit:
		return fmt.Errorf("the cue of drill %s has %d words, and %d fit on the card", w.ID, len(strings.Fields(w.Cue)), cueLimit)
	case !slices.Contains([]Family{Mobility, StrengthEndurance, Technique}, w.Family):
		return fmt.Errorf("drill %s is of no family: mobility, strength_endurance or technique", w.ID)
	case len(w.Steps) == 0:
		return fmt.Errorf("drill %s needs at least one step", w.ID)
	}
	if err := w.checkTexts(); err != nil {
		return err
	}
	return w.checkCodes()
}

func blank(text string) bool { return strings.TrimSpace(text) == "" }

func (w Written) checkTexts() error {
	lists := [][]string{w.Steps, w.StopIf, w.Equipment, w.Preconditions, {w.Name, w.Purpose, w.Start, w.Dose.Text, w.Harder, w.Easier, w.Cue, w.Feel}}
	for _, list := range lists {
		if len(list) > listLimit {
			return fmt.Errorf("drill %s has a list of %d, and %d are allowed: shorten it", w.ID, len(list), listLimit)
		}
		for _, text := range list {
			if len([]rune(text)) > textLimit {
				return fmt.Errorf("drill %s has a text of %d characters, and %d are allowed: shorten it", w.ID, len([]rune(text)), textLimit)
			}
		}
	}
	for _, n := range []int{w.Dose.Sets, w.Dose.Reps, w.Dose.HoldSeconds, w.Dose.RestSeconds, w.Dose.DaysPerWeek, w.Dose.Weeks, w.Dose.DistanceM, w.Dose.RunMinutes, w.Dose.Rounds} {
		if n < 0 || n > countLimit {
			return fmt.Errorf("drill %s has a dose of %d: 0 to %d", w.ID, n, countLimit)
		}
	}
	return nil
}

func (w Written) checkCodes() error {
	for _, c := range w.Codes {
		if _, known := PrecautionOf(c); !known {
			return fmt.Errorf("drill %s: %q is no contra-indication of the list", w.ID, c)
		}
	}
	if len(w.Targets) > listLimit {
		return fmt.Errorf("drill %s serves %d findings, and %d are allowed", w.ID, len(w.Targets), listLimit)
	}
	known := AllFindings()
	for i, t := range w.Targets {
		twice := slices.ContainsFunc(w.Targets[:i], func(u WrittenTarget) bool { return u.Finding == t.Finding })
		switch {
		case !slices.Contains(known, t.Finding) || twice:
			return fmt.Errorf("drill %s: %q is no finding of the list, or is there twice", w.ID, t.Finding)
		case blank(t.Why) || blank(t.Drop):
			return fmt.Errorf("drill %s needs a reason and an exit for every finding", w.ID)
		}
	}
	return nil
}

// AllFindings lists every finding a drill can answer, in the order of the
// library.
func AllFindings() []FindingKey {
	var all []FindingKey
	for _, d := range Standard().drills {
		for _, t := range d.Targets {
			if !slices.Contains(all, t.Finding) {
				all = append(all, t.Finding)
			}
		}
	}
	return all
}

// everyStop are the stop rules of every drill.
func everyStop() []string {
	return []string{
		"Back pain rises above 5/10 during the drill",
		"Pain has not settled to its usual level by the next morning",
		"New leg pain, pins and needles, numbness or weakness",
	}
}

// drill makes an entry of the library. The stop rules of every drill, the open
// red flag and, for a running drill, the bone answer cannot be left out.
func (w Written) drill(o assessment.Overlay, known Drill) Drill {
	d := Drill{
		ID: w.ID, Name: w.Name, PlainName: w.PlainName, Family: w.Family, Purpose: w.Purpose, Start: w.Start, Steps: w.Steps,
		Dose:   w.Dose,
		Harder: w.Harder, Easier: w.Easier, Equipment: w.Equipment, Preconditions: w.Preconditions, Cue: w.Cue, Feel: w.Feel,
		Evidence: "The clinic's own, by " + o.By + ". After: " + o.Source, EvidenceTag: "clinic",
		Muscles: known.Muscles, Poses: known.Poses, FreeFootOK: known.FreeFootOK, Picture: known.Picture,
		Contraindications: known.Contraindications,
	}
	d.StopIf = union(everyStop(), w.StopIf)
	d.Codes = union([]Contraindication{OpenRedFlag}, w.Codes)
	if d.Family == Technique {
		d.Codes = union(d.Codes, []Contraindication{BoneStress})
	}
	d.Codes = union(d.Codes, known.Codes)
	for _, t := range w.Targets {
		d.Targets = append(d.Targets, Target{Finding: t.Finding, Why: t.Why, DropWhen: t.Drop})
	}
	if len(known.Poses) == 0 {
		d.Picture.Ghost = -1
	}
	d.Minutes = d.PlannedMinutes()
	return d
}

// union is a list with what it lacks of another.
func union[T comparable](list, more []T) []T {
	list = slices.Clone(list)
	for _, v := range more {
		if !slices.Contains(list, v) {
			list = append(list, v)
		}
	}
	return list
}

// Write is a drill of the library as a clinic would begin to change it.
func (d Drill) Write() Written {
	w := Written{
		ID: d.ID, Name: d.Name, PlainName: d.PlainName, Family: d.Family, Purpose: d.Purpose, Start: d.Start, Steps: d.Steps,
		Dose:   d.Dose,
		Harder: d.Harder, Easier: d.Easier, StopIf: d.StopIf, Equipment: d.Equipment, Preconditions: d.Preconditions,
		Codes: d.Codes, Cue: d.Cue, Feel: d.Feel,
	}
	for _, t := range d.Targets {
		w.Targets = append(w.Targets, WrittenTarget{Finding: t.Finding, Why: t.Why, Drop: t.DropWhen})
	}
	return w
}

// With lays a clinic's drills over the library: a known number replaces that
// drill, a new one comes at the end. What cannot be read is left out and
// returned as an error each.
func (l Library) With(overlays []assessment.Overlay) (Library, []error) {
	drills := l.All()
	var faults []error
	for _, o := range assessment.Standing(overlays) {
		if o.Kind != assessment.ClinicDrill {
			continue
		}
		w, err := DecodeWritten(o.Body)
		if err != nil {
			faults = append(faults, fmt.Errorf("overlay of drill %s: %w", o.Subject, err))
			continue
		}
		i := slices.IndexFunc(drills, func(d Drill) bool { return d.ID == w.ID })
		if i < 0 {
			drills = append(drills, w.drill(o, Drill{}))
			continue
		}
		drills[i] = w.drill(o, drills[i])
	}
	return Library{drills}, faults
}
