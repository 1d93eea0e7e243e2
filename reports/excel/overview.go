package excel

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"stridewell/assessment"
	"stridewell/assessment/drill"
)

var overviewSheet = sheet{name: "Overview", upright: true}

// mostDrawn is how many charts an overview shows of a client: a page, with the
// rest of it.
const mostDrawn = 4

// The columns of an overview.
const (
	nameColumn = 1 + iota
	valueColumn
	gradeColumn
	rangeColumn
	sinceColumn
)

var overviewWidths = []float64{38, 22, 16, 32, 46}

// overview tells on a page who the client is, what is outside range at the
// latest visit, how it went, and what was agreed. Its charts are drawn from
// the numbers of the sheet of progress.
func overview(b *book, lib drill.Library, charted []charted, summaries []assessment.Summary) error {
	g := &grid{book: b, sheet: overviewSheet.name, row: 1}
	for i, width := range overviewWidths {
		letter, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		if err := b.file.SetColWidth(g.sheet, letter, letter, width); err != nil {
			return err
		}
	}
	if err := b.shadeGrades(g.sheet, "C"); err != nil {
		return err
	}
	last := map[assessment.ClientID]assessment.Summary{}
	visits := map[assessment.ClientID]int{}
	for _, s := range summaries {
		last[s.Client.ID] = s
		visits[s.Client.ID]++
	}
	for _, c := range charted {
		if g.row > 1 {
			g.breakPage()
		}
		g.identity(c.client, last[c.client.ID], visits[c.client.ID])
		if s, seen := last[c.client.ID]; seen {
			g.outside(s)
			g.agreed(drill.Effective(s, lib), lib)
			g.drawings(c, s)
		}
		if g.err != nil {
			return fmt.Errorf("overview of client %s: %w", c.client.ID, g.err)
		}
	}
	return g.err
}

// pair writes a name with what is said about it.
func (g *grid) pair(name string, c cell) {
	if c.value == nil {
		return
	}
	g.put(nameColumn, text(name), style{quiet: true})
	c.style.words = true
	g.put(valueColumn, c, style{plain: true, words: true})
	g.row++
}

func (g *grid) identity(c assessment.Client, s assessment.Summary, visits int) {
	g.height(24)
	g.put(nameColumn, text(c.FullName()), style{title: true})
	g.row++
	g.pair("Birth date", date(c.BirthDate))
	if s.AgeKnown {
		g.pair("Age at the latest visit", whole(s.Age))
	}
	if c.Sex != assessment.UnknownSex {
		g.pair("Sex", text(c.Sex.String()))
	}
	g.pair("Came because of", text(c.Reason))
	g.pair("Goal", text(c.Goal))
	g.pair("Note on the client", wrapped(c.Note))
	g.pair("Visits", whole(visits))
	if visits > 0 {
		g.pair("Latest visit", date(s.Visit.Date))
		g.pair("State of that visit", text(s.Visit.State.String()))
		g.pair("Next review", date(s.Visit.NextReview))
	}
	g.row++
}

// headings writes the first row of a block.
func (g *grid) headings(words ...string) {
	for i, w := range words {
		g.put(i+1, text(w), style{heading: true})
	}
	g.row++
}

// outside lists what is outside range at the latest visit, worst first.
func (g *grid) outside(s assessment.Summary) {
	g.headings("Outside range at the latest visit", "Value", "Grade", "In range", "Since the visit before")
	some := false
	for _, f := range s.Ranked(assessment.Symptoms, assessment.Mobility, assessment.Endurance, assessment.Technique, assessment.Force, assessment.Load) {
		if !f.Verdict.Grade.Adverse() {
			continue
		}
		some = true
		g.put(nameColumn, text(f.Measure.Name+sideWord(f.Observation.Side)+momentWord(f.Observation.Moment)), style{})
		g.put(valueColumn, text(f.Measure.FormatWithUnit(f.Observation)), style{})
		g.put(gradeColumn, text(f.Verdict.Grade.Label()), style{})
		g.put(rangeColumn, text(f.Measure.RangeWords(f.Verdict)+guideMark(f.Verdict)), style{})
		g.put(sinceColumn, text(changeWords(f.Measure, f.Change)), style{})
		g.row++
	}
	if !some {
		g.put(nameColumn, text("Nothing that has a cut-off."), style{quiet: true})
		g.row++
	}
	g.row++
}

// guideMark says where a cut is this program's choice.
func guideMark(v assessment.Verdict) string {
	if v.Basis == assessment.Convention {
		return " (" + v.Basis.Label() + ")"
	}
	return ""
}

// agreed lists the plan of the latest visit.
func (g *grid) agreed(p assessment.Plan, lib drill.Library) {
	g.headings("Drills agreed at the latest visit", "Dose", "", "Drop it when", "Why")
	if len(p.Drills) == 0 {
		g.put(nameColumn, text("None."), style{quiet: true})
		g.row++
	}
	for _, d := range p.Drills {
		entry, _ := lib.Drill(d.Drill)
		dose := d.Dose
		if dose == "" {
			dose = entry.Dose.Text
		}
		lines := 1
		for i, c := range []cell{wrapped(entry.Name), wrapped(dose), {}, wrapped(d.Drop), wrapped(d.Why)} {
			g.put(i+1, c, style{wrap: true})
			lines = max(lines, c.lines(overviewWidths[i]))
		}
		g.height(float64(min(lines, mostLines)) * rowHeight)
		g.row++
	}
	g.row++
}

// drawings charts what the client came for and what is outside range.
func (g *grid) drawings(c charted, s assessment.Summary) {
	drawn := 0
	for _, k := range chosen(c, s) {
		if g.err != nil || drawn == mostDrawn {
			break
		}
		if drawn%charts == 0 {
			for range chartRows {
				g.height(rowHeight)
				g.row++
			}
		}
		column := []string{"A", "D"}[drawn%charts]
		drawn++
		g.err = g.book.file.AddChart(g.sheet, fmt.Sprintf("%s%d", column, g.row-chartRows), k.chart())
	}
	g.row++
}

// chosen orders the courses: symptoms first, then those with a grade outside
// range, then the rest.
func chosen(c charted, s assessment.Summary) []block {
	var symptoms, outside, rest []block
	for _, k := range c.blocks {
		adverse := false
		for _, f := range s.Findings {
			adverse = adverse || f.Measure.ID == k.course.measure.ID && f.Verdict.Grade.Adverse()
		}
		switch {
		case k.course.measure.Pillar == assessment.Symptoms && len(symptoms) < charts:
			symptoms = append(symptoms, k)
		case adverse:
			outside = append(outside, k)
		default:
			rest = append(rest, k)
		}
	}
	return append(append(symptoms, outside...), rest...)
}
