package handout

import (
	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Screen is the place in the window.
type Screen struct {
	w       *workspace.Workspace
	scope   *widget.Scope
	panes   widget.PaneValues
	strip   *widget.FlagStrip
	options *options
	preview *preview
	actions *actions // in the right part
	compact *actions // at the head of the options, where the window has no right part
	checks  *checks
	visited bool
	shown   bool // the first picture of the desk is shown: later ones are changes
	later   func()
	stops   []func()
}

// The widths of the parts at the sides.
const (
	leftWide  float32 = 288
	rightWide float32 = 312
)

// New makes the screen below the scope of the window.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child()}
	s.strip = widget.NewFlagStrip(s.scope, widget.FlagStripValues{})
	s.strip.OnAction = s.flags
	s.strip.Hide()
	s.compact, s.actions = newActions(s), newActions(s)
	s.options, s.preview, s.checks = newOptions(s), newPreview(s), newChecks()
	s.panes = widget.PaneValues{
		Parts: widget.Parts{
			Strip: s.strip, Left: s.options.column, Centre: s.preview.object,
			Right: widget.NewColumn(nil, widget.Rows{Gap: 12, Margin: 19}, append(s.actions.objects(), s.checks.objects()...)...),
		},
		LeftWide: leftWide, RightWide: rightWide,
	}
	s.scope.Rows(s.options, s.actions)
	s.bind()
	return s
}

func (s *Screen) bind() {
	s.scope.Bind(widget.Plain(fyne.KeyF8), s.flags)
	s.scope.Bind(widget.Ctrl(fyne.KeyP), s.print)
	s.scope.Bind(widget.Ctrl(fyne.KeyS), s.savePDF)
	s.scope.Bind(widget.Ctrl(fyne.KeyE), s.saveWorkbook)
	s.scope.Bind(widget.Ctrl(fyne.KeyR), s.saveReport)
	s.scope.Bind(widget.Plain(fyne.KeyEscape), func() { s.w.Go(workspace.AtPlan) })
	s.scope.Bind(widget.Plain(fyne.KeyPageDown), func() { s.preview.turn(1) })
	s.scope.Bind(widget.Plain(fyne.KeyPageUp), func() { s.preview.turn(-1) })
	for _, k := range widget.Larger() {
		s.scope.Bind(k, func() { s.preview.page.Magnify(1) })
	}
	s.scope.Bind(widget.Ctrl(fyne.KeyMinus), func() { s.preview.page.Magnify(-1) })
	s.scope.Bind(widget.Ctrl(fyne.Key0), func() { s.preview.page.Magnify(0) })
	for k, to := range map[fyne.KeyName]fyne.Position{
		fyne.KeyUp: {Y: -.2}, fyne.KeyDown: {Y: .2}, fyne.KeyLeft: {X: -.2}, fyne.KeyRight: {X: .2},
	} {
		s.scope.Bind(widget.Ctrl(k), func() { s.preview.page.Pan(to.X, to.Y) })
	}
	s.scope.BindLetter('l', func() { s.change(func(o *assessment.HandoutOptions) { o.Large = !o.Large }) })
	s.scope.BindLetter('o', s.oneDrill)
	s.scope.BindLetter('b', func() { s.change(func(o *assessment.HandoutOptions) { o.Mono = !o.Mono }) })
}

// flags records what was done about an open answer, or goes to the questions.
func (s *Screen) flags() {
	if !form.AskAction(s.w, s.scope) {
		s.w.Go(workspace.AtAssess)
	}
}

// oneDrill prints one drill of the plan, or again all.
func (s *Screen) oneDrill() {
	plan := s.w.Desk.Value().Plan.Drills
	s.change(func(o *assessment.HandoutOptions) {
		switch {
		case o.Drill != "":
			o.Drill = ""
		case len(plan) > 0:
			o.Drill, o.Large = plan[0].Drill, false
		}
	})
}

