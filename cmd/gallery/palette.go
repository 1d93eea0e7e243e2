package main

import (
	"cmp"
	"image"
	"image/color"
	"image/draw"
	"slices"
)

// paletted reduces a picture to its 256 most frequent colours, each of which
// stands for its neighbours.
func paletted(picture image.Image) *image.Paletted {
	b := picture.Bounds()
	plain := image.NewRGBA(b)
	draw.Draw(plain, b, picture, b.Min, draw.Src)
	counts := map[color.RGBA]int{}
	for i := 0; i < len(plain.Pix); i += 4 {
		counts[coarse(plain.Pix[i:])]++
	}
	p := image.NewPaletted(b, most(counts, 256))
	chosen := map[color.RGBA]uint8{}
	for i := range p.Pix {
		c := color.RGBA{plain.Pix[4*i], plain.Pix[4*i+1], plain.Pix[4*i+2], 255}
		at, known := chosen[c]
		if !known {
			at = uint8(p.Palette.Index(c))
			chosen[c] = at
		}
		p.Pix[i] = at
	}
	return p
}

// coarse is a pixel in steps of four levels.
func coarse(pix []uint8) color.RGBA { return color.RGBA{pix[0] &^ 3, pix[1] &^ 3, pix[2] &^ 3, 255} }

// most lists the most frequent colours, at most n.
func most(counts map[color.RGBA]int, n int) color.Palette {
	var all []color.RGBA
	for c := range counts {
		all = append(all, c)
	}
	slices.SortFunc(all, func(a, b color.RGBA) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a.R, b.R), cmp.Compare(a.G, b.G), cmp.Compare(a.B, b.B))
	})
	var p color.Palette
	for _, c := range all[:min(n, len(all))] {
		p = append(p, c)
	}
	return p
}
