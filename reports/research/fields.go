package research

import (
	"strconv"
	"strings"

	"stridewell/assessment"
)

// A field is a column: its name, what the codebook says of it, and what it says
// of a row. Schema, codebook and data are one loop over these.
type field[R any] struct {
	name  string
	kind  string // of a table schema: string, integer, number, boolean, date
	words string
	unit  string // UCUM
	enum  []string
	must  bool
	value func(R) string
}

type personRow struct {
	participant
	history assessment.History
}

type visitRow struct {
	participant
	summary  assessment.Summary
	first    assessment.Date
	examiner string
}

type valueRow struct {
	visitRow
	shown assessment.Shown
	rater string
}

func decimal(v *float64) string {
	if v == nil {
		return ""
	}
	return strconv.FormatFloat(*v, 'f', -1, 64)
}

func participantFields() []field[personRow] {
	return []field[personRow]{
		{name: "participant", kind: "string", words: "Pseudonym, random for this package.", must: true, value: func(r personRow) string { return r.code }},
		{name: "sex", kind: "string", words: "As references need it.", enum: words(assessment.UnknownSex, assessment.Male), must: true, value: func(r personRow) string { return r.history.Client.Sex.String() }},
		{name: "height_cm", kind: "number", words: "Height.", unit: "cm", value: func(r personRow) string { return decimal(r.history.Client.HeightCM) }},
		{name: "mass_kg", kind: "number", words: "Body mass.", unit: "kg", value: func(r personRow) string { return decimal(r.history.Client.MassKG) }},
		{name: "visits", kind: "integer", words: "How many visits the package holds of this person.", must: true, value: func(r personRow) string { return strconv.Itoa(len(r.history.Visits)) }},
		{name: "invented", kind: "boolean", words: "True for the invented clients of the practice clinic: leave them out of any analysis.", must: true, value: func(r personRow) string { return strconv.FormatBool(r.history.Client.Practice) }},
	}
}

func visitFields() []field[visitRow] {
	return []field[visitRow]{
		{name: "participant", kind: "string", words: "Pseudonym.", must: true, value: func(r visitRow) string { return r.code }},
		{name: "visit", kind: "integer", words: "Number of the visit, from 1.", must: true, value: func(r visitRow) string { return strconv.Itoa(r.summary.Number) }},
		{name: "date_shifted", kind: "date", words: "Date, moved by the same random number of days for all visits of a person: intervals are true, dates are not.", must: true, value: func(r visitRow) string { return r.summary.Visit.Date.AddDays(r.shift).String() }},
		{name: "days_since_first", kind: "integer", words: "Days since the first visit.", unit: "d", must: true, value: func(r visitRow) string { return strconv.Itoa(r.first.DaysUntil(r.summary.Visit.Date)) }},
		{name: "age_years", kind: "integer", words: "Completed years at the visit; 90 stands for 90 and over.", unit: "a", value: func(r visitRow) string {
			if !r.summary.AgeKnown {
				return ""
			}
			return strconv.Itoa(min(r.summary.Age, oldest))
		}},
		{name: "state", kind: "string", words: "Closed, or still open: an open visit may change.", enum: words(assessment.Open, assessment.Closed), must: true, value: func(r visitRow) string { return r.summary.Visit.State.String() }},
		{name: "examiner", kind: "string", words: "Code of the examiner, within this package.", value: func(r visitRow) string { return r.examiner }},
		{name: "speed_ms", kind: "number", words: "Running speed.", unit: "m/s", value: func(r visitRow) string { return decimal(r.summary.Visit.Conditions.Speed) }},
		{name: "surface", kind: "string", words: "What the client ran on.", enum: words(assessment.NoSurface, assessment.OnTrail), must: true, value: func(r visitRow) string { return r.summary.Visit.Conditions.Surface.String() }},
		{name: "incline_percent", kind: "number", words: "Incline, uphill positive.", unit: "%", value: func(r visitRow) string { return decimal(r.summary.Visit.Conditions.Incline) }},
		{name: "pain_in_run", kind: "number", words: "Pain in the run, 0 to 10.", unit: "{score}", value: func(r visitRow) string { return decimal(r.summary.Visit.Conditions.PainNow) }},
		{name: "frame_rate", kind: "number", words: "Frames a second of the camera.", unit: "/s", value: func(r visitRow) string { return decimal(r.summary.Visit.Conditions.FrameRate) }},
		{name: "drills", kind: "string", words: "Ids of the drills agreed, separated by spaces.", value: func(r visitRow) string {
			ids := make([]string, len(r.summary.Visit.Plan.Drills))
			for i, d := range r.summary.Visit.Plan.Drills {
				ids[i] = string(d.Drill)
			}
			return strings.Join(ids, " ")
		}},
		{name: "amendments", kind: "integer", words: "How many values were corrected after the visit was closed.", must: true, value: func(r visitRow) string { return strconv.Itoa(len(r.summary.Visit.Amendments)) }},
		{name: "catalogue", kind: "string", words: "Revision of the table of measures the grades were given with.", value: func(r visitRow) string { return r.summary.Catalogue }},
	}
}

