package angle

import (
	"math"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/gait"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// askLengths asks for the two lengths of a Thomas test without a picture.
func (s *Screen) askLengths() {
	var thigh, below *widget.TextEntry
	var dialog *widget.Dialog
	dialog = widget.NewDialog(s.scope, widget.DialogValues{
		Title: "Thomas test from two lengths", Safe: "Leave it", Act: "Use it", Wide: true,
		Text: "In cm. The thigh from the bony point at the side of the hip to the outer point of the knee; then how far the knee lies below the hip, with − where it is above.",
	}, func(inside *widget.Scope) fyne.CanvasObject {
		thigh = widget.NewTextEntry(inside, widget.TextValues{Label: lengthLabels[0]})
		below = widget.NewTextEntry(inside, widget.TextValues{Label: lengthLabels[1]})
		inside.Rows(thigh, below)
		on := func() { // to the second length, and then on with both
			if below.Text() == "" {
				below.Focus()
				return
			}
			dialog.Accept()
		}
		inside.Bind(widget.Plain(fyne.KeyReturn), on)
		inside.Bind(widget.Plain(fyne.KeyEnter), on)
		return container.New(&widget.Rows{Gap: 10}, thigh, below)
	})
	dialog.OnAct = func() bool {
		long, known := centimetres(thigh.Text())
		if !known || long <= 0 {
			thigh.Set(widget.TextValues{Label: lengthLabels[0], Text: thigh.Text(), Refused: "Type a length in cm, for example 42.5."})
			thigh.Focus()
			return false
		}
		drop, known := centimetres(below.Text())
		angle, possible := gait.BelowLevelByLengths(long, drop)
		if !known || !possible {
			below.Set(widget.TextValues{Label: lengthLabels[1], Text: below.Text(), Refused: "Type a length in cm that is shorter than the thigh, for example 6 or −3."})
			below.Focus()
			return false
		}
		s.useLengths(angle)
		return true
	}
	dialog.Show()
	thigh.Focus()
}

var lengthLabels = [2]string{"Length of the thigh, cm", "Knee below the hip, cm"}

// useLengths puts an angle told from lengths into the visit.
func (s *Screen) useLengths(angle float64) {
	s.w.Take(s.key(), workspace.Reading{Number: angle, Method: assessment.Trigonometry})
	s.show()
}

// centimetres reads a length as it is typed: with a comma or a true minus too.
func centimetres(text string) (float64, bool) {
	v, err := strconv.ParseFloat(strings.NewReplacer(",", ".", "−", "-").Replace(strings.TrimSpace(text)), 64)
	return v, err == nil && !math.IsNaN(v) && !math.IsInf(v, 0)
}
