package assessment

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// bandsLimit is how much text a clinic's bands may be, in bytes.
const bandsLimit = 64 << 10

// EncodeBands writes references as the body of an overlay.
func EncodeBands(references []Reference) string {
	body, err := json.Marshal(references)
	if err != nil {
		panic("bands: " + err.Error()) // an infinite number
	}
	return string(body)
}

// DecodeBands reads the references a clinic laid over the measure. The error
// names what is wrong and what to do. What the references rest on is always a
// convention of the clinic.
func (m Measure) DecodeBands(body string) ([]Reference, error) {
	if len(body) > bandsLimit {
		return nil, fmt.Errorf("bands of %s: %d bytes, and %d are allowed: split them by measure", m.ID, len(body), bandsLimit)
	}
	read := json.NewDecoder(bytes.NewReader([]byte(body)))
	read.DisallowUnknownFields()
	var references []Reference
	if err := read.Decode(&references); err != nil {
		return nil, fmt.Errorf("bands of %s cannot be read: enter them anew: %w", m.ID, err)
	}
	if _, err := read.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("bands of %s go on after their end: enter them anew", m.ID)
	}
	if len(references) == 0 {
		return nil, fmt.Errorf("bands of %s are empty: withdraw them to go back to the program's own", m.ID)
	}
	for i, r := range references {
		if err := m.CheckBands(r); err != nil {
			return nil, fmt.Errorf("bands of %s, row %d: %w", m.ID, i+1, err)
		}
		references[i].Basis, references[i].Sources = Convention, nil
		for j := range references[i].Cuts {
			references[i].Cuts[j].Basis = NoBasis
		}
	}
	return references, nil
}

// CheckBands refuses a row that could not be graded with. The error is a clause
// that says what is wrong.
func (m Measure) CheckBands(r Reference) error {
	switch {
	case r.Worse != HigherIsWorse && r.Worse != LowerIsWorse:
		return errors.New("say whether higher or lower is worse")
	case r.Expected != nil:
		return errors.New("an expected line is not for clinics: enter fixed edges")
	case len(r.Cuts) == 0:
		return errors.New("enter at least one edge")
	case r.For.Age.Min < 0 || r.For.Age.Max < r.For.Age.Min || r.For.Speed.Max < r.For.Speed.Min:
		return errors.New("a range ends before it begins")
	case !m.hasDefinition(r.For.Definition):
		return fmt.Errorf("%q is no definition of this measure", r.For.Definition)
	}
	for _, method := range r.For.Methods {
		if !slices.Contains(m.Methods, method) {
			return fmt.Errorf("%q is no way of taking this measure", method.Label())
		}
	}
	return m.checkCuts(r)
}

func (m Measure) hasDefinition(code string) bool {
	return code == "" || slices.ContainsFunc(m.Definitions, func(d Definition) bool { return d.Code == code })
}

// checkCuts wants adverse grades, each worse than the one before, at edges in
// the same order that a value can reach.
func (m Measure) checkCuts(r Reference) error {
	for i, c := range r.Cuts {
		switch {
		case !c.Grade.Adverse() || c.Grade > Marked:
			return fmt.Errorf("edge %d begins no band: mild, moderate or marked", i+1)
		case !m.Chosen() && !m.Accept.Holds(c.At):
			return fmt.Errorf("%s from %s lies outside what is accepted, %s to %s", begins(c),
				shortest(c.At), shortest(m.Accept.Min), shortest(m.Accept.Max))
		case m.Chosen() && !slices.ContainsFunc(m.Choices, func(choice Choice) bool { return choice.Rank == c.At }):
			return fmt.Errorf("%s begins at no answer of this measure", begins(c))
		}
		if i == 0 {
			continue
		}
		before := r.Cuts[i-1]
		if c.Grade <= before.Grade || c.At == before.At || (c.At > before.At) != (r.Worse == HigherIsWorse) {
			return fmt.Errorf("%s does not lie beyond %s", begins(c), begins(before))
		}
	}
	return nil
}

