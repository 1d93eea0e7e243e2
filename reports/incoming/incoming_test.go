package incoming_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/sample"
	"stridewell/reports/excel"
	"stridewell/reports/incoming"
	"stridewell/reports/intake"
	"stridewell/reports/records"
)

var now = time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC)

func clock() time.Time { return now }

// workbook is the template with clients filled in: given name, family name,
// birth date.
func workbook(t *testing.T, rows ...[3]string) string {
	t.Helper()
	var template bytes.Buffer
	if err := excel.WriteTemplate(&template, catalogue.Standard(), now); err != nil {
		t.Fatal(err)
	}
	in, err := zip.NewReader(bytes.NewReader(template.Bytes()), int64(template.Len()))
	if err != nil {
		t.Fatal(err)
	}
	var filled bytes.Buffer
	out := zip.NewWriter(&filled)
	for _, f := range in.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if f.Name == clientsSheet {
			content = bytes.Replace(content, []byte("</sheetData>"), []byte(lines(rows)+"</sheetData>"), 1)
		}
		w, err := out.Create(f.Name)
		if err == nil {
			_, err = w.Write(content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "clients.xlsx")
	if err := os.WriteFile(path, filled.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// clientsSheet is where the template keeps its second sheet.
const clientsSheet = "xl/worksheets/sheet2.xml"

// lines are rows of a sheet, from the second on.
func lines(rows [][3]string) string {
	var b strings.Builder
	for i, r := range rows {
		fmt.Fprintf(&b, `<row r="%d">`, i+2)
		for column, text := range r {
			fmt.Fprintf(&b, `<c r="%c%d" t="inlineStr"><is><t>%s</t></is></c>`, 'A'+rune(column), i+2, text)
		}
		b.WriteString("</row>")
	}
	return b.String()
}

func reading(order excel.DateOrder) incoming.Reading {
	return incoming.Reading{Catalogue: catalogue.Standard(), Dates: order, Today: assessment.DateOf(now)}
}

// TestAWorkbookIsBroughtIn asks for the order of dates once, says whose each line
// is, and finds everybody known the second time.
func TestAWorkbookIsBroughtIn(t *testing.T) {
	path := workbook(t, [3]string{"Zoë", "Čapková", "03/04/1991"}, [3]string{"Tom", "Ng", "05/06/1990"}, [3]string{"", "", "01/02/1990"})
	f, err := incoming.Open(path, reading(excel.NoDateOrder))
	if err != nil || f.Ambiguous() != "03/04/1991" {
		t.Fatalf("ambiguous %q, %v", f.Ambiguous(), err)
	}
	if f, err = incoming.Open(path, reading(excel.DayFirst)); err != nil || f.Ambiguous() != "" {
		t.Fatalf("ambiguous %q, %v", f.Ambiguous(), err)
	}
	store := sample.NewStore(clock)
	for _, want := range []struct {
		try                   bool
		added, known, refused int
	}{{true, 2, 0, 1}, {false, 2, 0, 1}, {false, 0, 2, 1}} {
		var whose []string
		count, err := f.Bring(t.Context(), intake.Bringing{
			Store: store, Catalogue: catalogue.Standard(), Now: clock, Try: want.try,
			Before: func(r intake.Record) { whose = append(whose, r.Client.Given) },
		})
		if err != nil || count[intake.Added] != want.added || count[intake.Known] != want.known || count[intake.Refused] != want.refused {
			t.Errorf("count %v, %v; want %+v", count, err, want)
		}
		if strings.Join(whose, " ") != "Zoë Tom" {
			t.Errorf("the lines are those of %v", whose)
		}
	}
}

// TestAFileOfRecordsIsBroughtIn reads the JSON of the practice clinic back.
func TestAFileOfRecordsIsBroughtIn(t *testing.T) {
	from := sample.NewStore(clock)
	if err := sample.Fill(t.Context(), from, now); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "all.json")
	var b bytes.Buffer
	err := records.Write(t.Context(), &b, records.Output{Store: from, Catalogue: catalogue.Revision, Made: now})
	if err == nil {
		err = os.WriteFile(path, b.Bytes(), 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	f, err := incoming.Open(path, reading(excel.NoDateOrder))
	if err != nil {
		t.Fatal(err)
	}
	into := sample.NewStore(clock)
	if _, err := f.Bring(t.Context(), intake.Bringing{Store: into, Catalogue: catalogue.Standard(), Now: clock}); err != nil {
		t.Fatal(err)
	}
	want, _ := from.ClientCount(t.Context())
	if got, _ := into.ClientCount(t.Context()); got != want {
		t.Errorf("%d clients came in, want %d", got, want)
	}
}

// TestOtherFilesAreRefused names the kind of file and never the path.
func TestOtherFilesAreRefused(t *testing.T) {
	tests := []struct {
		name    string
		content string
		want    error
	}{
		{"empty", "", assessment.ErrImport},
		{"a letter", "Dear colleague", assessment.ErrImport},
		{"no workbook", "PK\x03\x04 and nothing", assessment.ErrImport},
		{"cut short", `{"format": "stridewell-records", "version": 1, "clients": [`, assessment.ErrImport},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "secret-name")
			if err := os.WriteFile(path, []byte(tt.content), 0o600); err != nil {
				t.Fatal(err)
			}
			f, err := incoming.Open(path, reading(excel.DayFirst))
			if err == nil {
				_, err = f.Bring(t.Context(), intake.Bringing{Store: sample.NewStore(clock), Catalogue: catalogue.Standard(), Now: clock, Try: true})
			}
			if !errors.Is(err, tt.want) || strings.Contains(err.Error(), "secret-name") {
				t.Errorf("%v, want %v", err, tt.want)
			}
		})
	}
	if _, err := incoming.Open(filepath.Join(t.TempDir(), "secret-name"), reading(excel.DayFirst)); !errors.Is(err, os.ErrNotExist) || strings.Contains(err.Error(), "secret-name") {
		t.Errorf("a file that is not there: %v", err)
	}
}
