package assessment

// A Method says how a value was taken. It is part of the value: values of
// different methods are shown side by side and never subtracted.
type Method uint8

// The methods.
const (
	NoMethod   Method = iota // not recorded
	Eye                      // judged by eye
	Count                    // counted over a timed window
	Tap                      // tapped with each step
	Watch                    // watch, pod or strap
	Photo                    // angle on a photograph
	VideoFrame               // one video frame
	VideoMean                // mean of several video frames
	Tape                     // tape measure or ruler
	Goniometer
	Inclinometer
	Trigonometry // from two lengths
	Timer
	Dynamometer
	ForcePlate
	Treadmill // read from the treadmill
	Markers   // marker or inertial motion capture
	Question  // the client's answer
	Estimate  // calculated from other values
)

var methodWords = []string{
	"none", "eye", "count", "tap", "watch", "photo", "video_frame", "video_mean", "tape",
	"goniometer", "inclinometer", "trigonometry", "timer", "dynamometer", "force_plate",
	"treadmill", "markers", "question", "estimate",
}

var methodLabels = []string{
	"method not recorded", "by eye", "counted", "tapped", "watch", "photograph",
	"one video frame", "mean of several video frames", "tape", "goniometer", "inclinometer",
	"by trigonometry", "timer", "dynamometer", "force plate", "treadmill display", "markers",
	"asked", "estimate",
}

// String returns the stored word.
func (m Method) String() string { return coded(methodWords, m) }

// Label returns the words shown to people.
func (m Method) Label() string { return coded(methodLabels, m) }

// MarshalText implements encoding.TextMarshaler.
func (m Method) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *Method) UnmarshalText(text []byte) error {
	return decodeInto(m, "method", methodWords, text)
}

// ParseMethod reads a stored word.
func ParseMethod(text string) (Method, error) {
	return decoded[Method]("method", methodWords, text)
}
