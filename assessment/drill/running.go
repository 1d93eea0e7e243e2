package drill

import (
	"fmt"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// Numbers of the onset-anchored ladder (tests reference, F4; a convention).
const (
	boutOfOnset   = 0.8  // a run part against the distance at which it tightens
	longerBout    = 1.10 // after two green runs
	shorterBout   = 0.8  // after a red one
	shortWalkFrom = 1.5  // a run part this far beyond the onset needs half the walk
	longWalk      = 2.0  // minutes
	shortWalk     = 1.0
	runsPerWeek   = 3
	passes        = 2 // green runs in a row before the next step
)

// A RunProposal is the running that the record speaks for.
type RunProposal struct {
	Plan   assessment.RunPlan
	Locked bool   // a red-flag answer is open: nothing is proposed
	Reason string // why there is none, or what it rests on
}

// ProposeRunning works out the running for a visit: run parts below the
// distance at which it tightens, the walk-run ladder after a month without a
// run, and otherwise a cap on the longest run.
func ProposeRunning(s assessment.Summary) RunProposal {
	switch {
	case s.Lock.Locked():
		return RunProposal{Locked: true, Reason: lockedReason}
	case holdsBack(s, BoneStress):
		return RunProposal{Reason: "No running is planned: a concern about a bone is neither cleared nor ruled out."}
	}
	onset, tightens := number(s, catalogue.OnsetDistance)
	longest, ran := number(s, catalogue.Longest30dKM)
	switch {
	case ran && longest == 0:
		return RunProposal{
			Plan:   assessment.RunPlan{Kind: assessment.WalkRun, Level: 1, PerWeek: runsPerWeek},
			Reason: "There was no run in the last 30 days: the walk-run ladder begins anew.",
		}
	case tightens && onset > 0 && (!ran || metres(onset*boutOfOnset) < longest):
		return walkBreaks(onset, longest)
	case ran:
		return RunProposal{
			Plan:   assessment.RunPlan{Kind: assessment.CappedRuns, CapKM: SessionCap(longest)},
			Reason: "Running goes on; no single run goes more than a tenth beyond the longest of 30 days.",
		}
	default:
		return RunProposal{Reason: "Record the longest run of 30 days: the longest run to plan follows from it."}
	}
}

func walkBreaks(onset, longest float64) RunProposal {
	return RunProposal{
		Plan: assessment.RunPlan{
			Kind: assessment.WalkBreaks, OnsetKM: onset, BoutKM: metres(onset * boutOfOnset), WalkMinutes: longWalk,
			TotalKM: longest, CapKM: SessionCap(longest), PerWeek: runsPerWeek,
		},
		Reason: fmt.Sprintf("It tightens at about %s: each run part stays at four fifths of that.", kilometreWords(onset)),
	}
}

// EffectiveRunning is the running of a visit: as decided or, until the clinician
// changes it, as proposed. A closed visit keeps what it was closed with; what a
// recorded contra-indication holds back is not run, whoever planned it.
func EffectiveRunning(s assessment.Summary) assessment.RunPlan {
	decided := s.Visit.Plan.Running
	switch {
	case s.Visit.State == assessment.Closed && decided == nil:
		return assessment.RunPlan{}
	case s.Visit.State == assessment.Closed:
		return *decided
	case s.Lock.Locked() || holdsBack(s, BoneStress):
		return assessment.RunPlan{}
	case s.Visit.Plan.Decided && decided != nil:
		return *decided
	default:
		return ProposeRunning(s).Plan
	}
}

func holdsBack(s assessment.Summary, code Contraindication) bool {
	for _, c := range Holds(s) {
		if c == code {
			return true
		}
	}
	return false
}

// number is a value of the visit, where it was taken.
func number(s assessment.Summary, m assessment.MeasureID) (float64, bool) {
	o, ok := s.Visit.Observation(assessment.Key{Measure: m})
	return o.Number, ok && o.Broken == ""
}

// Check says in a sentence what is wrong with a running plan as it was typed,
// or nothing.
func Check(p assessment.RunPlan) string {
	switch {
	case p.CapKM > 0 && p.TotalKM > p.CapKM:
		return fmt.Sprintf("%s in one run is more than a tenth beyond the longest of 30 days. Plan %s at most.", kilometreWords(p.TotalKM), kilometreWords(p.CapKM))
	case p.Kind == assessment.WalkBreaks && p.OnsetKM > 0 && p.BoutKM > p.OnsetKM:
		return fmt.Sprintf("It tightens at about %s. Plan shorter run parts.", kilometreWords(p.OnsetKM))
	case p.Kind == assessment.WalkRun && (p.Level < 1 || p.Level > len(Ladder())):
		return fmt.Sprintf("The ladder has levels 1 to %d.", len(Ladder()))
	default:
		return ""
	}
}

// Next is the running after a run: the next step after two green runs in a row,
// one step back after a red one, otherwise the same again. Greens counts the
// green runs in a row, this one included.
func Next(p assessment.RunPlan, z Zone, greens int) assessment.RunPlan {
	switch {
	case z == Red:
		return back(p)
	case z == Green && greens >= passes:
		return onward(p)
	default:
		return p
	}
}

func back(p assessment.RunPlan) assessment.RunPlan {
	p.BoutKM = metres(p.BoutKM * shorterBout)
	p.Level = max(min(1, p.Level), p.Level-1)
	return p
}

func onward(p assessment.RunPlan) assessment.RunPlan {
	switch p.Kind {
	case assessment.WalkBreaks:
		p.BoutKM = metres(p.BoutKM * longerBout)
		if p.OnsetKM > 0 && p.BoutKM >= shortWalkFrom*p.OnsetKM {
			p.WalkMinutes = shortWalk
		}
		if p.TotalKM > 0 && p.BoutKM >= p.TotalKM {
			return assessment.RunPlan{Kind: assessment.CappedRuns, CapKM: p.CapKM, TotalKM: p.TotalKM, PerWeek: p.PerWeek}
		}
	case assessment.WalkRun:
		p.Level = min(p.Level+1, len(Ladder()))
	default: // nothing to go on to
	}
	return p
}

// Bouts lists the run parts of the next steps, in km, from now on until the run
// is continuous, at most n of them.
func Bouts(p assessment.RunPlan, n int) []float64 {
	var bouts []float64
	for range n {
		if p.Kind != assessment.WalkBreaks {
			break
		}
		bouts = append(bouts, p.BoutKM)
		p = onward(p)
	}
	return bouts
}

// RunLines say a running plan to the client, a sentence a line.
func RunLines(p assessment.RunPlan) []string {
	var lines []string
	switch p.Kind {
	case assessment.WalkBreaks:
		lines = append(lines, fmt.Sprintf("Run %s, then walk %s before your back feels tight.", kilometreWords(p.BoutKM), minutesWords(p.WalkMinutes)))
		if p.TotalKM > 0 {
			lines = append(lines, fmt.Sprintf("Do this until you have run %s in all.", kilometreWords(p.TotalKM)))
		}
		lines = append(lines, "After two green runs in a row, make each run part a tenth longer. After a red one, make it a fifth shorter.")
	case assessment.WalkRun:
		if p.Level < 1 || p.Level > len(Ladder()) {
			return nil
		}
		lines = append(lines, "Walk for 5 minutes.", Ladder()[p.Level-1].Words(), "Walk for 5 minutes.",
			"After two green runs in a row, go to the next step. After a red one, go back a step.")
	case assessment.CappedRuns:
		lines = append(lines, "Run as you do now.")
	default:
		return nil
	}
	if p.PerWeek > 0 {
		lines = append(lines, fmt.Sprintf("Run %d times a week, never on two days in a row.", p.PerWeek))
	}
	if p.CapKM > 0 {
		lines = append(lines, fmt.Sprintf("No single run is longer than %s: a tenth beyond your longest of the last 30 days.", kilometreWords(p.CapKM)))
	}
	return lines
}
