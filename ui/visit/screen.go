// Package visit is the place where a visit is recorded: one long form of
// groups, from the conditions to the notes. It may import the form, the
// widgets, the workspace and the domain, and holds no rules: what a value
// means comes from the summary, what is done to it from the workspace.
package visit

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/ui/picture"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Screen is the form of the visit looked at.
type Screen struct {
	w     *workspace.Workspace
	scope *widget.Scope

	strip  *widget.FlagStrip
	rail   *widget.SectionRail
	column *widget.Column
	panel  *widget.MeaningPanel
	right  *widget.Column
	panes  widget.PaneValues
	drawn  *picture.Conventions
	drills *picture.Drills

	sections []*section
	blocks   []*block // of all sections
	built    identity
	fixed    fixed
	late     bool // values late in the run were asked for
	askAll   bool // every red-flag question was asked for
	settled  map[assessment.Key]bool
	kept     map[assessment.MeasureID]bool // measures that have had a value in this visit
	at       int                           // the section with the focus
	block    int                           // the block with the focus
	key      assessment.Key                // of the value with the focus; zero elsewhere
	meaning  func() widget.MeaningValues
	told     widget.MeaningValues // as the panel shows it
	railed   widget.SectionValues // as the rail shows them
	stops    []func()
}

// An identity is what the fields were made for: with another one they are made
// anew.
type identity struct {
	visit    assessment.VisitID
	editable bool
	late     bool
	askAll   bool
	protocol assessment.ProtocolID
	kept     int
	marks    int
}

// New makes the screen below the scope of a window.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child(), drawn: picture.NewConventions(w), drills: picture.NewDrills(w)}
	s.strip = widget.NewFlagStrip(s.scope, widget.FlagStripValues{})
	s.strip.OnAction = s.flagAction
	s.rail = widget.NewSectionRail(s.scope, widget.SectionValues{})
	s.rail.OnGo, s.rail.OnCard = s.jump, s.nextCheck
	s.column = widget.NewColumn(s.scope, widget.Rows{})
	s.column.OnScrolled(func(float32) { s.settle() })
	s.panel = widget.NewMeaningPanel(widget.MeaningValues{})
	s.right = widget.NewColumn(nil, widget.Rows{}, s.panel)
	s.meaning = func() widget.MeaningValues { return widget.MeaningValues{} }
	s.panes = widget.PaneValues{Form: true, Parts: widget.Parts{
		Strip: s.strip, Left: s.rail, Centre: container.New(&widget.Watched{Changed: s.resized}, s.column), Right: s.right,
	}}
	s.scope.OnFocus = s.focused
	s.bind()
	return s
}

// Panes are the parts of the screen; the shell adds its own.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show begins to follow the workspace.
func (s *Screen) Show() {
	s.scope.Show()
	if s.stops == nil {
		s.stops = []func(){s.w.Desk.Listen(s.follow), s.w.Enough.Listen(func(drill.Sufficiency) { s.setRail() }), s.w.Beat.Listen(s.beat)}
		s.eachTiming((*timing).listen)
	}
}

// Hide stops following it.
func (s *Screen) Hide() {
	for _, stop := range s.stops {
		stop()
	}
	s.stops = nil
	s.w.StopBeat()
	s.eachTiming((*timing).hush)
}

// Focus goes to what was focused last, or to the first field.
func (s *Screen) Focus() {
	s.settle()
	s.scope.Restore()
}

// follow shows a desk.
func (s *Screen) follow(d *workspace.Desk) {
	if !d.HasVisit() {
		return
	}
	s.count()
	s.w.Weigh()
	if d.Open != s.built.visit {
		s.late, s.askAll, s.kept = false, false, map[assessment.MeasureID]bool{}
	}
	s.keep()
	if id := (identity{d.Open, d.Editable(), s.late, s.askAll, d.Visit().Protocol, s.outside(), len(d.Visit().BodyMarks)}); id != s.built {
		s.rebuild(id)
		return
	}
	s.refresh()
}

// outside counts the kept measures that the protocol does not ask for.
func (s *Screen) outside() int {
	n := len(s.kept)
	for _, i := range s.w.Protocol().Items {
		if s.kept[i.Measure] {
			n--
		}
	}
	return n
}

