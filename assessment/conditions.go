package assessment

// A Surface is what the client ran on.
type Surface uint8

// The surfaces.
const (
	NoSurface Surface = iota // not recorded
	OnTreadmill
	Overground
	OnTrack
	OnTrail
)

var (
	surfaceWords  = []string{"none", "treadmill", "overground", "track", "trail"}
	surfaceLabels = []string{"Not recorded", "Treadmill", "Overground", "Track", "Trail"}
)

// Surfaces lists the surfaces in the order they are offered.
func Surfaces() []Surface { return []Surface{OnTreadmill, Overground, OnTrack, OnTrail} }

// String returns the stored word.
func (s Surface) String() string { return coded(surfaceWords, s) }

// Label returns the words shown to people.
func (s Surface) Label() string { return coded(surfaceLabels, s) }

// MarshalText implements encoding.TextMarshaler.
func (s Surface) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Surface) UnmarshalText(text []byte) error {
	return decodeInto(s, "surface", surfaceWords, text)
}

// ParseSurface reads a stored word.
func ParseSurface(text string) (Surface, error) {
	return decoded[Surface]("surface", surfaceWords, text)
}

// Conditions are what must be the same before two running values may be
// compared. A nil number was not recorded; 0 is a recorded zero.
type Conditions struct {
	Speed     *float64 `json:"speed,omitempty"` // m/s
	Surface   Surface  `json:"surface"`
	Incline   *float64 `json:"incline,omitempty"` // per cent, + is uphill
	Shoes     string   `json:"shoes,omitempty"`
	WarmUp    string   `json:"warm_up,omitempty"`
	PainNow   *float64 `json:"pain_now,omitempty"` // 0 to 10, at the time of the run
	Camera    string   `json:"camera,omitempty"`
	FrameRate *float64 `json:"frame_rate,omitempty"` // frames a second
}

// Limits of the conditions; outside is refused. Speed in m/s
// (technique-measures master table); incline and frame rate by this program's
// choice.
var (
	SpeedLimits     = Range{1, 12}
	InclineLimits   = Range{-30, 30}
	PainLimits      = Range{0, 10}
	FrameRateLimits = Range{1, 2000}
)

// speedTolerance is how far two speeds may differ, in m/s, and still count as
// the same: the display of a treadmill set in steps of 0.1 km/h, twice over.
const speedTolerance = 0.06
