package clients

import (
	"log/slog"
	"math"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// TestTheListEndsWithAWholeRow in windows of every height, with rows that are low
// where the window is.
func TestTheListEndsWithAWholeRow(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.LightVariant))
	now := func() time.Time { return time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC) }
	store := sample.NewStore(now)
	if err := sample.Fill(t.Context(), store, now()); err != nil {
		t.Fatal(err)
	}
	w := workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: workspace.Inline(), Now: now, Log: slog.New(slog.DiscardHandler),
	})
	window := test.NewTempWindow(t, nil)
	window.SetPadded(false)
	s := New(w, widget.NewScope(window.Canvas()))
	window.SetContent(widget.NewPanes(s.Panes()))
	w.Start()
	w.Go(workspace.AtClients)
	s.Show()
	for _, c := range []struct {
		size fyne.Size
		row  float32
	}{
		{fyne.NewSize(940, 500), 59},
		{fyne.NewSize(1280, 680), 59},
		{fyne.NewSize(1366, 690), 59},
		{fyne.NewSize(1366, 768), 68},
		{fyne.NewSize(1900, 1020), 68},
		{fyne.NewSize(1280, 680), 59},
	} {
		window.Resize(c.size)
		if got := s.list.rows[0].Size().Height; got != c.row {
			t.Errorf("at %v a row is %v high, want %v", c.size, got, c.row)
		}
		rows := float64(s.list.column.Size().Height / c.row)
		if math.Abs(rows-math.Round(rows)) > .01 || rows < 1 {
			t.Errorf("at %v there are %.2f rows in sight", c.size, rows)
		}
	}
}
