// Package catalogue is the table of measures: everything the program knows of
// what can be measured, one entry each, one file a pillar, with the
// bibliography. It may import assessment, and never decides anything: grading
// and comparing are assessment's.
//
// Each number carries what it rests on. Published was read in the source.
// Derived is arithmetic on published numbers: mean ± 1, 1.5 or 2 standard
// deviations in the adverse direction, or 1.96 × √2 × SEM. Convention is this
// program's choice, which a clinic may override. A convention may lean on
// published values; then its note quotes them and its sources are theirs, and
// the cut itself is still nobody's threshold.
package catalogue

import (
	"slices"
	"sync"

	"stridewell/assessment"
)

// Revision names the state of all clinical numbers. A test holds a digest of
// them and fails when one changes without a new revision.
const Revision = "2026-11.5"

// Codes that rules outside this package read.
const (
	PelvisThigh   = "pelvis_thigh"   // definition of HipExtension
	TrunkThigh    = "trunk_thigh"    // definition of HipExtension
	ThighVertical = "thigh_vertical" // definition of HipExtension
	Rearfoot      = "rearfoot"       // answer of FootStrike
	Midfoot       = "midfoot"        // answer of FootStrike
	Forefoot      = "forefoot"       // answer of FootStrike
	Midstance     = "midstance"      // definition of TrunkLean
	Incline10     = "incline_10"     // definition of HeelRaise
	FlatFloor     = "flat_floor"     // definition of HeelRaise

	RearfootLanding = "rearfoot_landing" // definition of TibialInclination
	FastEnough      = "fast_enough"      // definition of the spring-mass estimates

	Yes      = "yes"
	Partly   = "partly"
	No       = "no"
	NotTried = "not_tried"

	Clearly        = "clear"            // answer of what is judged by eye: the most of three
	SomeTrouble    = "some"             // answer of daily life
	MuchTrouble    = "much"             // answer of daily life
	MadeWorse      = "worse"            // answer of RepeatedFlexion and RepeatedExtension
	LegBelowKnee   = "leg_below_knee"   // answer of Site
	PinsAndNeedles = "pins_and_needles" // answer of Quality
	Weakness       = "weakness"         // answer of Quality

	PelvisFree  = "pelvis_free"  // validity of the Thomas tests
	LegSymptoms = "leg_symptoms" // validity of StraightLegRaise: a sign, not tightness
)

// Standard is the catalogue that travels with the program, in the order of an
// appointment. It is made once; nobody changes it.
func Standard() assessment.Catalogue { return standard() }

var standard = sync.OnceValue(func() assessment.Catalogue {
	return assessment.NewCatalogue(Revision,
		slices.Concat(symptoms(), load(), technique(), force(), mobility(), endurance()), sources()).Agreeing(agreements()...)
})

// within is a closed interval.
func within(low, high float64) assessment.Range { return assessment.Range{Min: low, Max: high} }

// from lists the works a number rests on or a note quotes.
func from(ids ...assessment.SourceID) []assessment.SourceID { return ids }

// by lists ways of measuring.
func by(methods ...assessment.Method) []assessment.Method { return methods }

// cut begins a band of the reference's own basis.
func cut(at float64, g assessment.Grade) assessment.Cut { return assessment.Cut{At: at, Grade: g} }

// stepped makes the three usual cuts.
func stepped(mild, moderate, marked float64) []assessment.Cut {
	return []assessment.Cut{cut(mild, assessment.Mild), cut(moderate, assessment.Moderate), cut(marked, assessment.Marked)}
}

// inOrder ranks answers that have an order, the easiest first.
func inOrder(answers ...assessment.Choice) []assessment.Choice {
	for i := range answers {
		answers[i].Rank = float64(i)
	}
	return answers
}

// byRank grades an ordered answer: the second is mild, the third moderate, the
// fourth marked. Nothing but the order supports it.
func byRank(note string) []assessment.Reference {
	return []assessment.Reference{{
		Worse: assessment.HigherIsWorse, Cuts: stepped(0, 1, 2), Basis: assessment.Convention, Note: note,
	}}
}

// coded is the program's own code of a measure, for exports, followed by
// standard codes where one was verified.
func coded(id assessment.MeasureID, standard ...assessment.Coding) []assessment.Coding {
	return append([]assessment.Coding{{System: "urn:stridewell:measure", Code: string(id)}}, standard...)
}
