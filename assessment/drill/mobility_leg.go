package drill

// legMobility lists the stretches and mobility drills of the leg.
func legMobility() []Drill {
	return []Drill{
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
					Label: "Stand, toes on wedge", View: Sagittal, Trunk: 0, Neck: 0, Near: Limbs{175, 5, 0, 0, 9}, Far: Limbs{175, 5, 0, 0, 9},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0.024}, {Far, AtHeel, 0}, {Far, AtToe, 0.024}},
				},
				{
					Label: "Hinge with soft knees", View: Sagittal, Trunk: 78, Neck: -5, Near: Limbs{80, 0, 95, 18, 10}, Far: Limbs{80, 0, 95, 18, 10},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0.024}, {Far, AtHeel, 0}, {Far, AtToe, 0.024}}, Balanced: true,
				},
				{
					Label: "Reach to toes", View: Sagittal, Trunk: 114, Neck: 20, Near: Limbs{104, 0, 118, 4, 9}, Far: Limbs{103, 0, 118, 4, 9}, SpineCurve: 35,
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0.024}, {Far, AtHeel, 0}, {Far, AtToe, 0.024}, {Near, AtFingertip, 0}}, Balanced: true,
				},
			},
			Picture: Picture{Poses: []int{2}, Ghost: -1, Body: BodyB, Props: []Prop{Wedge, Towel}, Arrows: []Arrow{{.46, .74, .54, .46, .15, false}}},
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
			Picture: Picture{Poses: []int{1}, Ghost: -1, Body: BodyA, Props: []Prop{WallAtKnee}, Arrows: []Arrow{{.09, .47, .23, .45, 0, false}}},
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
	}
}
