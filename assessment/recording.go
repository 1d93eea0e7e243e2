package assessment

import "time"

// A RecordingKind says what sort of file a recording was read from.
type RecordingKind uint8

// The kinds.
const (
	UnknownRecording RecordingKind = iota
	FITRecording
	TCXRecording
	GPXRecording
	ForceTextRecording
	C3DRecording
	MOTRecording // OpenSim tables, .mot and .sto: forces or joint angles
	TRCRecording
	KinoveaRecording
	AngleTableRecording // a table of angles, as Sports2D and others write it
)

var (
	recordingWords  = []string{"unknown", "fit", "tcx", "gpx", "force_text", "c3d", "mot", "trc", "kinovea", "angle_table"}
	recordingLabels = []string{
		"Unknown file", "Watch file (FIT)", "Watch file (TCX)", "Track (GPX)", "Force recording (text)", "Force and markers (C3D)",
		"OpenSim table", "Markers (TRC)", "Kinovea table", "Table of angles",
	}
)

// String returns the stored word.
func (k RecordingKind) String() string { return coded(recordingWords, k) }

// Label returns the words shown to people.
func (k RecordingKind) Label() string { return coded(recordingLabels, k) }

// MarshalText implements encoding.TextMarshaler.
func (k RecordingKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *RecordingKind) UnmarshalText(text []byte) error {
	return decodeInto(k, "recording kind", recordingWords, text)
}

// A Recording is what the file of an instrument holds, in the words of the
// program: sessions to choose from, values for measures, steps and curves. It
// holds no position on the earth and no serial number.
type Recording struct {
	File         string              `json:"file"` // the name without its folders
	Kind         RecordingKind       `json:"kind"`
	Device       string              `json:"device"`
	Warnings     []string            `json:"warnings"`
	Questions    []RecordingQuestion `json:"questions,omitempty"`
	Sessions     []RecordedSession   `json:"sessions"`
	Observations []RecordedValue     `json:"observations"`
	Steps        []RecordedStep      `json:"steps"`
	Parameters   Parameters          `json:"parameters"`
	Asymmetries  []Asymmetry         `json:"asymmetries,omitempty"`
	Curves       []Curve             `json:"curves,omitempty"`
	Trends       []Trend             `json:"trends,omitempty"`
}

// A RecordingQuestion is something the file does not say and a person must:
// the sampling rate, the mass, which foot the first step is.
type RecordingQuestion struct {
	Option  string   `json:"option"` // the field of RecordingOptions that answers it: "rate", "mass", …
	Text    string   `json:"text"`
	Offered []string `json:"offered,omitempty"`
}

// RecordingOptions is what a person says about a file before it is read. The
// zero value asks the reader to find everything out.
type RecordingOptions struct {
	Mass        float64           // of the runner, kg
	Rate        float64           // of sampling or of the camera, Hz
	Cutoff      float64           // of the low-pass filter, Hz; 0 is the reader's own
	Tare        float64           // what the plate shows while nobody is on it, N; used where the recording has no flight to tell
	FirstSide   Side              // the foot of the first step
	Session     int               // the session to use, counted from 1 as they are listed; 0 is the reader's choice
	From, To    time.Duration     // the part to use; both 0 is all
	Unit        string            // of the forces, where the file does not say: N, kN or BW
	Definition  string            // of the angle of the hip, where a file allows several or does not say
	Column      map[string]string // what a column holds → its heading, as the clinic saved it for the instrument; with − before it the other sign
	Instruments []Instrument      // of the clinic: a table that is of one is read by its columns, unless Column says otherwise
	Today       Date              // to see clocks that were not set
	Moment      Moment            // of the run that the values are for; NoMoment is early
}

// A RecordedSession is one activity in a file: a run, a ride, a lap of it.
type RecordedSession struct {
	Sport    string          `json:"sport"`
	Running  bool            `json:"running"`           // on foot: it can be used
	Indoors  bool            `json:"indoors,omitempty"` // on a treadmill: speed is an estimate
	Start    time.Time       `json:"start,omitzero"`
	Seconds  float64         `json:"seconds"` // without pauses
	Metres   float64         `json:"metres,omitempty"`
	Speed    float64         `json:"speed,omitempty"` // m/s, the median of what was used
	Used     bool            `json:"used"`            // the values of the recording come from it
	Coverage float64         `json:"coverage"`        // the share of the seconds that was used, 0 to 1
	Laps     []RecordedLap   `json:"laps,omitempty"`
	Whole    []RecordedValue `json:"whole,omitempty"` // the median of every record, standing and walking too
}

// A RecordedLap is one line of the table of laps. A figure the device did not
// write is 0.
type RecordedLap struct {
	Start       float64 `json:"start"` // s from the start of the session
	Seconds     float64 `json:"seconds"`
	Metres      float64 `json:"metres,omitempty"`
	Speed       float64 `json:"speed,omitempty"`        // m/s
	Cadence     float64 `json:"cadence,omitempty"`      // steps/min
	ContactTime float64 `json:"contact_time,omitempty"` // ms
	Oscillation float64 `json:"oscillation,omitempty"`  // cm
	StepLength  float64 `json:"step_length,omitempty"`  // m
}

