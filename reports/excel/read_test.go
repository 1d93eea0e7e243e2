package excel_test

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/sample"
	"stridewell/reports/excel"
	"stridewell/reports/intake"
)

func template(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := excel.WriteTemplate(&b, catalogue.Standard(), now); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// filledIn writes rows into the template as a person would.
func filledIn(t testing.TB, clients, observations [][]any) []byte {
	t.Helper()
	f := opened(t, template(t))
	for sheet, rows := range map[string][][]any{"Clients": clients, "Observations": observations} {
		for i, r := range rows {
			if err := f.SetSheetRow(sheet, fmt.Sprintf("A%d", i+2), &r); err != nil {
				t.Fatal(err)
			}
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func readBack(t testing.TB, file []byte, order excel.DateOrder) excel.Template {
	t.Helper()
	got, err := excel.ReadTemplate(bytes.NewReader(file), excel.Reading{Catalogue: catalogue.Standard(), Dates: order, Today: assessment.DateOf(now)})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

var born = time.Date(1992, 1, 15, 0, 0, 0, 0, time.UTC)

// TestTemplateBringsRecordsIn: from rows of a sheet to graded visits.
func TestTemplateBringsRecordsIn(t *testing.T) {
	file := filledIn(t, [][]any{
		{"Zoë", "Čapková-Nguyễn 😀", born, "female", "0100 555 0101", "=Low back", "Half-marathon", 168.5, 61, "=Ring first"},
		{"Tom", "Ng", "15/01/2011", "male"},
	}, [][]any{
		{"Zoë", "Čapková-Nguyễn 😀", born, time.Date(2024, 3, 4, 0, 0, 0, 0, time.UTC), "Cadence", "", "", 158, "count", "", "Sam", "2,78"},
		{"Zoë", "Čapková-Nguyễn 😀", born, time.Date(2024, 3, 4, 0, 0, 0, 0, time.UTC), "mobility.knee_to_wall", "left", "", "8,5", "tape"},
		{"Zoë", "Čapková-Nguyễn 😀", born, time.Date(2024, 6, 4, 0, 0, 0, 0, time.UTC), "mobility.knee_to_wall", "Left", "none", 0.1 + 0.2, "tape"},
		{"Ada", "Alder", "", "2024-05-01", "symptom.pain_worst", "", "", 4, "question"},
	})
	got := readBack(t, file, excel.NoDateOrder)
	if len(got.Faults) > 0 || got.Ambiguous != "" || len(got.Records) != 3 {
		t.Fatalf("%d records, faults %v, ambiguous %q", len(got.Records), got.Faults, got.Ambiguous)
	}
	store := sample.NewStore(func() time.Time { return now })
	bringing := intake.Bringing{Store: store, Catalogue: catalogue.Standard(), Records: each(got.Records), Now: func() time.Time { return now }}
	count, err := bringing.Bring(t.Context())
	if err != nil || count[intake.Added] != 6 {
		t.Fatalf("count %v, %v", count, err)
	}
	lines, err := store.Clients(t.Context(), assessment.ClientQuery{Text: "Zoë"})
	if err != nil || len(lines) != 1 {
		t.Fatalf("%d clients, %v", len(lines), err)
	}
	c := lines[0].Client
	if c.FullName() != "Zoë Čapková-Nguyễn 😀" || c.BirthDate.String() != "1992-01-15" || c.Sex != assessment.Female || c.Reason != "=Low back" || c.Note != "=Ring first" || *c.HeightCM != 168.5 {
		t.Error("the client came in differently")
	}
	visits, err := store.Visits(t.Context(), c.ID)
	if err != nil || len(visits) != 2 {
		t.Fatalf("%d visits, %v", len(visits), err)
	}
	v := visits[0]
	if v.Date.String() != "2024-03-04" || v.State != assessment.Closed || *v.Conditions.Speed != 2.78 || len(v.Findings) != 2 || v.Catalogue != catalogue.Revision {
		t.Errorf("the first visit is of %s, %s, with %d findings", v.Date, v.State, len(v.Findings))
	}
	if o, ok := visits[1].Observation(assessment.Key{Measure: catalogue.KneeToWall, Side: assessment.Left}); !ok || o.Number != 0.3 {
		t.Errorf("0.1 + 0.2 came in as %v", o.Number)
	}
	// A second time, nothing is new.
	count, err = bringing.Bring(t.Context())
	if err != nil || count[intake.Added] != 0 || count[intake.Known] != 5 {
		// Ada has no birth date: whether she is the same person is for a human to say.
		if count[intake.Doubted] != 1 {
			t.Errorf("the second time: %v, %v", count, err)
		}
	}
}

func each(records []intake.Record) func(func(intake.Record, error) bool) {
	return func(yield func(intake.Record, error) bool) {
		for _, r := range records {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// TestTemplateFaults: each row that cannot be read is said with its number and
// why, without the name.
func TestTemplateFaults(t *testing.T) {
	day := time.Date(2024, 3, 4, 0, 0, 0, 0, time.UTC)
	row := func(rest ...any) []any { return append([]any{"Zoë", "Čapková", born}, rest...) }
	tests := []struct {
		name string
		row  []any
		want string
	}{
		{"nobody", []any{"", "", born, day, "Cadence", "", "", 158}, "names nobody"},
		{"no date", row("", "Cadence", "", "", 158), "no visit date"},
		{"words for a date", row("last spring", "Cadence", "", "", 158), "Visit date is no date"},
		{"the future", row(time.Date(2030, 3, 4, 0, 0, 0, 0, time.UTC), "Cadence", "", "", 158), "lies in the future"},
		{"an unknown measure", row(day, "Cadense", "", "", 158), "measure is not in the list"},
		{"words for a value", row(day, "Cadence", "", "", "fast"), "is not a number"},
		{"an impossible value", row(day, "Cadence", "", "", 1e9), "is not a number"},
		{"no value", row(day, "Cadence", "", "", ""), "is not a number"},
		{"a side too many", row(day, "Cadence", "left", "", 158), "side is left or right"},
		{"a side too few", row(day, "mobility.knee_to_wall", "", "", 9), "side is left or right"},
		{"a wrong moment", row(day, "mobility.knee_to_wall", "left", "late", 9), "moment is"},
		{"a wrong method", row(day, "Cadence", "", "", 158, "abacus"), "method is not"},
		{"a wrong definition", row(day, "Cadence", "", "", 158, "count", "other"), "no such definition"},
		{"an impossible speed", row(day, "Cadence", "", "", 158, "count", "", "", 30), "Speed, m/s lies between"},
	}
	var all [][]any
	for _, tt := range tests {
		all = append(all, tt.row)
	}
	got := readBack(t, filledIn(t, nil, all), excel.NoDateOrder)
	for i, tt := range tests {
		at := slices.IndexFunc(got.Faults, func(l intake.Line) bool { return l.Row == i+2 })
		if at < 0 || !strings.Contains(got.Faults[at].Words, tt.want) {
			t.Errorf("%s (row %d): faults %v, want %q", tt.name, i+2, got.Faults, tt.want)
		}
	}
	for _, f := range got.Faults {
		if strings.Contains(f.Words, "Čapková") {
			t.Errorf("a fault names the client: %v", f)
		}
	}
	twice := readBack(t, filledIn(t, nil, [][]any{row(day, "Cadence", "", "", 158), row(day, "Cadence", "", "", 160)}), excel.NoDateOrder)
	if len(twice.Faults) != 1 || twice.Faults[0].Row != 3 {
		t.Errorf("a value given twice: faults %v", twice.Faults)
	}
}

// TestAmbiguousDates: a text that can be read in two ways is asked about, once
// a file.
func TestAmbiguousDates(t *testing.T) {
	tests := []struct {
		text      string
		order     excel.DateOrder
		want      string
		ambiguous bool
	}{
		{"03/04/2024", excel.NoDateOrder, "2024-04-03", true},
		{"03/04/2024", excel.DayFirst, "2024-04-03", false},
		{"03/04/2024", excel.MonthFirst, "2024-03-04", false},
		{"3.4.24", excel.DayFirst, "2024-04-03", false},
		{"25/04/2024", excel.NoDateOrder, "2024-04-25", false},
		{"04/25/2024", excel.NoDateOrder, "2024-04-25", false},
		{"04/04/2024", excel.NoDateOrder, "2024-04-04", false},
		{"2024-04-03", excel.NoDateOrder, "2024-04-03", false},
		{"3 April 2024", excel.NoDateOrder, "2024-04-03", false},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			got := readBack(t, filledIn(t, nil, [][]any{{"Z", "C", "", tt.text, "Cadence", "", "", 158}}), tt.order)
			if len(got.Records) != 1 || got.Records[0].Visits[0].Visit.Date.String() != tt.want || (got.Ambiguous != "") != tt.ambiguous {
				t.Errorf("%d records, faults %v, ambiguous %q", len(got.Records), got.Faults, got.Ambiguous)
			}
		})
	}
}

func TestNotATemplate(t *testing.T) {
	for name, file := range map[string][]byte{
		"nothing": nil, "text": []byte("a letter"), "another workbook": workbook(t, clinic(t)[0]), "half of one": template(t)[:3000],
	} {
		_, err := excel.ReadTemplate(bytes.NewReader(file), excel.Reading{Catalogue: catalogue.Standard(), Today: assessment.DateOf(now)})
		if !errors.Is(err, excel.ErrTemplate) {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

// TestTemplateIsEmptyAndTheSame: what nobody filled in brings nothing.
func TestTemplateIsEmptyAndTheSame(t *testing.T) {
	if got := readBack(t, template(t), excel.NoDateOrder); len(got.Records)+len(got.Faults) != 0 {
		t.Errorf("an empty template holds %d records and %d faults", len(got.Records), len(got.Faults))
	}
	if !bytes.Equal(template(t), template(t)) {
		t.Error("two templates differ")
	}
	lists := rows(t, opened(t, template(t)), "Lists", true)
	for i, m := range catalogue.Standard().Measures() {
		if !m.Retired && lists[i]["Measure"] != m.Name {
			t.Errorf("row %d of the list is %q, want %s", i, lists[i]["Measure"], m.Name)
		}
	}
}

func FuzzReadTemplate(f *testing.F) {
	f.Add(template(f))
	f.Add(filledIn(f, [][]any{{"Z", "C", born}}, [][]any{{"Z", "C", born, "03/04/2024", "Cadence", "", "", 158}}))
	f.Fuzz(func(t *testing.T, file []byte) {
		_, _ = excel.ReadTemplate(bytes.NewReader(file), excel.Reading{Catalogue: catalogue.Standard(), Today: assessment.DateOf(now)})
	})
}
