package catalogue

import "stridewell/assessment"

// force lists what a force plate or an instrumented treadmill gives. None of
// it has a cut-off: values are shown, trended and compared side to side.
func force() []assessment.Measure {
	plates := by(assessment.ForcePlate, assessment.Treadmill)
	// Test-retest in ten men at 4 m/s: an error below 10 % of the value. Nobody
	// reads a scale, so the examiner does not matter.
	retest := assessment.Precision{
		For: assessment.Population{Methods: plates}, SEM: 0.10, MDC: 0.28, MDCOther: 0.28, PerTheMean: true,
		Basis: assessment.Derived, Sources: from("GRFrel"),
	}
	return []assessment.Measure{
		{
			ID: ActivePeak, Name: "Active peak of ground force", Plain: "Push against the ground",
			Brief: "largest in the middle of stance", Pillar: assessment.Force, Unit: bodyWeights,
			Paired: true, Moments: true, Running: true, Decimals: 2, Step: 0.01,
			Accept: within(1, 6), Expect: within(1.6, 3.5), Methods: by(assessment.ForcePlate, assessment.Treadmill, assessment.Estimate),
			Precisions: []assessment.Precision{
				retest,
				// Found for a sensor on the sacrum; lent to every estimate from timing.
				{For: assessment.Population{Methods: by(assessment.Estimate)}, MDC: 0.28, MDCOther: 0.28, Basis: assessment.Convention, Sources: from("Patoz22")},
			},
			SideRule: &assessment.SideRule{Percent: 10, Basis: assessment.Convention, Sources: from("Girard19")},
			HowTo: []string{
				"Record 30 seconds at a steady speed, ten steps a side at least.",
				"Use the same filter (50 Hz) and the same contact threshold at each visit.",
				"Take the largest vertical force between 20 and 80 % of stance, in body weights.",
			},
			Says:      "Rises with speed, from about 1.2 walking to 2.5 at 6 m/s.",
			CannotSay: "Who will be hurt: injured and uninjured runners did not differ.",
			Sources:   from("Keller96", "vdWorp16"), Aliases: []string{"active peak", "peak vgrf", "fz2"}, Codings: coded(ActivePeak),
		},
		{
			ID: ImpactPeak, Name: "Impact peak of ground force", Plain: "Bump as you land",
			Brief: "first peak, early in stance", Pillar: assessment.Force, Unit: bodyWeights,
			Paired: true, Moments: true, Running: true, Decimals: 2, Step: 0.01,
			Accept: within(0.2, 6), Expect: within(0.8, 3), Methods: plates,
			SideRule: &assessment.SideRule{Percent: 25, Basis: assessment.Convention, Sources: from("Girard19")},
			HowTo: []string{
				"Record at 1000 samples a second.",
				"Take the first local peak between 3 and 30 % of stance, before the active peak.",
				"Leave it empty where there is none: most midfoot and forefoot landings have no impact peak.",
			},
			Says:      "1.54 to 1.70 body weights at 3.33 m/s, more in softer shoes.",
			CannotSay: "Who will be hurt: injured and uninjured runners did not differ.",
			Sources:   from("Baltich15", "vdWorp16"), Aliases: []string{"impact peak", "vip", "fz1"}, Codings: coded(ImpactPeak),
		},
		{
			ID: VALR, Name: "Loading rate, average", Plain: "How fast the force rises as you land",
			Brief: "slope up to the impact peak", Pillar: assessment.Force, Unit: bodyWeightsASec,
			Paired: true, Moments: true, Running: true, Step: 1,
			Accept: within(1, 500), Expect: within(15, 200), Methods: plates,
			Definitions: []assessment.Definition{
				{Code: "magnitude_20_80", Label: "20–80 % of the peak", Words: "Slope between 20 and 80 % of the impact peak's height."},
				{Code: "time_20_80", Label: "20–80 % of the time", Words: "Slope between 20 and 80 % of the time to the impact peak."},
				{Code: "contact_to_peak", Label: "contact to peak", Words: "Impact peak divided by the time from contact to it."},
				{Code: "stance_3_12", Label: "3–12 % of stance", Words: "Slope between 3 and 12 % of stance."},
				{Code: "thirteen_percent", Label: "13 % of stance", Words: "As the first, with the force at 13 % of stance in place of the peak."},
			},
			Precisions: []assessment.Precision{retest},
			SideRule:   &assessment.SideRule{Percent: 25, Basis: assessment.Convention, Sources: from("Girard19")},
			HowTo: []string{
				"Record at 1000 samples a second and filter at 50 Hz.",
				"Say which slope is taken: the same step gave 57 to 81 by six of them.",
				"Compare with the same slope, filter and speed only.",
			},
			Says:      "In one study of women who land on the rearfoot, at 3.7 m/s, more than 66 was commoner in those with a diagnosed injury than in those never injured.",
			CannotSay: "Who will be hurt: that study found no difference overall, and another none by four slopes. Runners with back pain had 5.5 more on average, a small difference.",
			Sources:   from("Davis16", "Schmida22", "Drozda24"), Aliases: []string{"valr", "avlr", "loading rate"}, Codings: coded(VALR),
		},
	}
}
