// Package recording is where the file of a watch or a laboratory is looked at
// before anything of it is taken into the visit: what it holds, which run and
// which part of it, what must be asked, and each value beside the one in the
// form. It may import the widgets, the workspace and what is below them; it
// never reads a file and never decides which value is right.
package recording

import (
	"fmt"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/chooser"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Screen is the place in the window.
type Screen struct {
	w      *workspace.Workspace
	scope  *widget.Scope
	column *widget.Column
	panes  widget.PaneValues
	stops  []func()

	open   *widget.Button
	path   *widget.Words   // of the file that was read
	found  *fyne.Container // files that could be meant
	offers []*widget.ListRow

	held  *fyne.Container // what the file holds; empty before one is read
	built string          // for which file, and what was said about it
	parts parts
}

const noPath = "A file can be dropped on the window too."

// New makes the screen below the scope of the window.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child()}
	s.path = small(noPath)
	s.open = widget.NewButton(s.scope, widget.ButtonValues{Label: "Choose a file", Icon: widget.IconSheet, Key: "Ctrl O"}, s.choose)
	s.found = container.New(&widget.Rows{})
	s.held = container.New(&widget.Rows{Gap: theme.CardGap})
	file := widget.NewCard(widget.CardValues{Title: "The file", Aside: "FIT, TCX, GPX, C3D, MOT, TRC, text"},
		container.New(&widget.Rows{Gap: theme.Space3}, s.path, container.New(&widget.Grid{Columns: 3, Gap: theme.Space3}, s.open), s.found))
	s.column = widget.NewColumn(s.scope, widget.Rows{Gap: theme.CardGap, Margin: theme.WindowMargin},
		widget.NewHeading(widget.HeadingValues{Title: "Read a file", Note: "Nothing is taken before you say so", Large: true}), file, s.held)
	s.panes = widget.PaneValues{Parts: widget.Parts{Centre: s.column}}
	s.scope.Bind(widget.Ctrl(fyne.KeyO), s.choose)
	s.scope.Bind(widget.Ctrl(fyne.KeyReturn), w.TakeFile)
	s.scope.Bind(columnsKey, s.mapFile)
	s.scope.Bind(widget.Plain(fyne.KeyEscape), s.leave)
	return s
}

// Panes are the parts of the screen.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show starts listening.
func (s *Screen) Show() {
	s.scope.Show()
	s.stops = []func(){s.w.File.Listen(s.show)}
	s.w.FindFiles(s.list)
}

// Hide stops listening.
func (s *Screen) Hide() {
	for _, stop := range s.stops {
		stop()
	}
	s.stops = nil
}

// Focus goes to what was focused last, or to the button that asks for a file.
func (s *Screen) Focus() { s.scope.Restore() }

// Hints are the keys that work here.
func (s *Screen) Hints() []widget.Hint {
	if s.mine(s.w.File.Value()) {
		return []widget.Hint{{Key: "Space", Does: "take, leave"}, {Key: "Ctrl Enter", Does: "take the values"}, {Key: "Esc", Does: "back"}}
	}
	return []widget.Hint{{Key: "Ctrl O", Does: "choose a file"}, {Key: "Esc", Does: "back"}}
}

// mine reports whether a file was read for the visit looked at.
func (s *Screen) mine(f workspace.OpenFile) bool {
	d := s.w.Desk.Value()
	return f.Holds() && d.HasVisit() && d.Open == f.Visit
}

// choose asks for the file.
func (s *Screen) choose() {
	chooser.Choose(s.w, s.scope, chooser.Values{
		Title: "Which file?", Text: "Of a watch or a laboratory. Nothing is taken before you say so.", Extensions: s.w.RecordingEndings(),
	}, s.w.ReadFile)
}

// Drop reads the first of the files that were dropped on the window.
func (s *Screen) Drop(paths []string) {
	if len(paths) > 0 {
		s.w.ReadFile(paths[0])
	}
}

var columnsKey = widget.Ctrl(fyne.KeyM)

