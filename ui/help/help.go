// Package help explains every place and lists its keys, on the screen and on
// one printed page. It may import the widgets, the workspace and what is below
// them, and never holds a key that does nothing: the keys that work everywhere
// are handed to it by the window.
package help

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Screen shows the help of one place at a time.
type Screen struct {
	w          *workspace.Workspace
	scope      *widget.Scope
	panes      widget.PaneValues
	everywhere []widget.Hint
	topics     []Topic
	shown      int
	list       []*widget.ListRow
	title      *widget.Heading
	text       *widget.Words
	keys       *widget.KeyList
	column     *widget.Column
}

// scrollStep is how far a key moves the text.
const scrollStep float32 = 300

// New makes the screen. everywhere are the keys that work wherever the focus
// is.
func New(w *workspace.Workspace, window *widget.Scope, everywhere []widget.Hint) *Screen {
	s := &Screen{w: w, scope: window.Child(), everywhere: everywhere, topics: Topics()}
	s.title = widget.NewHeading(widget.HeadingValues{Large: true})
	s.text = widget.NewWords(widget.WordsValues{})
	s.keys = widget.NewKeyList()
	s.column = widget.NewColumn(nil, widget.Rows{Gap: theme.CardGap, Margin: theme.WindowMargin},
		s.title, s.text,
		container.New(&widget.Grid{Columns: 2, Gap: theme.CardGap},
			widget.NewCard(widget.CardValues{Title: "Keys here"}, s.keys),
			widget.NewCard(widget.CardValues{Title: "Keys everywhere"}, widget.NewKeyList(everywhere...))))
	rows := container.New(&widget.Rows{Margin: theme.Space5})
	var order []widget.Row
	for i, t := range s.topics {
		row := widget.NewListRow(s.scope, widget.ListRowValues{Title: t.Title}, func() { s.show(i) })
		s.list = append(s.list, row)
		rows.Add(row)
		order = append(order, row)
	}
	printing := widget.NewListRow(s.scope, widget.ListRowValues{}, s.print)
	printing.Set(widget.ListRowValues{Icon: widget.IconPrint, Title: "Print the keys", Text: "Those of a visit, on one page", Key: "Ctrl P", Rule: true})
	rows.Add(printing)
	s.scope.Rows(append(order, printing)...)
	s.scope.Bind(widget.Ctrl(fyne.KeyP), s.print)
	for k, by := range map[fyne.KeyName]float32{fyne.KeyPageUp: -scrollStep, fyne.KeyPageDown: scrollStep} {
		s.scope.Bind(widget.Plain(k), func() { s.column.ScrollBy(by) })
	}
	s.scope.OnFocus = s.follow
	s.panes = widget.PaneValues{
		LeftWide: 280,
		Parts:    widget.Parts{Left: widget.NewColumn(s.scope, widget.Rows{}, rows), Centre: s.column},
	}
	s.show(0)
	return s
}

// About shows the help of a place; one without help shows the first.
func (s *Screen) About(p workspace.Place) {
	at := 0
	for i, t := range s.topics {
		if t.Place == p {
			at = i
		}
	}
	s.show(at)
	s.scope.Forget()
}

// follow shows what the arrows move to.
func (s *Screen) follow(f fyne.Focusable) {
	for i, row := range s.list {
		if f == fyne.Focusable(row) && i != s.shown {
			s.show(i)
		}
	}
}

func (s *Screen) show(i int) {
	s.shown = i
	t := s.topics[i]
	s.title.Set(widget.HeadingValues{Title: t.Title, Large: true})
	text := ""
	for n, paragraph := range t.Text {
		if n > 0 {
			text += "\n\n"
		}
		text += paragraph
	}
	s.text.Set(widget.WordsValues{Text: text})
	s.keys.Set(slices.Concat(t.Keys, t.More)...)
	for n, row := range s.list {
		row.Set(widget.ListRowValues{Title: s.topics[n].Title, Text: s.topics[n].Brief, Primary: n == i})
	}
	s.column.Relayout()
}

// printed are the places whose keys are on the printed page: those of a visit. The
// others are gone through with Tab, Enter and the arrows, and list theirs here.
var printed = []workspace.Place{
	workspace.AtClients, workspace.AtOverview, workspace.AtAssess, workspace.AtPlan, workspace.AtHandout, workspace.AtAngle, workspace.AtVideo,
	workspace.AtLetters, workspace.AtTurned,
}

// Groups are the keys of the printed page.
func Groups(everywhere []widget.Hint) []workspace.KeyGroup {
	groups := []workspace.KeyGroup{{Title: "Everywhere", Keys: lines(everywhere)}}
	for _, t := range Topics() {
		if !slices.Contains(printed, t.Place) {
			continue
		}
		groups = append(groups, workspace.KeyGroup{Title: t.Title, Keys: lines(t.Keys)})
	}
	return groups
}

func lines(hints []widget.Hint) []workspace.KeyLine {
	var keys []workspace.KeyLine
	for _, h := range hints {
		keys = append(keys, workspace.KeyLine{Key: h.Key, Does: h.Does})
	}
	return keys
}

func (s *Screen) print() { s.w.PrintKeys(Groups(s.everywhere)) }

// Panes are the parts of the screen.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show takes the keys.
func (s *Screen) Show() { s.scope.Show() }

// Hide has nothing to stop.
func (s *Screen) Hide() {}

// Focus focuses the topic that is shown.
func (s *Screen) Focus() { s.scope.Focus(s.list[s.shown]) }

// Hints are the keys that work now.
func (s *Screen) Hints() []widget.Hint {
	return []widget.Hint{{Key: "↑ ↓", Does: "topic"}, {Key: "PgUp PgDn", Does: "scroll"}, {Key: "Ctrl P", Does: "print the keys"}, {Key: "Esc", Does: "back"}}
}
