package angle

import (
	"bytes"
	"context"
	"image"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/gait"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

var laptop = fyne.NewSize(1290, 678) // 1366 x 768 without rail, bar and status bar

var hip = assessment.Key{Measure: catalogue.HipExtension, Side: assessment.Left, Moment: assessment.Early}

// TestTemplates: every template names a measure of the catalogue, a definition
// that it has, and points that its angle uses.
func TestTemplates(t *testing.T) {
	codes := map[string]bool{}
	for _, tt := range templates() {
		if codes[tt.code] || tt.code == "" || tt.sketch.Lines == nil || tt.sketch.From == tt.sketch.To {
			t.Errorf("%s has the code %q and the sketch %+v", tt.name, tt.code, tt.sketch)
		}
		codes[tt.code] = true
		m, known := catalogue.Standard().Measure(tt.measure)
		if !known {
			t.Errorf("%s measures nothing known", tt.name)
			continue
		}
		for _, code := range []string{tt.definition, tt.without} {
			if code != "" && m.DefinitionLabel(code) == "" {
				t.Errorf("%s: %s has no definition %s", tt.name, m.ID, code)
			}
		}
		if tt.lengths {
			continue
		}
		spots := make([]gait.Spot, len(tt.points))
		for i := range spots {
			spots[i] = gait.Spot{X: float64(40 * i), Y: float64(90 - 13*i)}
		}
		if a := tt.angle(gait.FacesRight, spots); math.IsNaN(a) {
			t.Errorf("%s gives no angle", tt.name)
		}
		for _, l := range tt.lines {
			if max(l[0], l[1]) >= len(tt.points) {
				t.Errorf("%s joins a point that it has not", tt.name)
			}
		}
	}
}

// TestMeasure places points by mouse and keys, and the mean goes into the visit.
func TestMeasure(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	b.w.AnswerPictures(assessment.ConsentRefused)
	b.picture("angle empty")
	b.screen.Open(written(t, map[string]image.Image{"1.png": blank(800, 600), "2.jpg": blank(800, 600), "notes.txt": blank(1, 1)}))
	if len(b.screen.frames) != 2 {
		t.Fatalf("%d pictures are open", len(b.screen.frames))
	}
	b.click(400, 200)
	b.click(350, 380)
	first, ok := b.screen.angleOf(b.screen.frames[0])
	if want := math.Atan2(50, 180) * 180 / math.Pi; !ok || math.Abs(first-want) > .2 {
		t.Errorf("the thigh is %v behind, want %v", first, want)
	}
	b.press(fyne.KeyLeft, fyne.KeyLeft)
	if moved, _ := b.screen.angleOf(b.screen.frames[0]); moved <= first {
		t.Errorf("two pixels back gave %v from %v", moved, first)
	}
	b.write(".")
	b.press(fyne.KeyDown) // the first point begins in the middle
	b.press(fyne.KeyTab)
	b.click(380, 500)
	if n := len(b.screen.angles()); n != 2 {
		t.Fatalf("%d of 2 pictures have an angle", n)
	}
	mean, sd := gait.Mean(b.screen.angles())
	b.write("u")
	o, ok := b.w.Desk.Value().Visit().Observation(hip)
	if !ok || math.Abs(o.Number-mean) > .5 || o.N != 2 || o.SD == nil || *o.SD != sd {
		t.Errorf("the visit holds %+v, want %v ± %v of 2", o, mean, sd)
	}
	if o.Method != assessment.VideoMean || o.Definition != catalogue.ThighVertical {
		t.Errorf("taken as %s %s", o.Method, o.Definition)
	}
	b.write("x")
	if turned, _ := b.screen.angleOf(b.screen.frames[0]); turned >= 0 {
		t.Errorf("facing left the thigh is %v behind", turned)
	}
}

// TestPointIsMovedByKeys: the arrows move one point until Enter leads on.
func TestPointIsMovedByKeys(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	b.screen.Open(written(t, map[string]image.Image{"1.png": blank(800, 600)}))
	b.press(fyne.KeyRight, fyne.KeyRight, fyne.KeyRight)
	points := b.screen.frames[0].points
	if !points[0].Set || points[0].At.X <= 401 || points[1].Set {
		t.Errorf("three steps to the right left %+v", points)
	}
	b.press(fyne.KeyReturn, fyne.KeyDown)
	if !points[1].Set || b.screen.active != 1 {
		t.Errorf("after Enter the point %d is active of %+v", b.screen.active, points)
	}
}

// TestStanding: the angle of standing still is taken off, and the value says so.
func TestStanding(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	b.w.AnswerPictures(assessment.ConsentRefused)
	b.screen.Open(written(t, map[string]image.Image{"1.png": blank(800, 600)}))
	b.screen.choose(3)
	place := func(rise float64) {
		b.screen.place(0, widget.Spot{X: 300, Y: 500})
		b.screen.place(1, widget.Spot{X: 400, Y: 500 - rise})
	}
	place(10)
	raw, _ := b.screen.angleOf(b.screen.frames[0])
	b.write("s")
	place(30)
	less, _ := b.screen.angleOf(b.screen.frames[0])
	if want := math.Atan2(30, 100)*180/math.Pi - raw; math.Abs(less-want) > 1e-9 {
		t.Errorf("less standing it is %v, want %v", less, want)
	}
	b.screen.use()
	o, _ := b.w.Desk.Value().Visit().Observation(b.screen.key())
	if o.Definition != "standing_offset" || o.Method != assessment.VideoFrame {
		t.Errorf("taken as %s %s", o.Method, o.Definition)
	}
}

func TestZoom(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	b.screen.Open(written(t, map[string]image.Image{"1.png": blank(800, 600)}))
	b.click(400, 200)
	b.screen.activate(0)
	before := b.screen.frames[0].points[0].At
	b.write("++++")
	b.press(fyne.KeyRight)
	moved := b.screen.frames[0].points[0].At.X - before.X
	if moved <= 0 || moved >= 1 {
		t.Errorf("zoomed in, an arrow moves %v pixels: want a part of one", moved)
	}
	b.write("0")
	b.press(fyne.KeyUp)
	if up := before.Y - b.screen.frames[0].points[0].At.Y; up <= 0 || up > 1 {
		t.Errorf("an arrow moves %v pixels", up)
	}
}

// TestBadFiles: each gets one sentence that names the file, what is wrong and
// what to do.
func TestBadFiles(t *testing.T) {
	folder := t.TempDir()
	write := func(name string, b []byte) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	tests := []struct{ name, path, want string }{
		{"not there", filepath.Join(folder, "no.png"), "no.png was not opened: it is not there"},
		{"no picture", write("a.jpg", []byte("not a picture at all")), "a.jpg was not opened: it is no PNG or JPEG"},
		{"empty", write("b.png", nil), "b.png was not opened: it is no PNG or JPEG"},
		{"of an iPhone", write("c.heic", []byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1")), "c.heic was not opened: it is a HEIC"},
		{"an empty folder", t.TempDir(), "there is no PNG or JPEG picture in the folder"},
	}
	b := seated(t, laptop, theme.LightVariant)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := openAll(context.Background(), tt.path)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("openAll = %v, want %q", err, tt.want)
			}
			b.screen.Open(tt.path)
			if len(b.screen.frames) > 0 || !strings.Contains(b.screen.panel.message, tt.want) {
				t.Errorf("the screen says %q", b.screen.panel.message)
			}
		})
	}
	b.picture("angle refused")
}

