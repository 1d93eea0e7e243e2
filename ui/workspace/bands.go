package workspace

import (
	"cmp"
	"math"
	"reflect"
	"slices"
	"strings"

	"stridewell/assessment"
)

// OwnBands are a clinic's own edges for one measure as they are typed: for
// whom they hold, where each band begins, and who says so, why and after what.
type OwnBands struct {
	Measure         assessment.MeasureID
	Worse           assessment.Direction
	Sex             assessment.Sex
	Method          assessment.Method // NoMethod: any
	Definition      string            // empty: any
	AgeFrom, AgeTo  string            // years; both empty: adults
	Edges           [3]string         // mild, moderate, marked: a number, or the code of the first answer that belongs to it; empty: no such band
	By, Why, Source string
}

// bandGrades are the bands an edge is typed for, in their order.
var bandGrades = [...]assessment.Grade{assessment.Mild, assessment.Moderate, assessment.Marked}

// BeginBands are the edges a clinic would begin to change: its own where it has
// some, otherwise those of the program's first row.
func (w *Workspace) BeginBands(id assessment.MeasureID) OwnBands {
	b := OwnBands{Measure: id, By: w.whoActs()}
	m, known := w.catalogue.Measure(id)
	if !known {
		return b
	}
	b.Worse = m.Worse
	if len(m.References) == 0 {
		return b
	}
	r := m.References[0]
	b.Worse, b.Sex, b.Definition = r.Worse, r.For.Sex, r.For.Definition
	if len(r.For.Methods) == 1 {
		b.Method = r.For.Methods[0]
	}
	if r.For.Age != (assessment.Range{}) {
		b.AgeFrom = assessment.FormatNumber(r.For.Age.Min, 0)
		if r.For.Age.Max < noUpperAge {
			b.AgeTo = assessment.FormatNumber(r.For.Age.Max, 0)
		}
	}
	for i, g := range bandGrades {
		for _, c := range r.Cuts {
			if c.Grade == g && r.Expected == nil {
				b.Edges[i] = edgeText(m, c)
			}
		}
	}
	return b
}

// whoActs is who lays an overlay unless another is named: the examiner of the
// visit, or of the clinic.
func (w *Workspace) whoActs() string {
	if d := w.Desk.Value(); d.HasVisit() && d.Visit().Examiner != "" {
		return d.Visit().Examiner
	}
	return w.Clinic.Value().Examiner
}

const noUpperAge = 200

// Overlay is the overlay that was typed. A problem names the first thing that
// is missing or cannot be graded with. Rows that the clinic has for other
// people stay.
func (w *Workspace) Overlay(b OwnBands) (assessment.Overlay, assessment.Problem) {
	m, known := w.catalogue.Measure(b.Measure)
	if !known {
		return assessment.Overlay{}, refused("Choose a measure first.")
	}
	row, problem := b.reference(m)
	if problem.Some() {
		return assessment.Overlay{}, problem
	}
	if err := m.CheckBands(row); err != nil {
		text := err.Error()
		return assessment.Overlay{}, refused(strings.ToUpper(text[:1]) + text[1:] + ".")
	}
	rows := []assessment.Reference{row}
	for _, r := range w.ownRows(m) {
		if !reflect.DeepEqual(r.For, row.For) {
			rows = append(rows, r)
		}
	}
	slices.SortStableFunc(rows, func(x, y assessment.Reference) int { return cmp.Compare(narrow(y.For), narrow(x.For)) })
	o := assessment.Overlay{
		Kind: assessment.ClinicBands, Subject: string(m.ID), Body: assessment.EncodeBands(rows),
		By: strings.TrimSpace(b.By), Why: strings.TrimSpace(b.Why), Source: strings.TrimSpace(b.Source), At: w.now(),
	}
	if text := o.Complete(); text != "" {
		return o, refused(text)
	}
	return o, assessment.Problem{}
}

func refused(text string) assessment.Problem { return assessment.Problem{Refused: true, Text: text} }

// narrow counts what a row of bands asks: the first row that applies speaks, so
// the narrowest comes first.
func narrow(p assessment.Population) int {
	n := 0
	for _, asked := range []bool{p.Sex != assessment.UnknownSex, p.Age != assessment.Range{}, len(p.Methods) > 0, p.Definition != ""} {
		if asked {
			n++
		}
	}
	return n
}

