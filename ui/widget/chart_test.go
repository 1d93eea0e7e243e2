package widget

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// textOf is where a widget writes a text, and whether it does.
func textOf(w *painted, text string) (fyne.Position, bool) {
	for _, o := range w.drawn() {
		if t, ok := o.(*canvas.Text); ok && t.Text == text {
			return t.Position(), true
		}
	}
	return fyne.Position{}, false
}

// TestALabelCoversNoLine: the label of a zone stands at the beginning, or where
// the values leave it room.
func TestALabelCoversNoLine(t *testing.T) {
	const label = "In range: 10° or more"
	for _, v := range []struct {
		name        string
		first, last float64
		atBeginning bool
	}{
		{"the values lie below", 1, 2, true},
		{"they begin in the zone and leave it", 19, 1, false},
	} {
		t.Run(v.name, func(t *testing.T) {
			var c *TrendChart
			shownIn(t, fyne.NewSize(440, 240), func(*Scope) fyne.CanvasObject {
				c = NewTrendChart(ChartValues{
					High: 20, InRange: Zone{From: 10, To: 20, Label: label, Known: true},
					Left: Series{Points: []Point{{At: 0, Value: v.first}, {At: .4, Value: v.first}, {At: 1, Value: v.last}}},
				})
				return c
			})
			at, there := textOf(&c.painted, label)
			if !there {
				t.Fatal("the label is not written")
			}
			if begins := at.X < 100 && at.Y < 80; begins != v.atBeginning {
				t.Errorf("the label stands at %v", at)
			}
		})
	}
}

// TestThePlannedReviewKeepsItsDay: with many visits close together the planned
// review and the visit that is read are named.
func TestThePlannedReviewKeepsItsDay(t *testing.T) {
	v := TimelineValues{Title: "History", Selected: 18}
	for i := range 19 {
		v.Visits = append(v.Visits, TimelineVisit{At: float32(i) / 19, Day: "1 May 2019", Text: "2 drills · pain 4"})
	}
	v.Visits[18].Day = "27 Oct"
	v.Visits = append(v.Visits, TimelineVisit{At: 1, Kind: VisitPlanned, Day: "27 Apr 2027", Text: "Review planned"})
	var line *Timeline
	shownIn(t, fyne.NewSize(890, 118), func(s *Scope) fyne.CanvasObject {
		line = NewTimeline(s, v)
		return line
	})
	for _, day := range []string{"27 Apr 2027", "27 Oct"} {
		if _, there := textOf(&line.painted, day); !there {
			t.Errorf("%s is not written", day)
		}
	}
}
