package drill

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// A Named is something of a visit that a drill can answer: one finding by one
// rule. Numbers that are borderline, ungraded or invalid name nothing.
type Named struct {
	Finding FindingKey
	Shown   assessment.Shown // the value that speaks loudest for it
	Side    assessment.Side  // the worse side; NoSide where there is none
}

// A rule says which findings a value gives.
type rule struct {
	measure assessment.MeasureID
	finds   func(assessment.Shown) bool
	named   []FindingKey
}

// rules turn measures into findings (ids reference). Findings that need a
// measure the catalogue does not have yet are chosen by hand on the plan.
func rules() []rule {
	return []rule{
		{catalogue.OnsetDistance, recorded, []FindingKey{TightAfterDistance}},
		{catalogue.EasedByWalking, chose(catalogue.Yes, catalogue.Partly), []FindingKey{EasesWithWalking}},
		{catalogue.PainWorst, some, []FindingKey{LegStrength}},
		{catalogue.PainNow, some, []FindingKey{LegStrength}},
		{catalogue.SitToStandSingle, sidesDiffer, []FindingKey{ThighStrengthUneven}},
		{catalogue.SideBridge, adverse, []FindingKey{SideBridgeShort}},
		{catalogue.TrunkExtension, adverse, []FindingKey{BackHoldShort}},
		{catalogue.HeelRaise, adverse, []FindingKey{CalfTires, LegStrength}},
		{catalogue.ThomasHip, adverse, []FindingKey{HipFlexorsShort}},
		{catalogue.ThomasHip, sidesDiffer, []FindingKey{HipFlexorsUneven}},
		{catalogue.LegBehind, adverse, []FindingKey{HipFlexorsShort}},
		{catalogue.HamstringAKE, adverse, []FindingKey{HamstringsShort}},
		{catalogue.ToeTouch, adverse, []FindingKey{ToeTouchShort}},
		{catalogue.CrossLegged, adverse, []FindingKey{CrossLeggedHard}},
		{catalogue.SideBend, adverse, []FindingKey{SideBendShort}},
		{catalogue.KneeToWall, adverse, []FindingKey{AnkleStiff}},
		{catalogue.Cadence, adverse, []FindingKey{LowCadence}},
		{catalogue.HipExtension, adverse, []FindingKey{LittleHipExtension}},
		{catalogue.TrunkLean, growsLate, []FindingKey{StoopsWhenTired}},
		{catalogue.VALR, adverse, []FindingKey{HardLanding}},
	}
}

func adverse(f assessment.Shown) bool { return f.Verdict.Grade.Adverse() }

func recorded(f assessment.Shown) bool { return f.Verdict.Silence != assessment.NotValid }

func some(f assessment.Shown) bool { return f.Observation.Number > 0 }

func sidesDiffer(f assessment.Shown) bool { return f.Sides != nil && f.Sides.Explain }

func growsLate(f assessment.Shown) bool {
	return f.Drift != nil && f.Drift.Verdict.Real() && f.Drift.Delta > 0
}

func chose(codes ...string) func(assessment.Shown) bool {
	return func(f assessment.Shown) bool { return slices.Contains(codes, f.Observation.Choice) }
}

// Findings lists what a visit has that a drill can answer, each once, with the
// worse side.
func Findings(s assessment.Summary) []Named {
	var found []Named
	for _, r := range rules() {
		for _, f := range s.Findings {
			if f.Measure.ID != r.measure || !r.finds(f) {
				continue
			}
			for _, key := range r.named {
				found = add(found, Named{Finding: key, Shown: f, Side: sideOf(f)})
			}
		}
	}
	return found
}

func sideOf(f assessment.Shown) assessment.Side {
	if f.Sides != nil && f.Sides.Explain && !f.Verdict.Grade.Adverse() {
		return f.Sides.Worse
	}
	return f.Observation.Side
}

// add keeps one finding of a kind: the worse grade, then the further value.
func add(found []Named, n Named) []Named {
	i := slices.IndexFunc(found, func(o Named) bool { return o.Finding == n.Finding })
	switch {
	case i < 0:
		return append(found, n)
	case louder(n, found[i]) > 0:
		found[i] = n
	}
	return found
}

func louder(a, b Named) int {
	return cmp.Or(cmp.Compare(a.Shown.Verdict.Grade, b.Shown.Verdict.Grade), cmp.Compare(a.beyond(), b.beyond()))
}

// beyond is how far a value lies outside the first cut; values of different
// measures are not compared, so only the size within one finding matters.
func (n Named) beyond() float64 {
	cut, worse, ok := n.Shown.Verdict.InRange()
	if !ok {
		return 0
	}
	d := n.Shown.Measure.Magnitude(n.Shown.Observation) - cut
	if worse == assessment.LowerIsWorse {
		d = -d
	}
	return math.Max(0, d)
}

// why fills the placeholders of a target's reason. It is false where one
// cannot be filled: then the drill's purpose is printed instead.
func (n Named) why(t Target) (string, bool) {
	text := t.Why
	if strings.Contains(text, "{side}") {
		if n.Side == assessment.NoSide {
			return "", false
		}
		text = strings.ReplaceAll(text, "{side}", n.Side.String())
	}
	if strings.Contains(text, "{value}") {
		o, m := n.Shown.Observation, n.Shown.Measure
		if m.Chosen() || m.Unit.Words == "" {
			return "", false
		}
		text = strings.ReplaceAll(text, "{value}", m.Format(o)+" "+inWords(m.Unit.Words, o.Number))
	}
	return text, true
}

// inWords is a unit in words after a number: 1 repetition, 18 repetitions.
func inWords(words string, n float64) string {
	if n == 1 {
		first, rest, _ := strings.Cut(words, " ")
		return strings.TrimSpace(strings.TrimSuffix(first, "s") + " " + rest)
	}
	return words
}
