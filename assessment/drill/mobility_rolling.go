package drill

// rolling lists the rolling and ball work.
func rolling() []Drill {
	return []Drill{
		{
			ID: "M01", Name: "Foam roll: front of thigh", PlainName: "Roll the front of your thigh", Family: Mobility,
			Purpose: "Short-term loosening of the front of the thigh before stretching or running.",
			Start:   "Lie face down on your forearms with the roller under the middle of one thigh.",
			Steps: []string{
				"Rest your weight on the roller and let the leg relax.",
				"Use your forearms to glide so the roller travels slowly from just above the knee toward the hip, about 3 seconds each way.",
				"Where it feels tight, stay there for two or three breaths.",
				"Bend that knee to 60-90 degrees for the last few passes.",
			},
			Dose: Dose{
				Text: "2 x 45 s each thigh, up to 5 days a week, for 5+ weeks",
				Sets: 2, Reps: 0, HoldSeconds: 45, RestSeconds: 15, PerSide: true,
				DaysPerWeek: 5, Weeks: 5, Intensity: "discomfort up to 5/10, never sharp", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Put more weight through the roller, or use one leg at a time with the other lifted.", Easier: "Use a softer roller, or roll standing with a hand-held stick.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Bruising or skin soreness lasting over a day",
			},
			Equipment: []string{
				"foam roller",
				"mat",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"known or suspected clot, varicose veins or recent muscle tear under the roller",
			},
			Codes: []Contraindication{OpenRedFlag, ClotUnderRoller, PregnancyProne},
			Targets: []Target{
				{FrontThighShort, "The front of your {side} thigh felt tight, so we loosen it before stretching.", "knee bend 53 degrees or more in the hanging-leg test"},
				{HipFlexorsShort, "Your {side} leg did not drop far back; rolling makes the stretch easier.", "thigh 10 degrees or more below level, pelvis controlled, and left-right difference 8 degrees or less"},
			},
			Cue: "Roll slowly from above the knee to the hip, and keep breathing.", Feel: "front of thigh", Minutes: 4,
			Muscles:     []Muscle{FrontThigh},
			Evidence:    "[S] A single bout of rolling raises joint range about as much as stretching does (Wilke 2020, link.springer.com/article/10.1007/s40279-019-01205-7). [S] Weeks of rolling raised hamstring and quadriceps range, mainly after more than 4 weeks, but ankle range did not improve (Konrad 2022, pmc.ncbi.nlm.nih.gov/articles/PMC9474417/). [K] This exact drill and dose.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Rest on roller", View: Sagittal, Trunk: 78, Neck: -15, Near: Limbs{75, 90, -6, 8, -30}, Far: Limbs{75, 90, -6, 8, -30},
					Contacts: []Contact{{Near, AtElbow, 0}, {Far, AtElbow, 0}, {Near, AtMidThigh, 0.085}, {Far, AtMidThigh, 0.085}},
				},
				{
					Label: "Roll toward hip", View: Sagittal, Trunk: 78, Neck: -15, Near: Limbs{95, 75, -6, 60, -20}, Far: Limbs{95, 75, -6, 8, -30},
					Contacts: []Contact{{Near, AtElbow, 0}, {Far, AtElbow, 0}, {Near, AtMidThigh, 0.085}},
				},
			},
			Picture: Picture{Poses: []int{0}, Ghost: -1, Body: BodyA, Props: []Prop{Roller}, Arrows: []Arrow{{-.42, .32, -.08, .32, 0, true}}},
		},
		{
			ID: "M02", Name: "Foam roll: calf", PlainName: "Roll your calf", Family: Mobility,
			Purpose: "Comfort and warm-up for a tight calf; not a way to gain ankle bend.",
			Start:   "Sit with legs out straight, hands behind you, one calf on the roller.",
			Steps: []string{
				"Lean back on your hands and lift your hips a little.",
				"Glide so the roller moves from above the heel to below the knee.",
				"Turn the foot slightly in, then out, to reach each side.",
				"Pause on tender spots for two breaths.",
			},
			Dose: Dose{
				Text: "2 x 45 s each calf before running or ankle work",
				Sets: 2, Reps: 0, HoldSeconds: 45, RestSeconds: 15, PerSide: true,
				DaysPerWeek: 5, Weeks: 4, Intensity: "discomfort up to 5/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Cross the other leg on top for more pressure.", Easier: "Keep hips on the floor.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
			},
			Equipment: []string{
				"foam roller",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"hot, swollen or constantly painful calf (same-day check)",
				"known or suspected clot",
			},
			Codes: []Contraindication{OpenRedFlag, ClotUnderRoller, AcuteCalf},
			Targets: []Target{
				{CalfSoothing, "Your {side} calf feels tight; rolling can give short relief before you run.", "two visits in a row without it as a finding"},
			},
			Cue: "Roll from heel to knee, and stop on sore spots for two breaths.", Feel: "calf", Minutes: 4,
			Muscles:     []Muscle{CalfUpper, CalfLower},
			Evidence:    "[S] A single bout of rolling raises joint range about as much as stretching does (Wilke 2020, link.springer.com/article/10.1007/s40279-019-01205-7). [S] Weeks of rolling raised hamstring and quadriceps range, mainly after more than 4 weeks, but ankle range did not improve (Konrad 2022, pmc.ncbi.nlm.nih.gov/articles/PMC9474417/). [K] This exact drill and dose. So pair with M13/M14 when the ankle test is the finding.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Long sit, calf on roller", View: Sagittal, Trunk: -18, Neck: 8, Near: Limbs{-38, 5, 82, 0, 0}, Far: Limbs{-40, 5, 75, 0, 0},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtHand, 0}, {Far, AtHand, 0}, {Near, AtMidShank, 0.085}},
				},
				{
					Label: "Hips lifted, rolling", View: Sagittal, Trunk: -42, Neck: 8, Near: Limbs{-52, 0, 47, 0, 5}, Far: Limbs{-52, 0, 88, 130, 0},
					Contacts: []Contact{{Near, AtHand, 0}, {Far, AtHand, 0}, {Near, AtMidShank, 0.085}, {Far, AtHeel, 0}, {Far, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyB, Props: []Prop{Roller}, Arrows: []Arrow{{.18, -.06, .48, -.06, 0, true}}},
		},
		{
			ID: "M03", Name: "Foam roller: upper-back lean", PlainName: "Upper-back lean on roller", Family: Mobility,
			Purpose: "Free extension in the upper back so the low back is not the only part that bends.",
			Start:   "Lie on your back, knees bent, roller across the mid-back at shoulder-blade height, hands holding your head.",
			Steps: []string{
				"Keep your bottom on the floor and your ribs gently down.",
				"Breathe out and let the upper back drape over the roller.",
				"Come back up, shift the roller 2-3 cm and repeat.",
				"Stop above the last ribs; do not roll the low back.",
			},
			Dose: Dose{
				Text: "1-2 sets of 6 slow leans at 3 spots, 4-5 days a week, 4 weeks",
				Sets: 2, Reps: 6, HoldSeconds: 3, RestSeconds: 20, PerSide: false,
				DaysPerWeek: 5, Weeks: 4, Intensity: "easy stretch", DistanceM: 0, RunMinutes: 0, Rounds: 3,
			},
			Harder: "Reach arms overhead as you lean.", Easier: "Use a rolled towel, or do seated over a chair back.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
			},
			Equipment: []string{
				"foam roller",
				"mat",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"osteoporosis",
				"recent rib or spine injury",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, ExtensionWorsens},
			Targets: []Target{
				{UpperBackStiff, "Your upper back was stiff bending back; this helps it move more.", "two visits in a row without it as a finding"},
				{StoopsWhenTired, "You fold forward when tired; a freer upper back helps you stay tall.", "two visits in a row without it as a finding"},
			},
			Cue: "Lean your upper back over the roller, and keep your ribs down.", Feel: "upper back", Minutes: 4.5,
			Muscles:     []Muscle{UpperBack},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Support head", View: Sagittal, Trunk: -70, Neck: 18, Near: Limbs{130, 150, 64, 108, -26}, Far: Limbs{130, 150, 64, 108, -26},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtMidBack, 0.085}, {Near, AtHeel, 0}, {Far, AtHeel, 0}},
				},
				{
					Label: "Lean back over roller", View: Sagittal, Trunk: -72, Neck: -24, Near: Limbs{130, 150, 62, 108, -26}, Far: Limbs{130, 150, 62, 108, -26}, SpineCurve: -30,
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtMidBack, 0.085}, {Near, AtHeel, 0}, {Far, AtHeel, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyA, Props: []Prop{Roller}, Arrows: []Arrow{{-.16, .38, -.36, .36, -.15, false}}},
		},
		{
			ID: "M04", Name: "Spiky ball: buttock", PlainName: "Ball under your buttock", Family: Mobility,
			Purpose: "Ease tenderness in the buttock so hip rotation work is more comfortable.",
			Start:   "Sit on the floor leaning back on your hands, knees bent, ball under one buttock.",
			Steps: []string{
				"Shift weight on to the ball until it feels firm but bearable.",
				"Make small circles for 20-30 seconds.",
				"Cross that ankle over the other knee and lean gently to that side.",
				"Find a second spot and repeat.",
			},
			Dose: Dose{
				Text: "60-90 s each side, up to daily, 4 weeks",
				Sets: 1, Reps: 0, HoldSeconds: 75, RestSeconds: 0, PerSide: true,
				DaysPerWeek: 6, Weeks: 4, Intensity: "discomfort up to 5/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Cross the leg and lean further.", Easier: "Stand with the ball between buttock and wall.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Shooting pain or tingling down the leg: move off that spot at once",
			},
			Equipment: []string{
				"spiky or massage ball",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"shooting leg symptoms with pressure",
			},
			Codes: []Contraindication{OpenRedFlag, RadicularSigns},
			Targets: []Target{
				{CrossLeggedHard, "Sitting cross-legged was hard; easing the {side} buttock makes turning the hip comfortable.", "cross-legged sitting grade 0 and left-right knee height difference 4 cm or less"},
				{ButtockSoothing, "Your {side} buttock is sore to press; the ball can ease it.", "two visits in a row without it as a finding"},
			},
			Cue: "Press the ball into sore spots in your buttock, and make small circles.", Feel: "deep in buttock", Minutes: 3,
			Muscles:     []Muscle{Buttock},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Sit on ball, hands behind", View: Sagittal, Trunk: -30, Neck: 5, Near: Limbs{-35, 4, 92, 82, -40}, Far: Limbs{-36, 4, 92, 82, -40},
					Contacts: []Contact{{Near, AtHip, 0.03}, {Near, AtHand, 0}, {Far, AtHand, 0}, {Near, AtHeel, 0}, {Far, AtHeel, 0}},
				},
				{
					Label: "Cross leg and lean", View: Sagittal, Trunk: -32, Neck: 5, Near: Limbs{-37, 4, 104, 70, 5}, Far: Limbs{-38, 4, 94, 89, -37}, Foreshorten: []Foreshortened{{Near, Thigh, 0.85}, {Near, Shank, 0.5}},
					Contacts: []Contact{{Near, AtHip, 0.03}, {Near, AtHand, 0}, {Far, AtHand, 0}, {Far, AtHeel, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyA, Props: []Prop{Ball}, Arrows: []Arrow{{-.16, -.06, .10, -.06, 0, true}}},
		},
		{
			ID: "M05", Name: "Spiky ball: sole of foot", PlainName: "Ball under your foot", Family: Mobility,
			Purpose: "Ease a stiff sole before calf and foot work.",
			Start:   "Stand near a wall, ball under the arch of one foot.",
			Steps: []string{
				"Put about a third of your weight on the ball.",
				"Roll slowly from the heel pad to the ball of the foot.",
				"Spread and curl the toes a few times on a tight spot.",
			},
			Dose: Dose{
				Text: "60 s each foot, daily or before running",
				Sets: 1, Reps: 0, HoldSeconds: 60, RestSeconds: 0, PerSide: true,
				DaysPerWeek: 7, Weeks: 4, Intensity: "discomfort up to 4/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "More body weight through the ball.", Easier: "Do it sitting.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Pin-point bone pain in the foot: stop and get it checked",
			},
			Equipment: []string{
				"spiky or massage ball",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag},
			Targets: []Target{
				{FootSoothing, "The sole of your {side} foot feels stiff; this eases it before foot work.", "two visits in a row without it as a finding"},
			},
			Cue: "Roll the ball slowly from heel to toes, then spread your toes.", Feel: "sole of foot", Minutes: 2.5,
			Muscles:     []Muscle{FootSole},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Ball under heel end of arch", View: Sagittal, Trunk: 2, Neck: 8, Near: Limbs{5, 10, 30, 34, 8}, Far: Limbs{5, 10, 2, 3, 3},
					Contacts: []Contact{{Far, AtHeel, 0}, {Far, AtToe, 0}, {Near, AtMidFoot, 0.035}},
				},
				{
					Label: "Ball under front of arch", View: Sagittal, Trunk: 2, Neck: 8, Near: Limbs{5, 10, 19, 48, -2}, Far: Limbs{5, 10, 2, 3, 3},
					Contacts: []Contact{{Far, AtHeel, 0}, {Far, AtToe, 0}, {Near, AtMidFoot, 0.035}},
				},
			},
			Picture: Picture{Poses: []int{0}, Ghost: -1, Body: BodyB, Props: []Prop{Ball}, Arrows: []Arrow{{.06, -.06, .24, -.06, 0, true}}},
		},
	}
}
