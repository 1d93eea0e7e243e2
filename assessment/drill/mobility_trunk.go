package drill

// trunkMobility lists the mobility drills of the trunk.
func trunkMobility() []Drill {
	return []Drill{
		{
			ID: "M17", Name: "Standing side-bend reach", PlainName: "Standing side bend", Family: Mobility,
			Purpose: "Restore side bending, the spinal movement most consistently low in people who later get back pain.",
			Start:   "Stand with feet hip-width, one arm overhead.",
			Steps: []string{
				"Reach up first, then over.",
				"Keep both feet heavy and the pelvis level; do not twist.",
				"Slide the other hand down the thigh.",
				"Hold 3 seconds, return, swap.",
			},
			Dose: Dose{
				Text: "2 x 8 each side with 3 s hold, 5 days a week, 6 weeks",
				Sets: 2, Reps: 8, HoldSeconds: 3, RestSeconds: 20, PerSide: true,
				DaysPerWeek: 5, Weeks: 6, Intensity: "easy stretch", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Cross the outer leg behind; or do it in half-kneeling.", Easier: "Seated.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
			},
			Equipment: []string{
				"none",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag},
			Targets: []Target{
				{SideBendShort, "You bent {value} to the {side}; this helps you bend further.", "side bend 18 cm or more and left-right difference 4 cm or less"},
			},
			Cue: "Reach up first, then bend over to the side.", Feel: "side of trunk", Minutes: 4.5,
			Muscles:     []Muscle{SideTrunk},
			Evidence:    "[S] Reduced side-bending carried the strongest pooled association with later back pain (OR 0.41, 95% CI 0.24-0.73; Sadler 2017, doi 10.1186/s12891-017-1534-0). [K] That this drill changes that risk is not shown.",
			EvidenceTag: "S/K",
			Poses: []Pose{
				{
					Label: "Stand, one arm up", View: Frontal, Trunk: 0, Neck: 0, Near: Limbs{176, 0, 7, 0, 0}, Far: Limbs{5, 5, 7, 0, 0}, PelvisTilt: new(0),
					Contacts: []Contact{{Near, AtHeel, 0}, {Far, AtHeel, 0}},
				},
				{
					Label: "Bend to far side", View: Frontal, Trunk: 25, Neck: 6, Near: Limbs{190, 0, -18, 0, 0}, Far: Limbs{18, 0, 32, 0, 0}, PelvisTilt: new(0),
					Contacts: []Contact{{Near, AtHeel, 0}, {Far, AtHeel, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyB, Arrows: []Arrow{{.38, 1.02, .52, .80, .15, false}}},
		},
		{
			ID: "M15", Name: "Cat-cow", PlainName: "Cat and cow", Family: Mobility,
			Purpose: "Easy spine bending both ways to settle stiffness.",
			Start:   "On hands and knees, hands under shoulders, knees under hips.",
			Steps: []string{
				"Breathe out and round from tail to head.",
				"Breathe in and let the belly lower, chest forward.",
				"Move slowly, only as far as is comfortable.",
			},
			Dose: Dose{
				Text: "2 x 10, daily or before running",
				Sets: 2, Reps: 10, HoldSeconds: 0, RestSeconds: 20, PerSide: false,
				DaysPerWeek: 7, Weeks: 6, Intensity: "easy", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Add small side-bends (look at each hip).", Easier: "Seated version.",
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
			Codes: []Contraindication{OpenRedFlag, FlexionWorsens, ExtensionWorsens, KneeSwelling},
			Targets: []Target{
				{LowBackBendShort, "Your low back bent forward less than expected; this practises gentle rounding.", "low-back bend line grows 5 cm or more"},
				{LowBackArchShort, "Bending back felt limited; this practises it gently, with your hands on the floor.", "two visits in a row without it as a finding"},
				{MorningStiffness, "Your back feels stiff; slow, easy bending often settles it.", "two visits in a row without it as a finding"},
			},
			Cue: "Round your back as you breathe out, then let it sink.", Feel: "all along back", Minutes: 2,
			Muscles:     []Muscle{LowBack, UpperBack, Belly},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Cat: round up", View: Sagittal, Trunk: 79, Neck: 40, Near: Limbs{93, 0, 86, 94, -72}, Far: Limbs{93, 0, 86, 94, -72}, SpineCurve: 50,
					Contacts: []Contact{{Near, AtHand, 0}, {Far, AtHand, 0}, {Near, AtKnee, 0}, {Far, AtKnee, 0}},
				},
				{
					Label: "Cow: let belly sink", View: Sagittal, Trunk: 78, Neck: -35, Near: Limbs{92, 0, 84, 94, -72}, Far: Limbs{92, 0, 84, 94, -72}, SpineCurve: -25,
					Contacts: []Contact{{Near, AtHand, 0}, {Far, AtHand, 0}, {Near, AtKnee, 0}, {Far, AtKnee, 0}},
				},
			},
			FreeFootOK: true,
			Picture:    Picture{Poses: []int{0, 1}, Ghost: -1, Body: BodyA, Props: []Prop{Mat}, Arrows: []Arrow{{.14, .42, .14, .54, 0, false}}},
		},
		{
			ID: "M16", Name: "Open book", PlainName: "Open book", Family: Mobility,
			Purpose: "Free upper-back turning so the low back shares less of the twist.",
			Start:   "Lie on your side, hips and knees bent 90 degrees, arms straight out in front, palms together.",
			Steps: []string{
				"Keep the knees together and still.",
				"Lift the top arm and open it behind you, eyes following the hand.",
				"Breathe out at the end and let the chest open.",
				"Return slowly.",
			},
			Dose: Dose{
				Text: "2 x 8 each side, 5 days a week, 4-6 weeks",
				Sets: 2, Reps: 8, HoldSeconds: 3, RestSeconds: 20, PerSide: true,
				DaysPerWeek: 5, Weeks: 6, Intensity: "easy stretch", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Knees straighter; half-kneeling rotation at a wall.", Easier: "Hand on ribs instead of a straight arm; pillow between knees.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Shoulder pain: bend the elbow",
			},
			Equipment: []string{
				"mat",
				"pillow",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag},
			Targets: []Target{
				{UpperBackTurnShort, "Your upper back turned less to the {side}; this helps it turn more.", "two visits in a row without it as a finding"},
			},
			Cue: "Open your top arm behind you, and keep your knees together.", Feel: "chest and upper back", Minutes: 4.5,
			Muscles:     []Muscle{UpperBack, Shoulder},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{Label: "Side-lying, palms together", View: Top, Trunk: 90, Neck: 0, Near: Limbs{90, 0, 90, 90, 0}, Far: Limbs{90, 0, 90, 90, 0}},
				{Label: "Open top arm behind", View: Top, Trunk: 90, Neck: 0, Near: Limbs{-80, 0, 90, 90, 0}, Far: Limbs{90, 0, 90, 90, 0}},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyB, Props: []Prop{Mat, Pillow}, Arrows: []Arrow{{.64, -.20, .58, .34, .25, false}}},
		},
	}
}
