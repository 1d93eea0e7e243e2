package ui

import (
	"image"
	"time"

	"fyne.io/fyne/v2"

	"stridewell/ui/help"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Window is the program's one window.
type Window struct {
	app     fyne.App
	window  fyne.Window
	w       *workspace.Workspace
	scope   *widget.Scope
	routes  []route
	screens map[workspace.Place]screen
	shown   *route // nil until the workspace says where it starts
	before  []workspace.Place
	sized   bool                                 // the size of last time was taken up
	over    bool                                 // the right part lies over the centre of a narrow window
	lastIn  map[fyne.CanvasObject]fyne.Focusable // what was focused last in a part of the window
	area    func() (width, height int)

	panes   *widget.Panes
	rail    *widget.NavRail
	bar     *widget.ClientBar
	status  *widget.StatusBar
	message *widget.Message
	said    widget.StatusValues // what the status bar says now
	long    bool                // the work that goes on takes long enough to say so
	wait    func()              // calls that off
	leaving bool                // the window closes once the work has come to its end
	behind  covered             // by the lock
}

const title = "Stridewell"

// The size of the window until another is remembered: the work area of a
// 1366 × 768 screen.
const (
	firstWidth  float32 = 1366
	firstHeight float32 = 690
)

// New makes the window. Run opens it.
func New(a fyne.App, w *workspace.Workspace) *Window {
	window := a.NewWindow(title)
	window.SetMaster()
	window.Resize(fyne.NewSize(firstWidth, firstHeight))
	u := newWindow(a, window, w)
	window.SetCloseIntercept(u.close)
	a.Lifecycle().SetOnExitedForeground(u.keep)
	a.Lifecycle().SetOnStopped(u.keep)
	return u
}

// newWindow fills a window.
func newWindow(a fyne.App, window fyne.Window, w *workspace.Workspace) *Window {
	u := &Window{
		app: a, window: window, w: w, scope: widget.NewScope(window.Canvas()),
		routes: routes(), screens: map[workspace.Place]screen{}, lastIn: map[fyne.CanvasObject]fyne.Focusable{},
	}
	u.applyLook(w.Look.Value())
	u.rail = widget.NewNavRail(u.scope, widget.NavValues{})
	u.rail.OnGo = func(i int) { u.visit(u.railRoutes()[i].place) }
	u.bar = widget.NewClientBar(u.scope, widget.ClientBarValues{})
	u.bar.OnAction = w.Turn
	u.status = widget.NewStatusBar(widget.StatusValues{})
	u.message = widget.NewMessage(widget.MessageValues{})
	u.message.OnDismiss = w.Dismiss
	u.panes = widget.NewPanes(widget.PaneValues{})
	window.SetPadded(false)
	window.SetContent(u.panes)
	window.SetOnDropped(func(_ fyne.Position, files []fyne.URI) { u.drop(files) })
	u.bindKeys()
	u.scope.First = u.answers
	u.scope.OnFocus = func(fyne.Focusable) {
		w.Touch()
		u.panes.HideTip()
		w.Settle() // what is typed next is another edit
		u.showStatus()
	}
	return u
}

// Run opens the window and returns when it is closed.
func (u *Window) Run() {
	u.Start()
	u.window.ShowAndRun()
}

// Press types a named key into what has the focus.
func (u *Window) Press(k fyne.KeyName) {
	if f := u.window.Canvas().Focused(); f != nil {
		f.TypedKey(&fyne.KeyEvent{Name: k})
	}
}

// Picture is the window as it would be drawn at a size.
func (u *Window) Picture(size fyne.Size) image.Image {
	u.window.Resize(size)
	return u.window.Canvas().Capture()
}

// Start listens to the workspace and opens the first page. Run does it too.
func (u *Window) Start() {
	started := false
	u.w.Place.Listen(func(p workspace.Place) {
		if started { // the value before Start is nobody's choice
			u.show(p)
		}
	})
	started = true
	u.w.Look.Listen(u.applyLook)
	u.w.Desk.Listen(func(*workspace.Desk) { u.showClient() })
	u.w.Saving.Listen(func(workspace.SaveState) { u.showStatus() })
	u.w.Notice.Listen(func(workspace.Notice) {
		u.showMessage()
		u.showStatus()
	})
	u.w.Clock.Listen(func(time.Time) { u.showStatus() })
	u.w.Busy.Listen(u.showBusy)
	u.w.Start()
}

// show puts a place into the window.
func (u *Window) show(p workspace.Place) {
	r := u.route(p)
	if r == nil {
		return
	}
	if p == workspace.AtLocked {
		u.cover()
	}
	if u.shown != nil && u.shown.place != p {
		u.before = append(u.before, u.shown.place)
		u.screens[u.shown.place].Hide()
	}
	if u.shown == nil || u.shown.place != p {
		u.shown = r
		s := u.screen(r)
		if h, ok := s.(*help.Screen); ok && len(u.before) > 0 {
			h.About(u.before[len(u.before)-1])
		}
		s.Show()
		u.over = false
		u.panes.ShowRight(false)
		u.panes.Set(u.parts(r, s))
		u.window.Canvas().Unfocus() // what is not shown any more takes no key
		if r.full != u.window.FullScreen() {
			u.window.SetFullScreen(r.full)
		}
		u.window.SetTitle(title + " · " + r.label) // never the client: titles are seen in task bars
	}
	u.showRail()
	u.screens[p].Focus()
	if u.window.Canvas().Focused() == nil { // what it wanted lies in a part that is hidden
		u.focusContent()
	}
	if p != workspace.AtLocked {
		u.uncover()
	}
	u.showStatus()
}

// A dropper is a screen that takes files which are dropped on it.
type dropper interface{ Drop(paths []string) }

// drop gives files that were dropped on the window to the screen that is shown
// or, if that takes none, to the one that reads instruments.
func (u *Window) drop(files []fyne.URI) {
	if u.shown == nil || u.shown.bare {
		return
	}
	var paths []string
	for _, f := range files {
		paths = append(paths, f.Path())
	}
	if _, ok := u.screens[u.shown.place].(dropper); !ok {
		u.w.Go(workspace.AtFile)
	}
	if s, ok := u.screens[u.shown.place].(dropper); ok {
		s.Drop(paths)
	}
}

// screen is the screen of a route, made when it is first shown.
func (u *Window) screen(r *route) screen {
	s, made := u.screens[r.place]
	if !made {
		s = r.make(u.w, u.scope)
		u.screens[r.place] = s
	}
	return s
}

func (u *Window) route(p workspace.Place) *route {
	for i := range u.routes {
		if u.routes[i].place == p {
			return &u.routes[i]
		}
	}
	return nil
}

// parts are the panes of a screen with what stands round every screen.
func (u *Window) parts(r *route, s screen) widget.PaneValues {
	v := s.Panes()
	if r.place != workspace.AtLocked { // a message may name a client
		v.Message = u.message
	}
	if r.bare {
		return v
	}
	v.Rail, v.Status = u.rail, u.status
	if r.place.NeedsClient() {
		v.Bar = u.bar
	}
	return v
}

// railRoutes are the places of the rail.
func (u *Window) railRoutes() []route {
	var shown []route
	for _, r := range u.routes {
		if !r.bare && r.under == 0 {
			shown = append(shown, r)
		}
	}
	return shown
}

func (u *Window) showRail() {
	desk := u.w.Desk.Value()
	v := widget.NavValues{Selected: -1}
	for i, r := range u.railRoutes() {
		unavailable := r.place.NeedsClient() && desk == nil || r.place.NeedsVisit() && !desk.HasVisit()
		v.Items = append(v.Items, widget.NavItem{Label: r.label, Icon: r.icon, Foot: r.foot, Disabled: unavailable})
		if u.shown != nil && (u.shown.place == r.place || u.shown.under == r.place && r.place != 0) {
			v.Selected = i
		}
	}
	u.rail.Set(v)
}

var variants = map[workspace.Theme]theme.Variant{
	workspace.FollowSystem: theme.System, workspace.Light: theme.LightVariant, workspace.Dark: theme.DarkVariant,
}

func (u *Window) applyLook(l workspace.Look) {
	if !u.sized && l.Width > 0 && l.Height > 0 { // once: from then on the size is the user's
		u.sized = true
		u.window.Resize(fyne.NewSize(l.Width, l.Height))
	}
	if err := theme.Apply(u.app, theme.Look{Variant: variants[l.Theme], Scale: l.Scale, Still: l.Still}); err != nil {
		fyne.LogError("change the look", err)
	}
	u.w.Loop().Post(u.fit) // once the toolkit has magnified what is shown
}
