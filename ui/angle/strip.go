package angle

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/widget"
)

// strip is the row of pictures below the large one.
type strip struct {
	screen *Screen
	body   *fyne.Container
	steps  []*widget.FrameStep
}

func newStrip(s *Screen) *strip {
	t := &strip{screen: s, body: container.New(&widget.Beside{Gap: 8})}
	t.body.Hide()
	return t
}

// mostSteps is how many pictures fit side by side.
const mostSteps = 9

func (t *strip) refresh() {
	s := t.screen
	visible(t.body, len(s.frames) > 1)
	if !t.body.Visible() {
		return
	}
	from := max(min(s.at-mostSteps/2, len(s.frames)-mostSteps), 0)
	to := min(from+mostSteps, len(s.frames))
	var objects []fyne.CanvasObject
	for i, f := range s.frames[from:to] {
		if i == len(t.steps) {
			t.steps = append(t.steps, widget.NewFrameStep(widget.FrameValues{}))
		}
		n := from + i
		v := widget.FrameValues{Picture: f.picture, Number: fmt.Sprint(n + 1), Chosen: n == s.at}
		switch a, ok := s.angleOf(f); {
		case ok && s.sitting != nil:
			v.Value = "done"
		case ok:
			v.Value = s.degrees(a)
		}
		t.steps[i].OnPress = func() { s.goTo(n) }
		t.steps[i].Set(v)
		objects = append(objects, t.steps[i])
	}
	t.body.Objects = objects
	t.body.Refresh()
}
