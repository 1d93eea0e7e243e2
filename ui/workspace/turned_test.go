package workspace

import (
	"strings"
	"testing"
)

// TestTheLastTurnedPage names the day of the next visit, and says what to bring.
func TestTheLastTurnedPage(t *testing.T) {
	w, _ := visiting(t)
	w.Record(bridge, "12")
	w.KeepDrill(w.drills.All()[0].ID)
	day := w.Today().AddDays(42)
	w.SetNextReview(day)
	pages := w.TurnedPages()
	last := pages[len(pages)-1]
	if last.Headline != "Zoë, we meet again" || last.Number != day.Time().Format("2 January") || !strings.Contains(last.Was, day.Time().Format("Monday")) {
		t.Errorf("the last page says %+v", last)
	}
	if !strings.Contains(last.About, "bring the strip") {
		t.Errorf("it does not say what to bring: %q", last.About)
	}
}
