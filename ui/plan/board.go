package plan

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// board lays out the centre: findings above, drills with their budget below.
// What the window has more in height goes to the drills; what it has less is
// scrolled.
type board struct {
	screen   *Screen
	object   fyne.CanvasObject
	scroll   *container.Scroll
	content  *fyne.Container
	findings *widget.Heading
	drills   *widget.Heading
	more     *widget.Button   // all findings, or the first again
	papers   []*widget.Button // over the findings: what says more of them
	buttons  []*widget.Button // over the drills: what else there is to decide
	width    float32
}

const (
	headHigh    float32 = 30
	cardGap     float32 = 12
	budgetWide  float32 = 286
	cardWide    float32 = 274
	cardHigh    float32 = 278
	cardMost    float32 = 430
	lyingHigh   float32 = 160 // of a card with its picture beside the words
	lyingMost   float32 = 215
	findingHigh float32 = 53
	lowBoard    float32 = 630  // below it everything stands closer together
	highBoard   float32 = 780  // from here on the cards are as high as they may be
	cardSeen    float32 = 120  // of a card: enough to know it by
	narrow      float32 = 1000 // below it two columns, and the budget under the drills
)

func newBoard(s *Screen) *board {
	b := &board{screen: s}
	b.findings = widget.NewHeading(widget.HeadingValues{Title: "Findings"})
	b.drills = widget.NewHeading(widget.HeadingValues{Title: "Drills for the handout"})
	b.more = widget.NewButton(s.scope, quiet("", "F"), s.showAll)
	b.buttons = []*widget.Button{
		widget.NewButton(s.scope, quiet("Last time", "T"), s.askLastTime),
		widget.NewButton(s.scope, quiet("What holds back", "H"), s.askPrecautions),
		widget.NewButton(s.scope, quiet("Running", "R"), s.askRunning),
		widget.NewButton(s.scope, quiet("Cues", "C"), s.askCues),
		widget.NewButton(s.scope, quiet("All drills", "A"), s.add),
	}
	b.papers = []*widget.Button{
		widget.NewButton(s.scope, quiet("Numbers", "N"), func() { s.w.Go(workspace.AtNumbers) }),
		widget.NewButton(s.scope, quiet("Note and letters", "L"), func() { s.w.Go(workspace.AtLetters) }),
	}
	objects := []fyne.CanvasObject{b.findings, b.more, b.drills}
	for _, button := range slices.Concat(b.papers, b.buttons) {
		objects = append(objects, button)
	}
	for _, p := range s.pillars {
		objects = append(objects, p.card)
	}
	b.content = container.New(boardContent{b}, append(objects, s.drills.body, s.budget.card)...)
	b.scroll = container.NewVScroll(b.content)
	b.object = container.New(boardView{b}, b.scroll)
	s.scope.Scroll(b.scroll)
	return b
}

func (b *board) refresh(d *workspace.Desk) {
	b.findings.Set(widget.HeadingValues{Title: "Findings", Note: sinceWords(d.Summary) + "Ranked by grade. No total score."})
	b.nameDrills(d)
	b.relayout()
}

// nameDrills is short where the buttons leave little room.
func (b *board) nameDrills(d *workspace.Desk) {
	title := "Drills for the handout"
	if b.width < narrow {
		title = "Drills"
	}
	b.drills.Set(widget.HeadingValues{Title: title, Note: decidedWords(d) + " " + lastTimeWords(d, b.screen.nameOfDrill)})
}

func decidedWords(d *workspace.Desk) string {
	switch {
	case d.Visit().State == assessment.Closed:
		return "As given at this visit, which is closed."
	case d.Summary.Lock.Locked():
		return "They wait for an answer."
	case d.Plan.Decided:
		return "As you decided. Ctrl Z goes a step back."
	default:
		return "Proposed from the findings. You decide."
	}
}

func show(o fyne.CanvasObject, yes bool) {
	if yes {
		o.Show()
	} else {
		o.Hide()
	}
}

func quiet(label, key string) widget.ButtonValues {
	return widget.ButtonValues{Label: label, Key: key, Importance: widget.Quiet, High: headHigh}
}

func (b *board) relayout() {
	hidden, all := 0, false
	for _, p := range b.screen.pillars {
		hidden += p.hidden()
		all = all || p.all
	}
	switch {
	case all:
		b.more.Set(quiet("Only the first", "F"))
	default:
		b.more.Set(quiet(fmt.Sprintf("%d more", hidden), "F"))
	}
	show(b.more, all || hidden > 0)
	d := b.screen.w.Desk.Value()
	if !d.HasVisit() {
		return
	}
	b.buttons[2].Set(quiet(runningWords(drill.EffectiveRunning(d.Summary)), "R"))
	show(b.buttons[0], len(lastDrills(d)) > 0)
	show(b.buttons[2], !d.Summary.Lock.Locked())
	show(b.buttons[4], d.Editable() && !d.Summary.Lock.Locked())
	b.content.Refresh()
	b.scroll.Refresh()
}

// begin shows the findings from their headings on where something of the first
// drill is in sight then, else the drills from their heading on.
func (b *board) begin() {
	down := fyne.Position{}
	if b.screen.drills.body.Position().Y+cardSeen > b.scroll.Size().Height {
		down.Y = min(b.drills.Position().Y-theme.Space3, b.content.Size().Height-b.scroll.Size().Height)
	}
	b.scroll.ScrollToOffset(down)
}

