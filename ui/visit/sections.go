package visit

import (
	"cmp"
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// places are the headings of the rail in the order of an appointment, each with
// the pillars of its measures.
var places = []struct {
	name    string
	pillars []assessment.Pillar
	late    bool // the run is long enough for values of its end
}{
	{"Before the run", []assessment.Pillar{assessment.Symptoms, assessment.Load}, false},
	{"On the treadmill", []assessment.Pillar{assessment.Technique, assessment.Force}, true},
	{"On the table", []assessment.Pillar{assessment.Mobility, assessment.Endurance}, false},
}

// short are names for the rail where the full one does not fit.
var short = map[string]string{assessment.Endurance.Label(): "Endurance"}

// Names of the sections that keys lead to.
const (
	toFinish  = "To finish"
	lateName  = "Late in the run"
	flagsName = "Red flags"
)

// build makes the sections of the visit looked at. No field is made yet. What
// does not follow the protocol is kept as long as the visit is the same.
func (s *Screen) build(visit identity) {
	s.sections, s.blocks = nil, nil
	if visit != s.fixed.of {
		s.fixed = fixed{visit, s.conditions(places[0].name), s.bodyChart(places[0].name), s.flags(places[0].name), s.notes()}
	}
	s.markRows(s.fixed.chart)
	for i, p := range places {
		if i == 0 {
			s.add(s.fixed.conditions)
		}
		for _, pillar := range p.pillars {
			s.addMeasures(p.name, pillar.String(), pillar.Label(), s.rowsOf(pillar, false))
			if pillar == assessment.Symptoms {
				s.add(s.fixed.chart)
			}
		}
		if i == 0 {
			s.add(s.fixed.flags)
		}
		if p.late {
			s.addLate(p.name, p.pillars)
		}
	}
	s.add(s.fixed.notes)
}

// fixed are the sections that do not follow the protocol.
type fixed struct {
	of                              identity
	conditions, chart, flags, notes *section
}

func (s *Screen) add(sec *section) {
	s.sections = append(s.sections, sec)
	s.blocks = append(s.blocks, sec.blocks...)
}

// newSection makes a section with its heading and without blocks.
func newSection(place, name string, heading func() widget.HeadingValues) *section {
	return &section{name: name, place: place, heading: heading, head: widget.NewHeading(heading())}
}

// fill adds blocks for so many rows: the first with what stands over them.
func (s *section) fill(n int, above func(*content), row func(i int) row) {
	for from := 0; from < n; from += blockRows {
		to := min(from+blockRows, n)
		high := usualRow * float32(to-from)
		if from == 0 {
			high += usualHead
		}
		s.blocks = append(s.blocks, newBlock(s, high, func() content {
			var c content
			if from == 0 {
				above(&c)
			}
			for i := from; i < to; i++ {
				r := row(i)
				c.rows, c.objects = append(c.rows, r), append(c.objects, r.Object())
			}
			return c
		}))
	}
}

// A slot is a row of the form before it is made.
type slot struct {
	measure assessment.Measure
	moment  assessment.Moment
}

// rowsOf lists the rows of a pillar that belong to the protocol or have a
// value: for the first moment of its measures, or for the last where they have
// one.
func (s *Screen) rowsOf(p assessment.Pillar, late bool) []slot {
	items := s.w.Protocol().Items
	var slots []slot
	for _, m := range s.w.Catalogue().In(p) {
		moments := m.MomentsOf()
		moment := moments[0]
		if late {
			moment = moments[len(moments)-1]
		}
		asked := slices.ContainsFunc(items, func(i assessment.ProtocolItem) bool {
			return i.Measure == m.ID && (!late || i.Late || s.late)
		})
		if (asked || s.kept[m.ID]) && (!late || len(moments) > 1) {
			slots = append(slots, slot{m, moment})
		}
	}
	return slots
}

// keep notes every measure that has had something in this visit: its row stays,
// whatever the protocol.
func (s *Screen) keep() {
	v := s.w.Desk.Value().Visit()
	for _, o := range v.Observations {
		s.kept[o.Measure] = true
	}
	for _, u := range v.Unfinished {
		s.kept[u.Measure] = true
	}
	for _, n := range v.NotDone {
		s.kept[n.Measure] = true
	}
}

func (s *Screen) addMeasures(place, part, name string, slots []slot) {
	if len(slots) == 0 {
		return
	}
	sec := newSection(place, cmp.Or(short[name], name), func() widget.HeadingValues { return widget.HeadingValues{Title: name, Note: s.setUp(slots)} })
	sec.part = part
	sec.progress = func() progress { return s.progressOf(slots) }
	above := func(c *content) {
		c.objects = append(c.objects, s.head(sec, 2)...)
		if s.w.Desk.Value().Editable() {
			c.tools = newTools(s, slots)
			c.objects = append(c.objects, c.tools.objects()...)
		}
		c.objects = append(c.objects, widget.NewRowHead(s.columns(slots)))
	}
	sec.fill(len(slots), above, func(i int) row {
		r := form.NewRow(s.w, s.scope, slots[i].measure, slots[i].moment)
		r.OnFocus = s.focusKey
		return r
	})
	for _, l := range slots {
		for _, side := range l.measure.Sides() {
			sec.keys = append(sec.keys, assessment.Key{Measure: l.measure.ID, Side: side, Moment: l.moment})
		}
	}
	s.add(sec)
}

// addLate adds the values of the end of the run: a section of its own, because
// they are taken after everything else on the treadmill.
func (s *Screen) addLate(place string, pillars []assessment.Pillar) {
	var slots []slot
	for _, p := range pillars {
		slots = append(slots, s.rowsOf(p, true)...)
	}
	if len(slots) > 0 && (s.late || s.anyOf(slots) || s.asksLate()) {
		s.addMeasures(place, "late", lateName, slots)
		return
	}
	if !s.w.Desk.Value().Editable() || !s.mayBeLate(pillars) {
		return
	}
	sec := newSection(place, lateName, func() widget.HeadingValues {
		return widget.HeadingValues{Title: lateName, Note: "At the same speed, tired or once it tightens."}
	})
	sec.progress = func() progress { return progress{} }
	sec.blocks = []*block{newBlock(sec, usualHead+usualRow, func() content {
		open := widget.NewButton(s.scope, widget.ButtonValues{Label: "Take values late in the run", Key: "L", Icon: widget.IconPlus}, s.openLate)
		return content{
			rows:    []row{&press{open}},
			objects: []fyne.CanvasObject{padded(sec.head, 18, 6), container.New(inset{4, 16}, container.New(&widget.Beside{}, open))},
		}
	})}
	s.add(sec)
}

// asksLate reports whether the protocol asks for values late in the run.
func (s *Screen) asksLate() bool {
	return slices.ContainsFunc(s.w.Protocol().Items, func(i assessment.ProtocolItem) bool { return i.Late })
}

// mayBeLate reports whether a row of the pillars could be taken late in the run.
func (s *Screen) mayBeLate(pillars []assessment.Pillar) bool {
	return slices.ContainsFunc(pillars, func(p assessment.Pillar) bool {
		return slices.ContainsFunc(s.rowsOf(p, false), func(l slot) bool { return l.measure.Moments })
	})
}

// anyOf reports whether this visit or the one before has a value of the slots.
func (s *Screen) anyOf(slots []slot) bool {
	d := s.w.Desk.Value()
	has := func(v assessment.Visit) bool {
		return slices.ContainsFunc(v.Observations, func(o assessment.Observation) bool {
			return slices.ContainsFunc(slots, func(l slot) bool { return l.measure.ID == o.Measure && l.moment == o.Moment })
		})
	}
	return has(d.Visit()) || d.Summary.Previous != nil && has(*d.Summary.Previous)
}

func (s *Screen) columns(slots []slot) widget.RowHeadValues {
	v := widget.RowHeadValues{Measure: "Measure", Left: "Value", Range: "Range", Past: "Visit by visit", Change: "Change"}
	if slices.ContainsFunc(slots, func(l slot) bool { return l.measure.Paired }) {
		v.Left, v.Right = "Left", "Right"
	}
	if p := s.w.Desk.Value().Summary.Previous; p != nil {
		v.Change = "Since " + shortDay(p.Date)
	}
	return v
}

func shortDay(d assessment.Date) string { return fmt.Sprintf("%d %s", d.Day, d.Month) }

// setUp says beside a heading of running measures how the run compares with the
// last one.
func (s *Screen) setUp(slots []slot) string {
	sum := s.w.Desk.Value().Summary
	if sum.Previous == nil || !slices.ContainsFunc(slots, func(l slot) bool { return l.measure.Running }) {
		return ""
	}
	if sum.Likeness == assessment.LikeForLike {
		return "Like for like with " + shortDay(sum.Previous.Date)
	}
	return "Not like " + shortDay(sum.Previous.Date) + ": " + sum.Unlike.Label()
}

// progressOf counts the values of the slots that are taken or left out on
// purpose.
func (s *Screen) progressOf(slots []slot) progress {
	var p progress
	d := s.w.Desk.Value()
	for _, l := range slots {
		for _, side := range l.measure.Sides() {
			k := assessment.Key{Measure: l.measure.ID, Side: side, Moment: l.moment}
			p.of++
			if s.settled[k] {
				p.done++
			}
			p.question = p.question || d.Problem(l.measure, k).Some()
		}
	}
	return p
}

// count notes which keys of the visit are dealt with.
func (s *Screen) count() {
	v := s.w.Desk.Value().Visit()
	s.settled = make(map[assessment.Key]bool, len(v.Observations)+len(v.NotDone))
	for _, o := range v.Observations {
		s.settled[o.Key] = true
	}
	for _, n := range v.NotDone {
		s.settled[n.Key] = true
	}
}

func padded(o fyne.CanvasObject, above, below float32) fyne.CanvasObject {
	return container.New(inset{above, below}, o)
}

// press makes a button a row: Enter comes by.
type press struct{ *widget.Button }

func (p *press) Object() fyne.CanvasObject     { return p.Button }
func (p *press) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{{p.Button}} }
func (p *press) Refresh() bool                 { return false }
func quiet(text string) fyne.CanvasObject {
	return widget.NewWords(widget.WordsValues{Text: text, Style: theme.Small, Ink: widget.InkSecond})
}
