package video

import (
	"context"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"log/slog"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

var (
	today  = time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC)
	laptop = fyne.NewSize(1290, 678) // 1366 x 768 without rail, bar and status bar
)

// A bench is the screen in a window, with clips that were made up.
type bench struct {
	t      testing.TB
	w      *workspace.Workspace
	screen *Screen
	window fyne.Window
	clip   workspace.Clip
	frames []workspace.ClipFrame
}

// seated opens the screen; without programs no clip can be read.
func seated(t testing.TB, programs string, variant theme.Variant) *bench {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(variant))
	now := func() time.Time { return today }
	store := sample.NewStore(now)
	if err := sample.Fill(context.Background(), store, today); err != nil {
		t.Fatal(err)
	}
	b := &bench{t: t, clip: workspace.Clip{Path: "/clips/run.mp4", Name: "run.mp4", Width: 640, Height: 360, Seconds: 4, Rate: 30, Asked: 240, Told: true}}
	b.frames = stills(t, 40, b.clip.Rate)
	b.w = workspace.New(workspace.Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: workspace.Inline(), Now: now,
		Log: slog.New(slog.DiscardHandler),
		Video: workspace.Video{
			Programs: programs, HowToGet: "Install ffmpeg.",
			Probe: func(context.Context, string) (workspace.Clip, error) { return b.clip, nil },
			Window: func(context.Context, workspace.Clip, float64, float64, int) ([]workspace.ClipFrame, error) {
				return b.frames, nil
			},
			Still: func(context.Context, workspace.Clip, float64) ([]byte, error) { return os.ReadFile(b.frames[0].Path) },
		},
	})
	b.w.Start()
	b.w.OpenClient("practice-zoe")
	b.window = test.NewTempWindow(t, nil)
	b.screen = New(b.w, widget.NewScope(b.window.Canvas()))
	b.w.Go(workspace.AtVideo)
	b.screen.Show()
	b.window.SetPadded(false)
	b.window.SetContent(widget.NewPanes(b.screen.Panes()))
	b.window.Resize(laptop)
	b.screen.Focus()
	t.Cleanup(b.screen.Hide)
	return b
}

// stills writes frames of a clip in which a bar walks across.
func stills(t testing.TB, n int, rate float64) []workspace.ClipFrame {
	t.Helper()
	dir := t.TempDir()
	var all []workspace.ClipFrame
	for i := range n {
		img := image.NewRGBA(image.Rect(0, 0, 160, 90))
		draw.Draw(img, img.Bounds(), image.NewUniform(color.Gray{Y: 210}), image.Point{}, draw.Src)
		draw.Draw(img, image.Rect(4*i, 20, 4*i+10, 80), image.NewUniform(color.Gray{Y: 60}), image.Point{}, draw.Src)
		f := workspace.ClipFrame{Path: filepath.Join(dir, fmt.Sprintf("%05d.jpg", i)), Seconds: float64(i) / rate, Number: i}
		out, err := os.Create(f.Path)
		if err != nil {
			t.Fatal(err)
		}
		if err := jpeg.Encode(out, img, nil); err != nil {
			t.Fatal(err)
		}
		if err := out.Close(); err != nil {
			t.Fatal(err)
		}
		all = append(all, f)
	}
	return all
}

func (b *bench) press(keys ...fyne.KeyName) {
	b.t.Helper()
	for _, k := range keys {
		b.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: k})
	}
}

func (b *bench) write(text string) {
	b.t.Helper()
	test.Type(b.window.Canvas().Focused(), text)
}

// opened opens the clip as its camera filmed it.
func (b *bench) opened() {
	b.t.Helper()
	b.screen.open(b.clip.Path)
	b.press(fyne.KeyDown, fyne.KeyReturn)
}

// picture writes what is shown where LOOK says, to be looked at.
func (b *bench) picture(name string) {
	folder := os.Getenv("LOOK")
	if folder == "" {
		return
	}
	f, err := os.Create(filepath.Join(folder, name+".png"))
	if err != nil {
		b.t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, b.window.Canvas().Capture()); err != nil {
		b.t.Fatal(err)
	}
}

func (b *bench) observation(m assessment.MeasureID, s assessment.Side) assessment.Observation {
	o, _ := b.w.Desk.Value().Visit().Observation(assessment.Key{Measure: m, Side: s, Moment: assessment.Early})
	return o
}

