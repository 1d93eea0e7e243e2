package excel_test

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/sample"
	"stridewell/reports/excel"
)

var now = time.Date(2026, 4, 9, 10, 30, 0, 0, time.UTC)

func clinic(t testing.TB) []assessment.History {
	t.Helper()
	all, err := sample.Clinic(t.Context(), now)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func workbook(t testing.TB, histories ...assessment.History) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := excel.Write(&b, excel.Input{Catalogue: catalogue.Standard(), Histories: histories, Made: now}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func opened(t testing.TB, b []byte) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	return f
}

// rows reads a sheet as a map a row, by heading.
func rows(t testing.TB, f *excelize.File, sheet string, raw bool) []map[string]string {
	t.Helper()
	all, err := f.GetRows(sheet, excelize.Options{RawCellValue: raw})
	if err != nil || len(all) == 0 {
		t.Fatalf("sheet %s: %d rows, %v", sheet, len(all), err)
	}
	var found []map[string]string
	for _, r := range all[1:] {
		row := map[string]string{}
		for i, v := range r {
			row[all[0][i]] = v
		}
		found = append(found, row)
	}
	return found
}

// parts unpacks a workbook.
func parts(t testing.TB, b []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		found[f.Name] = string(text)
	}
	return found
}

// TestWhatWasSaid: marks on the body, notes on parts and consents are in the
// sheet of visits.
func TestWhatWasSaid(t *testing.T) {
	h := clinic(t)[0]
	h.Client.Pictures, h.Client.Research = assessment.ConsentGiven, assessment.ConsentRefused
	place := assessment.BodyPlaces()[0]
	h.Visits[0].BodyMarks = []assessment.BodyMark{{Place: place.Code, Side: assessment.Left, Kind: assessment.Ache}, {Place: place.Code}}
	h.Client.Note = "=Ring first."
	h.Visits[0].PartNotes = []assessment.PartNote{{Part: assessment.Mobility.String(), Text: "=Stiff in the morning."}}
	row := rows(t, opened(t, workbook(t, h)), "Visits", true)[0]
	for head, want := range map[string]string{
		"On the body chart": place.Label + ", left: ache\n" + place.Label, "Notes on parts of the visit": "Mobility: =Stiff in the morning.",
		"Note on the client": "=Ring first.", "Pictures may be kept": "Given", "Research may use the values": "Refused",
	} {
		if row[head] != want {
			t.Errorf("%s is %q, want %q", head, row[head], want)
		}
	}
}

func TestEqualInputsGiveEqualBytes(t *testing.T) {
	all := clinic(t)
	first := workbook(t, all...)
	for range 2 {
		if !bytes.Equal(first, workbook(t, all...)) {
			t.Fatal("two workbooks of the same records differ")
		}
	}
}

// TestParts compares the parts of a small workbook with those that were looked
// at: UPDATE=1 rewrites them.
func TestParts(t *testing.T) {
	var b bytes.Buffer
	c, h := small()
	if err := excel.Write(&b, excel.Input{Catalogue: c, Histories: []assessment.History{h}, Made: now}); err != nil {
		t.Fatal(err)
	}
	var dump strings.Builder
	p := parts(t, b.Bytes())
	for _, name := range []string{"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet4.xml", "xl/worksheets/sheet5.xml", "xl/tables/table2.xml", "docProps/core.xml", "docProps/app.xml"} {
		dump.WriteString("# " + name + "\n" + strings.ReplaceAll(p[name], "><", ">\n<") + "\n\n")
	}
	golden(t, "parts.txt", dump.String())
}

