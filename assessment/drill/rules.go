package drill

import (
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// A drop says when a finding counts as gone.
type drop uint8

const (
	inRange   drop = iota // once its value is back in the band
	twoVisits             // after two visits in a row without it: there is no band
	byHand                // the clinician says so: no single value shows it
)

// A rule says that a value gives a finding.
type rule struct {
	finding FindingKey
	measure assessment.MeasureID
	finds   func(assessment.Shown) bool
	drop    drop
}

// comparesSides reports whether the rule sets left against right.
func (r rule) comparesSides() bool {
	return r.finds(assessment.Shown{Sides: &assessment.SideDifference{Explain: true}})
}

// comparesMoments reports whether the rule sets late against early.
func (r rule) comparesMoments() bool {
	return r.finds(assessment.Shown{Drift: &assessment.Change{Verdict: assessment.RealWorse, Delta: 1}})
}

// rules turn values into findings (ids reference). A finding no measure shows
// is chosen by hand on the plan. No rule reads the foot strike.
func rules() []rule {
	return []rule{
		{TightAfterDistance, catalogue.OnsetDistance, some, byHand},
		{TightAfterDistance, catalogue.OnsetTime, some, byHand},
		{LongRunJump, catalogue.SessionSpike, adverse, inRange},
		{EasesWithWalking, catalogue.EasedByWalking, chose(catalogue.Yes, catalogue.Partly), twoVisits},

		{ThighStrengthUneven, catalogue.SitToStandSingle, sidesDiffer, twoVisits},
		{ThighStrengthUneven, catalogue.KneeExtensionTorque, sidesDiffer, twoVisits},
		{SquatControl, catalogue.StepDown, adverse, inRange},
		{LegStrength, catalogue.PainWorst, some, twoVisits},
		{LegStrength, catalogue.PainNow, some, twoVisits},
		{LegStrength, catalogue.PainRunning, some, twoVisits},
		{LegStrength, catalogue.OnsetDistance, some, twoVisits},
		{LegStrength, catalogue.StepDown, adverse, twoVisits},
		{LegStrength, catalogue.HeelRaise, adverse, twoVisits},
		{LegStrength, catalogue.HamstringBridge, adverse, twoVisits},
		{LiftingHurts, catalogue.Lifting, chose(catalogue.SomeTrouble, catalogue.MuchTrouble), twoVisits},

		{SideBridgeShort, catalogue.SideBridge, adverse, inRange},
		{BackHoldShort, catalogue.TrunkExtension, adverse, inRange},
		{FrontPlankShort, catalogue.FrontPlank, adverse, inRange},

		{BackOfLegTires, catalogue.HamstringBridge, adverse, inRange},
		{BackOfLegTires, catalogue.HamstringBridge, sidesDiffer, inRange},
		{CalfTires, catalogue.HeelRaise, adverse, inRange},
		{CalfTires, catalogue.HeelRaise, sidesDiffer, inRange},
		{LowerCalfTires, catalogue.SoleusRaise, sidesDiffer, twoVisits},
		{SideHipTires, catalogue.HipAbductionHold, sidesDiffer, twoVisits},

		{HipFlexorsShort, catalogue.ThomasHip, adverse, inRange},
		{HipFlexorsShort, catalogue.LegBehind, adverse, inRange},
		{HipFlexorsUneven, catalogue.ThomasHip, sidesDiffer, inRange},
		{FrontThighShort, catalogue.ThomasKnee, adverse, inRange},
		{HamstringsShort, catalogue.HamstringAKE, adverse, inRange},
		{SideBendShort, catalogue.SideBend, adverse, inRange},
		{ToeTouchShort, catalogue.ToeTouch, adverse, inRange},
		{CrossLeggedHard, catalogue.CrossLegged, adverse, inRange},
		{HipTurnInShort, catalogue.HipInternalRotation, adverse, inRange},
		{AnkleStiff, catalogue.KneeToWall, adverse, inRange},
		{UpperBackTurnShort, catalogue.ThoracicRotation, sidesDiffer, twoVisits},
		{LowBackBendShort, catalogue.LumbarFlexion, adverse, inRange},
		{MorningStiffness, catalogue.MorningStiffness, some, twoVisits},
		{LowBackArchShort, catalogue.LumbarExtension, adverse, twoVisits},

		{StoopsWhenTired, catalogue.TrunkLean, growsLate, twoVisits},
		{LittleHipExtension, catalogue.HipExtension, adverse, twoVisits},
		{WeakPushOff, catalogue.PushOff, clearly, twoVisits},
		{PelvisDrops, catalogue.PelvicDrop, adverse, twoVisits},
		{ArchesLowBack, catalogue.LumbarArch, clearly, twoVisits},
		{FeetCross, catalogue.Crossover, clearly, twoVisits},
		{HardLanding, catalogue.LandingSound, clearly, twoVisits},
		{HardLanding, catalogue.VALR, adverse, twoVisits},
		{Overstride, catalogue.OverstrideByEye, clearly, twoVisits},
		{LowCadence, catalogue.Cadence, adverse, twoVisits},
	}
}

func adverse(f assessment.Shown) bool { return f.Verdict.Grade.Adverse() }

// clearly is the most of three by eye; the middle one is described and trained
// by nobody.
func clearly(f assessment.Shown) bool { return f.Observation.Choice == catalogue.Clearly }

func some(f assessment.Shown) bool {
	return f.Observation.Number > 0 && f.Verdict.Silence != assessment.NotValid
}

func sidesDiffer(f assessment.Shown) bool { return f.Sides != nil && f.Sides.Explain }

func growsLate(f assessment.Shown) bool {
	return f.Drift != nil && f.Drift.Verdict.Real() && f.Drift.Delta > 0
}

func chose(codes ...string) func(assessment.Shown) bool {
	return func(f assessment.Shown) bool { return slices.Contains(codes, f.Observation.Choice) }
}
