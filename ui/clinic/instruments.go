package clinic

import (
	"math"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/ui/chooser"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// Instruments is the screen of what the tables of the clinic's instruments
// hold: which column is which quantity, said once for every table alike. What
// is chosen is kept at once, and what would be read stands at the right.
type Instruments struct {
	screen
	title  *widget.Heading
	name   *widget.TextEntry
	open   *widget.Button
	remove *widget.Button
	table  *fyne.Container // how the table begins
	roles  []*roleRow
	unit   *widget.Segmented
	angle  *widget.Segmented
	rate   *widget.TextEntry
	comes  *widget.Column // what is read

	looked string // the table that was shown last
}

// A roleRow is one quantity: its column, and how that counts.
type roleRow struct {
	role assessment.ColumnRole
	row  *widget.ListRow
	way  *widget.Segmented
	box  *fyne.Container
}

// FocusRows are the quantity and, once it has a column, how that counts.
func (r *roleRow) FocusRows() [][]fyne.Focusable {
	if !r.way.Visible() {
		return r.row.FocusRows()
	}
	return append(r.row.FocusRows(), []fyne.Focusable{r.way})
}

var (
	units      = []string{"", "N", "kN", "BW"}
	unitLabels = []string{"As it says", "N", "kN", "Body weights"}
	angles     = []string{"", catalogue.ThighVertical, catalogue.TrunkThigh, catalogue.PelvisThigh}
	openTable  = widget.Ctrl(fyne.KeyO)
)

// NewInstruments makes the screen.
func NewInstruments(w *workspace.Workspace, window *widget.Scope) *Instruments {
	s := &Instruments{table: container.New(&widget.Rows{Gap: theme.Space3})}
	s.make(w, window, "Instrument")
	s.title = widget.NewHeading(widget.HeadingValues{Large: true})
	s.name = widget.NewTextEntry(s.form, widget.TextValues{Label: "Name"})
	s.name.OnChange = func(text string) {
		p := w.NameInstrument(s.at(), text)
		s.name.Set(widget.TextValues{Label: "Name", Text: text, Refused: p.Text})
	}
	s.open = widget.NewButton(s.form, widget.ButtonValues{Label: "Choose a table", Icon: widget.IconSheet, Key: openTable.String()}, s.chooseTable)
	s.remove = widget.NewButton(s.form, widget.ButtonValues{Label: "Remove it"}, s.askRemove)
	s.comes = widget.NewColumn(nil, widget.Rows{Gap: theme.CardGap, Margin: theme.Space4})
	s.panes.Right = s.comes
	quantities := container.New(&widget.Rows{})
	rows := []widget.Row{s.name, fields{s.open, s.remove}}
	for i, role := range w.ColumnRoles() {
		r := s.newRole(role, i > 0)
		s.roles = append(s.roles, r)
		quantities.Add(r.box)
		rows = append(rows, r)
	}
	s.makeRest()
	rest := container.New(&widget.Rows{Gap: theme.Space4}, s.unit, s.rate, s.angle)
	s.picker.onPick, s.picker.onOpen = func(int) { s.refresh() }, s.focusRoles
	s.column.Set(s.title,
		widget.NewCard(widget.CardValues{}, container.New(&widget.Rows{Gap: theme.Space3},
			s.name, container.New(&widget.Beside{Gap: theme.Space3}, s.open, s.remove), s.table)),
		widget.NewCard(widget.CardValues{Title: "What its columns hold", Aside: "Enter chooses a column"}, quantities),
		widget.NewCard(widget.CardValues{Title: "What its tables leave out"}, rest))
	s.form.Rows(append(rows, s.unit, s.rate, s.angle)...)
	s.scope.Bind(openTable, s.chooseTable)
	return s
}

// makeRest makes the fields of what no column says.
func (s *Instruments) makeRest() {
	s.unit = widget.NewSegmented(s.form, widget.SegmentedValues{})
	s.unit.OnChoose = func(i int) { s.w.SayUnit(s.at(), units[i]) }
	s.angle = widget.NewSegmented(s.form, widget.SegmentedValues{})
	s.angle.OnChoose = func(i int) { s.w.SayAngle(s.at(), angles[i]) }
	s.rate = widget.NewTextEntry(s.form, rateValues(assessment.Instrument{}))
	s.rate.OnChange = func(text string) {
		p := s.w.SayRate(s.at(), text)
		v := rateValues(assessment.Instrument{})
		v.Text, v.Refused = text, p.Text
		s.rate.Set(v)
	}
}

// newRole makes the row of a quantity.
func (s *Instruments) newRole(role assessment.ColumnRole, rule bool) *roleRow {
	r := &roleRow{role: role, way: widget.NewSegmented(s.form, widget.SegmentedValues{})}
	r.row = widget.NewListRow(s.form, widget.ListRowValues{Title: role.Name, Rule: rule}, func() { s.chooseColumn(role) })
	r.way.OnChoose = func(i int) {
		heading, _ := assessment.SplitColumn(s.instrument().Column[role.ID])
		s.w.SayColumn(s.at(), role, assessment.ColumnOf(heading, assessment.ColumnWay(i)))
	}
	r.box = container.New(&widget.Rows{Gap: theme.Space2}, r.row, r.way)
	return r
}

// at is which instrument is shown; one past the last is a new one.
func (s *Instruments) at() int { return max(s.picker.picked, 0) }

// instrument is the one that is shown.
func (s *Instruments) instrument() assessment.Instrument {
	if all := s.w.Tools.Value(); s.at() < len(all) {
		return all[s.at()]
	}
	return assessment.Instrument{}
}

func (s *Instruments) isNew() bool { return s.at() >= len(s.w.Tools.Value()) }

// Show starts listening.
func (s *Instruments) Show() {
	s.scope.Show()
	s.stops = append(s.stops,
		s.w.Tools.Listen(func([]assessment.Instrument) { s.list() }),
		s.w.Mapping.Listen(s.look),
		s.w.Outcome.Listen(s.say))
}

// Hints are the keys that work now.
func (s *Instruments) Hints() []widget.Hint {
	return []widget.Hint{{Key: openTable.String(), Does: "choose a table"}, {Key: "↑ ↓", Does: "move"}, {Key: "Enter", Does: "choose a column"}, {Key: "Esc", Does: "back"}}
}

func (s *Instruments) focusRoles() {
	if len(s.roles) > 0 {
		s.form.Focus(s.roles[0].row)
	}
}

// list lists the instruments, and a new one at the end.
func (s *Instruments) list() {
	all := s.w.Tools.Value()
	entries := make([]entry, 0, len(all)+1)
	for _, i := range all {
		entries = append(entries, entry{title: i.Name, text: counted(len(i.Column), "column")})
	}
	s.picker.set(append(entries, entry{title: "A new one", text: "Choose a table, then its columns"}))
	if s.picker.picked < 0 || s.picker.picked > len(all) {
		s.picker.pick(0)
		return
	}
	s.refresh()
}

// look shows a table that was chosen, with the instrument it is of.
func (s *Instruments) look(m workspace.Mapping) {
	if m.Path != "" && m.Path != s.looked {
		s.looked = m.Path
		all := s.w.Tools.Value()
		at := slices.IndexFunc(all, func(i assessment.Instrument) bool { return i.Name == m.Head.Instrument })
		if at < 0 {
			at = len(all)
		}
		s.picker.pick(at)
		s.focusRoles()
	}
	s.refresh()
}

// refresh shows the instrument that is picked.
func (s *Instruments) refresh() {
	i, m := s.instrument(), s.w.Mapping.Value()
	name := widget.TextValues{Label: "Name", Text: i.Name}
	title := widget.HeadingValues{Title: i.Name, Note: "Kept as you choose · Ctrl Z undoes", Large: true}
	if s.isNew() {
		title.Title, name.Placeholder = "A new instrument", "It gets one with its first column"
	}
	s.title.Set(title)
	s.name.Set(name)
	shown(!s.isNew(), s.remove)
	s.showTable(m)
	for _, r := range s.roles {
		s.showRole(r, i, m.Head)
	}
	s.unit.Set(widget.SegmentedValues{Label: "The forces are in", Options: unitLabels, Selected: max(slices.Index(units, i.Unit), 0)})
	s.angle.Set(widget.SegmentedValues{Label: "The angle of the hip is", Options: s.angleLabels(), Selected: max(slices.Index(angles, i.Definition), 0)})
	s.rate.Set(rateValues(i))
	s.w.TryInstrument(i)
	s.column.Relayout()
}

func (s *Instruments) angleLabels() []string {
	hip, _ := s.w.Catalogue().Measure(catalogue.HipExtension)
	labels := []string{"Not said"}
	for _, a := range angles[1:] {
		labels = append(labels, hip.DefinitionLabel(a))
	}
	return labels
}

func rateValues(i assessment.Instrument) widget.TextValues {
	v := widget.TextValues{Label: "Rows a second", Help: "Only where no column holds the time: 1000 for most plates, 120 or 240 for a camera."}
	if i.Rate > 0 {
		v.Text = strings.TrimSuffix(assessment.FormatNumber(i.Rate, 1), ".0")
	}
	return v
}

// showRole shows which column holds a quantity.
func (s *Instruments) showRole(r *roleRow, i assessment.Instrument, head assessment.TableHead) {
	heading, way := assessment.SplitColumn(i.Column[r.role.ID])
	v := widget.ListRowValues{Title: r.role.Name, Text: "Not said. " + r.role.Help, Aside: heading, Rule: r.role.Kind != assessment.TimeColumn}
	if r.role.Kind == assessment.TimeColumn {
		v.Text = "Not said: found by its heading."
	}
	if heading != "" {
		v.Icon, v.Text = widget.IconCheck, r.role.Help
		at := slices.IndexFunc(head.Names, func(n string) bool { return strings.EqualFold(n, heading) })
		switch {
		case at >= 0:
			v.Text = firstValues(head, at)
		case len(head.Names) > 0:
			v.Text, v.Late = "The table looked at has no such column.", true
		}
	}
	r.row.Set(v)
	options := []string{"As written", "Other sign"}
	if r.role.Kind == assessment.AngleColumn {
		options = []string{"Bending is positive", "Stretching is positive", "180° is straight"}
	}
	r.way.Set(widget.SegmentedValues{Options: options, Selected: min(int(way), len(options)-1)})
	shown(heading != "" && r.role.Kind != assessment.TimeColumn, r.way)
}

// firstValues are the first rows of a column, with its unit.
func firstValues(head assessment.TableHead, column int) string {
	var values []string
	for _, row := range head.Rows {
		values = append(values, cell(row[column]))
	}
	text := strings.Join(values, ", ") + " …"
	if unit := head.Unit(column); unit != "" {
		text += " in " + unit
	}
	return text
}

func cell(v float64) string {
	if math.IsNaN(v) {
		return "–"
	}
	text := assessment.FormatNumber(v, 3)
	if strings.Contains(text, ".") {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	return text
}

// mostShown is how many columns of a table are shown at its head; the lists to
// choose from have all of them.
const mostShown = 6

// showTable shows how the table begins.
func (s *Instruments) showTable(m workspace.Mapping) {
	var objects []fyne.CanvasObject
	switch {
	case m.Path == "":
		objects = append(objects, words("Choose a table of this instrument: its headings are chosen from, and what would be read is shown.", theme.Small, widget.InkSecond))
	case m.Fault.What != "":
		objects = append(objects, toned(m.Fault.What), words(m.Fault.Next, theme.Small, widget.InkSecond))
	default:
		t := widget.TableValues{Head: m.Head.Names[:min(len(m.Head.Names), mostShown)]}
		t.First = 1 / float32(len(t.Head))
		for _, row := range m.Head.Rows {
			line := make([]string, len(t.Head))
			for i := range line {
				line[i] = cell(row[i])
			}
			t.Lines = append(t.Lines, line)
		}
		note := "The first rows of " + filepath.Base(m.Path)
		if more := len(m.Head.Names) - len(t.Head); more > 0 {
			note += "; " + counted(more, "more column") + " can be chosen below"
		}
		objects = append(objects, words(note+".", theme.Small, widget.InkSecond), widget.NewTable(t))
	}
	s.table.Objects = objects
	s.table.Refresh()
}

func toned(text string) *widget.Words {
	return widget.NewWords(widget.WordsValues{Text: text, Style: theme.SmallS, Tone: theme.Moderate})
}

// chooseTable asks for a table to look at.
func (s *Instruments) chooseTable() {
	chooser.Choose(s.w, s.scope, chooser.Values{
		Title: "Which table?", Text: "It is only looked at: nothing of it goes into a visit.", Extensions: s.w.RecordingEndings(),
	}, s.w.LookAtTable)
}

// chooseColumn asks which column of the table holds a quantity.
func (s *Instruments) chooseColumn(role assessment.ColumnRole) {
	head := s.w.Mapping.Value().Head
	if len(head.Names) == 0 {
		s.chooseTable()
		return
	}
	at := s.at()
	choices := []chooser.Choice{}
	for i, name := range head.Names {
		choices = append(choices, chooser.Choice{Icon: widget.IconSheet, Name: name, Aside: firstValues(head, i), Take: func() {
			_, way := assessment.SplitColumn(s.instrument().Column[role.ID])
			s.w.SayColumn(at, role, assessment.ColumnOf(name, way))
		}})
	}
	if s.instrument().Column[role.ID] != "" {
		choices = append(choices, chooser.Choice{Icon: widget.IconClose, Name: "None of them", Aside: "take it back", Take: func() { s.w.SayColumn(at, role, "") }})
	}
	chooser.Pick(s.scope, widget.DialogValues{
		Title: "Which column holds: " + strings.ToLower(role.Name[:1]) + role.Name[1:] + "?", Text: role.Help, Safe: "Leave it",
	}, "No heading holds this. Type another part of one.", choices)
}

func (s *Instruments) askRemove() {
	at := s.at()
	widget.Ask(s.scope, widget.DialogValues{
		Title: "Remove " + s.instrument().Name + "?", Text: "Its tables are no longer understood. What was read stays, and Ctrl Z brings it back.", Safe: "Keep it", Act: "Remove it",
	}, func() { s.w.RemoveInstrument(at) })
}

// say shows what comes of what was said.
func (s *Instruments) say(out workspace.Outcome) {
	var objects []fyne.CanvasObject
	add := func(o fyne.CanvasObject) { objects = append(objects, o) }
	if m := s.w.Mapping.Value(); m.Path == "" || m.Fault.What != "" {
		add(words("Once a table is chosen, its values are shown here as they would be read.", theme.Small, widget.InkSecond))
	}
	if out.Fault.What != "" {
		add(toned(out.Fault.What))
		add(words(out.Fault.Next, theme.Small, widget.InkSecond))
	}
	for _, q := range out.Asked {
		add(toned(q))
	}
	for _, o := range out.Offers {
		name := o.Measure.Name
		if o.Observation.Side != assessment.NoSide {
			name += ", " + o.Observation.Side.String()
		}
		add(container.New(&widget.Rows{}, words(name, theme.Small, widget.InkSecond), words(o.Measure.FormatWithUnit(o.Observation), theme.BodyS, widget.InkPlain)))
		if o.Problem.Some() {
			add(toned(o.Problem.Text))
		}
	}
	for _, warning := range out.Warnings {
		add(words(warning, theme.Small, widget.InkSecond))
	}
	s.comes.Set(widget.NewCard(widget.CardValues{Title: "What would be read"}, container.New(&widget.Rows{Gap: theme.Space3}, objects...)))
}