// mapFile goes to where it is said what the columns hold.
func (s *Screen) mapFile() {
	if f := s.w.File.Value(); s.mine(f) && f.Table {
		s.w.MapFile()
	}
}

// leave puts the file away and goes back to the form.
func (s *Screen) leave() {
	s.w.CloseFile()
	s.w.Go(workspace.AtAssess)
}

// list offers the newest files.
func (s *Screen) list(files []workspace.FoundFile) {
	s.offers = nil
	objects := make([]fyne.CanvasObject, 0, len(files))
	for _, f := range files {
		row := widget.NewListRow(s.scope, widget.ListRowValues{
			Icon: widget.IconSheet, Title: filepath.Base(f.Path), Text: filepath.Dir(f.Path), Aside: f.Changed.Format("2 Jan 15:04"), Rule: true,
		}, func() {
			s.w.ReadFile(f.Path)
		})
		s.offers = append(s.offers, row)
		objects = append(objects, row)
	}
	s.found.Objects = objects
	s.order()
}

// order tells the scope what is on the screen, from top to bottom.
func (s *Screen) order() {
	rows := []widget.Row{row{s.open}}
	for _, o := range s.offers {
		if s.found.Visible() {
			rows = append(rows, o)
		}
	}
	s.scope.Rows(append(rows, s.parts.rows...)...)
	s.column.Relayout()
}

// show shows what the file holds. A value that is marked or not changes
// nothing but the button.
func (s *Screen) show(f workspace.OpenFile) {
	if built := fmt.Sprint(f.Visit, f.Path, f.Options, f.Fault, f.Reading, s.mine(f)); built != s.built {
		s.built = built
		s.build(f)
	}
	if s.parts.take != nil {
		s.parts.take.Set(takeButton(f))
	}
}

func (s *Screen) build(f workspace.OpenFile) {
	before := len(s.parts.rows) > 0
	if s.mine(f) && f.Fault.What == "" {
		s.found.Hide() // there is enough to read now
	} else {
		s.found.Show()
	}
	s.parts = parts{}
	if s.mine(f) {
		if f.Fault.What != "" {
			said := []fyne.CanvasObject{toned(f.Fault.What), small(f.Fault.Next)}
			rows := s.columns(f, true, &said)
			s.parts.add(widget.NewCard(widget.CardValues{Title: "It was not read"}, container.New(&widget.Rows{Gap: theme.Space2}, said...)), rows...)
		} else {
			s.fill(f)
		}
	}
	path := noPath
	if s.mine(f) {
		path = f.Path
	}
	s.path.Set(widget.WordsValues{Text: path, Style: theme.Small, Ink: widget.InkSecond})
	s.held.Objects = s.parts.objects
	s.order()
	switch {
	case s.parts.first != nil:
		s.scope.Focus(s.parts.first)
		s.column.ScrollTo(s.held)
	case before:
		s.scope.Forget() // what was focused is gone
		s.scope.Focus(s.open)
	}
}

// parts are what is made anew for each file.
type parts struct {
	objects []fyne.CanvasObject
	rows    []widget.Row
	take    *widget.Button
	first   fyne.Focusable // what is likely to be done next
}

func (p *parts) add(o fyne.CanvasObject, rows ...widget.Row) {
	p.objects = append(p.objects, o)
	p.rows = append(p.rows, rows...)
}

// row is one widget that is a row of the screen.
type row struct{ fyne.Focusable }

// FocusRows is the widget.
func (r row) FocusRows() [][]fyne.Focusable { return [][]fyne.Focusable{{r.Focusable}} }

func small(text string) *widget.Words {
	return widget.NewWords(widget.WordsValues{Text: text, Style: theme.Small, Ink: widget.InkSecond})
}

func toned(text string) *widget.Words {
	return widget.NewWords(widget.WordsValues{Text: text, Style: theme.BodyS, Tone: theme.Moderate})
}

func clock(seconds float64) string {
	whole := int(seconds)
	if whole >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", whole/3600, whole/60%60, whole%60)
	}
	return fmt.Sprintf("%d:%02d", whole/60, whole%60)
}
