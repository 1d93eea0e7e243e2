package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"os/exec"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// A vector is a line of the grading vectors of the catalogue as a row to grade.
type vector struct {
	line int
	row  []string
	want string
}

var vectorColumns = []string{"measure", "side", "moment", "method", "value", "sex", "age", "speed_ms", "definition", "valid", "stop_reason"}

// vectors reads the file that a clinician signs.
func vectors(t *testing.T) []vector {
	t.Helper()
	text, err := os.ReadFile("../../assessment/catalogue/testdata/grading.txt")
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]int{"side": 1, "moment": 2, "by": 3, "sex": 5, "age": 6, "speed": 7, "as": 8, "broken": 9, "stop": 10}
	var all []vector
	for i, line := range strings.Split(string(text), "\n") {
		line, _, _ = strings.Cut(line, "#")
		given, want, found := strings.Cut(line, "→")
		if !found {
			continue
		}
		v := vector{line: i + 1, row: make([]string, len(vectorColumns)), want: strings.TrimSpace(want)}
		words := strings.Fields(given)
		v.row[0], v.row[4] = words[0], words[1]
		for _, w := range words[2:] {
			name, value, _ := strings.Cut(w, "=")
			place, known := names[name]
			if !known {
				t.Fatalf("line %d: %s is not a column of stride grade", v.line, name)
			}
			v.row[place] = value
		}
		all = append(all, v)
	}
	return all
}

// TestGradeAgreesWithTheVectors: the command says what a clinician has signed.
func TestGradeAgreesWithTheVectors(t *testing.T) {
	all := vectors(t)
	var in bytes.Buffer
	w := csv.NewWriter(&in)
	if err := w.Write(vectorColumns); err != nil {
		t.Fatal(err)
	}
	for _, v := range all {
		if err := w.Write(v.row); err != nil {
			t.Fatal(err)
		}
	}
	w.Flush()
	out, faults, code := stride(t, in.String(), "grade", "-")
	if code != done || faults != "" {
		t.Fatalf("exit %d: %s", code, faults)
	}
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if err != nil || len(rows) != len(all)+1 {
		t.Fatalf("%d rows for %d vectors, %v", len(rows), len(all), err)
	}
	for i, v := range all {
		got := rows[i+1]
		grade, basis := got[len(vectorColumns)], got[len(vectorColumns)+1]
		want := v.want
		if strings.HasPrefix(want, assessment.Ungraded.String()) {
			want = "ungraded none" // the vectors give the reason instead
		}
		if grade+" "+basis != want {
			t.Errorf("line %d: graded %s %s, want %s", v.line, grade, basis, want)
		}
	}
}

// FuzzGrade: no file makes the command panic, and a row is graded or faulted,
// never both and never neither.
func FuzzGrade(f *testing.F) {
	for _, name := range []string{"values", "further", "semicolons", "faults", "twice"} {
		text, err := os.ReadFile("testdata/" + name + ".csv")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		out, faults, code := stride(t, string(in), "grade", "-")
		if code == done && faults != "" || code == failed && faults == "" || code == misuse {
			t.Errorf("exit %d with faults %q and output %q", code, faults, out)
		}
	})
}

func TestMeasuresAsJSON(t *testing.T) {
	out, faults, code := stride(t, "", "measures", "--json")
	if code != done || faults != "" {
		t.Fatalf("exit %d: %s", code, faults)
	}
	var d dictionary
	if err := json.Unmarshal([]byte(out), &d); err != nil {
		t.Fatal(err)
	}
	c := catalogue.Standard()
	if d.Revision != c.Revision() || len(d.Measures) != len(c.Measures()) || len(d.Sources) != len(c.Sources()) {
		t.Fatalf("revision %s, %d measures, %d sources", d.Revision, len(d.Measures), len(d.Sources))
	}
	for i, m := range c.Measures() {
		got := d.Measures[i]
		if got.ID != m.ID || len(got.References) != len(m.References) || len(got.Precisions) != len(m.Precisions) || len(got.Methods) != len(m.Methods) {
			t.Errorf("%s: %+v", m.ID, got)
		}
		for j, r := range m.References {
			if len(got.References[j].Cuts) != len(r.Cuts) {
				t.Errorf("%s: %d cuts, want %d", m.ID, len(got.References[j].Cuts), len(r.Cuts))
			}
		}
	}
}

// TestMeasures: a line for each measure of the catalogue.
func TestMeasures(t *testing.T) {
	out, faults, code := stride(t, "", "measures")
	if code != done || faults != "" {
		t.Fatalf("exit %d: %s", code, faults)
	}
	lines, all := strings.Split(strings.TrimSpace(out), "\n"), catalogue.Standard().Measures()
	if len(lines) != len(all)+1 {
		t.Fatalf("%d lines for %d measures", len(lines), len(all))
	}
	for i, m := range all {
		if line := lines[i+1]; !strings.HasPrefix(line, string(m.ID)+" ") || !strings.Contains(line, m.Name) {
			t.Errorf("line %d is %q, want %s", i+2, line, m.ID)
		}
	}
}

// TestNoWindow: the command links nothing that needs a display.
func TestNoWindow(t *testing.T) {
	deps, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	for dep := range strings.FieldsSeq(string(deps)) {
		for _, window := range []string{"fyne.io/", "go-gl/", "glfw", "stridewell/ui"} {
			if strings.Contains(dep, window) {
				t.Errorf("it links %s", dep)
			}
		}
	}
}

// TestSeedIsTheSameEachTime: the records of two folders are the same.
func TestSeedIsTheSameEachTime(t *testing.T) {
	written := func() string {
		dir := t.TempDir()
		if _, faults, code := stride(t, "", "seed", "--data", dir, "--clients", "4", "--visits", "3"); code != done {
			t.Fatal(faults)
		}
		out, faults, code := stride(t, "", "export", "--data", dir, "--format", "xlsx", "-o", dir+"/all.xlsx")
		if code != done {
			t.Fatal(out, faults)
		}
		b, err := os.ReadFile(dir + "/all.xlsx")
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	first, second := written(), written()
	if first != second {
		t.Error("two runs wrote different records")
	}
}
