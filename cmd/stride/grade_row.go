package main

import (
	"fmt"
	"slices"
	"strings"

	"stridewell/assessment"
)

// The columns of a file to grade: these must be there, in any order.
var requiredColumns = []string{"measure", "side", "moment", "method", "value", "sex", "age", "speed_ms"}

// The columns that are understood when they are there.
var furtherColumns = []string{"definition", "rater", "valid", "stop_reason", "surface"}

// readHeader finds the place of each column. Columns it does not know are
// passed on as they are.
func readHeader(head []string) (places map[string]int, fault string) {
	places = map[string]int{}
	for i, name := range head {
		name = strings.ToLower(strings.TrimSpace(name))
		if !slices.Contains(requiredColumns, name) && !slices.Contains(furtherColumns, name) {
			continue
		}
		if _, twice := places[name]; twice {
			return nil, fmt.Sprintf("the column %s is there twice.", name)
		}
		places[name] = i
	}
	for _, name := range requiredColumns {
		if _, ok := places[name]; !ok {
			return nil, fmt.Sprintf("the column %s is missing. The header is: %s.", name, strings.Join(requiredColumns, ","))
		}
	}
	return places, ""
}

// A grader grades rows. Its faults are sentences without the row number.
type grader struct {
	catalogue assessment.Catalogue
	places    map[string]int
}

// field is the text of a column, or nothing where the row or the file has none.
func (g grader) field(row []string, name string) string {
	i, ok := g.places[name]
	if !ok || i >= len(row) {
		return ""
	}
	return strings.TrimSpace(row[i])
}

func (g grader) grade(row []string) (assessment.Verdict, string) {
	id := g.field(row, "measure")
	m, ok := g.catalogue.Measure(assessment.MeasureID(id))
	if !ok {
		return assessment.Verdict{}, fmt.Sprintf("there is no measure %q. «stride measures» lists them.", shortened(id))
	}
	o, problem := m.Parse(g.field(row, "value"))
	if problem.Refused {
		return assessment.Verdict{}, problem.Text
	}
	o.Measure, o.Rater = m.ID, g.field(row, "rater")
	if fault := g.readTaking(row, m, &o); fault != "" {
		return assessment.Verdict{}, fault
	}
	s, fault := g.subject(row)
	if fault != "" {
		return assessment.Verdict{}, fault
	}
	return m.Grade(o, s), ""
}

// readTaking reads how a value was taken.
func (g grader) readTaking(row []string, m assessment.Measure, o *assessment.Observation) string {
	var err error
	if o.Side, err = assessment.ParseSide(or(g.field(row, "side"), "none")); err != nil || o.Side != assessment.NoSide && !m.Paired {
		return fmt.Sprintf("side %q: %s takes %s.", shortened(g.field(row, "side")), m.ID, sides(m))
	}
	if o.Moment, err = assessment.ParseMoment(or(g.field(row, "moment"), "none")); err != nil || o.Moment != assessment.NoMoment && !m.Moments {
		return fmt.Sprintf("moment %q: %s takes %s.", shortened(g.field(row, "moment")), m.ID, moments(m))
	}
	if o.Method, err = assessment.ParseMethod(or(g.field(row, "method"), "none")); err != nil {
		return fmt.Sprintf("there is no method %q.", shortened(g.field(row, "method")))
	}
	o.Definition = g.field(row, "definition")
	if o.Definition != "" && !slices.ContainsFunc(m.Definitions, func(d assessment.Definition) bool { return d.Code == o.Definition }) {
		return fmt.Sprintf("%s has no definition %q.", m.ID, shortened(o.Definition))
	}
	if o.Stop, err = assessment.ParseStopReason(or(g.field(row, "stop_reason"), "none")); err != nil {
		return fmt.Sprintf("there is no stop reason %q.", shortened(g.field(row, "stop_reason")))
	}
	return readValid(g.field(row, "valid"), m, o)
}

// readValid reads yes, no, or the code of the condition that was not met.
func readValid(word string, m assessment.Measure, o *assessment.Observation) string {
	switch strings.ToLower(word) {
	case "", "yes", "true", "1":
		return ""
	case "no", "false", "0", assessment.UnspecifiedBreak:
		o.Broken = assessment.UnspecifiedBreak
		return ""
	}
	if !slices.ContainsFunc(m.Validities, func(v assessment.Validity) bool { return v.Code == word }) {
		return fmt.Sprintf("valid %q: it is yes, no, or a condition of %s that was not met.", shortened(word), m.ID)
	}
	o.Broken = word
	return ""
}

// ageLimits are what an age in years can be.
var ageLimits = assessment.Range{Min: 0, Max: 125}

// subject reads what is known of the person and the run.
func (g grader) subject(row []string) (assessment.Subject, string) {
	var s assessment.Subject
	var err error
	if s.Sex, err = assessment.ParseSex(or(g.field(row, "sex"), "unknown")); err != nil {
		return s, fmt.Sprintf("sex %q: it is female, male or unknown.", shortened(g.field(row, "sex")))
	}
	if s.Surface, err = assessment.ParseSurface(or(g.field(row, "surface"), "none")); err != nil {
		return s, fmt.Sprintf("there is no surface %q.", shortened(g.field(row, "surface")))
	}
	age, fault := limited("age", g.field(row, "age"), ageLimits)
	if fault != "" {
		return s, fault
	}
	if age != nil {
		s.Age, s.AgeKnown = *age, true
	}
	s.Speed, fault = limited("speed_ms", g.field(row, "speed_ms"), assessment.SpeedLimits)
	return s, fault
}

// limited reads a number that may be left out.
func limited(name, word string, r assessment.Range) (*float64, string) {
	if word == "" {
		return nil, ""
	}
	v, ok := assessment.ParseNumber(word)
	if !ok || !r.Holds(v) {
		return nil, fmt.Sprintf("%s %q: it is a number between %g and %g, or left out.", name, shortened(word), r.Min, r.Max)
	}
	return &v, ""
}

func or(word, otherwise string) string {
	if word == "" {
		return otherwise
	}
	return word
}

func sides(m assessment.Measure) string {
	if m.Paired {
		return "left, right or none"
	}
	return "none"
}

func moments(m assessment.Measure) string {
	if m.Moments {
		return "early, late or none"
	}
	return "none"
}

// shortened is a word as it is quoted back.
func shortened(word string) string {
	if r := []rune(word); len(r) > 40 {
		return string(r[:39]) + "…"
	}
	return word
}
