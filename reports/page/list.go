package page

import (
	"slices"
	"strings"
)

// An operation is one entry of a display list: a path, a text run, or the
// begin or end of a tagged part.
type operation struct {
	Kind  operationKind
	Path  Path
	Paint Paint
	At    Point // baseline, left
	Text  string
	Style Style
	Tag   Tag
	Photo *Photo
	Box   Rect // of the photo
}

type operationKind uint8

const (
	drawPath operationKind = iota
	drawText
	drawPhoto
	beginTag
	endTag
)

// A List is the display list of a page or of a drawing. To draw on a copy and
// keep the first as it is, Append the first to an empty list.
type List struct{ operations []operation }

// Draw adds a path.
func (l *List) Draw(p Path, paint Paint) {
	l.operations = append(l.operations, operation{Kind: drawPath, Path: p, Paint: paint})
}

// Text adds a run of text that starts at a point on its baseline.
func (l *List) Text(at Point, text string, style Style) {
	text = strings.ReplaceAll(Clean(text), "\n", " ")
	l.operations = append(l.operations, operation{Kind: drawText, At: at, Text: text, Style: style})
}

// Photo adds a photo that fills a box.
func (l *List) Photo(box Rect, p *Photo) {
	l.operations = append(l.operations, operation{Kind: drawPhoto, Photo: p, Box: box})
}

// Begin opens a tagged part; it ends at its End. A part may hold others. What
// lies outside every part is decoration.
func (l *List) Begin(t Tag) {
	t.Alt = Clean(t.Alt)
	l.operations = append(l.operations, operation{Kind: beginTag, Tag: t})
}

// End closes the tagged part that was opened last.
func (l *List) End() { l.operations = append(l.operations, operation{Kind: endTag}) }

// Add inserts a drawing as it is.
func (l *List) Add(other List) { l.operations = append(l.operations, other.operations...) }

// Append inserts a drawing: every point is placed, every width scaled.
func (l *List) Append(other List, place func(Point) Point, scale float64) {
	l.operations = slices.Grow(l.operations, len(other.operations))
	for _, o := range other.operations {
		o.Path = o.Path.Transform(place)
		o.At = place(o.At)
		if o.Kind == drawPhoto {
			from, to := place(Point{o.Box.X, o.Box.Y}), place(Point{o.Box.Right(), o.Box.Bottom()})
			o.Box = Rect{from.X, from.Y, to.X - from.X, to.Y - from.Y}
		}
		o.Paint = o.Paint.Scaled(scale)
		o.Style.Size *= scale
		l.operations = append(l.operations, o)
	}
}

// Shapes is a drawing with its words as shapes: they are seen and not read, for
// pictures whose words are said beside them.
func (l List) Shapes(t *Type) List {
	var drawn List
	for _, o := range l.operations {
		if o.Kind == drawText {
			drawn.Draw(t.Outline(o.At, o.Text, o.Style), Filled(o.Style.Color))
			continue
		}
		drawn.operations = append(drawn.operations, o)
	}
	return drawn
}

// Recolour replaces every colour.
func (l *List) Recolour(f func(Color) Color) {
	change := func(c *Color) *Color {
		if c == nil {
			return nil
		}
		changed := f(*c)
		return &changed
	}
	l.operations = slices.Clone(l.operations) // other copies of the list keep their colours
	for i := range l.operations {
		o := &l.operations[i]
		o.Paint.Fill, o.Paint.Stroke = change(o.Paint.Fill), change(o.Paint.Stroke)
		o.Style.Color = f(o.Style.Color)
		if o.Photo != nil {
			o.Photo = o.Photo.recoloured(f)
		}
	}
}

// Bounds is the rectangle around all paths and photos of the list, without text
// and the widths of strokes.
func (l List) Bounds() Rect {
	var r Rect
	for _, o := range l.operations {
		switch o.Kind {
		case drawPath:
			r = r.union(o.Path.Bounds())
		case drawPhoto:
			r = r.union(o.Box)
		default:
		}
	}
	return r
}

// A Visitor is told every operation of a list in order. A nil function is
// skipped.
type Visitor struct {
	Path  func(Path, Paint)
	Text  func(at Point, text string, style Style)
	Photo func(box Rect, p *Photo)
	Begin func(Tag)
	End   func()
}

// Visit walks the list.
func (l List) Visit(v Visitor) {
	for _, o := range l.operations {
		switch {
		case o.Kind == drawPath && v.Path != nil:
			v.Path(o.Path, o.Paint)
		case o.Kind == drawText && v.Text != nil:
			v.Text(o.At, o.Text, o.Style)
		case o.Kind == drawPhoto && v.Photo != nil:
			v.Photo(o.Box, o.Photo)
		case o.Kind == beginTag && v.Begin != nil:
			v.Begin(o.Tag)
		case o.Kind == endTag && v.End != nil:
			v.End()
		}
	}
}
