package assessment

import "time"

// An OverlayKind says what a clinic lays over the tables of the program.
type OverlayKind uint8

// The kinds.
const (
	ClinicBands OverlayKind = iota // references of one measure
	ClinicDrill                    // a drill of the clinic's own, or its version of one
)

var overlayKindWords = []string{"bands", "drill"}

// String returns the stored word.
func (k OverlayKind) String() string { return coded(overlayKindWords, k) }

// MarshalText implements encoding.TextMarshaler.
func (k OverlayKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *OverlayKind) UnmarshalText(text []byte) error {
	return decodeInto(k, "overlay", overlayKindWords, text)
}

// An Overlay is a clinic's own threshold or drill, with who laid it over the
// tables, when, why and after which source. The newest of a subject counts;
// a withdrawn one restores the table. Old ones stay in the records.
type Overlay struct {
	Kind      OverlayKind `json:"kind"`
	Subject   string      `json:"subject"` // the measure or the drill
	Body      string      `json:"body"`    // JSON: the references, or the drill
	By        string      `json:"by"`
	At        time.Time   `json:"at"`
	Why       string      `json:"why"`
	Source    string      `json:"source"`
	Withdrawn bool        `json:"withdrawn,omitempty"`
}

// Standing lists the overlays that count: the newest of each subject that is
// not withdrawn, in the order they were first laid. The list given is oldest
// first, as a store keeps it.
func Standing(all []Overlay) []Overlay {
	var subjects []Overlay
	for _, o := range all {
		placed := false
		for i, s := range subjects {
			if s.Kind == o.Kind && s.Subject == o.Subject {
				subjects[i], placed = o, true
			}
		}
		if !placed {
			subjects = append(subjects, o)
		}
	}
	var standing []Overlay
	for _, o := range subjects {
		if !o.Withdrawn {
			standing = append(standing, o)
		}
	}
	return standing
}

// A ProtocolID names a protocol: one of the program's, or the name a clinic
// gave its own.
type ProtocolID string

// A Protocol is a list of measures to take in one appointment.
type Protocol struct {
	ID      ProtocolID     `json:"id"`
	Name    string         `json:"name"`
	Minutes int            `json:"minutes"` // about how long it takes
	Items   []ProtocolItem `json:"items"`
	Own     bool           `json:"-"` // saved by the clinic
}

// A ProtocolItem is one measure of a protocol.
type ProtocolItem struct {
	Measure MeasureID `json:"measure"`
	Late    bool      `json:"late,omitempty"` // taken again late in the run
}
