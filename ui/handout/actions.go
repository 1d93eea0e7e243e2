package handout

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// actions are what is done with the page.
type actions struct {
	print, pdf, report, workbook *widget.Button
}

func newActions(s *Screen) *actions {
	return &actions{
		print:    widget.NewButton(s.scope, widget.ButtonValues{}, s.print),
		pdf:      widget.NewButton(s.scope, widget.ButtonValues{}, s.savePDF),
		report:   widget.NewButton(s.scope, widget.ButtonValues{}, s.saveReport),
		workbook: widget.NewButton(s.scope, widget.ButtonValues{}, s.saveWorkbook),
	}
}

func (a *actions) buttons() []*widget.Button {
	return []*widget.Button{a.print, a.pdf, a.report, a.workbook}
}

func (a *actions) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{a.print, a.pdf, a.report, a.workbook}
}

// FocusRows are the buttons.
func (a *actions) FocusRows() [][]fyne.Focusable {
	var rows [][]fyne.Focusable
	for _, b := range a.buttons() {
		if !b.Disabled() && b.Visible() {
			rows = append(rows, []fyne.Focusable{b})
		}
	}
	return rows
}

func (a *actions) refresh(locked bool) {
	why := ""
	if locked {
		why = "A red-flag answer is open."
	}
	a.print.Set(widget.ButtonValues{Label: "Print", Icon: widget.IconPrint, Key: "Ctrl P", Importance: widget.Primary, High: 48, Spread: true, Disabled: locked, Why: why})
	a.pdf.Set(widget.ButtonValues{Label: "Save PDF", Icon: widget.IconSave, Key: "Ctrl S", High: 40, Spread: true, Disabled: locked, Why: why})
	a.report.Set(widget.ButtonValues{Label: "Save report", Icon: widget.IconNote, Key: "Ctrl R", High: 40, Spread: true})
	a.workbook.Set(widget.ButtonValues{Label: "Save Excel file", Icon: widget.IconSheet, Key: "Ctrl E", High: 40, Spread: true})
}

// checks are what is looked at before printing.
type checks struct {
	head *widget.Heading
	rows []*widget.ListRow
}

// checkCount is how many checks there are.
const checkCount = 7

func newChecks() *checks {
	c := &checks{head: widget.NewHeading(widget.HeadingValues{Title: "Before it prints"})}
	for range checkCount {
		c.rows = append(c.rows, widget.NewListRow(nil, widget.ListRowValues{}, nil))
	}
	return c
}

func (c *checks) objects() []fyne.CanvasObject {
	rows := container.New(&widget.Rows{})
	for _, r := range c.rows {
		rows.Add(r)
	}
	return []fyne.CanvasObject{c.head, rows}
}

var results = map[workspace.CheckResult]widget.Verdict{
	workspace.CheckDone: {Mark: widget.Tick, Tone: theme.Good},
	workspace.CheckOpen: {Mark: widget.Triangle, Tone: theme.Mild},
	workspace.CheckStop: {Mark: widget.Octagon, Tone: theme.Marked},
}

// refresh shows the checks, those that need a look first.
func (c *checks) refresh(found []workspace.Check) {
	slices.SortStableFunc(found, func(a, b workspace.Check) int { return cmp.Compare(b.Result, a.Result) })
	for i, r := range c.rows {
		if i < len(found) {
			r.Set(widget.ListRowValues{Mark: results[found[i].Result], Title: found[i].Title, Text: found[i].Text})
		}
	}
}
