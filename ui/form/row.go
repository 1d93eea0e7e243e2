package form

import (
	"cmp"
	"strings"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Row is a measure at one moment on the form: it shows the desk and records
// what is typed.
type Row struct {
	Measure assessment.Measure
	Moment  assessment.Moment
	w       *workspace.Workspace
	values  *widget.PairRow   // of a typed measure
	choices *widget.ChoiceRow // of a chosen one

	// OnFocus is called with the key whose field gained the focus.
	OnFocus func(assessment.Key)
}

// NewRow makes the row of a measure at a moment.
func NewRow(w *workspace.Workspace, s *widget.Scope, m assessment.Measure, moment assessment.Moment) *Row {
	r := &Row{Measure: m, Moment: moment, w: w}
	if m.Chosen() {
		r.choices = widget.NewChoiceRow(s, m.Paired, r.choiceValues())
		r.choices.OnChoose, r.choices.OnSame = r.choose, r.same
		r.choices.OnLeaveOut, r.choices.OnFocus = r.leaveOut, r.focus
		return r
	}
	r.values = widget.NewPairRow(s, m.Paired, r.pairValues())
	r.values.OnChange = func(side widget.Side, text string) { w.Record(r.Key(side), text) }
	r.values.OnSame, r.values.OnLeaveOut, r.values.OnFocus = r.same, r.leaveOut, r.focus
	return r
}

// Object is the row on the screen.
func (r *Row) Object() fyne.CanvasObject {
	if r.choices != nil {
		return r.choices
	}
	return r.values
}

// FocusRows are the fields of the row, for the scope that moves among them.
func (r *Row) FocusRows() [][]fyne.Focusable {
	if r.choices != nil {
		return r.choices.FocusRows()
	}
	return r.values.FocusRows()
}

// Key is the key of a side of the row.
func (r *Row) Key(side widget.Side) assessment.Key {
	return assessment.Key{Measure: r.Measure.ID, Side: sides[side], Moment: r.Moment}
}

var sides = map[widget.Side]assessment.Side{
	widget.NoSide: assessment.NoSide, widget.LeftSide: assessment.Left, widget.RightSide: assessment.Right,
}

// Refresh shows the desk as it is now.
func (r *Row) Refresh() {
	if r.choices != nil {
		r.choices.Set(r.choiceValues())
		return
	}
	r.values.Set(r.pairValues())
}

func (r *Row) same(side widget.Side) { r.w.Same(r.Key(side)) }

func (r *Row) leaveOut(side widget.Side, reason int) {
	reasons := assessment.NotDoneReasons()
	if reason >= 0 && reason < len(reasons) {
		r.w.LeaveOut(r.Key(side), reasons[reason])
	}
}

func (r *Row) focus(side widget.Side) {
	r.w.Settle()
	if r.OnFocus != nil {
		r.OnFocus(r.Key(side))
	}
}

func (r *Row) choose(side widget.Side, option int) {
	text := ""
	if option >= 0 && option < len(r.Measure.Choices) {
		text = r.Measure.Choices[option].Code
	}
	r.w.Record(r.Key(side), text)
}

// firstSide is the side of the left or only field.
func (r *Row) firstSide() widget.Side {
	if r.Measure.Paired {
		return widget.LeftSide
	}
	return widget.NoSide
}

func (r *Row) pairValues() widget.PairRowValues {
	v := widget.PairRowValues{
		Label: r.label(), Method: r.brief(), Left: r.field(r.firstSide()), Change: r.change(r.firstSide()),
		Gauge: r.gauge(), OneWord: "one value", Blocked: r.blocked(),
	}
	if r.Measure.Paired {
		v.Right, v.Change2 = r.field(widget.RightSide), r.change(widget.RightSide)
	}
	return v
}

func (r *Row) label() string {
	if r.Moment == assessment.Late {
		return r.Measure.Name + ", late"
	}
	return r.Measure.Name
}

// brief is the line under the name: how the value is taken, in the definition
// that is used.
func (r *Row) brief() string {
	how := r.w.How(r.Key(r.firstSide()))
	parts := []string{cmp.Or(r.Measure.DefinitionLabel(how.Definition), r.Measure.Brief)}
	if len(r.Measure.Methods) > 1 && how.Method != assessment.NoMethod {
		parts = append(parts, how.Method.Label())
	}
	return strings.Join(parts, ", ")
}

func (r *Row) blocked() string {
	if !r.w.Desk.Value().Editable() {
		return "This visit is closed."
	}
	return ""
}

func (r *Row) field(side widget.Side) widget.FieldValues {
	key, d := r.Key(side), r.w.Desk.Value()
	v := widget.FieldValues{
		Text: d.Value(r.Measure, key), Unit: r.Measure.Unit.Symbol, Reasons: reasons(), Verdict: r.verdict(key),
	}
	if p := d.Problem(r.Measure, key); p.Some() {
		v.Message, v.State = p.Text, widget.FieldQuestion
		if p.Refused {
			v.State = widget.FieldRefused
		}
	}
	return v
}

func (r *Row) verdict(key assessment.Key) widget.Verdict {
	d := r.w.Desk.Value()
	if f, ok := d.Summary.Finding(key); ok {
		return Verdict(f)
	}
	for _, g := range d.Summary.Gaps {
		if g.Key == key && g.Reason != nil {
			return NotDone("Not done: " + g.Reason.Label())
		}
	}
	return NotDone("Not done")
}

func reasons() []string {
	var words []string
	for _, r := range assessment.NotDoneReasons() {
		words = append(words, r.Label())
	}
	return words
}

func (r *Row) change(side widget.Side) widget.ChangeValues {
	key, d := r.Key(side), r.w.Desk.Value()
	if f, ok := d.Summary.Finding(key); ok {
		return Change(f)
	}
	if before, _, ok := d.Before(key); ok {
		return Earlier(r.Measure, before)
	}
	return widget.ChangeValues{}
}

func (r *Row) choiceValues() widget.ChoiceRowValues {
	v := widget.ChoiceRowValues{
		Label: r.label(), Method: r.Measure.Brief, Left: r.answer(r.firstSide()), Reasons: reasons(), Blocked: r.blocked(),
	}
	for _, c := range r.Measure.Choices {
		v.Options = append(v.Options, widget.Option{Word: c.Label, Icon: pictures[c.Code]})
	}
	if r.Measure.Paired {
		v.Right = r.answer(widget.RightSide)
	}
	return v
}

// pictures are the drawings of answers that have one.
var pictures = map[string]widget.Icon{
	"rearfoot": widget.IconShoeHeel, "midfoot": widget.IconShoeMiddle, "forefoot": widget.IconShoeBall,
}

func (r *Row) answer(side widget.Side) widget.SideChoice {
	key := r.Key(side)
	c := widget.SideChoice{Selected: widget.Unchosen, Verdict: r.verdict(key), Change: r.change(side)}
	code := r.w.Desk.Value().Value(r.Measure, key)
	for i, choice := range r.Measure.Choices {
		if choice.Code == code {
			c.Selected = i
		}
	}
	return c
}
