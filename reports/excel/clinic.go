package excel

import (
	"fmt"
	"io"
	"iter"
	"time"

	"stridewell/assessment"
)

// ClinicInput is what a clinic workbook is written from.
type ClinicInput struct {
	Catalogue assessment.Catalogue
	Visits    iter.Seq2[assessment.Summary, error] // read once, in the order of the rows
	From, To  assessment.Date                      // both days included; zero is open
	Made      time.Time
}

// Visits yields the summaries of some histories, client by client.
func Visits(c assessment.Catalogue, histories iter.Seq2[assessment.History, error]) iter.Seq2[assessment.Summary, error] {
	return func(yield func(assessment.Summary, error) bool) {
		for h, err := range histories {
			if err != nil {
				yield(assessment.Summary{}, err)
				return
			}
			for _, v := range h.Visits {
				s, _ := assessment.Summarise(c, h, v.ID)
				if !yield(s, nil) {
					return
				}
			}
		}
	}
}

var (
	dataSheet      = sheet{name: "Data", table: "Data", frozen: 2, printed: 12}
	dashboardSheet = sheet{name: "Dashboard", upright: true}
)

// WriteClinic writes the clinic workbook: a row for each visit in the date
// range, streamed, and a dashboard that counts them. Equal inputs give equal
// bytes.
func WriteClinic(to io.Writer, in ClinicInput) error {
	if err := writeClinic(to, in); err != nil {
		return fmt.Errorf("write clinic workbook: %w", err)
	}
	return nil
}

func writeClinic(to io.Writer, in ClinicInput) error {
	b, err := newBook("Running assessments of the clinic", in.Made)
	if err != nil {
		return err
	}
	defer b.close()
	if err := b.add(dashboardSheet); err != nil {
		return err
	}
	counted := newTally(in.Catalogue)
	if err := in.data(b, counted); err != nil {
		return err
	}
	if err := dashboard(b, counted, in); err != nil {
		return err
	}
	if err := table(b, measureSheet, measureColumns(in.Catalogue), in.Catalogue.Measures()); err != nil {
		return err
	}
	return b.write(to)
}

// data streams the visits and counts them on the way.
func (in ClinicInput) data(b *book, counted *tally) error {
	columns := dataColumns(in.Catalogue)
	var broken error
	rows := func(yield func(assessment.Summary) bool) {
		for s, err := range in.Visits {
			if err != nil {
				broken = err
				return
			}
			if !in.holds(s.Visit.Date) {
				continue
			}
			counted.add(s)
			if !yield(s) {
				return
			}
		}
	}
	if err := streamTable(b, dataSheet, columns, rows); err != nil {
		return err
	}
	return broken
}

func (in ClinicInput) holds(d assessment.Date) bool {
	return (in.From.IsZero() || !d.Before(in.From)) && (in.To.IsZero() || !in.To.Before(d))
}

// dataColumns are the same for every export of a catalogue: who, when and how,
// then each value with its grade where it can have one.
func dataColumns(c assessment.Catalogue) []column[assessment.Summary] {
	columns := []column[assessment.Summary]{
		{head: "Client", width: 24, cell: func(s assessment.Summary) cell { return text(s.Client.FullName()) }},
		{head: "Visit date", width: 14, cell: func(s assessment.Summary) cell { return date(s.Visit.Date) }},
		{head: "Visit", width: 7, cell: func(s assessment.Summary) cell { return whole(s.Number) }},
		{head: "State", width: 9, cell: func(s assessment.Summary) cell { return text(s.Visit.State.String()) }},
		{head: "Age", width: 7, cell: func(s assessment.Summary) cell {
			if !s.AgeKnown {
				return cell{}
			}
			return whole(s.Age)
		}},
		{head: "Sex", width: 10, cell: func(s assessment.Summary) cell { return text(s.Client.Sex.String()) }},
		{head: "Examiner", width: 20, cell: func(s assessment.Summary) cell { return text(s.Visit.Examiner) }},
		{head: "Speed, m/s", width: 9, cell: func(s assessment.Summary) cell { return optional(s.Visit.Conditions.Speed, 2) }},
		{head: "Surface", width: 13, cell: func(s assessment.Summary) cell { return text(s.Visit.Conditions.Surface.String()) }},
		{head: "Next review", width: 14, cell: func(s assessment.Summary) cell { return date(s.Visit.NextReview) }},
		{head: "Drills", width: 8, cell: func(s assessment.Summary) cell { return whole(len(s.Visit.Plan.Drills)) }},
		{head: "Held by a red flag", width: 10, cell: func(s assessment.Summary) cell { return yes(s.Lock.Locked()) }},
	}
	for _, k := range keysOf(c) {
		m, _ := c.Measure(k.Measure)
		columns = append(columns, valueOf(m, k))
		if len(m.References) > 0 {
			columns = append(columns, gradeOf(m, k))
		}
	}
	return append(columns,
		column[assessment.Summary]{head: "Client id", width: 38, cell: func(s assessment.Summary) cell { return text(string(s.Client.ID)) }},
		column[assessment.Summary]{head: "Visit id", width: 38, cell: func(s assessment.Summary) cell { return text(string(s.Visit.ID)) }})
}

// keysOf lists the values a visit is expected to have, left before right.
func keysOf(c assessment.Catalogue) []assessment.Key {
	var keys []assessment.Key
	for _, m := range c.Measures() {
		if m.Retired {
			continue
		}
		for _, side := range m.Sides() {
			for _, moment := range m.MomentsOf() {
				keys = append(keys, assessment.Key{Measure: m.ID, Side: side, Moment: moment})
			}
		}
	}
	return keys
}

func keyHead(m assessment.Measure, k assessment.Key) string {
	return titled(m) + sideWord(k.Side) + momentWord(k.Moment)
}

func valueOf(m assessment.Measure, k assessment.Key) column[assessment.Summary] {
	return column[assessment.Summary]{head: keyHead(m, k), width: 14, cell: func(s assessment.Summary) cell {
		o, taken := s.Visit.Observation(k)
		switch {
		case !taken:
			return cell{}
		case m.Chosen():
			return text(m.Format(o))
		default:
			return number(o.Number, m.Decimals)
		}
	}}
}

func gradeOf(m assessment.Measure, k assessment.Key) column[assessment.Summary] {
	return column[assessment.Summary]{head: m.Name + sideWord(k.Side) + momentWord(k.Moment) + ": grade", width: 13, grade: true, cell: func(s assessment.Summary) cell {
		f, shown := s.Finding(k)
		if !shown {
			return cell{}
		}
		return text(f.Verdict.Grade.Label())
	}}
}

// A tally counts the visits that were written.
type tally struct {
	catalogue assessment.Catalogue
	visits    int
	clients   map[assessment.ClientID]bool
	months    map[assessment.Date]int // by the first of the month
	grades    map[assessment.MeasureID]*[assessment.Marked + 1]int
}

func newTally(c assessment.Catalogue) *tally {
	return &tally{
		catalogue: c, clients: map[assessment.ClientID]bool{}, months: map[assessment.Date]int{},
		grades: map[assessment.MeasureID]*[assessment.Marked + 1]int{},
	}
}

func (t *tally) add(s assessment.Summary) {
	t.visits++
	t.clients[s.Client.ID] = true
	month := s.Visit.Date
	month.Day = 1
	t.months[month]++
	for _, f := range s.Findings {
		counts, begun := t.grades[f.Measure.ID]
		if !begun {
			counts = new([assessment.Marked + 1]int)
			t.grades[f.Measure.ID] = counts
		}
		counts[f.Verdict.Grade]++
	}
}
