package assessment

// A Grade says where an observation falls against its reference. The order of
// the constants is the order of concern. A measure that was not taken has no
// grade at all: the observation is absent.
type Grade uint8

// The grades.
const (
	Ungraded   Grade = iota // described or trended only; the reason is shown
	Typical                 // in range
	Borderline              // within one SEM of the first cut, either side
	Mild
	Moderate
	Marked
)

var (
	gradeWords  = []string{"ungraded", "typical", "borderline", "mild", "moderate", "marked"}
	gradeLabels = []string{"No cut-off", "In range", "Borderline", "Mild", "Moderate", "Marked"}
)

// String returns the stored word.
func (g Grade) String() string { return coded(gradeWords, g) }

// Label returns the word shown on screen and on paper.
func (g Grade) Label() string { return coded(gradeLabels, g) }

// Adverse reports whether the grade is outside range beyond the borderline.
func (g Grade) Adverse() bool { return g >= Mild }

// MarshalText implements encoding.TextMarshaler.
func (g Grade) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *Grade) UnmarshalText(text []byte) error { return decodeInto(g, "grade", gradeWords, text) }

// ParseGrade reads a stored word.
func ParseGrade(text string) (Grade, error) { return decoded[Grade]("grade", gradeWords, text) }

// A Basis says what a cut or a precision rests on.
type Basis uint8

// The bases, from strongest to weakest; the last stands beside them.
const (
	NoBasis    Basis = iota
	Published        // read in the source
	Derived          // arithmetic on published numbers
	Convention       // this program's choice; a clinic may override it
	OwnRepeats       // of an error only: the examiner measured the same pictures again
)

var (
	basisWords  = []string{"none", "published", "derived", "convention", "own_repeats"}
	basisLabels = []string{"no reference", "published", "derived from published numbers", "clinic guide value", "the examiner’s own error"}
)

// String returns the stored word.
func (b Basis) String() string { return coded(basisWords, b) }

// Label returns the words shown on screen and on paper.
func (b Basis) Label() string { return coded(basisLabels, b) }

// MarshalText implements encoding.TextMarshaler.
func (b Basis) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (b *Basis) UnmarshalText(text []byte) error { return decodeInto(b, "basis", basisWords, text) }
