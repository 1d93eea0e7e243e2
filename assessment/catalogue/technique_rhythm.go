package catalogue

import "stridewell/assessment"

// rhythm lists steps and times: what a watch gives, and what is counted.
func rhythm() []assessment.Measure {
	return []assessment.Measure{
		cadence(), stepLength(), contactTime(), flightTime(), dutyFactor(), contactBalance(), verticalOscillation(), verticalRatio(), landingSound(),
	}
}

func cadence() assessment.Measure {
	return assessment.Measure{
		ID: Cadence, Name: "Cadence", Plain: "Steps a minute", Brief: "both feet counted",
		Pillar: assessment.Technique, Unit: stepsAMinute, Moments: true, Running: true, Step: 1,
		Accept: within(100, 300), Expect: within(140, 210),
		Methods: by(assessment.Count, assessment.Tap, assessment.Watch, assessment.VideoMean, assessment.ForcePlate, assessment.Markers),
		Misreadings: []assessment.Misreading{
			{Slip: assessment.OneFootCounted, Typed: within(65, 110), Factor: 2},
			{Slip: assessment.CountedTwice, Typed: within(280, 420), Factor: 0.5},
		},
		References: []assessment.Reference{{
			For: assessment.Population{Speed: within(1.64, 4.68)}, Worse: assessment.LowerIsWorse,
			Expected: &assessment.Line{Intercept: 150.02, PerSpeed: 6.012},
			Cuts: []assessment.Cut{
				{At: -9, Grade: assessment.Mild, Inclusive: true},
				{At: -13.5, Grade: assessment.Moderate, Inclusive: true},
				{At: -18, Grade: assessment.Marked, Inclusive: true},
			},
			Basis: assessment.Convention, Sources: from("vOev19"),
			Note: "The expected value is from the watches of 256 runners, mostly men. The spread of 9 steps a minute and the bands are this program's.",
		}},
		Precisions: []assessment.Precision{
			{For: assessment.Population{Methods: by(assessment.Watch, assessment.VideoMean)}, MDC: 3, MDCOther: 3, AtLeast: true, Basis: assessment.Convention},
			{For: assessment.Population{Methods: by(assessment.Count, assessment.Tap)}, MDC: 5, MDCOther: 5, AtLeast: true, Basis: assessment.Convention},
		},
		HowTo: []string{
			"Let the runner settle for six minutes at a speed they know.",
			"Count the right foot for 30 seconds and multiply by 4, or tap each step.",
			"Write steps of both feet: a number near 85 counts one foot only.",
			"Record the speed: cadence is compared with what is usual at that speed.",
		},
		Says:      "Cadence rises with speed. It is compared with what is usual at this speed, not with 180.",
		CannotSay: "That a low cadence causes back pain: in the one trial in runners with back pain, steps grew longer as they got better.",
		Sources:   from("vOev19", "Cai17"), Aliases: []string{"step rate", "steps per minute", "spm"},
		Codings: coded(Cadence, assessment.Coding{System: "urn:iso:std:iso:11073:10101", Code: "8454255"}),
	}
}

func stepLength() assessment.Measure {
	return inRun(assessment.Measure{
		ID: StepLength, Name: "Step length", Plain: "Length of a step", Brief: "one foot to the other",
		Unit: metres, Decimals: 2, Step: 0.01,
		Accept: within(0.3, 2.8), Expect: within(0.6, 1.9),
		Methods: by(assessment.Watch, assessment.VideoMean, assessment.Markers, assessment.Estimate),
		Misreadings: []assessment.Misreading{
			{Slip: assessment.OtherUnit, Typed: within(30, 280), Factor: 0.01},
			{Slip: assessment.OtherUnit, Typed: within(300, 2800), Factor: 0.001},
		},
		HowTo: []string{
			"Divide speed in metres a minute by cadence, or read the watch.",
			"A stride is two steps: halve it.",
			"Record the speed: steps grow with it.",
		},
		Says:      "The other half of cadence: at one speed, fewer steps are longer steps. In the one trial in runners with back pain, steps grew as they got better.",
		CannotSay: "Anything that cadence does not say already. There is no cut-off.",
		Sources:   from("Cai17"), Aliases: []string{"step length m"}, Codings: coded(StepLength),
	})
}

