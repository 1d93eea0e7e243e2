package plan

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// drills are the cards of the plan, in its order.
type drills struct {
	screen *Screen
	grid   *widget.Grid
	body   *fyne.Container
	cards  []*widget.DrillCard
	empty  *widget.Empty
	shown  []assessment.DrillID
	on     int // how many of them are on the plan; the others wait
}

func newDrills(s *Screen) *drills {
	d := &drills{screen: s, grid: &widget.Grid{Columns: 3, Gap: 12, Fill: true}}
	d.body = container.New(d.grid)
	d.empty = widget.NewEmpty(s.scope, widget.EmptyValues{})
	return d
}

func (c *drills) refresh(d *workspace.Desk) {
	c.shown = c.shown[:0]
	var objects []fyne.CanvasObject
	c.on = len(d.Plan.Drills)
	for i, p := range append(slices.Clone(d.Plan.Drills), d.Waiting()...) {
		c.shown = append(c.shown, p.Drill)
		if i == len(c.cards) {
			c.cards = append(c.cards, c.newCard(i))
		}
		c.enable(c.cards[i], i, d)
		c.cards[i].Set(c.values(d, i, p))
		objects = append(objects, c.cards[i])
	}
	if len(objects) == 0 {
		c.empty.Set(c.nothing(d))
		c.empty.OnAction = c.emptyAction(d)
		objects = append(objects, c.empty)
	}
	c.body.Objects = objects
	c.body.Refresh()
}

func (c *drills) newCard(i int) *widget.DrillCard {
	card := widget.NewDrillCard(c.screen.scope, widget.DrillCardValues{})
	card.OnWhy = func() { c.screen.why(c.shown[i]) }
	return card
}

// enable lets a card of an open visit be changed; one that waits can only be
// taken off.
func (c *drills) enable(card *widget.DrillCard, i int, d *workspace.Desk) {
	card.OnToggle, card.OnMove, card.OnDose = nil, nil, nil
	if !d.Editable() || d.Summary.Lock.Locked() {
		return
	}
	card.OnToggle = func() { c.remove(i) }
	if i >= c.on {
		return
	}
	card.OnMove = func(by int) { c.move(i, by) }
	card.OnDose = func() { c.screen.dose(c.shown[i]) }
}

func (c *drills) values(d *workspace.Desk, i int, p assessment.PlannedDrill) widget.DrillCardValues {
	v := widget.DrillCardValues{Number: i + 1, Name: string(p.Drill), Dose: p.Dose, Why: p.Why, DropWhen: sentence(p.Drop)}
	entry, known := c.screen.w.Drills().Drill(p.Drill)
	if !known {
		v.Note = "Of a newer library: this version has no picture of it."
		return v
	}
	v.Name = entry.Name
	if v.Dose == "" {
		v.Dose = entry.Dose.Words()
	}
	switch {
	case i >= c.on:
		v.State, v.Number, v.Why = widget.DrillBlocked, 0, waitsFor(d, entry)
	case slices.Contains(d.Proposal.Retire, p.Drill):
		v.State = widget.DrillRetire
	case d.Plan.Decided && d.Editable():
		v.State = widget.DrillKept
	}
	if days, ticked := d.Plan.TickedDays(p.Drill); ticked {
		v.Note = "Ticked on " + counted(days, "day") + " since last time."
	}
	v.Picture = c.screen.pictures.Of(entry, c.screen.zoom(), c.screen.again)
	return v
}

// waitsFor says what keeps a drill off the plan that was put on it.
func waitsFor(d *workspace.Desk, entry drill.Drill) string {
	if by := entry.HeldBackBy(drill.Holds(d.Summary)); len(by) > 0 && !d.Summary.Lock.Locked() {
		return sentence(drill.Held{Drill: entry, By: by}.Words())
	}
	return "Waits until what was done about the red-flag answer is recorded: F8."
}

// nothing is what stands where the drills would.
func (c *drills) nothing(d *workspace.Desk) widget.EmptyValues {
	switch {
	case d.Summary.Lock.Locked():
		return widget.EmptyValues{
			Icon: widget.IconFlag, Title: "Drills wait for an answer",
			Text:   "An answer was given that guidance says needs medical review. Record what was done about it; drills and handout open then where the guidance allows.",
			Action: widget.ButtonValues{Label: "Record what was done", Key: "F8", Importance: widget.Primary},
		}
	case !d.Editable():
		return widget.EmptyValues{Icon: widget.IconPlan, Title: "No drills were given at this visit"}
	case len(d.Proposal.Held) > 0 && !d.Plan.Decided:
		return widget.EmptyValues{
			Icon: widget.IconPlan, Title: "Everything proposed is held back", Text: "An answer speaks against it. H shows the answers; another drill may do.",
			Action: widget.ButtonValues{Label: "Choose a drill", Key: "A", Importance: widget.Primary},
		}
	case d.Plan.Decided:
		return widget.EmptyValues{
			Icon: widget.IconPlan, Title: "No drill on the plan", Text: "Ctrl Z brings back the last one. All drills are a key away.",
			Action: widget.ButtonValues{Label: "Choose a drill", Key: "A", Importance: widget.Primary},
		}
	default:
		return widget.EmptyValues{
			Icon: widget.IconPlan, Title: "Nothing is proposed", Text: nothingWords(d) + " You can choose a drill.",
			Action: widget.ButtonValues{Label: "Choose a drill", Key: "A", Importance: widget.Primary},
		}
	}
}

// nothingWords say why no drill is proposed, and what nobody knows yet.
func nothingWords(d *workspace.Desk) string {
	text := "Nothing outside range in what was measured."
	if slices.ContainsFunc(d.Summary.Findings, func(f assessment.Shown) bool { return f.Verdict.Grade.Adverse() }) {
		text = "Nothing outside range in what was measured speaks for a drill."
	}
	switch n := len(d.Summary.Gaps); n {
	case 0:
		return text
	case 1:
		return text + " 1 check was not done."
	default:
		return fmt.Sprintf("%s %d checks were not done.", text, n)
	}
}

func (c *drills) emptyAction(d *workspace.Desk) func() {
	if d.Summary.Lock.Locked() {
		return c.screen.flags
	}
	return c.screen.add
}

// remove takes a drill off; the focus goes to the one that takes its place.
func (c *drills) remove(i int) {
	c.screen.w.RemoveDrill(c.shown[i])
	if n := len(c.shown); n > 0 {
		c.screen.scope.Focus(c.cards[min(i, n-1)])
	} else {
		c.screen.budget.focus()
	}
}

// move takes the focus along with the drill.
func (c *drills) move(i, by int) {
	if to := i + by; to >= 0 && to < c.on {
		c.screen.w.MoveDrill(c.shown[i], by)
		c.screen.scope.Focus(c.cards[to])
	}
}

// focused is the drill that has the focus.
func (c *drills) focused() (assessment.DrillID, bool) {
	for i, id := range c.shown {
		if c.cards[i].HasFocus() {
			return id, true
		}
	}
	return "", false
}

// FocusRows are the cards line by line.
func (c *drills) FocusRows() [][]fyne.Focusable {
	if len(c.shown) == 0 {
		return [][]fyne.Focusable{{c.empty.Button()}}
	}
	var rows [][]fyne.Focusable
	for i := range c.shown {
		if i%max(c.grid.Columns, 1) == 0 {
			rows = append(rows, nil)
		}
		rows[len(rows)-1] = append(rows[len(rows)-1], c.cards[i])
	}
	return rows
}
