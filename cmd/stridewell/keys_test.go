package main

import (
	"bytes"
	"log/slog"
	"testing"
	"time"

	"stridewell/assessment/sample"
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
	if n := bytes.Count(pdf.Bytes(), []byte("/Type /Page\n")); n > 1 {
		t.Errorf("%d pages, want one", n)
	}
}
