package assessment

// A Pillar groups measures. Everything shown, printed and exported is ordered
// by it.
type Pillar uint8

// The pillars, with the symptoms around them and the running load beside them.
const (
	Symptoms Pillar = iota
	Mobility
	Endurance
	Technique
	Force // ground reaction force: shown within technique
	Load
)

var (
	pillarWords  = []string{"symptom", "mobility", "endurance", "technique", "force", "load"}
	pillarLabels = []string{"Symptoms", "Mobility", "Muscular endurance", "Technique", "Ground force", "Running load"}
)

// String returns the stored word, which is the first part of a measure id.
func (p Pillar) String() string { return coded(pillarWords, p) }

// Label returns the words shown to people.
func (p Pillar) Label() string { return coded(pillarLabels, p) }

// MarshalText implements encoding.TextMarshaler.
func (p Pillar) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// A Unit is written after a number; UCUM is its code for machines.
type Unit struct {
	Symbol string // as printed, without a leading space: cm, s, °
	UCUM   string
	Words  string // for the client, after a number: cm, seconds, steps a minute
}

// A Range is a closed interval in the measure's unit.
type Range struct{ Min, Max float64 }

// Holds reports whether v lies in the range, ends included.
func (r Range) Holds(v float64) bool { return v >= r.Min && v <= r.Max }

// A Choice is one answer of a measure that is chosen and not typed. Rank puts
// the answers in order where they have one; graded choices are compared by it.
type Choice struct {
	Code  string // stored
	Label string // shown
	Rank  float64
}

// A Direction says which way is worse.
type Direction uint8

// The directions.
const (
	NoDirection Direction = iota // neither way is adverse
	HigherIsWorse
	LowerIsWorse
)

// A Cut is the edge at which a band begins, going in the adverse direction. A
// value exactly on it still belongs to the milder band unless Inclusive.
type Cut struct {
	At        float64 // measure's unit; an offset from Expected where a reference has one
	Grade     Grade
	Inclusive bool  // the value on the cut belongs to this band
	Basis     Basis // NoBasis means the basis of the reference
}

// A Line is an expected value that depends on running speed.
type Line struct {
	Intercept float64 // measure's unit
	PerSpeed  float64 // measure's unit per m/s
}

// At returns the expected value at a speed in m/s.
func (l Line) At(speed float64) float64 { return l.Intercept + l.PerSpeed*speed }

// A Population says for whom and how a reference or a precision holds. A zero
// field matches anything, but for age: the zero Age means adults, 18 and over.
type Population struct {
	Sex        Sex
	Age        Range // completed years
	Speed      Range // m/s; a zero range means that speed does not matter
	Methods    []Method
	Definition string
	Surfaces   []Surface
}

// A Reference is a row of bands with the people and the method it holds for.
// The first reference of a measure that applies is used.
type Reference struct {
	For      Population
	Worse    Direction
	Expected *Line // nil: the cuts are absolute
	Cuts     []Cut // in the adverse direction, mildest first
	Basis    Basis
	Sources  []SourceID
	Note     string // what the reader must know: who was measured, how
}

// A Precision is the error of a way of measuring. Zero means not known.
type Precision struct {
	For        Population
	SEM        float64 // standard error of measurement
	MDC        float64 // smallest detectable change, 95 %, same rater
	MDCOther   float64 // the same between two raters; zero: not comparable between raters
	Basis      Basis
	Sources    []SourceID
	Important  float64 // smallest change that matters to people, measure's unit; zero: not known
	AtLeast    bool    // a change of exactly MDC is real; otherwise it must be exceeded
	PerTheMean bool    // SEM and MDC are fractions of the value
	Share      float64 // the change must also reach this fraction of the larger value; zero: not asked

	pairs int // measured again, where it is the examiner's own
}

// A SideRule says when a difference between left and right is worth
// explaining. It is never smaller than the detectable change.
type SideRule struct {
	Absolute float64  // more than this, in the measure's unit
	AtLeast  bool     // a difference of exactly Absolute counts too
	Percent  float64  // and more than this symmetry index, 200·|R−L|/(R+L); zero: not asked
	Methods  []Method // the rule holds for these; empty: for all
	Steps    int      // fewer averaged a side, where that is known, say nothing
	Basis    Basis
	Sources  []SourceID
}

// A Definition is one of several quantities that share a name. Values of
// different definitions are never compared.
type Definition struct {
	Code  string
	Label string
	Words string // the convention in one sentence
}

// A Validity is a condition without which a value is stored and not graded.
type Validity struct {
	Code     string
	Question string // asked of the clinician
	Broken   string // why there is no grade: "pelvis not controlled"
}

// A StopRule says what the reason for stopping does to the value.
type StopRule struct {
	Stop    StopReason
	Invalid bool  // the value is kept and not graded
	Grade   Grade // otherwise, at least this grade
}

// A Coding is a measure's code in other systems.
type Coding struct{ System, Code string }

// A Measure is everything the program knows about one quantity. Nothing else
// names a measure, its unit or its limits.
type Measure struct {
	ID       MeasureID
	Name     string // for the clinician
	Plain    string // for the client
	Brief    string // one line under the name: how it is taken
	Pillar   Pillar
	Unit     Unit
	Positive string    // sign in words: "+ is short of the floor"; empty when values cannot be negative
	Signs    Signs     // the same after a number, for the client
	Paired   bool      // has a left and a right value
	Moments  bool      // may be taken early and late in the run
	Running  bool      // depends on the running conditions
	Worse    Direction // which way is adverse where there is no band
	Decimals int
	Step     float64 // of the arrow keys
	Accept   Range   // outside is refused
	Expect   Range   // outside is questioned
	Choices  []Choice

	Misreadings []Misreading // typed values that usually mean another one

	Definitions []Definition
	Methods     []Method // the ways it may be taken, the usual one first
	Validities  []Validity
	Stops       []StopReason // offered when the test is stopped
	StopRules   []StopRule

	References []Reference
	Precisions []Precision
	SideRule   *SideRule

	HowTo     []string // three to six steps
	Says      string   // what the number can say
	CannotSay string
	Sources   []SourceID // behind HowTo, Says and CannotSay
	Aliases   []string   // headings recognised on import
	Codings   []Coding
	Retired   bool // kept for old visits, not offered for new ones

	ClinicianOnly bool // a sign for the record: never on the client's paper

	own []OwnError // of examiners who measured again; never part of the definition
}

// Chosen reports whether the measure is answered by a choice.
func (m Measure) Chosen() bool { return len(m.Choices) > 0 }

// Maximal reports whether the measure is a test that goes on until it is
// stopped.
func (m Measure) Maximal() bool { return m.Pillar == Endurance && len(m.Stops) > 0 }

// Sides lists the sides a value of the measure may have.
func (m Measure) Sides() []Side {
	if m.Paired {
		return []Side{Left, Right}
	}
	return []Side{NoSide}
}

// Choice finds an answer by its code.
func (m Measure) Choice(code string) (Choice, bool) {
	for _, c := range m.Choices {
		if c.Code == code {
			return c, true
		}
	}
	return Choice{}, false
}

// Magnitude is the number an observation is graded and compared by: the value,
// or the rank of the choice.
func (m Measure) Magnitude(o Observation) float64 {
	if c, ok := m.Choice(o.Choice); ok {
		return c.Rank
	}
	return o.Number
}

// DefinitionLabel returns the words of one of the measure's definitions, or
// nothing.
func (m Measure) DefinitionLabel(code string) string {
	for _, d := range m.Definitions {
		if d.Code == code {
			return d.Label
		}
	}
	return ""
}
