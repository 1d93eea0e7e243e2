package storage

import (
	"log/slog"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/storetest"
)

func open(t testing.TB, dir string) *Store {
	t.Helper()
	s, err := Open(t.Context(), Config{Dir: dir, Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return storetest.Now }})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestConformance(t *testing.T) {
	t.Parallel()
	storetest.Run(t, func(t *testing.T) assessment.Store { return open(t, t.TempDir()) })
}
