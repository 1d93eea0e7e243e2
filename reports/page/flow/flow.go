// Package flow puts text and drawings below each other on sheets: lines of
// runs, parts that stay whole, blocks that stay together where they can, and
// the sheets they need. It may import reports/page, and knows nothing of what
// is printed.
package flow

import "stridewell/reports/page"

// A Part is the smallest piece of a block: it stays on one sheet. Neighbouring
// parts with the same tag are read as one.
type Part struct {
	Height float64
	Tag    *page.Tag
	Draw   func(l *page.List, at page.Point) // at is the top left
}

// A Block is a part of the page that stays together when it can: a finding, a
// card, a heading. One that is taller than a sheet is split between its parts.
type Block struct {
	Head        []Part // on top of every piece
	Parts       []Part
	Top, Bottom float64 // room above and below the parts
	Left        float64 // room before them
	Least       float64 // height of the first piece, at least
	Sink        int     // spare height is left before this part; 0: below all
	After       float64 // room before the next block
	Heading     bool    // stays with the next block
	Breaks      bool    // goes over to the next sheet between any parts
	Under, Over func(l *page.List, box page.Rect, first bool)
}

// Height is that of the block in one piece.
func (b Block) Height() float64 {
	h := b.around()
	for _, p := range b.Parts {
		h += p.Height
	}
	return max(h, b.Least)
}

// start is the height of what must stay together from the top of the block on:
// all of it or, where it breaks, its first two parts.
func (b Block) start() float64 {
	if b.Breaks && len(b.Parts) > 2 {
		b.Parts = b.Parts[:2]
	}
	return b.Height()
}

// around is the height of a piece without its parts.
func (b Block) around() float64 {
	h := b.Top + b.Bottom
	for _, p := range b.Head {
		h += p.Height
	}
	return h
}

// draw puts the first n parts into a box and returns the rest of the block.
func (b Block) draw(l *page.List, box page.Rect, n int, first bool) Block {
	if b.Under != nil {
		b.Under(l, box, first)
	}
	used := b.around()
	for _, p := range b.Parts[:n] {
		used += p.Height
	}
	y := box.Y + b.Top
	for _, p := range b.Head {
		p.Draw(l, page.Point{X: box.X + b.Left, Y: y})
		y += p.Height
	}
	var open *page.Tag
	for i, p := range b.Parts[:n] {
		if i == b.Sink && i > 0 {
			y += max(0, box.H-used)
		}
		if p.Tag != open {
			if open != nil {
				l.End()
			}
			if p.Tag != nil {
				l.Begin(*p.Tag)
			}
			open = p.Tag
		}
		p.Draw(l, page.Point{X: box.X + b.Left, Y: y})
		y += p.Height
	}
	if open != nil {
		l.End()
	}
	if b.Over != nil {
		b.Over(l, box, first)
	}
	b.Parts, b.Sink = b.Parts[n:], max(0, b.Sink-n)
	return b
}

// Whole draws a block in one piece.
func (b Block) Whole(l *page.List, box page.Rect) { b.draw(l, box, len(b.Parts), true) }

// Total is the height of blocks below each other.
func Total(blocks []Block) float64 {
	h := 0.0
	for i, b := range blocks {
		h += b.Height()
		if i < len(blocks)-1 {
			h += b.After
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

// Paginate puts blocks below each other on as many sheets as they need.
func Paginate(blocks []Block, area page.Rect) []page.List {
	p := pager{area: area}
	p.turn()
	for i, b := range blocks {
		need := b.start()
		if b.Heading && i+1 < len(blocks) {
			need += b.After + min(blocks[i+1].start(), area.H/2)
		}
		if p.y+need > area.Bottom()+roundOff && need <= area.H+roundOff {
			p.turn()
		}
		p.put(b)
		p.y += b.After
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
func (p *pager) put(b Block) {
	for first := true; ; first = false {
		n, h := b.fitting(p.area.Bottom()-p.y, first)
		if n == 0 && len(b.Parts) > 0 && p.y > p.area.Y {
			p.turn()
			continue
		}
		n = max(n, min(1, len(b.Parts)))
		b = b.draw(&p.lists[len(p.lists)-1], page.Rect{X: p.area.X, Y: p.y, W: p.area.W, H: h}, n, first)
		p.y += h
		if len(b.Parts) == 0 {
			return
		}
		p.turn()
	}
}

// fitting counts the parts that fit a height, and the height they take.
func (b Block) fitting(room float64, first bool) (n int, h float64) {
	h = b.around()
	for _, q := range b.Parts {
		if h+q.Height > room+roundOff {
			break
		}
		h += q.Height
		n++
	}
	if first {
		h = max(h, b.Least)
	}
	if h > room+roundOff {
		return 0, h
	}
	return n, h
}
