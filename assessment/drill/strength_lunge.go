package drill

// lunges lists the lunges in several directions.
func lunges() []Drill {
	return []Drill{
		{
			ID: "S03", Name: "Forward lunge", PlainName: "Forward lunge", Family: StrengthEndurance,
			Purpose: "Control slowing down (like landing) in one leg.",
			Start:   "Stand tall, feet hip-width.",
			Steps: []string{
				"Step forward a long but comfortable stride.",
				"Land softly, heel then whole foot, and sink until both knees are near 90 degrees.",
				"Push back to the start in one move.",
				"Alternate sides.",
			},
			Dose: Dose{
				Text: "3 x 8 each side, 2 days a week, 8 weeks",
				Sets: 3, Reps: 8, HoldSeconds: 0, RestSeconds: 75, PerSide: true,
				DaysPerWeek: 2, Weeks: 8, Intensity: "RPE 7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Weights; walking lunges.", Easier: "Use S04 instead (kinder to the knee) or a shorter step.",
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
			Contraindications: []string{
				"open bone-stress flag",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, KneeSwelling, FallRisk},
			Targets: []Target{
				{ThighStrengthUneven, "Your {side} thigh did less than the other; lunges train it to slow you down.", "two visits in a row without it as a finding"},
				{HardLanding, "You land hard; lunges train your leg to take the load softly.", "two visits in a row without it as a finding"},
				{SquatControl, "Your step-down was not steady; lunges train knee and hip control.", "step-down score 0 or 1 on both sides"},
			},
			Cue: "Step out softly, sink down, and push back in one move.", Feel: "front of thigh", Minutes: 6.5,
			Muscles:     []Muscle{FrontThigh, Buttock},
			Evidence:    "[S] In runners with long-standing back pain, 8 weeks of lower-limb strengthening improved running function more than back-extensor or stabilisation exercise; pain fell similarly in all three (Cai 2017, doi 10.1249/MSS.0000000000001396). The trial's exact exercise list was not seen. [K] This drill and dose.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Stand tall", View: Sagittal, Trunk: 2, Neck: 0, Near: Limbs{0, 0, 2, 3, 3}, Far: Limbs{0, 0, 2, 3, 3},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
				{
					Label: "Step out", View: Sagittal, Trunk: 3, Neck: 0, Near: Limbs{-10, 15, 39, 21, -15}, Far: Limbs{20, 15, -19, 24, 22},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtToe, 0}},
				},
				{
					Label: "Low lunge", View: Sagittal, Trunk: 8, Neck: 0, Near: Limbs{5, 10, 94, 90, 4}, Far: Limbs{5, 10, -6, 86, 25},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{2}, Ghost: 0, Body: BodyB, Arrows: []Arrow{{.06, -.06, .34, -.06, 0, false}}},
		},
		{
			ID: "S04", Name: "Reverse lunge to knee drive", PlainName: "Back lunge to knee lift", Family: StrengthEndurance,
			Purpose: "Link hip push to standing tall on one leg.",
			Start:   "Stand tall.",
			Steps: []string{
				"Step one foot back and lower gently.",
				"Drive through the front heel and bring the back knee up in front.",
				"Finish tall: standing hip straight, ribs down.",
				"Step straight back into the next rep.",
			},
			Dose: Dose{
				Text: "3 x 8 each side, 2-3 days a week, 8 weeks",
				Sets: 3, Reps: 8, HoldSeconds: 0, RestSeconds: 75, PerSide: true,
				DaysPerWeek: 3, Weeks: 8, Intensity: "RPE 7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Front foot on a 10 cm step; weights.", Easier: "No knee drive; hold a rail.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
			},
			Equipment: []string{
				"optional dumbbells",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, KneeSwelling, FallRisk},
			Targets: []Target{
				{BackOfLegTires, "You did {value} on the {side} bridge test; this makes that buttock work harder.", "25 or more bridge reps on each side and left-right difference under 6 reps"},
				{ThighStrengthUneven, "Your {side} thigh did less than the other; this loads it as you rise.", "two visits in a row without it as a finding"},
				{LittleHipExtension, "Your {side} leg trails little when you run; this practises finishing tall.", "two visits in a row without it as a finding"},
			},
			Cue: "Step back, then drive up tall, and lift your knee.", Feel: "buttock", Minutes: 6.5,
			Muscles:     []Muscle{Buttock, FrontThigh},
			Evidence:    "[S] In runners with long-standing back pain, 8 weeks of lower-limb strengthening improved running function more than back-extensor or stabilisation exercise; pain fell similarly in all three (Cai 2017, doi 10.1249/MSS.0000000000001396). The trial's exact exercise list was not seen. [K] This drill and dose.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Stand tall", View: Sagittal, Trunk: 2, Neck: 0, Near: Limbs{0, 0, 2, 3, 3}, Far: Limbs{0, 0, 2, 3, 3},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
				{
					Label: "Back leg lowered", View: Sagittal, Trunk: 14, Neck: 0, Near: Limbs{20, 30, 100, 86, 0}, Far: Limbs{-15, 30, -2, 84, 22},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtToe, 0}},
				},
				{
					Label: "Drive up to knee raise", View: Sagittal, Trunk: 3, Neck: 0, Near: Limbs{-25, 80, 4, 5, 4}, Far: Limbs{35, 80, 88, 95, 5},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}}, Balanced: true,
				},
			},
			Picture: Picture{Poses: []int{1, 2}, Ghost: -1, Body: BodyA, Arrows: []Arrow{{-.26, .40, -.26, .62, 0, false}}},
		},
		{
			ID: "S05", Name: "Lateral lunge", PlainName: "Side lunge", Family: StrengthEndurance,
			Purpose: "Strength and range side to side.",
			Start:   "Stand, feet together.",
			Steps: []string{
				"Step wide to one side, toes forward.",
				"Sit back into that hip, other leg straight.",
				"Chest up, knee over foot.",
				"Push back to the middle.",
			},
			Dose: Dose{
				Text: "2-3 x 8 each side, 2 days a week, 8 weeks",
				Sets: 3, Reps: 8, HoldSeconds: 0, RestSeconds: 60, PerSide: true,
				DaysPerWeek: 2, Weeks: 8, Intensity: "RPE 6-7/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Hold a weight at the chest.", Easier: "Hands on a chair, smaller step.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Groin pain",
			},
			Equipment: []string{
				"optional weight",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, GroinPinch, KneeSwelling},
			Targets: []Target{
				{SideHipTires, "Your {side} outer hip tired early; side lunges build it.", "two visits in a row without it as a finding"},
				{InnerThighShort, "Your {side} inner thigh is tight; this stretches and strengthens it together.", "two visits in a row without it as a finding"},
				{SquatControl, "Your step-down was not steady; this trains side-to-side control.", "step-down score 0 or 1 on both sides"},
			},
			Cue: "Step wide, and sit back into that hip with your chest up.", Feel: "inner thigh and buttock", Minutes: 6,
			Muscles:     []Muscle{InnerThigh, SideHip, Buttock},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Stand, feet together", View: Frontal, Trunk: 0, Neck: 0, Near: Limbs{5, 10, 4, 0, 0}, Far: Limbs{5, 10, 4, 0, 0},
					Contacts: []Contact{{Near, AtHeel, 0}, {Far, AtHeel, 0}},
				},
				{
					Label: "Side lunge to the right", View: Frontal, Trunk: -4, Neck: 0, Near: Limbs{20, 70, 50, 46, 0}, Far: Limbs{20, 70, 39, 0, 0}, PelvisTilt: new(0), Foreshorten: []Foreshortened{{Near, Torso, 0.85}, {Near, Thigh, 0.7}, {Near, Shank, 0.95}},
					Contacts: []Contact{{Near, AtHeel, 0}, {Far, AtHeel, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyB, Arrows: []Arrow{{.10, -.06, -.20, -.06, 0, false}}},
		},
		{
			ID: "S06", Name: "Open-step (rotational) lunge", PlainName: "Open-step lunge", Family: StrengthEndurance,
			Purpose: "Control of pelvis turning on a planted leg.",
			Start:   "Stand, feet together.",
			Steps: []string{
				"Keep one foot planted; open the other hip and step back and out to about 5 or 7 o'clock.",
				"Both feet flat, sit into the stepping hip.",
				"Keep the trunk long; turn from the hip, not the waist.",
				"Push back and close.",
			},
			Dose: Dose{
				Text: "2 x 6 each side, 2 days a week, 6-8 weeks",
				Sets: 2, Reps: 6, HoldSeconds: 0, RestSeconds: 60, PerSide: true,
				DaysPerWeek: 2, Weeks: 8, Intensity: "RPE 6/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Reach or hold a light weight.", Easier: "Smaller turn, hand support.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Twisting knee pain",
			},
			Equipment: []string{
				"none",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, KneeSwelling, GroinPinch, FallRisk},
			Targets: []Target{
				{SideHipTires, "Your {side} outer hip tired early; this trains it as your pelvis turns.", "two visits in a row without it as a finding"},
				{SquatControl, "Your step-down was not steady; this trains turning on one planted leg.", "step-down score 0 or 1 on both sides"},
				{FeetCross, "Your feet cross the middle line when you run; this trains the hip to hold them.", "two visits in a row without it as a finding"},
			},
			Cue: "Open your hip, step back and out, then sit into it.", Feel: "outer hip", Minutes: 3.5,
			Muscles:     []Muscle{Buttock, SideHip},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Stand", View: Frontal, Trunk: 0, Neck: 0, Near: Limbs{5, 10, 4, 0, 0}, Far: Limbs{5, 10, 4, 0, 0},
					Contacts: []Contact{{Near, AtHeel, 0}, {Far, AtHeel, 0}},
				},
				{
					Label: "Open step back-and-out", View: Frontal, Trunk: -2, Neck: 0, Near: Limbs{18, 65, 42, 40, 35}, Far: Limbs{18, 65, 34, 0, 0}, PelvisTilt: new(0), Foreshorten: []Foreshortened{{Near, Torso, 0.95}, {Near, Thigh, 0.75}},
					Contacts: []Contact{{Near, AtHeel, 0}, {Far, AtHeel, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyA, Arrows: []Arrow{{.10, -.06, -.20, -.06, 0, false}}},
		},
	}
}
