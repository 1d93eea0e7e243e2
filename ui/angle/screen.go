package angle

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/gait"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A frame is a still with the points on it.
type frame struct {
	still
	points []widget.Placed
}

// A Screen is the place in the window.
type Screen struct {
	w         *workspace.Workspace
	scope     *widget.Scope
	panes     widget.PaneValues
	view      *widget.AngleView
	stage     *fyne.Container
	strip     *strip
	panel     *panel
	templates []template

	chosen   int // of the templates
	side     assessment.Side
	moment   assessment.Moment
	facing   gait.Facing
	frames   []frame
	at       int
	active   int
	loupe    bool
	ghost    bool
	standing *float64 // the angle of standing still that is taken off
	opening  context.CancelFunc

	sitting   *workspace.Sitting // old pictures that are measured again
	earlier   []earlier          // of the last visit
	lookedFor sought             // what earlier is about
	stop      func()
}

// New makes the screen below the scope of the window.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{
		w: w, scope: window.Child(), templates: templates(), side: assessment.Left, moment: assessment.Early,
		facing: gait.FacesRight, loupe: true,
	}
	s.view = widget.NewAngleView(s.scope, widget.AngleValues{})
	s.view.OnPlace, s.view.OnActive, s.view.OnEnter = s.place, s.activate, s.goOn
	s.strip, s.panel = newStrip(s), newPanel(s)
	clip := container.NewClip(s.view)
	clip.ExtendBaseWidget(clip) // it would be found by the focus only after its first painting
	s.stage = container.New(stage{s}, clip, s.strip.body, s.panel.empty)
	s.panes.Centre = s.stage
	s.panes.Right = s.panel.column
	s.panes.RightWide = 330
	s.scope.Rows(s.view, s.panel)
	s.bind()
	return s
}

func (s *Screen) bind() {
	s.scope.Bind(widget.Ctrl(fyne.KeyO), s.askOpen)
	s.scope.BindLetter(',', func() { s.turn(-1) })
	s.scope.BindLetter('.', func() { s.turn(1) })
	s.scope.BindLetter('z', func() { s.loupe = !s.loupe; s.show() })
	s.scope.BindLetter('o', func() { s.ghost = !s.ghost; s.show() })
	s.scope.BindLetter('x', s.face)
	s.scope.BindLetter('m', s.chooseTemplate)
	s.scope.BindLetter('s', s.keepStanding)
	s.scope.BindLetter('u', s.use)
	s.scope.BindLetter('b', s.again)
	s.scope.BindLetter('v', func() { s.w.Go(workspace.AtVideo) })
	s.scope.Bind(widget.Ctrl(fyne.KeyV), s.paste)
}

// Panes are the parts of the window that are this screen's own.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show starts listening to the workspace.
func (s *Screen) Show() {
	s.scope.Show()
	s.aim(s.w.TakeAimed())
	s.stop = s.w.Desk.Listen(func(*workspace.Desk) { s.show() })
	s.takePassed()
}

// Hide stops listening.
func (s *Screen) Hide() {
	if s.stop != nil {
		s.stop()
		s.stop = nil
	}
	if s.opening != nil {
		s.opening()
		s.opening = nil
	}
}

// Focus focuses what was focused last here.
func (s *Screen) Focus() { s.scope.Restore() }

// Hints are the keys that work on what is focused now.
func (s *Screen) Hints() []widget.Hint {
	if len(s.frames) == 0 {
		return []widget.Hint{{Key: "Ctrl O", Does: "open a picture"}}
	}
	if s.scope.Focused() != fyne.Focusable(s.view) {
		return []widget.Hint{{Key: "F6", Does: "next part"}, {Key: "U", Does: "use"}}
	}
	hints := []widget.Hint{{Key: "← → ↑ ↓", Does: "place the point"}, {Key: "Enter", Does: "go on, use"}}
	if len(s.frames) > 1 {
		hints = append(hints, widget.Hint{Key: ", .", Does: "picture back, on"})
	}
	return append(hints, widget.Hint{Key: "+ −", Does: "zoom"})
}

func (s *Screen) template() template { return s.templates[s.chosen] }

// frame is the one that is looked at, or nil.
func (s *Screen) frame() *frame {
	if s.at >= len(s.frames) {
		return nil
	}
	return &s.frames[s.at]
}

// place puts a point; the next one is placed after it.
func (s *Screen) place(i int, at widget.Spot) {
	f := s.frame()
	if f == nil {
		return
	}
	first := !f.points[i].Set
	f.points[i].At, f.points[i].Set = at, true
	if first && i == s.active && i+1 < len(f.points) && !f.points[i+1].Set {
		s.active = i + 1
	} else {
		s.active = i
	}
	s.show()
}

func (s *Screen) activate(i int) {
	s.active = i
	s.show()
}

// goOn leads on by Enter alone: to the next point that is not placed, to the
// next picture that has no angle, and then it uses the mean.
func (s *Screen) goOn() {
	f := s.frame()
	if f == nil {
		return
	}
	for i, p := range f.points {
		if !p.Set {
			s.activate(i)
			return
		}
	}
	for i := range s.frames {
		n := (s.at + 1 + i) % len(s.frames)
		if _, ok := s.angleOf(s.frames[n]); !ok {
			s.goTo(n)
			return
		}
	}
	s.use()
}

