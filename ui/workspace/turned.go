package workspace

import (
	"fmt"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// A TurnedPage is one page of the screen as it is turned to the client: one
// thing, in plain words, without a grade.
type TurnedPage struct {
	Headline string
	About    string // a line below
	Shown    *assessment.Shown
	Number   string // the one number where it is no value: "21 May"
	Was      string // "It was 3° on 26 Feb."
	Said     string // what may be said of the change
	Steps    []string
	Drill    assessment.DrillID // whose picture stands beside; empty for none
	Caption  string             // below the picture
}

const mostSteps = 3

// Turn turns the screen to the client.
func (w *Workspace) Turn() {
	d := w.Desk.Value()
	switch {
	case !d.HasVisit():
		w.remark("There is nothing to show yet.", "Start a visit first.")
	case d.Summary.Lock.Locked():
		w.fail("The screen was not turned.", assessment.ErrLocked)
	default:
		w.Go(AtTurned)
	}
}

// TurnedPages are what the client is shown: what changed most surely, then
// each drill, then the next visit.
func (w *Workspace) TurnedPages() []TurnedPage {
	d := w.Desk.Value()
	if !d.HasVisit() {
		return nil
	}
	pages := []TurnedPage{w.changePage(d)}
	for _, planned := range d.Plan.Drills {
		if entry, known := w.drills.Drill(planned.Drill); known {
			pages = append(pages, TurnedPage{
				Headline: entry.PlainName, About: planned.Why, Steps: entry.Steps, Drill: entry.ID, Caption: entry.Cue,
			})
		}
	}
	if day := d.Visit().NextReview; !day.IsZero() {
		pages = append(pages, w.nextPage(d, day))
	}
	return pages
}

// nextPage is the day of the next visit, and what to bring.
func (w *Workspace) nextPage(d *Desk, day assessment.Date) TurnedPage {
	p := TurnedPage{Headline: joinedName(d.History.Client.Given, "we meet again"), Number: day.Time().Format("2 January"), Was: day.Time().Format("It is a Monday.")}
	if len(d.Plan.Drills) > 0 {
		p.About = "Go on with your drills until then, and bring the strip with your ticks."
	}
	return p
}

// changePage shows the change that can be said most about.
func (w *Workspace) changePage(d *Desk) TurnedPage {
	p := TurnedPage{Headline: joinedName(d.History.Client.Given, "nothing was measured yet today")}
	if f, found := surest(d.Summary); found {
		p.Shown = &f
		p.Headline = joinedName(d.History.Client.Given, plainLabel(f)+": "+changeWords[f.Change.Verdict])
		if f.Change.Verdict != assessment.NoEarlier {
			p.Was = fmt.Sprintf("It was %s on %s.", f.Measure.FormatWithUnit(f.Change.Before), w.Day(f.Change.BeforeDate))
		}
		p.Said = saidWords[f.Change.Verdict]
	}
	for i, planned := range d.Plan.Drills {
		entry, known := w.drills.Drill(planned.Drill)
		if !known || len(p.Steps) == mostSteps {
			continue
		}
		if i == 0 {
			p.Drill, p.Caption = entry.ID, entry.Cue
		}
		p.Steps = append(p.Steps, entry.PlainName+". "+plainDose(planned, entry))
	}
	return p
}

// joinedName addresses the client by the given name where there is one.
func joinedName(given, text string) string {
	if given == "" {
		return capital(text)
	}
	return given + ", " + text
}

var changeWords = map[assessment.ChangeVerdict]string{
	assessment.NoEarlier: "measured today", assessment.NotComparable: "measured another way today", assessment.TooClose: "about the same",
	assessment.RealBetter: "better than last time", assessment.RealWorse: "further off than last time",
	assessment.RealChange: "not the same as last time",
}

var saidWords = map[assessment.ChangeVerdict]string{
	assessment.NotComparable: "The two cannot be compared.", assessment.TooClose: "That is about the same.",
	assessment.RealBetter: "That is a real change.", assessment.RealWorse: "That is a real change.",
	assessment.RealChange: "That is a real change.",
}

// surest is the finding that most can be said about: a real change for the
// better, any real change, one that is too close to call, a first value. In
// each the gravest comes first.
func surest(s assessment.Summary) (assessment.Shown, bool) {
	ranked := s.Ranked(assessment.Mobility, assessment.Endurance, assessment.Technique)
	ranked = append(ranked, s.Ranked(assessment.Symptoms)...)
	for _, wanted := range []assessment.ChangeVerdict{
		assessment.RealBetter, assessment.RealChange, assessment.RealWorse, assessment.TooClose, assessment.NoEarlier,
	} {
		for _, f := range ranked {
			if f.Change.Verdict == wanted && !f.Measure.Chosen() {
				return f, true
			}
		}
	}
	return assessment.Shown{}, false
}

// plainLabel is what the client calls a value.
func plainLabel(f assessment.Shown) string {
	name := f.Measure.Plain
	if name == "" {
		name = f.Measure.Name
	}
	if f.Observation.Side != assessment.NoSide {
		return lowered(name) + ", " + f.Observation.Side.String()
	}
	return lowered(name)
}

// lowered is a name within a sentence.
func lowered(name string) string {
	for i, r := range name {
		return strings.ToLower(string(r)) + name[i+len(string(r)):]
	}
	return name
}

// plainDose is the dose as agreed.
func plainDose(p assessment.PlannedDrill, entry drill.Drill) string {
	if p.Dose != "" {
		return p.Dose
	}
	return entry.Dose.Words()
}
