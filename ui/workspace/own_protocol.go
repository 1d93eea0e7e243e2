package workspace

import (
	"slices"
	"strings"

	"stridewell/assessment"
)

// KeepProtocol keeps a protocol of the clinic as it is edited: its name, how
// long it takes, and what it holds in which order. A problem says what it lacks.
func (w *Workspace) KeepProtocol(p assessment.Protocol) assessment.Problem {
	p.Name, p.Own = strings.TrimSpace(p.Name), true
	switch {
	case p.Name == "":
		return refused("A protocol needs a name. Type one.")
	case len(p.Items) == 0:
		return refused("A protocol needs at least one measure. Tick one.")
	case p.Minutes < 0 || p.Minutes > mostMinutes:
		return refused("Type how many minutes it takes, at most 240.")
	}
	if p.ID == "" {
		p.ID = assessment.ProtocolID(p.Name)
	}
	if slices.ContainsFunc(w.Protocols(), func(o assessment.Protocol) bool { return o.ID == p.ID && !o.Own }) {
		return refused("A protocol of the program has this name. Type another.")
	}
	w.keepProtocol(p)
	w.say(p.Name+" is kept.", "A visit chooses it at the head of its form.")
	return assessment.Problem{}
}

const mostMinutes = 240

// RemoveProtocol forgets a protocol of the clinic. Visits that went through it
// keep their values.
func (w *Workspace) RemoveProtocol(id assessment.ProtocolID) {
	before := w.Own.Value()
	at := slices.IndexFunc(before, func(o assessment.Protocol) bool { return o.ID == id })
	if at < 0 {
		return
	}
	replace(w, "removing the protocol "+before[at].Name, before, slices.Delete(slices.Clone(before), at, at+1), w.putProtocols)
	w.say("The protocol is removed.", "Visits that went through it keep their values.")
}
