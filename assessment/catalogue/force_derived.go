package catalogue

import "stridewell/assessment"

// foreAndAft lists the forces along the run, forward positive.
func foreAndAft() []assessment.Measure {
	steps := func(take string) []string {
		return []string{"Record the force along the run, forward positive.", take, "Average ten steps a side at a steady speed, on the level."}
	}
	return []assessment.Measure{
		onPlate(assessment.Measure{
			ID: BrakingPeak, Name: "Peak braking force", Plain: "Braking as you land", Brief: "largest backward force",
			Unit: bodyWeights, Positive: "− is backward", Signs: assessment.Signs{Minus: "of braking"}, Decimals: 2, Step: 0.01, Accept: within(-1.5, 0), Expect: within(-0.6, -0.05),
			HowTo:     steps("Take the lowest value of the contact, in body weights."),
			Says:      "In one study of 65 women, 22 of them hurt, those with −0.27 or stronger braking were hurt more often; no other force was.",
			CannotSay: "Whether that holds for anybody else: it is one study, and not a cut-off.",
			Sources:   from("Napier18"), Aliases: []string{"peak braking force", "pbf"}, Codings: coded(BrakingPeak),
		}),
		onPlate(assessment.Measure{
			ID: BrakingImpulse, Name: "Braking impulse", Plain: "Braking of a step", Brief: "backward force added up",
			Unit: bodyWeightSecs, Positive: "− is backward", Signs: assessment.Signs{Minus: "of braking"}, Decimals: 3, Step: 0.001, Accept: within(-0.2, 0), Expect: within(-0.06, 0),
			HowTo:     steps("Add up the force while it is backward."),
			Says:      "In steady running it balances the push forward.",
			CannotSay: "What is usual: there is no cut-off, and no error was found.",
			Aliases:   []string{"brake impulse"}, Codings: coded(BrakingImpulse),
		}),
		onPlate(assessment.Measure{
			ID: BrakingShare, Name: "Braking share of stance", Plain: "Part of the step spent braking", Brief: "until the force turns forward",
			Unit: perCent, Step: 1, Accept: within(10, 90), Expect: within(35, 60),
			HowTo:     steps("Find where it turns forward after the strongest braking, as a share of contact time."),
			Says:      "About half in steady running.",
			CannotSay: "What is right: there is no cut-off. Far from half, check for drift, slope or a change of speed.",
			Aliases:   []string{"braking time share"}, Codings: coded(BrakingShare),
		}),
		onPlate(assessment.Measure{
			ID: PropulsivePeak, Name: "Peak propulsive force", Plain: "Push forward", Brief: "largest forward force",
			Unit: bodyWeights, Decimals: 2, Step: 0.01, Accept: within(0, 1.5), Expect: within(0.05, 0.6), SideRule: perCentApart(25),
			HowTo:     steps("Take the highest value of the contact, in body weights."),
			Says:      "How hard the runner pushes forward, side against side.",
			CannotSay: "What is usual: there is no cut-off, and no error was found.",
			Aliases:   []string{"propulsive force"}, Codings: coded(PropulsivePeak),
		}),
		onPlate(assessment.Measure{
			ID: PropulsiveImpulse, Name: "Propulsive impulse", Plain: "Push forward of a step", Brief: "forward force added up",
			Unit: bodyWeightSecs, Decimals: 3, Step: 0.001, Accept: within(0, 0.2), Expect: within(0, 0.06),
			HowTo:     steps("Add up the force while it is forward."),
			Says:      "In steady running it balances the braking; more than 15 % apart points to drift, slope or a change of speed.",
			CannotSay: "What is usual: there is no cut-off, and no error was found.",
			Aliases:   []string{"propulsion impulse"}, Codings: coded(PropulsiveImpulse),
		}),
	}
}

// springMass lists what the sine-wave model estimates from contact and flight
// time (package gait). It was compared with force plates from 3.33 m/s up.
func springMass() []assessment.Measure {
	estimated := func(m assessment.Measure) assessment.Measure {
		m.Methods = by(assessment.Estimate)
		m.Validities = []assessment.Validity{
			{Code: "slope", Question: "Was it uphill or downhill?", Broken: "the model does not hold on a slope"},
		}
		m.Definitions = []assessment.Definition{
			{Code: FastEnough, Label: "at a speed the model was tested at", Words: "At 3.33 m/s or faster, where the model was compared with a force plate."},
			{Code: "slower", Label: "slower than the model was tested", Words: "Below 3.33 m/s, where the model was never compared with a force plate."},
		}
		m.HowTo = []string{
			"Enter speed, body mass and height, contact and flight time: the program works it out.",
			"Film at 120 frames a second or more and average eight steps or more: at 60 frames one frame changes the force by 6 %.",
			"Run on the level.",
		}
		m.CannotSay = "What a plate would measure: it is an estimate, untested below 3.33 m/s. It went with no injury in one year of 49 runners."
		m.Sources = append(m.Sources, "Morin05", "Meyer23", "Stiff21")
		return onPlate(m)
	}
	return []assessment.Measure{
		estimated(assessment.Measure{
			ID: VerticalStiffness, Name: "Vertical stiffness, estimated", Plain: "How springy your step is", Brief: "from contact and flight time",
			Unit: kilonewtonsPerM, Decimals: 1, Step: 0.1, Accept: within(5, 200), Expect: within(15, 80),
			Says:    "37.7 ± 8.8 in students over 3.3 to 6.7 m/s. The model was off by 0 to 2 % against a plate.",
			Aliases: []string{"kvert", "k_vert"}, Codings: coded(VerticalStiffness),
		}),
		estimated(assessment.Measure{
			ID: LegStiffness, Name: "Leg stiffness, estimated", Plain: "How springy your leg is", Brief: "from contact and flight time",
			Unit: kilonewtonsPerM, Decimals: 1, Step: 0.1, Accept: within(2, 40), Expect: within(5, 20),
			Says:    "10.4 ± 2.3 in students over 3.3 to 6.7 m/s. The model was off by 3 to 6 % against a plate, 10 % at 3.33 m/s.",
			Aliases: []string{"kleg", "k_leg", "leg spring stiffness"}, Codings: coded(LegStiffness),
		}),
		estimated(assessment.Measure{
			ID: VerticalDisplacement, Name: "Sink in contact, estimated", Plain: "How far you sink", Brief: "from contact and flight time",
			Unit: centimetres, Decimals: 1, Step: 0.1, Accept: within(1, 20), Expect: within(3, 10),
			Says:    "How far the centre of mass sinks while the foot is down. The model was off by 2 to 3 % against a plate.",
			Aliases: []string{"vertical displacement"}, Codings: coded(VerticalDisplacement),
		}),
		estimated(assessment.Measure{
			ID: LegCompression, Name: "Shortening of the leg, estimated", Plain: "How much your leg gives", Brief: "from contact and flight time",
			Unit: centimetres, Decimals: 1, Step: 0.1, Accept: within(1, 40), Expect: within(6, 25), SideRule: perCentApart(11),
			Says:    "How far hip and foot come closer while the foot is down. The model was off by 1 % against a plate. Sides of healthy runners differ by about 11 %.",
			Sources: from("Girard19"), Aliases: []string{"leg compression"}, Codings: coded(LegCompression),
		}),
	}
}
