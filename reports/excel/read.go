package excel

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"stridewell/assessment"
	"stridewell/reports/intake"
)

// ErrTemplate is a workbook that is not a filled-in template.
var ErrTemplate = errors.New("the workbook is not a filled-in template")

// Limits of a workbook that is read, in bytes and rows.
const (
	longestWorkbook = 64 << 20
	longestUnpacked = 512 << 20
	mostTemplate    = 200_000
)

// A DateOrder says how a text like 03/04/2024 is meant.
type DateOrder uint8

// The orders.
const (
	NoDateOrder DateOrder = iota // it must be asked when it matters
	DayFirst
	MonthFirst
)

// A Reading says how a template is read.
type Reading struct {
	Catalogue assessment.Catalogue
	Dates     DateOrder
	Today     assessment.Date
}

// A Template is what a filled-in template holds.
type Template struct {
	Records   []intake.Record
	Faults    []intake.Line // rows that are refused, with why
	Ambiguous string        // a date that can be read in two ways, when the order was not said
}

// ReadTemplate reads a filled-in template. Rows that cannot be read are faults,
// and the others are read all the same.
func ReadTemplate(from io.Reader, how Reading) (t Template, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			t, err = Template{}, fmt.Errorf("read template: the reader gave up (%T): %w", cause, ErrTemplate)
		}
	}()
	f, err := excelize.OpenReader(io.LimitReader(from, longestWorkbook), excelize.Options{
		RawCellValue: true, UnzipSizeLimit: longestUnpacked, UnzipXMLSizeLimit: longestUnpacked / 4,
	})
	if err != nil {
		return Template{}, fmt.Errorf("read template: it cannot be opened: %w", ErrTemplate) // the cause may quote the file
	}
	defer func() { _ = f.Close() }() // temporary files
	r := &templateReader{Reading: how, file: f, people: map[string]int{}, visits: map[visitPlace]int{}}
	if props, err := f.GetWorkbookProps(); err == nil && props.Date1904 != nil {
		r.since1904 = *props.Date1904
	}
	for _, s := range []struct {
		name    string
		columns []templateColumn
		row     func(row)
	}{{templateClients, clientTemplate, r.client}, {templateObservations, observationTemplate, r.observation}} {
		if err := r.sheet(s.name, s.columns, s.row); err != nil {
			return Template{}, fmt.Errorf("read template: %w", err)
		}
	}
	return r.out, nil
}

// A visitPlace is a visit while rows are gathered: a record and a day.
type visitPlace struct {
	record int
	day    assessment.Date
}

type templateReader struct {
	Reading
	file      *excelize.File
	since1904 bool
	out       Template
	people    map[string]int // records by name and birth date
	visits    map[visitPlace]int
}

// A row of a sheet, by heading.
type row struct {
	sheet  string
	number int
	cells  map[string]string
}

func (r row) text(head string) string { return strings.TrimSpace(r.cells[head]) }

func (r *templateReader) fault(at row, format string, a ...any) {
	r.out.Faults = append(r.out.Faults, intake.Line{
		Row: at.number, Action: intake.Refused, What: strings.ToLower(at.sheet) + " row", Words: fmt.Sprintf(format, a...),
	})
}

// sheet reads the rows of one sheet.
func (r *templateReader) sheet(name string, columns []templateColumn, take func(row)) error {
	rows, err := r.file.Rows(name)
	if err != nil {
		return fmt.Errorf("there is no sheet %s: %w", name, ErrTemplate)
	}
	defer func() { _ = rows.Close() }()
	places := map[int]string{}
	for number := 1; rows.Next(); number++ {
		if number > mostTemplate {
			return fmt.Errorf("the sheet %s has more than %d rows: %w", name, mostTemplate, ErrTemplate)
		}
		cells, err := rows.Columns()
		if err != nil {
			return fmt.Errorf("sheet %s, row %d: %w", name, number, ErrTemplate)
		}
		if number == 1 {
			if missing := placesOf(cells, columns, places); missing != "" {
				return fmt.Errorf("the sheet %s has no column %s: %w", name, missing, ErrTemplate)
			}
			continue
		}
		at := row{sheet: name, number: number, cells: map[string]string{}}
		some := false
		for i, text := range cells {
			if head, known := places[i]; known {
				at.cells[head] = text
				some = some || strings.TrimSpace(text) != ""
			}
		}
		if some {
			take(at)
		}
	}
	return nil
}

