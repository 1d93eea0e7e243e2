package drill

// fastRunning lists the faster running and hops.
func fastRunning() []Drill {
	return []Drill{
		{
			ID: "T08", Name: "Short hills", PlainName: "Short hill runs", Family: Technique,
			Purpose: "Strengthen push-off with low impact and a naturally flatter back.",
			Start:   "A 4-6% hill, warmed up 10+ minutes.",
			Steps: []string{
				"Run up 8-15 seconds, tall, quick feet.",
				"Push behind you; eyes up.",
				"WALK down.",
				"Full recovery.",
			},
			Dose: Dose{
				Text: "4-6 x 10 s, 1-2 days a week, 4-6 weeks",
				Sets: 6, Reps: 0, HoldSeconds: 10, RestSeconds: 90, PerSide: false,
				DaysPerWeek: 2, Weeks: 6, Intensity: "RPE 7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "8-10 reps; or 20 s.", Easier: "2-3 reps, gentler slope or brisk walk.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"New calf, Achilles, shin or foot pain (load has moved there): cut the dose by half",
				"A bony, pin-point or night pain: stop running and get it checked",
			},
			Equipment: []string{
				"gentle hill or treadmill",
			},
			Preconditions: []string{
				"15 min continuous easy running, green zone",
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"open bone-stress flag",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, AcuteCalf, AcuteHamstring},
			Targets: []Target{
				{LittleHipExtension, "Your {side} leg trails little when you run; hills make you push behind.", "two visits in a row without it as a finding"},
				{WeakPushOff, "Your {side} foot pushes off little; hills build push with less pounding.", "two visits in a row without it as a finding"},
				{StoopsWhenTired, "You fold forward when tired; short hills train you to stay tall under effort.", "two visits in a row without it as a finding"},
				{LegStrength, "Your legs need more strength for running; short hills build it.", "two visits in a row without it as a finding"},
			},
			Cue: "Run tall up the hill with quick feet, then walk down.", Feel: "buttocks and calves", Minutes: 9,
			Muscles:     []Muscle{Buttock, CalfUpper, FrontThigh},
			Evidence:    "[S] The low back was least arched uphill and most arched downhill, walking and running (Levine 2007, pmc.ncbi.nlm.nih.gov/articles/PMC1896074): good for extension-sensitive backs; walk down. [K] Dose.",
			EvidenceTag: "S/K",
			Poses: []Pose{
				{
					Label: "Uphill contact", View: Sagittal, Trunk: 12, Neck: -5, Near: Limbs{-42, 90, 44, 40, 13}, Far: Limbs{34, 90, -6, 88, -10}, Slope: 5,
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}},
				},
				{
					Label: "Uphill push-off", View: Sagittal, Trunk: 12, Neck: -5, Near: Limbs{40, 90, -10, 12, -26}, Far: Limbs{-46, 90, 64, 92, 8}, Slope: 5,
					Contacts: []Contact{{Near, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyA, Arrows: []Arrow{{.02, -.053, .28, -.031, 0, false}}},
		},
		{
			ID: "T09", Name: "Strides", PlainName: "Strides", Family: Technique,
			Purpose: "Restore relaxed fast form in small doses.",
			Start:   "After an easy run, flat firm ground.",
			Steps: []string{
				"Build over 20 m to a fast, relaxed run.",
				"Hold 40-60 m, tall and light.",
				"Ease down; walk back.",
			},
			Dose: Dose{
				Text: "4 x 60-80 m, 1-2 days a week",
				Sets: 4, Reps: 0, HoldSeconds: 0, RestSeconds: 90, PerSide: false,
				DaysPerWeek: 2, Weeks: 6, Intensity: "RPE 7/10, relaxed", DistanceM: 80, RunMinutes: 0,
			},
			Harder: "6-8 strides.", Easier: "2 strides at 70%.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"New calf, Achilles, shin or foot pain (load has moved there): cut the dose by half",
				"A bony, pin-point or night pain: stop running and get it checked",
			},
			Equipment: []string{
				"space",
			},
			Preconditions: []string{
				"20 min continuous easy running, settled at 24 h",
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"open bone-stress flag",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, AcuteCalf, AcuteHamstring},
			Targets: []Target{
				{LowCadence, "You take {value}; short fast runs bring quicker steps back.", "two visits in a row without it as a finding"},
				{LittleHipExtension, "Your {side} leg trails little when you run; faster strides let it go back more.", "two visits in a row without it as a finding"},
			},
			Cue: "Build to a fast, relaxed run, then ease down.", Feel: "fast but relaxed", Minutes: 8,
			Muscles:     []Muscle{NoMuscle},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Fast contact", View: Sagittal, Trunk: 8, Neck: -3, Near: Limbs{-52, 90, 26, 18, 0}, Far: Limbs{42, 90, -6, 112, -10},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}},
				},
				{
					Label: "Long push-off", View: Sagittal, Trunk: 8, Neck: -3, Near: Limbs{46, 90, -18, 18, -28}, Far: Limbs{-54, 90, 62, 92, 8},
					Contacts: []Contact{{Near, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyB, Arrows: []Arrow{{-.02, -.06, .26, -.06, 0, false}}},
		},
		{
			ID: "T12", Name: "Low two-foot hops", PlainName: "Low two-foot hops", Family: Technique,
			Purpose: "Prepare calf and foot spring before running loads.",
			Start:   "Stand tall, feet hip-width, knees soft.",
			Steps: []string{
				"Hop just off the floor, quick and quiet.",
				"Land on the balls of the feet, heels kiss the floor.",
				"Stay tall.",
			},
			Dose: Dose{
				Text: "3 x 20 hops, 2-3 days a week, 4 weeks",
				Sets: 3, Reps: 20, HoldSeconds: 0, RestSeconds: 60, PerSide: false,
				DaysPerWeek: 3, Weeks: 4, Intensity: "light", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Single-leg 3 x 10; skipping rope.", Easier: "Heel raises quick tempo (no flight).",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"New calf, Achilles, shin or foot pain (load has moved there): cut the dose by half",
				"A bony, pin-point or night pain: stop running and get it checked",
				"Any bony pain on hopping: stop and refer",
			},
			Equipment: []string{
				"none",
			},
			Preconditions: []string{
				"15 single-leg calf raises each side at 2/10 or less",
				"no bone-stress concern",
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"open bone-stress flag",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, AcuteCalf, FallRisk},
			Targets: []Target{
				{WeakPushOff, "Your {side} foot pushes off little; small hops build spring in the foot and calf.", "two visits in a row without it as a finding"},
				{CalfTires, "You did {value} on the {side}; hops prepare that calf for running.", "80 % or more of the reps expected for age and sex, or no more than 6 below them, and left-right difference 6 reps or less"},
			},
			Cue: "Hop low and quick, and land softly on both feet.", Feel: "springy calves", Minutes: 5.5,
			Muscles:     []Muscle{CalfUpper, CalfLower, FootSole},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Soft spring contact", View: Sagittal, Trunk: 3, Neck: 0, Near: Limbs{20, 80, 12, 22, 13}, Far: Limbs{20, 80, 12, 22, 13},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
				{
					Label: "Low hop", View: Sagittal, Trunk: 2, Neck: 0, Near: Limbs{30, 70, 4, 6, -28}, Far: Limbs{30, 70, 4, 6, -28},
					Contacts: []Contact{{Near, AtToe, 0.035}, {Far, AtToe, 0.035}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyA, Arrows: []Arrow{{-.22, .06, -.22, .20, 0, true}}},
		},
	}
}
