// Package visit is the place where a visit is recorded: one long form of
// groups, from the conditions to the notes. It may import the form, the
// widgets, the workspace and the domain, and holds no rules: what a value
// means comes from the summary, what is done to it from the workspace.
package visit

import (
	"fyne.io/fyne/v2/container"

	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Screen is the form of the visit looked at.
type Screen struct {
	w     *workspace.Workspace
	scope *widget.Scope
	panes widget.PaneValues
}

// New makes the screen below the scope of a window.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child()}
	s.panes = widget.PaneValues{Form: true, Parts: widget.Parts{Centre: container.NewStack()}}
	return s
}

// Panes are the parts of the screen; the shell adds its own.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show begins to follow the workspace.
func (s *Screen) Show() { s.scope.Show() }

// Hide stops following it.
func (s *Screen) Hide() {}

// Focus goes to what was focused last, or to the first field.
func (s *Screen) Focus() { s.scope.Restore() }

// Hints are the keys that work where the focus is.
func (s *Screen) Hints() []widget.Hint { return nil }
