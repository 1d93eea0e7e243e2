package settings

import (
	"context"
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Welcome is the first page a clinician ever sees. Enter, with or without a
// name, opens the practice clinic.
type Welcome struct {
	w        *workspace.Workspace
	scope    *widget.Scope
	panes    widget.PaneValues
	name     *widget.TextEntry
	clinic   *widget.TextEntry
	practice *widget.Button
	empty    *widget.Button
}

// NewWelcome makes the first page.
func NewWelcome(w *workspace.Workspace, window *widget.Scope) *Welcome {
	s := &Welcome{w: w, scope: window.Child()}
	s.name = widget.NewTextEntry(s.scope, widget.TextValues{Large: true, Placeholder: "Sam Lee, Physiotherapist"})
	s.name.OnChange = func(text string) { s.keep(text, s.clinic.Text()) }
	s.clinic = widget.NewTextEntry(s.scope, widget.TextValues{
		Label: "Your clinic", Help: "Both may stay empty and can be changed later in Settings.",
	})
	s.clinic.OnChange = func(text string) { s.keep(s.name.Text(), text) }
	s.practice = widget.NewButton(s.scope, widget.ButtonValues{
		Label: "Open the practice clinic", Key: "Enter", Importance: widget.Primary, High: 46,
	}, func() { w.EndWelcome(true) })
	s.empty = widget.NewButton(s.scope, widget.ButtonValues{Label: "Start with an empty list", High: 46}, func() { w.EndWelcome(false) })
	s.scope.Rows(s.name, s.clinic, row{[]fyne.Focusable{s.practice, s.empty}})
	for _, enter := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyEnter} {
		s.scope.Bind(widget.Plain(enter), func() { w.EndWelcome(true) })
	}
	s.panes = widget.PaneValues{Parts: widget.Parts{Centre: container.New(halves{}, s.picture(), s.questions())}}
	return s
}

func (s *Welcome) keep(name, clinic string) {
	c := s.w.Clinic.Value()
	c.Examiner, c.Name = name, clinic
	s.w.SetClinic(c)
}

// questions are the right half of the page.
func (s *Welcome) questions() fyne.CanvasObject {
	fact := func(i widget.Icon, title, text string) fyne.CanvasObject {
		return widget.NewListRow(nil, widget.ListRowValues{Icon: i, Title: title, Text: text}, nil)
	}
	column := widget.NewColumn(s.scope, widget.Rows{Gap: theme.Space4, Margin: theme.WindowMargin},
		widget.NewWords(widget.WordsValues{Text: "One question, then you are in", Style: theme.SmallS, Ink: widget.InkBrand, Lines: 1}),
		widget.NewWords(widget.WordsValues{Text: "Your name as it should appear on handouts", Style: theme.H1}),
		s.name, s.clinic,
		container.New(&widget.Beside{Gap: theme.Space3}, s.practice, s.empty),
		container.New(&widget.Rows{},
			fact(widget.IconLock, "Private", "No account, no internet. Every record stays on this computer."),
			fact(widget.IconSave, "Nothing to save", "What you type is kept within a second, whatever happens."),
			fact(widget.IconRepeat, "Coming from another computer?", "Records restores a backup, Clients brings in an Excel list.")),
		widget.NewWords(widget.WordsValues{Text: "Stridewell records and explains, never diagnoses.", Style: theme.Cap, Ink: widget.InkFaint}))
	return container.New(middle{620}, column)
}

// picture is the left half: what the program is for.
func (s *Welcome) picture() fyne.CanvasObject {
	words := func(text string, st theme.Style, ink widget.Ink) fyne.CanvasObject {
		return widget.NewWords(widget.WordsValues{Text: text, Style: st, Ink: ink})
	}
	claim := container.New(&widget.Rows{Gap: theme.Space6},
		widget.NewWords(widget.WordsValues{
			Text: "See how they run.\nSend them home\nwith three drills.", Style: theme.Display, Tight: theme.Banner, Ink: widget.InkOnRail,
		}),
		words("Every number shows its source and its measurement error. Everything stays on this computer.", theme.H3, widget.InkOnRail2))
	drawing := widget.NewDrawing(nil, fyne.NewSize(300, 120))
	drills := s.w.Drills()
	workspace.Run(context.Background(), s.w.Loop(), func(context.Context) (image.Image, error) {
		return figures(drills)
	}, func(drawn image.Image, err error) {
		if err != nil {
			fyne.LogError("draw the figures of the first page", err)
			return // the page does without
		}
		drawing.Set(drawn)
	})
	return widget.NewBackdrop(container.New(&widget.Filled{Gap: theme.Space6, Margin: 52, Fill: 2, Least: 10},
		container.NewHBox(widget.NewLogo("Stridewell"), layout.NewSpacer()), claim, container.New(foot{}, drawing)))
}

// Panes are the parts of the page.
func (s *Welcome) Panes() widget.PaneValues { return s.panes }

// Show takes the keys and fills in what was typed before.
func (s *Welcome) Show() {
	s.scope.Show()
	c := s.w.Clinic.Value()
	s.name.Set(widget.TextValues{Text: c.Examiner, Large: true, Placeholder: "Sam Lee, Physiotherapist"})
}

// Hide has nothing to stop.
func (s *Welcome) Hide() {}

// Focus focuses the first question.
func (s *Welcome) Focus() { s.scope.Restore() }

// Hints are none: the page has no status bar.
func (s *Welcome) Hints() []widget.Hint { return nil }

// halves places the picture beside the questions: 44 parts of a hundred.
type halves struct{}

func (halves) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(900, 400) }

func (halves) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	at := size.Width * .44
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(fyne.NewSize(at, size.Height))
	objects[1].Move(fyne.NewPos(at, 0))
	objects[1].Resize(fyne.NewSize(size.Width-at, size.Height))
}

// foot keeps a picture at the foot, as wide as there is and half as high; with
// too little room there is none.
type foot struct{}

func (foot) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(200, 10) }

func (foot) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	h := min(size.Width*.5, size.Height)
	if h < 90 {
		h = 0
	}
	objects[0].Move(fyne.NewPos(0, size.Height-h))
	objects[0].Resize(fyne.NewSize(size.Width, h))
}

// middle centres what it holds and keeps it from growing too wide to read.
type middle struct{ widest float32 }

func (m middle) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[0].MinSize() }

func (m middle) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	w := min(size.Width, m.widest)
	top := max(min((size.Height-560)/2, 120), 0)
	objects[0].Move(fyne.NewPos((size.Width-w)/2, top))
	objects[0].Resize(fyne.NewSize(w, size.Height-top))
}
