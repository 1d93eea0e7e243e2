package drill

// strength lists the strength and endurance drills, legs first.
func strength() []Drill {
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
				{ThighStrengthUneven, "Your {side} thigh tested weaker; squats build the muscle that takes landing load.", "two visits in a row without it as a finding"},
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
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyB, Props: []Prop{DumbbellAtChest}, Arrows: []Arrow{{-.28, .60, -.28, .34, 0, false}}},
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
				{ThighStrengthUneven, "Your {side} thigh tested weaker; this loads one leg at a time.", "two visits in a row without it as a finding"},
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
			ID: "S07", Name: "Romanian deadlift (hip hinge)", PlainName: "Hip hinge with weight", Family: StrengthEndurance,
			Purpose: "Strengthen hamstrings and back-of-hip while the back holds still; also lengthens hamstrings.",
			Start:   "Stand holding weights at the thighs, knees soft.",
			Steps: []string{
				"Send your hips straight back, weights close to the legs.",
				"Stop when the hamstrings are full or the back would round.",
				"Squeeze the buttocks and bring hips through to stand.",
				"Neck in line with the back.",
			},
			Dose: Dose{
				Text: "3 x 8, 2-3 days a week, 8-12 weeks",
				Sets: 3, Reps: 8, HoldSeconds: 0, RestSeconds: 90, PerSide: false,
				DaysPerWeek: 3, Weeks: 10, Intensity: "RPE 7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Heavier 4 x 5-6; then S08.", Easier: "Broomstick along the spine, no weight, hips to a wall.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
			},
			Equipment: []string{
				"dumbbells, bar or kettlebell",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, AcuteHamstring, RadicularSigns, FlexionWorsens, BloodPressure},
			Targets: []Target{
				{BackOfLegTires, "You did {value} on the bridge test; this strengthens the back of your legs.", "25 or more bridge reps on each side and left-right difference under 6 reps"},
				{HamstringsShort, "The back of your {side} thigh was tight; this lengthens it under load.", "knee 27 degrees or less short of straight (men), 19 or less (women), and left-right difference 8 degrees or less"},
				{ToeTouchShort, "Your fingers stopped {value} from the floor; hinging helps you reach down.", "fingertips reach the floor (0 cm or less)"},
				{BackHoldShort, "Your back held for {value}; this makes it work while it stays still.", "back-extension hold 67 s or more without pain"},
			},
			Cue: "Push your hips back, weights close, and squeeze up to stand.", Feel: "back of thighs", Minutes: 5.5,
			Muscles:     []Muscle{BackThigh, Buttock, LowBack},
			Evidence:    "[S] In runners with long-standing back pain, 8 weeks of lower-limb strengthening improved running function more than back-extensor or stabilisation exercise; pain fell similarly in all three (Cai 2017, doi 10.1249/MSS.0000000000001396). The trial's exact exercise list was not seen. [K] This drill and dose. [S] Strength training and stretching gave similar range-of-motion gains (Afonso 2021, pmc.ncbi.nlm.nih.gov/articles/PMC8067745).",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Stand, weights at thighs", View: Sagittal, Trunk: 2, Neck: 0, Near: Limbs{4, 0, 2, 3, 3}, Far: Limbs{4, 0, 2, 3, 3},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
				{
					Label: "Hinge: weights at mid-shin", View: Sagittal, Trunk: 66, Neck: -12, Near: Limbs{66, 0, 84, 22, 4}, Far: Limbs{66, 0, 84, 22, 4},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyB, Props: []Prop{DumbbellsInHands}, Arrows: []Arrow{{-.02, .62, -.20, .62, 0, false}}},
		},
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
				{WeakPushOff, "Your {side} push-off is weak; stronger calves help you push.", "two visits in a row without it as a finding"},
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
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyA, Props: []Prop{WallAtHands}, Arrows: []Arrow{{-.16, .04, -.16, .20, 0, false}}},
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
					Label: "Crook lying", View: Sagittal, Trunk: -90, Neck: 5, Near: Limbs{8, 0, 51, 110, -31}, Far: Limbs{8, 0, 52, 112, -30},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtShoulder, 0}, {Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}},
				},
				{
					Label: "Bridge up", View: Sagittal, Trunk: -115, Neck: 22, Near: Limbs{-14, 0, 2, 108, -9}, Far: Limbs{-14, 0, 2, 108, -9},
					Contacts: []Contact{{Near, AtShoulder, 0}, {Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}},
				},
				{
					Label: "Single-leg bridge", View: Sagittal, Trunk: -116, Neck: 22, Near: Limbs{-14, 0, -2, 108, -6}, Far: Limbs{-14, 0, 4, 30, 0},
					Contacts: []Contact{{Near, AtShoulder, 0}, {Near, AtHeel, 0}, {Near, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyA, Props: []Prop{Mat}, Arrows: []Arrow{{-.02, .34, -.02, .48, 0, false}}},
		},
		{
			ID: "S16", Name: "Side plank", PlainName: "Side plank", Family: StrengthEndurance,
			Purpose: "Side-of-trunk endurance.",
			Start:   "On your side, elbow under shoulder, legs straight (or knees bent).",
			Steps: []string{
				"Lift hips until the body is straight.",
				"Keep the top hip stacked over the bottom one.",
				"Breathe; lower with control.",
			},
			Dose: Dose{
				Text: "4-6 x 15-25 s each side, 3 days a week, 6-8 weeks",
				Sets: 5, Reps: 0, HoldSeconds: 20, RestSeconds: 20, PerSide: true,
				DaysPerWeek: 3, Weeks: 8, Intensity: "RPE 6-7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Top leg lift, then reach-under.", Easier: "From knees; or standing against a wall if the shoulder is sore.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Shoulder pain",
			},
			Equipment: []string{
				"mat",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, BloodPressure},
			Targets: []Target{
				{SideBridgeShort, "You held the {side} side plank for {value}; short holds build this up.", "side plank 41 s or more (women), 60 s or more (men) on both sides, and side difference not over 30 s and 30 % together"},
				{SideHipTires, "Your {side} outer hip tired early; this makes it hold you up.", "two visits in a row without it as a finding"},
				{PelvisDrops, "Your pelvis drops on the {side} when you run; this helps hold it level.", "two visits in a row without it as a finding"},
			},
			Cue: "Lift your hips, and stack the top hip over the lower one.", Feel: "side of trunk", Minutes: 5.5,
			Muscles:     []Muscle{SideTrunk, SideHip},
			Evidence:    "[S] Hip-and-core exercise before running lowered lower-limb injury in novice runners compared with static stretching (HR 0.66, 95% CI 0.45-0.97; Leppänen 2024, jyx.jyu.fi/handle/123456789/95333). The exact exercise list was not seen. [K] This drill and dose.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Side plank from feet", View: Frontal, Trunk: 73, Neck: 0, Near: Limbs{4, 0, 0, 0, 0}, Far: Limbs{70, 0, 0, 0, 0}, Foreshorten: []Foreshortened{{Far, Forearm, 0.25}},
					Contacts: []Contact{{Far, AtElbow, 0}, {Far, AtAnkle, 0}},
				},
				{
					Label: "Regression: from knees", View: Frontal, Trunk: 68, Neck: 0, Near: Limbs{4, 0, 0, 0, 0}, Far: Limbs{56, 0, 0, 0, 0}, Foreshorten: []Foreshortened{{Far, Forearm, 0.25}, {Far, Shank, 0.2}, {Near, Shank, 0.2}},
					Contacts: []Contact{{Far, AtElbow, 0}, {Far, AtKnee, 0}},
				},
			},
			Picture: Picture{Poses: []int{0}, Ghost: -1, Body: BodyB, Props: []Prop{Mat}, Arrows: []Arrow{{0, .02, 0, .14, 0, false}}},
		},
		{
			ID: "S17", Name: "Bird-dog", PlainName: "Bird-dog", Family: StrengthEndurance,
			Purpose: "Back-extensor endurance with a still pelvis at low spine load.",
			Start:   "On hands and knees.",
			Steps: []string{
				"Reach one arm forward and the opposite leg back, no higher than the trunk.",
				"Imagine a cup of tea on your low back.",
				"Hold 8-10 seconds, sweep hand and knee in, repeat.",
			},
			Dose: Dose{
				Text: "3 sets of 6 x 8-10 s each side, 5 days a week, 4-6 weeks",
				Sets: 3, Reps: 6, HoldSeconds: 9, RestSeconds: 20, PerSide: true,
				DaysPerWeek: 5, Weeks: 6, Intensity: "RPE 5-6/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Draw small squares with hand and foot; then S19.", Easier: "Leg only, then arm only.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
			},
			Equipment: []string{
				"mat",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, KneeSwelling},
			Targets: []Target{
				{BackHoldShort, "Your back held for {value}; this builds it up with low load.", "back-extension hold 67 s or more without pain"},
				{MorningStiffness, "Your back feels stiff; steady, still holds help it feel safe to move.", "two visits in a row without it as a finding"},
			},
			Cue: "Reach one arm and the other leg, and keep your back still.", Feel: "low back, buttock", Minutes: 9,
			Muscles:     []Muscle{LowBack, Buttock, Shoulder},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Four-point kneel", View: Sagittal, Trunk: 78, Neck: 0, Near: Limbs{90, 0, 84, 90, -72}, Far: Limbs{90, 0, 84, 90, -72},
					Contacts: []Contact{{Near, AtHand, 0}, {Far, AtHand, 0}, {Near, AtKnee, 0}, {Far, AtKnee, 0}},
				},
				{
					Label: "Reach arm and opposite leg", View: Sagittal, Trunk: 78, Neck: -5, Near: Limbs{172, 0, 84, 90, -72}, Far: Limbs{90, 0, 0, 2, 0},
					Contacts: []Contact{{Far, AtHand, 0}, {Near, AtKnee, 0}},
				},
			},
			FreeFootOK: true,
			Picture:    Picture{Poses: []int{1}, Ghost: -1, Body: BodyA, Props: []Prop{Mat}, Arrows: []Arrow{{-.30, .50, -.46, .48, 0, false}}},
		},
		{
			ID: "S19", Name: "Back-extension hold", PlainName: "Back hold off a bench", Family: StrengthEndurance,
			Purpose: "Back and hip extensor endurance.",
			Start:   "Face down with hips at the edge of a bench or couch, legs held, arms crossed.",
			Steps: []string{
				"Lift until the trunk is level, no higher.",
				"Hold, breathing normally.",
				"Lower with control.",
			},
			Dose: Dose{
				Text: "4 x 15-30 s, 3 days a week, 8 weeks; aim for one 90+ s hold",
				Sets: 4, Reps: 0, HoldSeconds: 25, RestSeconds: 45, PerSide: false,
				DaysPerWeek: 3, Weeks: 8, Intensity: "RPE 6-7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Longer holds; then slow reps 3 x 12; weight at chest.", Easier: "Prone on the floor, lift chest 5 cm; or S17.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Dizziness: stop and sit",
			},
			Equipment: []string{
				"bench or couch",
				"strap or helper",
			},
			Preconditions: []string{
				"S17 3 x 6 x 8 s at 2/10 or less",
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"uncontrolled blood pressure",
				"late pregnancy (prone)",
			},
			Codes: []Contraindication{OpenRedFlag, BloodPressure, PregnancyProne, RadicularSigns, ExtensionWorsens},
			Targets: []Target{
				{BackHoldShort, "Your back held for {value}; this trains it to hold for longer.", "back-extension hold 67 s or more without pain"},
				{StoopsWhenTired, "You fold forward when tired; a back that lasts helps you stay tall.", "two visits in a row without it as a finding"},
			},
			Cue: "Lift your trunk level, no higher, and breathe as you hold.", Feel: "low back", Minutes: 4.5,
			Muscles:     []Muscle{LowBack, Buttock},
			Evidence:    "[S] Back-extensor work eased pain as much as leg work in runners but improved running function less (Cai 2017). So second choice unless the Sorensen test is clearly low.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Relaxed over edge", View: Sagittal, Trunk: 130, Neck: 10, Near: Limbs{70, 100, 44, 0, 0}, Far: Limbs{70, 100, 44, 0, 0},
					Contacts: []Contact{{Near, AtHip, 0.4}, {Near, AtMidThigh, 0.4}, {Far, AtMidThigh, 0.4}},
				},
				{
					Label: "Hold level", View: Sagittal, Trunk: 90, Neck: 0, Near: Limbs{35, 135, 4, 0, 0}, Far: Limbs{35, 135, 4, 0, 0},
					Contacts: []Contact{{Near, AtHip, 0.4}, {Near, AtMidThigh, 0.4}, {Far, AtMidThigh, 0.4}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyB, Props: []Prop{Bench}, Arrows: []Arrow{{.40, .24, .40, .40, 0, false}}},
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
				{ThighStrengthUneven, "Your {side} thigh tested weaker; runners with lasting back pain often need this.", "two visits in a row without it as a finding"},
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
	}
}
