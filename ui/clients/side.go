package clients

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A side shows who is due and who was seen last. Its rows are kept and filled
// anew.
type side struct {
	w      *workspace.Workspace
	column *widget.Column
	due    *people
	recent *people
	card   *widget.Card
}

func newSide(w *workspace.Workspace, s *widget.Scope) *side {
	d := &side{w: w, due: newPeople(w, s), recent: newPeople(w, s)}
	d.card = widget.NewCard(widget.CardValues{Title: "Recall due"}, d.due.rows)
	d.column = widget.NewColumn(nil, widget.Rows{Gap: theme.CardGap, Margin: theme.Space4},
		d.card, widget.NewCard(widget.CardValues{Title: "Recent"}, d.recent.rows))
	return d
}

func (d *side) show(r workspace.Recall) {
	v := widget.CardValues{Title: "Recall due"}
	if n := len(r.Due); n > 0 {
		v.Pill = widget.Verdict{Tone: theme.Moderate, Word: fmt.Sprintf("%d this week", n)}
	}
	d.card.Set(v)
	d.due.show(r.Due, d.dueRow, "Nobody is due this week.")
	d.recent.show(r.Recent, d.recentRow, "Nobody was seen yet.")
	d.column.Relayout()
}

func (d *side) dueRow(l assessment.ClientLine) widget.ListRowValues {
	due := d.w.Due(l.NextReview)
	v := widget.ListRowValues{Title: d.w.NameOf(l.Client), Text: l.Client.Reason, Aside: due.Text, Late: due.Late, Icon: widget.IconCalendar}
	if due.Late {
		v.Mark = widget.Verdict{Mark: widget.Diamond, Tone: theme.Moderate}
	}
	return v
}

func (d *side) recentRow(l assessment.ClientLine) widget.ListRowValues {
	v := widget.ListRowValues{Title: d.w.NameOf(l.Client), Text: "No visit yet", Face: workspace.Initials(l.Client)}
	switch {
	case l.LastState == assessment.Open:
		v.Text = fmt.Sprintf("Visit %d of %s is still open", l.Visits, d.w.Day(l.LastVisit))
	case l.Visits > 0:
		v.Text = fmt.Sprintf("Visit %d, %s", l.Visits, d.w.Day(l.LastVisit))
	}
	return v
}

// people are rows that open a client.
type people struct {
	w       *workspace.Workspace
	scope   *widget.Scope
	rows    *fyne.Container
	nobody  *widget.Words
	buttons []*widget.ListRow
	lines   []assessment.ClientLine
}

func newPeople(w *workspace.Workspace, s *widget.Scope) *people {
	p := &people{w: w, scope: s, nobody: widget.NewWords(widget.WordsValues{})}
	p.rows = container.New(&widget.Rows{}, p.nobody)
	return p
}

func (p *people) show(lines []assessment.ClientLine, values func(assessment.ClientLine) widget.ListRowValues, nobody string) {
	p.lines = lines
	for len(p.buttons) < len(lines) {
		at := len(p.buttons)
		row := widget.NewListRow(p.scope, widget.ListRowValues{}, func() { p.w.OpenClient(p.lines[at].Client.ID) })
		p.buttons = append(p.buttons, row)
		p.rows.Add(row)
	}
	p.nobody.Set(widget.WordsValues{Text: nobody, Style: theme.Small, Ink: widget.InkSecond})
	if len(lines) > 0 {
		p.nobody.Hide()
	} else {
		p.nobody.Show()
	}
	for i, row := range p.buttons {
		if i >= len(lines) {
			row.Hide()
			continue
		}
		v := values(lines[i])
		v.Rule = i > 0
		row.Set(v)
		row.Show()
	}
}