// Panes are the parts of the window that are this screen's own.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show starts listening to the workspace.
func (s *Screen) Show() {
	s.scope.Show()
	s.shown = false
	s.stops = []func(){
		s.w.Options.Listen(s.options.refresh),
		s.w.Preview.Listen(func(p workspace.Preview) { s.preview.refresh(p); s.check() }),
		s.w.Clinic.Listen(func(assessment.Clinic) { s.redraw() }),
		s.w.Printer.Listen(func(workspace.Printer) { s.showActions() }),
		s.w.Desk.Listen(s.refresh),
		s.w.Busy.Listen(func(b workspace.Work) { s.actions.busy(b.Name != ""); s.compact.busy(b.Name != "") }),
	}
	s.shown = true
}

// Hide stops listening.
func (s *Screen) Hide() {
	for _, stop := range s.stops {
		stop()
	}
	s.stops = nil
	s.preview.hide()
	if s.later != nil {
		s.later()
		s.later = nil
	}
}

// Focus focuses what was focused last here; at first it is the printing.
func (s *Screen) Focus() {
	if s.visited {
		s.scope.Restore()
		return
	}
	s.visited = true
	actions := s.actions
	if s.options.narrow {
		actions = s.compact
	}
	if first := actions.first(); !first.Disabled() {
		s.scope.Focus(first)
		return
	}
	s.scope.Restore()
}

// Hints are the keys that work on what is focused now.
func (s *Screen) Hints() []widget.Hint {
	zoom, large, back := widget.Hint{Key: "Ctrl + −", Does: "zoom"}, widget.Hint{Key: "L", Does: "large print"}, widget.Hint{Key: "Esc", Does: "back to plan"}
	if len(s.w.Preview.Value().Pages) > 1 {
		return []widget.Hint{zoom, {Key: "PgDn", Does: "next page"}, large, back}
	}
	return []widget.Hint{zoom, large, {Key: "O", Does: "one drill"}, back}
}

// refresh shows the desk as it is now.
func (s *Screen) refresh(d *workspace.Desk) {
	if !d.HasVisit() {
		return
	}
	locked := d.Summary.Lock.Locked()
	if locked {
		s.strip.Set(widget.FlagStripValues{
			Alert: true, Title: "Answered yes: " + d.Summary.Lock.Open[0].Text,
			Text:   "The handout waits until what was done about it is recorded.",
			Action: "Record what was done", Key: "F8",
		})
		s.strip.Show()
	} else {
		s.strip.Hide()
	}
	s.showActions()
	s.options.refresh(s.w.Options.Value())
	s.options.desk(d)
	s.redraw()
	s.check()
}

func (s *Screen) showActions() {
	for _, a := range []*actions{s.actions, s.compact} {
		a.refresh(s.locked(), s.w.Printer.Value())
	}
}

func (s *Screen) check() {
	if s.w.Desk.Value().HasVisit() {
		s.checks.refresh(s.w.Checks())
	}
}

// redraw draws the page anew, once nothing has changed for a moment. The first
// picture was ordered on the way here.
func (s *Screen) redraw() {
	if !s.shown {
		return
	}
	if s.later != nil {
		s.later()
	}
	s.later = s.w.Loop().After(redrawTime, s.w.DrawPreview)
}

func (s *Screen) change(change func(*assessment.HandoutOptions)) {
	o := s.w.Options.Value()
	change(&o)
	s.w.SetOptions(o)
	s.check()
}

func (s *Screen) locked() bool {
	d := s.w.Desk.Value()
	return !d.HasVisit() || d.Summary.Lock.Locked()
}

func (s *Screen) print() {
	if !s.locked() {
		s.w.Print()
	}
}

func (s *Screen) savePDF() {
	if !s.locked() {
		form.AskPath(s.w, s.scope, form.Saving{Title: "Save the handout as PDF", Kind: "handout", Extension: ".pdf", Save: s.w.SavePDF})
	}
}

// saveReport writes the paper for the record or the referrer. It names what
// was answered, so an open answer does not hold it back.
func (s *Screen) saveReport() {
	if s.w.Desk.Value().HasVisit() {
		form.AskPath(s.w, s.scope, form.Saving{Title: "Save the report for the record", Kind: "report", Extension: ".pdf", Save: s.w.SaveReport})
	}
}

func (s *Screen) saveWorkbook() {
	if s.w.Desk.Value() != nil {
		form.AskPath(s.w, s.scope, form.Saving{Title: "Save everything recorded as an Excel file", Kind: "record", Extension: ".xlsx", Save: s.w.SaveWorkbook})
	}
}
