package visit

import (
	"fmt"
	"slices"
	"strconv"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// panelStep is how far a key scrolls the panel that explains the value.
const panelStep float32 = 240

// bind gives the keys of this place to its scope.
func (s *Screen) bind() {
	keys := []struct {
		chord widget.Chord
		do    func()
	}{
		{widget.Plain(fyne.KeyPageUp), func() { s.jump(s.at - 1) }},
		{widget.Plain(fyne.KeyPageDown), func() { s.jump(s.at + 1) }},
		{widget.Plain(fyne.KeyHome), func() { s.jump(0) }},
		{widget.Plain(fyne.KeyEnd), s.last},
		{widget.Ctrl(fyne.KeyPageUp), func() { s.right.ScrollBy(-panelStep) }},
		{widget.Ctrl(fyne.KeyPageDown), func() { s.right.ScrollBy(panelStep) }},
		{widget.Plain(fyne.KeyF5), s.openTool},
		{widget.Ctrl(fyne.KeySpace), s.openTool},
		{widget.Plain(fyne.KeyF7), s.nextCheck},
		{widget.Plain(fyne.KeyF8), s.flagAction},
	}
	for _, k := range keys {
		s.scope.Bind(k.chord, k.do)
	}
	for n := range 9 {
		s.scope.Bind(widget.Alt(fyne.KeyName(strconv.Itoa(n+1))), func() { s.jump(n) })
	}
	letters := map[rune]func(){
		's': s.sameConditions, 'l': s.openLate, 'q': s.openAll, 'u': s.askHow, 'n': s.askNote, 'a': s.askAmend, 'r': s.reopen, 'p': s.protocol, 'm': s.askPart, 'h': s.askHistory, 'v': func() { form.AskGrade(s.w, s.scope, s.key) },
		'f': s.readFile, 'b': s.metronome, 'c': s.askCount,
	}
	for r, f := range letters {
		s.scope.BindLetter(r, f)
	}
}

// jump goes to the first field of a section and brings its heading to the top.
func (s *Screen) jump(i int) {
	if i < 0 || i >= len(s.sections) {
		return
	}
	s.near(slices.Index(s.blocks, s.sections[i].blocks[0]))
	s.settle()
	if fields := s.sections[i].FocusRows(); len(fields) > 0 {
		s.scope.Focus(fields[0][0])
	}
	s.column.ScrollTo(s.sections[i].top())
	s.settle()
	s.setRail()
}

// last goes to the last field of the form.
func (s *Screen) last() {
	for i := len(s.blocks) - 1; i >= 0; i-- {
		s.near(i)
		s.settle()
		if fields := s.blocks[i].FocusRows(); len(fields) > 0 {
			s.scope.Focus(fields[len(fields)-1][0])
			return
		}
	}
}

// goTo focuses the field of a value.
func (s *Screen) goTo(k assessment.Key) bool {
	for i, b := range s.blocks {
		if !b.of.has(k) {
			continue
		}
		s.near(i)
		s.settle()
		for _, r := range b.made.rows {
			if v, ok := r.(*form.Row); ok && v.Measure.ID == k.Measure && v.Moment == k.Moment {
				s.scope.Focus(v.Field(k.Side))
				return true
			}
		}
	}
	return false
}

// nextCheck goes to the next value that could still change the drills, from
// the focus on and round, and to the speed where only that is missing.
func (s *Screen) nextCheck() {
	enough := s.w.Enough.Value()
	if s.w.Desk.Value().Summary.Lock.Locked() {
		s.flagAction()
		return
	}
	all := s.keys()
	could := slices.DeleteFunc(slices.Clone(all), func(k assessment.Key) bool { return !slices.Contains(enough.Could, k) })
	if len(could) == 0 {
		if enough.Speed {
			s.goToSpeed()
		}
		return
	}
	here := slices.Index(all, s.key)
	at := slices.IndexFunc(could, func(k assessment.Key) bool { return slices.Index(all, k) > here })
	s.goTo(could[max(at, 0)])
}

// Aimed is the value with the focus; zero elsewhere.
func (s *Screen) Aimed() assessment.Key { return s.key }

// metronome opens the metronome at the cadence of the visit.
func (s *Screen) metronome() { form.AskBeat(s.w, s.scope) }

// readFile goes to where the file of an instrument is looked at.
func (s *Screen) readFile() {
	if s.w.Desk.Value().Editable() {
		s.w.Go(workspace.AtFile)
	}
}

// goToSpeed goes to the running speed, the first of the conditions.
func (s *Screen) goToSpeed() {
	s.jump(0)
	for _, r := range s.blocks[0].made.rows {
		if c, ok := r.(*form.Condition); ok {
			s.scope.Focus(c.FocusRows()[0][0])
			return
		}
	}
}

// keys are the values of the form in its order.
func (s *Screen) keys() []assessment.Key {
	var keys []assessment.Key
	for _, sec := range s.sections {
		keys = append(keys, sec.keys...)
	}
	return keys
}

// open are the values that are neither taken nor left out.
func (s *Screen) open() []assessment.Key {
	return slices.DeleteFunc(s.keys(), func(k assessment.Key) bool { return s.settled[k] })
}

func (s *Screen) sameConditions() {
	if s.w.Desk.Value().Editable() {
		s.w.SameConditions()
	}
}

// protocol goes to the choice of the protocol.
func (s *Screen) protocol() {
	if s.w.Desk.Value().Editable() {
		s.jump(0)
	}
}

// openLate shows the section of values late in the run and goes there.
func (s *Screen) openLate() {
	if s.late || !s.w.Desk.Value().Editable() {
		return
	}
	s.late = true
	at := s.at
	s.follow(s.w.Desk.Value())
	for i, sec := range s.sections {
		if sec.name == lateName {
			at = i
		}
	}
	s.jump(at)
}

// openAll asks every red-flag question.
func (s *Screen) openAll() {
	if s.askAll || !s.w.Desk.Value().Editable() {
		return
	}
	s.askAll = true
	s.follow(s.w.Desk.Value())
	s.jumpTo(flagsName)
}

func (s *Screen) jumpTo(name string) {
	for i, sec := range s.sections {
		if sec.name == name {
			s.jump(i)
			return
		}
	}
}

// Hints are the keys that work where the focus is.
func (s *Screen) Hints() []widget.Hint {
	if !s.w.Desk.Value().Editable() {
		return []widget.Hint{{Key: "A", Does: "correct"}, {Key: "PgDn", Does: "next section"}, {Key: "F1", Does: "help"}}
	}
	switch f := s.scope.Focused().(type) {
	case *widget.ValueField:
		if answers := f.Answers(); len(answers) > 0 {
			return append(answers, widget.Hint{Key: "Enter", Does: "next"})
		}
		hints := []widget.Hint{{Key: "Enter", Does: "next"}}
		if s.w.Desk.Value().Summary.Previous != nil {
			hints = append(hints, widget.Hint{Key: "*", Does: "as last time"})
		}
		return append(hints, widget.Hint{Key: "/", Does: "not done"}, widget.Hint{Key: "F1", Does: "how to measure"})
	case *widget.ChoiceField:
		hints := []widget.Hint{{Key: fmt.Sprintf("1–%d", f.Options()), Does: "choose"}, {Key: "Enter", Does: "next"}}
		if f.Leaves() {
			hints = append(hints, widget.Hint{Key: "/", Does: "not done"})
		}
		return append(hints, widget.Hint{Key: "F1", Does: "how to measure"})
	case *widget.BodyChart:
		return []widget.Hint{{Key: "← → ↑ ↓", Does: "move"}, {Key: "Space", Does: "mark"}, {Key: "Enter", Does: "next"}, {Key: "M", Does: "note"}}
	case *widget.Tapper:
		return []widget.Hint{{Key: "Space", Does: "any foot"}, {Key: "F J", Does: "left, right"}, {Key: "Enter", Does: "use"}, {Key: "Esc", Does: "discard"}}
	case *widget.HoldTimer:
		return []widget.Hint{{Key: "Space", Does: "start, stop"}, {Key: "1–4", Does: "why it stopped"}, {Key: "Enter", Does: "use"}, {Key: "Esc", Does: "discard"}}
	case *widget.SectionRail:
		return []widget.Hint{{Key: "↑ ↓", Does: "choose"}, {Key: "Enter", Does: "go there"}}
	default:
		return []widget.Hint{{Key: "Enter", Does: "next"}, {Key: "PgDn", Does: "next section"}, {Key: "F7", Does: "next check"}, {Key: "F8", Does: "red flags"}}
	}
}
