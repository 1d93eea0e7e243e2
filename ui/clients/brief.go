package clients

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A brief is what to know of the selected client before opening the door.
type brief struct {
	w     *workspace.Workspace
	card  *widget.Card
	parts [3]part
	about part            // the note on the client
	visit *fyne.Container // what the last visit says
	setUp *widget.Words
}

// A part is a heading with a few lines under it.
type part struct {
	head, text *widget.Words
	box        *fyne.Container
}

func newBrief(w *workspace.Workspace) *brief {
	b := &brief{w: w, setUp: widget.NewWords(widget.WordsValues{})}
	columns := container.New(&widget.Grid{Columns: len(b.parts), Gap: theme.Space5})
	for i := range b.parts {
		b.parts[i] = newPart()
		columns.Add(b.parts[i].box)
	}
	b.about, b.visit = newPart(), container.New(&widget.Rows{Gap: theme.Space2}, columns, b.setUp)
	b.card = widget.NewCard(widget.CardValues{}, container.New(&widget.Rows{Gap: theme.Space2}, b.about.box, b.visit))
	b.card.Hide()
	return b
}

func newPart() part {
	p := part{head: widget.NewWords(widget.WordsValues{}), text: widget.NewWords(widget.WordsValues{})}
	p.box = container.New(&widget.Rows{}, p.head, p.text)
	return p
}

// show fills the card; without a visit or a note there is nothing to know yet.
func (b *brief) show(v workspace.Brief) {
	note := b.w.NoteOn(v.Client)
	shown(note != "" || !v.On.IsZero(), b.card)
	shown(note != "", b.about.box)
	shown(!v.On.IsZero(), b.visit)
	if !b.card.Visible() {
		return
	}
	b.about.set("About the client", strings.Join(strings.Fields(note), " "), "")
	b.card.Set(widget.CardValues{Title: "Before you open the door: " + b.w.NameOf(v.Client)})
	day, noted := b.w.Day(v.On), "Noted"
	if v.Said != "" {
		noted += " on " + b.w.Day(v.SaidOn)
	}
	b.parts[0].set(noted, v.Said, "No notes were made.")
	b.parts[1].set("To retest", v.Retest, "Nothing was outside range.")
	b.parts[2].set("Handout of "+day, v.Handout, "No drill was given.")
	setUp := ""
	if v.SetUp != "" {
		setUp = "Same conditions as last time: " + v.SetUp
	}
	b.setUp.Set(widget.WordsValues{Text: setUp, Style: theme.Small, Ink: widget.InkSecond, Lines: 1})
}

func (p part) set(head, text, none string) {
	ink := widget.InkPlain
	if text == "" {
		text, ink = none, widget.InkFaint
	}
	p.head.Set(widget.WordsValues{Text: head, Style: theme.SmallS, Ink: widget.InkBrand, Lines: 1})
	p.text.Set(widget.WordsValues{Text: text, Style: theme.Small, Ink: ink, Lines: 2})
}
