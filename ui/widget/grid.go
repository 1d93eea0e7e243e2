package widget

import "fyne.io/fyne/v2"

// Grid is a layout of equal columns, Gap apart in both directions. Each line is
// as high as its highest object, or the lines share the height there is when
// Fill is set.
type Grid struct {
	Columns int
	Gap     float32
	Fill    bool
	Least   float32 // how narrow a column may be; 0 is what its objects want
	Single  float32 // narrower than this there is one column
	width   float32
}

// MinSize is the height of all lines at the width of the last layout.
func (g *Grid) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var w float32
	for _, o := range visible(objects) {
		w = max(w, o.MinSize().Width)
	}
	if g.Least > 0 {
		w = g.Least
	}
	if g.Single == 0 {
		n := float32(g.columns(0))
		w = w*n + g.Gap*(n-1)
	}
	return fyne.NewSize(w, g.heightFor(objects, max(w, g.width)))
}

// columns is how many there are at a width.
func (g *Grid) columns(width float32) int {
	if width < g.Single {
		return 1
	}
	return max(g.Columns, 1)
}

func (g *Grid) cell(width float32) float32 {
	n := float32(g.columns(width))
	return (width - g.Gap*(n-1)) / n
}

// lines are how high each line wants to be.
func (g *Grid) lines(objects []fyne.CanvasObject, width float32) []float32 {
	var lines []float32
	for i, o := range visible(objects) {
		if i%g.columns(width) == 0 {
			lines = append(lines, 0)
		}
		last := len(lines) - 1
		lines[last] = max(lines[last], heightAt(o, g.cell(width)))
	}
	return lines
}

func (g *Grid) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	lines := g.lines(objects, width)
	h := g.Gap * float32(max(len(lines)-1, 0))
	for _, line := range lines {
		h += line
	}
	return h
}

// Layout places the objects line by line.
func (g *Grid) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	g.width = size.Width
	lines := g.lines(objects, size.Width)
	if g.Fill && len(lines) > 0 {
		each := (size.Height - g.Gap*float32(len(lines)-1)) / float32(len(lines))
		for i := range lines {
			lines[i] = each
		}
	}
	w, y := g.cell(size.Width), float32(0)
	for i, o := range visible(objects) {
		column, line := i%g.columns(size.Width), i/g.columns(size.Width)
		if column == 0 && line > 0 {
			y += lines[line-1] + g.Gap
		}
		o.Move(fyne.NewPos(float32(column)*(w+g.Gap), y))
		o.Resize(fyne.NewSize(w, lines[line]))
	}
}

// Beside is a layout from left to right, Gap apart, each object as wide as it
// wants to be and all as high as the line; the last takes what is left when
// Stretch is set. Where there is less room, each gives way by the same part.
type Beside struct {
	Gap     float32
	Stretch bool
}

// MinSize is the sum of the widths and the greatest height.
func (b *Beside) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for i, o := range visible(objects) {
		m := o.MinSize()
		size.Width += m.Width
		size.Height = max(size.Height, m.Height)
		if i > 0 {
			size.Width += b.Gap
		}
	}
	return size
}

// Layout places the objects.
func (b *Beside) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	shown, x := visible(objects), float32(0)
	part := float32(1)
	if gaps := b.Gap * float32(max(len(shown)-1, 0)); b.MinSize(objects).Width > size.Width && size.Width > gaps {
		part = (size.Width - gaps) / (b.MinSize(objects).Width - gaps)
	}
	for i, o := range shown {
		w := o.MinSize().Width * part
		if b.Stretch && i == len(shown)-1 {
			w = max(size.Width-x, w)
		}
		o.Move(fyne.NewPos(x, 0))
		o.Resize(fyne.NewSize(w, size.Height))
		x += w + b.Gap
	}
}
