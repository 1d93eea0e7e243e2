package drill

import (
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// The protocols that travel with the program. Full is every offered measure but
// those that repeat another.
const (
	Full          assessment.ProtocolID = "full"
	TwelveMinutes assessment.ProtocolID = "twelve_minutes"
	FollowUp      assessment.ProtocolID = "follow_up"
	TechniqueOnly assessment.ProtocolID = "technique_only"
)

// Protocols lists the program's protocols for a catalogue. What is in them and
// how long they take is a convention.
func Protocols(table assessment.Catalogue) []assessment.Protocol {
	return []assessment.Protocol{
		{ID: Full, Name: "Full", Minutes: 30, Items: everything(table)},
		{ID: TwelveMinutes, Name: "Twelve minutes", Minutes: 12, Items: items(table, twelve())},
		{ID: FollowUp, Name: "Follow-up", Minutes: 15, Items: everything(table)},
		{ID: TechniqueOnly, Name: "Technique only", Minutes: 10, Items: items(table, theRun())},
	}
}

// ProtocolOf finds a protocol by its id among the program's and the clinic's
// own. An id that is not known is the full one: nothing is hidden.
func ProtocolOf(id assessment.ProtocolID, table assessment.Catalogue, own []assessment.Protocol) assessment.Protocol {
	all := append(Protocols(table), own...)
	if i := slices.IndexFunc(all, func(p assessment.Protocol) bool { return p.ID == id }); i >= 0 {
		return all[i]
	}
	return all[0]
}

// optional measures repeat another one, or are scores of a form that is filled
// in elsewhere: no protocol asks for them.
func optional() []assessment.MeasureID {
	return []assessment.MeasureID{
		catalogue.SitAndReach, catalogue.ProneInstability, catalogue.Ober, catalogue.TrunkFlexion, catalogue.WallSit,
		catalogue.RMDQ, catalogue.ODI, catalogue.OSTRC, catalogue.StartBack,
	}
}

func everything(table assessment.Catalogue) []assessment.ProtocolItem {
	var all []assessment.ProtocolItem
	for _, m := range table.Measures() {
		if !m.Retired && !slices.Contains(optional(), m.ID) {
			all = append(all, assessment.ProtocolItem{Measure: m.ID, Late: m.Moments})
		}
	}
	return all
}

// twelve is what most often decides on a drill in a runner whose low back
// tightens, the run early and late included.
func twelve() []assessment.ProtocolItem {
	return []assessment.ProtocolItem{
		{Measure: catalogue.PainNow},
		{Measure: catalogue.PainWorst},
		{Measure: catalogue.OnsetDistance},
		{Measure: catalogue.EasedByShorterSteps},
		{Measure: catalogue.EasedByWalking},
		{Measure: catalogue.Longest30dKM},
		{Measure: catalogue.Cadence, Late: true},
		{Measure: catalogue.TrunkLean, Late: true},
		{Measure: catalogue.HipExtension},
		{Measure: catalogue.OverstrideByEye},
		{Measure: catalogue.PelvicDrop},
		{Measure: catalogue.ToeTouch},
		{Measure: catalogue.ThomasHip},
		{Measure: catalogue.HamstringAKE},
		{Measure: catalogue.StepDown},
		{Measure: catalogue.SitToStandSingle},
		{Measure: catalogue.HeelRaise},
		{Measure: catalogue.HamstringBridge},
		{Measure: catalogue.SideBridge},
	}
}

// theRun is the run alone, with what it hurts.
func theRun() []assessment.ProtocolItem {
	return []assessment.ProtocolItem{
		{Measure: catalogue.PainNow},
		{Measure: catalogue.PainRunning},
		{Measure: catalogue.OnsetDistance},
		{Measure: catalogue.Cadence, Late: true},
		{Measure: catalogue.FootStrike},
		{Measure: catalogue.Overstride},
		{Measure: catalogue.OverstrideByEye},
		{Measure: catalogue.TibialInclination},
		{Measure: catalogue.KneeFlexionContact},
		{Measure: catalogue.HipExtension},
		{Measure: catalogue.PushOff},
		{Measure: catalogue.TrunkLean, Late: true},
		{Measure: catalogue.LumbarArch},
		{Measure: catalogue.PelvicDrop, Late: true},
		{Measure: catalogue.Crossover},
		{Measure: catalogue.TrunkRotation},
		{Measure: catalogue.ArmSwing},
		{Measure: catalogue.LandingSound},
		{Measure: catalogue.ContactTime},
		{Measure: catalogue.VerticalOscillation},
		{Measure: catalogue.Effort},
	}
}

// items keeps those that the catalogue offers.
func items(table assessment.Catalogue, list []assessment.ProtocolItem) []assessment.ProtocolItem {
	return slices.DeleteFunc(list, func(i assessment.ProtocolItem) bool {
		m, known := table.Measure(i.Measure)
		return !known || m.Retired
	})
}

// Remaining lists the values of a protocol that a visit still lacks, in the
// order of the protocol. What was left out on purpose does not remain. A
// follow-up asks for what an earlier visit has, and for nothing else; at a first
// visit it asks for everything.
func Remaining(p assessment.Protocol, s assessment.Summary, table assessment.Catalogue) []assessment.Key {
	var keys []assessment.Key
	for _, item := range p.Items {
		m, known := table.Measure(item.Measure)
		if !known {
			continue
		}
		for _, moment := range m.MomentsOf() {
			if moment == assessment.Late && !item.Late {
				continue
			}
			for _, side := range m.Sides() {
				k := assessment.Key{Measure: m.ID, Side: side, Moment: moment}
				if lacks(s, k) && (p.ID != FollowUp || s.Number <= 1 || before(s, k)) {
					keys = append(keys, k)
				}
			}
		}
	}
	return keys
}

func lacks(s assessment.Summary, k assessment.Key) bool {
	_, done := s.Visit.Observation(k)
	left := slices.ContainsFunc(s.Visit.NotDone, func(n assessment.NotDone) bool { return n.Key == k })
	return !done && !left
}

// before reports whether an earlier visit has the value.
func before(s assessment.Summary, k assessment.Key) bool {
	if s.Previous != nil {
		if _, ok := s.Previous.Observation(k); ok {
			return true
		}
	}
	return slices.ContainsFunc(s.Gaps, func(g assessment.Gap) bool { return g.Key == k && g.Earlier })
}