func contactTime() assessment.Measure {
	return assessment.Measure{
		ID: ContactTime, Name: "Contact time", Plain: "Time your foot is on the ground", Brief: "touch-down to toe-off",
		Pillar: assessment.Technique, Unit: milliseconds, Paired: true, Moments: true, Running: true, Step: 1,
		Accept: within(80, 500), Expect: within(160, 380),
		Methods:     by(assessment.VideoMean, assessment.VideoFrame, assessment.Watch, assessment.ForcePlate, assessment.Treadmill, assessment.Markers),
		Misreadings: []assessment.Misreading{{Slip: assessment.OtherUnit, Typed: within(0.08, 0.5), Factor: 1000}},
		// Found for a sensor on the sacrum; lent to watches and straps.
		Precisions: []assessment.Precision{{
			For: assessment.Population{Methods: by(assessment.Watch)}, MDC: 32, MDCOther: 32, Basis: assessment.Convention, Sources: from("Patoz22"),
		}},
		SideRule: &assessment.SideRule{Percent: 5, Steps: 10, Basis: assessment.Convention, Sources: from("Girard19")},
		HowTo: []string{
			"Film the feet at 120 frames a second or more.",
			"Count frames from the first to the last of contact.",
			"Divide by the frame rate; average eight steps or more.",
		},
		Says:      "Long contact is mostly slow speed. Healthy runners differ by about 2 % from side to side.",
		CannotSay: "That a time is right or wrong: there is no cut-off.",
		Sources:   from("vOev21", "Girard19"), Aliases: []string{"gct", "ground contact time", "stance time"}, Codings: coded(ContactTime),
	}
}

func flightTime() assessment.Measure {
	return inRun(assessment.Measure{
		ID: FlightTime, Name: "Flight time", Plain: "Time in the air", Brief: "toe-off to the next touch-down",
		Unit: milliseconds, Positive: "− means that both feet are down at once", Signs: assessment.Signs{Minus: "with both feet down"}, Paired: true, Step: 1,
		Accept: within(-50, 300), Expect: within(20, 200),
		Methods:     by(assessment.VideoMean, assessment.VideoFrame, assessment.Watch, assessment.ForcePlate, assessment.Treadmill),
		Misreadings: []assessment.Misreading{{Slip: assessment.OtherUnit, Typed: within(0.02, 0.3), Factor: 1000}},
		// Found for a sensor on the sacrum; lent to watches and straps.
		Precisions: []assessment.Precision{{
			For: assessment.Population{Methods: by(assessment.Watch)}, MDC: 32, MDCOther: 32, Basis: assessment.Convention, Sources: from("Patoz22"),
		}},
		SideRule: &assessment.SideRule{Percent: 10, Steps: 10, Basis: assessment.Convention, Sources: from("Girard19")},
		HowTo: []string{
			"Film the feet at 120 frames a second or more.",
			"Count frames from toe-off to the touch-down of the other foot; the side is the foot that left the ground.",
			"Divide by the frame rate; average eight steps or more.",
		},
		Says:      "100 to 150 milliseconds are common; less in women and in older runners at the same speed.",
		CannotSay: "That a time is right or wrong. Sides differ by about 5 % in healthy runners, and more difference went with less injury in one large study.",
		Sources:   from("vOev21", "Girard19", "Malisoux24"), Aliases: []string{"aerial time", "float time"}, Codings: coded(FlightTime),
	})
}

func dutyFactor() assessment.Measure {
	return inRun(assessment.Measure{
		ID: DutyFactor, Name: "Duty factor", Plain: "Share of time on the ground", Brief: "contact as a share of the stride",
		Unit: perCent, Decimals: 1, Step: 0.5,
		Accept: within(10, 60), Expect: within(22, 47),
		Methods:     by(assessment.Watch, assessment.ForcePlate, assessment.Treadmill, assessment.VideoMean, assessment.Estimate),
		Misreadings: []assessment.Misreading{{Slip: assessment.OtherUnit, Typed: within(0.2, 0.5), Factor: 100}},
		HowTo: []string{
			"Divide contact time by twice the sum of contact and flight.",
			"Watches give it as a share of the stride too.",
			"Record the speed: it falls as runners go faster.",
		},
		Says:      "A style: more on the ground, or more in the air. Both were equally economical.",
		CannotSay: "Which is better. At 50 % or more there is no flight, and it is not a run.",
		Sources:   from("vOev21", "DF19b"), Aliases: []string{"stance time percent"}, Codings: coded(DutyFactor),
	})
}

