// Package chooser asks which file, which folder or which person is meant: a
// search in a dialog over lines that are moved in with the arrows. It may
// import the widgets, the workspace and what is below them, and never opens
// what was chosen.
package chooser

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// A line can be chosen.
type line struct {
	icon        widget.Icon
	name, aside string
	choose      func()
}

// A finder is the dialog: what is typed goes to find, which shows lines.
type finder struct {
	dialog *widget.Dialog
	scope  *widget.Scope
	search *widget.SearchEntry
	note   *widget.Words
	column *widget.Column
	rows   []*widget.FileRow
	lines  []line
	at     int // the line that Enter chooses
	values widget.SearchValues
}

// The height of what stands between the text of the dialog and its answers.
const bodyHigh = 420

func newFinder(s *widget.Scope, v widget.DialogValues, placeholder string, find func(text string)) *finder {
	f := &finder{values: widget.SearchValues{Placeholder: placeholder}, note: widget.NewWords(widget.WordsValues{})}
	f.dialog = widget.NewDialog(s, v, func(inside *widget.Scope) fyne.CanvasObject {
		f.scope = inside
		f.search = widget.NewSearchEntry(inside, f.values)
		f.search.OnChange = find
		f.search.OnMove = f.move
		f.search.OnEnter = f.enter
		f.column = widget.NewColumn(inside, widget.Rows{})
		inside.Rows(f.search)
		return container.New(&widget.Filled{Gap: theme.Space2, Fill: 2, Least: bodyHigh}, f.search, f.note, f.column)
	})
	return f
}

// open shows the dialog with the search focused.
func (f *finder) open() {
	f.dialog.Show()
	f.search.Focus()
}

// say writes under the search where one is, or what is wrong.
func (f *finder) say(text string, wrong bool) {
	v := widget.WordsValues{Text: text, Style: theme.Small, Ink: widget.InkSecond, Lines: 2}
	if wrong {
		v.Tone = theme.Marked
	}
	f.note.Set(v)
	f.dialog.Refresh()
}

// show lists lines, with the line at chosen.
func (f *finder) show(lines []line, at int) {
	f.lines, f.at = lines, min(max(at, 0), max(len(lines)-1, 0))
	for len(f.rows) < len(lines) {
		i := len(f.rows)
		row := widget.NewFileRow(widget.FileRowValues{})
		row.OnPress = func() { f.choose(i) }
		f.rows = append(f.rows, row)
	}
	objects := make([]fyne.CanvasObject, len(lines))
	for i := range lines {
		f.set(i)
		objects[i] = f.rows[i]
	}
	f.column.Set(objects...)
	f.reveal()
}

// count says in the search how many there are.
func (f *finder) count(text string, n int) {
	f.values.Text, f.values.Aside = text, fmt.Sprintf("%d found", n)
	f.search.Set(f.values)
}

func (f *finder) set(i int) {
	l := f.lines[i]
	f.rows[i].Set(widget.FileRowValues{Icon: l.icon, Name: l.name, Aside: l.aside, Selected: i == f.at})
}

func (f *finder) reveal() {
	if f.at < len(f.lines) {
		f.scope.Reveal(f.rows[f.at])
	}
}

func (f *finder) move(by int) {
	before := f.at
	f.at = min(max(f.at+by, 0), max(len(f.lines)-1, 0))
	for _, i := range []int{before, f.at} {
		if i < len(f.lines) {
			f.set(i)
		}
	}
	f.reveal()
}

func (f *finder) enter() { f.choose(f.at) }

func (f *finder) choose(i int) {
	if i < len(f.lines) {
		f.lines[i].choose()
	}
}
