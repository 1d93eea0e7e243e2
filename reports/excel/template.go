package excel

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"stridewell/assessment"
)

// The sheets of the template. Their names and headings are read back.
const (
	templateClients      = "Clients"
	templateObservations = "Observations"
	templateLists        = "Lists"
	templateHelp         = "Read me"
)

// A templateColumn is a heading of the template that is read back.
type templateColumn struct {
	head  string
	width float64
	date  bool
	list  string // heading of the list it is chosen from
	must  bool
}

// The columns that say whose a row is stand on both sheets.
var personColumns = []templateColumn{
	{head: headGiven, width: 18},
	{head: headFamily, width: 22, must: true},
	{head: headBirth, width: 14, date: true},
}

// The headings of the template.
const (
	headGiven      = "Given name"
	headFamily     = "Family name"
	headBirth      = "Birth date"
	headSex        = "Sex"
	headPhone      = "Phone"
	headReason     = "Reason"
	headGoal       = "Goal"
	headAbout      = "Note on the client"
	headStature    = "Height, cm"
	headMass       = "Mass, kg"
	headVisit      = "Visit date"
	headMeasure    = "Measure"
	headSide       = "Side"
	headMoment     = "Moment"
	headValue      = "Value"
	headMethod     = "Method"
	headDefinition = "Definition"
	headExaminer   = "Examiner"
	headSpeed      = "Speed, m/s"
	headNote       = "Note"
)

var clientTemplate = append(personColumns[:len(personColumns):len(personColumns)], []templateColumn{
	{head: headSex, width: 10, list: headSex},
	{head: headPhone, width: 18},
	{head: headReason, width: 40},
	{head: headGoal, width: 30},
	{head: headStature, width: 11},
	{head: headMass, width: 11},
	{head: headAbout, width: 50},
}...)

var observationTemplate = append(personColumns[:len(personColumns):len(personColumns)], []templateColumn{
	{head: headVisit, width: 14, date: true, must: true},
	{head: headMeasure, width: 34, list: headMeasure, must: true},
	{head: headSide, width: 10, list: headSide},
	{head: headMoment, width: 10, list: headMoment},
	{head: headValue, width: 12, must: true},
	{head: headMethod, width: 16, list: headMethod},
	{head: headDefinition, width: 18},
	{head: headExaminer, width: 20},
	{head: headSpeed, width: 11},
	{head: headNote, width: 40},
}...)

// templateRows is how many rows have drop lists and date formats.
const templateRows = 5000

// helpWidth is a column that fits an upright page, in characters.
const helpWidth = 78

const templateWords = `Fill in a row for each client on the sheet Clients, and a row for each old value on the sheet Observations.
A value belongs to the client of the same name and birth date. Leave out what you do not know.
Dates: let the sheet hold true dates, or write 2024-04-09. Where it holds text like 03/04/2024, the program asks once how it is meant.
Decimal point and decimal comma are both understood.
Measures, sides, moments and methods are chosen from lists; the sheet Lists holds them all.
Nothing is written at first: a dry run says row by row what would happen, and afterwards everything can be undone.`

// WriteTemplate writes the empty workbook that existing clients and old values
// are brought in with.
func WriteTemplate(to io.Writer, c assessment.Catalogue, made time.Time) error {
	if err := writeTemplate(to, c, made); err != nil {
		return fmt.Errorf("write template: %w", err)
	}
	return nil
}

