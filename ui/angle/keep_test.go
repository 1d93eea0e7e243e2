package angle

import (
	"bytes"
	"errors"
	"image"
	"image/png"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// measured opens a picture and places the thigh so many degrees behind.
func (b *bench) measured(degrees float64) {
	b.t.Helper()
	b.screen.Open(written(b.t, map[string]image.Image{"zoë.png": blank(800, 600)}))
	b.placed(degrees)
}

func (b *bench) placed(degrees float64) {
	at := widget.Spot{X: 400, Y: 200}
	b.screen.place(0, at)
	r := degrees * math.Pi / 180
	b.screen.place(1, widget.Spot{X: at.X - 200*math.Sin(r), Y: at.Y + 200*math.Cos(r)})
}

func (b *bench) pictures(q assessment.AttachmentQuery) []assessment.Attachment {
	b.t.Helper()
	q.Kind = assessment.PictureAttachment
	all, err := b.store.Attachments(b.t.Context(), q)
	if err != nil {
		b.t.Fatal(err)
	}
	return all
}

// consent answers the question with a key, and says whether it was asked.
func (b *bench) asked() bool { return len(b.window.Canvas().Overlays().List()) > 0 }

// TestConsent: the client is asked before the first picture is kept, and once.
func TestConsent(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	b.measured(12)
	b.write("u")
	if !b.asked() || len(b.pictures(assessment.AttachmentQuery{})) != 0 {
		t.Fatal("a picture was kept before the client was asked")
	}
	b.picture("angle consent")
	b.press(fyne.KeyEscape)
	if c := b.w.Desk.Value().History.Client.Pictures; c != assessment.ConsentRefused {
		t.Errorf("the answer is %s", c)
	}
	if _, ok := b.w.Desk.Value().Visit().Observation(hip); !ok {
		t.Error("the value is not in the visit")
	}
	b.write("u")
	if b.asked() || len(b.pictures(assessment.AttachmentQuery{})) != 0 {
		t.Error("a picture was kept, or it was asked again, after a refusal")
	}
}

// TestKept: picture, points and value are with the observation; measuring anew
// puts the first into the bin.
func TestKept(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	b.measured(12)
	b.write("u")
	b.press(fyne.KeyRight, fyne.KeySpace) // yes
	kept := b.pictures(assessment.AttachmentQuery{})
	if len(kept) != 1 {
		t.Fatalf("%d pictures are kept", len(kept))
	}
	a := kept[0]
	p, err := a.Picture()
	if err != nil || math.Abs(p.Value-12) > 1e-9 || len(p.Points) != 2 || p.Points[0] != (assessment.PicturePoint{X: 400, Y: 200}) {
		t.Errorf("picture %+v, %v", p, err)
	}
	if p.Template != "hip_thigh" || p.Method != assessment.VideoFrame || p.Definition != catalogue.ThighVertical || p.Of != 1 {
		t.Errorf("taken as %+v", p)
	}
	if a.Key != hip || a.Visit != b.w.Desk.Value().Open || a.Client != "practice-zoe" || a.Name != "zoë.jpg" {
		t.Errorf("attachment of %s, %s", a.Key, a.Visit)
	}
	content, err := b.store.AttachmentBytes(t.Context(), a.ID)
	if img, _, e := image.Decode(bytes.NewReader(content)); err != nil || e != nil || img.Bounds().Dx() != 800 {
		t.Errorf("the picture: %v, %v", err, e)
	}
	b.placed(15)
	b.write("u")
	if now, bin := b.pictures(assessment.AttachmentQuery{}), b.pictures(assessment.AttachmentQuery{Bin: true}); len(now) != 1 || len(bin) != 1 || bin[0].ID != a.ID {
		t.Errorf("%d pictures and %d in the bin", len(now), len(bin))
	}
}

// keptEarlier keeps pictures of the visit before, as another day had them.
func (b *bench) keptEarlier(n int) {
	b.t.Helper()
	visits := b.w.Desk.Value().History.Visits
	var file bytes.Buffer
	if err := png.Encode(&file, b.then); err != nil {
		b.t.Fatal(err)
	}
	for i := range n {
		meta, err := assessment.Picture{
			Template: "hip_thigh", Points: []assessment.PicturePoint{{X: 400, Y: 200}, {X: 360, Y: 390}}, Value: 10 + float64(i),
			Definition: catalogue.ThighVertical, Method: assessment.VideoFrame, Place: 1, Of: 1,
		}.Meta()
		if err != nil {
			b.t.Fatal(err)
		}
		key := assessment.Key{Measure: hip.Measure, Side: assessment.Side(i%2 + 1), Moment: assessment.Moment((i + 1) % 3)} // the first is hip
		visit := visits[len(visits)-2-i/6]
		a := assessment.Attachment{
			ID: assessment.AttachmentID(rune('a' + i)), Visit: visit.ID, Key: key, Kind: assessment.PictureAttachment, Name: "then.jpg",
			Added: today.AddDate(0, 0, -42), By: b.w.Examiner(), Meta: meta,
		}
		if err := b.store.AddAttachment(b.t.Context(), a, file.Bytes()); err != nil {
			b.t.Fatal(err)
		}
	}
}

// TestLastVisit: the picture of the last visit is shown pale, with its points.
func TestLastVisit(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	b.then = person(t)
	b.keptEarlier(1)
	b.measured(12)
	if len(b.screen.earlier) != 1 || b.screen.earlierMean() != 10 {
		t.Fatalf("%d earlier pictures of %v", len(b.screen.earlier), b.screen.earlierMean())
	}
	b.write("o")
	picture, points := b.screen.ghosted()
	if picture == nil || len(points) != 2 || math.Abs(points[0].X-400./900) > .01 {
		t.Errorf("pale: %v with %v", picture != nil, points)
	}
	b.picture("angle last visit")
	b.screen.side = assessment.Right
	b.screen.show()
	if len(b.screen.earlier) != 0 {
		t.Error("the left side's picture is shown for the right")
	}
}

// TestBlind: old pictures are measured again without points and value; what
// comes of it is kept with them.
func TestBlind(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	b.write("b")
	if !strings.Contains(b.screen.panel.message, "nothing to measure again") {
		t.Errorf("without a picture it says %q", b.screen.panel.message)
	}
	b.keptEarlier(2)
	b.write("b")
	if b.screen.sitting == nil || b.screen.sitting.Left != 1 || len(b.screen.frames) != 1 || b.screen.frames[0].points[0].Set {
		t.Fatalf("the sitting is %+v", b.screen.sitting)
	}
	b.picture("angle blind")
	b.write("u")
	if b.screen.sitting == nil {
		t.Fatal("it was kept without points")
	}
	b.placed(11)
	for _, text := range textsOf(b.window.Canvas()) {
		if strings.Contains(text, "11°") || strings.Contains(text, "10°") {
			t.Errorf("the screen shows %q", text)
		}
	}
	b.write("u")
	if said := b.screen.panel.message; b.screen.sitting != nil || !strings.Contains(said, "11° now, 10° the first time. 1 of the 10 pairs") || !strings.Contains(said, "One more waits") {
		t.Errorf("it says %q", said)
	}
	a, err := b.store.Attachment(t.Context(), "a")
	p, metaErr := a.Picture()
	if err != nil || metaErr != nil || len(p.Repeats) != 1 || math.Abs(p.Repeats[0].Value-11) > 1e-9 || p.Value != 10 {
		t.Errorf("kept %+v, %v, %v", p.Repeats, err, metaErr)
	}
	if pairs := assessment.RepeatPairs(b.pictures(assessment.AttachmentQuery{})); len(pairs) != 1 {
		t.Errorf("%d pairs", len(pairs))
	}
}

// TestLearned: with enough pairs the own error judges changes, and says so.
func TestLearned(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	b.then = blank(450, 420)
	b.keptEarlier(12)
	before, _ := b.w.Catalogue().Measure(catalogue.HipExtension)
	for i := range 12 {
		b.write("b")
		if b.screen.sitting == nil {
			t.Fatalf("after %d there is none", i)
		}
		b.placed(b.screen.sitting.Stills[0].Picture.Value + float64(i%2))
		b.write("u")
	}
	if said := b.screen.panel.message; !strings.Contains(said, "from 12 pairs") || !strings.Contains(said, "No other picture waits") {
		t.Errorf("it says %q", said)
	}
	b.picture("angle learned")
	taken := assessment.Observation{Key: hip, Method: assessment.VideoFrame, Definition: catalogue.ThighVertical, Rater: b.w.Examiner()}
	was, _ := before.DetectableWords(taken, assessment.Subject{})
	m, _ := b.w.Catalogue().Measure(catalogue.HipExtension)
	if words, basis := m.DetectableWords(taken, assessment.Subject{}); basis != assessment.OwnRepeats || !strings.Contains(words, "12 pairs") || words == was {
		t.Errorf("a change is real from %q, before %q", words, was)
	}
}

// textsOf lists what a window shows.
func textsOf(c fyne.Canvas) []string {
	var texts []string
	var walk func(fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		if !o.Visible() {
			return
		}
		switch o := o.(type) {
		case *canvas.Text:
			texts = append(texts, o.Text)
		case *fyne.Container:
			for _, child := range o.Objects {
				walk(child)
			}
		case fyne.Widget:
			for _, child := range test.WidgetRenderer(o).Objects() {
				walk(child)
			}
		}
	}
	walk(c.Content())
	return texts
}

func TestLengths(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	k := assessment.Key{Measure: catalogue.ThomasHip, Side: assessment.Left}
	b.write("m")
	test.Type(b.window.Canvas().Focused(), "0")
	if !b.asked() {
		t.Fatal("nothing asks for the lengths")
	}
	b.picture("angle lengths")
	b.write("42,5")
	b.press(fyne.KeyReturn)
	b.write("6")
	b.press(fyne.KeyReturn)
	o, ok := b.w.Desk.Value().Visit().Observation(k)
	if !ok || o.Method != assessment.Trigonometry || math.Abs(o.Number-8) > .5 {
		t.Errorf("the visit holds %+v", o)
	}
}

func TestPasteAndDrop(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	b.copyErr = errors.New("nothing there")
	b.screen.paste()
	if said := b.screen.panel.message; !strings.Contains(said, "No picture was copied") {
		t.Errorf("it says %q", said)
	}
	var file bytes.Buffer
	if err := png.Encode(&file, blank(640, 480)); err != nil {
		t.Fatal(err)
	}
	b.copied, b.copyErr = file.Bytes(), nil
	b.screen.paste()
	if len(b.screen.frames) != 1 || b.screen.frames[0].name != "pasted.jpg" {
		t.Fatalf("%d pictures were pasted", len(b.screen.frames))
	}
	folder := written(t, map[string]image.Image{"1.png": blank(800, 600), "2.png": blank(800, 600)})
	fyne.CurrentApp().Clipboard().SetContent("file://" + folder + "/1.png\n")
	b.screen.paste()
	if len(b.screen.frames) != 1 || b.screen.frames[0].name != "1.png" {
		t.Errorf("a copied file opened %d pictures", len(b.screen.frames))
	}
	b.screen.Drop([]string{filepath.Join(folder, "1.png"), filepath.Join(folder, "2.png")})
	if len(b.screen.frames) != 2 {
		t.Errorf("%d pictures were dropped", len(b.screen.frames))
	}
	if err := os.WriteFile(filepath.Join(folder, "a.heic"), []byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1"), 0o600); err != nil {
		t.Fatal(err)
	}
	b.screen.Drop([]string{filepath.Join(folder, "a.heic")})
	if said := b.screen.panel.message; !strings.Contains(said, "HEIC") || len(b.screen.frames) != 2 {
		t.Errorf("a HEIC says %q", said)
	}
}

// TestChooseByKeys: a picture is chosen from a list that begins where one was
// chosen last, or the whole folder is; a folder that is gone is no dead end.
func TestChooseByKeys(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	folder := written(t, map[string]image.Image{"1.png": blank(800, 600), "2.jpg": blank(800, 600)})
	ask := func(wanted string) {
		t.Helper()
		b.screen.askOpen()
		b.write(wanted)
		b.picture("angle choose")
	}
	ask(folder + string(filepath.Separator) + "2")
	b.press(fyne.KeyReturn)
	if b.asked() || len(b.screen.frames) != 1 || b.screen.frames[0].name != "2.jpg" {
		t.Fatalf("%d pictures are open: %s", len(b.screen.frames), b.screen.panel.message)
	}
	ask("1.p")
	b.press(fyne.KeyReturn)
	if b.asked() || len(b.screen.frames) != 1 || b.screen.frames[0].name != "1.png" {
		t.Fatalf("the folder of last time is not where it begins: %d pictures", len(b.screen.frames))
	}
	ask("")
	all := &desktop.CustomShortcut{KeyName: fyne.KeyReturn, Modifier: fyne.KeyModifierShortcutDefault}
	b.window.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(all)
	if b.asked() || len(b.screen.frames) != 2 {
		t.Errorf("of the folder %d pictures are open", len(b.screen.frames))
	}
	if err := errors.Join(os.RemoveAll(folder), os.Rename(written(t, map[string]image.Image{"3.png": blank(800, 600)}), filepath.Join(b.w.Folder(), "own"))); err != nil {
		t.Fatal(err)
	}
	ask("own")
	b.press(fyne.KeyReturn)
	b.write("3")
	b.press(fyne.KeyReturn)
	if b.asked() || len(b.screen.frames) != 1 || b.screen.frames[0].name != "3.png" {
		t.Errorf("without the folder of last time %d pictures are open", len(b.screen.frames))
	}
}

// TestPan: Ctrl and an arrow move a picture that is zoomed.
func TestPan(t *testing.T) {
	b := seated(t, laptop, theme.LightVariant)
	b.measured(12)
	b.write("++++")
	b.picture("angle zoomed")
	before := b.screen.view.Corner()
	b.screen.view.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyRight, Modifier: fyne.KeyModifierShortcutDefault})
	if after := b.screen.view.Corner(); after.X <= before.X || after.Y != before.Y {
		t.Errorf("what is seen begins at %v, before at %v", after, before)
	}
}