// turn looks at another picture.
func (s *Screen) turn(by int) {
	if to := s.at + by; to >= 0 && to < len(s.frames) {
		s.goTo(to)
	}
}

func (s *Screen) goTo(i int) {
	s.at, s.active = i, 0
	for n, p := range s.frames[i].points {
		if !p.Set {
			s.active = n
			break
		}
	}
	s.show()
}

func (s *Screen) face() {
	if s.sitting != nil {
		return
	}
	s.facing = -s.facing
	s.show()
}

// choose measures another angle: the points are of that one then.
func (s *Screen) choose(i int) {
	if s.templates[i].lengths {
		s.chosen = i
		s.show()
		s.askLengths()
		return
	}
	s.chosen, s.active, s.standing = i, 0, nil
	for n := range s.frames {
		s.frames[n].points = s.blank()
	}
	s.show()
}

// aim chooses the angle, side and moment of a value. What cannot be measured on
// a picture leaves them as they are.
func (s *Screen) aim(k assessment.Key) {
	i := slices.IndexFunc(s.templates, func(t template) bool { return t.measure == k.Measure && !t.lengths })
	if i < 0 || s.sitting != nil {
		return
	}
	if k.Side != assessment.NoSide {
		s.side = k.Side
	}
	s.moment = k.Moment
	if s.template().measure != k.Measure {
		s.choose(i)
	}
}

func (s *Screen) blank() []widget.Placed {
	var points []widget.Placed
	for _, name := range s.template().points {
		points = append(points, widget.Placed{Name: name})
	}
	return points
}

// angleOf is the angle of a frame, once all its points are set.
func (s *Screen) angleOf(f frame) (float64, bool) {
	spots := make([]gait.Spot, len(f.points))
	for i, p := range f.points {
		if !p.Set {
			return 0, false
		}
		spots[i] = gait.Spot{X: p.At.X, Y: p.At.Y}
	}
	a := s.template().angle(s.facing, spots)
	if s.standing != nil {
		a -= *s.standing
	}
	return a, len(spots) > 0
}

// angles are those of every frame that has one.
func (s *Screen) angles() []float64 {
	var all []float64
	for _, f := range s.frames {
		if a, ok := s.angleOf(f); ok {
			all = append(all, a)
		}
	}
	return all
}

// keepStanding takes the angle of this picture for that of standing still: it
// is taken off from now on, and its points are cleared for the run.
func (s *Screen) keepStanding() {
	f := s.frame()
	if f == nil || !s.template().standing() || s.sitting != nil {
		return
	}
	s.standing = nil
	if a, ok := s.angleOf(*f); ok {
		s.standing = &a
		f.points, s.active = s.blank(), 0
	}
	s.show()
}

// key is where the value goes.
func (s *Screen) key() assessment.Key {
	t := s.template()
	k := assessment.Key{Measure: t.measure}
	if m, ok := s.w.Catalogue().Measure(t.measure); ok {
		if m.Paired {
			k.Side = s.side
		}
		if m.Moments {
			k.Moment = s.moment
		}
	}
	return k
}

// Open opens a picture or a folder of pictures.
func (s *Screen) Open(path string) {
	s.panel.say("Opening " + filepath.Base(path) + "…")
	s.load(func(ctx context.Context) ([]still, error) { return openAll(ctx, path) })
}

// show brings the picture up to date.
func (s *Screen) show() {
	s.findEarlier()
	before := s.strip.body.Visible()
	s.strip.refresh()
	s.panel.refresh()
	if s.strip.body.Visible() != before {
		s.stage.Refresh() // there is more or less room for the picture
	}
	f := s.frame()
	if f == nil {
		s.view.Set(widget.AngleValues{})
		s.view.Hide()
		return
	}
	s.view.Show()
	t := s.template()
	v := widget.AngleValues{
		Picture: f.picture, Points: f.points, Active: s.active, Lines: t.lines, Guides: t.guides,
		PlateAt: t.plateAt, Loupe: s.loupe,
	}
	v.Ghost, v.GhostPoints = s.ghosted()
	if a, ok := s.angleOf(*f); ok && s.sitting == nil {
		v.Plate = s.degrees(a)
	}
	s.view.Set(v)
}

// degrees writes an angle as its measure is written.
func (s *Screen) degrees(a float64) string {
	if m, ok := s.w.Catalogue().Measure(s.template().measure); ok {
		return m.WithUnit(a)
	}
	return fmt.Sprintf("%.0f°", a)
}

// stage lays out the centre: the picture, and the strip of pictures below it.
type stage struct{ s *Screen }

const stripHigh float32 = 96

// MinSize is small: the centre takes what there is.
func (stage) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(320, 240) }

// Layout places picture, strip and what stands where no picture is open.
func (l stage) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	high := size.Height
	if l.s.strip.body.Visible() {
		high -= stripHigh
	}
	objects[0].Resize(fyne.NewSize(size.Width, high))
	l.s.view.Resize(fyne.NewSize(size.Width, high))
	objects[1].Move(fyne.NewPos(16, high+8))
	objects[1].Resize(fyne.NewSize(size.Width-32, stripHigh-16))
	objects[2].Resize(fyne.NewSize(size.Width, high))
}
