package form

import (
	"reflect"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// spot is where a place of the body lies in the drawing; a pair lies apart from
// the middle line at 50.
type spot struct{ apart, y float32 }

// spots are the places of assessment.BodyPlaces in the drawing.
var spots = map[string]spot{
	"neck": {0, 28}, "upper_back": {0, 45}, "mid_back": {0, 63}, "low_back": {0, 82}, "low_back_side": {16.5, 84},
	"buttock": {9, 103}, "back_of_thigh": {10, 130}, "calf": {12, 168}, "achilles": {12, 190}, "heel": {12, 208},
	"belly": {0, 74}, "side_of_hip": {19, 97}, "groin": {8.5, 111}, "front_of_thigh": {10, 130}, "knee": {11, 152},
	"shin": {12, 173}, "front_of_ankle": {12, 193}, "foot": {16, 210},
}

// A BodyChart is the chart of the visit on the form.
type BodyChart struct {
	w     *workspace.Workspace
	chart *widget.BodyChart
	marks []assessment.BodyMark // in the order of the spots
	shown []widget.BodySpot

	// OnFocus is called when it gains the focus.
	OnFocus func()
}

// NewBodyChart makes the chart.
func NewBodyChart(w *workspace.Workspace, s *widget.Scope) *BodyChart {
	b := &BodyChart{w: w}
	b.shown = b.spots()
	b.chart = widget.NewBodyChart(s, b.shown)
	b.chart.OnMark = func(i int) {
		if m := b.marks[i]; w.Desk.Value().Editable() {
			w.MarkBody(m.Place, m.Side)
		}
	}
	b.chart.OnFocus = func() {
		w.Settle()
		if b.OnFocus != nil {
			b.OnFocus()
		}
	}
	return b
}

// Object is the chart on the screen.
func (b *BodyChart) Object() fyne.CanvasObject { return b.chart }

// FocusRows is the chart.
func (b *BodyChart) FocusRows() [][]fyne.Focusable { return b.chart.FocusRows() }

// Refresh shows the desk as it is now. It reports whether anything changed.
func (b *BodyChart) Refresh() bool {
	now := b.spots()
	if reflect.DeepEqual(now, b.shown) {
		return false
	}
	b.shown = now
	b.chart.Set(now)
	return true
}

// place is where one side of a place is drawn. Seen from behind, left is left;
// from the front it is at the right.
func place(p assessment.BodyPlace, side assessment.Side) (x, y float32) {
	s := spots[p.Code]
	if (side == assessment.Left) != p.Front {
		return 50 - s.apart, s.y
	}
	return 50 + s.apart, s.y
}

// spots lists the places with the marks of the visit.
func (b *BodyChart) spots() []widget.BodySpot {
	var list []widget.BodySpot
	b.marks = nil
	for _, p := range assessment.BodyPlaces() {
		for _, side := range sidesOf(p) {
			m := assessment.BodyMark{Place: p.Code, Side: side}
			x, y := place(p, side)
			b.marks = append(b.marks, m)
			list = append(list, widget.BodySpot{Name: m.Words(), X: x, Y: y, Front: p.Front, Number: b.number(m)})
		}
	}
	return list
}

func sidesOf(p assessment.BodyPlace) []assessment.Side {
	if p.Pair {
		return []assessment.Side{assessment.Left, assessment.Right}
	}
	return []assessment.Side{assessment.NoSide}
}

func (b *BodyChart) number(m assessment.BodyMark) int {
	for i, n := range b.w.Desk.Value().Visit().BodyMarks {
		if n.SameAs(m) {
			return i + 1
		}
	}
	return 0
}

// A BodyMark is a row that says what a mark of the chart feels like, or when it
// begins.
type BodyMark struct {
	w     *workspace.Workspace
	at    int  // in the marks of the visit
	onset bool // otherwise the kind
	row   *widget.ChoiceRow
	shown widget.ChoiceRowValues
}

// NewBodyMark makes the row of the mark at an index.
func NewBodyMark(w *workspace.Workspace, s *widget.Scope, at int, onset bool) *BodyMark {
	b := &BodyMark{w: w, at: at, onset: onset}
	b.shown = b.values()
	b.row = widget.NewChoiceRow(s, false, b.shown)
	b.row.OnChoose = func(_ widget.Side, i int) { b.choose(i) }
	b.row.OnFocus = func(widget.Side) { w.Settle() }
	return b
}

// Object is the row on the screen.
func (b *BodyMark) Object() fyne.CanvasObject { return b.row }

// FocusRows are its tiles.
func (b *BodyMark) FocusRows() [][]fyne.Focusable { return b.row.FocusRows() }

// Refresh shows the desk as it is now. It reports whether anything changed.
func (b *BodyMark) Refresh() bool {
	v := b.values()
	if reflect.DeepEqual(v, b.shown) {
		return false
	}
	b.shown = v
	b.row.Set(v)
	return true
}

func (b *BodyMark) mark() (assessment.BodyMark, bool) {
	marks := b.w.Desk.Value().Visit().BodyMarks
	if b.at >= len(marks) {
		return assessment.BodyMark{}, false
	}
	return marks[b.at], true
}

func (b *BodyMark) choose(i int) {
	m, ok := b.mark()
	kinds, onsets := assessment.SymptomKinds(), assessment.SymptomOnsets()
	switch {
	case !ok || !b.w.Desk.Value().Editable():
		return
	case b.onset && i >= 0 && i < len(onsets):
		m.Onset = onsets[i]
	case b.onset:
		m.Onset = assessment.NoOnset
	case i >= 0 && i < len(kinds):
		m.Kind = kinds[i]
	default:
		m.Kind = assessment.NoKind
	}
	b.w.DescribeMark(m)
}

func (b *BodyMark) values() widget.ChoiceRowValues {
	m, _ := b.mark()
	v := widget.ChoiceRowValues{Label: m.Words(), Method: "what it feels like", Left: widget.SideChoice{Selected: widget.Unchosen}}
	if !b.w.Desk.Value().Editable() {
		v.Blocked = "This visit is closed."
	}
	if b.onset {
		v.Method = "when it begins"
		for i, o := range assessment.SymptomOnsets() {
			v.Options = append(v.Options, widget.Option{Word: o.Label()})
			if o == m.Onset {
				v.Left.Selected = i
			}
		}
		return v
	}
	for i, k := range assessment.SymptomKinds() {
		v.Options = append(v.Options, widget.Option{Word: k.Label()})
		if k == m.Kind {
			v.Left.Selected = i
		}
	}
	return v
}
