package visit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/widget"
)

// conditions is the section of the set-up of the run.
func (s *Screen) conditions(place string) *section {
	sec := newSection(place, "Conditions", func() widget.HeadingValues {
		return widget.HeadingValues{Title: "Conditions", Note: "What must be alike before two runs are compared."}
	})
	sec.progress = func() progress {
		var p progress
		for _, l := range s.w.Conditions() {
			p.of++
			if l.Text != "" && !l.Problem.Some() {
				p.done++
			}
			p.question = p.question || l.Problem.Some()
		}
		return p
	}
	sec.part = "conditions"
	sec.blocks = []*block{newBlock(sec, usualHead+usualRow*7, func() content { return s.conditionFields(sec) })}
	return sec
}

func (s *Screen) conditionFields(sec *section) content {
	c := content{objects: []fyne.CanvasObject{padded(s.conditionHead(sec), 18, 8), s.said(sec)}}
	if s.w.Desk.Value().Editable() {
		p := form.NewProtocol(s.w, s.scope)
		p.OnFocus = s.focusConditions
		c.rows, c.objects = append(c.rows, p), append(c.objects, p.Object())
	}
	var words []fyne.CanvasObject
	for i := range s.w.Conditions() {
		f := form.NewCondition(s.w, s.scope, i)
		f.OnFocus = s.focusConditions
		c.rows = append(c.rows, f)
		if f.Words() {
			words = append(words, f.Object())
			continue
		}
		c.objects = append(c.objects, f.Object())
	}
	grid := container.New(&widget.Grid{Columns: 2, Gap: 14}, words...)
	c.objects = append(c.objects, container.New(&widget.Rows{Margin: margin}, grid))
	c.rows = wordsLast(c.rows)
	return c
}

// wordsLast is the order in which the fields of the conditions stand.
func wordsLast(rows []row) []row {
	var first, last []row
	for _, r := range rows {
		if c, ok := r.(*form.Condition); ok && c.Words() {
			last = append(last, r)
		} else {
			first = append(first, r)
		}
	}
	return append(first, last...)
}

func (s *Screen) conditionHead(sec *section) fyne.CanvasObject {
	d := s.w.Desk.Value()
	if d.Summary.Previous == nil || !d.Editable() {
		return sec.head
	}
	same := widget.NewButton(s.scope, widget.ButtonValues{
		Label: "Same as " + shortDay(d.Summary.Previous.Date), Key: "S", Icon: widget.IconRepeat,
	}, s.w.SameConditions)
	return container.New(ends{}, sec.head, same)
}

// questions are the red-flag questions of this visit: all of them at the first
// and when asked for.
func (s *Screen) questions() []assessment.FlagQuestion {
	d := s.w.Desk.Value()
	return d.Visit().FlagQuestionsAt(d.Summary.Number == 1 || s.askAll)
}

// flags is the section of the red-flag questions.
func (s *Screen) flags(place string) *section {
	sec := newSection(place, flagsName, func() widget.HeadingValues {
		return widget.HeadingValues{Title: flagsName, Note: "1 is no, 2 is yes. A record of the answers, not a clearance."}
	})
	sec.progress = func() progress {
		p := progress{question: s.w.Desk.Value().Summary.Lock.Locked()}
		for _, q := range s.questions() {
			p.of++
			if s.w.Desk.Value().Visit().Reply(q.Code) != assessment.NotAsked {
				p.done++
			}
		}
		return p
	}
	sec.part = "red_flags"
	asked := s.questions()
	sec.fill(len(asked), func(c *content) { c.objects = append(c.objects, padded(s.flagHead(sec), 18, 8), s.said(sec)) }, func(i int) row {
		f := form.NewFlag(s.w, s.scope, asked[i])
		f.OnFocus = s.focusFlag
		return f
	})
	return sec
}

func (s *Screen) flagHead(sec *section) fyne.CanvasObject {
	if !s.w.Desk.Value().Editable() || len(s.questions()) == len(assessment.FlagQuestions()) {
		return sec.head
	}
	all := widget.NewButton(s.scope, widget.ButtonValues{Label: "Ask all", Key: "Q"}, s.openAll)
	return container.New(ends{}, sec.head, all)
}
