package assessment

import (
	"slices"
	"strings"
	"time"
)

// A FlagLevel says how soon a "yes" needs somebody else.
type FlagLevel uint8

// The levels (tests reference, section D).
const (
	Priority  FlagLevel = iota // referral soon; nothing is locked
	Urgent                     // within a day to a few days
	Emergency                  // now
)

var (
	flagLevelWords  = []string{"priority", "urgent", "emergency"}
	flagLevelLabels = []string{"Refer soon", "Urgent: within a day to a few days", "Emergency: now"}
)

// String returns the stored word.
func (l FlagLevel) String() string { return coded(flagLevelWords, l) }

// Label returns the words shown to people.
func (l FlagLevel) Label() string { return coded(flagLevelLabels, l) }

// A FlagCode names a red-flag question for ever.
type FlagCode string

// A FlagQuestion is one question of the screen. It names no disease, and the
// program never says that somebody is safe.
type FlagQuestion struct {
	Code         FlagCode
	Brief        string // what it asks about, in a few words
	Text         string
	Observe      string // what to look for, and what weighs more: for the clinician
	Do           string // what guidance asks for after a yes
	Level        FlagLevel
	Short        bool // asked again at every visit ("anything new?")
	UntilCleared bool // a referral alone opens nothing
	NoRunning    bool // running and hopping drills wait, whatever else opens
}

// A FlagReply is the answer to a question. Not asked is not no.
type FlagReply uint8

// The replies.
const (
	NotAsked FlagReply = iota
	No
	Yes
)

var flagReplyWords = []string{"not_asked", "no", "yes"}

// String returns the stored word.
func (r FlagReply) String() string { return coded(flagReplyWords, r) }

// MarshalText implements encoding.TextMarshaler.
func (r FlagReply) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *FlagReply) UnmarshalText(text []byte) error {
	return decodeInto(r, "reply", flagReplyWords, text)
}

// A FlagAnswer is what the client said. A question without one was not asked.
type FlagAnswer struct {
	Question FlagCode  `json:"question"`
	Reply    FlagReply `json:"reply"`
	At       time.Time `json:"at"`
}

// A FlagActionKind is what the clinician did about a "yes".
type FlagActionKind uint8

// The kinds, and what each opens again: see FlagActionKind.Opens.
const (
	Referred FlagActionKind = iota // sent or referred on
	SpokeTo                        // advice taken from a doctor
	RuledOut                       // judged by the clinician, with a typed reason
	Cleared                        // a doctor has cleared it
)

var (
	flagActionWords  = []string{"referred", "spoke_to", "ruled_out", "cleared"}
	flagActionLabels = []string{
		"Referred to", "Spoke to", "Ruled out, because", "Cleared by a doctor",
	}
	flagActionOpens = []string{
		"Opens drills for an urgent answer. Opens nothing for an emergency, or where the answer must be cleared first.",
		"Opens drills for an urgent answer. Opens nothing for an emergency, or where the answer must be cleared first.",
		"Opens drills and handout. The typed reason is kept in the record.",
		"Opens drills and handout.",
	}
)

// FlagActionKinds lists the kinds in the order they are offered.
func FlagActionKinds() []FlagActionKind {
	return []FlagActionKind{Referred, SpokeTo, RuledOut, Cleared}
}

// String returns the stored word.
func (k FlagActionKind) String() string { return coded(flagActionWords, k) }

// Label returns the words shown to people.
func (k FlagActionKind) Label() string { return coded(flagActionLabels, k) }

// OpensWords says in a sentence what the kind of action opens.
func (k FlagActionKind) OpensWords() string { return coded(flagActionOpens, k) }

// MarshalText implements encoding.TextMarshaler.
func (k FlagActionKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *FlagActionKind) UnmarshalText(text []byte) error {
	return decodeInto(k, "action", flagActionWords, text)
}

// A FlagAction records what was done about one "yes": to whom, why, by whom
// and when.
type FlagAction struct {
	Question FlagCode       `json:"question"`
	Kind     FlagActionKind `json:"kind"`
	Who      string         `json:"who,omitempty"`    // referred or spoken to
	Reason   string         `json:"reason,omitempty"` // required by RuledOut
	By       string         `json:"by"`
	At       time.Time      `json:"at"`
}

// Opens reports whether the action lifts the lock that a yes to q laid on
// drills, running plan and handout.
func (a FlagAction) Opens(q FlagQuestion) bool {
	referral := a.Kind == Referred || a.Kind == SpokeTo
	return a.settles() || referral && q.Level < Emergency && !q.UntilCleared
}

// settles reports whether the answer is dealt with: cleared by a doctor, or
// ruled out with a typed reason. A referral opens drills and settles nothing.
func (a FlagAction) settles() bool {
	return a.Kind == Cleared || a.Kind == RuledOut && strings.TrimSpace(a.Reason) != ""
}

// A Lock is what the answers of a visit hold back.
type Lock struct {
	Open      []FlagQuestion // answered yes, urgent or emergency, and not opened by an action
	NoRunning bool           // running and hopping drills wait, even where the rest is open
}

// Locked reports whether drills, running plan and handout wait.
func (l Lock) Locked() bool { return len(l.Open) > 0 }

// FlagQuestionsAt lists the questions of a visit: all at the first, the short
// form at later ones, and in any case those already answered.
func (v Visit) FlagQuestionsAt(first bool) []FlagQuestion {
	var asked []FlagQuestion
	for _, q := range FlagQuestions() {
		if first || q.Short || v.Reply(q.Code) != NotAsked {
			asked = append(asked, q)
		}
	}
	return asked
}

// Reply returns the answer to a question.
func (v Visit) Reply(code FlagCode) FlagReply {
	for _, a := range v.Answers {
		if a.Question == code {
			return a.Reply
		}
	}
	return NotAsked
}

// Lock works out what the answers and actions of the visit hold back.
func (v Visit) Lock() Lock {
	var lock Lock
	for _, q := range FlagQuestions() {
		if q.Level == Priority || v.Reply(q.Code) != Yes {
			continue
		}
		if !v.acted(q, func(a FlagAction) bool { return a.Opens(q) }) {
			lock.Open = append(lock.Open, q)
		}
		if q.NoRunning && !v.acted(q, FlagAction.settles) {
			lock.NoRunning = true
		}
	}
	return lock
}

// acted reports whether an action about the question does what is asked of it.
func (v Visit) acted(q FlagQuestion, enough func(FlagAction) bool) bool {
	return slices.ContainsFunc(v.Actions, func(a FlagAction) bool { return a.Question == q.Code && enough(a) })
}
