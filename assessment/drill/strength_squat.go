package drill

// squats lists the squats and steps.
func squats() []Drill {
	return []Drill{
		{
			ID: "S01", Name: "Goblet squat", PlainName: "Squat holding a weight", Family: StrengthEndurance,
			Purpose: "Build thigh and hip strength so the legs, not the back, take up landing load.",
			Start:   "Stand, feet just wider than hips, holding a weight against the chest.",
			Steps: []string{
				"Breathe in and brace lightly.",
				"Sit down between your hips, knees following the toes.",
				"Go as low as your heels stay down and your low back keeps its shape.",
				"Push the floor away to stand.",
			},
			Dose: Dose{
				Text: "3 x 8-10, 2-3 days a week, 8-12 weeks; add load when 3 x 10 is easy",
				Sets: 3, Reps: 10, HoldSeconds: 0, RestSeconds: 90, PerSide: false,
				DaysPerWeek: 3, Weeks: 10, Intensity: "RPE 7/10 (2-3 reps in reserve)", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Heavier, then front or back squat 3 x 5.", Easier: "Sit to a box; heels on a small wedge.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
			},
			Equipment: []string{
				"kettlebell or dumbbell",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, KneeSwelling, GroinPinch, BloodPressure},
			Targets: []Target{
				{ThighStrengthUneven, "Your {side} thigh did less than the other; squats build the muscle that takes landing load.", "two visits in a row without it as a finding"},
				{SquatControl, "Your step-down was not steady; squats train knees to follow toes.", "step-down score 0 or 1 on both sides"},
				{LegStrength, "Your legs need more strength for running; squats build them all over.", "two visits in a row without it as a finding"},
			},
			Cue: "Sit down between your hips, and push the floor away to stand.", Feel: "thighs and buttocks", Minutes: 5.5,
			Muscles:     []Muscle{FrontThigh, Buttock},
			Evidence:    "[S] In runners with long-standing back pain, 8 weeks of lower-limb strengthening improved running function more than back-extensor or stabilisation exercise; pain fell similarly in all three (Cai 2017, doi 10.1249/MSS.0000000000001396). The trial's exact exercise list was not seen. [K] This drill and dose.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Stand, weight at chest", View: Sagittal, Trunk: 2, Neck: 0, Near: Limbs{18, 135, 2, 3, 3}, Far: Limbs{18, 135, 2, 3, 3},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
				{
					Label: "Bottom: thighs near level", View: Sagittal, Trunk: 34, Neck: -15, Near: Limbs{40, 125, 118, 112, 28}, Far: Limbs{40, 125, 118, 112, 28},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyB, Props: []Prop{DumbbellAtChest}, Arrows: []Arrow{{-.20, .60, -.20, .36, 0, false}}},
		},
		{
			ID: "S02", Name: "Split squat", PlainName: "Split squat", Family: StrengthEndurance,
			Purpose: "Single-leg strength with the rear hip open.",
			Start:   "Long stride stance, back heel up, hands by sides.",
			Steps: []string{
				"Drop straight down until the back knee is a hand-width off the floor.",
				"Front heel heavy, trunk a touch forward.",
				"Squeeze the back-side buttock at the bottom.",
				"Push up through the front foot.",
			},
			Dose: Dose{
				Text: "3 x 8 each side, 2-3 days a week, 8 weeks",
				Sets: 3, Reps: 8, HoldSeconds: 0, RestSeconds: 75, PerSide: true,
				DaysPerWeek: 3, Weeks: 8, Intensity: "RPE 7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Hold weights; then rear foot on a bench.", Easier: "Hand on a wall; half range.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Knee pain above 4/10",
			},
			Equipment: []string{
				"optional dumbbells",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, KneeSwelling, FallRisk},
			Targets: []Target{
				{ThighStrengthUneven, "Your {side} thigh did less than the other; this loads one leg at a time.", "two visits in a row without it as a finding"},
				{HipFlexorsShort, "Your {side} leg did not go far back; this builds strength with that hip open.", "thigh 10 degrees or more below level, pelvis controlled, and left-right difference 8 degrees or less"},
				{SquatControl, "Your step-down was not steady; this trains control on one leg.", "step-down score 0 or 1 on both sides"},
			},
			Cue: "Drop straight down, and squeeze the back buttock at the bottom.", Feel: "front thigh and buttock", Minutes: 6.5,
			Muscles:     []Muscle{FrontThigh, Buttock},
			Evidence:    "[S] In runners with long-standing back pain, 8 weeks of lower-limb strengthening improved running function more than back-extensor or stabilisation exercise; pain fell similarly in all three (Cai 2017, doi 10.1249/MSS.0000000000001396). The trial's exact exercise list was not seen. [K] This drill and dose. [S] Strength training and stretching gave similar range-of-motion gains (Afonso 2021, pmc.ncbi.nlm.nih.gov/articles/PMC8067745).",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Top of split stance", View: Sagittal, Trunk: 2, Neck: 0, Near: Limbs{5, 5, 31, 22, -7}, Far: Limbs{5, 5, -12, 24, 24},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtToe, 0}},
				},
				{
					Label: "Bottom: back knee low", View: Sagittal, Trunk: 6, Neck: 0, Near: Limbs{8, 5, 94, 92, 4}, Far: Limbs{8, 5, -6, 91, 22},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyA, Arrows: []Arrow{{-.24, .60, -.24, .36, 0, false}}},
		},
		{
			ID: "S21", Name: "Single-leg sit-to-stand", PlainName: "One-leg stand from a chair", Family: StrengthEndurance,
			Purpose: "Knee-extensor strength, the deficit seen in runners with long-standing back pain.",
			Start:   "Sit on a chair, one foot under the knee, the other held forward.",
			Steps: []string{
				"Lean forward, arms out.",
				"Push up through one heel to stand tall.",
				"Lower for 3 seconds, touch lightly.",
				"Knee over second toe.",
			},
			Dose: Dose{
				Text: "3 x 6-8 each side, 2-3 days a week, 8 weeks",
				Sets: 3, Reps: 8, HoldSeconds: 0, RestSeconds: 75, PerSide: true,
				DaysPerWeek: 3, Weeks: 8, Intensity: "RPE 7-8/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Lower seat; hold weight; leg press or leg extension 3 x 8.", Easier: "Higher seat; other foot lightly helping.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Knee pain above 4/10",
			},
			Equipment: []string{
				"chair",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, KneeSwelling, FallRisk},
			Targets: []Target{
				{ThighStrengthUneven, "Your {side} thigh did less than the other; runners with lasting back pain often need this.", "two visits in a row without it as a finding"},
				{LegStrength, "Your legs need more strength for running; this trains one at a time.", "two visits in a row without it as a finding"},
			},
			Cue: "Lean forward, push through one heel, and stand up tall.", Feel: "front of thigh", Minutes: 6.5,
			Muscles:     []Muscle{FrontThigh, Buttock},
			Evidence:    "[S] Knee-extension strength was lower in recreational runners with long-standing back pain (Cai thesis, repository.nie.edu.sg/handle/10497/19028). [S] In runners with long-standing back pain, 8 weeks of lower-limb strengthening improved running function more than back-extensor or stabilisation exercise; pain fell similarly in all three (Cai 2017, doi 10.1249/MSS.0000000000001396). The trial's exact exercise list was not seen. [K] This drill and dose.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Sit, one foot forward", View: Sagittal, Trunk: 28, Neck: -5, Near: Limbs{45, 20, 110, 98, 16}, Far: Limbs{45, 20, 102, 41, -33},
					Contacts: []Contact{{Near, AtHip, 0.25}, {Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}},
				},
				{
					Label: "Lean and push through one leg", View: Sagittal, Trunk: 36, Neck: -15, Near: Limbs{75, 20, 108, 90, 18}, Far: Limbs{75, 20, 100, 25, 5},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}}, Balanced: true,
				},
				{
					Label: "Stand on one leg", View: Sagittal, Trunk: 4, Neck: 0, Near: Limbs{60, 15, 5, 4, 3}, Far: Limbs{60, 15, 35, 15, 5},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}}, Balanced: true,
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyA, Props: []Prop{Chair}, Arrows: []Arrow{{-.26, .40, -.20, .60, 0, false}}},
		},
		{
			ID: "S10", Name: "Step-down", PlainName: "Slow step-down", Family: StrengthEndurance,
			Purpose: "Controlled knee bend on one leg.",
			Start:   "Stand on a 15-20 cm step on one leg, other foot hanging in front.",
			Steps: []string{
				"Hands on hips, pelvis level.",
				"Bend hip and knee slowly for 3 seconds.",
				"Tap the heel, put no weight on it.",
				"Push up in 1 second.",
			},
			Dose: Dose{
				Text: "3 x 8-10 each side, 3 days a week, 8 weeks",
				Sets: 3, Reps: 10, HoldSeconds: 0, RestSeconds: 60, PerSide: true,
				DaysPerWeek: 3, Weeks: 8, Intensity: "RPE 6-7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Higher step; hold weights.", Easier: "10 cm step; hand on a wall.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Knee pain above 4/10",
			},
			Equipment: []string{
				"15-20 cm step",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, KneeSwelling, FallRisk},
			Targets: []Target{
				{ThighStrengthUneven, "Your {side} thigh did less than the other; slow step-downs build it.", "two visits in a row without it as a finding"},
				{SquatControl, "Your {side} step-down was not steady; this is the same move as practice.", "step-down score 0 or 1 on both sides"},
				{HardLanding, "You land hard; this trains your leg to lower you slowly.", "two visits in a row without it as a finding"},
			},
			Cue: "Bend slowly for three seconds, tap your heel, and push up.", Feel: "front of thigh", Minutes: 6.5,
			Muscles:     []Muscle{FrontThigh, Buttock, SideHip},
			Evidence:    "[S] In runners with long-standing back pain, 8 weeks of lower-limb strengthening improved running function more than back-extensor or stabilisation exercise; pain fell similarly in all three (Cai 2017, doi 10.1249/MSS.0000000000001396). The trial's exact exercise list was not seen. [K] This drill and dose.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Stand on step, free foot forward", View: Sagittal, Trunk: 3, Neck: 0, Near: Limbs{-44, 103, 3, 4, 4}, Far: Limbs{-40, 100, 22, 8, 5},
					Contacts: []Contact{{Near, AtHeel, 0.115}, {Near, AtToe, 0.115}}, Balanced: true,
				},
				{
					Label: "Lower: heel taps floor", View: Sagittal, Trunk: 24, Neck: -8, Near: Limbs{-30, 100, 92, 88, 20}, Far: Limbs{-30, 100, 57, 2, 4},
					Contacts: []Contact{{Near, AtHeel, 0.115}, {Near, AtToe, 0.115}, {Far, AtHeel, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyA, Props: []Prop{Step}, Arrows: []Arrow{{-.22, .74, -.22, .52, 0, false}}},
		},
	}
}
