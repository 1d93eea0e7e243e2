package drill

import (
	"fmt"
	"math"

	"stridewell/assessment"
)

// beyondLongest is how far a single run may go beyond the longest of the last
// 30 days (tests reference, C4; the cap is a convention on published rates).
const beyondLongest = 1.10

// SessionCap is the longest single run to plan, in km, after the longest run of
// the last 30 days. It is 0 when there was none: then the walk-run ladder
// applies, and no percentage.
func SessionCap(longestKM float64) float64 { return metres(longestKM * beyondLongest) }

// metres rounds kilometres to metres; what is shown has one decimal.
func metres(km float64) float64 { return math.Round(km*1000) / 1000 }

// A Jump is a planned run against the longest of the last 30 days.
type Jump struct {
	Percent float64 // longer than the longest; negative when shorter
	Rate    float64 // of injuries against runs within the cap, as published; 0 within it
	Words   string
}

// jumps are the published rate ratios (Frandsen 2025): more than 10, more than
// 30 and more than 100 per cent.
var jumps = []struct{ beyond, rate float64 }{{100, 2.28}, {30, 1.52}, {10, 1.64}}

// JumpSource is where the rates of Jump were read.
const JumpSource assessment.SourceID = "Frandsen25"

// JumpTo compares a planned run with the longest of the last 30 days, both in
// km. It is false without a longest run.
func JumpTo(plannedKM, longestKM float64) (Jump, bool) {
	if longestKM <= 0 {
		return Jump{}, false
	}
	j := Jump{Percent: (plannedKM/longestKM - 1) * 100}
	for _, b := range jumps {
		if j.Percent > b.beyond+1e-9 {
			j.Rate = b.rate
			j.Words = fmt.Sprintf("This run would be %.0f %% longer than your longest in 30 days. In one large study such jumps went with about %.1f times the injury rate.", j.Percent, b.rate)
			return j, true
		}
	}
	j.Words = "This run is no more than a tenth longer than your longest in 30 days."
	return j, true
}

// A Zone says what the response to a run allows next.
type Zone uint8

// The zones.
const (
	Green Zone = iota
	Amber
	Red
)

// A PainZone is one row of the pain-monitoring rule.
type PainZone struct {
	Zone                      Zone
	Name, During, Next, Means string
}

// PainZones is the pain-monitoring rule with the stricter limits for the spine
// (tests reference, F1). The evidence is for the Achilles tendon; these limits
// are a convention.
func PainZones() []PainZone {
	return []PainZone{
		{Green, "Green", "0 to 2 out of 10", "as usual next morning", "Counts as a pass. Go on after two passes."},
		{Amber, "Amber", "3 or 4, or 5 that stays in one place", "back to usual within a day", "Repeat the same run."},
		{Red, "Red", "more than 5, spreading to a leg, or your form goes", "worse than usual after a day, or rising from week to week", "Go one step back, and do not run for two days. The third red in two weeks: call us."},
	}
}

// A Response is how the back took a run.
type Response struct {
	Pain      float64 // during the run, 0 to 10
	Spreads   bool    // into a leg, or beyond its place
	FormLost  bool
	Unsettled bool // worse than usual after a day, or rising from week to week
}

// Zone is where the response falls.
func (r Response) Zone() Zone {
	switch {
	case r.Pain > StopPain, r.Spreads, r.FormLost, r.Unsettled:
		return Red
	case r.Pain > 2:
		return Amber
	default:
		return Green
	}
}

// StopPain is the back-pain score above which a drill or a run stops.
const StopPain = 5
