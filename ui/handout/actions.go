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
	pressed                      *widget.Button // the last, until what it does is done
	printer                      *widget.Words
	none                         bool // no printer is set up: saving comes first
}

func newActions(s *Screen) *actions {
	a := &actions{printer: widget.NewWords(widget.WordsValues{})}
	button := func(do func()) *widget.Button {
		b := widget.NewButton(s.scope, widget.ButtonValues{}, nil)
		b.OnPress = func() {
			a.pressed = b
			do()
		}
		return b
	}
	a.print, a.pdf, a.report, a.workbook = button(s.print), button(s.savePDF), button(s.saveReport), button(s.saveWorkbook)
	return a
}

// busy shows on the button that was pressed that something is being done, or
// that it is done.
func (a *actions) busy(yes bool) {
	for _, b := range a.buttons() {
		v := b.Values()
		v.Busy = yes && b == a.pressed
		b.Set(v)
	}
	if !yes {
		a.pressed = nil
	}
}

func (a *actions) buttons() []*widget.Button {
	return []*widget.Button{a.print, a.pdf, a.report, a.workbook}
}

func (a *actions) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{a.print, a.printer, a.pdf, a.report, a.workbook}
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

// first is what is most likely wanted.
func (a *actions) first() *widget.Button {
	if a.none {
		return a.pdf
	}
	return a.print
}

func (a *actions) refresh(locked bool, printer workspace.Printer) {
	a.none = printer.None
	a.print.Set(a.action(widget.ButtonValues{Label: "Print", Icon: widget.IconPrint, Key: "Ctrl P", Disabled: locked}, !a.none))
	a.pdf.Set(a.action(widget.ButtonValues{Label: "Save PDF", Icon: widget.IconSave, Key: "Ctrl S", Disabled: locked}, a.none))
	a.report.Set(a.action(widget.ButtonValues{Label: "Save report", Icon: widget.IconNote, Key: "Ctrl R"}, false))
	a.workbook.Set(a.action(widget.ButtonValues{Label: "Save Excel file", Icon: widget.IconSheet, Key: "Ctrl E"}, false))
	about := printer.Words()
	if locked {
		about = "A red-flag answer is open: F8 records what was done about it."
	}
	a.printer.Set(widget.WordsValues{Text: about, Style: theme.Small, Ink: widget.InkSecond})
}

// action is one of the buttons, the primary one higher.
func (*actions) action(v widget.ButtonValues, primary bool) widget.ButtonValues {
	v.Spread, v.High = true, 40
	if primary {
		v.Importance, v.High = widget.Primary, 48
	}
	return v
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
			r.Set(widget.ListRowValues{Mark: results[found[i].Result], Title: found[i].Title, Text: found[i].Text, Tight: true})
		}
	}
}
