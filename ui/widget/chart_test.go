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

// TestOneVisitIsToldBesideTheRange: the words that there is no trend yet lie on
// no edge of the range, on no label and on no value.
func TestOneVisitIsToldBesideTheRange(t *testing.T) {
	const told, label, wrong = "One visit: no trend yet", "In range: 10° or more", "error ± 4°"
	for _, v := range []struct {
		name      string
		from      float64
		value     float64
		withError bool
	}{
		{"an edge at the foot", 1.5, 15, false},
		{"an edge at the foot, and the value", 1.5, 1, true},
		{"an edge in the middle", 10, 3, true},
		{"an edge at the top", 18, 3, true},
		{"a value at the foot", 10, 1, true},
	} {
		t.Run(v.name, func(t *testing.T) {
			var c *TrendChart
			shownIn(t, fyne.NewSize(440, 240), func(*Scope) fyne.CanvasObject {
				c = NewTrendChart(ChartValues{
					High: 20, InRange: Zone{From: v.from, To: 20, Label: label, Known: true}, Empty: told,
					Error: Zone{From: v.value - 2, To: v.value + 2, Label: wrong, Known: v.withError},
					Left:  Series{Points: []Point{{At: 0, Value: v.value}}},
				})
				return c
			})
			a := plot{46, 440 - 78, 54, 240 - 30, 0, 20}
			words := boxOf(t, &c.painted, told)
			if y := a.y(v.from); y > words.y && y < words.y+words.h {
				t.Errorf("the edge at %.0f crosses %+v", y, words)
			}
			for _, other := range []string{label, wrong} {
				if o := (zone{}); other == label || v.withError {
					if o = boxOf(t, &c.painted, other); o.x < words.x+words.w && words.x < o.x+o.w && o.y+2 < words.y+words.h && words.y+2 < o.y+o.h {
						t.Errorf("%+v lies on %q, %+v", words, other, o)
					}
				}
			}
		})
	}
}

func boxOf(t *testing.T, w *painted, text string) zone {
	t.Helper()
	for _, o := range w.drawn() {
		if words, ok := o.(*canvas.Text); ok && words.Text == text {
			return zone{x: words.Position().X, y: words.Position().Y, w: words.MinSize().Width, h: words.MinSize().Height}
		}
	}
	t.Fatalf("%q is not written", text)
	return zone{}
}

// TestACrossedLabelStandsAboveThePlot where the values leave it no place in it.
func TestACrossedLabelStandsAboveThePlot(t *testing.T) {
	const label = "In range: 170 to 180"
	var points []Point
	for i := range 20 {
		points = append(points, Point{At: float32(i) / 19, Value: float64(165 + 20*(i%2))})
	}
	var c *TrendChart
	shownIn(t, fyne.NewSize(440, 240), func(*Scope) fyne.CanvasObject {
		c = NewTrendChart(ChartValues{Title: "Cadence", Low: 160, High: 190, InRange: Zone{From: 170, To: 180, Label: label, Known: true}, Left: Series{Points: points}})
		return c
	})
	words, title := boxOf(t, &c.painted, label), boxOf(t, &c.painted, "Cadence")
	if words.y+words.h > 60 || words.y < title.y+title.h-6 {
		t.Errorf("the label stands at %+v, the title at %+v", words, title)
	}
}

// TestALabelOfAFlatRange lies on no edge of it.
func TestALabelOfAFlatRange(t *testing.T) {
	const label = "In range: 21 or more"
	for _, v := range []struct {
		name     string
		from, to float64
	}{
		{"at the top", 19, 20},
		{"at the foot", 0, 1},
		{"in the middle", 10, 11},
	} {
		t.Run(v.name, func(t *testing.T) {
			var c *TrendChart
			shownIn(t, fyne.NewSize(440, 240), func(*Scope) fyne.CanvasObject {
				c = NewTrendChart(ChartValues{High: 20, InRange: Zone{From: v.from, To: v.to, Label: label, Known: true}, Left: Series{Points: []Point{{At: 1, Value: 5}}}})
				return c
			})
			a, words := plot{46, 440 - 78, 54, 240 - 30, 0, 20}, boxOf(t, &c.painted, label)
			for _, edge := range []float64{v.from, v.to} {
				if y := a.y(edge); y > words.y+3 && y < words.y+words.h-3 {
					t.Errorf("the edge at %.0f crosses %+v", y, words)
				}
			}
		})
	}
}
