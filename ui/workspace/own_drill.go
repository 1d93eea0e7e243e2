package workspace

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

// An OwnDrill is a clinic's drill as it is typed, with who lays it, why and
// after which source, and one reason and one exit for the findings ticked.
type OwnDrill struct {
	drill.Written
	Reason, Drop    string
	By, Why, Source string
}

// NewDrill is an empty drill under the first number that is free.
func (w *Workspace) NewDrill() drill.Written {
	for n := 1; ; n++ {
		id := assessment.DrillID(fmt.Sprintf("C%02d", n))
		if _, taken := w.drills.Drill(id); !taken {
			return drill.Written{ID: id, Family: drill.Mobility}
		}
	}
}

// BeginDrill is a drill as a clinic would begin to change it.
func (w *Workspace) BeginDrill(d drill.Written) OwnDrill {
	o := OwnDrill{Written: d, By: w.whoActs()}
	if len(d.Targets) > 0 {
		o.Reason, o.Drop = d.Targets[0].Why, d.Targets[0].Drop
	}
	return o
}

// AnswersTo reports whether the drill is proposed for a finding.
func (o *OwnDrill) AnswersTo(k drill.FindingKey) bool {
	return slices.ContainsFunc(o.Targets, func(t drill.WrittenTarget) bool { return t.Finding == k })
}

// Answer ticks a finding, or takes the tick away. One that the drill had keeps
// its own reason and exit; others get those that are typed.
func (o *OwnDrill) Answer(k drill.FindingKey, on bool) {
	o.Targets = slices.DeleteFunc(slices.Clone(o.Targets), func(t drill.WrittenTarget) bool { return t.Finding == k })
	if on {
		o.Targets = append(o.Targets, drill.WrittenTarget{Finding: k})
	}
}

// HoldBack ticks what holds the drill back, or takes the tick away.
func (o *OwnDrill) HoldBack(c drill.Contraindication, on bool) {
	o.Codes = slices.DeleteFunc(slices.Clone(o.Codes), func(d drill.Contraindication) bool { return d == c })
	if on {
		o.Codes = append(o.Codes, c)
	}
}

// KeepOwnDrill lays the drill over the library. A problem says the first thing
// that it lacks.
func (w *Workspace) KeepOwnDrill(o OwnDrill) assessment.Problem {
	return w.keepOwnDrill(o, func() {})
}

// AddOwnDrill keeps a drill that was written in short beside a plan, by the
// examiner of the visit, and puts it on the plan. A problem says what it lacks.
func (w *Workspace) AddOwnDrill(written drill.Written) assessment.Problem {
	o := OwnDrill{
		Written: written, By: cmp.Or(w.Desk.Value().Visit().Examiner, w.Clinic.Value().Examiner),
		Why: "A drill of the clinic's own.", Source: "The clinic's own experience",
	}
	return w.keepOwnDrill(o, func() {
		w.KeepDrill(written.ID)
		w.say(written.Name+" is in your library.", "It stands on this plan too.")
	})
}

// keepOwnDrill is the one way a drill comes into the library; then is called
// once it counts.
func (w *Workspace) keepOwnDrill(o OwnDrill, then func()) assessment.Problem {
	d := o.Written
	d.Targets = slices.Clone(d.Targets)
	for i := range d.Targets {
		if d.Targets[i].Why == "" {
			d.Targets[i].Why, d.Targets[i].Drop = o.Reason, o.Drop
		}
	}
	if _, err := drill.DecodeWritten(d.Encode()); err != nil {
		text := err.Error()
		return refused(strings.ToUpper(text[:1]) + text[1:] + ".")
	}
	return w.layOverlay(assessment.Overlay{
		Kind: assessment.ClinicDrill, Subject: string(d.ID), Body: d.Encode(),
		By: strings.TrimSpace(o.By), Why: strings.TrimSpace(o.Why), Source: strings.TrimSpace(o.Source),
	}, then)
}

// ItemsOf are the lines of a text that say something: what is typed as a list.
func ItemsOf(text string) []string {
	return slices.DeleteFunc(strings.Split(text, "\n"), func(line string) bool { return strings.TrimSpace(line) == "" })
}