// TestChooseAClip: a clip is chosen from a list by keys, and its rate is asked.
func TestChooseAClip(t *testing.T) {
	b := seated(t, "ffmpeg", theme.LightVariant)
	b.clip, b.frames = workspace.Clip{Name: "left.MOV", Seconds: 2, Rate: 120, Asked: 120}, stills(t, 4, 120)
	folder := t.TempDir()
	for _, name := range []string{"left.MOV", "left.txt"} {
		if err := os.WriteFile(filepath.Join(folder, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	b.w.Remember(folder)
	b.screen.askOpen()
	b.write("left")
	b.picture("video choose")
	b.press(fyne.KeyReturn, fyne.KeyReturn)
	if got := len(b.screen.clip().frames); got != 4 || len(b.window.Canvas().Overlays().List()) != 0 {
		t.Errorf("%d frames are open, %d questions", got, len(b.window.Canvas().Overlays().List()))
	}
}

// TestWithoutPrograms: the screen says how to get them, and numbers that were
// counted in another player are taken by keys alone.
func TestWithoutPrograms(t *testing.T) {
	b := seated(t, "", theme.LightVariant)
	b.picture("video without programs")
	if hints := b.screen.Hints(); slices.ContainsFunc(hints, func(h widget.Hint) bool { return h.Key == "Ctrl O" }) {
		t.Errorf("what cannot be done is hinted at: %v", hints)
	}
	b.screen.askOpen()
	b.screen.Drop([]string{"/clips/run.mp4"})
	if len(b.window.Canvas().Overlays().List()) > 0 {
		t.Error("a clip is asked for that nothing can read")
	}
	b.screen.panel.rate.Focus()
	b.press(fyne.KeyRight)
	b.write("7") // 240
	b.screen.panel.marks.Focus()
	b.write("0 60 84 146 168 228")
	b.picture("video ruler")
	b.screen.panel.use.Focus()
	b.press(fyne.KeySpace)
	left, right := b.observation(catalogue.ContactTime, assessment.Left), b.observation(catalogue.ContactTime, assessment.Right)
	if left.Number != 250 || left.Method != assessment.VideoMean || left.N != 2 || left.SD == nil {
		t.Errorf("left contact %v by %s of %d", left.Number, left.Method, left.N)
	}
	if math.Abs(right.Number-258) > .5 || right.Method != assessment.VideoFrame || right.N != 1 || right.SD != nil {
		t.Errorf("right contact %v by %s of %d", right.Number, right.Method, right.N)
	}
	if f := b.observation(catalogue.FlightTime, assessment.Left); f.Number != 100 {
		t.Errorf("left flight %v", f.Number)
	}
	if d := b.observation(catalogue.DutyFactor, assessment.NoSide); math.Abs(d.Number-36.3) > .1 || d.Method != assessment.VideoMean {
		t.Errorf("duty factor %v by %s", d.Number, d.Method)
	}
}

// TestRefused: what the rate cannot show is refused, and said; so is a rate that
// nobody chose, and noise.
func TestRefused(t *testing.T) {
	b := seated(t, "", theme.LightVariant)
	told := func(rate float64, marks string) string {
		b.screen.setRate(rate)
		b.screen.panel.typed(marks)
		b.screen.show()
		return b.screen.panel.detail.Text()
	}
	tests := []struct {
		name, marks string
		rate        float64
		want        string
		use         bool
	}{
		{"no rate", "0 60 84 146", 0, "", false},
		{"30", "0 7 11 18 22 29", 30, "too long to tell contact and flight", false},
		{"60", "0 15 21 36", 60, "Rough: a frame lasts 17 ms", true},
		{"slow motion", "0 60 84 146", 30, "is this slow motion? Filmed at 240", false},
		{"out of order", "60 0 84 146", 240, "must go up", false},
		{"one contact", "0 60", 240, "two contacts at least", false},
		{"walking", "0 200 150 350", 240, "Nobody runs like this", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if said := told(tt.rate, tt.marks); !strings.Contains(said, tt.want) {
				t.Errorf("it says %q, want %q", said, tt.want)
			}
			if b.screen.panel.use.Disabled() == tt.use {
				t.Errorf("the times can be used: %v", !tt.use)
			}
		})
	}
	told(30, "0 60 84 146")
	b.screen.panel.believe.Focus()
	b.press(fyne.KeySpace)
	if b.screen.ruler.rate != 240 || b.screen.panel.use.Disabled() {
		t.Errorf("the rate is %v", b.screen.ruler.rate)
	}
	b.screen.panel.marks.Focus()
	b.write("x")
	if b.screen.panel.marks.Text() == "" || len(b.screen.ruler.marks) != 4 {
		t.Error("what is no number is taken, or thrown away")
	}
}

// TestClip steps through a clip and marks contacts: the rate is asked once, and
// times are those of the camera.
func TestClip(t *testing.T) {
	b := seated(t, "/usr/bin", theme.LightVariant)
	b.picture("video empty")
	b.screen.open(b.clip.Path)
	b.picture("video asked")
	b.press(fyne.KeyDown, fyne.KeyReturn)
	c := b.screen.sides[0]
	if len(c.frames) != 40 || c.rate != 240 || c.picture == nil || b.screen.ruler.rate != 240 {
		t.Fatalf("%d frames filmed at %v", len(c.frames), c.rate)
	}
	b.press(fyne.KeyRight, fyne.KeyRight, fyne.KeyLeft)
	b.write("..")
	b.press(fyne.KeyPageDown)
	if c.at != 13 || math.Abs(c.seconds(c.at)-13./240) > 1e-9 {
		t.Errorf("at frame %d, %v s", c.at, c.seconds(c.at))
	}
	b.press(fyne.KeySpace, fyne.KeyRight, fyne.KeySpace, fyne.KeyBackspace)
	if len(b.screen.ruler.marks) != 1 || b.screen.ruler.marks[0] != 13 || b.screen.panel.marks.Text() != "13" {
		t.Errorf("marked %v, shown %q", b.screen.ruler.marks, b.screen.panel.marks.Text())
	}
	b.picture("video clip")
}

// TestTwoClips: both go on from a common event, each at its own rate.
func TestTwoClips(t *testing.T) {
	b := seated(t, "/usr/bin", theme.DarkVariant)
	b.opened()
	b.press(fyne.KeyPageDown)
	b.write("c")
	b.clip.Name, b.clip.Rate, b.clip.Asked, b.clip.Told = "before.mp4", 120, 120, false
	b.frames = stills(t, 40, 120)
	b.write("k") // asks for the second clip
	b.press(fyne.KeyEscape)
	b.screen.Drop([]string{"/clips/before.mp4"})
	b.press(fyne.KeyDown, fyne.KeyReturn)
	b.press(fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyRight)
	b.write("c")
	b.press(fyne.KeyRight, fyne.KeyRight) // two frames of 120: four of 240
	if first, second := b.screen.sides[0], b.screen.sides[1]; second.at != 7 || first.at != 14 {
		t.Errorf("the second is at %d, the first at %d", second.at, first.at)
	}
	b.picture("video two clips")
}

// TestFrameToAngle: the frame goes over with the time it was shown at.
func TestFrameToAngle(t *testing.T) {
	b := seated(t, "/usr/bin", theme.LightVariant)
	b.opened()
	b.press(fyne.KeyRight)
	b.write("a")
	passed := b.w.TakePassed()
	if len(passed) != 1 || passed[0].Name != "run.mp4" || math.Abs(passed[0].Seconds-1./30) > 1e-9 || b.w.Place.Value() != workspace.AtAngle {
		t.Errorf("%d frames went over, to %v", len(passed), b.w.Place.Value())
	}
}

// TestGone: a picture that was deleted is said.
func TestGone(t *testing.T) {
	b := seated(t, "/usr/bin", theme.LightVariant)
	b.opened()
	if err := os.Remove(b.frames[1].Path); err != nil {
		t.Fatal(err)
	}
	b.press(fyne.KeyRight)
	if !strings.Contains(b.screen.panel.message, "is gone") {
		t.Errorf("it says %q", b.screen.panel.message)
	}
}

func TestNoListener(t *testing.T) {
	b := seated(t, "", theme.LightVariant)
	b.screen.Hide()
	if n := b.w.Desk.Listeners(); n != 0 {
		t.Errorf("%d listeners after Hide", n)
	}
}
