// Package form turns measures into what the widgets show: one loop over the
// catalogue that names no measure. It may import assessment, the catalogue,
// the drills, the workspace and the widgets, and never grades: every verdict comes from a
// summary.
package form

import (
	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// grades is the one table from a grade to its shape and colour. More corners,
// more concern.
var grades = map[assessment.Grade]widget.Verdict{
	assessment.Ungraded:   {Mark: widget.Bar, Tone: theme.Neutral},
	assessment.Typical:    {Mark: widget.Tick, Tone: theme.Good},
	assessment.Borderline: {Mark: widget.HalfDisc, Tone: theme.Neutral},
	assessment.Mild:       {Mark: widget.Triangle, Tone: theme.Mild},
	assessment.Moderate:   {Mark: widget.Diamond, Tone: theme.Moderate},
	assessment.Marked:     {Mark: widget.Octagon, Tone: theme.Marked},
}

// Grade is the mark, the colour and the word of a grade.
func Grade(g assessment.Grade) widget.Verdict {
	v := grades[g]
	v.Word = g.Label()
	return v
}

// NotDone is what stands under a field without a value.
func NotDone(word string) widget.Verdict {
	return widget.Verdict{Mark: widget.Ring, Tone: theme.Neutral, Word: word}
}

// Verdict is what stands under a value: its grade, and a word more where the
// test was not valid.
func Verdict(f assessment.Shown) widget.Verdict {
	v := Grade(f.Verdict.Grade)
	switch {
	case f.Verdict.Given != nil:
		v.Word = f.Verdict.GradeWords()
	case f.Verdict.Silence == assessment.NotValid:
		v.Word = "Not valid"
	}
	return v
}

// Change writes a change: "+9 real", "≈ +5", "≠", and what it was.
func Change(f assessment.Shown) widget.ChangeValues {
	c, m := f.Change, f.Measure
	if c.Verdict == assessment.NoEarlier {
		return widget.ChangeValues{}
	}
	was := "was " + m.Format(c.Before)
	delta := signed(m, c.Delta)
	switch c.Verdict {
	case assessment.RealBetter:
		return widget.ChangeValues{Text: delta + " real", Was: was, Tone: theme.Good}
	case assessment.RealWorse:
		return widget.ChangeValues{Text: delta + " worse", Was: was, Tone: theme.Moderate}
	case assessment.RealChange:
		return widget.ChangeValues{Text: delta + " real", Was: was, Tone: theme.Brand}
	case assessment.NotComparable:
		return widget.ChangeValues{Text: "≠", Was: was}
	default:
		return widget.ChangeValues{Text: "≈ " + delta, Was: was}
	}
}

// Earlier is what stands in the change column before a value is typed.
func Earlier(m assessment.Measure, before assessment.Observation) widget.ChangeValues {
	return widget.ChangeValues{Was: "was " + m.Format(before)}
}

func signed(m assessment.Measure, delta float64) string {
	text := assessment.FormatNumber(delta, m.Decimals)
	if delta > 0 {
		return "+" + text
	}
	return text
}
