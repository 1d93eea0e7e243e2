package catalogue

import "stridewell/assessment"

// landing lists how the foot meets the ground.
func landing() []assessment.Measure {
	return []assessment.Measure{footStrike(), footStrikeAngle(), strikeIndex(), overstride(), overstrideByEye(), tibialInclination()}
}

func footStrike() assessment.Measure {
	return assessment.Measure{
		ID: FootStrike, Name: "Foot strike", Plain: "How your foot lands", Brief: "first part of the foot to touch",
		Pillar: assessment.Technique, Unit: answer, Paired: true, Moments: true, Running: true,
		Methods: by(assessment.VideoFrame, assessment.Eye, assessment.VideoMean),
		Choices: []assessment.Choice{
			{Code: Rearfoot, Label: "Rearfoot"},
			{Code: Midfoot, Label: "Midfoot"},
			{Code: Forefoot, Label: "Forefoot"},
		},
		HowTo: []string{
			"Film from the side at foot height, 120 frames a second or more.",
			"Find the first frame of contact.",
			"Say which part of the shoe touches first. Look at several steps.",
		},
		Says:      "A description. About nine in ten runners of one road race landed on the rearfoot.",
		CannotSay: "That one way is better: there is no cut-off, and landing on the forefoot changed how the low back moves very little.",
		Sources:   from("HamGrub17", "Larson11", "Delgado13"), Aliases: []string{"strike", "footstrike"}, Codings: coded(FootStrike),
	}
}

func footStrikeAngle() assessment.Measure {
	video := by(assessment.VideoFrame, assessment.VideoMean)
	return assessment.Measure{
		ID: FootStrikeAngle, Name: "Foot strike angle", Plain: "Angle of your foot as it lands",
		Brief: "sole to ground, less standing", Pillar: assessment.Technique, Unit: degrees, Positive: "+ is toes up", Signs: assessment.Signs{Plus: "toes up", Minus: "toes down"},
		Paired: true, Moments: true, Running: true, Step: 1,
		Accept: within(-45, 50), Expect: within(-20, 35),
		Methods: by(assessment.VideoFrame, assessment.VideoMean, assessment.Markers),
		Definitions: []assessment.Definition{
			{Code: "standing_offset", Label: "less standing", Words: "Angle of the sole to the ground at contact, less the same angle standing still."},
			{Code: "raw", Label: "raw", Words: "Angle of the sole to the ground at contact; no standing picture was taken."},
		},
		Precisions: []assessment.Precision{{
			For: assessment.Population{Methods: video}, SEM: 2.5, MDC: 6.9, Basis: assessment.Derived, Sources: from("Murray18"),
		}},
		SideRule: bySides(),
		HowTo: []string{
			"Film from the side at foot height, 120 frames a second or more.",
			"Draw a line along the sole in the first frame of contact.",
			"Take away the same angle standing still.",
			"Average seven steps a side.",
		},
		Says:      "Where the foot lies between heel first and toes first. One study of 43 runners called more than 7.4 degrees rearfoot and less than −0.8 forefoot.",
		CannotSay: "That an angle is right or wrong: there is no cut-off. A treadmill makes it about 10 degrees less.",
		Sources:   from("Mo23", "Dingenen18", "VanHooren20"), Aliases: []string{"fsa", "foot inclination angle"}, Codings: coded(FootStrikeAngle),
	}
}

func strikeIndex() assessment.Measure {
	return inRun(assessment.Measure{
		ID: StrikeIndex, Name: "Strike index", Plain: "Where your foot first presses", Brief: "centre of pressure at contact, from the heel",
		Unit: perCent, Paired: true, Step: 1,
		Accept: within(0, 100), Expect: within(0, 100), Methods: by(assessment.ForcePlate, assessment.Treadmill),
		HowTo: []string{
			"Take the centre of pressure in the first frame of contact.",
			"Write its distance from the heel as a share of the foot's length.",
			"Average ten steps a side.",
		},
		Says:      "Where pressure begins: the first third is called rearfoot, the last third forefoot.",
		CannotSay: "That one third is better: there is no cut-off.",
		Sources:   from("IJSPT24", "HamGrub17"), Aliases: []string{"strike index %"}, Codings: coded(StrikeIndex),
	})
}

