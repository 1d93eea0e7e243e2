package clinic

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A screen is a picker at the left and a form in the centre: what the screens
// of this package share.
type screen struct {
	w      *workspace.Workspace
	scope  *widget.Scope // of the whole screen
	form   *widget.Scope // of the centre
	picker *picker
	column *widget.Column
	panes  widget.PaneValues
	stops  []func()
	last   fyne.Focusable
}

const pickerWide = 300

func (s *screen) make(w *workspace.Workspace, window *widget.Scope, hint string) {
	s.w, s.scope = w, window.Child()
	s.picker = newPicker(s.scope, hint)
	s.form = s.scope.Child()
	s.scope.OnFocus = func(f fyne.Focusable) { s.last = f }
	s.column = widget.NewColumn(s.form, widget.Rows{Gap: theme.CardGap, Margin: theme.WindowMargin})
	s.panes = widget.PaneValues{LeftWide: pickerWide, Parts: widget.Parts{Left: s.picker.object, Centre: s.column}}
}

// Panes are the parts of the screen.
func (s *screen) Panes() widget.PaneValues { return s.panes }

// Hide stops listening.
func (s *screen) Hide() {
	for _, stop := range s.stops {
		stop()
	}
	s.stops = nil
}

// Focus focuses what was focused last, or the search.
func (s *screen) Focus() {
	if o, ok := s.last.(fyne.CanvasObject); ok && o.Visible() {
		s.scope.Focus(s.last)
		return
	}
	s.picker.search.Focus()
}

// words is a paragraph of a card.
func words(text string, st theme.Style, ink widget.Ink) *widget.Words {
	return widget.NewWords(widget.WordsValues{Text: text, Style: st, Ink: ink})
}

// labelled is a field without a label of its own under one.
func labelled(label string, field fyne.CanvasObject) *fyne.Container {
	return container.New(&widget.Rows{Gap: 4}, words(label, theme.CapS, widget.InkSecond), field)
}

// fields makes widgets one row of a form.
type fields []fyne.Focusable

// FocusRows is the one row.
func (f fields) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{f} }

// shown shows objects, or hides them.
func shown(yes bool, objects ...fyne.CanvasObject) {
	for _, o := range objects {
		if yes {
			o.Show()
		} else {
			o.Hide()
		}
	}
}

// room is a layout of one object that is so high.
type room struct{ high float32 }

// MinSize is the height that was asked for.
func (r room) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(300, r.high) }

// Layout gives the object all there is.
func (room) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Resize(size)
	}
}