// reference reads the row as it was typed.
func (b OwnBands) reference(m assessment.Measure) (assessment.Reference, assessment.Problem) {
	r := assessment.Reference{Worse: b.Worse, For: assessment.Population{Sex: b.Sex, Definition: b.Definition}}
	if b.Method != assessment.NoMethod {
		r.For.Methods = []assessment.Method{b.Method}
	}
	var problem assessment.Problem
	if r.For.Age, problem = b.age(); problem.Some() {
		return r, problem
	}
	for i, text := range b.Edges {
		if text = strings.TrimSpace(text); text == "" {
			continue
		}
		c := assessment.Cut{Grade: bandGrades[i]}
		if choice, ok := m.Choice(text); ok {
			c.At, c.Inclusive = choice.Rank, true
		} else if at, ok := assessment.ParseNumber(text); ok && !m.Chosen() {
			c.At = at
		} else {
			return r, refused(c.Grade.Label() + " begins at a number. Type digits, or leave it empty.")
		}
		r.Cuts = append(r.Cuts, c)
	}
	return r, assessment.Problem{}
}

func (b OwnBands) age() (assessment.Range, assessment.Problem) {
	if strings.TrimSpace(b.AgeFrom+b.AgeTo) == "" {
		return assessment.Range{}, assessment.Problem{}
	}
	age := assessment.Range{Max: math.MaxInt32}
	for _, end := range []struct {
		text string
		into *float64
	}{{b.AgeFrom, &age.Min}, {b.AgeTo, &age.Max}} {
		if strings.TrimSpace(end.text) == "" {
			continue
		}
		years, ok := assessment.ParseNumber(end.text)
		if !ok || years < 0 || years != math.Trunc(years) {
			return age, refused("An age is a whole number of years. Type digits, or leave both empty for adults.")
		}
		*end.into = years
	}
	return age, assessment.Problem{}
}

// ownRows are the rows the clinic has laid over a measure and that stand.
func (w *Workspace) ownRows(m assessment.Measure) []assessment.Reference {
	o, standing := w.StandingOverlay(assessment.ClinicBands, string(m.ID))
	if !standing {
		return nil
	}
	rows, err := m.DecodeBands(o.Body)
	if err != nil {
		return nil // it was said when it was laid
	}
	return rows
}

// StandingOverlay is what the clinic has laid over a measure or a drill.
func (w *Workspace) StandingOverlay(kind assessment.OverlayKind, subject string) (assessment.Overlay, bool) {
	for _, o := range assessment.Standing(w.Laid.Value()) {
		if o.Kind == kind && o.Subject == subject {
			return o, true
		}
	}
	return assessment.Overlay{}, false
}

// OverlaysOf lists everything that was ever laid over a measure or a drill, the
// newest first.
func (w *Workspace) OverlaysOf(kind assessment.OverlayKind, subject string) []assessment.Overlay {
	var all []assessment.Overlay
	for _, o := range slices.Backward(w.Laid.Value()) {
		if o.Kind == kind && o.Subject == subject {
			all = append(all, o)
		}
	}
	return all
}

// Withdrawal is the overlay that takes a standing one back.
func (w *Workspace) Withdrawal(kind assessment.OverlayKind, subject, by, why string) (assessment.Overlay, assessment.Problem) {
	o, standing := w.StandingOverlay(kind, subject)
	if !standing {
		return o, refused("There is nothing to withdraw: the program's own value counts.")
	}
	o.By, o.Why, o.At, o.Withdrawn = strings.TrimSpace(by), strings.TrimSpace(why), w.now(), true
	if text := o.Complete(); text != "" {
		return o, refused(text)
	}
	return o, assessment.Problem{}
}

// edgeText is an edge as it is typed.
func edgeText(m assessment.Measure, c assessment.Cut) string {
	if !m.Chosen() {
		return assessment.FormatNumber(c.At, decimals(c.At))
	}
	for _, choice := range m.Choices {
		if choice.Rank > c.At || c.Inclusive && choice.Rank == c.At {
			return choice.Code
		}
	}
	return ""
}

// decimals is how many a number needs, at most three.
func decimals(v float64) int {
	for d := range 3 {
		if scaled := v * math.Pow10(d); math.Abs(scaled-math.Round(scaled)) < 1e-9 {
			return d
		}
	}
	return 3
}
