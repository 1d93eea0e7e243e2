package storage

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strings"

	"stridewell/assessment"
)

// currentValues reads the values of some visits with their verdicts: the rows
// since the latest closing of each. The order of the join is spelled out: left
// to itself SQLite reads every value of every client. The order of the rows is
// not: they come in that of the key, and having them sorted costs as much as
// reading them.
const currentValues = `SELECT o.visit, o.measure, o.side, o.moment, o.log, o.removed, o.number, o.choice, o.unit, o.method, o.variant,
		o.rater, o.n, o.sd, o.broken, o.stop, o.note, f.body
	FROM visit v CROSS JOIN observation o ON o.visit = v.id AND o.log >= v.closing
	LEFT JOIN finding f ON f.visit = o.visit AND f.measure = o.measure AND f.side = o.side AND f.moment = o.moment AND f.log = o.log
	WHERE v.id IN ?`

// A value is an observation as it is kept, with the verdict it was given.
type value struct {
	observationRow
	verdict sql.NullString // JSON
}

func (v *value) scan(rows *sql.Rows) error {
	return rows.Scan(&v.Of.Visit, &v.Of.Measure, &v.Of.Side, &v.Of.Moment, &v.Of.Log, &v.Removed, &v.Number, &v.Choice, &v.Unit, &v.Method, &v.Variant,
		&v.Rater, &v.N, &v.SD, &v.Broken, &v.Stop, &v.Note, &v.verdict)
}

// place is where a value stands: by visit and key, and the latest last.
func (v *value) place(w *value) int {
	a, b := &v.Of, &w.Of
	return cmp.Or(v.key(w), cmp.Compare(a.Log, b.Log))
}

func (v *value) key(w *value) int {
	a, b := &v.Of, &w.Of
	return cmp.Or(strings.Compare(a.Visit, b.Visit), strings.Compare(a.Measure, b.Measure), strings.Compare(a.Side, b.Side), strings.Compare(a.Moment, b.Moment))
}

// readValues reads observations with the findings they were given.
func (s *Store) readValues(ctx context.Context, rows []visitRow, at map[string]*assessment.Visit) error {
	values, err := s.values(ctx, visitIDs(rows))
	if err != nil {
		return err
	}
	verdicts := map[string]assessment.Verdict{} // many values are given the same
	for len(values) > 0 {
		n := 1
		for n < len(values) && values[n].Of.Visit == values[0].Of.Visit {
			n++
		}
		if err := fill(at[values[0].Of.Visit], values[:n], verdicts); err != nil {
			return err
		}
		values = values[n:]
	}
	return nil
}

// fill puts the values of one visit in their place.
func fill(v *assessment.Visit, values []value, verdicts map[string]assessment.Verdict) error {
	v.Observations = make([]assessment.Observation, 0, len(values))
	v.Findings = make([]assessment.Finding, 0, len(values))
	for i := range values {
		r := &values[i]
		if r.Removed || i+1 < len(values) && r.key(&values[i+1]) == 0 {
			continue // taken away, or amended by the next
		}
		o, err := r.observation()
		if err != nil {
			return err
		}
		v.Observations = append(v.Observations, o)
		if !r.verdict.Valid {
			continue
		}
		verdict, known := verdicts[r.verdict.String]
		if !known {
			if verdict, err = (findingRow{Body: r.verdict.String}).verdict(); err != nil {
				return err
			}
			verdicts[r.verdict.String] = verdict
		}
		v.Findings = append(v.Findings, assessment.Finding{Observation: o, Verdict: verdict})
	}
	slices.SortFunc(v.Observations, func(a, b assessment.Observation) int { return a.Compare(b.Key) })
	slices.SortFunc(v.Findings, func(a, b assessment.Finding) int { return a.Observation.Compare(b.Observation.Key) })
	v.Overrides = assessment.OverridesOf(v.Findings)
	if len(v.Findings) == 0 {
		v.Findings = nil
	}
	return nil
}

// values are the rows of some visits, in their place.
func (s *Store) values(ctx context.Context, visits []string) (values []value, err error) {
	rows, err := s.reader(ctx).Raw(currentValues, visits).Rows()
	if err != nil {
		return nil, err
	}
	defer func() { err = firstError(err, rows.Close()) }()
	values = make([]value, 0, 64*len(visits))
	for rows.Next() {
		values = append(values, value{})
		if err := values[len(values)-1].scan(rows); err != nil {
			return nil, spoken(err)
		}
	}
	inPlace := func(a, b value) int { return a.place(&b) }
	if !slices.IsSortedFunc(values, inPlace) {
		slices.SortFunc(values, inPlace)
	}
	return values, spoken(rows.Err())
}
