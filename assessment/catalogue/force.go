package catalogue

import (
	"slices"

	"stridewell/assessment"
)

// force lists what a force plate or an instrumented treadmill gives, and what
// the spring-mass model estimates without one. None of it has a cut-off: values
// are shown, trended and compared side to side.
func force() []assessment.Measure {
	return slices.Concat(
		[]assessment.Measure{activePeak(), activePeakTime(), impactPeak(), valr(), vilr(), verticalImpulse()},
		foreAndAft(),
		springMass(),
	)
}

// plates are the ways of measuring a force.
func plates() []assessment.Method { return by(assessment.ForcePlate, assessment.Treadmill) }

// retest is test-retest in ten men at 4 m/s: an error below 10 % of the value.
// Nobody reads a scale, so the examiner does not matter.
func retest() assessment.Precision {
	return assessment.Precision{
		For: assessment.Population{Methods: plates()}, SEM: 0.10, MDC: 0.28, MDCOther: 0.28, PerTheMean: true,
		Basis: assessment.Derived, Sources: from("GRFrel"),
	}
}

// perCentApart is the rule for sides of a force: beyond what healthy trained
// runners differ by, over ten steps a side.
func perCentApart(percent float64) *assessment.SideRule {
	return &assessment.SideRule{Percent: percent, Steps: 10, Basis: assessment.Convention, Sources: from("Girard19")}
}

// onPlate makes a measure one of ground force.
func onPlate(m assessment.Measure) assessment.Measure {
	m.Pillar, m.Paired, m.Moments, m.Running = assessment.Force, true, true, true
	if len(m.Methods) == 0 {
		m.Methods = plates()
	}
	return m
}

func activePeak() assessment.Measure {
	return onPlate(assessment.Measure{
		ID: ActivePeak, Name: "Active peak of ground force", Plain: "Push against the ground",
		Brief: "largest in the middle of stance", Unit: bodyWeights, Decimals: 2, Step: 0.01,
		Accept: within(1, 6), Expect: within(1.6, 3.5), Methods: by(assessment.ForcePlate, assessment.Treadmill, assessment.Estimate),
		Precisions: []assessment.Precision{
			retest(),
			// Found for a sensor on the sacrum; lent to every estimate from timing.
			{For: assessment.Population{Methods: by(assessment.Estimate)}, MDC: 0.28, MDCOther: 0.28, Basis: assessment.Convention, Sources: from("Patoz22")},
		},
		SideRule: perCentApart(10),
		HowTo: []string{
			"Record 30 seconds at a steady speed, ten steps a side at least.",
			"Use the same filter (50 Hz) and the same contact threshold at each visit.",
			"Take the largest vertical force between 20 and 80 % of stance, in body weights.",
			"Without a plate it is estimated from contact and flight time, and called an estimate.",
		},
		Says:      "Rises with speed, from about 1.2 walking to 2.5 at 6 m/s. The estimate was 3 to 7 % off in the paper that made it, and is untested below 3.33 m/s.",
		CannotSay: "Who will be hurt: injured and uninjured runners did not differ.",
		Sources:   from("Keller96", "vdWorp16", "Morin05"), Aliases: []string{"active peak", "peak vgrf", "fz2"}, Codings: coded(ActivePeak),
	})
}

func activePeakTime() assessment.Measure {
	return onPlate(assessment.Measure{
		ID: ActivePeakTime, Name: "Time of the active peak", Plain: "When you push most",
		Brief: "share of stance", Unit: perCent, Step: 1, Accept: within(20, 80), Expect: within(30, 60),
		HowTo: []string{
			"Find the largest vertical force between 20 and 80 % of stance.",
			"Write when it comes, as a share of contact time.",
			"Average ten steps a side.",
		},
		Says:      "The shape of the curve, side against side.",
		CannotSay: "What is right: there is no cut-off, and no error was found.",
		Aliases:   []string{"time to active peak"}, Codings: coded(ActivePeakTime),
	})
}

func impactPeak() assessment.Measure {
	return onPlate(assessment.Measure{
		ID: ImpactPeak, Name: "Impact peak of ground force", Plain: "Bump as you land",
		Brief: "first peak, early in stance", Unit: bodyWeights, Decimals: 2, Step: 0.01,
		Accept: within(0.2, 6), Expect: within(0.8, 3), SideRule: perCentApart(25),
		HowTo: []string{
			"Record at 1000 samples a second.",
			"Take the first local peak between 3 and 30 % of stance, before the active peak, that drops by 0.02 body weights or more.",
			"Leave it empty where there is none: most midfoot and forefoot landings have no impact peak.",
		},
		Says:      "1.54 to 1.70 body weights at 3.33 m/s, more in softer shoes.",
		CannotSay: "Who will be hurt: injured and uninjured runners did not differ.",
		Sources:   from("Baltich15", "vdWorp16"), Aliases: []string{"impact peak", "vip", "fz1"}, Codings: coded(ImpactPeak),
	})
}