// small is a table of two measures and a client with two visits, so that the
// golden file changes with the workbook and not with the catalogue.
func small() (assessment.Catalogue, assessment.History) {
	c := assessment.NewCatalogue("small", []assessment.Measure{
		{
			ID: "mobility.reach", Name: "Reach", Plain: "Reaching", Pillar: assessment.Mobility, Unit: assessment.Unit{Symbol: "cm", UCUM: "cm"},
			Paired: true, Decimals: 1, Accept: assessment.Range{Max: 90}, Methods: []assessment.Method{assessment.Tape},
			References: []assessment.Reference{{Worse: assessment.LowerIsWorse, Basis: assessment.Convention, Sources: []assessment.SourceID{"Work"}, Cuts: []assessment.Cut{{At: 40, Grade: assessment.Mild}, {At: 20, Grade: assessment.Marked}}}},
			Precisions: []assessment.Precision{{SEM: 1.5, MDC: 4, Basis: assessment.Published, Sources: []assessment.SourceID{"Work"}}},
		},
		{ID: "symptom.helps", Name: "Helps", Pillar: assessment.Symptoms, Choices: []assessment.Choice{{Code: "yes", Label: "Yes"}, {Code: "no", Label: "No"}}},
	}, []assessment.Source{{ID: "Work", Citation: "A work", Address: "nowhere"}})
	h := assessment.History{Client: assessment.Client{ID: "c1", Given: "Zoë", Family: "Čapková", BirthDate: assessment.Date{Year: 1990, Month: time.May, Day: 2}}}
	for i, left := range []float64{38, 45} {
		day := now.AddDate(0, i, 0)
		v := assessment.Visit{ID: assessment.VisitID([]string{"v1", "v2"}[i]), Client: "c1", State: assessment.Open, Date: assessment.DateOf(day), Started: day, Note: "=1+1"}
		for _, o := range []assessment.Observation{
			{Key: assessment.Key{Measure: "mobility.reach", Side: assessment.Left}, Number: left, Method: assessment.Tape},
			{Key: assessment.Key{Measure: "mobility.reach", Side: assessment.Right}, Number: 15, Method: assessment.Tape},
			{Key: assessment.Key{Measure: "symptom.helps"}, Choice: "yes", Method: assessment.Question},
		} {
			v = v.With(o)
		}
		h.Visits = append(h.Visits, v)
	}
	return c, h
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if os.Getenv("UPDATE") != "" {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s (-want +got):\n%s", name, d)
	}
}

// TestNoFormulas: text of any kind stays text, whatever it begins with.
func TestNoFormulas(t *testing.T) {
	hostile := []string{
		"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")", "=cmd|' /C calc'!A0", "\t=1+1", "\r=1+1", "007", "1e9",
		"_x003D_1+1", "true", "2026-04-09", "'=1+1", "<b>&amp;</b>", " spaces ",
	}
	h := clinic(t)[0]
	h.Client.Given, h.Client.Family = hostile[0], hostile[3]
	for i, text := range hostile {
		v := h.Visits[0]
		v.ID, v.Note, v.Examiner = assessment.VisitID(text), text, text
		o := v.Observations[i]
		o.Note, o.Rater = text, text
		h.Visits = append(h.Visits, v.With(o))
	}
	b := workbook(t, h)
	for name, part := range parts(t, b) {
		if strings.HasPrefix(name, "xl/worksheets/") && regexp.MustCompile(`<f[ >]`).MatchString(part) {
			t.Errorf("%s holds a formula", name)
		}
	}
	visits := rows(t, opened(t, b), "Visits", true)
	for i, text := range hostile {
		want := strings.ReplaceAll(text, "\r", "")
		if got := visits[len(visits)-len(hostile)+i]["Note"]; got != want {
			t.Errorf("note %q came back as %q", text, got)
		}
	}
}

// TestLongNameAndNote: what a client is called and what was noted survives.
func TestLongNameAndNote(t *testing.T) {
	name, note := "Zoë Čapková-Nguyễn 😀", strings.Repeat("Grabs on the left; «hills» are worse 😀.\n", 75)[:3000]
	h := clinic(t)[0]
	h.Client.Given, h.Client.Family = "Zoë", "Čapková-Nguyễn 😀"
	h.Visits = slices.Clone(h.Visits)
	h.Visits[0].Note = note
	first := rows(t, opened(t, workbook(t, h)), "Visits", true)[0]
	if first["Client"] != name || first["Note"] != strings.ToValidUTF8(note, "\ufffd") {
		t.Errorf("name %q, note of %d bytes came back", first["Client"], len(first["Note"]))
	}
}

// TestTooLongIsSaid: a cell that cannot hold a text says so.
func TestTooLongIsSaid(t *testing.T) {
	for _, letter := range []string{"a", "é", "😀"} {
		h := clinic(t)[0]
		h.Visits = slices.Clone(h.Visits[:1])
		h.Visits[0].Note = strings.Repeat(letter, 40_000)
		got := rows(t, opened(t, workbook(t, h)), "Visits", true)[0]["Note"]
		if !strings.HasSuffix(got, "the record holds all of it)") || !strings.HasPrefix(got, strings.Repeat(letter, 15_000)) {
			t.Errorf("%q: a note of %d bytes without the remark", letter, len(got))
		}
	}
}

