package drill

// trunkStrength lists the work of the front and the back of the trunk.
func trunkStrength() []Drill {
	return []Drill{
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
					Label: "Reach arm and opposite leg", View: Sagittal, Trunk: 78, Neck: -5, Near: Limbs{90, 0, 0, 2, 0}, Far: Limbs{172, 0, 84, 90, -72},
					Contacts: []Contact{{Near, AtHand, 0}, {Far, AtKnee, 0}},
				},
			},
			FreeFootOK: true,
			Picture:    Picture{Poses: []int{1}, Ghost: -1, Body: BodyA, Props: []Prop{Mat}, Arrows: []Arrow{{-.30, .54, -.48, .52, 0, false}}},
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
					Label: "Relaxed over edge", View: Sagittal, Trunk: 130, Neck: 10, Near: Limbs{15, 150, 44, 0, -30}, Far: Limbs{15, 150, 44, 0, -30}, Foreshorten: []Foreshortened{{Near, Forearm, 0.6}, {Far, Forearm, 0.6}},
					Contacts: []Contact{{Near, AtHip, 0.4}, {Near, AtMidThigh, 0.4}, {Far, AtMidThigh, 0.4}},
				},
				{
					Label: "Hold level", View: Sagittal, Trunk: 90, Neck: 0, Near: Limbs{15, 150, 4, 0, -30}, Far: Limbs{15, 150, 4, 0, -30}, Foreshorten: []Foreshortened{{Near, Forearm, 0.6}, {Far, Forearm, 0.6}},
					Contacts: []Contact{{Near, AtHip, 0.4}, {Near, AtMidThigh, 0.4}, {Far, AtMidThigh, 0.4}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyB, Props: []Prop{Bench}, Arrows: []Arrow{{.46, .22, .50, .36, .1, false}}},
		},
		{
			ID: "S15", Name: "Front plank", PlainName: "Front plank", Family: StrengthEndurance,
			Purpose: "Front-of-trunk endurance.",
			Start:   "On forearms and toes, elbows under shoulders.",
			Steps: []string{
				"Squeeze buttocks, ribs toward pelvis.",
				"Straight line head to heels.",
				"Breathe quietly; stop when the hips sag or rise.",
			},
			Dose: Dose{
				Text: "4-5 x 20-30 s good holds, 3 days a week, 6 weeks",
				Sets: 5, Reps: 0, HoldSeconds: 25, RestSeconds: 20, PerSide: false,
				DaysPerWeek: 3, Weeks: 6, Intensity: "RPE 6-7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Longer holds, shoulder taps, feet raised.", Easier: "From knees, or hands on a bench.",
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
			Contraindications: []string{
				"late pregnancy",
			},
			Codes: []Contraindication{OpenRedFlag, PregnancyProne, BloodPressure},
			Targets: []Target{
				{FrontPlankShort, "You held the front plank for {value}; short, good holds build this up.", "front plank 63 s or more (women), 77 s or more (men)"},
				{StoopsWhenTired, "You fold forward when tired; a stronger middle helps you stay tall.", "two visits in a row without it as a finding"},
			},
			Cue: "Squeeze your buttocks, and hold one straight line from head to heels.", Feel: "front of belly", Minutes: 4,
			Muscles:     []Muscle{Belly, Shoulder},
			Evidence:    "[S] Hip-and-core exercise before running lowered lower-limb injury in novice runners compared with static stretching (HR 0.66, 95% CI 0.45-0.97; Leppänen 2024, jyx.jyu.fi/handle/123456789/95333). The exact exercise list was not seen. [K] This drill and dose.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Plank hold", View: Sagittal, Trunk: 84, Neck: 0, Near: Limbs{80, 90, 2, 0, 0}, Far: Limbs{80, 90, 2, 0, 0},
					Contacts: []Contact{{Near, AtElbow, 0}, {Far, AtElbow, 0}, {Near, AtToe, 0}, {Far, AtToe, 0}},
				},
				{
					Label: "Regression: from knees", View: Sagittal, Trunk: 70, Neck: 0, Near: Limbs{70, 90, 0, 60, -50}, Far: Limbs{70, 90, 0, 60, -50},
					Contacts: []Contact{{Near, AtElbow, 0}, {Far, AtElbow, 0}, {Near, AtKnee, 0}, {Far, AtKnee, 0}},
				},
			},
			Picture: Picture{Poses: []int{0}, Ghost: -1, Body: BodyA, Props: []Prop{Mat}},
		},
		{
			ID: "S22", Name: "Dead bug", PlainName: "Dead bug", Family: StrengthEndurance,
			Purpose: "Hold the pelvis still while legs move.",
			Start:   "On your back, hips and knees at 90 degrees, arms up.",
			Steps: []string{
				"Flatten the low back gently.",
				"Breathe out and lower the opposite arm and leg.",
				"Stop before the back lifts; return; swap.",
			},
			Dose: Dose{
				Text: "3 x 6-8 each side, 3-4 days a week, 6 weeks",
				Sets: 3, Reps: 8, HoldSeconds: 2, RestSeconds: 30, PerSide: true,
				DaysPerWeek: 4, Weeks: 6, Intensity: "RPE 6/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Straight leg; light band.", Easier: "Heel taps with knees bent.",
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
			Codes: []Contraindication{OpenRedFlag},
			Targets: []Target{
				{FrontPlankShort, "You held the front plank for {value}; this trains your middle another way.", "front plank 63 s or more (women), 77 s or more (men)"},
				{ArchesLowBack, "Your low back arches a lot when you run; this helps keep it flatter.", "two visits in a row without it as a finding"},
			},
			Cue: "Flatten your low back, then lower one arm and the other leg.", Feel: "front of belly", Minutes: 6.5,
			Muscles:     []Muscle{Belly},
			Evidence:    "[S] Hip-and-core exercise before running lowered lower-limb injury in novice runners compared with static stretching (HR 0.66, 95% CI 0.45-0.97; Leppänen 2024, jyx.jyu.fi/handle/123456789/95333). The exact exercise list was not seen. [K] This drill and dose.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Table top", View: Sagittal, Trunk: -90, Neck: 8, Near: Limbs{90, 0, 90, 90, 0}, Far: Limbs{90, 0, 90, 90, 0},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtShoulder, 0}},
				},
				{
					Label: "Reach opposite arm and leg", View: Sagittal, Trunk: -90, Neck: 8, Near: Limbs{90, 0, 14, 8, 0}, Far: Limbs{172, 0, 90, 90, 0},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtShoulder, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyB, Props: []Prop{Mat}, Arrows: []Arrow{{.46, .44, .52, .28, 0, false}}},
		},
	}
}
