package main

import (
	"cmp"
	"image/color"
	"slices"
)

// most lists the most frequent colours, at most n.
func most(counts map[color.Color]int, n int) color.Palette {
	var p color.Palette
	for c := range counts {
		p = append(p, c)
	}
	slices.SortFunc(p, func(a, b color.Color) int {
		ra, ga, ba, _ := a.RGBA()
		rb, gb, bb, _ := b.RGBA()
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(ra, rb), cmp.Compare(ga, gb), cmp.Compare(ba, bb))
	})
	return p[:min(n, len(p))]
}