func TestNoListener(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	b.screen.Hide()
	if n := b.w.Desk.Listeners(); n != 0 {
		t.Errorf("%d listeners after Hide", n)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte("\xff\xd8\xff\xe1\x00\x20Exif\x00\x00II*\x00\x08\x00\x00\x00\x01\x00\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00\x00\x00"))
	f.Add([]byte("\x89PNG\r\n\x1a\n"))
	f.Add([]byte("\x00\x00\x00\x18ftypheic"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if cfg, _, err := image.DecodeConfig(bytes.NewReader(b)); err == nil && cfg.Width*cfg.Height > 1<<22 {
			return // right, and slow
		}
		if p, err := decode(bytes.NewReader(b)); err == nil && p.Width*p.Height == 0 {
			t.Errorf("the picture is %d × %d", p.Width, p.Height)
		}
	})
}

func BenchmarkDrag(b *testing.B) {
	bench := seated(b, laptop, theme.LightVariant)
	bench.screen.Open(written(b, map[string]image.Image{"1.png": blank(1920, 1080)}))
	bench.click(900, 300)
	bench.click(800, 700)
	for i := range b.N {
		bench.screen.place(1, widget.Spot{X: 700 + float64(i%200), Y: 700})
	}
}

func TestPictures(t *testing.T) {
	for name, variant := range map[string]theme.Variant{"light": theme.LightVariant, "dark": theme.DarkVariant} {
		b := seated(t, laptop, variant)
		p := person(t)
		b.screen.Open(written(t, map[string]image.Image{"1.png": p, "2.png": p, "3.png": p}))
		for range 2 {
			b.click(450, 330)
			b.click(430, 500)
			b.write(".")
		}
		b.click(448, 331)
		b.write("u")
		b.picture("angle " + name)
		b.write("m")
		b.picture("angle choose " + name)
	}
}
