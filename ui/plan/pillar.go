package plan

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/ui/form"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A column shows the findings of some pillars.
type column struct {
	title   string
	icon    widget.Icon
	pillars []assessment.Pillar
}

func columns() []column {
	return []column{
		{"Symptoms and load", widget.IconPulse, []assessment.Pillar{assessment.Symptoms, assessment.Load}},
		{"Mobility", widget.IconStretch, []assessment.Pillar{assessment.Mobility}},
		{"Muscular endurance", widget.IconTimer, []assessment.Pillar{assessment.Endurance}},
		{"Technique", widget.IconFoot, []assessment.Pillar{assessment.Technique, assessment.Force}},
	}
}

// An item is a line of a column.
type item struct {
	values widget.FindingValues
	key    assessment.Key // of the value; zero where none was taken
	open   func()
}

// A pillar is the card of a column. It shows as many lines as there is room
// for, and the others on request.
type pillar struct {
	column
	screen *Screen
	card   *widget.Card
	body   *fyne.Container
	empty  *widget.Words
	rows   []*widget.FindingRow
	items  []item
	room   int
	all    bool
}

const leastRows = 3

func newPillar(c column, s *Screen) *pillar {
	p := &pillar{column: c, screen: s, room: leastRows}
	p.empty = widget.NewWords(widget.WordsValues{Ink: widget.InkSecond})
	p.body = container.New(&widget.Rows{})
	p.card = widget.NewCard(widget.CardValues{Title: c.title, Icon: c.icon, Rule: true}, p.body)
	return p
}

func (p *pillar) refresh(d *workspace.Desk) {
	p.items = p.items[:0]
	for i, f := range d.Summary.Ranked(p.pillars...) {
		p.items = append(p.items, p.found(d, f, i+1))
	}
	p.items = append(p.items, p.gaps(d)...)
	p.layOut()
}

// gaps are what was not done and was done before, or could change the drills:
// a measure once, whatever its sides and moments.
func (p *pillar) gaps(d *workspace.Desk) []item {
	var items []item
	seen := map[assessment.MeasureID]bool{}
	for _, g := range d.Summary.Gaps {
		if !p.has(g.Measure.Pillar) || seen[g.Measure.ID] || !g.Earlier && !drill.Decides(g.Measure.ID) {
			continue
		}
		seen[g.Measure.ID] = true
		whole := !slices.ContainsFunc(d.Summary.Findings, func(f assessment.Shown) bool { return f.Measure.ID == g.Measure.ID })
		items = append(items, missing(g, whole))
	}
	return items
}

func (p *pillar) has(pillar assessment.Pillar) bool {
	return slices.Contains(p.pillars, pillar)
}

func (p *pillar) found(d *workspace.Desk, f assessment.Shown, rank int) item {
	if f.Verdict.Grade == assessment.Ungraded {
		rank = 0
	}
	note, short := noteOf(d, p.screen.w, f)
	return item{
		key: f.Observation.Key,
		values: widget.FindingValues{
			Rank: rank, Name: f.Measure.Name, Tail: tailOf(f.Observation.Key), Verdict: form.Verdict(f),
			Value: valueOf(f), Note: note, Short: short, Overridden: f.Verdict.Given != nil,
		},
		open: func() { p.screen.details(f) },
	}
}

// missing is a value that was not taken, or with whole no value of the measure.
func missing(g assessment.Gap, whole bool) item {
	v := widget.FindingValues{Name: g.Measure.Name, Verdict: form.NotDone("Not done"), Value: "not done today"}
	if !whole {
		v.Tail = tailOf(g.Key)
	}
	switch {
	case g.Reason != nil:
		v.Value = "not done: " + g.Reason.Label()
	case drill.Decides(g.Measure.ID):
		v.Note = "could change drills"
	}
	return item{values: v}
}

// layOut shows the lines there is room for.
func (p *pillar) layOut() {
	shown := len(p.items)
	if !p.all && shown > p.room {
		shown = p.room
	}
	for len(p.rows) < shown {
		p.rows = append(p.rows, widget.NewFindingRow(p.screen.scope, widget.FindingValues{}))
	}
	objects := make([]fyne.CanvasObject, 0, max(shown, 1))
	for i, it := range p.items[:shown] {
		p.rows[i].OnOpen = it.open
		it.values.Low = p.screen.room == cardHigh
		p.rows[i].Set(it.values)
		objects = append(objects, p.rows[i])
	}
	if len(p.items) == 0 {
		p.empty.Set(widget.WordsValues{Text: "Nothing recorded at this visit.", Ink: widget.InkSecond})
		objects = append(objects, p.empty)
	}
	p.body.Objects = objects
	p.body.Refresh()
	p.card.Refresh()
}

// fields are what can have the focus, from top to bottom.
func (p *pillar) fields() []fyne.Focusable {
	var fields []fyne.Focusable
	for _, o := range p.body.Objects {
		if f, ok := o.(*widget.FindingRow); ok && !f.Disabled() {
			fields = append(fields, f)
		}
	}
	return fields
}

// hidden counts the lines that are not shown.
func (p *pillar) hidden() int {
	if p.all {
		return 0
	}
	return max(len(p.items)-p.room, 0)
}

// showAll shows all lines of every column, or again only the first.
func (s *Screen) showAll() {
	for _, p := range s.pillars {
		p.all = !p.all
		p.layOut()
	}
	s.board.relayout()
}

// makeRoom tells the columns how many lines fit the window, and the cards below
// how high they may be. It reports whether that is another than before.
func (s *Screen) makeRoom(rows int, room float32) bool {
	changed := s.room != room
	s.room = room
	if changed && s.w.Desk.Value().HasVisit() {
		s.budget.refresh(s.w.Desk.Value())
	}
	for _, p := range s.pillars {
		if changed {
			p.layOut()
		}
	}
	for _, p := range s.pillars {
		if p.room != rows {
			p.room, changed = rows, true
			p.layOut()
		}
	}
	return changed
}
