package drill

// running lists the running habits and cues: done within a run.
func running() []Drill {
	return []Drill{
		{
			ID: "T11", Name: "Planned walk breaks", PlainName: "Run with planned walk breaks", Family: Technique,
			Purpose: "Keep each running bout below the distance at which tightness starts, then lengthen it.",
			Start:   "Know the usual onset distance or time.",
			Steps: []string{
				"Run 80% of the onset distance (example: onset 2.0 km, run 1.6 km).",
				"Walk 1-2 minutes before tightness begins.",
				"Repeat for the planned total.",
				"If the whole run stays at or below 2/10 and the next morning is as usual, lengthen each run part 10% next time.",
			},
			Dose: Dose{
				Text: "3 runs a week on non-consecutive days, 4-8 weeks",
				Sets: 0, Reps: 0, HoldSeconds: 0, RestSeconds: 0, PerSide: false,
				DaysPerWeek: 3, Weeks: 8, Intensity: "easy, talkable", DistanceM: 0, RunMinutes: 0, WithinRun: true,
			},
			Harder: "Longer bouts; shorter walks; then continuous.", Easier: "Run 50-60% of onset distance.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"New calf, Achilles, shin or foot pain (load has moved there): cut the dose by half",
				"A bony, pin-point or night pain: stop running and get it checked",
			},
			Equipment: []string{
				"watch",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"open bone-stress flag",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, AcuteCalf},
			Targets: []Target{
				{TightAfterDistance, "Your back tightens at about {value}; we keep each run part below that.", "planned total run done without walk breaks in two green sessions running (0-2 out of 10, usual next morning)"},
				{LongRunJump, "Your planned run is well above your longest lately; breaks spread the load.", "longest planned run 1.10 times the longest run of the last 30 days, or less"},
				{EasesWithWalking, "Walking eases your tightness; planned breaks come before it starts.", "two visits in a row without it as a finding"},
			},
			Cue: "Walk before you feel tight, then run the next part.", Feel: "easy, no tightness", Minutes: 0.5,
			Muscles:     []Muscle{NoMuscle},
			Evidence:    "[S] A 12-week run-walk plan, 3 x 30 min a week, was acceptable and lowered pain and disability in adults with long-standing back pain, though below the usual threshold for an important difference (Neason 2024, doi 10.1136/bjsports-2024-108245). [D] The 80% rule is this reference's design rule.",
			EvidenceTag: "S/D",
			Poses: []Pose{
				{
					Label: "Run section", View: Sagittal, Trunk: 7, Neck: -2, Near: Limbs{-36, 85, 20, 20, 7}, Far: Limbs{28, 85, -4, 92, -10},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}},
				},
				{
					Label: "Walk section", View: Sagittal, Trunk: 2, Neck: 0, Near: Limbs{-18, 15, 19, 5, -12}, Far: Limbs{18, 20, -14, 12, 12},
					Contacts: []Contact{{Near, AtHeel, 0}, {Far, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{0, 1}, Ghost: -1, Body: BodyB},
		},
		{
			ID: "T01", Name: "Metronome cadence run", PlainName: "Run to a beat", Family: Technique,
			Purpose: "Shorten an over-long step by taking slightly more steps at the same speed.",
			Start:   "Running on the flat or treadmill at easy pace; know your own cadence first.",
			Steps: []string{
				"Set a metronome 5% above your own cadence (up to 7.5-10% if 5% is easy).",
				"Keep the same speed; let the feet land closer under you.",
				"Run 1 min on beat, 1 min free; build to whole run.",
				"Remove the sound a little more each session.",
			},
			Dose: Dose{
				Text: "8 sessions over 2-4 weeks, 10-30 min each; sound fades from 100% to 0%",
				Sets: 0, Reps: 0, HoldSeconds: 0, RestSeconds: 0, PerSide: false,
				DaysPerWeek: 3, Weeks: 4, Intensity: "easy pace, RPE 3-4/10", DistanceM: 0, RunMinutes: 20, WithinRun: true,
			},
			Harder: "Keep +5-7.5% without sound on long runs.", Easier: "Only 4 x 1 min; +3%.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"New calf, Achilles, shin or foot pain (load has moved there): cut the dose by half",
				"A bony, pin-point or night pain: stop running and get it checked",
			},
			Equipment: []string{
				"metronome or app",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"open bone-stress flag",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, AcuteCalf},
			Targets: []Target{
				{LowCadence, "You take {value}; a few more steps each minute shorten your stride.", "two visits in a row without it as a finding"},
				{Overstride, "Your {side} foot lands far in front; quicker steps bring it closer.", "two visits in a row without it as a finding"},
				{HardLanding, "You land hard; quicker steps at the same speed soften each landing.", "two visits in a row without it as a finding"},
			},
			Cue: "Match your steps to the beat, and keep the same speed.", Feel: "quicker, shorter steps", Minutes: 0.5,
			Muscles:     []Muscle{NoMuscle},
			Evidence:    "[S] +5 to +10% step rate lowers hip and knee loading (Heiderscheit 2011, doi 10.1249/MSS.0b013e3181ebedf4). [S] +7.5% cue for 8 sessions gave +8.6% kept at 1 month (Willy 2015). [S] +5-10%, 2-3 runs a week for 2 weeks raised cadence (Huber 2024, doi 10.26603/001c.90909). [K] No trial seen shows less BACK pain from it; a runner whose tightness is not eased by smaller steps may not benefit.",
			EvidenceTag: "S",
			Poses: []Pose{
				{
					Label: "Contact: foot under you", View: Sagittal, Trunk: 7, Neck: -2, Near: Limbs{-38, 85, 24, 16, -1}, Far: Limbs{28, 85, -8, 92, -10},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}},
				},
				{
					Label: "Mid-stance", View: Sagittal, Trunk: 7, Neck: -2, Near: Limbs{-5, 85, 20, 42, 29}, Far: Limbs{0, 85, 16, 100, 0},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}},
				},
				{
					Label: "Push-off", View: Sagittal, Trunk: 7, Neck: -2, Near: Limbs{34, 85, -14, 22, -24}, Far: Limbs{-40, 85, 44, 88, 5},
					Contacts: []Contact{{Near, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{0}, Ghost: -1, Body: BodyA, Props: []Prop{Metronome}, Arrows: []Arrow{{.36, -.06, .14, -.06, 0, false}}},
		},
		{
			ID: "T02", Name: "Run quietly", PlainName: "Run quietly", Family: Technique,
			Purpose: "Soften landings.",
			Start:   "Easy running on a treadmill or quiet path without music.",
			Steps: []string{
				"Listen to your feet for 30 seconds; rate the noise 0-10.",
				"Make it 2-3 points quieter: land with a soft knee under you.",
				"Keep posture tall; do not tiptoe.",
				"Return to normal, then repeat.",
			},
			Dose: Dose{
				Text: "6-8 x 1 min in an easy run, 3 runs a week, 2-4 weeks",
				Sets: 8, Reps: 0, HoldSeconds: 60, RestSeconds: 60, PerSide: false,
				DaysPerWeek: 3, Weeks: 4, Intensity: "easy", DistanceM: 0, RunMinutes: 0, WithinRun: true,
			},
			Harder: "Longer blocks; less checking.", Easier: "4 x 30 s.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"New calf, Achilles, shin or foot pain (load has moved there): cut the dose by half",
				"A bony, pin-point or night pain: stop running and get it checked",
			},
			Equipment: []string{
				"none; optional sound-level readout",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"open bone-stress flag",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, AcuteCalf},
			Targets: []Target{
				{HardLanding, "You land hard; listening to your feet helps you land softer.", "two visits in a row without it as a finding"},
				{Overstride, "Your {side} foot lands far in front; quiet steps land closer under you.", "two visits in a row without it as a finding"},
			},
			Cue: "Listen to your feet, and make each landing softer.", Feel: "softer, quieter landings", Minutes: 0.5,
			Muscles:     []Muscle{NoMuscle},
			Evidence:    "[S] Two weeks of soft-landing feedback cut first-year injuries 62% in novices, with relatively more calf/Achilles problems (Chan 2018, doi 10.1177/0363546517736277; healthhp.com.au). [S] Runners with back pain ran with a stiffer knee (Hamill 2009, doi 10.1080/15438620903352057), but stiffness did not predict injury prospectively (pmc.ncbi.nlm.nih.gov/articles/PMC8155767).",
			EvidenceTag: "S",
			Poses: []Pose{
				{
					Label: "Quiet contact: knee soft", View: Sagittal, Trunk: 7, Neck: -2, Near: Limbs{-38, 85, 26, 22, 3}, Far: Limbs{28, 85, -6, 95, -10},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}},
				},
				{
					Label: "Absorb", View: Sagittal, Trunk: 8, Neck: -2, Near: Limbs{-5, 85, 26, 50, 32}, Far: Limbs{0, 85, 16, 100, 0},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{0}, Ghost: -1, Body: BodyB, Arrows: []Arrow{{.22, .20, .22, .06, 0, false}}},
		},
		{
			ID: "T10", Name: "Run-tall reset", PlainName: "Run-tall check", Family: Technique,
			Purpose: "Catch the fold-forward of fatigue early.",
			Start:   "Any easy run; watch or phone set to beep every 500 m or 3 min.",
			Steps: []string{
				"At each beep check: eyes level, ribs over hips, shoulders loose.",
				"Take 10 quick light steps.",
				"If posture cannot be regained, walk 1 min.",
				"Note the distance when you first could not.",
			},
			Dose: Dose{
				Text: "every easy run, 4 weeks",
				Sets: 0, Reps: 0, HoldSeconds: 0, RestSeconds: 0, PerSide: false,
				DaysPerWeek: 3, Weeks: 4, Intensity: "easy", DistanceM: 0, RunMinutes: 0, WithinRun: true,
			},
			Harder: "Longer gaps between beeps.", Easier: "Every 250 m, or on treadmill with a mirror.",
			StopIf: []string{
				"Back pain rises above 5/10 during the drill",
				"Pain has not settled to its usual level by the next morning",
				"New leg pain, pins and needles, numbness or weakness",
				"New calf, Achilles, shin or foot pain (load has moved there): cut the dose by half",
				"A bony, pin-point or night pain: stop running and get it checked",
			},
			Equipment: []string{
				"watch or phone",
			},
			Preconditions: []string{
				"no open emergency or urgent red flag",
			},
			Contraindications: []string{
				"open bone-stress flag",
			},
			Codes: []Contraindication{OpenRedFlag, BoneStress, AcuteCalf},
			Targets: []Target{
				{StoopsWhenTired, "You fold forward when tired; regular checks catch it early.", "two visits in a row without it as a finding"},
				{TightAfterDistance, "Your back tightens at about {value}; these checks show when it starts.", "planned total run done without walk breaks in two green sessions running (0-2 out of 10, usual next morning)"},
			},
			Cue: "Check your posture at each beep: eyes level, ribs over hips.", Feel: "tall and loose", Minutes: 0.5,
			Muscles:     []Muscle{NoMuscle},
			Evidence:    "[S] Fatigue raises trunk flexion and contact time and lowers cadence (Apte 2021). [S] But after back-muscle fatigue, people with recurrent back pain became slightly MORE arched and leaned less, opposite to pain-free people (Hart 2009, pmc.ncbi.nlm.nih.gov/articles/PMC2742456): measure, do not assume stooping.",
			EvidenceTag: "S-type",
			Poses: []Pose{
				{
					Label: "Tired: folded forward", View: Sagittal, Trunk: 22, Neck: -18, Near: Limbs{-25, 95, 40, 34, 16}, Far: Limbs{20, 95, 20, 80, 0}, SpineCurve: 20,
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}},
				},
				{
					Label: "Reset: tall, ribs over hips", View: Sagittal, Trunk: 6, Neck: -1, Near: Limbs{-30, 85, 24, 30, 12}, Far: Limbs{28, 85, 6, 92, 0},
					Contacts: []Contact{{Near, AtHeel, 0}, {Near, AtToe, 0}},
				},
			},
			Picture: Picture{Poses: []int{1}, Ghost: 0, Body: BodyA, Arrows: []Arrow{{-.14, .72, -.12, .94, 0, false}}},
		},
	}
}