// boardView gives the scroll the whole centre, and tells the content its width
// before the scroll asks how high it is.
type boardView struct{ b *board }

// MinSize is small: the centre takes what there is.
func (boardView) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(400, 200) }

// Layout places the scroll.
func (v boardView) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	v.b.width = size.Width
	if d := v.b.screen.w.Desk.Value(); d.HasVisit() {
		v.b.nameDrills(d)
	}
	extra := int((size.Height - 800) / findingHigh)
	if v.b.screen.makeRoom(leastRows+max(extra, 0), roomBeside(size.Height)) {
		v.b.relayout()
	}
	objects[0].Resize(size)
	v.b.scroll.Refresh()
}

// roomBeside is how high the cards may be that stand beside each other.
func roomBeside(board float32) float32 {
	switch {
	case board < lowBoard:
		return cardHigh
	case board < highBoard:
		return 2*lyingHigh + cardGap
	default:
		return cardMost
	}
}

// boardContent lays out what scrolls.
type boardContent struct{ b *board }

// MinSize is as high as everything needs at the width of the centre.
func (c boardContent) MinSize([]fyne.CanvasObject) fyne.Size {
	m := c.b.measure(max(c.b.width, 400), 0)
	return fyne.NewSize(400, m.height)
}

// Layout places the parts.
func (c boardContent) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	b, s := c.b, c.b.screen
	m := b.measure(size.Width, size.Height)
	y := m.margin
	b.head(b.findings, y, m.inner, append([]*widget.Button{b.more}, b.papers...)...)
	y += headHigh + 6
	cell := (m.inner - cardGap*float32(m.columns-1)) / float32(m.columns)
	for i, p := range s.pillars {
		line, column := i/m.columns, float32(i%m.columns)
		put(p.card, theme.WindowMargin+column*(cell+cardGap), y+float32(line)*(m.findings+cardGap), cell, m.findings)
	}
	y += m.findingLines*(m.findings+cardGap) + 8
	b.head(b.drills, y, m.inner, b.buttons...)
	y += headHigh + 6
	s.drills.grid.Columns = m.cards
	put(s.drills.body, theme.WindowMargin, y, m.drillsWide, m.drillsHigh)
	if m.beside {
		put(s.budget.card, theme.WindowMargin+m.inner-budgetWide, y, budgetWide, m.drillsHigh)
	} else {
		put(s.budget.card, theme.WindowMargin, y+m.drillsHigh+cardGap, m.inner, m.budgetHigh)
	}
}

// head places a heading with its buttons at the end.
func (b *board) head(heading *widget.Heading, y, inner float32, buttons ...*widget.Button) {
	end := theme.WindowMargin + inner
	for _, button := range slices.Backward(buttons) {
		if button.Visible() {
			w := button.MinSize().Width
			end -= w
			put(button, end, y-4, w, headHigh)
		}
	}
	put(heading, theme.WindowMargin, y, end-theme.WindowMargin-theme.Space3, headHigh)
}

func put(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
}

// boardSizes are the sizes of the parts at a width.
type boardSizes struct {
	margin, inner, height  float32
	columns, cards         int
	findings, findingLines float32
	drillsWide, drillsHigh float32
	budgetHigh             float32
	beside                 bool
}

// measure works out the sizes; height is what there is, 0 what is needed.
func (b *board) measure(width, height float32) boardSizes {
	m := boardSizes{margin: 14, inner: width - 2*theme.WindowMargin, columns: 4, beside: width >= narrow}
	if !m.beside {
		m.columns = 2
	}
	cell := (m.inner - cardGap*float32(m.columns-1)) / float32(m.columns)
	for _, p := range b.screen.pillars {
		m.findings = max(m.findings, p.card.HeightFor(cell))
	}
	m.findingLines = float32(len(b.screen.pillars) / m.columns)
	m.drillsWide, m.budgetHigh = m.inner, b.screen.budget.card.HeightFor(m.inner)
	least := cardHigh
	if m.beside {
		m.drillsWide -= budgetWide + theme.CardGap
		m.budgetHigh = b.screen.budget.card.HeightFor(budgetWide)
		least = max(least, m.budgetHigh)
	}
	n := max(len(b.screen.drills.shown), 1)
	m.cards = min(max(int((m.drillsWide+cardGap)/(cardWide+cardGap)), 1), n)
	high, most := cardHigh, cardMost
	if n > m.cards { // more than stand in one row: they lie in two columns
		m.cards, high, most = 2, lyingHigh, lyingMost
	}
	lines := float32((n + m.cards - 1) / m.cards)
	above := m.margin + 2*(headHigh+6) + m.findingLines*(m.findings+cardGap) + 8
	m.drillsHigh = max(lines*(high+cardGap)-cardGap, least)
	below := theme.Space3
	if !m.beside {
		below += m.budgetHigh + cardGap
	}
	m.height = above + m.drillsHigh + below
	if more := height - m.height; more > 0 {
		m.drillsHigh = min(m.drillsHigh+more, max(lines*(most+cardGap)-cardGap, m.drillsHigh))
	}
	return m
}

// footed is rows of which the last stands at the foot.
type footed struct{ widget.Rows }

// Layout places the rows, and the last at the foot.
func (f *footed) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	f.Rows.Layout(objects, size)
	if n := len(objects); n > 0 {
		last := objects[n-1]
		last.Move(fyne.NewPos(last.Position().X, max(size.Height-last.Size().Height, last.Position().Y)))
	}
}
