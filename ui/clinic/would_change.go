package clinic

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// mostListed is how many findings a person reads through.
const mostListed = 200

// confirm lists the findings that would change and lays the overlay when it is
// said so.
func (s *Bands) confirm(o assessment.Overlay, title, act string, changes []workspace.WouldChange) {
	dialog := widget.NewDialog(s.scope, widget.DialogValues{
		Title: title, Text: changeWords(changes), Safe: "Leave it as it is", Act: act, Broad: true,
	}, func(inside *widget.Scope) fyne.CanvasObject {
		if len(changes) == 0 {
			return words("No finding of any client would get another grade.", theme.Body, widget.InkSecond)
		}
		table := widget.NewTable(widget.TableValues{Head: []string{"Client", "Visit", "Side", "Now", "Then"}, Lines: s.changeLines(changes), First: .28})
		column := widget.NewColumn(nil, widget.Rows{}, table)
		for _, k := range []struct {
			key fyne.KeyName
			by  float32
		}{{fyne.KeyDown, 60}, {fyne.KeyUp, -60}, {fyne.KeyPageDown, 240}, {fyne.KeyPageUp, -240}} {
			inside.Bind(widget.Plain(k.key), func() { column.ScrollBy(k.by) })
		}
		return container.New(room{min(float32(len(changes))*30+40, 240)}, column)
	})
	dialog.OnAct = func() bool {
		s.form.refuse(s.w.LayOverlay(o))
		return true
	}
	dialog.Show()
}

// changeWords count what changes and what keeps the verdict it was given.
func changeWords(changes []workspace.WouldChange) string {
	open := 0
	for _, c := range changes {
		if !c.Kept {
			open++
		}
	}
	text := fmt.Sprintf("%s of open visits would get another grade. %s of closed visits would differ and keep the verdict they were given.",
		counted(open, "finding"), counted(len(changes)-open, "finding"))
	if len(changes) > mostListed {
		text += fmt.Sprintf(" The first %d are listed.", mostListed)
	}
	return text
}

func counted(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}

func (s *Bands) changeLines(changes []workspace.WouldChange) [][]string {
	var lines [][]string
	for _, c := range changes[:min(len(changes), mostListed)] {
		then := c.After.Label()
		if c.Kept {
			then = "keeps " + c.Before.Label()
		}
		lines = append(lines, []string{s.w.NameOf(c.Client), c.Date.Words(), place(c.Key), c.Before.Label(), then})
	}
	return lines
}

// place is the side and the moment of a value.
func place(k assessment.Key) string {
	text := "–"
	if k.Side != assessment.NoSide {
		text = k.Side.String()
	}
	if k.Moment == assessment.Late {
		text += ", late"
	}
	return text
}
