package records

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Door is the page before records that are not open: it shows no name.
type Door struct {
	scope  *widget.Scope
	panes  widget.PaneValues
	title  *widget.Words
	about  *widget.Words
	entry  *widget.TextEntry
	reveal *widget.Check
	open   *widget.Button
	box    *fyne.Container
	values widget.TextValues
	locked workspace.Locked // why, where the records are open
	trying bool             // the secret is being tried, which takes a moment

	// OnTry is called with what was typed; refused is told why it does not open.
	OnTry func(text string, refused func(assessment.Problem))
}

// NewDoor makes the page. With a passphrase it asks for one.
func NewDoor(window *widget.Scope) *Door {
	d := &Door{scope: window.Trap(), values: widget.TextValues{Label: "Passphrase or recovery code", Secret: true, Large: true}}
	d.title, d.about = widget.NewWords(widget.WordsValues{}), widget.NewWords(widget.WordsValues{})
	d.entry = widget.NewTextEntry(d.scope, d.values)
	d.entry.OnHigher = d.relayout
	d.reveal = widget.NewCheck(d.scope, revealValues)
	d.reveal.OnChange = d.entry.Reveal
	d.open = widget.NewButton(d.scope, widget.ButtonValues{Label: "Unlock", Key: "Enter", Importance: widget.Primary, High: 46}, d.try)
	d.scope.Rows(d.entry, d.reveal, row{d.open})
	d.scope.Bind(widget.Plain(fyne.KeyReturn), d.try)
	d.scope.Bind(widget.Plain(fyne.KeyEnter), d.try)
	d.box = container.New(&widget.Rows{Gap: theme.Space3, Margin: theme.Space4},
		container.New(layout.NewCenterLayout(), widget.NewLogo("")), d.title, d.about, d.entry, d.reveal, d.open)
	card := widget.NewCard(widget.CardValues{}, d.box)
	d.panes = widget.PaneValues{Parts: widget.Parts{Centre: container.New(layout.NewCenterLayout(), container.New(narrow{}, card))}}
	return d
}

var revealValues = widget.CheckValues{Label: "Show what is typed"}

// Show takes the keys and asks for what opens the page.
func (d *Door) Show(protected bool) {
	d.scope.Show()
	d.ask(protected)
}

func (d *Door) ask(protected bool) {
	shown(protected, d.entry, d.reveal)
	d.reveal.Set(revealValues)
	d.entry.Reveal(false)
	d.trying = false
	d.title.Set(widget.WordsValues{Text: d.locked.Title(), Style: theme.H1, Mid: true})
	d.say(d.locked.Words(protected))
	d.Refuse("")
}

func (d *Door) say(text string) {
	d.about.Set(widget.WordsValues{Text: text, Style: theme.Body, Ink: widget.InkSecond, Mid: true})
	d.relayout()
}

// relayout gives every part the height it needs now.
func (d *Door) relayout() { d.panes.Centre.Refresh() }

// Refuse says why it does not open, and forgets what was typed.
func (d *Door) Refuse(why string) {
	d.values.Refused = why
	d.entry.Set(d.values)
	d.entry.Clear()
	d.relayout()
}

func (d *Door) try() {
	if d.trying {
		return
	}
	d.trying = true
	d.say("Opening…")
	d.OnTry(d.entry.Text(), func(p assessment.Problem) {
		d.ask(true)
		d.Refuse(p.Text)
		d.entry.Focus()
	})
}

// Panes are the parts of the page.
func (d *Door) Panes() widget.PaneValues { return d.panes }

// Focus focuses the passphrase.
func (d *Door) Focus() {
	if d.entry.Visible() {
		d.entry.Focus()
		return
	}
	d.open.Focus()
}

// A Lock covers a window whose records are open.
type Lock struct {
	*Door
	w *workspace.Workspace
}

// NewLock makes the cover.
func NewLock(w *workspace.Workspace, window *widget.Scope) *Lock {
	l := &Lock{Door: NewDoor(window), w: w}
	l.OnTry = w.Unlock
	return l
}

// Show asks anew.
func (l *Lock) Show() {
	l.locked = l.w.Locked()
	l.Door.Show(l.w.Keeping.Value().Opens == workspace.ByPassphrase)
}

// Hide forgets what was typed.
func (l *Lock) Hide() { l.ask(false) }

// Hints are on the page itself.
func (l *Lock) Hints() []widget.Hint { return []widget.Hint{{Key: "Enter", Does: "open"}} }

// narrow keeps the card as wide as a sentence reads well.
type narrow struct{}

const doorWidth = 440

// MinSize is the card at its width.
func (narrow) MinSize(objects []fyne.CanvasObject) fyne.Size {
	height := float32(0)
	for _, o := range objects {
		if t, ok := o.(widget.Tall); ok {
			height = max(height, t.HeightFor(doorWidth))
		}
	}
	return fyne.NewSize(doorWidth, height)
}

// Layout gives the card all there is.
func (narrow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		o.Resize(size)
		o.Move(fyne.NewPos(0, 0))
	}
}
