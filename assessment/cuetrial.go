package assessment

// A CueTrial compares cues within one visit: a baseline and up to four cues,
// each with cadence, one followed measure, pain and effort. Package drill ranks
// them.
type CueTrial struct {
	Watched Key      `json:"watched"`          // the one measure that is followed; empty when none is
	Runs    []CueRun `json:"runs,omitempty"`   // the baseline first
	Winner  int      `json:"winner,omitempty"` // index of the chosen run; 0 while none is chosen
	Words   string   `json:"words,omitempty"`  // the winning cue in the runner's own words
}

// MostCues is how many cues a trial holds beside its baseline.
const MostCues = 4

// A CueRun is one short run of a trial. A nil number was not taken.
type CueRun struct {
	Cue     string   `json:"cue,omitempty"`     // as said to the runner; empty for the baseline
	Drill   DrillID  `json:"drill,omitempty"`   // the drill the cue belongs to
	Cadence *float64 `json:"cadence,omitempty"` // steps/min
	Value   *float64 `json:"value,omitempty"`   // of the followed measure, in its unit
	Pain    *float64 `json:"pain,omitempty"`    // 0 to 10
	Effort  *float64 `json:"effort,omitempty"`  // 0 to 10
}