// TestDatesAndNumbersAreTrue: what is a number in the record is one in the
// sheet, and a date counts days.
func TestDatesAndNumbersAreTrue(t *testing.T) {
	f := opened(t, workbook(t, clinic(t)...))
	number := regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?(E-?[0-9]+)?$`)
	for i, r := range rows(t, f, "Observations", true) {
		for _, head := range []string{"Visit date", "Value"} {
			if r[head] == "" && r["Answer"] != "" {
				continue
			}
			if !number.MatchString(r[head]) {
				t.Fatalf("row %d: %s is %q", i+2, head, r[head])
			}
		}
	}
	first := rows(t, f, "Observations", false)[0]
	if want := now.AddDate(0, 0, -84).Format("2 Jan 2006"); first["Visit date"] != want {
		t.Errorf("the first date reads %q, want %q", first["Visit date"], want)
	}
}

// TestGradesAreTheSummarys: the sheet says what the summary says, for every
// value of the practice clinic, and leaves none out.
func TestGradesAreTheSummarys(t *testing.T) {
	all := clinic(t)
	found := rows(t, opened(t, workbook(t, all...)), "Observations", true)
	next := 0
	for _, h := range all {
		for _, v := range h.Visits {
			s, _ := assessment.Summarise(catalogue.Standard(), h, v.ID)
			for _, f := range s.Findings {
				r := found[next]
				next++
				for head, want := range map[string]string{
					"Measure": f.Measure.Name, "Side": f.Observation.Side.String(), "Visit id": string(v.ID),
					"Grade": f.Verdict.Grade.Label(), "Basis": f.Verdict.Basis.Label(), "Change verdict": f.Change.Verdict.Label(),
				} {
					if r[head] != want {
						t.Fatalf("%s of %s: %s is %q, want %q", f.Observation.Key, v.ID, head, r[head], want)
					}
				}
			}
		}
	}
	if next != len(found) {
		t.Errorf("%d rows, want %d", len(found), next)
	}
}

// TestUnknownMeasureIsKept: a value of a newer catalogue is exported without a
// grade, and not left out.
func TestUnknownMeasureIsKept(t *testing.T) {
	h := clinic(t)[0]
	h.Visits = slices.Clone(h.Visits[:1])
	h.Visits[0] = h.Visits[0].With(assessment.Observation{Key: assessment.Key{Measure: "later.measure"}, Number: 12.5, Unit: "cm"})
	all := rows(t, opened(t, workbook(t, h)), "Observations", true)
	last := all[len(all)-1]
	if last["Measure id"] != "later.measure" || last["Value"] != "12.5" || last["Grade"] != "" {
		t.Errorf("the last row is %v", last)
	}
}

// TestDictionary: every measure, every cut and every source has its row.
func TestDictionary(t *testing.T) {
	f := opened(t, workbook(t, clinic(t)[3]))
	c := catalogue.Standard()
	cuts, measures := 0, rows(t, f, "Measures", true)
	for i, m := range c.Measures() {
		for _, r := range m.References {
			cuts += len(r.Cuts)
		}
		if got := measures[i]; got["Id"] != string(m.ID) || got["What it can say"] != m.Says {
			t.Errorf("row %d is %v, want %s", i, got["Id"], m.ID)
		}
	}
	if got := len(rows(t, f, "References", true)); got != cuts {
		t.Errorf("%d cuts, want %d", got, cuts)
	}
	if got := len(rows(t, f, "Sources", true)); got != len(c.Sources()) {
		t.Errorf("%d sources, want %d", got, len(c.Sources()))
	}
}

// TestChartsFollowTheVerdicts: a value that may not be compared begins a line
// of its own.
func TestChartsFollowTheVerdicts(t *testing.T) {
	h := clinic(t)[0]
	h.Visits = slices.Clone(h.Visits)
	toe := assessment.Key{Measure: catalogue.ToeTouch}
	o, taken := h.Visits[1].Observation(toe)
	if !taken {
		t.Fatal("the second visit has no toe touch")
	}
	o.Method = assessment.Eye
	h.Visits[1] = h.Visits[1].With(o)
	for i := range h.Visits[1].Findings {
		if h.Visits[1].Findings[i].Observation.Key == toe {
			h.Visits[1].Findings = slices.Clone(h.Visits[1].Findings)
			h.Visits[1].Findings[i].Observation = o
		}
	}
	p := parts(t, workbook(t, h))
	if !strings.Contains(p["xl/sharedStrings.xml"], "another method") {
		t.Error("no line says why it begins anew")
	}
	charts := 0
	for name := range p {
		if strings.HasPrefix(name, "xl/charts/chart") {
			charts++
		}
	}
	if charts == 0 {
		t.Error("no chart")
	}
}

func TestNoClientsIsStillAWorkbook(t *testing.T) {
	f := opened(t, workbook(t))
	if got := f.GetSheetList(); !slices.Equal(got, []string{"Overview", "Findings", "Progress", "Observations", "Visits", "Plans", "Measures", "References", "Sources"}) {
		t.Errorf("sheets %v", got)
	}
}

func BenchmarkClientWorkbook(b *testing.B) {
	h := clinic(b)[0]
	for b.Loop() {
		workbook(b, h)
	}
}
