package assessment

// A RunPlanKind is the shape of the running agreed at a visit.
type RunPlanKind uint8

// The kinds.
const (
	NoRunPlan  RunPlanKind = iota
	CappedRuns             // as before, with no single run beyond a cap
	WalkBreaks             // run parts below the distance at which it tightens
	WalkRun                // a rung of the walk-run ladder
)

var runPlanKindWords = []string{"none", "capped", "walk_breaks", "walk_run"}

// String returns the stored word.
func (k RunPlanKind) String() string { return coded(runPlanKindWords, k) }

// MarshalText implements encoding.TextMarshaler.
func (k RunPlanKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *RunPlanKind) UnmarshalText(text []byte) error {
	return decodeInto(k, "running plan", runPlanKindWords, text)
}

// A RunPlan is the running agreed at a visit. Package drill proposes it and
// says it in words. A zero number does not apply or is not known.
type RunPlan struct {
	Kind        RunPlanKind `json:"kind"`
	OnsetKM     float64     `json:"onset_km,omitempty"` // where it tightens
	BoutKM      float64     `json:"bout_km,omitempty"`  // each run part
	WalkMinutes float64     `json:"walk_minutes,omitempty"`
	TotalKM     float64     `json:"total_km,omitempty"` // run parts added up
	CapKM       float64     `json:"cap_km,omitempty"`   // no single run beyond
	Level       int         `json:"level,omitempty"`    // rung of the ladder, counted from 1
	PerWeek     int         `json:"per_week,omitempty"`
}
