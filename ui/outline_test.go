package ui

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
)

// outlined are the windows whose structure is kept in files.
var outlined = sizes

// TestStructure compares what is shown where, at every place and in every size,
// with a file that can be read: a widget a line, further in than the one it
// stands in, with x, y, width and height, and under it each of its texts. UPDATE=1
// writes them.
func TestStructure(t *testing.T) {
	u := in(t, ages[1])
	for _, p := range Places() {
		t.Run(Name(p), func(t *testing.T) {
			var file strings.Builder
			for _, size := range outlined {
				u.at(p)
				u.window.Resize(size)
				fmt.Fprintf(&file, "%.0f × %.0f\n", size.Width, size.Height)
				o := outline{walk: walk{t: t}, to: &file}
				o.write(u.window.Canvas().Content(), frame{size: size, low: fyne.NewPos(size.Width, size.Height)})
			}
			path := filepath.Join("testdata", "structure", strings.ReplaceAll(strings.ToLower(Name(p)), " ", "_")+".txt")
			if os.Getenv("UPDATE") != "" {
				if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, []byte(file.String()), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if errors.Is(err, fs.ErrNotExist) {
				t.Fatalf("%v: UPDATE=1 makes it", err)
			}
			if err != nil {
				t.Fatal(err)
			}
			if at, was, is, other := firstOther(string(want), file.String()); other {
				t.Errorf("%s, line %d: it was “%s” and is “%s”; UPDATE=1 takes all as it is", path, at, was, is)
			}
		})
	}
}

// firstOther is the first line in which two texts differ.
func firstOther(want, got string) (at int, was, is string, other bool) {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range max(len(w), len(g)) {
		if i < len(w) {
			was = w[i]
		}
		if i < len(g) {
			is = g[i]
		}
		if was != is || i >= len(w) || i >= len(g) {
			return i + 1, strings.TrimSpace(was), strings.TrimSpace(is), true
		}
	}
	return 0, "", "", false
}

// An outline is a walk that writes down what it sees.
type outline struct {
	walk
	to    *strings.Builder
	depth int
}

// write goes through an object and what is in it, in the order of the Tab key.
func (o *outline) write(object fyne.CanvasObject, f frame) {
	from := f.at.Add(object.Position())
	if !object.Visible() || object.Size().Width <= 0 || object.Size().Height <= 0 || !inView(from, object.Size(), f) {
		return
	}
	w, ours := object.(fyne.Widget)
	if _, draws := object.(interface{ CutTexts() []string }); !ours || !draws {
		o.inside(object, f)
		return
	}
	size := object.Size()
	kind := strings.TrimPrefix(fmt.Sprintf("%T", w), "*widget.")
	fmt.Fprintf(o.to, "%s%s %s\n", strings.Repeat(" ", o.depth+1), kind, place(from.X, from.Y, size.Width, size.Height))
	o.depth++
	o.inside(object, f)
	o.depth--
}

// inside writes the texts of one object and goes on with what is in it.
func (o *outline) inside(object fyne.CanvasObject, f frame) {
	at := f
	at.at = at.at.Add(object.Position())
	o.texts = nil
	for _, c := range drawnIn(object) {
		o.see(c, object, at, measured(c))
	}
	texts := slices.Clone(o.texts)
	slices.SortStableFunc(texts, func(a, b seen) int {
		return cmp.Or(cmp.Compare(math.Round(float64(a.from.Y)), math.Round(float64(b.from.Y))), cmp.Compare(a.from.X, b.from.X))
	})
	for _, text := range texts {
		fmt.Fprintf(o.to, "%s“%s” %s\n", strings.Repeat(" ", o.depth+1), text.text,
			place(text.from.X, text.from.Y, text.to.X-text.from.X, text.to.Y-text.from.Y))
	}
	at = inScroll(object, at)
	for _, c := range children(object) {
		o.write(c, at)
	}
}

// place writes whole units.
func place(x, y, w, h float32) string {
	whole := func(v float32) int { return int(math.Round(float64(v))) }
	return fmt.Sprintf("%d,%d %d×%d", whole(x), whole(y), whole(w), whole(h))
}

// inView reports whether anything of an object can be seen.
func inView(from fyne.Position, size fyne.Size, f frame) bool {
	to := from.Add(size)
	return min(to.X, f.low.X)-max(from.X, f.high.X) > 1 && min(to.Y, f.low.Y)-max(from.Y, f.high.Y) > 1
}
