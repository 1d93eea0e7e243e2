package figure_test

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/reports/figure"
	"stridewell/reports/page"
)

func updating() bool { return os.Getenv("UPDATE") != "" }

// golden compares a text with a file of testdata.
func golden(t *testing.T, file, got string) {
	t.Helper()
	file = filepath.Join("testdata", file)
	if updating() {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s (-want +got; UPDATE=1 rewrites it):\n%s", file, d)
	}
}

func entry(t testing.TB, id string) drill.Drill {
	t.Helper()
	for _, d := range drill.Standard().All() {
		if string(d.ID) == id {
			return d
		}
	}
	t.Fatalf("no drill %s", id)
	return drill.Drill{}
}

// TestDrawings keeps a drawing of each rig and of each kind of thing, as a list
// that can be read.
func TestDrawings(t *testing.T) {
	tests := []struct {
		name, id string
		options  figure.Options
	}{
		{"from the side, on a mat", "M06", figure.Options{}},
		{"with a roller", "M01", figure.Options{}},
		{"on a ball, few tones", "M04", figure.Options{Detail: figure.Few}},
		{"from the front, lying", "S16", figure.Options{}},
		{"from the front, sitting", "M10", figure.Options{}},
		{"from above", "M16", figure.Options{Ghost: true}},
		{"two positions, with a weight", "S09", figure.Options{}},
		{"with a start position, in grey", "S10", figure.Options{Grey: true, Ghost: true}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			golden(t, tt.id+".txt", figure.Drill(entry(t, tt.id), tt.options).String())
		})
	}
}

// TestLibrary keeps the place and the size of every drawing, one a line, so
// that a change of the rig shows which drills it touches.
func TestLibrary(t *testing.T) {
	var b strings.Builder
	for _, d := range drill.Standard().All() {
		l := figure.Drill(d, figure.Options{})
		if err := l.Check(); err != nil {
			t.Errorf("%s: %v", d.ID, err)
		}
		n, r := 0, l.Bounds()
		l.Visit(page.Visitor{Path: func(page.Path, page.Paint) { n++ }})
		fmt.Fprintf(&b, "%s %d paths, %.0f to %.0f across, %.0f to %.0f down\n", d.ID, n, r.X, r.Right(), r.Y, r.Bottom())
	}
	golden(t, "library.txt", b.String())
}

// TestGrey: in grey mode nothing is coloured.
func TestGrey(t *testing.T) {
	for _, d := range drill.Standard().All() {
		figure.Drill(d, figure.Options{Grey: true, Ghost: true}).Visit(page.Visitor{Path: func(_ page.Path, p page.Paint) {
			for _, c := range []*page.Color{p.Fill, p.Stroke} {
				if c != nil && (c.R != c.G || c.G != c.B) {
					t.Fatalf("%s has %s in grey mode", d.ID, c)
				}
			}
		}})
	}
}

// TestFit: a drawing lies in its box, on its lower edge and no larger than
// asked.
func TestFit(t *testing.T) {
	drawing := figure.Drill(entry(t, "S17"), figure.Options{})
	tests := []struct {
		name  string
		box   page.Rect
		scale float64
	}{
		{"wide", page.Rect{X: 10, Y: 20, W: 300, H: 60}, 5},
		{"tall", page.Rect{X: 10, Y: 20, W: 60, H: 300}, 5},
		{"roomy", page.Rect{X: -500, Y: -500, W: 1000, H: 1000}, 1.5},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, whole := figure.Fit(drawing, tt.box, tt.scale).Bounds(), drawing.Bounds()
			const off = 1e-6
			if got.X < tt.box.X-off || got.Right() > tt.box.Right()+off || got.Y < tt.box.Y-off {
				t.Errorf("it reaches %v, out of the box %v", got, tt.box)
			}
			if math.Abs(got.Bottom()-tt.box.Bottom()) > off {
				t.Errorf("it ends at %v, the box at %v", got.Bottom(), tt.box.Bottom())
			}
			if k := got.W / whole.W; k > tt.scale+off {
				t.Errorf("it is scaled by %v, at most %v was asked for", k, tt.scale)
			}
		})
	}
}

// BenchmarkDrill draws one picture.
func BenchmarkDrill(b *testing.B) {
	d := entry(b, "S09")
	for b.Loop() {
		figure.Drill(d, figure.Options{Ghost: true})
	}
}

// BenchmarkSheet draws the pictures of all drills as a display list.
func BenchmarkSheet(b *testing.B) {
	all := drill.Standard().All()
	for b.Loop() {
		figure.Sheet(all, figure.Options{})
	}
}

// TestFindings keeps the drawing of a value with a band, one without, one seen
// from the left, and an answer.
func TestFindings(t *testing.T) {
	speed := 3.0
	tests := []struct {
		name        string
		observation assessment.Observation
		band        bool
	}{
		{"finding-band", assessment.Observation{Key: assessment.Key{Measure: catalogue.HamstringAKE, Side: assessment.Right}, Number: 34, Method: assessment.Goniometer}, true},
		{"finding-no-band", assessment.Observation{Key: assessment.Key{Measure: catalogue.HipExtension, Side: assessment.Right}, Definition: catalogue.ThighVertical, Number: 17, Method: assessment.VideoMean}, false},
		{"finding-left", assessment.Observation{Key: assessment.Key{Measure: catalogue.PelvicDrop, Side: assessment.Left}, Number: 7, Method: assessment.VideoMean}, true},
		{"finding-answer", assessment.Observation{Key: assessment.Key{Measure: catalogue.FootStrike, Side: assessment.Right}, Choice: catalogue.Forefoot, Method: assessment.VideoFrame}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m, ok := catalogue.Standard().Measure(tt.observation.Measure)
			if !ok {
				t.Fatal("no such measure")
			}
			verdict := m.Grade(tt.observation, assessment.Subject{Sex: assessment.Female, Age: 34, AgeKnown: true, Speed: &speed})
			if _, _, graded := verdict.InRange(); graded != tt.band {
				t.Fatalf("a band applies: %t, want %t", graded, tt.band)
			}
			l, ok := figure.Finding(assessment.Shown{Finding: assessment.Finding{Observation: tt.observation, Verdict: verdict}, Measure: m}, figure.Options{})
			if !ok {
				t.Fatal("no picture")
			}
			if err := l.Check(); err != nil {
				t.Error(err)
			}
			golden(t, tt.name+".txt", l.String())
		})
	}
}
