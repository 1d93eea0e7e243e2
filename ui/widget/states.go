package widget

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
)

// StatesPictures are what the sheet of states shows where the program shows
// pictures of its own.
type StatesPictures struct {
	Drill image.Image
	Page  image.Image
	Photo image.Image
}

// States shows every component in every state it has, with invented values, on
// one sheet: the visual test of this package, and what a developer looks at
// before a new one is made. What seems to have the focus, or the pointer on it,
// was only told so: it has no scope, and keys go where the real focus is.
func States(s *Scope, pictures StatesPictures) fyne.CanvasObject {
	two := func(o ...fyne.CanvasObject) fyne.CanvasObject {
		return container.New(&Grid{Columns: 2, Gap: theme.CardGap}, o...)
	}
	return container.New(&Rows{Gap: theme.CardGap, Margin: theme.Space6},
		NewHeading(HeadingValues{Title: "Component states", Large: true}),
		inColumns(
			[]fyne.CanvasObject{fieldStates(s)},
			[]fyne.CanvasObject{buttonStates(s), messageStates()},
			[]fyne.CanvasObject{emptyStates(s), workingStates(), dialogStates(s)},
		),
		inColumns(
			[]fyne.CanvasObject{gradeStates(), settingStates(s)},
			[]fyne.CanvasObject{textStates(s)},
			[]fyne.CanvasObject{checkStates(s), keyStates()},
		),
		barStates(s),
		container.New(split{}, pairStates(s), container.New(&Rows{Gap: theme.CardGap, Fill: 2}, gaugeStates(), tapperStates(s))),
		container.New(split{}, choiceStates(s), container.New(&Rows{Gap: theme.CardGap, Fill: 2}, findingStates(), budgetStates())),
		two(flagStates(s), timerStates(s)),
		two(searchStates(s, "One hit, Enter opens", "1 found", 1), searchStates(s, "Hits", "3 found", 3)),
		two(timelineStates(s)...),
		container.New(&Grid{Columns: 3, Gap: theme.CardGap}, chartStates()...),
		container.New(&Grid{Columns: 4, Gap: theme.CardGap}, drillStates(s, pictures.Drill)...),
		inColumns(angleStates(s, pictures.Photo)...),
		railStates(s, pictures),
		actionStates(s),
	)
}

// split is a layout of two columns: one as wide as a form, the rest, and both as
// high as the higher one.
type split struct{}

const splitAt float32 = 760

func (l split) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(splitAt+320, l.heightFor(objects, splitAt+theme.CardGap+526))
}

func (split) heightFor(o []fyne.CanvasObject, width float32) float32 {
	return max(heightAt(o[0], splitAt), heightAt(o[1], width-splitAt-theme.CardGap))
}

func (split) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Resize(fyne.NewSize(splitAt, size.Height))
	o[1].Move(fyne.NewPos(splitAt+theme.CardGap, 0))
	o[1].Resize(fyne.NewSize(size.Width-splitAt-theme.CardGap, size.Height))
}

// inColumns puts cards under each other in columns of the same width.
func inColumns(columns ...[]fyne.CanvasObject) fyne.CanvasObject {
	grid := container.New(&Grid{Columns: len(columns), Gap: theme.CardGap})
	for _, cards := range columns {
		grid.Add(container.New(&Rows{Gap: theme.CardGap, Fill: len(cards)}, cards...))
	}
	return grid
}

// stateCard is the card of one component.
func stateCard(title string, gap float32, states ...fyne.CanvasObject) *Card {
	return NewCard(CardValues{Title: title}, container.New(&Rows{Gap: gap}, states...))
}

// withFocus shows a widget as it is with the focus.
func withFocus[W fyne.Focusable](w W) W {
	w.FocusGained()
	return w
}

// withPointer shows a widget as it is with the pointer on one of its parts.
func withPointer[W interface{ hoverOver(part int) }](w W, part int) W {
	w.hoverOver(part)
	return w
}

// A stateNote says what a component is shown in: beside it, or under it.
type stateNote struct {
	painted
	verdict Verdict
	key     string
}

func newStateNote(v Verdict, key string) *stateNote {
	n := &stateNote{verdict: v, key: key}
	n.paint(n, func() fyne.Size { return fyne.NewSize(80, 22) }, func(p *pen) {
		ink, _ := p.inks.Tone(n.verdict.Tone)
		x := float32(0)
		switch n.verdict.Mark {
		case NoMark:
			ink = p.inks.Ink
		default:
			p.mark(7, 10, 7, n.verdict.Mark, ink, p.inks.Surface)
			x = 22
		}
		x += p.textFit(x, 15, p.width-x, theme.Body, ink, n.verdict.Word) + 14
		if n.key != "" {
			p.keyCap(x, 15, n.key)
		}
	})
	return n
}

func stateWords(text string) *Words {
	return NewWords(WordsValues{Text: text, Style: theme.Small, Ink: InkSecond})
}

// sized is a layout that gives what it holds their widths, side by side, and
// one height. A width of nought takes what is left.
type sized struct {
	widths []float32
	high   float32
	gap    float32
}

func (l sized) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(320, l.high) }

func (l sized) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	left := size.Width - l.gap*float32(len(objects)-1)
	for _, w := range l.widths {
		left -= w
	}
	x := float32(0)
	for i, o := range objects {
		w := l.widths[i]
		if w == 0 {
			w = left
		}
		o.Move(fyne.NewPos(x, 0))
		o.Resize(fyne.NewSize(w, l.high))
		x += w + l.gap
	}
}
