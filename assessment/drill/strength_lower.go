package drill

// lowerLeg lists the calf raises and bridges.
func lowerLeg() []Drill {
	return []Drill{
		{
			ID: "S11", Name: "Single-leg calf raise, straight knee", PlainName: "Single-leg heel raise", Family: StrengthEndurance,
			Purpose: "Calf strength-endurance for push-off.",
			Start:   "Stand on one leg on the floor or a step edge, fingertips on a wall.",
			Steps: []string{
				"Rise as high as you can over 1 second.",
				"Pause.",
				"Lower for 2-3 seconds, knee straight.",
				"Press through the big toe side.",
			},
			Dose: Dose{
				Text: "3 x max-2 reps (aim 3 x 15-25), 3 days a week, 8-12 weeks",
				Sets: 3, Reps: 20, HoldSeconds: 0, RestSeconds: 60, PerSide: true,
				DaysPerWeek: 3, Weeks: 10, Intensity: "RPE 7-8/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Off a step, then add a backpack or dumbbell for 3 x 8-12.", Easier: "Two legs up, one leg down; or two legs.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Tendon pain above 5/10 or morning stiffness that keeps increasing",
			},
			Equipment: []string{
				"step",
				"wall",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, AcuteCalf, FallRisk},
			Targets: []Target{
				{CalfTires, "You did {value} on the {side}; this builds calf strength for running.", "80 % or more of the reps expected for age and sex, or no more than 6 below them, and left-right difference 6 reps or less"},
				{WeakPushOff, "Your {side} foot pushes off little; stronger calves help you push.", "two visits in a row without it as a finding"},
			},
			Cue: "Rise high on one foot, pause, and lower slowly.", Feel: "calf", Minutes: 10.5,
			Muscles:     []Muscle{CalfUpper, CalfLower},
			Evidence:    "[K] Dose conventional. Target number from the heel-raise table in section B.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Heel down, one leg", View: Sagittal, Trunk: 2, Neck: 0, Near: Limbs{35, 30, 2, 2, 2}, Far: Limbs{35, 30, 10, 60, 0},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}},
				},
				{
					Label: "Heel fully up", View: Sagittal, Trunk: 1, Neck: 0, Near: Limbs{40, 30, 1, 2, -38}, Far: Limbs{40, 30, 10, 60, 0},
					Contacts: []Contact{{Near, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyA, Props: []Prop{WallAtHands}, Arrows: []Arrow{{-.27, .05, -.27, .21, 0, false}}},
		},
		{
			ID: "S12", Name: "Bent-knee calf raise (soleus)", PlainName: "Bent-knee heel raise", Family: StrengthEndurance,
			Purpose: "Endurance of the deep calf that works most in easy running.",
			Start:   "Stand on one leg, knee bent about 30-40 degrees, fingertips on a wall.",
			Steps: []string{
				"Keep the knee angle fixed.",
				"Lift the heel high, pause.",
				"Lower slowly.",
				"Do not let the knee straighten to cheat.",
			},
			Dose: Dose{
				Text: "3 x 12-20 each side, 3 days a week, 8-12 weeks",
				Sets: 3, Reps: 15, HoldSeconds: 0, RestSeconds: 60, PerSide: true,
				DaysPerWeek: 3, Weeks: 10, Intensity: "RPE 7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Seated with weight on the knee (heavy 3 x 6-8) or add a backpack.", Easier: "Two legs, or seated without weight.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Tendon pain above 5/10",
			},
			Equipment: []string{
				"wall",
				"optional weight",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, AcuteCalf, FallRisk},
			Targets: []Target{
				{LowerCalfTires, "Your {side} lower calf tired early; it works hardest in easy running.", "two visits in a row without it as a finding"},
				{CalfTires, "You did {value} on the {side}; this trains the lower part of the calf.", "80 % or more of the reps expected for age and sex, or no more than 6 below them, and left-right difference 6 reps or less"},
			},
			Cue: "Lift your heel high, and keep your knee bent the whole time.", Feel: "lower calf", Minutes: 8.5,
			Muscles:     []Muscle{CalfLower},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Knee bent, heel down", View: Sagittal, Trunk: 6, Neck: 0, Near: Limbs{40, 30, 24, 36, 18}, Far: Limbs{40, 30, 24, 80, 0},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}}, Balanced: true,
				},
				{
					Label: "Knee bent, heel up", View: Sagittal, Trunk: 6, Neck: 0, Near: Limbs{42, 30, 22, 36, -24}, Far: Limbs{42, 30, 24, 80, 0},
					Contacts: []Contact{{Near, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyB, Props: []Prop{WallAtHands}, Arrows: []Arrow{{-.27, .05, -.27, .21, 0, false}}},
		},
		{
			ID: "S13", Name: "Bridge, two legs to one", PlainName: "Bridge", Family: StrengthEndurance,
			Purpose: "Buttock strength at the end of hip extension.",
			Start:   "Lie on your back, knees bent, feet flat near your bottom.",
			Steps: []string{
				"Tuck the tail slightly so the back lies flat.",
				"Push through the heels and lift until shoulders, hips and knees line up.",
				"Hold 2 seconds without arching.",
				"Lower slowly. Progress to one leg, other knee held level.",
			},
			Dose: Dose{
				Text: "3 x 12 (two legs) or 3 x 8 each side, 3 days a week, 6-8 weeks",
				Sets: 3, Reps: 12, HoldSeconds: 2, RestSeconds: 45, PerSide: false,
				DaysPerWeek: 3, Weeks: 8, Intensity: "RPE 6-7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Single leg, then S14.", Easier: "Smaller lift.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Hamstring cramp: bring feet closer",
			},
			Equipment: []string{
				"mat",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, AcuteHamstring},
			Targets: []Target{
				{BackOfLegTires, "You did {value} on the {side} bridge test; this builds your buttock strength.", "25 or more bridge reps on each side and left-right difference under 6 reps"},
				{HipFlexorsShort, "Your {side} leg did not go far back; this trains the buttock at the top.", "thigh 10 degrees or more below level, pelvis controlled, and left-right difference 8 degrees or less"},
				{LittleHipExtension, "Your {side} leg trails little when you run; this builds the push behind you.", "two visits in a row without it as a finding"},
			},
			Cue: "Push through your heels, lift your hips, and keep your back flat.", Feel: "buttocks", Minutes: 6,
			Muscles:     []Muscle{Buttock, BackThigh},
			Evidence:    "[S] Hip-and-core exercise before running lowered lower-limb injury in novice runners compared with static stretching (HR 0.66, 95% CI 0.45-0.97; Leppänen 2024, jyx.jyu.fi/handle/123456789/95333). The exact exercise list was not seen. [K] This drill and dose.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Crook lying", View: Sagittal, Trunk: -90, Neck: 5, Near: Limbs{-7, 0, 51, 110, -31}, Far: Limbs{-7, 0, 52, 112, -30},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtShoulder, 0}, {Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Near, AtHand, 0}, {Far, AtHand, 0}},
				},
				{
					Label: "Bridge up", View: Sagittal, Trunk: -115, Neck: 34, Near: Limbs{-32, 0, 2, 108, -9}, Far: Limbs{-32, 0, 2, 108, -9},
					Contacts: []Contact{{Near, AtShoulder, 0}, {Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Near, AtHand, 0}, {Far, AtHand, 0}},
				},
				{
					Label: "Single-leg bridge", View: Sagittal, Trunk: -116, Neck: 35, Near: Limbs{-33, 0, -2, 108, -6}, Far: Limbs{-33, 0, 4, 30, 0},
					Contacts: []Contact{{Near, AtShoulder, 0}, {Near, AtHeel, 0}, {Near, AtToe, 0}, {Near, AtHand, 0}, {Far, AtHand, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyA, Props: []Prop{Mat}, Arrows: []Arrow{{-.02, .34, -.02, .48, 0, false}}},
		},
		{
			ID: "S14", Name: "Hamstring bridge, heel on box", PlainName: "Heel-on-box bridge", Family: StrengthEndurance,
			Purpose: "Hamstring strength-endurance near full hip extension.",
			Start:   "Lie on your back, one heel on a 40-60 cm box or chair, knee bent about 20 degrees, other leg bent up.",
			Steps: []string{
				"Dig the heel down and lift hips until trunk and thigh line up.",
				"Touch the floor lightly and go again.",
				"Keep the other leg still; no swinging.",
			},
			Dose: Dose{
				Text: "3 x 8-12 each side, 2-3 days a week, 8 weeks; test target 25+",
				Sets: 3, Reps: 10, HoldSeconds: 0, RestSeconds: 60, PerSide: true,
				DaysPerWeek: 3, Weeks: 8, Intensity: "RPE 7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "More reps toward 25, then weight on the pelvis.", Easier: "Two legs, or bend the knee more.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
			},
			Equipment: []string{
				"sturdy box or chair",
			},
			Preconditions: []string{
				"S13 single-leg 3 x 8",
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, AcuteHamstring},
			Targets: []Target{
				{BackOfLegTires, "You did {value} on the {side}; this is the same move as practice.", "25 or more bridge reps on each side and left-right difference under 6 reps"},
			},
			Cue: "Dig your heel down, lift your hips, and touch the floor lightly.", Feel: "back of thigh", Minutes: 6.5,
			Muscles:     []Muscle{BackThigh, Buttock},
			Evidence:    "[S] Test grading: fewer than 20 poor, 25 average, more than 30 good in football players (Freckleton 2014, via healthhp.com.au). [K] Training dose.",
			EvidenceTag: "S/K",
			Poses: []Pose{
				{
					Label: "Heel on box, hips down", View: Sagittal, Trunk: -90, Neck: 5, Near: Limbs{-7, 0, 35, 20, 0}, Far: Limbs{-7, 0, 95, 90, 0},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtShoulder, 0}, {Near, AtHeel, 0.23}, {Near, AtHand, 0}, {Far, AtHand, 0}},
				},
				{
					Label: "Hips up in line", View: Sagittal, Trunk: -116, Neck: 36, Near: Limbs{-33, 0, -4, 20, 0}, Far: Limbs{-33, 0, 70, 95, 0},
					Contacts: []Contact{{Near, AtShoulder, 0}, {Near, AtHeel, 0.23}, {Near, AtHand, 0}, {Far, AtHand, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyB, Props: []Prop{Mat, Box}, Arrows: []Arrow{{-.13, .34, -.13, .48, 0, false}}},
		},
	}
}
