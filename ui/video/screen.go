package video

import (
	"context"
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A side is one of the two clips.
type side struct {
	clip    workspace.Clip
	frames  []workspace.ClipFrame
	rate    float64 // it was filmed at, in frames a second; 0 while nobody said
	at      int
	common  int // the frame that both clips share; −1 where none is marked
	view    *widget.AngleView
	clipped fyne.CanvasObject
	caption *widget.Words
	picture image.Image
	reading context.CancelFunc
}

// seconds is the true time of a frame: slow motion runs as fast as it was.
func (s *side) seconds(i int) float64 {
	if s.rate == 0 {
		return s.frames[i].Seconds
	}
	return s.frames[i].Seconds * s.clip.Rate / s.rate
}

// A Screen is the place in the window.
type Screen struct {
	w      *workspace.Workspace
	scope  *widget.Scope
	panes  widget.PaneValues
	sides  [2]*side
	active int
	stage  *fyne.Container
	empty  *widget.Empty
	panel  *panel
	ruler  ruler
	stop   func()
}

// New makes the screen below the scope of the window.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child(), ruler: ruler{first: assessment.Left, moment: assessment.Early}}
	s.stage = container.New(stage{s})
	for i := range s.sides {
		v := &side{common: -1, view: widget.NewAngleView(s.scope, widget.AngleValues{}), caption: widget.NewWords(widget.WordsValues{})}
		clip := container.NewClip(v.view)
		clip.ExtendBaseWidget(clip) // it would be found by the focus only after its first painting
		v.clipped = clip
		s.sides[i] = v
		s.stage.Objects = append(s.stage.Objects, clip, v.caption)
	}
	s.empty = widget.NewEmpty(s.scope, widget.EmptyValues{})
	s.empty.OnAction = s.askOpen
	s.stage.Objects = append(s.stage.Objects, s.empty)
	s.panel = newPanel(s)
	s.panes.Centre, s.panes.Right, s.panes.RightWide = s.stage, s.panel.column, 330
	s.scope.Rows(s.sides[0].view, s.sides[1].view, s.panel)
	s.bind()
	return s
}

func (s *Screen) bind() {
	s.scope.Bind(widget.Ctrl(fyne.KeyO), s.askOpen)
	s.scope.Bind(widget.Plain(fyne.KeyLeft), func() { s.step(-1) })
	s.scope.Bind(widget.Plain(fyne.KeyRight), func() { s.step(1) })
	s.scope.Bind(widget.Plain(fyne.KeyPageUp), func() { s.step(-10) })
	s.scope.Bind(widget.Plain(fyne.KeyPageDown), func() { s.step(10) })
	s.scope.Bind(widget.Plain(fyne.KeySpace), s.mark)
	s.scope.Bind(widget.Plain(fyne.KeyBackspace), s.unmark)
	s.scope.BindLetter(',', func() { s.step(-1) })
	s.scope.BindLetter('.', func() { s.step(1) })
	s.scope.BindLetter('c', s.markCommon)
	s.scope.BindLetter('k', s.other)
	s.scope.BindLetter('a', s.toAngle)
	s.scope.BindLetter('u', s.use)
	s.scope.BindLetter('y', s.believe)
}

// Panes are the parts of the window that are this screen's own.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show starts listening to the workspace.
func (s *Screen) Show() {
	s.scope.Show()
	s.stop = s.w.Desk.Listen(func(*workspace.Desk) { s.show() })
}

// Hide stops listening.
func (s *Screen) Hide() {
	if s.stop != nil {
		s.stop()
		s.stop = nil
	}
}

// Focus focuses what was focused last here.
func (s *Screen) Focus() { s.scope.Restore() }

// Hints are the keys that work on what is focused now.
func (s *Screen) Hints() []widget.Hint {
	switch {
	case s.w.Video().Programs == "":
		return []widget.Hint{{Key: "Esc", Does: "back"}}
	case len(s.clip().frames) == 0:
		return []widget.Hint{{Key: "Ctrl O", Does: "open a clip"}, {Key: "Esc", Does: "back"}}
	}
	if len(s.sides[1-s.active].frames) > 0 {
		return []widget.Hint{{Key: ", .", Does: "frame back, on"}, {Key: "C", Does: "common event"}, {Key: "K", Does: "other clip"}, {Key: "Space", Does: s.ruler.next()}}
	}
	return []widget.Hint{{Key: ", .", Does: "frame back, on"}, {Key: "Space", Does: s.ruler.next()}, {Key: "A", Does: "angle on this frame"}, {Key: "U", Does: "use"}}
}

func (s *Screen) clip() *side { return s.sides[s.active] }

// Drop opens a clip that was dropped on the window.
func (s *Screen) Drop(paths []string) {
	if len(paths) > 0 {
		s.open(paths[0])
	}
}

// other looks at the other clip, which is opened first where there is none.
func (s *Screen) other() {
	s.active = 1 - s.active
	s.show()
	if len(s.clip().frames) == 0 {
		s.askOpen()
		return
	}
	s.clip().view.Focus()
}

// step goes frames back or on; the other clip follows once both have a common
// event.
func (s *Screen) step(by int) {
	c := s.clip()
	if len(c.frames) == 0 {
		return
	}
	s.goTo(c, c.at+by)
	if o := s.sides[1-s.active]; c.common >= 0 && o.common >= 0 {
		s.goTo(o, s.beside(c, o))
	}
	s.show()
}

// beside is the frame of another clip at the same time from the common event.
func (s *Screen) beside(c, o *side) int {
	want := c.seconds(c.at) - c.seconds(c.common) + o.seconds(o.common)
	best := o.common
	for i := range o.frames {
		if abs(o.seconds(i)-want) < abs(o.seconds(best)-want) {
			best = i
		}
	}
	return best
}

func abs(v float64) float64 { return max(v, -v) }

// goTo reads a frame of a clip and shows it. One that is read no more in time
// is left out.
func (s *Screen) goTo(c *side, i int) {
	c.at = min(max(i, 0), len(c.frames)-1)
	if c.reading != nil {
		c.reading()
	}
	ctx, cancel := context.WithCancel(context.Background())
	c.reading = cancel
	path := c.frames[c.at].Path
	workspace.Run(ctx, s.w.Loop(), func(context.Context) (image.Image, error) { return readFrame(path) }, func(p image.Image, err error) {
		cancel()
		if err != nil {
			s.panel.say("A picture of the clip is gone. Open the clip again.")
			return
		}
		c.picture = p
		s.showSide(c)
	})
}

// markCommon marks this frame as the one that both clips share.
func (s *Screen) markCommon() {
	if c := s.clip(); len(c.frames) > 0 {
		c.common = c.at
		s.show()
	}
}

// toAngle takes this frame to the angle tool.
func (s *Screen) toAngle() {
	if c := s.clip(); len(c.frames) > 0 {
		s.w.MeasureFrame(c.clip, c.frames[c.at])
	}
}

func (s *Screen) show() {
	s.showEmpty()
	for _, c := range s.sides {
		s.showSide(c)
	}
	s.panel.refresh()
	s.stage.Refresh()
}
