package clients

import (
	"fmt"
	"path/filepath"
	"strconv"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/ui/chooser"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// importing is the page on which a file is brought in: what would happen, line
// by line, before anything is written.
type importing struct {
	w      *workspace.Workspace
	scope  *widget.Scope
	page   *widget.Card
	rows   *fyne.Container
	about  *widget.Words
	dates  *fyne.Container // how a date is meant: asked once a file
	day    *widget.Button
	month  *widget.Button
	table  *widget.Table
	column *widget.Column
	take   *widget.Button
	again  *widget.Button
	sheet  *widget.Button
	back   *widget.Button
	done   func()
}

func newImporting(w *workspace.Workspace, window *widget.Scope, done func()) *importing {
	p := &importing{w: w, scope: window.Child(), done: done}
	p.about = widget.NewWords(widget.WordsValues{})
	s := p.scope.Child() // of the buttons: they do not lie in what the page's scope scrolls
	p.day = widget.NewButton(s, widget.ButtonValues{}, func() { p.meant(workspace.DayFirst) })
	p.month = widget.NewButton(s, widget.ButtonValues{}, func() { p.meant(workspace.MonthFirst) })
	p.dates = container.New(&widget.Beside{Gap: theme.Space3}, p.day, p.month)
	p.table = widget.NewTable(widget.TableValues{})
	p.column = widget.NewColumn(p.scope, widget.Rows{}, p.table)
	p.take = widget.NewButton(s, widget.ButtonValues{}, w.TakeImport)
	p.again = widget.NewButton(s, widget.ButtonValues{Label: "Choose a file", Icon: widget.IconSheet}, p.choose)
	p.sheet = widget.NewButton(s, widget.ButtonValues{Label: "Save the empty template", Icon: widget.IconSave}, p.saveTemplate)
	p.back = widget.NewButton(s, widget.ButtonValues{Label: "Back to the list", Key: "Esc"}, p.end)
	buttons := container.New(&widget.Beside{Gap: theme.Space3}, p.take, p.again, p.sheet, p.back)
	p.rows = container.New(&widget.Filled{Gap: theme.Space3, Fill: 2, Least: 120}, p.about, p.dates, p.column, buttons)
	p.page = widget.NewCard(widget.CardValues{Title: "Bring records in"}, p.rows)
	p.scope.Bind(widget.Plain(fyne.KeyEscape), p.escape)
	p.scope.Bind(assessKey, w.TakeImport)
	for k, by := range map[fyne.KeyName]float32{fyne.KeyUp: -60, fyne.KeyDown: 60, fyne.KeyPageUp: -300, fyne.KeyPageDown: 300} {
		p.scope.Bind(widget.Plain(k), func() { p.column.ScrollBy(by) })
	}
	p.page.Hide()
	return p
}

// choose asks for the file.
func (p *importing) choose() {
	chooser.Choose(p.w, p.scope, chooser.Values{
		Title: "Which file?", Text: "A filled-in Stridewell template, or the JSON file of all records. Nothing is written yet.",
		Extensions: []string{".xlsx", ".json"},
	}, func(path string) { p.w.LookAtImport(workspace.Importing{Path: path}) })
}

// saveTemplate asks where the empty workbook goes.
func (p *importing) saveTemplate() {
	chooser.Choose(p.w, p.scope, chooser.Values{
		Title: "Where does the template go?", Text: "An empty workbook: one sheet for clients, one for old values, and how to fill them in.",
	}, p.w.SaveTemplate)
}

// meant looks at the file again, with its dates read one way.
func (p *importing) meant(order workspace.DateOrder) {
	if i := p.w.Import.Value(); i != nil {
		p.w.LookAtImport(workspace.Importing{Path: i.In.Path, Dates: order})
	}
}

// escape stops what goes on, or leaves the page.
func (p *importing) escape() {
	if p.w.Busy.Value().Name != "" {
		p.w.Cancel()
		return
	}
	p.end()
}

func (p *importing) end() {
	p.w.EndImport()
	p.done()
}

func (p *importing) focus() {
	p.scope.Show()
	switch {
	case p.dates.Visible():
		p.scope.Focus(p.day)
	case p.take.Visible():
		p.scope.Focus(p.take)
	case p.table.Visible():
		p.scope.Focus(p.back)
	default:
		p.scope.Focus(p.again)
	}
}

const importWords = "Existing clients and old values come in from a filled-in template, and everything from the JSON file of another Stridewell. " +
	"First it is said row by row what would happen. Somebody of the same name and birth date is known and stays as they are; a backup is made before, and Ctrl Z takes all of it back."

// show shows what would happen, or happened.
func (p *importing) show(i *workspace.Import) {
	text, lines := importWords, [][]string(nil)
	shown(i != nil && i.Ambiguous != "", p.dates)
	shown(i != nil && i.Ambiguous == "" && i.Backup == "" && i.Adds() > 0, p.take)
	switch {
	case i == nil:
	case i.Ambiguous != "":
		text = fmt.Sprintf("%s: “%s” can be read in two ways. How are the dates of this file meant?", filepath.Base(i.In.Path), i.Ambiguous)
		day, month := p.meanings(i.Ambiguous)
		p.day.Set(widget.ButtonValues{Label: "As " + day, Importance: widget.Primary})
		p.month.Set(widget.ButtonValues{Label: "As " + month})
	default:
		text, lines = filepath.Base(i.In.Path)+": "+i.Summary(), p.lines(*i)
		p.take.Set(widget.ButtonValues{Label: "Bring in " + workspace.Counted(i.Adds(), "line"), Key: assessKey.String(), Icon: widget.IconCheck, Importance: widget.Primary})
	}
	p.about.Set(widget.WordsValues{Text: text, Style: theme.Small, Ink: widget.InkSecond})
	values := widget.TableValues{}
	if lines != nil {
		values = widget.TableValues{Head: []string{"Row", "Who", "What", "What happens", "Why"}, Lines: lines, Shares: []float32{.07, .23, .17, .14, .39}, Whole: true}
	}
	p.table.Set(values)
	shown(lines != nil, p.table)
	p.column.Set(p.table)
	p.rows.Refresh()
	p.page.Refresh()
	if p.page.Visible() {
		p.focus()
	}
}

// meanings are the two ways to read a date in which day and month could be
// exchanged.
func (p *importing) meanings(date string) (dayFirst, monthFirst string) {
	d, ok := assessment.ReadDate(date, p.w.Today())
	if !ok {
		return "The day comes first", "The month comes first"
	}
	other := assessment.Date{Year: d.Year, Month: time.Month(d.Day), Day: int(d.Month)}
	return d.Words(), other.Words()
}

var fates = map[workspace.Fate]string{
	workspace.FateAdded: "added", workspace.FateKnown: "known, stays", workspace.FateDoubted: "added: look", workspace.FateRefused: "refused",
}

// lines are the lines of the table, those to look at first.
func (p *importing) lines(i workspace.Import) [][]string {
	lines := make([][]string, 0, len(i.Lines)+1)
	for _, l := range i.Sorted() {
		row := ""
		if l.Row > 0 {
			row = strconv.Itoa(l.Row)
		}
		who := ""
		if l.Client.FullName() != "" {
			who = p.w.NameOf(l.Client)
		}
		lines = append(lines, []string{row, who, l.What, fates[l.Fate], l.Words})
	}
	total := 0
	for _, n := range i.Counts {
		total += n
	}
	if over := total - len(i.Lines); over > 0 {
		lines = append(lines, []string{fmt.Sprintf("and %d more like these", over)})
	}
	return lines
}

func shown(yes bool, o fyne.CanvasObject) {
	if yes {
		o.Show()
	} else {
		o.Hide()
	}
}
