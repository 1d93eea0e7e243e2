package settings

import (
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// ownCard leads to what a clinic lays over the program's tables.
func (s *Screen) ownCard() *widget.Card {
	for _, door := range []struct {
		label string
		place workspace.Place
	}{{"Thresholds", workspace.AtBands}, {"Drills", workspace.AtDrills}, {"Protocols", workspace.AtProtocols}, {"Instruments", workspace.AtInstruments}, {"Records and security", workspace.AtRecords}} {
		s.doors = append(s.doors, widget.NewButton(s.scope, widget.ButtonValues{Label: door.label}, func() { s.w.Go(door.place) }))
	}
	buttons := container.New(&widget.Grid{Columns: 2, Gap: theme.Space3})
	for _, b := range s.doors {
		buttons.Add(b)
	}
	return widget.NewCard(widget.CardValues{Title: "Your own"}, container.New(&widget.Rows{Gap: theme.Space4},
		widget.NewWords(widget.WordsValues{
			Text:  "What your clinic lays over the program's tables, each with who, when, why and after which source. It can be withdrawn.",
			Style: theme.Small, Ink: widget.InkSecond,
		}), buttons))
}
