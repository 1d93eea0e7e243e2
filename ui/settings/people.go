package settings

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// people are the others who examine on this computer, a line each. Lines are
// kept for the next name once they were made.
type people struct {
	screen *Screen
	lines  []personLine
	list   *fyne.Container
	add    *widget.Button
	names  []string
}

// A personLine is a name with the way to take it away.
type personLine struct {
	entry  *widget.TextEntry
	remove *widget.Button
	object fyne.CanvasObject
}

func newPeople(s *Screen) *people {
	p := &people{screen: s, list: container.New(&widget.Rows{Gap: theme.Space3})}
	p.add = widget.NewButton(s.scope, widget.ButtonValues{Label: "Add a clinician", Icon: widget.IconPlus}, p.addOne)
	return p
}

func (p *people) object() fyne.CanvasObject {
	return container.New(&widget.Rows{Gap: theme.Space3}, p.list, container.New(&widget.Beside{}, p.add),
		widget.NewWords(widget.WordsValues{Text: "Ctrl K chooses who examines a visit.", Style: theme.Cap, Ink: widget.InkFaint}))
}

// show shows the names as they are kept.
func (p *people) show(names []string) {
	before := len(p.names)
	p.names = slices.Clone(names)
	for len(p.lines) < len(names) {
		p.lines = append(p.lines, p.line(len(p.lines)))
		p.list.Add(p.lines[len(p.lines)-1].object)
	}
	for i, l := range p.lines {
		if i >= len(names) {
			l.object.Hide()
			continue
		}
		l.object.Show()
		l.entry.Set(widget.TextValues{Label: fmt.Sprintf("Clinician %d", i+2), Text: names[i]})
	}
	if len(names) == before {
		return
	}
	p.screen.order()
	p.screen.column.Relayout()
	if len(names) < before {
		p.screen.scope.Forget()
	}
}

func (p *people) line(i int) personLine {
	s := p.screen
	l := personLine{entry: widget.NewTextEntry(s.scope, widget.TextValues{})}
	l.entry.OnChange = func(text string) {
		p.names[i] = text
		s.w.SetOthers(slices.Clone(p.names))
	}
	l.remove = widget.NewButton(s.scope, widget.ButtonValues{Label: "Remove"}, func() {
		p.edit(slices.Delete(slices.Clone(p.names), i, i+1))
		s.scope.Focus(p.add)
	})
	l.object = container.New(lowered{}, l.entry, l.remove)
	return l
}

func (p *people) addOne() {
	p.edit(append(slices.Clone(p.names), ""))
	p.lines[len(p.names)-1].entry.Focus()
}

// edit changes the list as an edit of its own, apart from typing.
func (p *people) edit(names []string) {
	p.screen.w.Settle()
	p.screen.w.SetOthers(names)
	p.screen.w.Settle()
}

func (p *people) rows() []widget.Row {
	var rows []widget.Row
	for _, l := range p.lines[:len(p.names)] {
		rows = append(rows, row{[]fyne.Focusable{l.entry.Focusable(), l.remove}})
	}
	return append(rows, row{[]fyne.Focusable{p.add}})
}

// lowered is the layout of an entry with a button at the height of its box.
type lowered struct{}

func (lowered) MinSize(o []fyne.CanvasObject) fyne.Size {
	entry, button := o[0].MinSize(), o[1].MinSize()
	return fyne.NewSize(entry.Width+theme.Space3+button.Width, max(entry.Height, button.Height))
}

func (lowered) Layout(o []fyne.CanvasObject, size fyne.Size) {
	button := o[1].MinSize()
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(size.Width-theme.Space3-button.Width, size.Height))
	o[1].Move(fyne.NewPos(size.Width-button.Width, size.Height-button.Height))
	o[1].Resize(button)
}
