package visit

import (
	"fmt"
	"reflect"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/widget"
)

// setRail shows how much of each section is done.
func (s *Screen) setRail() {
	v := widget.SectionValues{Selected: s.at}
	for _, sec := range s.sections {
		if n := len(v.Groups); n == 0 || v.Groups[n-1].Name != sec.place {
			v.Groups = append(v.Groups, widget.SectionGroup{Name: sec.place})
		}
		g := &v.Groups[len(v.Groups)-1]
		p := sec.progress()
		g.Sections = append(g.Sections, widget.Section{Name: sec.name, Done: p.done, Of: p.of, Question: p.question})
	}
	if s.built.editable && len(s.sections) > 0 {
		v.Card = s.enough()
	}
	if !reflect.DeepEqual(v, s.railed) {
		s.railed = v
		s.rail.Set(v)
	}
}

// enough says whether anything left to measure could still change the drills.
func (s *Screen) enough() widget.CardHint {
	enough := s.w.Enough.Value()
	could := len(enough.Could)
	if enough.Speed {
		could++
	}
	switch {
	case s.w.Desk.Value().Summary.Lock.Locked():
		return widget.CardHint{Title: "Drills wait", Text: "A red-flag answer is open.", Action: "Record action", Key: "F8"}
	case could > 0:
		return widget.CardHint{
			Title: "Enough to stop?", Text: counted(could, "check could", "checks could") + " still change the drills.", Action: "Show them", Key: "F7",
		}
	case !enough.Enough: // not weighed yet
		return widget.CardHint{Title: "Not taken yet", Text: counted(len(s.open()), "value is", "values are") + " open."}
	case enough.Left > 0:
		return widget.CardHint{Title: "Enough: you may stop", Text: fmt.Sprintf("None of the %d left could change the drills.", enough.Left)}
	default:
		return widget.CardHint{Title: "All is taken", Text: "The protocol is gone through."}
	}
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// stripValues say how the red-flag questions stand.
func (s *Screen) stripValues() widget.FlagStripValues {
	d := s.w.Desk.Value()
	v := widget.FlagStripValues{Key: "F8"}
	if lock := d.Summary.Lock; lock.Locked() {
		v.Alert = true
		v.Title = "An answer was given that guidance says needs medical review. " + lock.Open[0].Level.Label()
		v.Text = answered(lock.Open) + " Drills, running plan and handout wait until you record what you did."
		if d.Editable() {
			v.Action = "Record action"
		}
		return v
	}
	asked, yes := 0, 0
	for _, q := range s.questions() {
		reply := d.Visit().Reply(q.Code)
		if reply != assessment.NotAsked {
			asked++
		}
		if reply == assessment.Yes {
			yes++
		}
	}
	of := len(s.questions())
	v.Title = fmt.Sprintf("%d of %d red-flag questions asked.", asked, of)
	v.Text = "Not asked is not no."
	switch {
	case yes > 0:
		v.Title += " " + counted(yes, "yes recorded.", "answered yes.")
		v.Text = "This is a record of the answers, not a clearance."
	case asked == of:
		v.Title += " None recorded."
		v.Text = "This is a record of the answers, not a clearance."
	}
	if d.Editable() {
		v.Action = "Ask"
		if asked == of {
			v.Action = "Ask again"
		}
	}
	return v
}

// answered names the first of the answers that are open, and how many more
// there are.
func answered(open []assessment.FlagQuestion) string {
	said := "“" + open[0].Brief + ": yes.”"
	if more := len(open) - 1; more > 0 {
		said += fmt.Sprintf(" And %d more.", more)
	}
	return said
}

// flagAction records what was done about an open answer, or goes to the
// questions.
func (s *Screen) flagAction() {
	d := s.w.Desk.Value()
	if !d.HasVisit() {
		return
	}
	if form.AskAction(s.w, s.scope) {
		return
	}
	s.jumpTo(flagsName)
	for i, b := range s.blocks {
		if b.of.name != flagsName {
			continue
		}
		s.near(i)
		s.settle()
		for _, r := range b.made.rows {
			if f := r.(*form.Flag); d.Visit().Reply(f.Question.Code) == assessment.NotAsked && d.Editable() {
				s.scope.Focus(f.FocusRows()[0][0])
				return
			}
		}
	}
	s.jumpTo(flagsName)
}

// closedHead stands over a visit that is read.
func (s *Screen) closedHead() fyne.CanvasObject {
	v := s.w.Desk.Value().Visit()
	title := widget.NewHeading(widget.HeadingValues{Title: "You are reading " + v.Date.Words(), Note: "It is closed. Its grades are those given then."})
	correct := widget.NewButton(s.scope, widget.ButtonValues{Label: "Correct this value", Key: "A"}, s.askAmend)
	buttons := []fyne.CanvasObject{correct}
	if assessment.DateOf(v.Closed.In(s.w.Now().Location())) == s.w.Today() {
		reopen := widget.NewButton(s.scope, widget.ButtonValues{Label: "Reopen until midnight", Key: "R"}, s.reopen)
		buttons = append([]fyne.CanvasObject{reopen}, buttons...)
	}
	return container.New(inset{18, 4}, container.New(&widget.Rows{Gap: 8}, title,
		container.New(&widget.Beside{Gap: 10}, buttons...)))
}

func (s *Screen) reopen() {
	if !s.w.Desk.Value().Editable() {
		s.w.ReopenVisit()
	}
}
