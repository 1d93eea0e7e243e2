package handout

import (
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Screen is the place in the window.
type Screen struct {
	w     *workspace.Workspace
	scope *widget.Scope
	panes widget.PaneValues
}

// New makes the screen below the scope of the window.
func New(w *workspace.Workspace, window *widget.Scope) *Screen {
	s := &Screen{w: w, scope: window.Child()}
	s.panes.Centre = widget.NewColumn(s.scope, widget.Rows{Gap: 16, Margin: 24})
	return s
}

// Panes are the parts of the window that are this screen's own.
func (s *Screen) Panes() widget.PaneValues { return s.panes }

// Show starts listening to the workspace.
func (s *Screen) Show() { s.scope.Show() }

// Hide stops listening.
func (s *Screen) Hide() {}

// Focus focuses what was focused last here.
func (s *Screen) Focus() { s.scope.Restore() }

// Hints are the keys that work on what is focused now.
func (s *Screen) Hints() []widget.Hint { return nil }
