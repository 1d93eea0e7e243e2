package drill

// mobility lists the rolling, stretches and mobility drills.
func mobility() []Drill {
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
					Label: "Half kneel, tall", View: Sagittal, Trunk: 0, Neck: 0, Near: Limbs{10, 10, 0, 90, -70}, Far: Limbs{10, 10, 92, 90, -2},
					Contacts: []Contact{{Near, AtKnee, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}},
				},
				{
					Label: "Tuck pelvis, glide forward", View: Sagittal, Trunk: -2, Neck: 0, Near: Limbs{10, 10, -13, 77, -68}, Far: Limbs{10, 10, 92, 105, 11},
					Contacts: []Contact{{Near, AtKnee, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}},
				},
				{
					Label: "Reach up and over", View: Sagittal, Trunk: -2, Neck: 0, Near: Limbs{175, 5, -14, 76, -68}, Far: Limbs{10, 10, 92, 106, 12},
					Contacts: []Contact{{Near, AtKnee, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}},
				},
			},
			FreeFootOK: true,
			Picture:    Picture{Poses: []int{1}, Ghost: -1, Body: BodyB, Props: []Prop{Mat}, Arrows: []Arrow{{-.27, .26, -.11, .26, 0, false}}},
		},
		{
			ID: "M01", Name: "Foam roll: front of thigh", PlainName: "Roll the front of your thigh", Family: Mobility,
			Purpose: "Short-term loosening of the front of the thigh before stretching or running.",
			Start:   "Lie face down on your forearms with the roller under the middle of one thigh.",
			Steps: []string{
				"Rest your weight on the roller and let the leg relax.",
				"Use your forearms to glide so the roller travels slowly from just above the knee toward the hip, about 3 seconds each way.",
				"Where it feels tight, stay there for two or three breaths.",
				"Bend that knee to 60-90 degrees for the last few passes.",
			},
			Dose: Dose{
				Text: "2 x 45 s each thigh, up to 5 days a week, for 5+ weeks",
				Sets: 2, Reps: 0, HoldSeconds: 45, RestSeconds: 15, PerSide: true,
				DaysPerWeek: 5, Weeks: 5, Intensity: "discomfort up to 5/10, never sharp", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Put more weight through the roller, or use one leg at a time with the other lifted.", Easier: "Use a softer roller, or roll standing with a hand-held stick.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Bruising or skin soreness lasting over a day",
			},
			Equipment: []string{
				"foam roller",
				"mat",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"known or suspected clot, varicose veins or recent muscle tear under the roller",
			},
			Codes: []Contraindication{OpenRedFlag, ClotUnderRoller, PregnancyProne},
			Targets: []Target{
				{FrontThighShort, "The front of your {side} thigh felt tight, so we loosen it before stretching.", "knee bend 53 degrees or more in the hanging-leg test"},
				{HipFlexorsShort, "Your {side} leg did not drop far back; rolling makes the stretch easier.", "thigh 10 degrees or more below level, pelvis controlled, and left-right difference 8 degrees or less"},
			},
			Cue: "Roll slowly from above the knee to the hip, and keep breathing.", Feel: "front of thigh", Minutes: 4,
			Muscles:     []Muscle{FrontThigh},
			Evidence:    "[S] A single bout of rolling raises joint range about as much as stretching does (Wilke 2020, link.springer.com/article/10.1007/s40279-019-01205-7). [S] Weeks of rolling raised hamstring and quadriceps range, mainly after more than 4 weeks, but ankle range did not improve (Konrad 2022, pmc.ncbi.nlm.nih.gov/articles/PMC9474417/). [K] This exact drill and dose.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Rest on roller", View: Sagittal, Trunk: 78, Neck: -15, Near: Limbs{75, 90, -6, 8, -30}, Far: Limbs{75, 90, -6, 8, -30},
					Contacts: []Contact{{Near, AtElbow, 0}, {Far, AtElbow, 0}, {Near, AtMidThigh, 0.085}, {Far, AtMidThigh, 0.085}},
				},
				{
					Label: "Roll toward hip", View: Sagittal, Trunk: 78, Neck: -15, Near: Limbs{95, 75, -6, 60, -20}, Far: Limbs{95, 75, -6, 8, -30},
					Contacts: []Contact{{Near, AtElbow, 0}, {Far, AtElbow, 0}, {Near, AtMidThigh, 0.085}},
				},
			},
			Picture: Picture{Poses: []int{0}, Ghost: -1, Body: BodyA, Props: []Prop{Roller}, Arrows: []Arrow{{-.42, .32, -.08, .32, 0, true}}},
		},
		{
			ID: "M08", Name: "Hamstring floss with strap", PlainName: "Hamstring stretch with strap", Family: Mobility,
			Purpose: "Improve straight-leg reach and settle a protective hamstring.",
			Start:   "Lie on your back, one leg flat, a strap round the other foot, thigh held near vertical.",
			Steps: []string{
				"Keep the thigh still and straighten the knee until the first gentle pull.",
				"Hold 2 seconds and bend the knee again.",
				"Repeat smoothly; keep the toes relaxed, not pulled hard.",
				"Finish with one longer hold at the end of a set.",
			},
			Dose: Dose{
				Text: "3 x 10 slow reps + 30 s hold each side, 5 days a week, 6 weeks",
				Sets: 3, Reps: 10, HoldSeconds: 30, RestSeconds: 20, PerSide: true,
				DaysPerWeek: 5, Weeks: 6, Intensity: "first pull only", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Thigh past vertical, then S07 hip hinge under load.", Easier: "Bend the resting knee.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Tingling in the foot: ease off, reduce range",
			},
			Equipment: []string{
				"strap or towel",
				"mat",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, RadicularSigns, AcuteHamstring},
			Targets: []Target{
				{HamstringsShort, "Your {side} knee stopped {value} short of straight; this lengthens the back of the thigh.", "knee 27 degrees or less short of straight (men), 19 or less (women), and left-right difference 8 degrees or less"},
				{ToeTouchShort, "Your fingers stopped {value} from the floor; easier hamstrings help you reach down.", "fingertips reach the floor (0 cm or less)"},
			},
			Cue: "Straighten your knee to the first gentle pull, then bend it again.", Feel: "back of thigh", Minutes: 7.5,
			Muscles:     []Muscle{BackThigh},
			Evidence:    "[S] Gains from static stretching level off at roughly 4 min per session and 10 min per week for a muscle (Ingram 2024, doi 10.1007/s40279-024-02143-9). [K] This exact drill. [S] A single bout of hamstring stretching did not change running kinematics (meridian.allenpress.com/jat/article/47/1/5/110724).",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Leg up, knee soft", View: Sagittal, Trunk: -90, Neck: 5, Near: Limbs{70, 15, 82, 30, 0}, Far: Limbs{70, 15, -2, 0, 0},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtShoulder, 0}, {Far, AtHeel, 0}},
				},
				{
					Label: "Knee straightened to first stretch", View: Sagittal, Trunk: -90, Neck: 5, Near: Limbs{76, 10, 84, 8, 5}, Far: Limbs{76, 10, -2, 0, 0},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtShoulder, 0}, {Far, AtHeel, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyA, Props: []Prop{Mat, Strap}, Arrows: []Arrow{{.34, .36, .20, .52, .2, false}}},
		},
		{
			ID: "M09", Name: "Toe-touch progression", PlainName: "Toe-touch practice", Family: Mobility,
			Purpose: "Build forward bend from the hips with straight legs.",
			Start:   "Stand with the front of both feet on a 2-3 cm wedge or book; later swap so the heels are on it. Hold a small towel between the knees.",
			Steps: []string{
				"Reach tall, breathe in.",
				"Breathe out, soften the knees, send your hips back and slide your hands down your thighs and shins.",
				"At your limit squeeze the towel and straighten the knees a little.",
				"Return by pushing the floor away. Do half the reps with toes up, half with heels up.",
			},
			Dose: Dose{
				Text: "2 x 10 each foot position, 5 days a week, 4-6 weeks",
				Sets: 2, Reps: 10, HoldSeconds: 0, RestSeconds: 30, PerSide: false,
				DaysPerWeek: 5, Weeks: 6, Intensity: "stretch up to 4/10", DistanceM: 0, RunMinutes: 0, Rounds: 2,
			},
			Harder: "Legs straight throughout, then hold a light weight (Jefferson-style roll-down only if bending is comfortable).", Easier: "Hands to a chair seat; bend only from the hips.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Back pain moves further down the leg with repetition",
			},
			Equipment: []string{
				"2-3 cm wedge or book",
				"towel",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, RadicularSigns, FlexionWorsens, AcuteHamstring},
			Targets: []Target{
				{ToeTouchShort, "Your fingers stopped {value} from the floor; this builds your forward bend.", "fingertips reach the floor (0 cm or less)"},
				{HamstringsShort, "The back of your {side} thigh was tight; bending from the hips lengthens it.", "knee 27 degrees or less short of straight (men), 19 or less (women), and left-right difference 8 degrees or less"},
				{LowBackBendShort, "Your low back bent less than expected; this practises easy forward bending.", "low-back bend line grows 5 cm or more"},
			},
			Cue: "Push your hips back, and slide your hands down your legs.", Feel: "back of thighs", Minutes: 3,
			Muscles:     []Muscle{BackThigh, LowBack},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here. [S] Strength training and stretching gave similar range-of-motion gains (Afonso 2021, pmc.ncbi.nlm.nih.gov/articles/PMC8067745).",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Stand, toes on wedge", View: Sagittal, Trunk: 0, Neck: 0, Near: Limbs{175, 5, 0, 0, 15}, Far: Limbs{175, 5, 0, 0, 15},
					Contacts: []Contact{{Near, AtHeel, 0}, {Far, AtHeel, 0}},
				},
				{
					Label: "Hinge with soft knees", View: Sagittal, Trunk: 78, Neck: -5, Near: Limbs{80, 0, 95, 18, 1}, Far: Limbs{80, 0, 95, 18, 1},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}}, Balanced: true,
				},
				{
					Label: "Reach to toes", View: Sagittal, Trunk: 108, Neck: 20, Near: Limbs{101, 0, 112, 4, 0}, Far: Limbs{100, 0, 112, 4, 0}, SpineCurve: 35,
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}, {Near, AtFingertip, 0}}, Balanced: true,
				},
			},
			Picture: Picture{Poses: []int{2}, Ghost: -1, Body: BodyB, Arrows: []Arrow{{.36, .72, .40, .40, -.2, false}}},
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
					Label: "Cushion seat, hands on knees", View: Frontal, Trunk: 0, Neck: 0, Near: Limbs{25, 20, 72, 168, 0}, Far: Limbs{25, 20, 72, 168, 0}, Foreshorten: []Foreshortened{{Near, Thigh, 0.85}, {Far, Thigh, 0.85}, {Near, Shank, 0.75}, {Far, Shank, 0.75}, {Near, UpperArm, 0.9}, {Far, UpperArm, 0.9}},
					Contacts: []Contact{{Near, AtHip, 0.12}},
				},
				{
					Label: "Floor seat, knees lower", View: Frontal, Trunk: 0, Neck: 0, Near: Limbs{30, 20, 82, 168, 0}, Far: Limbs{30, 20, 82, 168, 0}, Foreshorten: []Foreshortened{{Near, Thigh, 0.9}, {Far, Thigh, 0.9}, {Near, Shank, 0.75}, {Far, Shank, 0.75}},
					Contacts: []Contact{{Near, AtHip, 0}},
				},
			},
			Picture: Picture{Poses: []int{0}, Ghost: -1, Body: BodyA, Props: []Prop{Cushion}, Arrows: []Arrow{{-.34, .30, -.36, .14, 0, false}}},
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
					Label: "Ankle on opposite thigh", View: Sagittal, Trunk: -90, Neck: 5, Near: Limbs{10, 10, 80, 95, 5}, Far: Limbs{10, 10, 52, 110, -32}, Foreshorten: []Foreshortened{{Near, Shank, 0.4}},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtShoulder, 0}, {Far, AtHeel, 0}},
				},
				{
					Label: "Draw thighs in", View: Sagittal, Trunk: -90, Neck: 5, Near: Limbs{62, 35, 105, 95, 5}, Far: Limbs{62, 35, 100, 95, 0}, Foreshorten: []Foreshortened{{Near, Shank, 0.4}},
					Contacts: []Contact{{Near, AtHip, 0}, {Near, AtShoulder, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyB, Props: []Prop{Mat}, Arrows: []Arrow{{.20, .44, .04, .46, .1, false}}},
		},
		{
			ID: "M13", Name: "Knee-to-wall ankle mobilisation", PlainName: "Knee-to-wall ankle rock", Family: Mobility,
			Purpose: "Increase ankle bend with the heel down.",
			Start:   "Face a wall, one foot forward, toes a few centimetres from it, hands on the wall.",
			Steps: []string{
				"Line the knee up with the second toe.",
				"Drive the knee to the wall with the heel heavy on the floor.",
				"Hold 2 seconds, come back.",
				"When it touches easily slide the foot back half a centimetre.",
			},
			Dose: Dose{
				Text: "3 x 12 each side, 6 days a week, 6 weeks",
				Sets: 3, Reps: 12, HoldSeconds: 2, RestSeconds: 30, PerSide: true,
				DaysPerWeek: 6, Weeks: 6, Intensity: "stretch, no front-of-ankle pinch", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Add a band pulling the ankle backward, or hold a weight on the knee.", Easier: "Do it kneeling or with a smaller distance.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"Pinch at the front of the ankle: reduce range",
			},
			Equipment: []string{
				"wall",
				"tape measure",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Codes: []Contraindication{OpenRedFlag, AcuteCalf},
			Targets: []Target{
				{AnkleStiff, "Your {side} toes were {value} from the wall; this helps the ankle bend more.", "knee-to-wall 10 cm or more (8 cm or more from age 60) and left-right difference 1.9 cm or less"},
			},
			Cue: "Push your knee to the wall, and keep your heel down.", Feel: "lower calf", Minutes: 7.5,
			Muscles:     []Muscle{CalfLower},
			Evidence:    "[K] Standard clinical exercise; dose is conventional, not from a trial seen here. Re-test change must exceed 1.6-1.9 cm ([S] Powden 2015).",
			EvidenceTag: "K",
			Poses: []Pose{
				{
					Label: "Start, knee over midfoot", View: Sagittal, Trunk: 2, Neck: 0, Near: Limbs{72, 35, 38, 48, 12}, Far: Limbs{72, 35, -14, 32, 22},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtToe, 0}},
				},
				{
					Label: "Knee to wall, heel down", View: Sagittal, Trunk: 2, Neck: 0, Near: Limbs{70, 60, 52, 86, 36}, Far: Limbs{70, 60, -18, 54, 30},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyA, Props: []Prop{WallAtKnee}, Arrows: []Arrow{{-.06, .30, .08, .28, 0, false}}},
		},
		{
			ID: "M14", Name: "Calf stretch, straight then bent knee", PlainName: "Calf stretch, straight then bent", Family: Mobility,
			Purpose: "Lengthen both calf muscles.",
			Start:   "Stand in a stride facing a wall, hands on it, back foot straight ahead.",
			Steps: []string{
				"Back knee straight, heel heavy, lean forward from the ankle.",
				"Hold, then bend the back knee and hold again lower down.",
				"Keep the arch lifted.",
			},
			Dose: Dose{
				Text: "2 x 45 s straight + 2 x 45 s bent, each side, 5 days a week, 6 weeks",
				Sets: 4, Reps: 0, HoldSeconds: 45, RestSeconds: 15, PerSide: true,
				DaysPerWeek: 5, Weeks: 6, Intensity: "firm pull up to 4/10", DistanceM: 0, RunMinutes: 0,
			},
			Harder: "Stretch off a step; then S11/S12 through full range.", Easier: "Use a strap in sitting.",
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
			Codes: []Contraindication{OpenRedFlag, AcuteCalf},
			Targets: []Target{
				{AnkleStiff, "Your {side} ankle bent less than expected; this lengthens both calf muscles.", "knee-to-wall 10 cm or more (8 cm or more from age 60) and left-right difference 1.9 cm or less"},
			},
			Cue: "Lean in with the back heel down, first straight, then bent.", Feel: "back of lower leg", Minutes: 7.5,
			Muscles:     []Muscle{CalfUpper, CalfLower},
			Evidence:    "[S] Gains from static stretching level off at roughly 4 min per session and 10 min per week for a muscle (Ingram 2024, doi 10.1007/s40279-024-02143-9). [K] This exact drill.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Straight back knee", View: Sagittal, Trunk: 14, Neck: 0, Near: Limbs{78, 20, -12, 0, 26}, Far: Limbs{78, 20, 47, 50, 17},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}},
				},
				{
					Label: "Bent back knee", View: Sagittal, Trunk: 6, Neck: 0, Near: Limbs{80, 30, 8, 40, 38}, Far: Limbs{80, 30, 42, 48, 12},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}, {Far, AtHeel, 0}, {Far, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{0}, Ghost: -1, Body: BodyB, Props: []Prop{WallAtHands}, Arrows: []Arrow{{-.34, .30, -.34, .10, 0, false}}},
		},
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
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyB, Arrows: []Arrow{{.20, 1.08, .44, .86, -.2, false}}},
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
