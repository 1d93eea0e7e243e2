package drill

// runningDrills lists the running drills on the spot or over a short way.
func runningDrills() []Drill {
	return []Drill{
		{
			ID: "T03", Name: "Wall drill", PlainName: "Wall drive", Family: Technique,
			Purpose: "Feel a straight line from ankle to head while one leg drives.",
			Start:   "Hands on a wall at shoulder height, body leaning about 35-40 degrees in one line, on the balls of the feet.",
			Steps: []string{
				"Squeeze buttocks so there is no bend at the waist.",
				"Drive one knee up, foot under the knee; hold 2 seconds.",
				"Switch fast and hold.",
				"Progress to 2, then 4 switches.",
			},
			Dose: Dose{
				Text: "3 x 6 switches, 2-3 days a week before running, 4 weeks",
				Sets: 3, Reps: 6, HoldSeconds: 2, RestSeconds: 45, PerSide: false,
				DaysPerWeek: 3, Weeks: 4, Intensity: "crisp, RPE 6/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "More switches; then T04.", Easier: "Upright, slower.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"New calf, Achilles, shin or foot pain (load has moved there): cut the dose by half",
				"A bony, pin-point or night pain: stop running and get it checked",
			},
			Equipment: []string{
				"wall",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, AcuteCalf},
			Targets: []Target{
				{LittleHipExtension, "Your {side} leg trails little when you run; this teaches the long back leg.", "two visits in a row without it as a finding"},
				{StoopsWhenTired, "You fold forward when tired; this teaches one straight line from foot to head.", "two visits in a row without it as a finding"},
			},
			Cue: "Hold one straight line, then drive one knee up fast.", Feel: "back-leg buttock", Minutes: 3.5,
			Muscles:     []Muscle{Buttock, FrontHip},
			Evidence:    "[K] Coaching drill; transfer to running form is not guaranteed (endogusto.com/blog/running-drills-for-runners/ [S] makes the same point).",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Lean on wall, on balls of feet", View: Sagittal, Trunk: 38, Neck: -8, Near: Limbs{128, 5, 0, 2, 6}, Far: Limbs{128, 5, 0, 2, 6},
					Contacts: []Contact{{Near, AtToe, 0}, {Far, AtToe, 0}},
				},
				{
					Label: "One knee drives up", View: Sagittal, Trunk: 38, Neck: -8, Near: Limbs{128, 5, 0, 2, 6}, Far: Limbs{128, 5, 92, 98, 10},
					Contacts: []Contact{{Near, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyB, Props: []Prop{WallAtHands}, Arrows: []Arrow{{.30, .20, .30, .34, 0, false}}},
		},
		{
			ID: "T04", Name: "A-march", PlainName: "Tall march", Family: Technique,
			Purpose: "Rehearse tall posture and single-leg support at walking pace.",
			Start:   "Stand tall, elbows bent.",
			Steps: []string{
				"Lift one knee to hip height, toes up.",
				"Standing leg long, buttock on, ribs down.",
				"Put the foot down under your hip.",
				"Walk forward in this rhythm.",
			},
			Dose: Dose{
				Text: "3 x 20 m, 2-3 days a week before running, 4 weeks",
				Sets: 3, Reps: 0, HoldSeconds: 0, RestSeconds: 45, PerSide: false,
				DaysPerWeek: 3, Weeks: 4, Intensity: "crisp", DistanceM: 20, RunMinutes: 0,
			},
			Harder: "Rise on the ball of the foot; then T05.", Easier: "On the spot, hand on a wall.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"New calf, Achilles, shin or foot pain (load has moved there): cut the dose by half",
				"A bony, pin-point or night pain: stop running and get it checked",
			},
			Equipment: []string{
				"20 m space",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, FallRisk},
			Targets: []Target{
				{LittleHipExtension, "Your {side} leg trails little when you run; marching teaches a long standing leg.", "two visits in a row without it as a finding"},
				{PelvisDrops, "Your pelvis drops on the {side}; marching trains a level pelvis slowly.", "two visits in a row without it as a finding"},
				{StoopsWhenTired, "You fold forward when tired; marching tall sets the posture before you run.", "two visits in a row without it as a finding"},
			},
			Cue: "March tall, lift one knee, and put the foot under your hip.", Feel: "standing-leg buttock", Minutes: 2.5,
			Muscles:     []Muscle{Buttock, FrontHip},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "March: knee up, stand tall", View: Sagittal, Trunk: 3, Neck: 0, Near: Limbs{-30, 85, 2, 2, 3}, Far: Limbs{38, 85, 88, 98, 8},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}}, Balanced: true,
				},
				{
					Label: "March: on the ball of the foot", View: Sagittal, Trunk: 3, Neck: 0, Near: Limbs{-30, 85, 0, 2, -22}, Far: Limbs{38, 85, 90, 98, 8},
					Contacts: []Contact{{Near, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{0}, Ghost: -1, Body: BodyA, Arrows: []Arrow{{.38, .30, .38, .50, 0, false}}},
		},
		{
			ID: "T05", Name: "A-skip", PlainName: "Light skip", Family: Technique,
			Purpose: "Add spring and quick ground contact.",
			Start:   "As A-march, with a small hop.",
			Steps: []string{
				"March with a light skip on the standing foot.",
				"Strike down under your hips, not out in front.",
				"Stay tall, contacts quick and quiet.",
			},
			Dose: Dose{
				Text: "3 x 20 m, 2 days a week before running, 4 weeks",
				Sets: 3, Reps: 0, HoldSeconds: 0, RestSeconds: 60, PerSide: false,
				DaysPerWeek: 2, Weeks: 4, Intensity: "light", DistanceM: 20, RunMinutes: 0,
			},
			Harder: "Longer distance; into a 40 m run-out.", Easier: "Back to T04.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"New calf, Achilles, shin or foot pain (load has moved there): cut the dose by half",
				"A bony, pin-point or night pain: stop running and get it checked",
			},
			Equipment: []string{
				"20 m space",
			},
			Preconditions: []string{
				"30 min brisk walk and 10 single-leg hops each side at 2/10 or less",
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"open bone-stress flag",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, AcuteCalf, FallRisk},
			Targets: []Target{
				{WeakPushOff, "Your {side} foot pushes off little; skipping adds spring.", "two visits in a row without it as a finding"},
				{LowCadence, "You take {value}; skipping practises quick, light contacts.", "two visits in a row without it as a finding"},
			},
			Cue: "Skip lightly, and land quickly under your hips.", Feel: "springy calves", Minutes: 3,
			Muscles:     []Muscle{CalfUpper, CalfLower, FrontHip},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Skip: small hop, knee up", View: Sagittal, Trunk: 4, Neck: 0, Near: Limbs{-32, 85, -3, 4, -30}, Far: Limbs{40, 85, 90, 98, 8},
					Contacts: []Contact{{Near, AtToe, 0.03}},
				},
				{
					Label: "Land under hips", View: Sagittal, Trunk: 5, Neck: 0, Near: Limbs{-5, 85, 10, 18, 13}, Far: Limbs{5, 85, 40, 70, 5},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{0}, Ghost: -1, Body: BodyA, Arrows: []Arrow{{.38, .30, .38, .50, 0, false}}},
		},
		{
			ID: "T06", Name: "Fall-lean start", PlainName: "Lean and run", Family: Technique,
			Purpose: "Learn to lean from the ankle instead of folding at the waist.",
			Start:   "Stand tall, feet together, arms relaxed.",
			Steps: []string{
				"Let the whole body tip forward from the ankles like a plank.",
				"When you must, step out and run 10-15 m.",
				"Keep the line you had when you tipped.",
			},
			Dose: Dose{
				Text: "6 x 15 m, 2 days a week before running, 4 weeks",
				Sets: 6, Reps: 0, HoldSeconds: 0, RestSeconds: 45, PerSide: false,
				DaysPerWeek: 2, Weeks: 4, Intensity: "easy", DistanceM: 15, RunMinutes: 0,
			},
			Harder: "Run-out to 40 m.", Easier: "Partner or wall support; lean only.",
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
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"open bone-stress flag",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, AcuteCalf, FallRisk},
			Targets: []Target{
				{StoopsWhenTired, "You fold at the waist when tired; this teaches leaning from the ankles.", "two visits in a row without it as a finding"},
				{Overstride, "Your {side} foot lands far in front; leaning first helps it land closer.", "two visits in a row without it as a finding"},
			},
			Cue: "Tip your whole body from the ankles, then step and run.", Feel: "lean from ankles", Minutes: 5,
			Muscles:     []Muscle{NoMuscle},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here. [S] Trunk flexion tends to increase with running fatigue (Apte 2021, doi 10.3389/fphys.2021.646042).",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Stand tall", View: Sagittal, Trunk: 0, Neck: 0, Near: Limbs{5, 10, 0, 0, 0}, Far: Limbs{5, 10, 0, 0, 0},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
				{
					Label: "Lean from ankles", View: Sagittal, Trunk: 12, Neck: 0, Near: Limbs{8, 20, 0, 2, 10}, Far: Limbs{8, 20, 0, 2, 10},
					Contacts: []Contact{{Near, AtToe, 0}, {Far, AtToe, 0}},
				},
				{
					Label: "First step catches you", View: Sagittal, Trunk: 12, Neck: -2, Near: Limbs{-35, 85, 38, 42, 16}, Far: Limbs{30, 85, -6, 30, 5},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{1, 2}, Ghost: -1, Body: BodyB, Arrows: []Arrow{{.20, 1.02, .36, .94, .2, false}}},
		},
		{
			ID: "T07", Name: "Hip-extension push-off", PlainName: "Push-off practice", Family: Technique,
			Purpose: "Practise finishing the push behind you without arching the back.",
			Start:   "Stand in a short stride, hands on a rail or with a band round the hips pulling back.",
			Steps: []string{
				"Push the floor down and back until the rear leg is long.",
				"Pelvis stays level; buttock, not low back, does the work.",
				"Hold 2 seconds, feel the big toe push.",
				"Then 4 x 20 s running with the cue \"push the ground behind you\".",
			},
			Dose: Dose{
				Text: "3 x 8 each side + 4 x 20 s running, 2-3 days a week, 4-6 weeks",
				Sets: 3, Reps: 8, HoldSeconds: 2, RestSeconds: 45, PerSide: true,
				DaysPerWeek: 3, Weeks: 6, Intensity: "RPE 5/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Band resistance; into T08.", Easier: "No band, hands on a wall.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"New calf, Achilles, shin or foot pain (load has moved there): cut the dose by half",
				"A bony, pin-point or night pain: stop running and get it checked",
				"Back tightness rises as the leg goes back: shorten the push",
			},
			Equipment: []string{
				"rail or band",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"open bone-stress flag",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, AcuteCalf, ExtensionWorsens},
			Targets: []Target{
				{LittleHipExtension, "Your {side} leg trails little when you run; this practises a longer push.", "two visits in a row without it as a finding"},
				{WeakPushOff, "Your {side} foot pushes off little; this practises pushing through the big toe.", "two visits in a row without it as a finding"},
				{ArchesLowBack, "Your low back arches a lot when you run; this trains pushing without arching.", "two visits in a row without it as a finding"},
			},
			Cue: "Push the floor back, and keep your pelvis level.", Feel: "back-leg buttock", Minutes: 6,
			Muscles:     []Muscle{Buttock, CalfUpper},
			Evidence:    "[S] Stretching alone did not change hip extension when running; hip extension and anterior pelvic tilt moved together (r 0.83) (Mettler thesis, uknowledge.uky.edu/khp_etds/35/): so watch the pelvis. [K] Drill itself.",
			EvidenceTag: "S/K",
			Poses: []Pose{
				{
					Label: "Rear leg long, pelvis level", View: Sagittal, Trunk: 9, Neck: -2, Near: Limbs{32, 85, -14, 8, -22}, Far: Limbs{-38, 85, 58, 82, 8},
					Contacts: []Contact{{Near, AtToe, 0}},
				},
				{
					Label: "Same with band at hips", View: Sagittal, Trunk: 12, Neck: -3, Near: Limbs{32, 85, -14, 6, -22}, Far: Limbs{-38, 85, 62, 85, 8},
					Contacts: []Contact{{Near, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyB, Props: []Prop{BandAtHips}, Arrows: []Arrow{{.02, -.06, -.24, -.06, 0, false}}},
		},
	}
}
