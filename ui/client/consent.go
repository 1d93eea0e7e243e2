package client

import (
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// consent is what the client agreed to, and how long the record is kept.
type consent struct {
	w        *workspace.Workspace
	card     *widget.Card
	pictures *widget.Segmented
	research *widget.Segmented
	kept     *widget.Words
}

var answers = []assessment.Consent{assessment.ConsentNotAsked, assessment.ConsentGiven, assessment.ConsentRefused}

func newConsent(w *workspace.Workspace, s *widget.Scope) *consent {
	c := &consent{w: w, kept: widget.NewWords(widget.WordsValues{})}
	choice := func(what string, of func(*assessment.Client) *assessment.Consent) *widget.Segmented {
		g := widget.NewSegmented(s, widget.SegmentedValues{})
		g.OnChoose = func(i int) { w.ChangeClient(what, func(c *assessment.Client) { *of(c) = answers[i] }) }
		return g
	}
	c.pictures = choice("consent to pictures", func(c *assessment.Client) *assessment.Consent { return &c.Pictures })
	c.research = choice("consent to research", func(c *assessment.Client) *assessment.Consent { return &c.Research })
	c.card = widget.NewCard(widget.CardValues{Title: "Consent and keeping"},
		container.New(&widget.Rows{Gap: theme.Space4}, c.pictures, c.research, c.kept))
	return c
}

func (c *consent) show(of assessment.Client) {
	c.pictures.Set(answer("Pictures of the client may be kept", of.Pictures))
	c.research.Set(answer("Values may be used for research, without the name", of.Research))
	text := "No rule says yet how long records are kept. Records (Ctrl R) has a place for it."
	if until := c.w.KeptUntil(); !until.IsZero() {
		text = "By the clinic's rule this record is kept until " + until.Words() + ". Nothing is erased by itself."
		if until.Before(c.w.Today()) {
			text = "By the clinic's rule this record was kept until " + until.Words() + ". It may be erased now."
		}
	}
	c.kept.Set(widget.WordsValues{Text: text, Style: theme.Small, Ink: widget.InkSecond})
}

func answer(label string, given assessment.Consent) widget.SegmentedValues {
	v := widget.SegmentedValues{Label: label}
	for i, a := range answers {
		v.Options = append(v.Options, a.Label())
		if a == given {
			v.Selected = i
		}
	}
	return v
}
