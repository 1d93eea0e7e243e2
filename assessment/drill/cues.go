package drill

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// A RankedCue is what a cue of a trial did, against the baseline.
type RankedCue struct {
	Run     assessment.CueRun
	Index   int     // among the runs of the trial
	Gain    float64 // in detectable changes of the followed measure; + is better. Without one: in shares of 5 % more steps
	Real    bool    // beyond its error
	Extra   float64 // effort above the baseline; never below 0
	Score   float64 // gain for the effort: Gain / (1 + Extra)
	Against string  // why it is not offered as the winner; usually empty
}

// usefulCadence is the smallest change of cadence that is trained on purpose.
// No more than usefulCadenceMost is credited (tests reference, F7).
const (
	usefulCadence     = 0.05
	usefulCadenceMost = 0.10
)

// RankCues puts the cues of a trial in order: most gain for the effort first,
// and last what raised the pain. A gain within the error of the measure ranks by
// its size like any other, and says that it is not real. The ranking is a
// convention.
func RankCues(t assessment.CueTrial, table assessment.Catalogue, s assessment.Subject) []RankedCue {
	if len(t.Runs) < 2 {
		return nil
	}
	ranked := make([]RankedCue, 0, len(t.Runs)-1)
	for i, run := range t.Runs[1:] {
		c := RankedCue{Run: run, Index: i + 1, Against: painAgainst(t.Runs[0], run)}
		c.Gain, c.Real = gain(t, run, table, s)
		if run.Effort != nil && t.Runs[0].Effort != nil {
			c.Extra = max(0, *run.Effort-*t.Runs[0].Effort)
		}
		c.Score = c.Gain / (1 + c.Extra)
		ranked = append(ranked, c)
	}
	slices.SortStableFunc(ranked, func(a, b RankedCue) int {
		return cmp.Or(cmp.Compare(len(a.Against), 0)-cmp.Compare(len(b.Against), 0), cmp.Compare(b.Score, a.Score))
	})
	return ranked
}

// painAgainst speaks against a cue that hurts: two points more than at the
// baseline, or beyond the limit at which a run stops.
func painAgainst(baseline, run assessment.CueRun) string {
	const matters = 2
	switch {
	case run.Pain == nil:
		return ""
	case *run.Pain > StopPain:
		return fmt.Sprintf("pain %s out of 10", assessment.FormatNumber(*run.Pain, 0))
	case baseline.Pain != nil && *run.Pain-*baseline.Pain >= matters:
		return fmt.Sprintf("pain rose from %s to %s", assessment.FormatNumber(*baseline.Pain, 0), assessment.FormatNumber(*run.Pain, 0))
	default:
		return ""
	}
}

// gain is how far a run went in the better direction, in detectable changes.
func gain(t assessment.CueTrial, run assessment.CueRun, table assessment.Catalogue, s assessment.Subject) (float64, bool) {
	m, followed := table.Measure(t.Watched.Measure)
	if !followed {
		return cadenceGain(t.Runs[0], run)
	}
	if t.Runs[0].Value == nil || run.Value == nil {
		return 0, false
	}
	taken := assessment.Observation{Key: t.Watched, Number: *t.Runs[0].Value}
	if len(m.Methods) > 0 {
		taken.Method = m.Methods[0]
	}
	if len(m.Definitions) > 0 {
		taken.Definition = m.Definitions[0].Code
	}
	delta := *run.Value - *t.Runs[0].Value
	switch cmp.Or(m.Applies(taken, s).Worse, m.Worse) {
	case assessment.HigherIsWorse:
		delta = -delta
	case assessment.LowerIsWorse:
	default:
		return 0, false // neither way is better: nothing to rank by
	}
	detectable, _, _ := m.Detectable(taken, s)
	if detectable == 0 {
		return delta, false
	}
	return delta / detectable, delta > detectable
}

func cadenceGain(baseline, run assessment.CueRun) (float64, bool) {
	if baseline.Cadence == nil || run.Cadence == nil || *baseline.Cadence <= 0 {
		return 0, false
	}
	more := math.Min(*run.Cadence / *baseline.Cadence - 1, usefulCadenceMost)
	return more / usefulCadence, more >= usefulCadence
}

// Watchable lists the measures a trial may follow: numbers of the run for which
// one way is better, cadence apart, which every run has.
func Watchable(table assessment.Catalogue) []assessment.Measure {
	return slices.DeleteFunc(table.In(assessment.Technique), func(m assessment.Measure) bool {
		directed := m.Worse != assessment.NoDirection || slices.ContainsFunc(m.References, func(r assessment.Reference) bool {
			return r.Worse != assessment.NoDirection
		})
		return m.ID == catalogue.Cadence || m.Chosen() || !directed
	})
}

// Cues lists what may be tried, as the technique drills say it.
func (l Library) Cues() []assessment.CueRun {
	var cues []assessment.CueRun
	for _, d := range l.drills {
		if d.Family == Technique && d.Dose.WithinRun && d.ID != walkBreaksDrill {
			cues = append(cues, assessment.CueRun{Cue: d.Cue, Drill: d.ID})
		}
	}
	return cues
}

// walkBreaksDrill is a plan for a run and no cue.
const walkBreaksDrill assessment.DrillID = "T11"

// WinningCue is what goes on the handout: the chosen cue in the runner's own
// words or, without them, as it was said. It is false while none is chosen.
func WinningCue(v assessment.Visit) (string, bool) {
	t := v.CueTrial
	if t == nil || t.Winner <= 0 || t.Winner >= len(t.Runs) {
		return "", false
	}
	words := cmp.Or(strings.TrimSpace(t.Words), t.Runs[t.Winner].Cue)
	return words, words != ""
}