func overstride() assessment.Measure {
	return inRun(assessment.Measure{
		ID: Overstride, Name: "Foot ahead of the hip", Plain: "How far ahead you land", Brief: "at first contact, level distance",
		Unit: centimetres, Positive: "+ is ahead of the hip", Signs: assessment.Signs{Plus: "ahead of your hip", Minus: "behind your hip"}, Paired: true, Decimals: 1, Step: 0.5,
		Accept: within(-20, 80), Expect: within(0, 45), Methods: filmed(),
		Definitions: []assessment.Definition{
			{Code: "ankle_hip", Label: "ankle to hip", Words: "Outer ankle to the upright line through the hip."},
			{Code: "heel_hip", Label: "heel to hip", Words: "Heel to the upright line through the hip."},
			{Code: "heel_mass", Label: "heel to centre of mass", Words: "Heel to the upright line through the centre of mass."},
		},
		HowTo: []string{
			"Film from the side, with something of known length at the runner's distance.",
			"Find the first frame of contact.",
			"Measure from the ankle or heel, level, to the upright line through the hip.",
			"Average seven steps a side.",
		},
		Says:      "In rearfoot runners the further ahead the heel, the more braking and the more load on the knee.",
		CannotSay: "How much is too much: five definitions are in use, nobody lands under the hip, and in other landings the relation turned round.",
		Sources:   from("NapierACSM", "Wille14", "vOev21"), Aliases: []string{"overstride cm", "foot to com"}, Codings: coded(Overstride),
	})
}

func overstrideByEye() assessment.Measure {
	return seen(assessment.Measure{
		ID: OverstrideByEye, Name: "Foot ahead of the knee", Plain: "Landing ahead of the knee", Brief: "by eye, at first contact", Paired: true,
		HowTo: []string{
			"Film from the side, 120 frames a second or more.",
			"Stop at the first frame of contact.",
			"Is the foot under the knee, slightly ahead, or clearly ahead?",
		},
		Says:      "Whether the shin is upright at landing.",
		CannotSay: "That a long step is an overstride. Do not read it in runners who land on the midfoot or forefoot.",
		Sources:   from("NapierACSM"), Aliases: []string{"overstride"}, Codings: coded(OverstrideByEye),
	}, "Foot under the knee", "Slightly ahead", "Clearly ahead")
}

func tibialInclination() assessment.Measure {
	return inRun(assessment.Measure{
		ID: TibialInclination, Name: "Shin angle at contact", Plain: "Lean of your shin as you land", Brief: "knee to ankle against upright",
		Unit: degrees, Positive: "+ is ankle ahead of the knee", Signs: assessment.Signs{Plus: "with the foot ahead", Minus: "with the foot behind"}, Paired: true, Step: 1,
		Accept: within(-30, 40), Expect: within(-10, 20), Methods: filmed(),
		Definitions: []assessment.Definition{
			{Code: RearfootLanding, Label: "rearfoot landing", Words: "The runner lands on the rearfoot: the bands hold."},
			{Code: "other_landing", Label: "other landing", Words: "The runner lands on the midfoot or forefoot: the bands do not hold."},
		},
		References: []assessment.Reference{{
			For: assessment.Population{Definition: RearfootLanding, Speed: levelRunning}, Worse: assessment.HigherIsWorse,
			Cuts: []assessment.Cut{cut(5, assessment.Mild), cut(10, assessment.Marked)}, Basis: assessment.Convention,
			Note: "No reference was found; two bands, for rearfoot landing only.",
		}},
		Precisions: []assessment.Precision{{
			For: assessment.Population{Methods: by(assessment.VideoMean)}, MDC: 4.8, Basis: assessment.Published, Sources: from("Dingenen18"),
		}},
		SideRule: bySides(),
		HowTo: []string{
			"Film from the side at knee height, 120 frames a second or more.",
			"Find the first frame of contact.",
			"Measure outer knee line to outer ankle against upright.",
			"Average seven steps a side, and say how the foot lands.",
		},
		Says:      "Whether the foot lands ahead of the knee. Women with pain at the back of the pelvis had more of it in one study.",
		CannotSay: "Anything in runners who land on the midfoot or forefoot.",
		Sources:   from("Whitney22", "Dingenen18"), Aliases: []string{"tibial inclination", "shank angle", "tibia angle"}, Codings: coded(TibialInclination),
	})
}
