package main

import (
	"bytes"
	"log/slog"
	"testing"
	"time"

	"stridewell/assessment/sample"
	"stridewell/reports/keymap"
	"stridewell/reports/page"
	"stridewell/ui/help"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// TestKeysGoOnPaper writes the map of all keys as the window hands it over.
func TestKeysGoOnPaper(t *testing.T) {
	outputs, err := newOutputs(t.TempDir(), sample.NewStore(time.Now), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	var pdf bytes.Buffer
	everywhere := []widget.Hint{{Key: "F1", Does: "help"}, {Key: "Ctrl Z", Does: "undo"}}
	if err := outputs.Keys(t.Context(), workspace.KeyMap{Groups: help.Groups(everywhere)}, &pdf); err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(pdf.Bytes(), []byte("%PDF-")) {
		t.Errorf("%d bytes that are no PDF", pdf.Len())
	}
	letters, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	for range 26 { // as many as there are
		everywhere = append(everywhere, widget.Hint{Key: "Ctrl J", Does: "help; what is focused, where the window is narrow"})
	}
	for name, size := range map[string]page.Size{"A4": page.A4, "Letter": page.Letter} {
		groups := keyGroups(workspace.KeyMap{Groups: help.Groups(everywhere)})
		box := keymap.Layout(groups, size, letters).Sheets[0].List.Shapes(letters).Bounds()
		if box.X+box.W > size.Width || box.Y+box.H > size.Height {
			t.Errorf("on %s the keys lie in %+v, beyond the paper", name, box)
		}
	}
	if n := bytes.Count(pdf.Bytes(), []byte("/Type /Page\n")); n > 1 {
		t.Errorf("%d pages, want one", n)
	}
}
