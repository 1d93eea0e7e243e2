package workspace

import (
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
	return w.LayOverlay(assessment.Overlay{
		Kind: assessment.ClinicDrill, Subject: string(d.ID), Body: d.Encode(),
		By: strings.TrimSpace(o.By), Why: strings.TrimSpace(o.Why), Source: strings.TrimSpace(o.Source),
	})
}
