package overview

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// nextActions are what can be done with the client now, the likeliest first.
type nextActions struct {
	w       *workspace.Workspace
	rows    *fyne.Container
	assess  *widget.ListRow
	plan    *widget.ListRow
	handout *widget.ListRow
	sheet   *widget.ListRow
	details *widget.ListRow
	files   *widget.ListRow
	closing *widget.ListRow
	scope   *widget.Scope
}

func newNextActions(w *workspace.Workspace, s *widget.Scope, edit, files, end func()) *nextActions {
	n := &nextActions{w: w, scope: s}
	n.assess = widget.NewListRow(s, widget.ListRowValues{}, w.StartVisit)
	n.plan = widget.NewListRow(s, widget.ListRowValues{}, func() { w.Go(workspace.AtPlan) })
	n.handout = widget.NewListRow(s, widget.ListRowValues{}, func() { w.Go(workspace.AtHandout) })
	n.sheet = widget.NewListRow(s, widget.ListRowValues{
		Icon: widget.IconSheet, Title: "Excel file", Text: "All visits, every field", Key: "E", Tight: true,
	}, n.saveWorkbook)
	n.details = widget.NewListRow(s, widget.ListRowValues{
		Icon: widget.IconNote, Title: "Client record", Text: "Details, consent, merge, erase", Key: "D", Tight: true,
	}, edit)
	n.files = widget.NewListRow(s, widget.ListRowValues{}, files)
	n.files.Hide()
	n.closing = widget.NewListRow(s, widget.ListRowValues{}, end)
	n.rows = container.New(&widget.Rows{}, n.assess, n.plan, n.handout, n.sheet, n.details, n.files, n.closing)
	return n
}

// FocusRows are the actions from top to bottom.
func (n *nextActions) FocusRows() [][]fyne.Focusable {
	var rows [][]fyne.Focusable
	for _, r := range []*widget.ListRow{n.assess, n.plan, n.handout, n.sheet, n.details, n.files, n.closing} {
		if r.Visible() {
			rows = append(rows, r.FocusRows()...)
		}
	}
	return rows
}

func (n *nextActions) first() fyne.Focusable { return n.assess }

func (n *nextActions) show(d *workspace.Desk) {
	n.assess.Set(n.assessValues(d))
	n.plan.Set(widget.ListRowValues{Icon: widget.IconPlan, Title: "Findings and plan", Text: planWords(d), Key: "L", Tight: true})
	n.handout.Set(widget.ListRowValues{Icon: widget.IconHandout, Title: "Handout", Text: handoutWords(d), Key: "P", Tight: true})
	for _, r := range []*widget.ListRow{n.plan, n.handout, n.sheet} {
		if d.HasVisit() {
			r.Show()
		} else {
			r.Hide()
		}
	}
	n.showClosing(d)
	n.rows.Refresh()
}

// showClosing offers to end the open visit, or to go back into one that was
// ended today.
func (n *nextActions) showClosing(d *workspace.Desk) {
	v := widget.ListRowValues{Icon: widget.IconCheck, Title: "Close the visit", Text: "Nothing is still open", Key: "Ctrl D", Tight: true}
	switch ends := n.w.OpenEnds(); {
	case d.Editable() && len(ends) > 0:
		v.Text = ends[0]
	case d.Editable():
	case n.w.CanReopen():
		v.Icon, v.Title, v.Text = widget.IconRepeat, "Reopen the visit", "Until midnight"
	default:
		n.closing.Hide()
		return
	}
	n.closing.Set(v)
	n.closing.Show()
}

// assessValues name the one next step.
func (n *nextActions) assessValues(d *workspace.Desk) widget.ListRowValues {
	v := widget.ListRowValues{Icon: widget.IconAssess, Primary: true, Key: "A"}
	v.Title, v.Text = "Start the first visit", fmt.Sprintf("About %d minutes, or the short protocol", n.w.Protocol().Minutes)
	for _, visit := range d.History.Visits {
		v.Title, v.Text = "Start a new visit", "Begins with the values of "+n.w.Day(visit.Date)
		if visit.State == assessment.Open {
			v.Title, v.Text = "Go on with the open visit", "Of "+n.w.Day(visit.Date)
			if visit.Date == n.w.Today() {
				v.Title, v.Text = "Go on with today’s assessment", n.leftWords(visit)
			}
			break
		}
	}
	return v
}

// leftWords say how much of today's protocol is left, and how much of it still
// matters; until that is known, how much there is.
func (n *nextActions) leftWords(v assessment.Visit) string {
	enough := n.w.Enough.Value()
	could := len(enough.Could)
	if enough.Speed {
		could++
	}
	switch {
	case v.ID != n.w.Desk.Value().Open || enough.Left == 0:
		return counted(len(v.Observations), "value") + " so far"
	case could == 0:
		return counted(enough.Left, "check") + " left, none matters for drills"
	default:
		return fmt.Sprintf("%s left, %d matter for drills", counted(enough.Left, "check"), could)
	}
}

func planWords(d *workspace.Desk) string {
	if n := len(d.Proposal.Retire); n > 0 && !d.Summary.Lock.Locked() {
		return counted(n, "drill") + " may be dropped"
	}
	switch n := len(d.Plan.Drills); {
	case d.Summary.Lock.Locked():
		return "Waits for a red-flag action"
	case n == 0:
		return "No drill yet"
	case d.Plan.Decided:
		return counted(n, "drill") + " agreed"
	default:
		return counted(n, "drill") + " proposed"
	}
}

func handoutWords(d *workspace.Desk) string {
	if d.Summary.Lock.Locked() {
		return "Waits for a red-flag action"
	}
	return "Preview, print, PDF"
}

// saveWorkbook asks where the workbook goes.
func (n *nextActions) saveWorkbook() {
	if n.w.Desk.Value().HasVisit() {
		n.w.SaveWorkbook(n.w.SuggestedPath("measurements", ".xlsx"))
	}
}