func observationFields() []field[valueRow] {
	of := func(say func(assessment.Observation) string) func(valueRow) string {
		return func(r valueRow) string { return say(r.shown.Observation) }
	}
	return []field[valueRow]{
		{name: "participant", kind: "string", words: "Pseudonym.", must: true, value: func(r valueRow) string { return r.code }},
		{name: "visit", kind: "integer", words: "Number of the visit, from 1.", must: true, value: func(r valueRow) string { return strconv.Itoa(r.summary.Number) }},
		{name: "measure", kind: "string", words: "Id of the measure: see measures.csv.", must: true, value: of(func(o assessment.Observation) string { return string(o.Measure) })},
		{name: "side", kind: "string", words: "Side of the body.", enum: words(assessment.NoSide, assessment.Right), must: true, value: of(func(o assessment.Observation) string { return o.Side.String() })},
		{name: "moment", kind: "string", words: "When in the run: early (fresh) or late.", enum: words(assessment.NoMoment, assessment.Late), must: true, value: of(func(o assessment.Observation) string { return o.Moment.String() })},
		{name: "value", kind: "number", words: "The number; empty where the measure is answered by a choice.", value: func(r valueRow) string {
			if r.shown.Measure.Chosen() {
				return ""
			}
			return decimal(&r.shown.Observation.Number)
		}},
		{name: "choice", kind: "string", words: "Code of the answer: see measures.csv.", value: of(func(o assessment.Observation) string { return o.Choice })},
		{name: "unit", kind: "string", words: "Unit of the number, UCUM.", value: func(r valueRow) string { return r.shown.Measure.Unit.UCUM }},
		{name: "method", kind: "string", words: "How it was taken.", enum: words(assessment.NoMethod, assessment.Estimate), must: true, value: of(func(o assessment.Observation) string { return o.Method.String() })},
		{name: "definition", kind: "string", words: "Which of several quantities of this name: see measures.csv.", value: of(func(o assessment.Observation) string { return o.Definition })},
		{name: "rater", kind: "string", words: "Code of the examiner, within this package.", value: func(r valueRow) string { return r.rater }},
		{name: "n", kind: "integer", words: "Steps or trials averaged; empty where not recorded.", value: of(func(o assessment.Observation) string {
			if o.N == 0 {
				return ""
			}
			return strconv.Itoa(o.N)
		})},
		{name: "sd", kind: "number", words: "Standard deviation of those, in the unit of the value.", value: of(func(o assessment.Observation) string { return decimal(o.SD) })},
		{name: "valid", kind: "boolean", words: "False where a condition of the test was not met.", must: true, value: of(func(o assessment.Observation) string { return strconv.FormatBool(o.Broken == "") })},
		{name: "broken", kind: "string", words: "Code of the condition that was not met.", value: of(func(o assessment.Observation) string { return o.Broken })},
		{name: "stopped_by", kind: "string", words: "What ended the test.", enum: words(assessment.NoStop, assessment.StopLimit), must: true, value: of(func(o assessment.Observation) string { return o.Stop.String() })},
		{name: "grade", kind: "string", words: "Where the value falls against its reference, as given when the visit was closed.", enum: words(assessment.Ungraded, assessment.Marked), must: true, value: func(r valueRow) string { return r.shown.Verdict.Grade.String() }},
		{name: "computed_grade", kind: "string", words: "The grade as computed, where the clinician gave another; otherwise the same.", enum: words(assessment.Ungraded, assessment.Marked), must: true, value: func(r valueRow) string { return computed(r.shown.Verdict).String() }},
		{name: "basis", kind: "string", words: "What the cut rests on.", enum: words(assessment.NoBasis, assessment.Convention), must: true, value: func(r valueRow) string { return r.shown.Verdict.Basis.String() }},
	}
}

// words lists the stored words of an enum between two values.
func words[T interface {
	~uint8
	String() string
}](first, last T) []string {
	var all []string
	for v := first; v <= last; v++ {
		all = append(all, v.String())
	}
	return all
}

// computed is the grade as it was computed, whatever the clinician gave.
func computed(v assessment.Verdict) assessment.Grade {
	if v.Given != nil {
		return v.Given.Computed
	}
	return v.Grade
}