// A RecordedValue is a value for a measure, in the measure's unit.
type RecordedValue struct {
	Measure    MeasureID `json:"measure"`
	Side       Side      `json:"side"`
	Moment     Moment    `json:"moment"`
	Method     Method    `json:"method"`
	Value      float64   `json:"value"`
	Unit       string    `json:"unit"`    // UCUM
	N          int       `json:"n"`       // steps, or records of a watch; 0 is not known
	SD         *float64  `json:"sd"`      // of the n, in the same unit
	CILow      *float64  `json:"ci_low"`  // 95 % of the mean, within this recording only
	CIHigh     *float64  `json:"ci_high"` // idem
	Definition string    `json:"definition"`
	Coverage   float64   `json:"coverage,omitempty"` // the share of the part used that has this value, 0 to 1
}

// A RecordedStep is one contact of a foot. Times are in s from the start of
// the recording, forces in body weights, loading rates in body weights/s.
// What the recording cannot show is nil.
type RecordedStep struct {
	Side        Side     `json:"side"`
	On          float64  `json:"t_on"`
	Off         float64  `json:"t_off"`
	Contact     float64  `json:"tc"`
	Flight      *float64 `json:"tf"`
	ActivePeak  *float64 `json:"active_peak"`
	ImpactForce *float64 `json:"impact_force"`
	ImpactKind  string   `json:"impact_kind"` // "peak", or "13pct": the force at 13 % of stance
	VALR        *float64 `json:"valr"`
	VILR        *float64 `json:"vilr"`
	Impulse     *float64 `json:"impulse,omitempty"`  // body weights·s
	Rejected    string   `json:"rejected,omitempty"` // why the step is not in the means

	StepTime     *float64 `json:"step_time,omitempty"`     // s, to the next contact
	StrideTime   *float64 `json:"stride_time,omitempty"`   // s, to the next contact of the same foot
	Duty         *float64 `json:"duty,omitempty"`          // contact as a fraction of the stride
	ActiveTime   *float64 `json:"t_active_pct,omitempty"`  // when the active peak comes, % of stance
	ImpactTime   *float64 `json:"t_impact_pct,omitempty"`  // when the impact force is taken, % of stance
	VALR13       *float64 `json:"valr13,omitempty"`        // the loading rate up to the force at 13 % of stance
	VILR13       *float64 `json:"vilr13,omitempty"`        // idem
	MeanForce    *float64 `json:"mean_force,omitempty"`    // over the contact
	BrakeImpulse *float64 `json:"brake_impulse,omitempty"` // body weights·s, not above 0
	PushImpulse  *float64 `json:"prop_impulse,omitempty"`  // body weights·s, not below 0
	BrakePeak    *float64 `json:"peak_brake,omitempty"`    // not above 0
	PushPeak     *float64 `json:"peak_prop,omitempty"`     // not below 0
	BrakeShare   *float64 `json:"brake_pct,omitempty"`     // of stance, until the force turns forward
}

// An Asymmetry compares the sides of one quantity within a recording.
type Asymmetry struct {
	Measure MeasureID `json:"measure"`
	Left    float64   `json:"left"`
	Right   float64   `json:"right"`
	Percent float64   `json:"percent"` // 200·(R−L)/(R+L); + is right larger
	Clear   bool      `json:"clear"`   // the 95 % intervals of the means do not overlap
}

// A Curve is the mean of the steps of a side on a common axis.
type Curve struct {
	Quantity string    `json:"quantity"` // "vertical_force", "anterior_force", "hip_flexion", …
	Side     Side      `json:"side"`
	Unit     string    `json:"unit"` // UCUM
	Mean     []float64 `json:"mean"` // at 0, 1 … 100 % of stance or stride
	SD       []float64 `json:"sd"`
	Steps    int       `json:"steps"`

	// Each is some of the steps themselves, evenly spread over the recording,
	// at the same places.
	Each [][]float64 `json:"each,omitempty"`
}

// A Trend is a quantity over the run, thinned to a few hundred points.
type Trend struct {
	Measure MeasureID `json:"measure,omitempty"` // empty where there is no such measure, as for speed
	Label   string    `json:"label"`             // as shown: Cadence
	Unit    string    `json:"unit"`              // UCUM
	Seconds []float64 `json:"seconds"`           // from the start of the session
	Values  []float64 `json:"values"`
}

// A FileFault says in words why a file could not be used: what is wrong, the
// likely cause with it, and what to do. File is the name without its folders
// and must not reach a log: people name files after clients.
type FileFault struct{ File, What, Next string }

// Error returns the fault without the file's name.
func (f *FileFault) Error() string { return "read file: " + f.What }
