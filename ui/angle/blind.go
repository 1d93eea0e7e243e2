package angle

import (
	"bytes"
	"fmt"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/gait"
	"stridewell/ui/workspace"
)

// again begins to measure old pictures again, without points and values, or
// stops it.
func (s *Screen) again() {
	if s.sitting != nil {
		s.stopSitting("Measuring again was stopped. Nothing was kept of this one.")
		return
	}
	s.w.NextSitting(func(found *workspace.Sitting) {
		if found == nil {
			s.panel.say("There is nothing to measure again: it takes pictures of your own, kept on an earlier day and not measured again yet.")
			return
		}
		s.sit(found)
	})
}

// sit shows the pictures of a sitting.
func (s *Screen) sit(found *workspace.Sitting) {
	var stills []still
	first := found.Stills[0].Picture
	for _, kept := range found.Stills {
		photo, err := decode(bytes.NewReader(kept.JPEG))
		if err != nil {
			s.panel.say("A picture that was kept could not be read: it is damaged. Check the records.")
			return
		}
		stills = append(stills, newStill(kept.Name, photo))
	}
	chosen := slices.IndexFunc(s.templates, func(t template) bool { return t.code == first.Template })
	if chosen < 0 {
		s.panel.say("A picture was kept by a newer version that measures another angle on it. Install that version here too.")
		return
	}
	s.sitting, s.chosen, s.standing = found, chosen, first.Standing
	s.facing = gait.FacesRight
	if first.FacesLeft {
		s.facing = gait.FacesLeft
	}
	s.panel.say("")
	s.put(stills)
}

// keepSitting keeps what was measured, once every picture is.
func (s *Screen) keepSitting() {
	values := s.angles()
	if len(values) < len(s.frames) {
		return
	}
	sitting := s.sitting
	s.w.KeepSitting(sitting, values, func(l workspace.Learned) {
		s.stopSitting(s.learned(l) + s.waiting(sitting.Left))
	})
}

// learned says what a sitting came to.
func (s *Screen) learned(l workspace.Learned) string {
	text := fmt.Sprintf("%s now, %s the first time. ", s.degrees(l.Again), s.degrees(l.First))
	if l.SEM > 0 {
		m, _ := s.w.Catalogue().Measure(s.template().measure)
		return text + fmt.Sprintf("Your own error is ± %s%s, from %d pairs: changes of yours are judged by it now.", assessment.FormatNumber(l.SEM, m.Decimals+1), m.Unit.Symbol, l.Pairs)
	}
	return text + fmt.Sprintf("%d of the %d pairs that tell your own error.", l.Pairs, assessment.MinRepeatPairs)
}

func (s *Screen) waiting(n int) string {
	switch n {
	case 0:
		return " No other picture waits."
	case 1:
		return " One more waits: B."
	default:
		return fmt.Sprintf(" %d more wait: B.", n)
	}
}

// stopSitting leaves measuring again, and shows no picture.
func (s *Screen) stopSitting(text string) {
	s.sitting, s.standing, s.frames, s.at = nil, nil, nil, 0
	s.panel.say(text)
	s.show()
	s.panel.open.Focus()
}