// placesOf finds the columns by their headings, whatever their order.
func placesOf(cells []string, columns []templateColumn, places map[int]string) (missing string) {
	for _, c := range columns {
		i := slices.IndexFunc(cells, func(text string) bool { return strings.EqualFold(strings.TrimSpace(text), c.head) })
		if i >= 0 {
			places[i] = c.head
		} else if c.must {
			return c.head
		}
	}
	return ""
}

// record finds or makes the record of a row's client.
func (r *templateReader) record(at row) (int, bool) {
	c := assessment.Client{Given: at.text(headGiven), Family: at.text(headFamily)}
	if c.FullName() == "" {
		r.fault(at, "it names nobody")
		return 0, false
	}
	var ok bool
	if c.BirthDate, ok = r.date(at, headBirth); !ok {
		return 0, false
	}
	key := strings.ToLower(c.FullName()) + "\x00" + c.BirthDate.String()
	i, known := r.people[key]
	if !known {
		i = len(r.out.Records)
		r.people[key] = i
		r.out.Records = append(r.out.Records, intake.Record{Row: at.number, Client: c})
	}
	return i, true
}

func (r *templateReader) client(at row) {
	sex, err := assessment.ParseSex(orUnknown(at.text(headSex)))
	if err != nil {
		r.fault(at, "sex is female, male or unknown")
		return
	}
	height, fault := measured(at, headStature, heightLimits)
	if fault != "" {
		r.fault(at, "%s", fault)
		return
	}
	mass, fault := measured(at, headMass, massLimits)
	if fault != "" {
		r.fault(at, "%s", fault)
		return
	}
	i, ok := r.record(at)
	if !ok {
		return
	}
	c := &r.out.Records[i].Client
	c.Sex, c.HeightCM, c.MassKG = sex, height, mass
	c.Phone, c.Reason, c.Goal, c.Note = at.text(headPhone), at.text(headReason), at.text(headGoal), at.text(headAbout)
}

func orUnknown(word string) string {
	if word == "" {
		return assessment.UnknownSex.String()
	}
	return strings.ToLower(word)
}

// Limits of what a body can be; outside is refused (this program's choice).
var (
	heightLimits = assessment.Range{Min: 50, Max: 250}
	massLimits   = assessment.Range{Min: 10, Max: 350}
)

// measured reads a number that may be left out.
func measured(at row, head string, limits assessment.Range) (*float64, string) {
	word := at.text(head)
	if word == "" {
		return nil, ""
	}
	v, ok := assessment.ParseNumber(plainly(word))
	if !ok || !limits.Holds(v) {
		return nil, fmt.Sprintf("%s lies between %g and %g, or is left out", head, limits.Min, limits.Max)
	}
	return &v, ""
}

