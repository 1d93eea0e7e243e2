package assessment

// FlagQuestions is the red-flag screen, most pressing first. Own wording; the
// groups, levels and what each locks are those of the tests reference, section
// D. Single questions have weak or untested accuracy: the answers are a
// record, not a clearance.
func FlagQuestions() []FlagQuestion {
	return []FlagQuestion{
		{
			Code: "bladder_bowel_saddle", Level: Emergency, Short: true,
			Text: "New or worse in the last two weeks: passing or feeling urine or bowels, numbness between the legs, sexual feeling, or pain, numbness or weakness in both legs?",
		},
		{
			Code: "spreading_weakness", Level: Emergency, Short: true,
			Text: "A new foot drop, weakness that spreads, unsteady walking or clumsy hands?",
		},
		{
			Code: "unwell_with_back_pain", Level: Emergency, Short: true,
			Text: "Fever, or feeling very unwell, together with back pain?",
		},
		{
			Code: "chest_or_faint", Level: Emergency, Short: true,
			Text: "Chest pain, fainting or a racing, uneven heartbeat when running?",
		},
		{
			Code: "deep_steady_pain", Level: Emergency,
			Text: "Deep, steady back or belly pain that movement does not change, a pulsing belly, or faint and grey?",
		},
		{
			Code: "rigid_muscle_dark_urine", Level: Emergency,
			Text: "Severe, rising back-muscle pain after hard effort, rigid muscles or dark urine?",
		},
		{
			Code: "cold_pale_foot", Level: Emergency,
			Text: "A cold, pale foot, or one without a pulse?",
		},
		{
			Code: "self_harm", Level: Emergency,
			Text: "Thoughts of harming oneself?",
		},
		{
			Code: "hop_or_night_bone_pain", Level: Urgent, Short: true, UntilCleared: true, NoRunning: true,
			Text: "One-sided low back, buttock or groin pain after a jump in running, pain on a single-leg hop, or bony pain at night or at rest?",
		},
		{
			Code: "weight_loss_or_night_pain", Level: Urgent, Short: true,
			Text: "Cancer in the past, weight loss without a reason, pain that never lets up or wakes every night, or no better after six weeks?",
		},
		{
			Code: "fall_or_fragile_bone", Level: Urgent, NoRunning: true,
			Text: "A hard fall or blow; a small one with age over 65 or thin bones; long use of steroids; or a bruise over the spine?",
		},
		{
			Code: "infection_chance", Level: Urgent,
			Text: "Weak immunity, diabetes, injected drugs, or a recent infection, operation or spinal injection, with constant night pain?",
		},
		{
			Code: "cramp_eased_by_standing", Level: Urgent,
			Text: "Leg cramp at the same effort every time that eases within minutes of standing still?",
		},
		{
			Code: "kidney_bladder_pregnancy", Level: Urgent,
			Text: "Pain in waves from back to groin, burning urine, pregnancy, or pelvic disease with this pain?",
		},
		{
			Code: "low_mood", Level: Urgent,
			Text: "Very low mood or high distress?",
		},
		{
			Code: "low_energy", Level: Priority,
			Text: "Missed periods, low sex drive, repeated bone injury, restricted eating or tiredness without a reason?",
		},
		{
			Code: "stiff_mornings", Level: Priority,
			Text: "Back pain for over three months that began before 45, with long morning stiffness, better with movement, waking in the second half of the night?",
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