// slopes are the ways of taking a loading rate: the same step gives 57 to 81
// body weights a second by them.
func slopes() []assessment.Definition {
	return []assessment.Definition{
		{Code: "magnitude_20_80", Label: "20–80 % of the peak", Words: "Slope between 20 and 80 % of the impact peak's height."},
		{Code: "time_20_80", Label: "20–80 % of the time", Words: "Slope between 20 and 80 % of the time to the impact peak."},
		{Code: "contact_to_peak", Label: "contact to peak", Words: "Impact peak divided by the time from contact to it."},
		{Code: "stance_3_12", Label: "3–12 % of stance", Words: "Slope between 3 and 12 % of stance."},
		{Code: "thirteen_percent", Label: "13 % of stance", Words: "As the first, with the force at 13 % of stance in place of the peak."},
	}
}

func valr() assessment.Measure {
	return onPlate(assessment.Measure{
		ID: VALR, Name: "Loading rate, average", Plain: "How fast the force rises as you land",
		Brief: "slope up to the impact peak", Unit: bodyWeightsASec, Step: 1,
		Accept: within(1, 500), Expect: within(15, 200), Definitions: slopes(),
		Precisions: []assessment.Precision{retest()}, SideRule: perCentApart(25),
		HowTo: []string{
			"Record at 1000 samples a second and filter at 50 Hz.",
			"Say which slope is taken: the same step gave 57 to 81 by six of them.",
			"Compare with the same slope, filter and speed only.",
		},
		Says:      "In one study of women who land on the rearfoot, at 3.7 m/s, more than 66 was commoner in those with a diagnosed injury than in those never injured.",
		CannotSay: "Who will be hurt: that study found no difference overall, and another none by four slopes. Runners with back pain had 5.5 more on average, a small difference.",
		Sources:   from("Davis16", "Schmida22", "Drozda24"), Aliases: []string{"valr", "avlr", "loading rate"}, Codings: coded(VALR),
	})
}

func vilr() assessment.Measure {
	return onPlate(assessment.Measure{
		ID: VILR, Name: "Loading rate, steepest", Plain: "Steepest rise as you land",
		Brief: "largest slope up to the impact peak", Unit: bodyWeightsASec, Step: 1,
		Accept: within(1, 500), Expect: within(15, 200),
		Definitions: []assessment.Definition{
			{Code: "magnitude_20_80", Label: "20–80 % of the peak", Words: "Steepest slope between 20 and 80 % of the impact peak's height."},
			{Code: "thirteen_percent", Label: "13 % of stance", Words: "As the first, with the force at 13 % of stance in place of the peak."},
		},
		Precisions: []assessment.Precision{retest()}, SideRule: perCentApart(25),
		HowTo: []string{
			"Record at 1000 samples a second and filter at 50 Hz.",
			"Take the steepest slope between 20 and 80 % of the impact peak.",
			"Compare with the same filter and speed only: at 250 samples a second it is already 7 % low.",
		},
		Says:      "Never less than the average rate of the same step.",
		CannotSay: "Who will be hurt: there is no cut-off.",
		Sources:   from("Schmida22"), Aliases: []string{"vilr", "ivlr"}, Codings: coded(VILR),
	})
}

func verticalImpulse() assessment.Measure {
	return onPlate(assessment.Measure{
		ID: VerticalImpulse, Name: "Vertical impulse", Plain: "Push of a whole step",
		Brief: "force added up over a contact", Unit: bodyWeightSecs, Decimals: 3, Step: 0.001,
		Accept: within(0.1, 0.8), Expect: within(0.25, 0.5), SideRule: perCentApart(10),
		HowTo: []string{
			"Add up the vertical force over one contact, in body weights times seconds.",
			"Average ten steps a side.",
			"Compare it with the time of a step: they are the same number in steady running.",
		},
		Says:      "A check of the recording: divided by the time of a step it gives one body weight.",
		CannotSay: "Anything that cadence does not say already.",
		Aliases:   []string{"impulse"}, Codings: coded(VerticalImpulse),
	})
}
