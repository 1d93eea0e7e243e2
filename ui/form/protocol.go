package form

import (
	"fmt"
	"reflect"

	"fyne.io/fyne/v2"

	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Protocol is the row that chooses what the visit goes through.
type Protocol struct {
	w     *workspace.Workspace
	row   *widget.ChoiceRow
	shown widget.ChoiceRowValues

	// OnFocus is called when it gains the focus.
	OnFocus func()
}

// NewProtocol makes the row.
func NewProtocol(w *workspace.Workspace, s *widget.Scope) *Protocol {
	p := &Protocol{w: w}
	p.shown = p.values()
	p.row = widget.NewChoiceRow(s, false, p.shown)
	p.row.OnChoose = func(_ widget.Side, i int) {
		if all := w.Protocols(); i >= 0 && i < len(all) {
			w.SetProtocol(all[i].ID)
		}
	}
	p.row.OnFocus = func(widget.Side) {
		w.Settle()
		if p.OnFocus != nil {
			p.OnFocus()
		}
	}
	return p
}

// Object is the row on the screen.
func (p *Protocol) Object() fyne.CanvasObject { return p.row }

// FocusRows are its tiles.
func (p *Protocol) FocusRows() [][]fyne.Focusable { return p.row.FocusRows() }

// Refresh shows the desk as it is now. It reports whether anything changed.
func (p *Protocol) Refresh() bool {
	v := p.values()
	if reflect.DeepEqual(v, p.shown) {
		return false
	}
	p.shown = v
	p.row.Set(v)
	return true
}

func (p *Protocol) values() widget.ChoiceRowValues {
	now := p.w.Protocol()
	v := widget.ChoiceRowValues{Label: "Protocol", Left: widget.SideChoice{Selected: widget.Unchosen}}
	if now.Minutes > 0 {
		v.Method = fmt.Sprintf("about %d minutes", now.Minutes)
	}
	for i, q := range p.w.Protocols() {
		v.Options = append(v.Options, widget.Option{Word: q.Name})
		if q.ID == now.ID {
			v.Left.Selected = i
		}
	}
	return v
}
