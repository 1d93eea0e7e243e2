package drill

// sideStrength lists the work of the side of hip and trunk.
func sideStrength() []Drill {
	return []Drill{
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
			Picture: Picture{Poses: []int{0}, Ghost: -1, Body: BodyB, Props: []Prop{Mat}, Arrows: []Arrow{{.04, .40, .04, .52, 0, false}}},
		},
		{
			ID: "S20", Name: "Side-lying leg raise / band walk", PlainName: "Side-lying leg raise", Family: StrengthEndurance,
			Purpose: "Hip abductor endurance.",
			Start:   "Lie on your side against a wall, bottom knee bent or straight, top leg straight.",
			Steps: []string{
				"Heel against the wall, toes forward.",
				"Lift to about 30 degrees, pause.",
				"Lower slowly; hips stay stacked.",
				"Later: band round ankles, 10 side steps each way in a half squat.",
			},
			Dose: Dose{
				Text: "3 x 15 each side, 3 days a week, 6-8 weeks",
				Sets: 3, Reps: 15, HoldSeconds: 1, RestSeconds: 45, PerSide: true,
				DaysPerWeek: 3, Weeks: 8, Intensity: "RPE 6-7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Ankle weight or band walk; then S16 with leg lift.", Easier: "Clam with knees bent.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
			},
			Equipment: []string{
				"mat",
				"optional band",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag},
			Targets: []Target{
				{SideHipTires, "Your {side} outer hip tired early; this builds how long it lasts.", "two visits in a row without it as a finding"},
				{PelvisDrops, "Your pelvis drops on the {side} when you run; this trains the outer hip.", "two visits in a row without it as a finding"},
			},
			Cue: "Lift your top leg a little, heel to the wall, then lower slowly.", Feel: "outer hip", Minutes: 9.5,
			Muscles:     []Muscle{SideHip},
			Evidence:    "[S] Hip-and-core exercise before running lowered lower-limb injury in novice runners compared with static stretching (HR 0.66, 95% CI 0.45-0.97; Leppänen 2024, jyx.jyu.fi/handle/123456789/95333). The exact exercise list was not seen. [K] This drill and dose. [S] Hip strength did not differ between runners with and without long-standing back pain (Cai thesis, repository.nie.edu.sg/handle/10497/19028): use when a test or gait finding points to it.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Side-lying, legs together", View: Frontal, Trunk: 86, Neck: 0, Near: Limbs{5, 5, 4, 0, 0}, Far: Limbs{178, 0, -4, 0, 0},
					Contacts: []Contact{{Far, AtKnee, 0}},
				},
				{
					Label: "Top leg lifted", View: Frontal, Trunk: 86, Neck: 0, Near: Limbs{5, 5, 32, 0, 0}, Far: Limbs{178, 0, -4, 0, 0},
					Contacts: []Contact{{Far, AtKnee, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyA, Props: []Prop{Mat}, Arrows: []Arrow{{-.40, .12, -.38, .25, 0, false}}},
		},
		{
			ID: "S18", Name: "Pallof press", PlainName: "Band press, no turning", Family: StrengthEndurance,
			Purpose: "Resist being twisted: carry-over to quiet trunk in running.",
			Start:   "Stand side-on to a band fixed at chest height, hands holding it at the breastbone, soft knees.",
			Steps: []string{
				"Step away until the band pulls.",
				"Press straight out over 2 seconds.",
				"Hold 2 seconds without turning.",
				"Bring back slowly.",
			},
			Dose: Dose{
				Text: "3 x 8 each side, 2-3 days a week, 6-8 weeks",
				Sets: 3, Reps: 8, HoldSeconds: 2, RestSeconds: 45, PerSide: true,
				DaysPerWeek: 3, Weeks: 8, Intensity: "RPE 6/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Narrow or split stance; march in place.", Easier: "Lighter band; tall-kneeling.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
			},
			Equipment: []string{
				"resistance band",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag},
			Targets: []Target{
				{TrunkTurnWeak, "Your trunk turned under load; this trains it to resist twisting.", "two visits in a row without it as a finding"},
				{TrunkTurns, "Your trunk turns a lot when you run; this trains it to stay quiet.", "two visits in a row without it as a finding"},
			},
			Cue: "Press the band straight out, and do not let it turn you.", Feel: "side of belly", Minutes: 7,
			Muscles:     []Muscle{SideTrunk, Belly},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Band at chest", View: Sagittal, Trunk: 4, Neck: 0, Near: Limbs{15, 120, 14, 18, 8}, Far: Limbs{15, 120, 14, 18, 8},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
				{
					Label: "Press out and hold", View: Sagittal, Trunk: 4, Neck: 0, Near: Limbs{84, 6, 14, 18, 8}, Far: Limbs{84, 6, 14, 18, 8},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyB, Props: []Prop{Band}, Arrows: []Arrow{{.16, .98, .36, .98, 0, false}}},
		},
	}
}