// begins is the grade that begins at an edge, within a sentence.
func begins(c Cut) string { return strings.ToLower(c.Grade.Label()) }

// With lays a clinic's bands over the catalogue. They come before the program's
// own, which still hold for whom they do not cover. Values keep the clinic's
// note: who, when, and after which source. What cannot be read is left out and
// returned as an error each.
func (c Catalogue) With(overlays []Overlay) (Catalogue, []error) {
	measures := slices.Clone(c.measures)
	var faults []error
	digest := sha256.New()
	laid := false
	for _, o := range Standing(overlays) {
		if o.Kind != ClinicBands {
			continue
		}
		i, known := c.byID[MeasureID(o.Subject)]
		if !known {
			faults = append(faults, fmt.Errorf("bands of %s: no such measure", o.Subject))
			continue
		}
		references, err := measures[i].DecodeBands(o.Body)
		if err != nil {
			faults = append(faults, err)
			continue
		}
		for j := range references {
			references[j].Note = o.note()
		}
		measures[i].References = slices.Concat(references, measures[i].References)
		digest.Write([]byte(o.Subject + "\x00" + o.Body + "\x00"))
		laid = true
	}
	if !laid {
		return c, faults
	}
	revision := c.revision + "+" + hex.EncodeToString(digest.Sum(nil))[:8]
	return NewCatalogue(revision, measures, c.sources).Agreeing(c.agreements...), faults
}

// note is what stands beside a grade given by an overlay.
func (o Overlay) note() string {
	note := "The clinic's own value, since " + DateOf(o.At).Words() + "."
	if source := strings.TrimSpace(o.Source); source != "" {
		note += " After: " + source
	}
	return note
}

// Complete says what an overlay lacks, in a sentence, or nothing: who, why and
// after which source are asked of every one.
func (o Overlay) Complete() string {
	switch {
	case strings.TrimSpace(o.By) == "":
		return "Say who lays it: choose the examiner."
	case strings.TrimSpace(o.Why) == "":
		return "Type why: the reason is kept beside the value."
	case strings.TrimSpace(o.Source) == "" && !o.Withdrawn:
		return "Type after which source, or that it is the clinic's own experience."
	default:
		return ""
	}
}

// A Regrading is a finding that another catalogue would give another grade.
type Regrading struct {
	Client        ClientID
	Visit         VisitID
	Date          Date
	Key           Key
	Before, After Grade
	Kept          bool // the visit is closed: it keeps the verdict it was given
}

// given is the grade that a value of a closed visit was given.
func (v Visit) given(k Key) (Grade, bool) {
	i := slices.IndexFunc(v.Findings, func(f Finding) bool { return f.Observation.Key == k })
	if v.State != Closed || i < 0 {
		return Ungraded, false
	}
	return v.Findings[i].Verdict.Grade, true
}

// Regradings lists the findings that would change if one catalogue took the
// place of another, open visits first: theirs change, those of closed visits
// do not.
func Regradings(from, to Catalogue, histories []History) []Regrading {
	var changed []Regrading
	for _, h := range histories {
		for _, v := range h.Visits {
			subject := v.Subject(h.Client)
			for _, o := range v.Observations {
				now, known := from.Measure(o.Measure)
				then, still := to.Measure(o.Measure)
				if !known || !still {
					continue
				}
				before, after := now.Grade(o, subject).Grade, then.Grade(o, subject).Grade
				if _, overridden := v.Override(o.Key); before == after || overridden {
					continue // a grade that was given stays
				}
				if given, kept := v.given(o.Key); kept {
					before = given
				}
				changed = append(changed, Regrading{h.Client.ID, v.ID, v.Date, o.Key, before, after, v.State == Closed})
			}
		}
	}
	slices.SortStableFunc(changed, func(a, b Regrading) int {
		switch {
		case a.Kept == b.Kept:
			return 0
		case a.Kept:
			return 1
		default:
			return -1
		}
	})
	return changed
}
