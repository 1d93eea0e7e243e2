package assessment

import "fmt"

// A FlagScreen is what the red-flag screen of a visit says.
type FlagScreen struct {
	Offered int            // questions of the visit
	Unasked int            // of those, without an answer
	Yes     []FlagQuestion // answered yes, most pressing first
}

// FlagScreen looks at the questions of the visit: all of them at the first one,
// the short form at later ones.
func (v Visit) FlagScreen(first bool) FlagScreen {
	var screen FlagScreen
	for _, q := range v.FlagQuestionsAt(first) {
		screen.Offered++
		switch v.Reply(q.Code) {
		case Yes:
			screen.Yes = append(screen.Yes, q)
		case NotAsked:
			screen.Unasked++
		case No:
		}
	}
	return screen
}

// Words is the screen in a sentence. It never says that somebody is safe.
func (s FlagScreen) Words() string {
	switch {
	case len(s.Yes) > 0:
		return "An answer was given that guidance says needs medical review."
	case s.Offered > 0 && s.Unasked == s.Offered:
		return "The red-flag questions were not asked."
	case s.Unasked > 0:
		return fmt.Sprintf("No red flags were recorded in this screen; %d of %d questions were not asked.", s.Unasked, s.Offered)
	default:
		return "No red flags were recorded in this screen."
	}
}

// A Warning is one line of the safety card: what to watch for and what to do.
type Warning struct {
	Level FlagLevel
	For   string
	Do    string
}

// SafetyCard is what every client may take home, whatever was answered. Phone
// numbers are the clinic's.
func SafetyCard() []Warning {
	const now = "Go to hospital now, or call the emergency service."
	return []Warning{
		{Emergency, "You cannot pass urine, lose control of bladder or bowels, or go numb between the legs.", now},
		{Emergency, "Both legs hurt, tingle or go weak, or a foot drops.", now},
		{Emergency, "You faint, or have chest pain or a racing heart when you run.", now},
		{Emergency, "You have a fever or feel very ill with back pain.", now},
		{Emergency, "Back pain keeps rising after hard work, the muscles are hard, or your urine is dark.", now},
		{Urgent, "A bone hurts at night, at rest or when you hop.", "Stop running. Call us within a day or two."},
		{Urgent, "You lose weight for no reason, or pain wakes you every night.", "Call us or your doctor within a few days."},
	}
}
