package drill

// hipMobility lists the stretches and mobility drills of the hip.
func hipMobility() []Drill {
	return []Drill{
		{
			ID: "M06", Name: "Half-kneeling hip-flexor stretch", PlainName: "Half-kneeling front-of-hip stretch", Family: Mobility,
			Purpose: "Lengthen the front of the hip with the pelvis controlled, so the leg can trail without the low back arching.",
			Start:   "Kneel on one knee (padded), other foot in front, both knees near 90 degrees, trunk upright.",
			Steps: []string{
				"Squeeze the buttock of the kneeling side and tuck your tail slightly under.",
				"Keep that tuck and glide your whole body forward a few centimetres until you feel the front of the hip.",
				"Do not let the low back arch or the ribs flare.",
				"For more, raise the arm on the kneeling side and lean slightly to the other side.",
			},
			Dose: Dose{
				Text: "4 x 30 s each side, 5 days a week, 6 weeks (10 min a week per side)",
				Sets: 4, Reps: 0, HoldSeconds: 30, RestSeconds: 20, PerSide: true,
				DaysPerWeek: 5, Weeks: 6, Intensity: "firm pull, up to 4/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Arm reach with side lean, then M07.", Easier: "Shorter step, hand on a chair, or lie at the bed edge with one leg hanging.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Pinching deep in the groin of the FRONT hip: shorten the step",
			},
			Equipment: []string{
				"mat or cushion",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, GroinPinch, KneeSwelling},
			Targets: []Target{
				{HipFlexorsShort, "Your {side} leg did not drop far; this stretches the front of that hip.", "thigh 10 degrees or more below level, pelvis controlled, and left-right difference 8 degrees or less"},
				{HipFlexorsUneven, "Your hips differ from side to side; stretch the {side} one more.", "left-right hip difference 8 degrees or less"},
			},
			Cue: "Squeeze your buttock, tuck your tail, then glide forward.", Feel: "front of hip", Minutes: 5.5,
			Muscles:     []Muscle{FrontHip},
			Evidence:    "[S] Gains from static stretching level off at roughly 4 min per session and 10 min per week for a muscle (Ingram 2024, doi 10.1007/s40279-024-02143-9). [K] This exact drill. [S] Three weeks of hip-flexor stretching raised passive hip extension but did not change hip, pelvis or lumbar angles while running (Mettler 2019, medluna.com/article/29927892): use it for the mobility finding, and use a technique drill for the running finding.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Half kneel, tall", View: Sagittal, Trunk: 0, Neck: 0, Near: Limbs{-40, 100, 0, 90, -70}, Far: Limbs{28, 25, 92, 90, -2},
					Contacts: []Contact{{Near, AtKnee, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}},
				},
				{
					Label: "Tuck pelvis, glide forward", View: Sagittal, Trunk: -2, Neck: 0, Near: Limbs{-44, 103, -13, 77, -68}, Far: Limbs{28, 25, 92, 105, 11},
					Contacts: []Contact{{Near, AtKnee, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}},
				},
				{
					Label: "Reach up and over", View: Sagittal, Trunk: -2, Neck: 0, Near: Limbs{172, 5, -14, 76, -68}, Far: Limbs{28, 25, 92, 106, 12},
					Contacts: []Contact{{Near, AtKnee, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}},
				},
			},
			FreeFootOK: true,
			Picture:    Picture{Poses: []int{1}, Ghost: -1, Body: BodyB, Props: []Prop{Mat}, Arrows: []Arrow{{-.27, .26, -.11, .26, 0, false}}},
		},
		{
			ID: "M07", Name: "Rear-foot-raised quad and hip stretch", PlainName: "Back-foot-up thigh stretch", Family: Mobility,
			Purpose: "Progress the hip stretch to include the muscle that crosses hip and knee.",
			Start:   "Kneel with one shin up against a wall or sofa, other foot in front, hands on the floor or front knee.",
			Steps: []string{
				"Start with hands down and hips back.",
				"Squeeze the buttock on the back-leg side.",
				"Walk the hands up and bring the trunk upright only as far as the back stays flat.",
				"Breathe slowly and hold.",
			},
			Dose: Dose{
				Text: "3 x 40 s each side, 5 days a week, 6 weeks",
				Sets: 3, Reps: 0, HoldSeconds: 40, RestSeconds: 20, PerSide: true,
				DaysPerWeek: 5, Weeks: 6, Intensity: "firm pull, up to 4/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Knee closer to the wall.", Easier: "Hold the ankle in side-lying.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Pain at the front of the knee above 3/10",
			},
			Equipment: []string{
				"mat",
				"wall or sofa",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, KneeSwelling, GroinPinch, ExtensionWorsens},
			Targets: []Target{
				{FrontThighShort, "Your {side} knee bent {value} in the test; this stretches the front of that thigh.", "knee bend 53 degrees or more in the hanging-leg test"},
				{HipFlexorsShort, "Your {side} leg did not drop far back; this stretches hip and thigh together.", "thigh 10 degrees or more below level, pelvis controlled, and left-right difference 8 degrees or less"},
			},
			Cue: "Squeeze your back buttock, then rise tall with a flat back.", Feel: "front of thigh", Minutes: 5.5,
			Muscles:     []Muscle{FrontThigh, FrontHip},
			Evidence:    "[S] Gains from static stretching level off at roughly 4 min per session and 10 min per week for a muscle (Ingram 2024, doi 10.1007/s40279-024-02143-9). [K] This exact drill. [S] Three weeks of hip-flexor stretching raised passive hip extension but did not change hip, pelvis or lumbar angles while running (Mettler 2019, medluna.com/article/29927892): use it for the mobility finding, and use a technique drill for the running finding.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Shin up wall, hands on front knee", View: Sagittal, Trunk: 34, Neck: -20, Near: Limbs{16, 103, 48, 125, -20}, Far: Limbs{14, 103, 124, 98, 8},
					Contacts: []Contact{{Near, AtKnee, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}},
				},
				{
					Label: "Rise tall", View: Sagittal, Trunk: 4, Neck: 0, Near: Limbs{15, 30, -6, 130, -20}, Far: Limbs{15, 30, 96, 100, 8},
					Contacts: []Contact{{Near, AtKnee, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyA, Props: []Prop{WallBehindFoot}, Arrows: []Arrow{{-.14, .44, -.12, .64, 0, false}}},
		},
		{
			ID: "M10", Name: "Cross-legged sitting ladder", PlainName: "Cross-legged sitting practice", Family: Mobility,
			Purpose: "Regain comfortable floor sitting: hip bend plus outward turn.",
			Start:   "Sit cross-legged on a firm cushion high enough that the knees are no higher than the hips.",
			Steps: []string{
				"Sit on your sit-bones and grow tall.",
				"Let the knees hang; rest hands on them without pushing.",
				"Rock the pelvis forward and back 10 times.",
				"Change which leg is in front and repeat.",
				"Lower the cushion by 2-3 cm when 3 minutes is easy.",
			},
			Dose: Dose{
				Text: "2-3 min each leg cross, daily, 6 weeks",
				Sets: 1, Reps: 0, HoldSeconds: 150, RestSeconds: 30, PerSide: true,
				DaysPerWeek: 7, Weeks: 6, Intensity: "comfortable", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Lower cushion to floor; lean forward over the shins.", Easier: "Higher seat, back against a wall, or butterfly (soles together).",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Pinch in the groin or pain on the inner knee",
			},
			Equipment: []string{
				"cushions or blocks",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, GroinPinch, KneeSwelling, FlexionWorsens},
			Targets: []Target{
				{CrossLeggedHard, "Sitting cross-legged was hard for you; this builds it up step by step.", "cross-legged sitting grade 0 and left-right knee height difference 4 cm or less"},
				{SittingShort, "You can only sit for a short time; this adds a little more each week.", "two visits in a row without it as a finding"},
			},
			Cue: "Sit tall, and let your knees hang while you rock your hips.", Feel: "outer hips", Minutes: 5.5,
			Muscles:     []Muscle{InnerThigh, Buttock},
			Evidence:    "[S] In healthy adults cross-legged sitting used about 62 degrees of hip outward turn (range 37.6-81.7) and 28.9 degrees of abduction (Ganokroj 2021, doi 10.1186/s12891-021-04487-z), so bony shape limits some people. [K] The ladder itself.",
			EvidenceTag: "S/K",
			Poses: []Pose{
				{
					Label: "Cushion seat, hands on knees", View: Frontal, Trunk: 0, Neck: 0, Near: Limbs{24, 4, 72, 168, 0}, Far: Limbs{24, 4, 72, 168, 0}, Foreshorten: []Foreshortened{{Near, Thigh, 0.85}, {Far, Thigh, 0.85}, {Near, Shank, 0.75}, {Far, Shank, 0.75}},
					Contacts: []Contact{{Near, AtHip, 0.12}},
				},
				{
					Label: "Floor seat, knees lower", View: Frontal, Trunk: 0, Neck: 0, Near: Limbs{34, 22, 82, 168, 0}, Far: Limbs{34, 22, 82, 168, 0}, Foreshorten: []Foreshortened{{Near, Thigh, 0.9}, {Far, Thigh, 0.9}, {Near, Shank, 0.75}, {Far, Shank, 0.75}},
					Contacts: []Contact{{Near, AtHip, 0}},
				},
			},
			Picture: Picture{Poses: []int{0}, Ghost: -1, Body: BodyA, Props: []Prop{Cushion}, Arrows: []Arrow{{-.34, .30, -.36, .14, 0, false}}},
		},
		{
			ID: "M11", Name: "90/90 hip switch", PlainName: "Floor hip switch", Family: Mobility,
			Purpose: "Train hip turning in and out under control.",
			Start:   "Sit on the floor, front shin across in front of you, back shin out behind, both knees bent near 90 degrees, hands behind you.",
			Steps: []string{
				"Sit tall toward the front leg.",
				"Keep heels in place and lift both knees through the middle.",
				"Lower to the other side without dropping.",
				"Pause and grow tall at each end.",
			},
			Dose: Dose{
				Text: "2 x 8 switches, 4-5 days a week, 6 weeks",
				Sets: 2, Reps: 8, HoldSeconds: 2, RestSeconds: 30, PerSide: false,
				DaysPerWeek: 5, Weeks: 6, Intensity: "effort 4/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "No hands; lift the back foot at the end.", Easier: "Sit on a block, keep hands behind, smaller range.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Sharp knee or groin pain",
			},
			Equipment: []string{
				"mat",
				"block",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, GroinPinch, KneeSwelling},
			Targets: []Target{
				{HipTurnInShort, "Your {side} hip turned in {value}; this trains that turn with control.", "inward hip turn 30 degrees or more and left-right difference 10 degrees or less"},
				{CrossLeggedHard, "Sitting cross-legged was hard; this trains both hips to turn in and out.", "cross-legged sitting grade 0 and left-right knee height difference 4 cm or less"},
			},
			Cue: "Turn both knees side to side slowly, and keep your heels still.", Feel: "deep in hips", Minutes: 2.5,
			Muscles:     []Muscle{Buttock, SideHip},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "90/90 right leg in front", View: Frontal, Trunk: 0, Neck: 0, Near: Limbs{12, 5, 78, 165, 0}, Far: Limbs{12, 5, 82, 10, 0}, Foreshorten: []Foreshortened{{Near, Thigh, 0.75}, {Far, Thigh, 0.9}, {Near, Shank, 0.9}, {Far, Shank, 0.25}},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtHand, 0}, {Far, AtHand, 0}},
				},
				{
					Label: "Middle, both knees up", View: Frontal, Trunk: 0, Neck: 0, Near: Limbs{22, 5, 150, 165, 0}, Far: Limbs{22, 5, 150, 165, 0}, Foreshorten: []Foreshortened{{Near, Thigh, 0.5}, {Far, Thigh, 0.5}, {Near, Shank, 0.55}, {Far, Shank, 0.55}},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtHand, 0}, {Far, AtHand, 0}, {Near, AtHeel, 0}, {Far, AtHeel, 0}},
				},
				{
					Label: "90/90 left leg in front", View: Frontal, Trunk: 0, Neck: 0, Near: Limbs{12, 5, 82, 10, 0}, Far: Limbs{12, 5, 78, 165, 0}, Foreshorten: []Foreshortened{{Near, Thigh, 0.9}, {Far, Thigh, 0.75}, {Near, Shank, 0.25}, {Far, Shank, 0.9}},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtHand, 0}, {Far, AtHand, 0}},
				},
			},
			Picture: Picture{Poses: []int{0, 1}, Ghost: -1, Body: BodyB, Props: []Prop{Mat}},
		},
		{
			ID: "M12", Name: "Figure-four stretch on back", PlainName: "Figure-four stretch", Family: Mobility,
			Purpose: "Stretch the back and outside of the hip without bending the spine.",
			Start:   "Lie on your back, knees bent, one ankle resting on the opposite thigh.",
			Steps: []string{
				"Push that knee gently away from you.",
				"Hold behind the lower thigh and draw it toward you.",
				"Keep your tailbone on the floor.",
			},
			Dose: Dose{
				Text: "4 x 30 s each side, 5 days a week, 6 weeks",
				Sets: 4, Reps: 0, HoldSeconds: 30, RestSeconds: 20, PerSide: true,
				DaysPerWeek: 5, Weeks: 6, Intensity: "firm pull up to 4/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Seated figure-four with forward lean.", Easier: "Foot stays on the floor; just push the knee away.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Inner-knee pain",
			},
			Equipment: []string{
				"mat",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, GroinPinch, KneeSwelling},
			Targets: []Target{
				{CrossLeggedHard, "Sitting cross-legged was hard; this stretches the back and outside of your {side} hip.", "cross-legged sitting grade 0 and left-right knee height difference 4 cm or less"},
				{ButtockSoothing, "Your {side} buttock feels tight; this stretch eases it without bending your back.", "two visits in a row without it as a finding"},
			},
			Cue: "Draw your thigh in, and keep your tailbone on the floor.", Feel: "outer buttock", Minutes: 5.5,
			Muscles:     []Muscle{Buttock, SideHip},
			Evidence:    "[S] Gains from static stretching level off at roughly 4 min per session and 10 min per week for a muscle (Ingram 2024, doi 10.1007/s40279-024-02143-9). [K] This exact drill.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Ankle on opposite thigh", View: Sagittal, Trunk: -90, Neck: 5, Near: Limbs{-7, 0, 80, 95, 5}, Far: Limbs{-7, 0, 52, 110, -32}, Foreshorten: []Foreshortened{{Near, Shank, 0.4}},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtShoulder, 0}, {Far, AtHeel, 0}},
				},
				{
					Label: "Draw thighs in", View: Sagittal, Trunk: -90, Neck: 5, Near: Limbs{6, 44, 122, 49, 5}, Far: Limbs{6, 44, 112, 95, 0}, Foreshorten: []Foreshortened{{Near, Thigh, 0.7}, {Near, Shank, 0.21}},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtShoulder, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyB, Props: []Prop{Mat}, Arrows: []Arrow{{.12, .52, -.06, .52, 0, false}}},
		},
		{
			ID: "M18", Name: "Leg swings, front and back", PlainName: "Leg swings", Family: Mobility,
			Purpose: "Rehearse a free trailing leg with a quiet trunk before running.",
			Start:   "Stand side-on to a wall, one hand on it, inside leg planted.",
			Steps: []string{
				"Swing the outside leg forward and back in a relaxed arc.",
				"Start small; grow the arc over 10 swings.",
				"Keep ribs over pelvis: if your back starts to arch, the swing is too big.",
			},
			Dose: Dose{
				Text: "2 x 12 each leg before each run",
				Sets: 2, Reps: 12, HoldSeconds: 0, RestSeconds: 15, PerSide: true,
				DaysPerWeek: 4, Weeks: 8, Intensity: "relaxed", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Less hand support.", Easier: "Smaller arc, slower.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
			},
			Equipment: []string{
				"wall",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, FallRisk, ExtensionWorsens, AcuteHamstring},
			Targets: []Target{
				{HipFlexorsShort, "Your {side} leg did not go far back; swings help it move freely.", "thigh 10 degrees or more below level, pelvis controlled, and left-right difference 8 degrees or less"},
				{LittleHipExtension, "Your {side} leg trails little when you run; this rehearses it before each run.", "two visits in a row without it as a finding"},
			},
			Cue: "Swing your leg back and forth, and keep your ribs still.", Feel: "front of hip", Minutes: 3.5,
			Muscles:     []Muscle{FrontHip, BackThigh},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here.",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Swing forward", View: Sagittal, Trunk: -4, Neck: 0, Near: Limbs{-20, 5, 52, 8, 5}, Far: Limbs{35, 10, -4, 4, 4},
					Contacts: []Contact{{Far, AtHeel, 0}, {Far, AtToe, 0}},
				},
				{
					Label: "Swing back, trunk still", View: Sagittal, Trunk: 6, Neck: 0, Near: Limbs{30, 10, -14, 28, -5}, Far: Limbs{35, 10, 8, 4, 2},
					Contacts: []Contact{{Far, AtHeel, 0}, {Far, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyA, Props: []Prop{WallBeside}, Arrows: []Arrow{{-.20, .06, .34, .10, -.2, true}}},
		},
	}
}
