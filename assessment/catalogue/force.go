package catalogue

import "stridewell/assessment"

// force lists what a force plate or an instrumented treadmill gives. None of
// it has a cut-off: values are shown, trended and compared side to side.
func force() []assessment.Measure {
	plate := []assessment.Method{assessment.ForcePlate, assessment.Treadmill}
	return []assessment.Measure{
		{
			ID: ActivePeak, Name: "Active peak of ground force", Plain: "Push against the ground",
			Brief: "largest after a quarter of stance", Pillar: assessment.Force, Unit: bodyWeights,
			Paired: true, Moments: true, Running: true, Decimals: 2, Step: 0.01,
			Accept: within(1, 6), Expect: within(1.6, 3.5), Methods: append(plate, assessment.Estimate),
			Precisions: []assessment.Precision{
				{For: assessment.Population{Methods: []assessment.Method{assessment.Estimate}}, MDC: 0.28, MDCOther: 0.28, Basis: assessment.Published, Sources: []assessment.SourceID{"Patoz22"}},
			},
			SideRule: &assessment.SideRule{Percent: 10, Basis: assessment.Convention, Sources: []assessment.SourceID{"Girard19"}},
			HowTo: []string{
				"Record 30 seconds at a steady speed, ten steps a side at least.",
				"Filter at 50 Hz and count contact above 50 N.",
				"Take the largest vertical force after a quarter of stance, in body weights.",
			},
			Says:      "Rises with speed, from about 1.2 walking to 2.5 at 6 m/s.",
			CannotSay: "That a runner will be hurt: injured and uninjured runners did not differ.",
			Sources:   []assessment.SourceID{"Keller96", "vdWorp16", "Girard19"}, Aliases: []string{"active peak", "peak vgrf", "fz2"}, Codings: local(ActivePeak),
		},
		{
			ID: ImpactPeak, Name: "Impact peak of ground force", Plain: "Bump as you land",
			Brief: "first peak before a quarter of stance", Pillar: assessment.Force, Unit: bodyWeights,
			Paired: true, Moments: true, Running: true, Decimals: 2, Step: 0.01,
			Accept: within(0.2, 6), Expect: within(0.8, 3), Methods: plate,
			SideRule: &assessment.SideRule{Percent: 25, Basis: assessment.Convention, Sources: []assessment.SourceID{"Girard19"}},
			HowTo: []string{
				"Record at 1000 samples a second.",
				"Take the first local peak before a quarter of stance.",
				"Leave it empty where there is none: most midfoot and forefoot landings have no impact peak.",
			},
			Says:      "1.54 to 1.70 body weights at 3.33 m/s, more in softer shoes.",
			CannotSay: "That a runner will be hurt: injured and uninjured runners did not differ.",
			Sources:   []assessment.SourceID{"Baltich15", "vdWorp16"}, Aliases: []string{"impact peak", "vip", "fz1"}, Codings: local(ImpactPeak),
		},
		{
			ID: VALR, Name: "Loading rate, average", Plain: "How fast the force rises as you land",
			Brief: "20 to 80 % of the impact peak", Pillar: assessment.Force, Unit: bodyWeightsS,
			Paired: true, Moments: true, Running: true, Step: 1,
			Accept: within(1, 500), Expect: within(15, 200), Methods: plate,
			Definitions: []assessment.Definition{
				{Code: "magnitude_20_80", Label: "20–80 % of the peak", Words: "Slope between 20 and 80 % of the impact peak's height."},
				{Code: "time_20_80", Label: "20–80 % of the time", Words: "Slope between 20 and 80 % of the time to the impact peak."},
				{Code: "stance_3_12", Label: "3–12 % of stance", Words: "Slope between 3 and 12 % of stance."},
				{Code: "thirteen_percent", Label: "without an impact peak", Words: "As the first, with the force at 13 % of stance in place of the peak."},
			},
			SideRule: &assessment.SideRule{Percent: 25, Basis: assessment.Convention, Sources: []assessment.SourceID{"Girard19"}},
			HowTo: []string{
				"Record at 1000 samples a second and filter at 50 Hz.",
				"Say which slope is taken: one step gave 57 to 81 by six methods.",
				"Compare with the same method, filter and speed only.",
			},
			Says:      "Above 66 went with past injury in rearfoot-running women at 3.7 m/s in one study; four other calculations in another showed nothing.",
			CannotSay: "That a runner will be hurt. Runners with back pain had 5.5 more on average: a small difference.",
			Sources:   []assessment.SourceID{"Davis16", "Schmida22", "Drozda24"}, Aliases: []string{"valr", "avlr", "loading rate"}, Codings: local(VALR),
		},
	}
}
