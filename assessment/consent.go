package assessment

// A Consent is what a client said when asked for something.
type Consent uint8

// The answers. Not asked is neither.
const (
	ConsentNotAsked Consent = iota
	ConsentGiven
	ConsentRefused
)

var (
	consentWords  = []string{"not_asked", "given", "refused"}
	consentLabels = []string{"Not asked", "Given", "Refused"}
)

// String returns the stored word.
func (c Consent) String() string { return coded(consentWords, c) }

// Label returns the words shown to people.
func (c Consent) Label() string { return coded(consentLabels, c) }

// MarshalText implements encoding.TextMarshaler.
func (c Consent) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *Consent) UnmarshalText(text []byte) error {
	return decodeInto(c, "consent", consentWords, text)
}

// ParseConsent reads a stored word.
func ParseConsent(text string) (Consent, error) {
	return decoded[Consent]("consent", consentWords, text)
}

// BinDays is how long a client lies in the bin before the records are erased.
const BinDays = 30

// A Retention is the clinic's rule for how long records are kept; the law
// differs from place to place, so it is empty until it is set.
type Retention struct {
	Years    int `json:"years"`     // after the last visit; 0: no rule
	MinorAge int `json:"minor_age"` // and at least until this age; 0: not asked
}

// Until is the day until which the records of a client are kept, or no day
// without a rule.
func (r Retention) Until(c Client, lastVisit Date) Date {
	if r.Years <= 0 {
		return Date{}
	}
	last := lastVisit
	if last.IsZero() {
		last = DateOf(c.Created)
	}
	until := last.AddYears(r.Years)
	if r.MinorAge > 0 && !c.BirthDate.IsZero() {
		if grown := c.BirthDate.AddYears(r.MinorAge); until.Before(grown) {
			until = grown
		}
	}
	return until
}
