package widget

import (
	"fyne.io/fyne/v2"

	"stridewell/ui/theme"
)

// A Reader is a column of something to read that may be longer than the
// window: with the focus, the arrows and the paging keys scroll it.
type Reader struct {
	focusable
	column *Column

	// OnEnter is called by Enter; without it Enter is left to the scope.
	OnEnter func()
}

// NewReader returns a reader.
func NewReader(s *Scope, objects ...fyne.CanvasObject) *Reader {
	r := &Reader{column: NewColumn(nil, Rows{}, objects...)}
	r.scope = s
	r.press(r, func() fyne.Size { return r.column.MinSize() }, r.paintReader, func(int) {})
	r.keys = r.typedKey
	return r
}

// Relayout makes room for what changed its height.
func (r *Reader) Relayout() { r.column.Relayout() }

// ScrollToTop shows the beginning.
func (r *Reader) ScrollToTop() { r.column.SetOffset(0) }

// Offset is how far down it is.
func (r *Reader) Offset() float32 { return r.column.Offset() }

const (
	readerLine    float32 = 56
	readerOverlap float32 = 40 // of a page with the one before
)

func (r *Reader) typedKey(c Chord) bool {
	page := max(r.Size().Height-readerOverlap, readerLine)
	switch c {
	case Plain(fyne.KeyUp):
		r.column.ScrollBy(-readerLine)
	case Plain(fyne.KeyDown):
		r.column.ScrollBy(readerLine)
	case Plain(fyne.KeyPageUp):
		r.column.ScrollBy(-page)
	case Plain(fyne.KeyPageDown), Plain(fyne.KeySpace):
		r.column.ScrollBy(page)
	case Plain(fyne.KeyHome):
		r.ScrollToTop()
	case Plain(fyne.KeyEnd):
		r.column.SetOffset(r.column.rows.Size().Height)
	case Plain(fyne.KeyReturn), Plain(fyne.KeyEnter):
		return do(r.OnEnter)
	default:
		return false
	}
	return true
}

func (r *Reader) paintReader(p *pen) {
	p.child(r.column, 0, 0, p.width, p.height)
	if r.focused {
		p.outline(3, 3, p.width-6, p.height-6, theme.RadiusField, nil, p.inks.Brand, theme.FocusLine)
	}
}
