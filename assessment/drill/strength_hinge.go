package drill

// hinges lists the deadlifts and hinges.
func hinges() []Drill {
	return []Drill{
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
					Label: "Hinge: weights at mid-shin", View: Sagittal, Trunk: 66, Neck: -12, Near: Limbs{60, 0, 84, 22, 4}, Far: Limbs{60, 0, 84, 22, 4},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyB, Props: []Prop{DumbbellsInHands}, Arrows: []Arrow{{-.15, .62, -.33, .62, 0, false}}},
		},
		{
			ID: "S08", Name: "Single-leg Romanian deadlift", PlainName: "Single-leg hip hinge", Family: StrengthEndurance,
			Purpose: "Hip and trunk control on one leg.",
			Start:   "Stand on one leg, knee soft, weight in the opposite or both hands.",
			Steps: []string{
				"Tip forward from the hip; let the free leg rise behind in line with the trunk.",
				"Keep both hip bones facing the floor.",
				"Go until trunk and leg are nearly level or balance is lost.",
				"Drive the hip forward to stand.",
			},
			Dose: Dose{
				Text: "3 x 6-8 each side, 2-3 days a week, 8 weeks",
				Sets: 3, Reps: 8, HoldSeconds: 0, RestSeconds: 60, PerSide: true,
				DaysPerWeek: 3, Weeks: 8, Intensity: "RPE 7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Heavier, or slower lowering (4 s).", Easier: "Toe of the free leg stays on the floor (kick-stand); fingertips on a wall.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
			},
			Equipment: []string{
				"dumbbell or kettlebell",
			},
			Preconditions: []string{
				"S07 hinge clean at 3 x 8",
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, AcuteHamstring, RadicularSigns, FallRisk},
			Targets: []Target{
				{BackOfLegTires, "You did {value} on the {side} bridge test; this strengthens that leg alone.", "25 or more bridge reps on each side and left-right difference under 6 reps"},
				{SquatControl, "Your step-down was not steady; this trains balance and hip control.", "step-down score 0 or 1 on both sides"},
				{HamstringsShort, "The back of your {side} thigh was tight; this lengthens it under load.", "knee 27 degrees or less short of straight (men), 19 or less (women), and left-right difference 8 degrees or less"},
				{PelvisDrops, "Your pelvis drops on the {side} when you run; this trains it level.", "two visits in a row without it as a finding"},
			},
			Cue: "Tip forward from the hip, and keep both hip bones facing down.", Feel: "back of thigh", Minutes: 6,
			Muscles:     []Muscle{BackThigh, Buttock, SideHip},
			Evidence:    "[S] In runners with long-standing back pain, 8 weeks of lower-limb strengthening improved running function more than back-extensor or stabilisation exercise; pain fell similarly in all three (Cai 2017, doi 10.1249/MSS.0000000000001396). The trial's exact exercise list was not seen. [K] This drill and dose.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Single-leg stand", View: Sagittal, Trunk: -4, Neck: 0, Near: Limbs{5, 0, 2, 6, 0}, Far: Limbs{5, 0, 12, 35, 0},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}}, Balanced: true,
				},
				{
					Label: "Hinge, free leg back", View: Sagittal, Trunk: 68, Neck: -12, Near: Limbs{68, 0, 82, 18, 4}, Far: Limbs{68, 0, -6, 8, 0},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}}, Balanced: true,
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyA, Props: []Prop{DumbbellsInHands}, Arrows: []Arrow{{-.30, .26, -.33, .45, 0, false}}},
		},
		{
			ID: "S09", Name: "Deadlift from floor (kettlebell or trap bar)", PlainName: "Deadlift from the floor", Family: StrengthEndurance,
			Purpose: "General strength and confidence lifting.",
			Start:   "Stand over the weight, feet hip-width, hands on the handle.",
			Steps: []string{
				"Hips back, chest up, arms long, brace.",
				"Push the floor away, weight close.",
				"Stand tall without leaning back.",
				"Lower the same way.",
			},
			Dose: Dose{
				Text: "3 x 5-6, 2 days a week, 8-12 weeks",
				Sets: 3, Reps: 6, HoldSeconds: 0, RestSeconds: 120, PerSide: false,
				DaysPerWeek: 2, Weeks: 10, Intensity: "RPE 7-8/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Add 2.5-5 kg when all sets feel 7/10.", Easier: "Raise the weight on blocks 15-20 cm.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
			},
			Equipment: []string{
				"kettlebell or trap bar",
				"blocks",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, RadicularSigns, FlexionWorsens, AcuteHamstring, BloodPressure},
			Targets: []Target{
				{LegStrength, "Your legs need more strength for running; this loads the whole leg.", "two visits in a row without it as a finding"},
				{BackHoldShort, "Your back held for {value}; lifting trains it to hold under load.", "back-extension hold 67 s or more without pain"},
				{LiftingHurts, "Lifting bothers your back; this builds it up in small steps.", "two visits in a row without it as a finding"},
			},
			Cue: "Brace, push the floor away, and keep the weight close.", Feel: "legs and buttocks", Minutes: 6,
			Muscles:     []Muscle{Buttock, BackThigh, FrontThigh, LowBack},
			Evidence:    "[S] In runners with long-standing back pain, 8 weeks of lower-limb strengthening improved running function more than back-extensor or stabilisation exercise; pain fell similarly in all three (Cai 2017, doi 10.1249/MSS.0000000000001396). The trial's exact exercise list was not seen. [K] This drill and dose. [S] Strength training for runners improved economy 2-8% in most trials (Blagrove 2018, pmc.ncbi.nlm.nih.gov/articles/PMC5889786).",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "At the weight", View: Sagittal, Trunk: 60, Neck: -18, Near: Limbs{48, 0, 120, 82, 22}, Far: Limbs{48, 0, 120, 82, 22},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
				{
					Label: "Passing the knees", View: Sagittal, Trunk: 30, Neck: -10, Near: Limbs{32, 0, 56, 38, 12}, Far: Limbs{32, 0, 56, 38, 12},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
				{
					Label: "Tall finish", View: Sagittal, Trunk: 2, Neck: 0, Near: Limbs{12, 0, 2, 3, 3}, Far: Limbs{12, 0, 2, 3, 3},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
			},
			Picture: Picture{Poses: []int{0, 2}, Ghost: -1, Body: BodyB, Props: []Prop{Kettlebell}, Arrows: []Arrow{{-.26, .34, -.22, .56, 0, false}}},
		},
	}
}
