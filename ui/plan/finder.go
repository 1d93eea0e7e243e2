package plan

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/ui/widget"
)

// add chooses a drill of the whole library.
func (s *Screen) add() {
	s.choose("Add a drill", "Those that answer a finding of today come first.", s.w.KeepDrill)
}

// swap chooses another drill in the place of one.
func (s *Screen) swap(old assessment.DrillID) {
	d, _ := s.w.Drills().Drill(old)
	s.choose("Instead of "+d.Name, "It takes the same place on the plan.", func(id assessment.DrillID) { s.w.SwapDrill(old, id) })
}

// An offer is a drill that can be chosen.
type offer struct {
	drill  drill.Drill
	answer string // the finding it answers
	held   string // what speaks against it; empty for most
}

// A finder is a search over the library in a dialog.
type finder struct {
	screen *Screen
	scope  *widget.Scope
	dialog *widget.Dialog
	search *widget.SearchEntry
	list   *widget.Column
	rows   []*widget.OfferRow
	offers []offer
	shown  []offer
	take   func(assessment.DrillID)
}

func (s *Screen) choose(title, text string, take func(assessment.DrillID)) {
	d := s.w.Desk.Value()
	if !d.Editable() || d.Summary.Lock.Locked() {
		return
	}
	c := &finder{screen: s, take: take, offers: s.offers()}
	c.dialog = widget.NewDialog(s.scope, widget.DialogValues{Title: title, Text: text, Safe: "Close", Act: "Write your own", Wide: true}, c.body)
	own := false
	c.dialog.OnAct = func() bool {
		own = true
		return true
	}
	c.dialog.OnClose = func() {
		if own {
			s.addOwn()
		}
	}
	c.dialog.Show()
	c.search.Focus()
}

func (c *finder) body(inside *widget.Scope) fyne.CanvasObject {
	c.scope = inside
	c.search = widget.NewSearchEntry(inside, widget.SearchValues{Placeholder: "Name, finding or muscle"})
	c.search.OnChange = c.find
	c.search.OnEnter = func() { c.choose(0) }
	c.search.OnMove = func(by int) {
		if by > 0 && len(c.shown) > 0 {
			inside.Focus(c.rows[0])
		}
	}
	c.list = widget.NewColumn(inside, widget.Rows{Margin: 6})
	c.find("")
	list := container.New(tall{c.screen.dialogRoom() - 70}, c.list)
	return container.New(&widget.Rows{Gap: 12, Margin: 4}, c.search, list)
}

// find shows what fits every word of a text.
func (c *finder) find(text string) {
	c.shown = slices.DeleteFunc(slices.Clone(c.offers), func(o offer) bool { return !o.fits(text) })
	for len(c.rows) < len(c.shown) {
		i := len(c.rows)
		c.rows = append(c.rows, widget.NewOfferRow(c.scope, widget.OfferValues{}, func() { c.choose(i) }))
	}
	objects := make([]fyne.CanvasObject, 0, len(c.shown))
	order := []widget.Row{c.search}
	for i, o := range c.shown {
		c.rows[i].Set(o.values())
		objects = append(objects, c.rows[i])
		order = append(order, c.rows[i])
	}
	c.list.Set(objects...)
	c.scope.Rows(order...)
	c.search.Set(widget.SearchValues{Text: text, Placeholder: "Name, finding or muscle", Aside: fmt.Sprintf("%d of %d", len(c.shown), len(c.offers))})
}

func (c *finder) choose(i int) {
	if i >= len(c.shown) || c.shown[i].held != "" {
		return
	}
	c.dialog.Close()
	c.take(c.shown[i].drill.ID)
}

func (o offer) values() widget.OfferValues {
	v := widget.OfferValues{Name: o.drill.Name, Aside: "+" + minutes(o.drill.Minutes), Disabled: o.held != ""}
	switch {
	case o.held != "":
		v.Aside = o.held
	case o.answer != "":
		v.Aside = "for " + o.answer + " · " + v.Aside
	}
	return v
}

// fits reports whether every word of the text occurs in what is known of the
// drill.
func (o offer) fits(text string) bool {
	of := strings.ToLower(strings.Join([]string{o.drill.Name, o.drill.PlainName, o.drill.Family.Label(), o.answer, o.drill.Purpose, o.drill.Feel}, " "))
	for _, word := range strings.Fields(strings.ToLower(text)) {
		if !strings.Contains(of, word) {
			return false
		}
	}
	return true
}

// offers lists the library without what is on the plan, proposed drills first.
func (s *Screen) offers() []offer {
	d := s.w.Desk.Value()
	var all []offer
	holds := drill.Holds(d.Summary)
	for _, p := range d.Proposal.Beside(d.Plan) {
		o := offer{drill: p.Drill}
		if len(p.Answers) > 0 {
			o.answer = strings.ToLower(p.Answers[0].Shown.Measure.Name)
		}
		all = append(all, o)
	}
	for _, entry := range s.w.Drills().All() {
		taken := slices.ContainsFunc(d.Plan.Drills, func(p assessment.PlannedDrill) bool { return p.Drill == entry.ID })
		listed := slices.ContainsFunc(all, func(o offer) bool { return o.drill.ID == entry.ID })
		if !taken && !listed {
			o := offer{drill: entry}
			if by := entry.HeldBackBy(holds); len(by) > 0 {
				o.held = drill.Held{Drill: entry, By: by}.Words()
			}
			all = append(all, o)
		}
	}
	return all
}
