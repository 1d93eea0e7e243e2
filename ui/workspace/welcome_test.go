package workspace

import (
	"log/slog"
	"testing"
	"time"

	"stridewell/assessment"
)

// TestWelcome: the first page is for records that nobody has used yet.
func TestWelcome(t *testing.T) {
	tests := []struct {
		name  string
		given func(r *records)
		want  Place
	}{
		{"nothing yet", func(*records) {}, AtWelcome},
		{"left before", func(r *records) { r.settings[knownSetting] = "yes" }, AtClients},
		{"clients that came by an import", func(r *records) { r.clients["c1"] = assessment.Client{ID: "c1", Given: "Ada"} }, AtClients},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			store := newRecords()
			test.given(store)
			w := New(Config{
				Store: store,
				Now:   time.Now,
				Log:   slog.New(slog.DiscardHandler),
				Loop:  Loop{Spawn: func(f func()) { f() }, Post: func(f func()) { f() }, After: func(time.Duration, func()) func() { return func() {} }},
			})
			w.Start()
			if got := w.Place.Value(); got != test.want {
				t.Errorf("the first page is %v, want %v", got, test.want)
			}
		})
	}
}
