package assessment

// A Side says which side of the body an observation belongs to.
type Side uint8

// The sides.
const (
	NoSide Side = iota // the measure has one value for the whole body
	Left
	Right
)

var sideWords = []string{"none", "left", "right"}

// String returns the stored word: none, left or right.
func (s Side) String() string { return coded(sideWords, s) }

// MarshalText implements encoding.TextMarshaler.
func (s Side) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Side) UnmarshalText(text []byte) error { return decodeInto(s, "side", sideWords, text) }

// ParseSide reads a stored word.
func ParseSide(text string) (Side, error) { return decoded[Side]("side", sideWords, text) }

// Other returns the opposite side; NoSide has none and returns itself.
func (s Side) Other() Side {
	switch s {
	case Left:
		return Right
	case Right:
		return Left
	default:
		return NoSide
	}
}

// A Moment says when in the run an observation was taken.
type Moment uint8

// The moments.
const (
	NoMoment Moment = iota // not tied to a moment of the run
	Early                  // fresh, about minute 6 to 10
	Late                   // at the same speed, tired or at symptom onset
)

var momentWords = []string{"none", "early", "late"}

// String returns the stored word: none, early or late.
func (m Moment) String() string { return coded(momentWords, m) }

// MarshalText implements encoding.TextMarshaler.
func (m Moment) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *Moment) UnmarshalText(text []byte) error {
	return decodeInto(m, "moment", momentWords, text)
}

// ParseMoment reads a stored word.
func ParseMoment(text string) (Moment, error) {
	return decoded[Moment]("moment", momentWords, text)
}
