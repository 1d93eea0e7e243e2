package assessment

import (
	"strings"
	"time"
)

// A Sex is what a reference needs to know of the client's body.
type Sex uint8

// The sexes references distinguish.
const (
	UnknownSex Sex = iota // not asked or not given
	Female
	Male
)

var sexWords = []string{"unknown", "female", "male"}

// String returns the stored word.
func (s Sex) String() string { return coded(sexWords, s) }

// MarshalText implements encoding.TextMarshaler.
func (s Sex) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Sex) UnmarshalText(text []byte) error { return decodeInto(s, "sex", sexWords, text) }

// ParseSex reads a stored word.
func ParseSex(text string) (Sex, error) { return decoded[Sex]("sex", sexWords, text) }

// A Client is a person who is assessed. It prints as its id only, so that a
// name cannot enter an error or a log by accident.
type Client struct {
	ID        ClientID  `json:"id"`
	Given     string    `json:"given"`
	Family    string    `json:"family"`
	BirthDate Date      `json:"birth_date"`
	Sex       Sex       `json:"sex"`
	Phone     string    `json:"phone,omitempty"`
	Reason    string    `json:"reason,omitempty"` // in the client's words: why they came
	Goal      string    `json:"goal,omitempty"`
	Note      string    `json:"note,omitempty"` // the clinician's own words about the client; on no paper, and not for research
	HeightCM  *float64  `json:"height_cm,omitempty"`
	MassKG    *float64  `json:"mass_kg,omitempty"`
	Practice  bool      `json:"practice,omitempty"` // invented, of the practice clinic
	Created   time.Time `json:"created"`
	Binned    time.Time `json:"binned,omitzero"` // when it was put into the bin
	Pictures  Consent   `json:"pictures"`        // to keep pictures of the client
	Research  Consent   `json:"research"`        // to use the values, without the name, for research
}

// FullName is the given name followed by the family name.
func (c Client) FullName() string { return strings.TrimSpace(c.Given + " " + c.Family) }

// noteGap stands between the notes of two records that became one.
const noteGap = "\n\n"

// JoinNotes is what a client's note says after a duplicate came to it: both, the
// client's own first.
func JoinNotes(own, brought string) string {
	switch {
	case brought == "":
		return own
	case own == "":
		return brought
	default:
		return own + noteGap + brought
	}
}

// PartNotes takes back what JoinNotes has brought. A note that no longer ends
// with it was changed since, and stays as it is: no word is lost.
func PartNotes(joined, brought string) string {
	if joined == brought {
		return ""
	}
	own, found := strings.CutSuffix(joined, noteGap+brought)
	if brought == "" || !found {
		return joined
	}
	return own
}

// AgeOn returns the completed years on a day, and false when the birth date is
// unknown or later than that day.
func (c Client) AgeOn(day Date) (years int, known bool) {
	if c.BirthDate.IsZero() || day.IsZero() || day.Before(c.BirthDate) {
		return 0, false
	}
	return c.BirthDate.YearsUntil(day), true
}

// A ClientLine is what a list of clients shows of one of them.
type ClientLine struct {
	Client     Client
	Visits     int
	LastVisit  Date
	LastState  VisitState
	NextReview Date    // planned at the last visit; zero when none
	Grades     []Grade // adverse grades of the last visit, worst first, at most three
}
