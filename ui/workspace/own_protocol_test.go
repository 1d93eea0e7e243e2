package workspace

import (
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/sample"
)

// TestProtocolsAreUndone keeps a protocol of the clinic, changes it and removes
// it, and takes each back: on the screen and in the records.
func TestProtocolsAreUndone(t *testing.T) {
	w, _ := visiting(t)
	store := sample.NewStore(w.now)
	w.store = store
	known := func() string {
		if err := w.Flush(); err != nil {
			t.Fatal(err)
		}
		stored, err := store.Protocols(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		say := func(all []assessment.Protocol) string {
			var words []string
			for _, p := range all {
				words = append(words, p.Name, Counted(len(p.Items), "measure"))
			}
			return strings.Join(words, " ")
		}
		if say(stored) != say(w.Own.Value()) {
			t.Errorf("shown is %q, stored %q", say(w.Own.Value()), say(stored))
		}
		return say(stored)
	}
	keep := func(measures ...assessment.MeasureID) {
		p := assessment.Protocol{Name: "Ours"}
		for _, m := range measures {
			p.Items = append(p.Items, assessment.ProtocolItem{Measure: m})
		}
		if problem := w.KeepProtocol(p); problem.Some() {
			t.Fatal(problem.Text)
		}
	}
	steps := []struct {
		name string
		do   func()
		want string
		undo string // what would be taken back next
	}{
		{"kept", func() { keep(toeTouch.Measure) }, "Ours 1 measure", "the protocol Ours"},
		{"taken back", w.Undo, "", "beginning the visit"},
		{"brought again", w.Redo, "Ours 1 measure", "the protocol Ours"},
		{"changed", func() { keep(toeTouch.Measure, bridge.Measure) }, "Ours 2 measures", "the protocol Ours"},
		{"the change taken back", w.Undo, "Ours 1 measure", "the protocol Ours"},
		{"removed", func() { w.RemoveProtocol("Ours") }, "", "removing the protocol Ours"},
		{"back", w.Undo, "Ours 1 measure", "the protocol Ours"},
		{"removed again", w.Redo, "", "removing the protocol Ours"},
		{"one that is not there", func() { w.RemoveProtocol("Ours") }, "", "removing the protocol Ours"},
	}
	for _, s := range steps {
		if s.do(); known() != s.want || w.UndoName() != s.undo {
			t.Errorf("%s: %q, and %q would be undone", s.name, known(), w.UndoName())
		}
	}
}
