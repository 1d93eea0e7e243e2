package excel_test

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/reports/excel"
)

func histories(all []assessment.History) iter.Seq2[assessment.History, error] {
	return func(yield func(assessment.History, error) bool) {
		for _, h := range all {
			if !yield(h, nil) {
				return
			}
		}
	}
}

func clinicWorkbook(t testing.TB, from, to assessment.Date) []byte {
	t.Helper()
	var b bytes.Buffer
	c := catalogue.Standard()
	err := excel.WriteClinic(&b, excel.ClinicInput{Catalogue: c, Visits: excel.Visits(c, histories(clinic(t))), From: from, To: to, Made: now})
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestClinicData: a row for each visit with every value and its grade.
func TestClinicData(t *testing.T) {
	found := rows(t, opened(t, clinicWorkbook(t, assessment.Date{}, assessment.Date{})), "Data", true)
	next := 0
	for _, h := range clinic(t) {
		for _, v := range h.Visits {
			r := found[next]
			next++
			if r["Visit id"] != string(v.ID) || r["Client"] != h.Client.FullName() {
				t.Fatalf("row %d is of %s, want %s", next+1, r["Visit id"], v.ID)
			}
			s, _ := assessment.Summarise(catalogue.Standard(), h, v.ID)
			for _, f := range s.Findings {
				name := f.Measure.Name
				if f.Observation.Side != assessment.NoSide {
					name += ", " + f.Observation.Side.String()
				}
				if f.Observation.Moment != assessment.NoMoment {
					name += ", " + f.Observation.Moment.String()
				}
				if len(f.Measure.References) > 0 && r[name+": grade"] != f.Verdict.Grade.Label() {
					t.Errorf("%s of %s: %q, want %q", f.Observation.Key, v.ID, r[name+": grade"], f.Verdict.Grade.Label())
				}
			}
		}
	}
	if next != len(found) {
		t.Errorf("%d rows, want %d", len(found), next)
	}
}

func TestClinicDateRange(t *testing.T) {
	from, to := assessment.DateOf(now).AddDays(-42), assessment.DateOf(now).AddDays(-10)
	found := rows(t, opened(t, clinicWorkbook(t, from, to)), "Data", false)
	want := 0
	for _, h := range clinic(t) {
		for _, v := range h.Visits {
			if !v.Date.Before(from) && !to.Before(v.Date) {
				want++
			}
		}
	}
	if len(found) != want || want == 0 {
		t.Errorf("%d visits in the range, want %d", len(found), want)
	}
}

func TestClinicWorkbookIsTheSameEachTime(t *testing.T) {
	if first, second := clinicWorkbook(t, assessment.Date{}, assessment.Date{}), clinicWorkbook(t, assessment.Date{}, assessment.Date{}); !bytes.Equal(first, second) {
		t.Error("two workbooks of the same records differ")
	}
}

// TestClinicReadError: what goes wrong while reading is not half a workbook.
func TestClinicReadError(t *testing.T) {
	broken := errors.New("the disk went away")
	visits := func(yield func(assessment.Summary, error) bool) { yield(assessment.Summary{}, broken) }
	err := excel.WriteClinic(io.Discard, excel.ClinicInput{Catalogue: catalogue.Standard(), Visits: visits, Made: now})
	if !errors.Is(err, broken) {
		t.Errorf("error %v, want %v", err, broken)
	}
}

// forty is a table of measures that makes a row of the clinic workbook forty
// columns wide: fourteen that are always there, and these.
func forty() assessment.Catalogue {
	var measures []assessment.Measure
	for i := range 26 {
		measures = append(measures, assessment.Measure{
			ID: assessment.MeasureID("mobility.m" + string(rune('a'+i))), Name: "Measure " + string(rune('a'+i)), Pillar: assessment.Mobility,
			Unit: assessment.Unit{Symbol: "cm"}, Decimals: 1,
		})
	}
	return assessment.NewCatalogue("forty", measures, nil)
}

// BenchmarkClinicWorkbook writes 100,000 visits of 40 columns.
func BenchmarkClinicWorkbook(b *testing.B) {
	const visits = 100_000
	c := forty()
	many := func(yield func(assessment.Summary, error) bool) {
		speed := 2.8
		s := assessment.Summary{Client: assessment.Client{ID: "c1", Given: "Ada", Family: "Alder", Sex: assessment.Female}, AgeKnown: true, Age: 34}
		s.Visit = assessment.Visit{ID: "0198-visit", Date: assessment.DateOf(now), Examiner: "Sam Sample", Conditions: assessment.Conditions{Speed: &speed}}
		for _, m := range c.Measures() {
			s.Visit = s.Visit.With(assessment.Observation{Key: assessment.Key{Measure: m.ID}})
		}
		for i := range visits {
			s.Number = i
			for j := range s.Visit.Observations {
				s.Visit.Observations[j].Number = float64((i*31+j*17)%1000) / 10
			}
			if !yield(s, nil) {
				return
			}
		}
	}
	for b.Loop() {
		if err := excel.WriteClinic(io.Discard, excel.ClinicInput{Catalogue: c, Visits: many, Made: now}); err != nil {
			b.Fatal(err)
		}
	}
}
