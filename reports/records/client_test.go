package records_test

import (
	"bytes"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/sample"
	"stridewell/reports/records"
)

// TestOneClientComesBack writes one of the practice clinic, finds nobody else in
// the file, and reads the same visits back.
func TestOneClientComesBack(t *testing.T) {
	from := openStore(t)
	if err := sample.Fill(t.Context(), from, now); err != nil {
		t.Fatal(err)
	}
	if err := from.SaveSetting(t.Context(), "clinic", "Northside"); err != nil {
		t.Fatal(err)
	}
	lines, err := from.Clients(t.Context(), assessment.ClientQuery{Text: "Čapková"})
	if err != nil || len(lines) != 1 {
		t.Fatalf("%d clients, %v", len(lines), err)
	}
	id := lines[0].Client.ID
	var file bytes.Buffer
	if err := records.WriteClient(t.Context(), &file, records.Output{Store: from, Catalogue: catalogue.Revision, Made: now}, id); err != nil {
		t.Fatal(err)
	}
	for _, other := range []string{"Okonkwo", "Northside"} {
		if strings.Contains(file.String(), other) {
			t.Errorf("the file of one client holds %s", other)
		}
	}
	into := openStore(t)
	if _, err := read(t.Context(), into, file.Bytes(), false); err != nil {
		t.Fatal(err)
	}
	want, _ := from.Visits(t.Context(), id)
	got, err := into.Visits(t.Context(), id)
	if err != nil || len(got) != len(want) || len(got) == 0 {
		t.Errorf("%d visits came back, want %d, %v", len(got), len(want), err)
	}
	if n, _ := into.ClientCount(t.Context()); n != 1 {
		t.Errorf("%d clients came back", n)
	}
}
