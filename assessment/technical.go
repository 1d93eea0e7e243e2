package assessment

import (
	"fmt"
	"math"
	"strings"
)

// Technically says a finding for the record: value, method, grade with its
// band, basis and error, and the change with what it is judged by. source
// names a work in a few words.
func (f Shown) Technically(source func(SourceID) string) string {
	said := f.Measured(source)
	for _, more := range []string{f.compared(), f.drifted(), f.SidesWords()} {
		if more != "" {
			said += " " + more + "."
		}
	}
	if f.Observation.Note != "" {
		said += " Note: " + strings.TrimSpace(f.Observation.Note)
	}
	return said
}

// Measured is the part of the technical words that compares with nothing but
// the reference: value, method, grade with its band, basis and error.
func (f Shown) Measured(source func(SourceID) string) string {
	return f.named() + ": " + f.Measure.FormatWithUnit(f.Observation) + " (" + strings.Join(f.how(), ", ") + "). " + f.judged(source) + "."
}

// named is the measure with side and moment.
func (f Shown) named() string {
	words := []string{f.Measure.Name}
	if f.Observation.Side != NoSide {
		words = append(words, f.Observation.Side.String())
	}
	if f.Observation.Moment == Late {
		words = append(words, "late in the run")
	}
	return strings.Join(words, ", ")
}

// how is the way it was taken.
func (f Shown) how() []string {
	o := f.Observation
	how := []string{o.Method.Label()}
	if d := f.Measure.DefinitionLabel(o.Definition); d != "" {
		how = append(how, d)
	}
	if o.N > 0 {
		how = append(how, fmt.Sprintf("mean of %d", o.N))
	}
	if o.Stop != NoStop {
		how = append(how, "stopped by "+strings.ToLower(o.Stop.Label()))
	}
	return how
}

// judged is the grade with what it rests on, or the reason why there is none.
func (f Shown) judged(source func(SourceID) string) string {
	v := f.Verdict
	if v.Grade == Ungraded {
		return f.ungraded()
	}
	parts := []string{v.GradeWords()}
	if said := v.GivenWords(); said != "" {
		parts = append(parts, said)
	}
	if in := f.Measure.RangeWords(v); in != "" {
		parts = append(parts, "range "+in)
	}
	if v.Given == nil || len(v.Cuts) > 0 {
		parts = append(parts, cited(v.Basis.Label(), v.Sources, source))
	}
	parts = append(parts, f.errorWords()...)
	if v.Descriptive {
		parts = append(parts, "bands narrower than the error: a description")
	}
	return strings.Join(parts, "; ")
}

// ungraded is the reason why there is no grade, with the error.
func (f Shown) ungraded() string {
	why := strings.TrimSuffix(f.Verdict.Silence.Label(), ".")
	if f.Verdict.Broken != "" {
		why = "Not graded: " + f.Verdict.Broken
	}
	return strings.Join(append([]string{why}, f.errorWords()...), "; ")
}

// errorWords is the error of the way it was taken, where it is known.
func (f Shown) errorWords() []string {
	if f.Verdict.SEM == 0 {
		return nil
	}
	return []string{"standard error " + f.Measure.WithUnit(rounded(f.Verdict.SEM, f.Measure))}
}

func cited(basis string, sources []SourceID, source func(SourceID) string) string {
	if len(sources) == 0 {
		return basis
	}
	names := make([]string, len(sources))
	for i, s := range sources {
		names[i] = source(s)
	}
	return basis + " (" + strings.Join(names, ", ") + ")"
}

// rounded keeps one digit more than the measure is read with.
func rounded(v float64, m Measure) float64 {
	scale := math.Pow10(m.Decimals + 1)
	return math.Round(v*scale) / scale
}

// compared is the change since the earlier visit.
func (f Shown) compared() string {
	c, m := f.Change, f.Measure
	switch c.Verdict {
	case NoEarlier:
		return ""
	case NotComparable:
		return fmt.Sprintf("%s on %s: %s", m.FormatWithUnit(c.Before), c.BeforeDate.Words(), c.Words())
	default:
		return fmt.Sprintf("%s since %s: %s", m.signed(c.Delta), c.BeforeDate.Words(), c.judged(m))
	}
}

// Words is the verdict of a change with why it is none, by whose error it was
// judged, whether it matters and what was not alike.
func (c Change) Words() string {
	parts := []string{c.Verdict.Label()}
	if c.Verdict == NotComparable {
		return parts[0] + ", " + c.Mismatch.Label()
	}
	if c.Pairs > 0 {
		parts = append(parts, fmt.Sprintf("by the examiner's own error, %d pairs", c.Pairs))
	}
	if c.Matters() {
		parts = append(parts, "large enough to matter to people")
	}
	if c.Likeness == Close {
		parts = append(parts, "close conditions: "+c.Unlike.Label())
	}
	return strings.Join(parts, ", ")
}

// judged is the verdict of a change with the least that could be told.
func (c Change) judged(m Measure) string {
	if c.Detectable == 0 {
		return c.Words() + ", its error is not known"
	}
	return c.Words() + ", detectable " + m.WithUnit(rounded(c.Detectable, m))
}

// signed writes a difference with its sign and unit.
func (m Measure) signed(delta float64) string {
	text := m.attach(FormatNumber(delta, m.Decimals))
	if m.Chosen() {
		text = FormatNumber(delta, 0)
	}
	if delta > 0 {
		return "+" + text
	}
	return text
}

func (f Shown) drifted() string {
	if f.Drift == nil || f.Drift.Verdict == NotComparable {
		return ""
	}
	return fmt.Sprintf("%s against early in the run: %s", f.Measure.signed(f.Drift.Delta), f.Drift.judged(f.Measure))
}

// SidesWords is the comparison of the sides with its limit, which hangs on the
// left value; nothing where no rule compares them.
func (f Shown) SidesWords() string {
	if !f.sidesJudged() {
		return ""
	}
	limit := "more than " + f.Measure.WithUnit(rounded(f.Sides.Threshold, f.Measure))
	switch {
	case f.Sides.Threshold == 0:
		limit = fmt.Sprintf("more than %s %%", FormatNumber(f.Sides.Percent, 0))
	case f.Sides.Percent > 0:
		limit += fmt.Sprintf(" and %s %%", FormatNumber(f.Sides.Percent, 0))
	}
	said := "within what sides differ by"
	if f.Sides.Explain {
		said = sidesToExplain
	}
	return fmt.Sprintf("Right less left %s: %s (%s)", f.Measure.signed(f.Sides.Difference), said, limit)
}

const sidesToExplain = "a side difference to explain"

func (f Shown) sidesJudged() bool {
	return f.Sides != nil && (f.Sides.Threshold > 0 || f.Sides.Percent > 0)
}

// ApartWords says in short how far the sides are apart and whether that may be
// called a difference. It hangs on the left value, and is nothing where there
// is one side, or a choice.
func (f Shown) ApartWords() string {
	if f.Sides == nil || f.Measure.Chosen() {
		return ""
	}
	said := "too close to call"
	switch {
	case !f.sidesJudged():
		said = "shown, not judged"
	case f.Sides.Explain:
		said = sidesToExplain
	}
	return f.Measure.attach(FormatNumber(math.Abs(f.Sides.Difference), f.Measure.Decimals)) + " apart: " + said
}
