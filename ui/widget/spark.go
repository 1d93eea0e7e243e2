package widget

import "math"

// spark draws the values of a few visits without axes: the left or only ones
// with a line and discs, the right ones with dashes and squares. A value that
// may not be compared is not joined, and one visit is no course.
func (p *pen) spark(x, y, w, h float32, left, right Series) {
	low, high := math.Inf(1), math.Inf(-1)
	for _, s := range []Series{left, right} {
		for _, q := range s.Points {
			low, high = math.Min(low, q.Value), math.Max(high, q.Value)
		}
	}
	const inset = 4 // for the marks at the ends
	at := func(q Point) (float32, float32) {
		part := float32(.5)
		if high > low {
			part = float32((q.Value - low) / (high - low))
		}
		return x + inset + q.At*(w-2*inset), y + h - inset - part*(h-2*inset)
	}
	for i, s := range []Series{left, right} {
		if len(s.Points) < 2 {
			continue
		}
		ink, second := p.inks.Left, i == 1
		if second {
			ink = p.inks.Right
		}
		for j, q := range s.Points {
			x2, y2 := at(q)
			if j > 0 && q.Dot != DotBroken {
				x1, y1 := at(s.Points[j-1])
				if second {
					p.dashes(x1, y1, x2, y2, 1.5, 4, 3, ink)
				} else {
					p.line(x1, y1, x2, y2, 1.5, ink)
				}
			}
			r := float32(2)
			if j == len(s.Points)-1 {
				r = 3.5
			}
			if second {
				p.rect(x2-r, y2-r, 2*r, 2*r, 0, ink)
			} else {
				p.disc(x2, y2, r, ink, nil, 0)
			}
		}
	}
}
