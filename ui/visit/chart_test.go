package visit

import (
	"math/rand/v2"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/ui/form"
	"stridewell/ui/widget"
)

func TestBodyChartByKeys(t *testing.T) {
	b := seated(t, "practice-rebecca", laptop)
	b.screen.jumpTo(chartName)
	b.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeySpace)
	marks := b.visit().BodyMarks
	if len(marks) != 1 || marks[0].Place != "low_back" {
		t.Fatalf("marks %+v", marks)
	}
	if b.gaps() {
		t.Error("a part of the form in sight is empty")
	}
	b.press(fyne.KeyReturn)
	b.write("1")
	b.write("3")
	if m := b.visit().BodyMarks[0]; m.Kind != assessment.Tight || m.Onset != assessment.AlongTheRun {
		t.Errorf("the mark is %+v", m)
	}
	b.screen.jumpTo(chartName)
	b.press(fyne.KeySpace)
	if n := len(b.visit().BodyMarks); n != 0 {
		t.Errorf("%d marks after taking it off", n)
	}
	b.w.Undo()
	if m := b.visit().BodyMarks; len(m) != 1 || m[0].Kind != assessment.Tight {
		t.Errorf("undo brings %+v", m)
	}
}

func TestEveryPlaceOfTheBodyIsReached(t *testing.T) {
	b := seated(t, "practice-rebecca", laptop)
	chart := form.NewBodyChart(b.w, nil).FocusRows()[0][0].(*widget.BodyChart)
	want := 0
	for _, p := range assessment.BodyPlaces() {
		want++
		if p.Pair {
			want++
		}
	}
	keys, r := []fyne.KeyName{fyne.KeyDown, fyne.KeyRight, fyne.KeyUp, fyne.KeyLeft}, rand.New(rand.NewPCG(1, 2))
	seen := map[int]bool{}
	for range 20000 {
		chart.TypedKey(&fyne.KeyEvent{Name: keys[r.IntN(4)]})
		seen[chart.Spot()] = true
	}
	if len(seen) != want {
		t.Errorf("the arrows reach %d of %d places", len(seen), want)
	}
}

func TestNoteOnASection(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.field(catalogue.ToeTouch, assessment.NoSide, assessment.NoMoment)
	b.write("m")
	b.write("stiff in the morning")
	b.press(fyne.KeyEscape)
	if got := b.visit().NoteOn("mobility"); got != "stiff in the morning" {
		t.Errorf("the note is %q", got)
	}
	sec := b.screen.sections[b.screen.at]
	if sec.noteText != "stiff in the morning" || !sec.noted.Visible() {
		t.Error("the note is not shown under the heading")
	}
}

func TestHistoryOfAValue(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	m, _ := b.w.Catalogue().Measure(catalogue.ToeTouch)
	lines := b.screen.history(m, assessment.Key{Measure: catalogue.ToeTouch})
	if len(lines) != 3 || !strings.Contains(lines[2], "9.0") {
		t.Errorf("the history is %q", lines)
	}
	b.field(catalogue.ToeTouch, assessment.NoSide, assessment.NoMoment)
	b.write("h")
	if b.window.Canvas().Overlays().Top() == nil {
		t.Error("H shows nothing")
	}
	b.press(fyne.KeyEscape)
}

// gaps reports whether a block in sight is not on the screen.
func (b *bench) gaps() bool {
	s := b.screen
	for _, block := range s.blocks {
		top := block.box.Position().Y - s.column.Offset()
		if !block.live && top < s.column.Size().Height && top+block.box.Size().Height > 0 {
			return true
		}
	}
	return false
}
