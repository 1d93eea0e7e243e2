package handout

import (
	"strconv"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// options are the choices beside the page.
type options struct {
	screen *Screen
	column fyne.CanvasObject
	rows   *widget.Column
	size   *widget.Segmented
	paper  *widget.Segmented
	ink    *widget.Segmented
	which  *widget.Segmented // of the drills, when only one is printed
	strips *widget.Check
	review *widget.DateEntry
	narrow bool
}

func newOptions(s *Screen) *options {
	o := &options{screen: s}
	o.size = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	o.paper = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	o.ink = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	o.which = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	o.strips = widget.NewCheck(s.scope, widget.CheckValues{Label: "Strips to cut off, calendar"})
	o.strips.OnChange = func(on bool) { s.change(func(h *assessment.HandoutOptions) { h.OneSheet = !on }) }
	o.size.OnChoose = o.chooseSize
	o.which.OnChoose = func(i int) { s.change(func(h *assessment.HandoutOptions) { h.Drill = o.planned(i) }) }
	o.paper.OnChoose = func(i int) { s.change(func(h *assessment.HandoutOptions) { h.Paper = papers[i] }) }
	o.ink.OnChoose = func(i int) { s.change(func(h *assessment.HandoutOptions) { h.Mono = i == 1 }) }
	o.review = widget.NewDateEntry(s.scope, widget.DateValues{Label: "Next visit"})
	o.review.OnChange = o.typed
	objects := []fyne.CanvasObject{widget.NewHeading(widget.HeadingValues{Title: "Handout"})}
	objects = append(objects, s.compact.objects()...)
	objects = append(objects, o.size, o.which, o.paper, o.ink, o.strips, o.review)
	o.rows = widget.NewColumn(s.scope, widget.Rows{Gap: 16, Margin: 22}, objects...)
	o.column = container.New(besidePage{o}, o.rows)
	o.fold(false)
	return o
}

var papers = []assessment.Paper{assessment.A4, assessment.Letter}

// The sizes of print, in the order of the options.
const (
	standard = iota
	large
	oneDrill
)

func (o *options) chooseSize(i int) {
	o.screen.change(func(h *assessment.HandoutOptions) {
		h.Large, h.Drill = i == large, ""
		if i == oneDrill {
			h.Drill = o.planned(0)
		}
	})
}

// planned is a drill of the plan by its place.
func (o *options) planned(i int) assessment.DrillID {
	if plan := o.screen.w.Desk.Value().Plan.Drills; i >= 0 && i < len(plan) {
		return plan[i].Drill
	}
	return ""
}

// refresh shows what is chosen.
func (o *options) refresh(h assessment.HandoutOptions) {
	size := widget.SegmentedValues{Label: "Size of print", Options: []string{"Standard", "Large", "One drill"}}
	at, places := o.chosen(h)
	switch {
	case at >= 0:
		size.Selected = oneDrill
	case h.Large:
		size.Selected = large
	}
	o.size.Set(size)
	o.which.Set(widget.SegmentedValues{Label: "Which drill", Options: places, Selected: at})
	visible(o.which, at >= 0)
	o.paper.Set(widget.SegmentedValues{Label: "Paper", Options: []string{"A4", "Letter"}, Selected: index(h.Paper == assessment.Letter)})
	o.ink.Set(widget.SegmentedValues{Label: "Ink", Options: []string{"Colour", "Black only"}, Selected: index(h.Mono)})
	o.strips.Set(widget.CheckValues{Label: "Strips to cut off, calendar", On: !h.OneSheet})
	o.rows.Relayout()
}

// chosen is the place of the one drill that is printed, or -1, and the places
// there are.
func (o *options) chosen(h assessment.HandoutOptions) (at int, places []string) {
	at = -1
	d := o.screen.w.Desk.Value()
	if !d.HasVisit() {
		return at, nil
	}
	for i, p := range d.Plan.Drills {
		places = append(places, strconv.Itoa(i+1))
		if p.Drill == h.Drill {
			at = i
		}
	}
	return at, places
}

func visible(o fyne.CanvasObject, yes bool) {
	if yes {
		o.Show()
	} else {
		o.Hide()
	}
}

func index(second bool) int {
	if second {
		return 1
	}
	return 0
}

// desk shows when the next visit is planned.
func (o *options) desk(d *workspace.Desk) {
	v := widget.DateValues{Label: "Next visit", Today: o.screen.w.Today().Time(), Help: "As 21/5/26 or 21 May 2026. It is printed on the sheet."}
	if next := d.Visit().NextReview; !next.IsZero() {
		v.Day = next.Time()
		if !d.Visit().Date.Before(next) {
			v.Refused = "This is not after the visit."
		}
	}
	if !d.Editable() {
		v.Help = "This visit is closed: its date is kept."
	}
	o.review.Set(v)
}

// typed keeps a day once it is one.
func (o *options) typed(day time.Time, ok bool) {
	switch d := o.screen.w.Desk.Value(); {
	case !ok || !d.HasVisit():
	case day.IsZero():
		o.screen.w.SetNextReview(assessment.Date{})
	default:
		o.screen.w.SetNextReview(assessment.DateOf(day))
	}
}

// FocusRows are the choices; in a narrow window the buttons are above them.
func (o *options) FocusRows() [][]fyne.Focusable {
	var rows [][]fyne.Focusable
	if o.narrow {
		rows = o.screen.compact.FocusRows()
	}
	for _, r := range []interface {
		widget.Row
		fyne.CanvasObject
	}{o.size, o.which, o.paper, o.ink, o.strips, o.review} {
		if r.Visible() {
			rows = append(rows, r.FocusRows()...)
		}
	}
	return rows
}

// noRightPart is the width below which a window has no right part.
const noRightPart float32 = 1180

// fold shows the buttons above the options in a window without a right part.
func (o *options) fold(narrow bool) {
	o.narrow = narrow
	for _, b := range o.screen.compact.objects() {
		visible(b, narrow)
	}
}

// besidePage gives the column its place, and looks how wide the window is.
type besidePage struct{ o *options }

// MinSize is that of a narrow column.
func (besidePage) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(200, 200) }

// Layout places the column.
func (l besidePage) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(l.o.rows); c != nil {
		if narrow := c.Size().Width < noRightPart; narrow != l.o.narrow {
			l.o.fold(narrow)
		}
	}
	objects[0].Resize(size)
	l.o.rows.Relayout()
}
