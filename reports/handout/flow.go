package handout

import "stridewell/reports/page"

// A part is the smallest piece of a block: it stays on one sheet. Neighbouring
// parts with the same tag are read as one.
type part struct {
	height float64
	tag    *page.Tag
	draw   func(l *page.List, at page.Point) // at is the top left
}

// A block is a part of the page that stays together when it can: a finding, a
// card, a heading. One that is taller than a sheet is split between its parts.
type block struct {
	parts       []part
	top, bottom float64 // room above and below the parts
	left        float64 // room before them
	least       float64 // height of the first piece, at least
	sink        int     // spare height is left before this part; 0: below all
	after       float64 // room before the next block
	heading     bool    // stays with the next block
	under, over func(l *page.List, box page.Rect, first bool)
}

func (b block) height() float64 {
	h := b.top + b.bottom
	for _, p := range b.parts {
		h += p.height
	}
	return max(h, b.least)
}

// draw puts the first n parts into a box and returns the rest of the block.
func (b block) draw(l *page.List, box page.Rect, n int, first bool) block {
	if b.under != nil {
		b.under(l, box, first)
	}
	used := b.top + b.bottom
	for _, p := range b.parts[:n] {
		used += p.height
	}
	y := box.Y + b.top
	var open *page.Tag
	for i, p := range b.parts[:n] {
		if i == b.sink && i > 0 {
			y += max(0, box.H-used)
		}
		if p.tag != open {
			if open != nil {
				l.End()
			}
			if p.tag != nil {
				l.Begin(*p.tag)
			}
			open = p.tag
		}
		p.draw(l, page.Point{X: box.X + b.left, Y: y})
		y += p.height
	}
	if open != nil {
		l.End()
	}
	if b.over != nil {
		b.over(l, box, first)
	}
	b.parts, b.sink = b.parts[n:], max(0, b.sink-n)
	return b
}

// whole draws a block in one piece.
func (b block) whole(l *page.List, box page.Rect) { b.draw(l, box, len(b.parts), true) }

// total is the height of blocks below each other.
func total(blocks []block) float64 {
	h := 0.0
	for i, b := range blocks {
		h += b.height()
		if i < len(blocks)-1 {
			h += b.after
		}
	}
	return h
}

// roundOff is how much, in points, a sheet may be overfull: sums of heights are
// not exact.
const roundOff = 1e-6

// A pager puts blocks on sheets.
type pager struct {
	area  page.Rect // of the content, the same on every sheet
	lists []page.List
	y     float64
}

// paginate puts blocks below each other on as many sheets as they need.
func paginate(blocks []block, area page.Rect) []page.List {
	p := pager{area: area}
	p.turn()
	for i, b := range blocks {
		need := b.height()
		if b.heading && i+1 < len(blocks) {
			need += b.after + min(blocks[i+1].height(), area.H/2)
		}
		if p.y+need > area.Bottom()+roundOff && need <= area.H+roundOff {
			p.turn()
		}
		p.put(b)
		p.y += b.after
	}
	return p.lists
}

func (p *pager) turn() {
	if len(p.lists) > 0 && p.y == p.area.Y {
		return
	}
	p.lists = append(p.lists, page.List{})
	p.y = p.area.Y
}

// put draws a block at the current place, in pieces where it is too tall.
func (p *pager) put(b block) {
	for first := true; ; first = false {
		n, h := b.fitting(p.area.Bottom()-p.y, first)
		if n == 0 && len(b.parts) > 0 && p.y > p.area.Y {
			p.turn()
			continue
		}
		n = max(n, min(1, len(b.parts)))
		b = b.draw(&p.lists[len(p.lists)-1], page.Rect{X: p.area.X, Y: p.y, W: p.area.W, H: h}, n, first)
		p.y += h
		if len(b.parts) == 0 {
			return
		}
		p.turn()
	}
}

// fitting counts the parts that fit a height, and the height they take.
func (b block) fitting(room float64, first bool) (n int, h float64) {
	h = b.top + b.bottom
	for _, q := range b.parts {
		if h+q.height > room+roundOff {
			break
		}
		h += q.height
		n++
	}
	if first {
		h = max(h, b.least)
	}
	if h > room+roundOff {
		return 0, h
	}
	return n, h
}
