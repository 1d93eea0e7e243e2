// Package clients is the place where every day begins: finding a client, or
// making a new one. It may import the widgets, the workspace and what is below
// them, and never decides who is due or what is found.
package clients

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Screen lists the clients for what is typed.
type Screen struct {
	w      *workspace.Workspace
	scope  *widget.Scope
	panes  widget.PaneValues
	head   *widget.Heading
	add    *widget.Button
	search *widget.SearchEntry
	list   *list
	hints  *widget.HintLine
	brief  *brief
	side   *side
	found  *fyne.Container // search, list and brief
	form   *newClient
	bring  *importing
	pages  *fyne.Container // the list, or what is in its place
	stops  []func()
}

// New makes the screen.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child()}
	s.head = widget.NewHeading(widget.HeadingValues{Title: "Clients", Large: true})
	s.add = widget.NewButton(s.scope, widget.ButtonValues{
		Label: "New client", Icon: widget.IconPlus, Key: newKey.String(), Importance: widget.Primary,
	}, s.openForm)
	s.search = widget.NewSearchEntry(s.scope, widget.SearchValues{Placeholder: "Name, phone or birth date"})
	s.search.OnChange = w.Search
	s.search.OnMove = w.Select
	s.search.OnEnter = s.enter
	s.list = newList(w, s.scope)
	s.list.empty.OnAction = s.offered
	s.hints = widget.NewHintLine(
		widget.Hint{Key: "Enter", Does: "open"}, widget.Hint{Key: assessKey.String(), Does: "assess now"},
		widget.Hint{Key: "Esc", Does: "clear search"},
	)
	s.form = newForm(w, s.scope, s.backToList)
	s.brief, s.side = newBrief(w), newSide(w, s.scope)
	s.found = container.New(&widget.Filled{Gap: theme.Space3, Fill: 1, Least: 240, Whole: s.list.whole}, s.search, s.list.card, s.hints, s.brief.card)
	s.bring = newImporting(w, s.scope, s.backToList)
	s.pages = container.NewStack(s.found, s.form.page, s.bring.page)
	s.form.page.Hide()
	bin := widget.NewButton(s.scope, widget.ButtonValues{Label: "Bin", Key: binKey.String()}, s.openBin)
	bring := widget.NewButton(s.scope, widget.ButtonValues{Label: "Import", Icon: widget.IconSheet, Key: importKey.String()}, s.openImport)
	head := container.NewBorder(nil, nil, nil, container.New(&widget.Beside{Gap: theme.Space3}, bin, bring, s.add), s.head)
	s.panes = widget.PaneValues{Parts: widget.Parts{
		Right:  s.side.column,
		Centre: container.New(&widget.Filled{Gap: theme.Space4, Margin: theme.WindowMargin, Fill: 1, Least: 300}, head, s.pages),
	}}
	s.scope.Rows(s.search)
	s.scope.Bind(assessKey, s.assess)
	s.scope.Bind(importKey, s.openImport)
	s.scope.Bind(binKey, s.openBin)
	return s
}

var (
	newKey    = widget.Ctrl(fyne.KeyN)
	binKey    = widget.Ctrl(fyne.KeyB)
	importKey = widget.Ctrl(fyne.KeyI)
	assessKey = widget.Ctrl(fyne.KeyReturn)
)

// Panes are the parts of the screen.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show starts listening.
func (s *Screen) Show() {
	s.scope.Show()
	s.stops = append(s.stops, s.w.List.Listen(s.show), s.w.Recall.Listen(s.side.show), s.w.Brief.Listen(s.showBrief),
		s.w.Import.Listen(s.bring.show))
}

// Hide stops listening.
func (s *Screen) Hide() {
	for _, stop := range s.stops {
		stop()
	}
	s.stops = nil
}

// Focus focuses the search, or what is in the place of the list.
func (s *Screen) Focus() {
	switch {
	case s.form.page.Visible():
		s.form.focus()
	case s.bring.page.Visible():
		s.bring.focus()
	default:
		s.search.FocusAnew()
	}
}

// Hints are the keys that work now.
func (s *Screen) Hints() []widget.Hint {
	if s.bring.page.Visible() {
		hints := []widget.Hint{{Key: "↑ ↓", Does: "scroll"}, {Key: assessKey.String(), Does: "bring in"}, {Key: "Esc", Does: "back to the list"}}
		if !s.bring.take.Visible() { // no file was chosen
			hints = []widget.Hint{{Key: "Enter", Does: "choose a file"}, {Key: "Tab", Does: "next"}, hints[2]}
		}
		return hints
	}
	if s.form.page.Visible() {
		return []widget.Hint{{Key: "Enter", Does: "next"}, {Key: assessKey.String(), Does: "add"}, {Key: "Esc", Does: "back to the list"}}
	}
	return []widget.Hint{{Key: "↑ ↓", Does: "choose"}, {Key: "Enter", Does: "open"}, {Key: newKey.String(), Does: "new client"}}
}

func (s *Screen) show(l workspace.ClientList) {
	note := ""
	if l.Loaded {
		note = count(l.Total, "client") + " on this computer"
	}
	s.head.Set(widget.HeadingValues{Title: "Clients", Note: note, Large: true})
	aside := ""
	if l.Text != "" && l.Loaded {
		aside = fmt.Sprintf("%d found · accents do not matter", len(l.Lines))
	}
	if l.Text != "" && l.Cut {
		aside = fmt.Sprintf("the first %d · type more", len(l.Lines))
	}
	s.search.Set(widget.SearchValues{Text: l.Text, Placeholder: "Name, phone or birth date", Aside: aside})
	s.list.show(l)
}

func (s *Screen) showBrief(b workspace.Brief) {
	s.brief.show(b)
	s.found.Refresh()
}

// enter opens the client that is selected; when nobody was found it makes a
// client of what was typed.
func (s *Screen) enter() {
	s.w.WhenFound(func() {
		if _, ok := s.w.List.Value().Selection(); ok {
			s.w.OpenSelected()
			return
		}
		s.offered()
	})
}

// offered does what the empty list offers.
func (s *Screen) offered() {
	if text := s.w.List.Value().Text; text != "" {
		s.openFormFor(text)
		return
	}
	s.openForm()
}

// assess opens the client and goes on with a visit at once.
func (s *Screen) assess() {
	if s.form.page.Visible() {
		s.form.submit()
		return
	}
	s.w.WhenFound(func() {
		if line, ok := s.w.List.Value().Selection(); ok {
			s.w.AssessClient(line.Client.ID)
		}
	})
}

// NewClient shows the line for a new client.
func (s *Screen) NewClient() { s.openForm() }

func (s *Screen) openForm() { s.openFormFor("") }

// openFormFor shows the form, with a name when one was searched for in vain.
func (s *Screen) openFormFor(name string) {
	s.only(s.form.page)
	s.form.open(name)
}

// openImport shows the page on which a file is brought in.
func (s *Screen) openImport() {
	s.only(s.bring.page)
	s.bring.show(s.w.Import.Value())
}

func (s *Screen) backToList() {
	s.only(s.found)
	s.scope.Show()
	s.search.Focus()
}

// only shows one of the pages.
func (s *Screen) only(page fyne.CanvasObject) {
	for _, p := range s.pages.Objects {
		shown(p == page, p)
	}
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
