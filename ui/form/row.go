package form

import (
	"cmp"
	"reflect"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A Row is a measure at one moment on the form: it shows the desk and records
// what is typed. Of a closed visit it shows the text, and a field only takes
// the focus, so that its meaning can be read and its value corrected.
type Row struct {
	Measure assessment.Measure
	Moment  assessment.Moment
	w       *workspace.Workspace
	values  *widget.PairRow   // of a typed measure, and of any in a closed visit
	choices *widget.ChoiceRow // of a chosen one
	shown   any               // the values on the screen, to leave alone what did not change

	// OnFocus is called with the key whose field gained the focus.
	OnFocus func(assessment.Key)
}

// NewRow makes the row of a measure at a moment, for the visit looked at.
func NewRow(w *workspace.Workspace, s *widget.Scope, m assessment.Measure, moment assessment.Moment) *Row {
	r := &Row{Measure: m, Moment: moment, w: w}
	if m.Chosen() && w.Desk.Value().Editable() {
		v := r.choiceValues()
		r.choices, r.shown = widget.NewChoiceRow(s, m.Paired, v), v
		r.choices.OnChoose, r.choices.OnSame = r.choose, r.same
		r.choices.OnLeaveOut, r.choices.OnFocus = r.leaveOut, r.focus
		return r
	}
	v := r.pairValues()
	r.values, r.shown = widget.NewPairRow(s, m.Paired, v), v
	r.values.OnChange = func(side widget.Side, text string) { w.Record(r.Key(side), text) }
	r.values.OnSame, r.values.OnLeaveOut, r.values.OnFocus = r.same, r.leaveOut, r.focus
	r.values.OnAccept = func(side widget.Side) { w.TakeInstead(r.Key(side)) }
	r.values.OnKeep = func(side widget.Side) { w.KeepAsTyped(r.Key(side)) }
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

// Field is what takes the focus for a side.
func (r *Row) Field(side assessment.Side) fyne.Focusable {
	s := widget.NoSide
	for shown, stored := range sides {
		if stored == side {
			s = shown
		}
	}
	if r.choices != nil {
		return r.choices.Field(s)
	}
	return r.values.Field(s)
}

// Key is the key of a side of the row.
func (r *Row) Key(side widget.Side) assessment.Key {
	return assessment.Key{Measure: r.Measure.ID, Side: sides[side], Moment: r.Moment}
}

var sides = map[widget.Side]assessment.Side{
	widget.NoSide: assessment.NoSide, widget.LeftSide: assessment.Left, widget.RightSide: assessment.Right,
}

// Side is the side a widget means.
func Side(s widget.Side) assessment.Side { return sides[s] }

// Refresh shows the desk as it is now. It reports whether anything changed.
func (r *Row) Refresh() bool {
	if r.choices != nil {
		v := r.choiceValues()
		if reflect.DeepEqual(r.shown, v) {
			return false
		}
		r.shown = v
		r.choices.Set(v)
		return true
	}
	v := r.pairValues()
	if reflect.DeepEqual(r.shown, v) && !r.focused() {
		return false
	}
	r.shown = v
	r.values.Set(v)
	return true
}

// focused reports whether the row is typed in: then its field hears that what
// was typed came back, even if nothing else changed.
func (r *Row) focused() bool {
	return r.values.Field(r.firstSide()).HasFocus() || r.Measure.Paired && r.values.Field(widget.RightSide).HasFocus()
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

// both is the value of both feet together, where a device told no sides apart.
func (r *Row) both() (string, bool) {
	if !r.Measure.Paired {
		return "", false
	}
	o, ok := r.w.Desk.Value().Visit().Observation(assessment.Key{Measure: r.Measure.ID, Moment: r.Moment})
	return r.Measure.FormatWithUnit(o) + " (" + o.Method.Label() + ")", ok
}

func (r *Row) pairValues() widget.PairRowValues {
	v := widget.PairRowValues{
		Label: r.Measure.Name, Method: r.brief(), Left: r.field(r.firstSide()), Change: r.change(r.firstSide()),
		OneWord: "one value",
	}
	if !r.Measure.Chosen() {
		v.Gauge = r.gauge()
	}
	v.Past = r.past(r.firstSide())
	if r.Measure.Paired {
		v.Right, v.Change2 = r.field(widget.RightSide), r.change(widget.RightSide)
		v.Past2 = r.past(widget.RightSide)
	}
	return v
}

// past are the values of a side from the first visit to the one looked at.
func (r *Row) past(side widget.Side) widget.Series {
	d := r.w.Desk.Value()
	h := d.History
	if i := slices.IndexFunc(h.Visits, func(v assessment.Visit) bool { return v.ID == d.Open }); i >= 0 {
		h.Visits = h.Visits[:i+1]
	}
	t := trend{r.w, r.Measure, h}
	return t.series(t.values(r.Key(side)), "")
}

// brief is the line under the name: how the value is taken, in the definition
// that is used, with the method where it is not the usual one. Late values
// are taken as the early ones.
func (r *Row) brief() string {
	how := r.w.How(r.Key(r.firstSide()))
	if both, ok := r.both(); ok {
		return "both feet " + both
	}
	parts := []string{cmp.Or(r.Measure.DefinitionLabel(how.Definition), r.Measure.Brief)}
	if r.Moment == assessment.Late {
		parts = []string{"late in the run"}
	}
	if len(r.Measure.Methods) > 1 && how.Method != assessment.NoMethod && how.Method != r.Measure.Methods[0] {
		parts = append(parts, how.Method.Label())
	}
	return strings.Join(parts, ", ")
}

func (r *Row) field(side widget.Side) widget.FieldValues {
	key, d := r.Key(side), r.w.Desk.Value()
	v := widget.FieldValues{Text: d.Value(r.Measure, key), Unit: r.Measure.Unit.Symbol, Verdict: r.verdict(key)}
	if !d.Editable() {
		v.State = widget.FieldReadOnly
		if c, ok := r.Measure.Choice(v.Text); ok {
			v.Text, v.Unit = c.Label, ""
		}
		return v
	}
	v.Reasons = reasons()
	if v.Text == "" {
		v.Message = d.Summary.Waits(r.Measure)
	}
	if p := d.Problem(r.Measure, key); p.Some() {
		v.Message, v.State = p.Text, widget.FieldQuestion
		if p.Refused {
			v.State = widget.FieldRefused
		}
	}
	if q, ok := d.Doubt(r.Measure, key); ok {
		v.Message, v.State, v.Accept = q.Question, widget.FieldQuestion, q.Use
		if q.Keep != "" {
			v.Keep = "keep"
		}
	}
	return v
}

func (r *Row) verdict(key assessment.Key) widget.Verdict {
	d := r.w.Desk.Value()
	if f, ok := d.Summary.Finding(key); ok {
		return Verdict(f)
	}
	for _, n := range d.Visit().NotDone {
		if n.Key == key {
			return NotDone(capital(n.Reason.Label()))
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
		Label: r.Measure.Name, Method: r.Measure.Brief, Left: r.answer(r.firstSide()), Reasons: reasons(),
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
