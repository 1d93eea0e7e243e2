package catalogue

import (
	"math"

	"stridewell/assessment"
	"stridewell/assessment/gait"
)

// agreements lists what values of one run must satisfy together: identities of
// running, and relations that hold by definition. They catch most slips.
func agreements() []assessment.Agreement {
	return append([]assessment.Agreement{
		{
			Code: "speed", Words: "step length × cadence is the speed", Of: ids(StepLength, Cadence), Speed: true,
			Off: func(v []float64) float64 { return apart(gait.StepLength(v[2], v[1]), v[0], .03) },
			Repairs: []assessment.Repair{
				{Slip: assessment.StrideNotStep, Of: 0, Factor: 0.5},
				{Slip: assessment.CountedTwice, Of: 1, Factor: 0.5},
				{Slip: assessment.OneFootCounted, Of: 1, Factor: 2},
			},
		},
		{
			Code: "step_time", Words: "contact and flight add up to the time of a step", Of: ids(Cadence, ContactTime, FlightTime),
			Off: func(v []float64) float64 { return apart(1000*gait.StepTime(v[0]), v[1]+v[2], .04) },
			Repairs: []assessment.Repair{
				{Slip: assessment.CountedTwice, Of: 0, Factor: 0.5},
				{Slip: assessment.OneFootCounted, Of: 0, Factor: 2},
			},
		},
		{
			Code: "duty_factor", Words: "the duty factor is contact over twice contact and flight", Of: ids(DutyFactor, ContactTime, FlightTime),
			Off:     func(v []float64) float64 { return apart(100*gait.DutyFactor(v[1], v[2]), v[0], .04) },
			Repairs: []assessment.Repair{{Slip: assessment.StrideNotStep, Of: 0, Factor: 0.5}},
		},
		{
			Code: "flight", Words: "without flight it is walking, or running with both feet down at once", Of: ids(FlightTime),
			Off: func(v []float64) float64 { return beyond(v[0] <= 0) },
		},
		{
			Code: "body_weight", Words: "the impulse of a step over the time of a step is the body weight", Of: ids(VerticalImpulse, Cadence),
			Off:     func(v []float64) float64 { return apart(gait.StepTime(v[1]), v[0], .05) },
			Repairs: []assessment.Repair{{Slip: assessment.CountedTwice, Of: 1, Factor: 0.5}, {Slip: assessment.OneFootCounted, Of: 1, Factor: 2}},
		},
		{
			Code: "slopes", Words: "the steepest loading rate is never less than the average", Of: ids(VILR, VALR), Sides: true, As: "magnitude_20_80",
			Off: func(v []float64) float64 { return beyond(v[0] < v[1]) },
		},
		{
			Code: "peaks", Words: "the impact peak is hardly ever 1.3 times the active peak", Of: ids(ImpactPeak, ActivePeak), Sides: true,
			Off: func(v []float64) float64 { return beyond(v[0] >= 1.3*v[1]) },
		},
		{
			Code: "model", Words: "the active peak lies within 15 % of what contact and flight give", Of: ids(ActivePeak, ContactTime, FlightTime), Sides: true,
			Off: func(v []float64) float64 { return apart(v[0], gait.PeakForce(v[1], v[2]), .15) },
		},
		{
			Code: "oscillation", Words: "the oscillation lies within 3 cm of what contact and flight give", Of: ids(VerticalOscillation, ContactTime, FlightTime),
			Off: func(v []float64) float64 {
				return math.Abs(v[0]-100*gait.Oscillation(v[1]/1000, v[2]/1000)) / 3
			},
		},
		{
			Code: "knee", Words: "the knee gives by the most bend less the bend at contact", Of: ids(KneeFlexionExcursion, KneeFlexionPeak, KneeFlexionContact), Sides: true,
			Off: func(v []float64) float64 { return math.Abs(v[0]-(v[1]-v[2])) / 2 },
		},
	}, strikes()...)
}

// strikes compares the landing that was seen with the angle that was measured.
// The limits are those of one study (Mo 2023), each with the error of 2.5
// degrees on both sides.
func strikes() []assessment.Agreement {
	const fore, rear, wide = -0.8, 7.4, 2.5
	seen := func(code string, low, high float64) assessment.Agreement {
		return assessment.Agreement{
			Code: "strike_" + code, Words: "the angle is that of another landing", Of: ids(FootStrike, FootStrikeAngle),
			Sides: true, Answers: []string{code}, As: "standing_offset",
			Off: func(v []float64) float64 { return beyond(v[1] < low-wide || v[1] > high+wide) },
		}
	}
	return []assessment.Agreement{
		seen("rearfoot", rear, math.Inf(1)), seen("midfoot", fore, rear), seen("forefoot", math.Inf(-1), fore),
	}
}

// apart is the relative distance of two numbers in units of what is allowed.
func apart(a, b, allowed float64) float64 { return math.Abs(a-b) / (allowed * math.Abs(a)) }

// beyond turns a broken rule into a distance.
func beyond(broken bool) float64 {
	if broken {
		return 2
	}
	return 0
}

func ids(of ...assessment.MeasureID) []assessment.MeasureID { return of }