var stored = regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$`)

// plainly writes a number as it was typed: a sheet keeps 12.3 as
// 12.300000000000001.
func plainly(word string) string {
	v, err := strconv.ParseFloat(word, 64)
	if err != nil || !stored.MatchString(word) {
		return word
	}
	rounded := strconv.FormatFloat(v, 'f', 9, 64)
	return strings.TrimRight(strings.TrimRight(rounded, "0"), ".")
}

var ambiguous = regexp.MustCompile(`^([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{2,4})$`)

// date reads a true date or a text. Nothing is an unknown date.
func (r *templateReader) date(at row, head string) (assessment.Date, bool) {
	word := at.text(head)
	if word == "" {
		return assessment.Date{}, true
	}
	d, ok := r.readDate(word)
	switch {
	case !ok:
		r.fault(at, "%s is no date: let the sheet hold a true date, or write 2024-04-09", head)
	case r.Today.Before(d):
		r.fault(at, "%s lies in the future", head)
		ok = false
	}
	return d, ok
}

func (r *templateReader) readDate(word string) (assessment.Date, bool) {
	if serial, err := strconv.ParseFloat(word, 64); err == nil && serial > 0 && serial < 200_000 {
		t, err := excelize.ExcelDateToTime(serial, r.since1904)
		return assessment.DateOf(t), err == nil
	}
	parts := ambiguous.FindStringSubmatch(word)
	if parts == nil {
		return assessment.ReadDate(word, r.Today)
	}
	first, _ := strconv.Atoi(parts[1])
	second, _ := strconv.Atoi(parts[2])
	order := r.Dates
	switch {
	case first > 12:
		order = DayFirst
	case second > 12:
		order = MonthFirst
	case first == second:
		order = DayFirst
	case order == NoDateOrder:
		if r.out.Ambiguous == "" {
			r.out.Ambiguous = word
		}
		order = DayFirst
	}
	if order == MonthFirst {
		word = parts[2] + "/" + parts[1] + "/" + parts[3]
	}
	return assessment.ReadDate(word, r.Today)
}

func (r *templateReader) observation(at row) {
	o, fault := r.value(at)
	if fault != "" {
		r.fault(at, "%s", fault)
		return
	}
	speed, fault := measured(at, headSpeed, assessment.SpeedLimits)
	if fault != "" {
		r.fault(at, "%s", fault)
		return
	}
	day, ok := r.date(at, headVisit)
	if !ok {
		return
	}
	if day.IsZero() {
		r.fault(at, "it has no visit date")
		return
	}
	i, ok := r.record(at)
	if !ok {
		return
	}
	v := r.visit(visitPlace{i, day}, at)
	if _, taken := v.Visit.Observation(o.Key); taken {
		r.fault(at, "the visit has this value already")
		return
	}
	if speed != nil {
		v.Visit.Conditions.Speed = speed
	}
	if v.Visit.Examiner == "" {
		v.Visit.Examiner = o.Rater
	}
	v.Visit = v.Visit.With(o)
}

// visit finds or makes the visit of a day. It is closed: it lies in the past.
func (r *templateReader) visit(p visitPlace, at row) *intake.Visit {
	record := &r.out.Records[p.record]
	i, known := r.visits[p]
	if !known {
		i = len(record.Visits)
		r.visits[p] = i
		noon := p.day.Time().Add(12 * time.Hour)
		record.Visits = append(record.Visits, intake.Visit{Row: at.number, Visit: assessment.Visit{
			State: assessment.Closed, Revision: 1, Date: p.day, Started: noon, Closed: noon,
		}})
	}
	return &record.Visits[i]
}

// value reads one observation.
func (r *templateReader) value(at row) (assessment.Observation, string) {
	m, known := r.Catalogue.Recognise(at.text(headMeasure))
	if !known {
		return assessment.Observation{}, "the measure is not in the list"
	}
	o, problem := m.Parse(plainly(at.text(headValue)))
	if problem.Refused {
		return o, problem.Text
	}
	var err error
	word := func(head string) string {
		if text := strings.ToLower(at.text(head)); text != "" {
			return text
		}
		return "none"
	}
	o.Measure, o.Unit, o.Rater, o.Note = m.ID, m.Unit.UCUM, at.text(headExaminer), at.text(headNote)
	if o.Side, err = assessment.ParseSide(word(headSide)); err != nil || (o.Side != assessment.NoSide) != m.Paired {
		return o, "side is left or right for a measure that has both, and none otherwise"
	}
	if o.Moment, err = assessment.ParseMoment(word(headMoment)); err != nil || !m.Moments && o.Moment != assessment.NoMoment {
		return o, "moment is early or late for a measure of the run, and none otherwise"
	}
	if m.Moments && o.Moment == assessment.NoMoment {
		o.Moment = assessment.Early
	}
	if o.Method, err = assessment.ParseMethod(word(headMethod)); err != nil {
		return o, "the method is not in the list"
	}
	o.Definition = at.text(headDefinition)
	if o.Definition != "" && !slices.ContainsFunc(m.Definitions, func(d assessment.Definition) bool { return d.Code == o.Definition }) {
		return o, "the measure has no such definition"
	}
	return o, ""
}
