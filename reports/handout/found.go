package handout

import (
	"math"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// mostFound is how many findings the paper shows: a page holds them beside
// four drills, and a person remembers no more.
const mostFound = 3

// found chooses what the paper shows: first what the drills of the plan are
// for, in their order, then the rest by grade. Of a pair it is the worse side.
func found(s assessment.Summary, drills []prescribed) []assessment.Shown {
	var chosen []assessment.Shown
	add := func(f assessment.Shown) {
		seen := slices.ContainsFunc(chosen, func(c assessment.Shown) bool { return c.Measure.ID == f.Measure.ID })
		if len(chosen) < mostFound && !seen && tellable(f) {
			chosen = append(chosen, f)
		}
	}
	named := drill.Findings(s)
	for _, d := range drills {
		for _, n := range named {
			if _, ok := d.entry.Answers(n.Finding); ok {
				add(n.Shown)
				break
			}
		}
	}
	for _, f := range s.Ranked(assessment.Mobility, assessment.Endurance, assessment.Technique, assessment.Force) {
		if f.Verdict.Grade != assessment.Ungraded {
			add(f)
		}
	}
	return chosen
}

// tellable leaves out what is for the record only, what is no number and has no
// target, and what was not measured as it should be.
func tellable(f assessment.Shown) bool {
	_, _, banded := f.Verdict.InRange()
	return !f.Measure.ClinicianOnly && f.Verdict.Silence != assessment.NotValid && (banded || !f.Measure.Chosen())
}

// nameOf is what a finding is called, with its side and moment.
func nameOf(f assessment.Shown) string {
	sentence, side, late := "{name}", f.Observation.Side, f.Observation.Moment == assessment.Late
	switch {
	case side != assessment.NoSide && late:
		sentence = english.Side.OneLate
	case side != assessment.NoSide:
		sentence = english.Side.One
	case late:
		sentence = english.Side.Late
	}
	return fill(sentence, "{name}", f.Measure.Plain, "{side}", side.String())
}

// targetOf says in words where the target lies, with the mark of a guide value
// where nobody has published it; nothing where there is no target.
func targetOf(f assessment.Shown) string {
	cut, worse, ok := f.Verdict.InRange()
	if !ok {
		return ""
	}
	first, w := f.Verdict.Cuts[0], english.Target
	beyond := first.Inclusive // the target begins beyond the cut
	if on := onGrid(cut, worse, f.Measure.Decimals); on != cut {
		cut, beyond = on, false
	}
	sentence, value := w.OrMore, plainly(f.Measure.WithUnit(cut))
	switch {
	case f.Measure.Chosen():
		sentence, value = w.Choice, f.Measure.RangeWords(f.Verdict)
	case worse == assessment.HigherIsWorse && beyond:
		sentence = w.LessThan
	case worse == assessment.HigherIsWorse:
		sentence = w.OrLess
	case beyond:
		sentence = w.MoreThan
	}
	text := fill(sentence, "{value}", value)
	if first.Basis == assessment.Convention {
		text += english.GuideMark
	}
	return text
}

// onGrid is the first value within the target that has no more decimals than
// the measure: a cut of 157.7 steps a minute means 158 or more.
func onGrid(cut float64, worse assessment.Direction, decimals int) float64 {
	scale := math.Pow10(decimals)
	if math.Abs(cut*scale-math.Round(cut*scale)) < 1e-6 {
		return cut
	}
	if worse == assessment.HigherIsWorse {
		return math.Floor(cut*scale) / scale
	}
	return math.Ceil(cut*scale) / scale
}

// gradeWords says where a finding lies, in the client's words, with a mark where
// the clinician gave the grade.
func gradeWords(f assessment.Shown) string {
	said := f.PlainGrade()
	switch {
	case said == "":
		return english.NumberAlone
	case f.Verdict.Given != nil:
		return said + " " + assessment.GivenMark
	default:
		return said
	}
}