func writeTemplate(to io.Writer, c assessment.Catalogue, made time.Time) error {
	b, err := newBook("Template to bring records into Stridewell", made)
	if err != nil {
		return err
	}
	defer b.close()
	g := &grid{book: b, sheet: templateHelp, row: 1}
	if err := b.add(sheet{name: templateHelp, upright: true}); err != nil {
		return err
	}
	if err := b.file.SetColWidth(templateHelp, "A", "A", helpWidth); err != nil {
		return err
	}
	g.height(24)
	g.put(1, text("Bring clients and old values in"), style{title: true})
	g.row += 2
	for words := range strings.Lines(templateWords) {
		words = strings.TrimSpace(words)
		g.height(float64(wrapped(words).lines(helpWidth)) * rowHeight)
		g.put(1, wrapped(words), style{plain: true, wrap: true})
		g.row++
	}
	if g.err != nil {
		return g.err
	}
	for _, s := range []struct {
		name    string
		columns []templateColumn
	}{{templateClients, clientTemplate}, {templateObservations, observationTemplate}} {
		if err := b.templateSheet(s.name, s.columns, listsOf(c)); err != nil {
			return fmt.Errorf("sheet %s: %w", s.name, err)
		}
	}
	if err := b.lists(listsOf(c)); err != nil {
		return err
	}
	return b.write(to)
}

// A list is what a column is chosen from.
type list struct {
	head  string
	words []string
}

func listsOf(c assessment.Catalogue) []list {
	measures := list{head: headMeasure}
	for _, m := range c.Measures() {
		if !m.Retired {
			measures.words = append(measures.words, m.Name) // read back like an id, and known to people
		}
	}
	methods := list{head: headMethod}
	for m := assessment.Eye; m <= assessment.Estimate; m++ {
		methods.words = append(methods.words, m.String())
	}
	return []list{
		measures, methods,
		{headSex, []string{assessment.Female.String(), assessment.Male.String(), assessment.UnknownSex.String()}},
		{headSide, []string{assessment.Left.String(), assessment.Right.String(), assessment.NoSide.String()}},
		{headMoment, []string{assessment.Early.String(), assessment.Late.String(), assessment.NoMoment.String()}},
	}
}

// lists writes what the drop lists show.
func (b *book) lists(all []list) error {
	if err := b.add(sheet{name: templateLists}); err != nil {
		return err
	}
	if err := b.file.SetColWidth(templateLists, "A", "E", 34); err != nil {
		return err
	}
	g := &grid{book: b, sheet: templateLists, row: 1}
	for i, l := range all {
		g.row = 1
		g.put(1+i, text(l.head), style{heading: true})
		for _, w := range l.words {
			g.row++
			g.put(1+i, text(w), style{})
		}
	}
	return g.err
}

// templateSheet writes headings, date formats and drop lists.
func (b *book) templateSheet(name string, columns []templateColumn, lists []list) error {
	if err := b.add(sheet{name: name}); err != nil {
		return err
	}
	g := &grid{book: b, sheet: name, row: 1}
	g.height(headHeight)
	for i, c := range columns {
		letter, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		if err := b.file.SetColWidth(name, letter, letter, c.width); err != nil {
			return err
		}
		look := style{plain: true}
		if c.date {
			look.format = dateFormat
		}
		id, err := b.id(look)
		if err != nil {
			return err
		}
		if err := b.file.SetColStyle(name, letter, id); err != nil {
			return err
		}
		g.put(i+1, text(c.head), style{heading: true})
		if err := b.dropList(name, letter, c, lists); err != nil {
			return err
		}
	}
	if g.err != nil {
		return g.err
	}
	return b.file.SetPanes(name, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
}

func (b *book) dropList(name, letter string, c templateColumn, lists []list) error {
	for i, l := range lists {
		if c.list == "" || c.list != l.head {
			continue
		}
		from, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		rule := excelize.NewDataValidation(true)
		rule.SetSqref(fmt.Sprintf("%s2:%s%d", letter, letter, templateRows))
		rule.SetSqrefDropList(fmt.Sprintf("'%s'!$%s$2:$%s$%d", templateLists, from, from, len(l.words)+1))
		rule.SetError(excelize.DataValidationErrorStyleWarning, "Not in the list", "Choose one from the list, or the row may be refused.")
		return b.file.AddDataValidation(name, rule)
	}
	return nil
}