func contactBalance() assessment.Measure {
	return inRun(assessment.Measure{
		ID: ContactBalance, Name: "Contact balance", Plain: "Left and right on the ground", Brief: "share of the left foot, as the device says",
		Unit: perCent, Decimals: 1, Step: 0.1,
		Accept: within(30, 70), Expect: within(45, 55), Methods: by(assessment.Watch),
		HowTo: []string{
			"Read the balance over the steady part of the run.",
			"Write the share of the left foot.",
			"Check it against contact times where there are any.",
		},
		Says:      "50.5 against 49.5 is about the difference of healthy trained runners.",
		CannotSay: "That a difference harms: in 836 runners it did not go with injury.",
		Sources:   from("Girard19", "Malisoux24"), Aliases: []string{"gct balance", "stance time balance"}, Codings: coded(ContactBalance),
	})
}

func verticalOscillation() assessment.Measure {
	return inRun(assessment.Measure{
		ID: VerticalOscillation, Name: "Vertical oscillation", Plain: "How much you bounce", Brief: "rise and fall in each step",
		Unit: centimetres, Decimals: 1, Step: 0.1,
		Accept: within(1, 25), Expect: within(4, 13),
		Methods:     by(assessment.Watch, assessment.VideoMean, assessment.Markers, assessment.Estimate),
		Misreadings: []assessment.Misreading{{Slip: assessment.OtherUnit, Typed: within(40, 130), Factor: 0.1}},
		References: []assessment.Reference{{
			For: assessment.Population{Speed: levelRunning}, Worse: assessment.HigherIsWorse,
			Cuts: stepped(10, 11.5, 13), Basis: assessment.Convention, Sources: from("vOev21"),
			Note: "6 to 10 cm are common, most at 10 to 15 km/h. The bands are this program's; a low value is not graded.",
		}},
		// A working value, that of the drift when tired: no error was found.
		Precisions: []assessment.Precision{{MDC: 1.5, AtLeast: true, Basis: assessment.Convention}},
		HowTo: []string{
			"Read the watch or strap over the steady part, or follow a marker on the sacrum.",
			"Write centimetres from lowest to highest in one step.",
			"Note the speed and the surface: a treadmill makes it about 1.5 cm less.",
		},
		Says:      "How much of each step goes up. It grows when novices tire.",
		CannotSay: "That less is better: it cannot simply be made small. By eye it is hardly repeatable.",
		Sources:   from("vOev21", "VanHooren20", "Zandb23"), Aliases: []string{"vo", "bounce"}, Codings: coded(VerticalOscillation),
	})
}

func verticalRatio() assessment.Measure {
	return inRun(assessment.Measure{
		ID: VerticalRatio, Name: "Vertical ratio", Plain: "Bounce for each step", Brief: "oscillation as a share of step length",
		Unit: perCent, Decimals: 1, Step: 0.1,
		Accept: within(1, 30), Expect: within(4, 14), Methods: by(assessment.Watch, assessment.Estimate),
		HowTo: []string{
			"Read the watch over the steady part.",
			"Or divide vertical oscillation by step length.",
			"Record the speed.",
		},
		Says:      "How much bounce a step of this length costs.",
		CannotSay: "What is right: there is no cut-off. Makers write stride where they mean step.",
		Sources:   from("vOev21", "Garmin"), Aliases: []string{"vertical ratio %"}, Codings: coded(VerticalRatio),
	})
}

func landingSound() assessment.Measure {
	return seen(assessment.Measure{
		ID: LandingSound, Name: "Sound of landing", Plain: "How loud you land", Brief: "heard, same treadmill and shoes",
		HowTo: []string{
			"Let the runner settle at their speed.",
			"Listen for ten steps without looking.",
			"Compare with the same treadmill and shoes only.",
		},
		Says:      "Whether the cue to run quietly has something to work on.",
		CannotSay: "How large the force is. There is no cut-off.",
		Aliases:   []string{"hard landing", "landing noise"}, Codings: coded(LandingSound),
	}, "Quiet", "Heard", "Loud")
}
