package form

import (
	"cmp"
	"reflect"
	"strings"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Condition is one field of the conditions of a visit: a number, a choice or
// words.
type Condition struct {
	w      *workspace.Workspace
	at     int // in the lines of the workspace
	number *widget.PairRow
	choice *widget.ChoiceRow
	words  *widget.TextEntry
	plain  *widget.Words // what is not a number, in a closed visit
	shown  workspace.ConditionLine

	// OnFocus is called when its field gains the focus.
	OnFocus func()
}

// NewCondition makes the field of the line at an index.
func NewCondition(w *workspace.Workspace, s *widget.Scope, at int) *Condition {
	c := &Condition{w: w, at: at}
	c.shown = w.Conditions()[at]
	which := c.shown.Condition
	switch {
	case !c.shown.Numeric && !c.editable():
		c.plain = widget.NewWords(c.plainValues())
	case c.shown.Numeric:
		c.number = widget.NewPairRow(s, false, c.numberValues())
		c.number.OnChange = func(_ widget.Side, text string) { w.SetCondition(which, text) }
		c.number.OnSame = func(widget.Side) {
			if earlier := c.shown.Earlier; earlier != "" {
				w.SetCondition(which, earlier)
			}
		}
		c.number.OnFocus = func(widget.Side) { c.focus() }
	case which == workspace.SurfaceUsed:
		c.choice = widget.NewChoiceRow(s, false, c.choiceValues())
		c.choice.OnChoose = func(_ widget.Side, i int) { w.SetSurface(surfaceAt(i)) }
		c.choice.OnFocus = func(widget.Side) { c.focus() }
	default:
		c.words = widget.NewTextEntry(s, c.textValues())
		c.words.OnChange = func(text string) { w.SetCondition(which, text) }
	}
	return c
}

// Words reports whether the field is for words, which has no row of its own.
func (c *Condition) Words() bool { return c.words != nil || c.plain != nil }

// Object is the field on the screen.
func (c *Condition) Object() fyne.CanvasObject {
	switch {
	case c.number != nil:
		return c.number
	case c.choice != nil:
		return c.choice
	case c.plain != nil:
		return c.plain
	default:
		return c.words
	}
}

// FocusRows are its fields.
func (c *Condition) FocusRows() [][]fyne.Focusable {
	switch {
	case c.number != nil:
		return c.number.FocusRows()
	case c.choice != nil:
		return c.choice.FocusRows()
	case c.plain != nil:
		return nil
	default:
		return c.words.FocusRows()
	}
}

// Refresh shows the desk as it is now. It reports whether anything changed.
func (c *Condition) Refresh() bool {
	line := c.w.Conditions()[c.at]
	same := reflect.DeepEqual(line, c.shown)
	c.shown = line
	switch {
	case c.number != nil && (!same || c.number.Field(widget.NoSide).HasFocus()):
		c.number.Set(c.numberValues())
	case c.choice != nil && !same:
		c.choice.Set(c.choiceValues())
	case c.words != nil:
		c.words.Set(c.textValues())
	case c.plain != nil:
		c.plain.Set(c.plainValues())
	}
	return !same
}

func (c *Condition) editable() bool { return c.w.Desk.Value().Editable() }

func (c *Condition) focus() {
	c.w.Settle()
	if c.OnFocus != nil {
		c.OnFocus()
	}
}

func (c *Condition) numberValues() widget.PairRowValues {
	l := c.shown
	f := widget.FieldValues{Text: l.Text, Unit: l.Unit}
	if !c.editable() {
		f.State = widget.FieldReadOnly
	}
	if l.Problem.Some() {
		f.State, f.Message = widget.FieldRefused, l.Problem.Text
	}
	return widget.PairRowValues{Label: l.Name, Left: f, Change: earlier(withUnit(l.Earlier, l.Unit))}
}

// withUnit is a number that was kept as a text, with its unit.
func withUnit(number, unit string) string {
	switch {
	case number == "" || unit == "":
		return number
	case strings.HasPrefix(unit, "/"):
		return number + unit
	default:
		return number + " " + unit
	}
}

func earlier(text string) widget.ChangeValues {
	if text == "" {
		return widget.ChangeValues{}
	}
	return widget.ChangeValues{Was: "was " + text}
}

func (c *Condition) choiceValues() widget.ChoiceRowValues {
	v := widget.ChoiceRowValues{Label: c.shown.Name, Left: widget.SideChoice{Selected: widget.Unchosen, Change: earlier(c.shown.Earlier)}}
	for i, s := range assessment.Surfaces() {
		v.Options = append(v.Options, widget.Option{Word: s.Label()})
		if s == c.w.Desk.Value().Visit().Conditions.Surface {
			v.Left.Selected = i
		}
	}
	return v
}

// surfaceAt is the surface of a tile; without one it is not recorded.
func surfaceAt(i int) assessment.Surface {
	surfaces := assessment.Surfaces()
	if i < 0 || i >= len(surfaces) {
		return assessment.NoSurface
	}
	return surfaces[i]
}

func (c *Condition) plainValues() widget.WordsValues {
	return widget.WordsValues{Text: c.shown.Name + ": " + cmp.Or(c.shown.Text, "not recorded"), Style: theme.Body}
}

func (c *Condition) textValues() widget.TextValues {
	v := widget.TextValues{Label: c.shown.Name, Text: c.shown.Text}
	if c.shown.Earlier != "" && c.shown.Earlier != c.shown.Text {
		v.Help = "Was: " + c.shown.Earlier
	}
	return v
}
