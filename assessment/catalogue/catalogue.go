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

	"stridewell/assessment"
)

// Revision names the state of all clinical numbers. A test holds a digest of
// them and fails when one changes without a new revision.
const Revision = "2026-11.1"

// The ids, for ever. Everything outside this package names measures by these.
const (
	PainNow             assessment.MeasureID = "symptom.pain_now"
	PainWorst           assessment.MeasureID = "symptom.pain_worst"
	OnsetDistance       assessment.MeasureID = "symptom.onset_distance"
	EasedBySlower       assessment.MeasureID = "symptom.eased_by_slower"
	EasedByShorterSteps assessment.MeasureID = "symptom.eased_by_shorter_steps"
	EasedByWalking      assessment.MeasureID = "symptom.eased_by_walking"

	ToeTouch     assessment.MeasureID = "mobility.toe_touch"
	CrossLegged  assessment.MeasureID = "mobility.cross_legged"
	LegBehind    assessment.MeasureID = "mobility.leg_behind"
	ThomasHip    assessment.MeasureID = "mobility.thomas_hip"
	HamstringAKE assessment.MeasureID = "mobility.hamstring_ake"
	SideBend     assessment.MeasureID = "mobility.side_bend"
	KneeToWall   assessment.MeasureID = "mobility.knee_to_wall"

	SitToStandSingle assessment.MeasureID = "endurance.sit_to_stand_single"
	HeelRaise        assessment.MeasureID = "endurance.heel_raise"
	SideBridge       assessment.MeasureID = "endurance.side_bridge"
	TrunkExtension   assessment.MeasureID = "endurance.trunk_extension"

	Cadence         assessment.MeasureID = "technique.cadence"
	FootStrike      assessment.MeasureID = "technique.foot_strike"
	FootStrikeAngle assessment.MeasureID = "technique.foot_strike_angle"
	HipExtension    assessment.MeasureID = "technique.hip_extension"
	TrunkLean       assessment.MeasureID = "technique.trunk_lean"
	ContactTime     assessment.MeasureID = "technique.contact_time"

	ActivePeak assessment.MeasureID = "force.active_peak"
	ImpactPeak assessment.MeasureID = "force.impact_peak"
	VALR       assessment.MeasureID = "force.valr"

	WeekKM       assessment.MeasureID = "load.week_km"
	Longest30dKM assessment.MeasureID = "load.longest_30d_km"
)

// Codes that rules outside this package read.
const (
	PelvisThigh   = "pelvis_thigh"   // definition of HipExtension
	TrunkThigh    = "trunk_thigh"    // definition of HipExtension
	ThighVertical = "thigh_vertical" // definition of HipExtension
	Midstance     = "midstance"      // definition of TrunkLean
	Incline10     = "incline_10"     // definition of HeelRaise
	FlatFloor     = "flat_floor"     // definition of HeelRaise

	Yes      = "yes"
	Partly   = "partly"
	No       = "no"
	NotTried = "not_tried"

	PelvisFree = "pelvis_free" // validity of ThomasHip
)

// Standard is the catalogue that travels with the program, in the order of an
// appointment.
func Standard() assessment.Catalogue {
	return assessment.NewCatalogue(Revision,
		slices.Concat(symptoms(), load(), technique(), force(), mobility(), endurance()), sources())
}

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

// coded is the program's own code of a measure, for exports, followed by
// standard codes where one was verified.
func coded(id assessment.MeasureID, standard ...assessment.Coding) []assessment.Coding {
	return append([]assessment.Coding{{System: "urn:stridewell:measure", Code: string(id)}}, standard...)
}
