package catalogue

import "stridewell/assessment"

// The protocols of the program. The full one is what a visit goes through
// unless another is chosen, so its id is the empty one.
const (
	FullProtocol  assessment.ProtocolID = ""
	TwelveMinutes assessment.ProtocolID = "twelve_minutes"
	FollowUp      assessment.ProtocolID = "follow_up" // what the visit before has
	RunOnly       assessment.ProtocolID = "run_only"
	Everything    assessment.ProtocolID = "everything"
)

// Protocols lists the protocols of the program in the order they are offered.
// What belongs to one is a convention: the tests that a drill answers first.
// The items of FollowUp are those of the visit before, and Everything has all
// measures, so neither lists any.
func Protocols() []assessment.Protocol {
	return []assessment.Protocol{
		{ID: TwelveMinutes, Name: "Twelve minutes", Minutes: 12, Items: twelveMinutes()},
		{ID: FullProtocol, Name: "Full", Minutes: 30, Items: full()},
		{ID: FollowUp, Name: "Follow-up", Minutes: 12},
		{ID: RunOnly, Name: "Run only", Minutes: 10, Items: runOnly()},
		{ID: Everything, Name: "Everything"},
	}
}

// ProtocolOf finds a protocol of the program.
func ProtocolOf(id assessment.ProtocolID) (assessment.Protocol, bool) {
	for _, p := range Protocols() {
		if p.ID == id {
			return p, true
		}
	}
	return assessment.Protocol{}, false
}

func twelveMinutes() []assessment.ProtocolItem {
	return items(PainWorst, OnsetDistance, EasedBySlower, EasedByShorterSteps, EasedByWalking, WeekKM, Longest30dKM,
		Cadence, FootStrike, HipExtension, TrunkLean,
		ToeTouch, ThomasHip, HamstringAKE, KneeToWall,
		HeelRaise, SitToStandSingle, SideBridge, TrunkExtension)
}

func full() []assessment.ProtocolItem {
	return append(items(PainNow, PainWorst, OnsetDistance, EasedBySlower, EasedByShorterSteps, EasedByWalking, WeekKM, Longest30dKM,
		FootStrike, FootStrikeAngle, ContactTime,
		ToeTouch, SideBend, CrossLegged, LegBehind, ThomasHip, ThomasKnee, HamstringAKE, HipInternalRotation, KneeToWall,
		StepDown, HeelRaise, SitToStandSingle, HamstringBridge, FrontPlank, SideBridge, TrunkExtension),
		late(Cadence, HipExtension, TrunkLean)...)
}

func runOnly() []assessment.ProtocolItem {
	return append(items(PainNow, OnsetDistance, FootStrike, FootStrikeAngle, ContactTime, ActivePeak, ImpactPeak, VALR),
		late(Cadence, HipExtension, TrunkLean)...)
}

// items are measures taken once, fresh.
func items(ids ...assessment.MeasureID) []assessment.ProtocolItem {
	list := make([]assessment.ProtocolItem, len(ids))
	for i, id := range ids {
		list[i].Measure = id
	}
	return list
}

// late are measures taken fresh and again late in the run.
func late(ids ...assessment.MeasureID) []assessment.ProtocolItem {
	list := items(ids...)
	for i := range list {
		list[i].Late = true
	}
	return list
}
