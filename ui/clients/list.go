package clients

import (
	"fmt"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/form"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// A list is the card with the clients that were found. Its rows are kept and
// filled anew: making widgets is what is slow.
type list struct {
	w      *workspace.Workspace
	scope  *widget.Scope
	card   *widget.Card
	column *widget.Column
	rows   []*widget.ClientRow
	empty  *widget.Empty
	full   fyne.CanvasObject
	low    bool // the window is low: so are the rows
}

func newList(w *workspace.Workspace, s *widget.Scope) *list {
	l := &list{w: w, scope: s, empty: widget.NewEmpty(s, widget.EmptyValues{})}
	l.column = widget.NewColumn(s, widget.Rows{})
	head := widget.NewClientHead("Name and reason", "Last seen", "Next")
	l.full = container.New(&widget.Filled{Fill: 1, Least: 120}, head, l.column)
	l.card = widget.NewCard(widget.CardValues{Flush: true}, l.full)
	return l
}

func (l *list) show(found workspace.ClientList) {
	if len(found.Lines) == 0 {
		l.showEmpty(found)
		return
	}
	before := len(l.column.Objects())
	for len(l.rows) < len(found.Lines) {
		l.add()
	}
	objects := make([]fyne.CanvasObject, len(found.Lines))
	for i, line := range found.Lines {
		l.rows[i].Set(l.values(line, found.Text, i == found.Selected))
		objects[i] = l.rows[i]
	}
	if len(objects) != before {
		l.column.Set(objects...)
	}
	l.card.SetContent(l.full)
	if row, ok := found.Selection(); ok && row.Client.ID != "" {
		l.scope.Reveal(l.rows[found.Selected])
	}
}

// lowWindow is the height below which a window has low rows.
const lowWindow float32 = 720

// whole is how high the card is for a height there is room for: it ends with a
// whole row.
func (l *list) whole(high float32) float32 {
	if c := fyne.CurrentApp().Driver().CanvasForObject(l.card); c != nil {
		l.fold(c.Size().Height < lowWindow)
	}
	row, head := widget.ClientRowHigh(l.low), widget.ClientHeadHigh+2*theme.Hairline
	if n := math.Floor(float64((high - head) / row)); n >= 1 {
		return head + float32(n)*row
	}
	return high
}

// fold makes the rows low, or as high as they are drawn for.
func (l *list) fold(low bool) {
	if low == l.low {
		return
	}
	l.low = low
	l.show(l.w.List.Value())
	l.column.Relayout()
}

// add makes one more row. A click opens its client.
func (l *list) add() {
	at := len(l.rows)
	row := widget.NewClientRow(widget.ClientRowValues{})
	row.OnPress = func() {
		if lines := l.w.List.Value().Lines; at < len(lines) {
			l.w.OpenClient(lines[at].Client.ID)
		}
	}
	l.rows = append(l.rows, row)
}

// showEmpty says why nobody is listed and which key makes a client.
func (l *list) showEmpty(found workspace.ClientList) {
	v := widget.EmptyValues{Icon: widget.IconClients}
	switch {
	case !found.Loaded:
		v.Title = "Reading the clients"
	case found.Text != "":
		v.Icon, v.Title = widget.IconSearch, fmt.Sprintf("No client called “%s”.", found.Text)
		v.Text = "Enter makes a new record with this name."
		v.Action = widget.ButtonValues{Label: "New client", Icon: widget.IconPlus, Key: "Enter"}
	default:
		v.Title, v.Text = "No clients yet.", "Add your first one. Settings brings invented clients to practise with."
		v.Action = widget.ButtonValues{Label: "New client", Icon: widget.IconPlus, Key: newKey.String()}
	}
	l.empty.Set(v)
	l.column.Set()
	l.card.SetContent(l.empty)
}

// values are a line of the list.
func (l *list) values(line assessment.ClientLine, text string, selected bool) widget.ClientRowValues {
	c := line.Client
	v := widget.ClientRowValues{
		Initials: workspace.Initials(c), Name: l.w.NameOf(c), Hits: hits(l.w.NameOf(c), text), Reason: c.Reason,
		SeenNote: "nothing outside range", Selected: selected, Low: l.low,
	}
	switch {
	case line.Visits == 0:
		v.Seen, v.SeenNote = "No visit yet", "nothing measured"
		v.Next = widget.Verdict{Tone: theme.Brand, Word: "New"}
	case line.LastState == assessment.Open:
		v.Seen, v.SeenNote = fmt.Sprintf("Visit %d · %s", line.Visits, l.w.Day(line.LastVisit)), "still open"
		v.Next = widget.Verdict{Tone: theme.Brand, Word: "Open visit"}
	default:
		v.Seen = fmt.Sprintf("Visit %d · %s", line.Visits, l.w.Day(line.LastVisit))
		l.next(&v, line.NextReview)
	}
	for _, g := range line.Grades {
		v.Marks = append(v.Marks, form.Grade(g))
	}
	return v
}

// next says when the client is expected.
func (l *list) next(v *widget.ClientRowValues, day assessment.Date) {
	switch due := l.w.Due(day); {
	case due.Late:
		v.Next = widget.Verdict{Tone: theme.Moderate, Word: due.Text}
	case due.Today:
		v.Next = widget.Verdict{Tone: theme.Brand, Word: "Due today"}
	case due.Text != "":
		v.Plain = "Due " + l.w.Day(day)
	}
}
