package assessment

// FlagCaveat is what a clinician should know of the screen (tests reference,
// section D).
const FlagCaveat = "Most single questions have weak or untested accuracy. Several together, and the whole story, count for more."

// FlagQuestions is the red-flag screen, most pressing first. Own wording; the
// groups, levels and what each locks are those of the tests reference, section
// D. Single questions have weak or untested accuracy: the answers are a
// record, not a clearance.
func FlagQuestions() []FlagQuestion {
	return []FlagQuestion{
		{
			Code: "bladder_bowel_saddle", Level: Emergency, Short: true,
			Brief:   "Bladder, bowels, saddle or both legs",
			Text:    "New or worse in the last two weeks: passing or feeling urine or bowels, numbness between the legs, sexual feeling, or pain, numbness or weakness in both legs?",
			Observe: "Any one of them counts, even without pain.",
			Do:      "Stop the session. Hospital assessment today as an emergency, with imaging.",
		},
		{
			Code: "spreading_weakness", Level: Emergency, Short: true,
			Brief:   "Foot drop, spreading weakness or unsteady walking",
			Text:    "A new foot drop, weakness that spreads, unsteady walking or clumsy hands?",
			Observe: "Test both feet and both hands for strength.",
			Do:      "Stop the session. Hospital assessment today as an emergency.",
		},
		{
			Code: "unwell_with_back_pain", Level: Emergency, Short: true,
			Brief:   "Fever or very unwell, with back pain",
			Text:    "Fever, or feeling very unwell, together with back pain?",
			Observe: "Take the temperature; fever is missing in about half.",
			Do:      "Stop the session. Hospital assessment today.",
		},
		{
			Code: "chest_or_faint", Level: Emergency, Short: true,
			Brief: "Chest pain, fainting or uneven heartbeat",
			Text:  "Chest pain, fainting or a racing, uneven heartbeat when running?",
			Do:    "Stop the session. Call the emergency service.",
		},
		{
			Code: "deep_steady_pain", Level: Emergency,
			Brief:   "Deep, steady back or belly pain",
			Text:    "Deep, steady back or belly pain that movement does not change, a pulsing belly, or faint and grey?",
			Observe: "Weighs more: over 60, male, smoker, high blood pressure, a relative with it.",
			Do:      "Call the emergency service.",
		},
		{
			Code: "rigid_muscle_dark_urine", Level: Emergency,
			Brief:   "Rigid back muscles or dark urine",
			Text:    "Severe, rising back-muscle pain after hard effort, rigid muscles or dark urine?",
			Observe: "Feel the back muscles: hard as a board counts. Weighs more with the sickle-cell trait.",
			Do:      "Stop the session. Hospital assessment today as an emergency.",
		},
		{
			Code: "cold_pale_foot", Level: Emergency,
			Brief:   "Cold or pale foot, or one without a pulse",
			Text:    "A cold, pale foot, or one without a pulse?",
			Observe: "Feel the pulses of both feet.",
			Do:      "Hospital assessment now, as an emergency.",
		},
		{
			Code: "self_harm", Level: Emergency,
			Brief:   "Thoughts of harming oneself",
			Text:    "Thoughts of harming oneself?",
			Observe: "Ask openly, and listen.",
			Do:      "Follow the local pathway now.",
		},
		{
			Code: "hop_or_night_bone_pain", Level: Urgent, Short: true, UntilCleared: true, NoRunning: true,
			Brief:   "One-sided pain after a jump, on a hop, or at night",
			Text:    "One-sided low back, buttock or groin pain after a jump in running, pain on a single-leg hop, or bony pain at night or at rest?",
			Observe: "Look for pain when the bone low in the back is pressed, and a hip test that hurts while the nerves are in order. Weighs more: a stress fracture before, missed periods. In the young: pain when leaning back on one leg.",
			Do:      "No running and no hopping. Refer within days; a normal X-ray does not settle it.",
		},
		{
			Code: "weight_loss_or_night_pain", Level: Urgent, Short: true,
			Brief:   "Cancer, weight loss or pain that never lets up",
			Text:    "Cancer in the past, weight loss without a reason, pain that never lets up or wakes every night, or no better after six weeks?",
			Observe: "Weighs more: new pain over 50.",
			Do:      "Refer within days.",
		},
		{
			Code: "fall_or_fragile_bone", Level: Urgent, NoRunning: true,
			Brief:   "Fall or blow, thin bones or steroids",
			Text:    "A hard fall or blow; a small one with age over 65 or thin bones; long use of steroids; or a bruise over the spine?",
			Observe: "Look for a bruise over the spine. With weakness or numbness it is an emergency.",
			Do:      "Stop loading. Refer within a day or two.",
		},
		{
			Code: "infection_chance", Level: Urgent,
			Brief:   "Weak immunity or recent infection, with night pain",
			Text:    "Weak immunity, diabetes, injected drugs, or a recent infection, operation or spinal injection, with constant night pain?",
			Observe: "With fever, or when very unwell, it is an emergency.",
			Do:      "Refer today.",
		},
		{
			Code: "cramp_eased_by_standing", Level: Urgent,
			Brief:   "Leg cramp that standing still eases",
			Text:    "Leg cramp at the same effort every time that eases within minutes of standing still?",
			Observe: "With a cold or pale foot, or no pulse, it is an emergency.",
			Do:      "Refer within days.",
		},
		{
			Code: "kidney_bladder_pregnancy", Level: Urgent,
			Brief:   "Pain in waves, burning urine or pregnancy",
			Text:    "Pain in waves from back to groin, burning urine, pregnancy, or pelvic disease with this pain?",
			Observe: "Ask how far on a pregnancy is.",
			Do:      "Refer within days.",
		},
		{
			Code: "low_mood", Level: Urgent,
			Brief:   "Very low mood or high distress",
			Text:    "Very low mood or high distress?",
			Observe: "Ask about thoughts of self-harm too.",
			Do:      "Follow the local pathway within days.",
		},
		{
			Code: "low_energy", Level: Priority,
			Brief:   "Missed periods, tiredness or repeated bone injury",
			Text:    "Missed periods, low sex drive, repeated bone injury, restricted eating or tiredness without a reason?",
			Observe: "Weighs more: several of them together.",
			Do:      "Refer to a doctor. Drills may go on.",
		},
		{
			Code: "stiff_mornings", Level: Priority,
			Brief:   "Long morning stiffness, better with movement",
			Text:    "Back pain for over three months that began before 45, with long morning stiffness, better with movement, waking in the second half of the night?",
			Observe: "Weighs more: began before 35, buttock pain, better within two days of an anti-inflammatory, a relative with it, swollen joints, sore heels, scaly skin, eye or bowel inflammation.",
			Do:      "Refer soon. Gentle exercise may go on.",
		},
	}
}

// FlagQuestionOf finds a question by its code.
func FlagQuestionOf(code FlagCode) (FlagQuestion, bool) {
	for _, q := range FlagQuestions() {
		if q.Code == code {
			return q, true
		}
	}
	return FlagQuestion{}, false
}
