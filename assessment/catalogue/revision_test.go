package catalogue_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// TestIDsAreForever: an id may be added or retired, never removed.
func TestIDsAreForever(t *testing.T) {
	const file = "testdata/ids.txt"
	known := readLines(t, file)
	var now []string
	for _, m := range catalogue.Standard().Measures() {
		now = append(now, string(m.ID))
	}
	for _, id := range known {
		if !slices.Contains(now, id) {
			t.Errorf("measure %s is gone: retire it instead", id)
		}
	}
	for _, id := range now {
		if slices.Contains(known, id) {
			continue
		}
		if !updating() {
			t.Errorf("measure %s is not in %s: UPDATE=1 adds it, for ever", id, file)
		}
		known = append(known, id)
	}
	if updating() {
		writeLines(t, file, known)
	}
}

// TestRevision fails when a clinical number changes under an old revision: a
// visit that names a revision means the numbers of that day. The file is a
// list of all revisions; UPDATE=1 adds a line and never changes one.
func TestRevision(t *testing.T) {
	const file = "testdata/revision.txt"
	lines := readLines(t, file)
	now := digest(t)
	for _, line := range lines {
		revision, known, _ := strings.Cut(line, " ")
		if revision != catalogue.Revision {
			continue
		}
		if known != now {
			t.Errorf("a clinical number changed since revision %s: give Revision a new value, say what changed in CHANGELOG.md under Clinical, and run with UPDATE=1\nhave %s\nwant %s",
				revision, now, known)
		}
		return
	}
	if !updating() {
		t.Fatalf("revision %s is not in %s: UPDATE=1 adds it, for ever", catalogue.Revision, file)
	}
	writeLines(t, file, append(lines, catalogue.Revision+" "+now))
}

// digest covers everything a grade, a change or a side difference depends on.
func digest(t *testing.T) string {
	t.Helper()
	type numbers struct {
		ID          assessment.MeasureID
		Unit        string
		Worse       assessment.Direction
		Accept      assessment.Range
		Expect      assessment.Range
		References  []assessment.Reference
		Precisions  []assessment.Precision
		SideRule    *assessment.SideRule
		Validities  []assessment.Validity
		StopRules   []assessment.StopRule
		Choices     []assessment.Choice
		Definitions []assessment.Definition
	}
	var all []numbers
	for _, m := range catalogue.Standard().Measures() {
		all = append(all, numbers{
			m.ID, m.Unit.UCUM, m.Worse, m.Accept, m.Expect, m.References, m.Precisions,
			m.SideRule, m.Validities, m.StopRules, m.Choices, m.Definitions,
		})
	}
	b, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

func readLines(t *testing.T, file string) []string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Split(strings.TrimSpace(string(b)), "\n")
}

func writeLines(t *testing.T, file string, lines []string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}
