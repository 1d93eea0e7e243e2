package assessment

import "strings"

// A BodyPlace is where on the body a symptom is felt, as it is drawn on the
// chart. Its code is stored.
type BodyPlace struct {
	Code  string
	Label string
	Front bool // drawn on the front; otherwise on the back
	Pair  bool // has a left and a right
}

// BodyPlaces lists the places of the chart, the back first: that is where a
// runner's tight low back is.
func BodyPlaces() []BodyPlace {
	return []BodyPlace{
		{Code: "neck", Label: "Neck"},
		{Code: "upper_back", Label: "Upper back"},
		{Code: "mid_back", Label: "Mid back"},
		{Code: "low_back", Label: "Low back, middle"},
		{Code: "low_back_side", Label: "Low back", Pair: true},
		{Code: "buttock", Label: "Buttock", Pair: true},
		{Code: "back_of_thigh", Label: "Back of the thigh", Pair: true},
		{Code: "calf", Label: "Calf", Pair: true},
		{Code: "achilles", Label: "Achilles", Pair: true},
		{Code: "heel", Label: "Heel", Pair: true},
		{Code: "belly", Label: "Belly", Front: true},
		{Code: "side_of_hip", Label: "Side of the hip", Front: true, Pair: true},
		{Code: "groin", Label: "Groin", Front: true, Pair: true},
		{Code: "front_of_thigh", Label: "Front of the thigh", Front: true, Pair: true},
		{Code: "knee", Label: "Knee", Front: true, Pair: true},
		{Code: "shin", Label: "Shin", Front: true, Pair: true},
		{Code: "front_of_ankle", Label: "Front of the ankle", Front: true, Pair: true},
		{Code: "foot", Label: "Foot", Front: true, Pair: true},
	}
}

// A SymptomKind says what a symptom feels like.
type SymptomKind uint8

// The kinds.
const (
	NoKind SymptomKind = iota // not asked
	Tight
	Ache
	Sharp
	Burning
	PinsAndNeedles
	Weakness
)

var (
	kindWords  = []string{"none", "tight", "ache", "sharp", "burning", "pins_and_needles", "weakness"}
	kindLabels = []string{"Not asked", "Tight", "Ache", "Sharp", "Burning", "Pins, needles", "Weak"}
)

// SymptomKinds lists the kinds in the order they are offered.
func SymptomKinds() []SymptomKind {
	return []SymptomKind{Tight, Ache, Sharp, Burning, PinsAndNeedles, Weakness}
}

// String returns the stored word.
func (k SymptomKind) String() string { return coded(kindWords, k) }

// Label returns the words shown to people.
func (k SymptomKind) Label() string { return coded(kindLabels, k) }

// MarshalText implements encoding.TextMarshaler.
func (k SymptomKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *SymptomKind) UnmarshalText(text []byte) error {
	return decodeInto(k, "kind of symptom", kindWords, text)
}

// A SymptomOnset says when a symptom begins.
type SymptomOnset uint8

// The onsets.
const (
	NoOnset      SymptomOnset = iota // not asked
	AtRest                           // there without running
	FromTheStart                     // from the first steps
	AlongTheRun                      // after a distance
	AfterTheRun
	NextMorning
)

var (
	onsetWords  = []string{"none", "at_rest", "from_the_start", "along_the_run", "after_the_run", "next_morning"}
	onsetLabels = []string{"Not asked", "At rest", "From the start", "Along the run", "After it", "Next morning"}
)

// SymptomOnsets lists the onsets in the order they are offered.
func SymptomOnsets() []SymptomOnset {
	return []SymptomOnset{AtRest, FromTheStart, AlongTheRun, AfterTheRun, NextMorning}
}

// String returns the stored word.
func (o SymptomOnset) String() string { return coded(onsetWords, o) }

// Label returns the words shown to people.
func (o SymptomOnset) Label() string { return coded(onsetLabels, o) }

// MarshalText implements encoding.TextMarshaler.
func (o SymptomOnset) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *SymptomOnset) UnmarshalText(text []byte) error {
	return decodeInto(o, "onset", onsetWords, text)
}

// A BodyMark is one symptom on the chart.
type BodyMark struct {
	Place string       `json:"place"` // code of a BodyPlace
	Side  Side         `json:"side"`
	Kind  SymptomKind  `json:"kind"`
	Onset SymptomOnset `json:"onset"`
}

// Words names the place of the mark for people: "Low back, left".
func (m BodyMark) Words() string {
	words := m.Place
	for _, p := range BodyPlaces() {
		if p.Code == m.Place {
			words = p.Label
		}
	}
	if m.Side != NoSide {
		words += ", " + m.Side.String()
	}
	return words
}

// Told is the mark with what is felt and when it begins: "Low back, left: ache,
// along the run".
func (m BodyMark) Told() string {
	var said []string
	if m.Kind > 0 {
		said = append(said, strings.ToLower(m.Kind.Label()))
	}
	if m.Onset != NoOnset {
		said = append(said, strings.ToLower(m.Onset.Label()))
	}
	if len(said) == 0 {
		return m.Words()
	}
	return m.Words() + ": " + strings.Join(said, ", ")
}

// A PartNote is what was said about one part of a visit.
type PartNote struct {
	Part string `json:"part"` // a pillar's word, or a part of the form that has none
	Text string `json:"text"`
}

// Heading names the part of the visit that the note is on.
func (n PartNote) Heading() string {
	for p := Symptoms; p <= Load; p++ {
		if p.String() == n.Part {
			return p.Label()
		}
	}
	words := strings.ReplaceAll(n.Part, "_", " ")
	if words == "" {
		return words
	}
	return strings.ToUpper(words[:1]) + words[1:]
}

// NoteOn returns what was said about a part of the visit.
func (v Visit) NoteOn(part string) string {
	for _, n := range v.PartNotes {
		if n.Part == part {
			return n.Text
		}
	}
	return ""
}

// SameAs reports whether two marks are at the same place.
func (m BodyMark) SameAs(other BodyMark) bool { return m.Place == other.Place && m.Side == other.Side }
