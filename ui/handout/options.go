package handout

import (
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
	review *widget.DateEntry
	narrow bool
}

func newOptions(s *Screen) *options {
	o := &options{screen: s}
	o.size = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	o.paper = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	o.ink = widget.NewSegmented(s.scope, widget.SegmentedValues{})
	o.size.OnChoose = func(i int) { s.change(func(h *assessment.HandoutOptions) { h.Large = i == 1 }) }
	o.paper.OnChoose = func(i int) { s.change(func(h *assessment.HandoutOptions) { h.Paper = papers[i] }) }
	o.ink.OnChoose = func(i int) { s.change(func(h *assessment.HandoutOptions) { h.Mono = i == 1 }) }
	o.review = widget.NewDateEntry(s.scope, widget.DateValues{Label: "Next visit"})
	o.review.OnChange = o.typed
	objects := []fyne.CanvasObject{widget.NewHeading(widget.HeadingValues{Title: "Handout"})}
	objects = append(objects, s.compact.objects()...)
	objects = append(objects, o.size, o.paper, o.ink, o.review)
	o.rows = widget.NewColumn(s.scope, widget.Rows{Gap: 16, Margin: 22}, objects...)
	o.column = container.New(besidePage{o}, o.rows)
	o.fold(false)
	return o
}

var papers = []assessment.Paper{assessment.A4, assessment.Letter}

// refresh shows what is chosen.
func (o *options) refresh(h assessment.HandoutOptions) {
	o.size.Set(widget.SegmentedValues{Label: "Size of print", Options: []string{"Standard", "Large"}, Selected: index(h.Large)})
	o.paper.Set(widget.SegmentedValues{Label: "Paper", Options: []string{"A4", "Letter"}, Selected: index(h.Paper == assessment.Letter)})
	o.ink.Set(widget.SegmentedValues{Label: "Ink", Options: []string{"Colour", "Black only"}, Selected: index(h.Mono)})
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
	for _, r := range []widget.Row{o.size, o.paper, o.ink, o.review} {
		rows = append(rows, r.FocusRows()...)
	}
	return rows
}

// noRightPart is the width below which a window has no right part.
const noRightPart float32 = 1180

// fold shows the buttons above the options in a window without a right part.
func (o *options) fold(narrow bool) {
	o.narrow = narrow
	for _, b := range o.screen.compact.buttons() {
		if narrow {
			b.Show()
		} else {
			b.Hide()
		}
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