// rebuild makes the form of another visit.
func (s *Screen) rebuild(id identity) {
	before := s.height(s.scope.Focused())
	other, focus := id.visit != s.built.visit, s.scope.Focused()
	inForm := slices.ContainsFunc(s.blocks, func(b *block) bool { return b.holds(focus) })
	s.built = id
	s.build(identity{visit: id.visit, editable: id.editable, askAll: id.askAll})
	s.block = min(s.block, len(s.blocks)-1)
	s.near(s.block)
	if other {
		s.near(0)
		s.w.Enough.Set(drill.Sufficiency{}) // what was said of another visit
		s.key, s.meaning = assessment.Key{}, s.conditionsMeaning
	}
	s.lay(id)
	if i := slices.IndexFunc(s.blocks, func(b *block) bool { return b.holds(focus) }); i >= 0 {
		s.near(i)
		s.settle()
		s.column.SetOffset(s.column.Offset() + s.height(focus) - before)
		s.settle()
		return
	}
	s.scope.Forget()
	if inForm && !s.goTo(s.key) {
		s.jump(s.at)
	}
}

// height is how far down the view a field stands.
func (s *Screen) height(f fyne.Focusable) float32 {
	if o, ok := f.(fyne.CanvasObject); ok {
		return s.column.Top(o)
	}
	return 0
}

// lay puts the blocks one under the other.
func (s *Screen) lay(id identity) {
	objects := make([]fyne.CanvasObject, 0, len(s.blocks)+1)
	if !id.editable {
		objects = append(objects, s.closedHead())
	}
	rows := make([]widget.Row, len(s.blocks))
	for i, b := range s.blocks {
		objects, rows[i] = append(objects, b.box), b
	}
	s.scope.Rows(rows...)
	s.column.Set(objects...)
	s.settle()
	s.refresh()
}

// refresh shows the desk in what is on the screen.
func (s *Screen) refresh() {
	grown := false
	for _, sec := range s.sections {
		sec.head.Set(sec.heading())
		if s.showNote(sec) {
			grown = true
			sec.blocks[0].box.Refresh()
		}
	}
	for _, b := range s.blocks {
		if b.refresh() && b.box.MinSize().Height != b.box.Size().Height {
			grown = true
		}
	}
	if grown {
		s.column.Relayout()
	}
	s.setRail()
	s.strip.Set(s.stripValues())
	s.explain(s.meaning)
}

// slack is how far beyond the view fields are already on the screen.
const slack float32 = 160

// settle puts the blocks near the view and near the focus on the screen and
// takes the others off.
func (s *Screen) settle() {
	view := s.column.Size().Height
	var changed []*block
	for i, b := range s.blocks {
		near := i >= s.block-1 && i <= s.block+1
		if top := b.box.Position().Y; view > 0 {
			near = near || top < s.column.Offset()+view+slack && top+b.box.Size().Height > s.column.Offset()-slack
		}
		if near && b.wake() || !near && b.sleep() {
			changed = append(changed, b)
		}
	}
	if len(changed) == 0 {
		return
	}
	s.column.Relayout()
	for _, b := range changed {
		b.box.Refresh()
	}
}

// resized settles in another size, with the field that has the focus in sight.
func (s *Screen) resized() {
	s.settle()
	s.w.Loop().Post(func() {
		f := s.scope.Focused()
		if o, ok := f.(fyne.CanvasObject); ok && slices.ContainsFunc(s.blocks, func(b *block) bool { return b.holds(f) }) {
			s.scope.Reveal(o)
			s.settle()
		}
	})
}

// near says which block has the focus, or is about to.
func (s *Screen) near(i int) {
	s.block, s.at = i, slices.Index(s.sections, s.blocks[i].of)
}

// focused follows the focus through the form.
func (s *Screen) focused(f fyne.Focusable) {
	if i := slices.IndexFunc(s.blocks, func(b *block) bool { return b.holds(f) }); i >= 0 {
		s.near(i)
		if k, tool := s.blocks[i].tool(f); tool {
			s.focusKey(k)
		}
		if s.blocks[i].of == s.fixed.notes {
			s.key = assessment.Key{}
			s.explain(s.notesMeaning)
		}
	}
	if f == fyne.Focusable(s.rail) {
		s.explain(s.sectionMeaning)
	}
	s.setRail()
	o, ok := f.(fyne.CanvasObject)
	for range 2 { // what comes onto the screen may move what was revealed
		s.settle()
		if ok {
			s.scope.Reveal(o)
		}
	}
	s.settle()
}
