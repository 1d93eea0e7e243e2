package plan

import (
	"fmt"
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// mostOffers is how many further drills stand beside the plan; the chooser has
// them all.
const mostOffers = 3

// aboveWayOn parts the last offer from the button; more does not fit into the
// window of a small laptop.
const aboveWayOn float32 = 7

// budget is the card beside the drills: what the plan asks of the client, what
// else is proposed, and the way on.
type budget struct {
	screen  *Screen
	card    *widget.Card
	body    *fyne.Container
	bar     *widget.BudgetBar
	also    *widget.Words
	offers  []*widget.OfferRow
	air     *canvas.Rectangle // above the way on
	preview *widget.Button
}

func newBudget(s *Screen) *budget {
	b := &budget{screen: s}
	b.bar = widget.NewBudgetBar(widget.BudgetValues{})
	b.also = widget.NewWords(widget.WordsValues{Text: "Also proposed", Style: theme.SmallS, Ink: widget.InkBrand})
	for range mostOffers {
		b.offers = append(b.offers, widget.NewOfferRow(s.scope, widget.OfferValues{}, nil))
	}
	b.preview = widget.NewButton(s.scope, widget.ButtonValues{}, func() { s.w.Go(workspace.AtHandout) })
	b.air = canvas.NewRectangle(color.Transparent)
	b.air.SetMinSize(fyne.NewSize(1, aboveWayOn))
	b.body = container.New(&footed{widget.Rows{}})
	b.card = widget.NewCard(widget.CardValues{Title: "Handout budget"}, b.body)
	return b
}

func (b *budget) refresh(d *workspace.Desk) {
	b.bar.Set(b.values(d))
	b.preview.Set(widget.ButtonValues{
		Label: "Preview handout", Icon: widget.IconHandout, Key: "P", Importance: widget.Primary, High: 38, Spread: true,
		Disabled: d.Summary.Lock.Locked(),
	})
	for n := mostOffers; n > 0; n-- {
		b.lay(d, n)
		if b.card.HeightFor(budgetWide) <= b.screen.room {
			break
		}
	}
}

// lay puts the parts into the card, with so many offers at most.
func (b *budget) lay(d *workspace.Desk, most int) {
	objects := []fyne.CanvasObject{b.bar}
	beside := d.Proposal.Beside(d.Plan)
	if len(beside) > 0 && d.Editable() {
		objects = append(objects, b.also)
		for i, p := range beside[:min(len(beside), most)] {
			id, index := p.Drill.ID, i
			b.offers[i].OnPress = func() { b.take(id, index) }
			b.offers[i].Set(widget.OfferValues{Name: p.Drill.Name, Aside: "+" + minutes(p.Drill.Minutes)})
			objects = append(objects, b.offers[i])
		}
	}
	b.body.Objects = append(objects, b.air, b.preview)
	b.body.Refresh()
	b.card.Refresh()
}

// take puts an offered drill on the plan; the focus stays among the offers.
func (b *budget) take(id assessment.DrillID, index int) {
	b.screen.w.KeepDrill(id)
	shown := 0
	for _, o := range b.body.Objects {
		if _, ok := o.(*widget.OfferRow); ok {
			shown++
		}
	}
	if shown > 0 {
		b.screen.scope.Focus(b.offers[min(index, shown-1)])
	} else {
		b.focus()
	}
}

func (b *budget) values(d *workspace.Desk) widget.BudgetValues {
	n, library := len(d.Plan.Drills), b.screen.w.Drills()
	asks := library.Minutes(d.Plan)
	v := widget.BudgetValues{Meters: []widget.Meter{
		{Label: "Drills", Value: drillsWords(n), Fill: float32(n) / drill.Most, Limit: drill.Usual / float32(drill.Most), Over: n > drill.Usual},
		{
			Label: "Minutes a day", Value: strings.TrimSuffix(minutes(asks), " min") + fmt.Sprintf(" of %d", drill.MinutesADay),
			Fill: float32(asks / (drill.MinutesADay * 4 / 3.)), Limit: .75, Over: asks > drill.MinutesADay,
		},
	}}
	var warnings []string
	switch {
	case d.Summary.Lock.Locked():
		warnings = append(warnings, "The handout waits for an answer.")
	case n > drill.Most:
		warnings = append(warnings, fmt.Sprintf("The handout holds %d drills. Which would you leave out?", drill.Most))
	case n > drill.Usual:
		warnings = append(warnings, "Two drills done beat eight ignored. Which would you keep?")
	}
	if names := without(library.Unanswered(d.Summary, d.Plan)); names != "" && !d.Summary.Lock.Locked() {
		warnings = append(warnings, "No drill yet: "+names+".")
	}
	if held := heldWords(d.Proposal); held != "" {
		warnings = append(warnings, held)
	}
	v.Warning = strings.Join(warnings, " ")
	return v
}

// heldWords name the drills that a finding speaks for and an answer against.
func heldWords(p drill.Proposal) string {
	switch n := len(p.Held); n {
	case 0:
		return ""
	case 1:
		return "Held back: " + p.Held[0].Drill.Name + "."
	default:
		return fmt.Sprintf("Held back: %s, %d more.", p.Held[0].Drill.Name, n-1)
	}
}

func drillsWords(n int) string {
	switch {
	case n == drill.Usual:
		return fmt.Sprintf("%d, at the limit of %d", n, drill.Usual)
	case n > drill.Usual:
		return fmt.Sprintf("%d, limit %d", n, drill.Usual)
	default:
		return fmt.Sprintf("%d of %d", n, drill.Usual)
	}
}

// without names what no drill answers yet, each measure once.
func without(found []drill.Named) string {
	var names []string
	seen := map[assessment.MeasureID]bool{}
	for _, n := range found {
		if !seen[n.Shown.Measure.ID] {
			seen[n.Shown.Measure.ID] = true
			name := n.Shown.Measure.Name
			if n.Side != assessment.NoSide {
				name += ", " + n.Side.String()
			}
			names = append(names, name)
		}
	}
	if len(names) > 1 {
		names = append(names[:1], fmt.Sprintf("%d more", len(names)-1))
	}
	return strings.Join(names, "; ")
}

func (b *budget) focus() { b.screen.scope.Focus(b.preview) }

// FocusRows are the offers and the buttons.
func (b *budget) FocusRows() [][]fyne.Focusable {
	var rows [][]fyne.Focusable
	for _, o := range b.body.Objects {
		if f, ok := o.(fyne.Focusable); ok {
			rows = append(rows, []fyne.Focusable{f})
		}
	}
	return rows
}
