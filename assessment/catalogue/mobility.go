package catalogue

import (
	"slices"

	"stridewell/assessment"
)

// mobility lists the range tests, barefoot after the same warm-up, two trials
// and a practice: standing first, then sitting, then lying.
func mobility() []assessment.Measure {
	return slices.Concat(
		[]assessment.Measure{toeTouch(), sitAndReach(), sideBend()},
		sitting(),
		[]assessment.Measure{legBehind(), thomasHip(), thomasKnee(), thomasAbduction()},
		[]assessment.Measure{hamstringAKE(), straightLegRaise(), kneeToWall(), kneeToWallAngle()},
		[]assessment.Measure{hipInternalRotation(), hipExternalRotation(), ober()},
		spine(),
	)
}

// limits are what may end a range test.
func limits() []assessment.StopReason {
	return []assessment.StopReason{assessment.StopStretch, assessment.StopStiffness, assessment.StopPain, assessment.StopFear}
}

func toeTouch() assessment.Measure {
	return assessment.Measure{
		ID: ToeTouch, Name: "Toe touch, straight legs", Plain: "Touching your toes", Brief: "fingertips to floor, on a step",
		Pillar: assessment.Mobility, Unit: centimetres, Positive: "+ is short of the floor, − is beyond", Signs: assessment.Signs{Plus: "short of the floor", Minus: "past the floor"}, Decimals: 1, Step: 0.5,
		Accept: within(-35, 90), Expect: within(-25, 60), Methods: by(assessment.Tape), Stops: limits(),
		References: []assessment.Reference{{
			Worse: assessment.HigherIsWorse, Cuts: stepped(0, 10, 20), Basis: assessment.Convention, Sources: from("FTFpage"),
			Note: "There is no agreed norm. People with back pain often stop more than 20 cm short.",
		}},
		Precisions: []assessment.Precision{{MDC: 4.5, MDCOther: 9.8, Basis: assessment.Published, Sources: from("Ekedahl12", "Robinson14")}},
		HowTo: []string{
			"Stand on a firm step of 20 to 30 cm, feet together, toes at the edge, knees straight.",
			"Bend slowly, arms and neck loose, and hold for 2 seconds.",
			"Measure from the right middle fingertip straight to the step.",
			"Ask what stops them: pull, stiffness or pain, and where.",
		},
		Says:      "A good way to follow the same person: over a month it moves with disability.",
		CannotSay: "Who will get back pain: pooled prospective studies found no link.",
		Sources:   from("Gauvin90", "Ekedahl12", "Sadler17"), Aliases: []string{"fingertip to floor", "ftf"}, Codings: coded(ToeTouch),
	}
}

func sitAndReach() assessment.Measure {
	return assessment.Measure{
		ID: SitAndReach, Name: "Sit and reach", Plain: "Sit and reach", Brief: "fingertips past the soles, best of 3",
		Pillar: assessment.Mobility, Unit: centimetres, Positive: "+ is beyond the soles, − is short of them", Signs: assessment.Signs{Plus: "past your feet", Minus: "short of your feet"}, Decimals: 1, Step: 0.5,
		Accept: within(-40, 40), Expect: within(-30, 30), Methods: by(assessment.Tape), Stops: limits(),
		References: sitAndReachReferences(),
		HowTo: []string{
			"Sit with the knees straight and the soles against a box.",
			"Hands one on the other, reach forward slowly and hold for 2 seconds.",
			"Measure from the soles to the fingertips: + beyond, − short. A scale in inches that has 15 at the soles is changed to centimetres by (inches − 15) × 2.54.",
			"Write the best of three.",
		},
		Says:      "Much the same as the toe touch, which is enough on most days.",
		CannotSay: "How long the hamstrings are: the link is moderate. Its error in centimetres was not found, so no change is called real.",
		Sources:   from("MayorgaVega14"), Aliases: []string{"sit-and-reach", "sar"}, Codings: coded(SitAndReach),
	}
}

// reach is a row of the sit-and-reach tables in cm from the soles: the lower
// end of average, and poor. Poor includes its own value below 46 years.
type reach struct {
	from, to          float64
	menAverage, men   float64
	womenAverage      float64
	women             float64
	includesPoorValue bool
}

var reaches = []reach{
	{18, 25, 2.5, -5, 10, 2.5, true},
	{26, 35, 0, -7.5, 7.5, -2.5, true},
	{36, 45, 0, -10, 5, -5, true},
	{46, 55, -7.5, -15, 0, -5, false},
	{56, 65, -12.5, -18, 0, -7.5, false},
	{66, 120, -15, -20, -2.5, -10, false},
}

func sitAndReachReferences() []assessment.Reference {
	var references []assessment.Reference
	for _, r := range reaches {
		age := within(r.from, r.to)
		references = append(references,
			r.reference(assessment.Male, age, r.menAverage, r.men),
			r.reference(assessment.Female, age, r.womenAverage, r.women))
	}
	return references
}

func (r reach) reference(sex assessment.Sex, age assessment.Range, average, poor float64) assessment.Reference {
	return assessment.Reference{
		For: assessment.Population{Sex: sex, Age: age}, Worse: assessment.LowerIsWorse, Basis: assessment.Convention, Sources: from("YMCA"),
		Cuts: []assessment.Cut{
			cut(average, assessment.Mild),
			{At: poor, Grade: assessment.Moderate, Inclusive: r.includesPoorValue},
			{At: poor - 5, Grade: assessment.Marked, Inclusive: r.includesPoorValue},
		},
		Note: "Average and poor of a gymnasium's table for the same sex and age, changed from inches; the bands are this program's.",
	}
}

func sideBend() assessment.Measure {
	return assessment.Measure{
		ID: SideBend, Name: "Side-bend", Plain: "Bending to the side", Brief: "fingertip travel down the thigh",
		Pillar: assessment.Mobility, Unit: centimetres, Paired: true, Decimals: 1, Step: 0.5,
		Accept: within(0, 45), Expect: within(5, 35), Methods: by(assessment.Tape), Stops: limits(),
		References: []assessment.Reference{{
			Worse: assessment.LowerIsWorse, Cuts: stepped(18, 14, 10), Basis: assessment.Convention,
			Note: "No norm and no error were found for healthy runners.",
		}},
		SideRule: &assessment.SideRule{Absolute: 4, Basis: assessment.Convention},
		HowTo: []string{
			"Stand with heels and back to a wall, knees straight.",
			"Mark the middle fingertip on the thigh.",
			"Slide straight down the side without bending forward or lifting a heel, and mark again.",
			"Measure between the marks.",
		},
		Says:      "Of the factors pooled from prospective studies, little side-bending had the strongest link with later back pain.",
		CannotSay: "That bending more prevents it.",
		Sources:   from("Sadler17"), Aliases: []string{"lateral flexion", "side bend"}, Codings: coded(SideBend),
	}
}
