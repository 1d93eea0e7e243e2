package assessment

// A Slip is a way a value comes out wrong between the runner and the form.
type Slip uint8

// The slips.
const (
	NoSlip         Slip = iota
	OneFootCounted      // half of the cadence
	CountedTwice        // double the cadence
	StrideNotStep       // two steps for one
	OtherUnit           // seconds for milliseconds, metres for centimetres
	InInches            // a length read from the wrong side of the tape
	WrongSign           // short of the floor for beyond it
	SidesSwapped        // left for right, against last time
	Jump                // far from last time, and nothing else explains it
	Disagrees           // with other values of the same run
)

var slipWords = []string{
	"none", "one_foot", "twice", "stride", "unit", "inches", "sign", "sides", "jump", "disagrees",
}

// slipReasons are the likely causes, as the middle of a question.
var slipReasons = []string{
	"", "looks like one foot only", "looks like steps counted twice", "looks like a stride, two steps",
	"looks like another unit", "looks like inches", "looks like the wrong sign",
	"looks like left and right exchanged", "is far from last time", "does not go with the others",
}

// String returns the word for logs and golden files.
func (s Slip) String() string { return coded(slipWords, s) }

// A Misreading says that typed values in a range usually mean another one.
type Misreading struct {
	Slip   Slip
	Typed  Range   // in whatever unit it was typed
	Factor float64 // the value meant is the typed one times this
}

// meant is the value that a typed number probably stands for: one of the known
// misreadings, or the number with the other sign where only that is accepted.
func (m Measure) meant(typed float64) (float64, Slip) {
	for _, r := range m.Misreadings {
		if r.Typed.Holds(typed) && m.Accept.Holds(typed*r.Factor) {
			return typed * r.Factor, r.Slip
		}
	}
	if typed != 0 && !m.Accept.Holds(typed) && m.Expect.Holds(-typed) {
		return -typed, WrongSign
	}
	return 0, NoSlip
}

// text is a number as it would be typed into the field.
func (m Measure) text(v float64) string { return FormatNumber(v, m.decimalsOf(v)) }
