package clinic

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// An entry is one thing that can be picked.
type entry struct {
	title, text, aside string
	of                 string // what else it is found by
}

// fits reports whether every word of a text occurs in what is known of it.
func (e entry) fits(text string) bool {
	of := strings.ToLower(e.title + " " + e.text + " " + e.aside + " " + e.of)
	for _, word := range strings.Fields(strings.ToLower(text)) {
		if !strings.Contains(of, word) {
			return false
		}
	}
	return true
}

// A picker is a search over a list at the left of a screen. What the arrows
// move to is shown at once; Enter goes on to it.
type picker struct {
	scope   *widget.Scope
	search  *widget.SearchEntry
	hint    string
	column  *widget.Column
	object  fyne.CanvasObject
	rows    []*widget.ListRow
	entries []entry
	shown   []int // indices of entries, as listed
	picked  int   // index of an entry

	onPick func(i int)
	onOpen func() // Enter on a row: to its first field
}

func newPicker(window *widget.Scope, hint string) *picker {
	p := &picker{scope: window.Child(), hint: hint, picked: -1}
	p.search = widget.NewSearchEntry(p.scope, widget.SearchValues{Placeholder: hint})
	p.search.OnChange = p.find
	p.search.OnMove = func(by int) {
		if by > 0 && len(p.shown) > 0 {
			at := 0
			if len(p.shown) > 1 && p.shown[0] == p.picked {
				at = 1 // the first is shown already
			}
			p.scope.Focus(p.rows[at])
		}
	}
	p.search.OnEnter = func() {
		if len(p.shown) > 0 {
			p.pick(p.shown[0])
			p.onOpen()
		}
	}
	p.column = widget.NewColumn(p.scope, widget.Rows{Margin: theme.Space3})
	p.scope.OnFocus = p.follow
	p.object = container.New(&widget.Filled{Gap: theme.Space2, Margin: theme.Space3, Fill: 1, Least: 120}, p.search, p.column)
	return p
}

// set shows other entries and keeps the one that is picked.
func (p *picker) set(entries []entry) {
	p.entries = entries
	p.list(p.search.Text())
}

func (p *picker) find(text string) { p.list(text) }

func (p *picker) list(text string) {
	p.shown = p.shown[:0]
	for i, e := range p.entries {
		if e.fits(text) {
			p.shown = append(p.shown, i)
		}
	}
	for len(p.rows) < len(p.shown) {
		at := len(p.rows)
		p.rows = append(p.rows, widget.NewListRow(p.scope, widget.ListRowValues{}, func() {
			p.pick(p.shown[at])
			p.onOpen()
		}))
	}
	objects := make([]fyne.CanvasObject, 0, len(p.shown))
	order := []widget.Row{p.search}
	for at := range p.shown {
		objects, order = append(objects, p.rows[at]), append(order, p.rows[at])
	}
	p.show()
	p.column.Set(objects...)
	p.scope.Rows(order...)
	p.search.Set(widget.SearchValues{Text: text, Placeholder: p.hint, Aside: fmt.Sprintf("%d", len(p.shown))})
}

// show writes the rows, and fills the one that is picked.
func (p *picker) show() {
	for at, i := range p.shown {
		e := p.entries[i]
		p.rows[at].Set(widget.ListRowValues{Title: e.title, Text: e.text, Aside: e.aside, Primary: i == p.picked})
	}
}

// follow picks what the arrows move to.
func (p *picker) follow(f fyne.Focusable) {
	for at, i := range p.shown {
		if f == fyne.Focusable(p.rows[at]) {
			p.pick(i)
		}
	}
}

func (p *picker) pick(i int) {
	if i == p.picked {
		return
	}
	p.picked = i
	p.show()
	p.onPick(i)
}
