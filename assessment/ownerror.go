package assessment

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"time"
)

// MinRepeatPairs is how many pairs an examiner's own error is told from. It is
// this program's choice: a standard deviation from ten pairs is known to about
// a quarter of itself.
const MinRepeatPairs = 10

// A Way is who measures what, and how: what an own error belongs to.
type Way struct {
	Measure    MeasureID
	Definition string
	Method     Method
	Rater      string
}

// A RepeatPair is a value and the same value measured again by the same
// examiner, who did not see the first.
type RepeatPair struct {
	Way
	First, Again float64 // in the unit of the measure
}

// RepeatPairs finds the values whose pictures were measured again: for each the
// first sitting in which all of its pictures were. One that somebody else
// measured is left out: it says nothing of an examiner's own error.
func RepeatPairs(pictures []Attachment) []RepeatPair {
	type value struct {
		visit VisitID
		key   Key
	}
	sets := map[value][]Attachment{}
	var order []value
	for _, a := range pictures {
		of := value{a.Visit, a.Key}
		if a.Kind != PictureAttachment || a.Visit == "" {
			continue
		}
		if len(sets[of]) == 0 {
			order = append(order, of)
		}
		sets[of] = append(sets[of], a)
	}
	var pairs []RepeatPair
	for _, of := range order {
		if p, ok := pairOf(sets[of]); ok {
			pairs = append(pairs, p)
		}
	}
	return pairs
}

// pairOf is the pair of one value, which is the mean of its pictures.
func pairOf(set []Attachment) (RepeatPair, bool) {
	var pictures []Picture
	for _, a := range set {
		p, err := a.Picture()
		if err != nil || p.Of != len(set) || len(pictures) > 0 && (p.Method != pictures[0].Method || p.Definition != pictures[0].Definition) {
			return RepeatPair{}, false
		}
		pictures = append(pictures, p)
	}
	at, rater := firstSitting(pictures, set[0].By)
	if at.IsZero() {
		return RepeatPair{}, false
	}
	pair := RepeatPair{Way: Way{set[0].Key.Measure, pictures[0].Definition, pictures[0].Method, rater}}
	n := float64(len(pictures))
	for _, p := range pictures {
		again, _ := p.repeatedAt(at, rater)
		pair.First += p.Value / n
		pair.Again += again / n
	}
	return pair, true
}

// firstSitting is when all pictures were measured again by the rater for the
// first time.
func firstSitting(pictures []Picture, rater string) (time.Time, string) {
	var first time.Time
	for _, r := range pictures[0].Repeats {
		all := r.Rater == rater
		for _, p := range pictures {
			_, there := p.repeatedAt(r.At, rater)
			all = all && there
		}
		if all && (first.IsZero() || r.At.Before(first)) {
			first = r.At
		}
	}
	return first, rater
}

func (p Picture) repeatedAt(at time.Time, rater string) (float64, bool) {
	for _, r := range p.Repeats {
		if r.At.Equal(at) && r.Rater == rater {
			return r.Value, true
		}
	}
	return 0, false
}

// An OwnError is the typical error of one examiner in measuring one thing one
// way: the standard error of measurement, told from pairs. It is the error of
// reading the same pictures twice.
type OwnError struct {
	Way
	SEM   float64 // in the unit of the measure
	Pairs int
}

// OwnErrors tells the typical error of each way of measuring that has enough
// pairs: the standard deviation of the differences over √2.
func OwnErrors(pairs []RepeatPair) []OwnError {
	differences := map[Way][]float64{}
	for _, p := range pairs {
		differences[p.Way] = append(differences[p.Way], p.Again-p.First)
	}
	var errors []OwnError
	for way, d := range differences {
		if len(d) >= MinRepeatPairs {
			errors = append(errors, OwnError{Way: way, SEM: deviation(d) / math.Sqrt2, Pairs: len(d)})
		}
	}
	slices.SortFunc(errors, func(a, b OwnError) int { return a.compare(b.Way) })
	return errors
}

func (w Way) compare(other Way) int {
	return cmp.Or(cmp.Compare(w.Measure, other.Measure), cmp.Compare(w.Definition, other.Definition),
		cmp.Compare(w.Method, other.Method), cmp.Compare(w.Rater, other.Rater))
}

// deviation is the standard deviation of two values or more.
func deviation(values []float64) float64 {
	n, mean, squares := float64(len(values)), 0.0, 0.0
	for _, v := range values {
		mean += v / n
	}
	for _, v := range values {
		squares += (v - mean) * (v - mean)
	}
	return math.Sqrt(squares / (n - 1))
}

// WithOwnErrors returns the catalogue with the errors that examiners were found
// to have: they replace the error of the table in what is said of a change
// between two values of the same examiner and way. Bands and grades stay.
func (c Catalogue) WithOwnErrors(own []OwnError) Catalogue {
	c.measures = slices.Clone(c.measures)
	for i := range c.measures {
		m := &c.measures[i]
		m.own = nil
		for _, e := range own {
			if e.Measure == m.ID && e.Pairs >= MinRepeatPairs && e.SEM > 0 {
				m.own = append(m.own, e)
			}
		}
	}
	return c
}

// OwnErrorsOf tells the own errors of the examiners from the pictures in the
// records.
func OwnErrorsOf(ctx context.Context, s Store) ([]OwnError, error) {
	pictures, err := s.Attachments(ctx, AttachmentQuery{Kind: PictureAttachment})
	if err != nil {
		return nil, fmt.Errorf("own errors: %w", err)
	}
	return OwnErrors(RepeatPairs(pictures)), nil
}

// precisionOfChange is the error that a change is judged by: the examiner's own
// where it is known, or else that of the table.
func (m Measure) precisionOfChange(o Observation, s Subject) (Precision, bool) {
	p, ok := m.precision(o, s)
	for _, e := range m.own {
		if e.Way == (Way{m.ID, o.Definition, o.Method, o.Rater}) {
			p.SEM, p.MDC, p.MDCOther, p.PerTheMean, p.AtLeast = e.SEM, 0, 0, false, false
			p.Basis, p.Sources, p.pairs = OwnRepeats, nil, e.Pairs
			return p, true
		}
	}
	return p, ok
}
