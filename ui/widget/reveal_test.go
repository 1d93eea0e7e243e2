package widget_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"stridewell/ui/widget"
)

// A field just made has not been painted: the toolkit knows no place of it.
func TestWhatWasNotPaintedIsRevealed(t *testing.T) {
	test.NewTempApp(t)
	scope := widget.NewScope(test.NewTempWindow(t, nil).Canvas())
	var rows []fyne.CanvasObject
	for range 40 {
		rows = append(rows, widget.NewButton(scope, widget.ButtonValues{Label: "Press"}, nil))
	}
	column := widget.NewColumn(scope, widget.Rows{Gap: 10}, rows...)
	column.Resize(fyne.NewSize(300, 400))
	elsewhere := widget.NewButton(scope, widget.ButtonValues{Label: "Over it"}, nil)
	tests := []struct {
		name string
		at   fyne.CanvasObject
		seen bool
	}{
		{"far down", rows[30], true},
		{"last", rows[39], true},
		{"not in the column", elsewhere, false},
		{"further up", rows[12], true},
		{"first", rows[0], true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before := column.Offset()
			scope.Reveal(tt.at)
			top := column.Top(tt.at)
			if !tt.seen {
				if column.Offset() != before {
					t.Errorf("scrolled from %v to %v for what lies elsewhere", before, column.Offset())
				}
				return
			}
			if top < 0 || top+tt.at.Size().Height > 400 {
				t.Errorf("it lies at %v of a view 400 high", top)
			}
		})
	}
	column.ScrollTo(rows[20])
	if top := column.Top(rows[20]); top != 0 {
		t.Errorf("brought to %v, not to the top", top)
	}
}

func TestTheAlertHasItsRoomAtOnce(t *testing.T) {
	test.NewTempApp(t)
	scope := widget.NewScope(test.NewTempWindow(t, nil).Canvas())
	strip := widget.NewFlagStrip(scope, widget.FlagStripValues{Title: "6 of 6 asked."})
	centre := widget.NewWords(widget.WordsValues{Text: "The form."})
	widget.NewPanes(widget.PaneValues{Parts: widget.Parts{Strip: strip, Centre: centre}}).Resize(fyne.NewSize(1366, 690))
	steps := []struct {
		name string
		do   func()
		want float32
	}{
		{"calm", func() {}, 35},
		{"an answer is open", func() { strip.Set(widget.FlagStripValues{Alert: true, Title: "An answer"}) }, 59},
		{"out of sight", strip.Hide, 0},
		{"back", strip.Show, 59},
		{"recorded", func() { strip.Set(widget.FlagStripValues{Title: "Recorded."}) }, 35},
	}
	for _, s := range steps {
		t.Run(s.name, func(t *testing.T) {
			if s.do(); centre.Position().Y != s.want {
				t.Errorf("the form begins at %v, want %v", centre.Position().Y, s.want)
			}
		})
	}
}
