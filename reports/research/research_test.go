package research_test

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"io"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/sample"
	"stridewell/reports/research"
)

var now = time.Date(2026, 4, 9, 10, 30, 0, 0, time.UTC)

// random is the same each time.
func random() io.Reader { return rand.NewChaCha8([32]byte{1}) }

func clinic(t testing.TB) []assessment.History {
	t.Helper()
	all, err := sample.Clinic(t.Context(), now)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// written packs the practice clinic, with words that must not come out.
func written(t testing.TB, random io.Reader) (files map[string][]byte, key [][]string, report research.Report) {
	t.Helper()
	all := clinic(t)
	all[0].Visits[0].Note, all[0].Visits[0].Conditions.Shoes = "SECRET note", "SECRET shoes"
	all[0].Visits[0].Observations[0].Note = "SECRET remark"
	in := research.Input{Catalogue: catalogue.Standard(), Made: now, Random: random}
	byID := map[assessment.ClientID]assessment.History{}
	for _, h := range all {
		in.Clients = append(in.Clients, h.Client.ID)
		byID[h.Client.ID] = h
	}
	in.History = func(_ context.Context, id assessment.ClientID) (assessment.History, error) { return byID[id], nil }
	var b, k bytes.Buffer
	report, err := research.Write(t.Context(), &b, &k, in)
	if err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	files = map[string][]byte{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if files[f.Name], err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
	}
	if key, err = csv.NewReader(&k).ReadAll(); err != nil {
		t.Fatal(err)
	}
	return files, key, report
}

// A resource is what the tests read of the descriptor.
type resource struct {
	Name, Path, Hash string
	Bytes            int
	Schema           struct {
		Fields []struct {
			Name, Type  string
			Constraints struct {
				Required bool
				Enum     []string
			}
		}
		PrimaryKey  []string
		ForeignKeys []struct {
			Fields    []string
			Reference struct {
				Resource string
				Fields   []string
			}
		}
	}
}

func described(t testing.TB, files map[string][]byte) []resource {
	t.Helper()
	var d struct {
		Schema    string `json:"$schema"`
		Resources []resource
	}
	if err := json.Unmarshal(files["datapackage.json"], &d); err != nil {
		t.Fatal(err)
	}
	if d.Schema != "https://datapackage.org/profiles/2.0/datapackage.json" || len(d.Resources) != 4 {
		t.Fatalf("schema %q, %d resources", d.Schema, len(d.Resources))
	}
	return d.Resources
}

func table(t testing.TB, file []byte) []map[string]string {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(file)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var all []map[string]string
	for _, r := range rows[1:] {
		row := map[string]string{}
		for i, v := range r {
			row[rows[0][i]] = v
		}
		all = append(all, row)
	}
	return all
}

// TestDescriptorHolds: files are as the descriptor says: size, digest, columns,
// types, enums, keys.
func TestDescriptorHolds(t *testing.T) {
	files, _, _ := written(t, random())
	keys := map[string]map[string]bool{}
	joined := func(row map[string]string, fields []string) string {
		parts := make([]string, len(fields))
		for i, f := range fields {
			parts[i] = row[f]
		}
		return strings.Join(parts, "\x00")
	}
	for _, r := range described(t, files) {
		keys[r.Name] = map[string]bool{}
		for _, row := range table(t, files[r.Path]) {
			k := joined(row, r.Schema.PrimaryKey)
			if keys[r.Name][k] {
				t.Errorf("%s: the key %q is there twice", r.Name, k)
			}
			keys[r.Name][k] = true
		}
	}
	for _, r := range described(t, files) {
		sum := sha256.Sum256(files[r.Path])
		if r.Bytes != len(files[r.Path]) || r.Hash != "sha256:"+hex.EncodeToString(sum[:]) {
			t.Errorf("%s: %d bytes, %s", r.Path, r.Bytes, r.Hash)
		}
		rows := table(t, files[r.Path])
		if len(rows) == 0 {
			t.Errorf("%s is empty", r.Path)
		}
		for i, row := range rows {
			for _, f := range r.Schema.Fields {
				if fault := faulty(f.Type, row[f.Name], f.Constraints.Required, f.Constraints.Enum); fault != "" {
					t.Errorf("%s row %d: %s %q %s", r.Path, i+2, f.Name, row[f.Name], fault)
				}
			}
			for _, k := range r.Schema.ForeignKeys {
				if !keys[k.Reference.Resource][joined(row, k.Fields)] {
					t.Errorf("%s row %d: no %s has its key", r.Path, i+2, k.Reference.Resource)
				}
			}
		}
	}
}

func faulty(kind, value string, required bool, enum []string) string {
	if value == "" {
		if required {
			return "is required"
		}
		return ""
	}
	var err error
	switch kind {
	case "integer":
		_, err = strconv.Atoi(value)
	case "number":
		_, err = strconv.ParseFloat(value, 64)
	case "boolean":
		_, err = strconv.ParseBool(value)
	case "date":
		_, err = time.Parse(time.DateOnly, value)
	}
	switch {
	case err != nil:
		return "is no " + kind
	case enum != nil && !slices.Contains(enum, value):
		return "is not in the enum"
	default:
		return ""
	}
}

// TestNobodyIsNamed: no name, id, birth date, true date or typed word is in any
// file of the package.
func TestNobodyIsNamed(t *testing.T) {
	files, _, _ := written(t, random())
	for name, body := range files {
		text := string(body)
		forbidden := []string{"SECRET", sample.Examiner}
		for _, h := range clinic(t) {
			c := h.Client
			forbidden = append(forbidden, string(c.ID), c.Given, c.Family, c.BirthDate.String(), c.Reason, c.Goal, c.Note, c.Phone)
			for _, v := range h.Visits {
				forbidden = append(forbidden, string(v.ID), v.Note, v.Conditions.Shoes)
			}
		}
		for _, word := range forbidden {
			if len(word) > 3 && strings.Contains(text, word) {
				t.Errorf("%s holds %q", name, word)
			}
		}
	}
}

// TestIntervalsAreTrue: dates are moved by what the key says, the same for all
// visits of a person.
func TestIntervalsAreTrue(t *testing.T) {
	files, key, report := written(t, random())
	visits := table(t, files["visits.csv"])
	moved := 0
	for _, k := range key[1:] {
		i := slices.IndexFunc(clinic(t), func(h assessment.History) bool { return string(h.Client.ID) == k[1] })
		if i < 0 {
			t.Fatalf("the key names nobody: %v", k)
		}
		h := clinic(t)[i]
		shift, err := strconv.Atoi(k[2])
		if err != nil || shift < -182 || shift > 182 {
			t.Fatalf("shift %q", k[2])
		}
		for n, v := range h.Visits {
			at := slices.IndexFunc(visits, func(r map[string]string) bool { return r["participant"] == k[0] && r["visit"] == strconv.Itoa(n+1) })
			if at < 0 {
				t.Fatalf("visit %d of %s is not there", n+1, k[0])
			}
			if got := visits[at]["date_shifted"]; got != v.Date.AddDays(shift).String() {
				t.Errorf("visit %d of %s is on %s", n+1, k[0], got)
			}
			if visits[at]["date_shifted"] != v.Date.String() {
				moved++
			}
			if got := visits[at]["days_since_first"]; got != strconv.Itoa(h.Visits[0].Date.DaysUntil(v.Date)) {
				t.Errorf("visit %d of %s is %s days after the first", n+1, k[0], got)
			}
		}
	}
	if moved == 0 || len(visits) != report.Visits {
		t.Errorf("%d of %d visits were moved; the report counts %d", moved, len(visits), report.Visits)
	}
}

// TestSmallGroupsAreSaid: every group of the practice clinic is small.
func TestSmallGroupsAreSaid(t *testing.T) {
	files, _, report := written(t, random())
	if len(report.Small) < 4 || !strings.Contains(string(files["README.txt"]), "female, 30 to 39 years: ") {
		t.Errorf("small groups %v; the file says\n%s", report.Small, files["README.txt"])
	}
}

// TestPseudonymsAreNew: another package of the same clinic has others.
func TestPseudonymsAreNew(t *testing.T) {
	_, first, _ := written(t, random())
	_, same, _ := written(t, random())
	_, other, _ := written(t, rand.NewChaCha8([32]byte{2}))
	if !slices.EqualFunc(first, same, slices.Equal) {
		t.Error("the same random numbers give another key")
	}
	for _, k := range first[1:] {
		if slices.ContainsFunc(other, func(o []string) bool { return o[0] == k[0] }) {
			t.Errorf("%s is there in both", k[0])
		}
	}
	if _, err := research.Write(t.Context(), io.Discard, io.Discard, research.Input{Clients: []assessment.ClientID{"a", "b"}, Random: bytes.NewReader(make([]byte, 100))}); err == nil {
		t.Error("two people with one pseudonym are accepted")
	}
}

// TestOnlyWithConsent: who has not agreed is in no file, and not in the key.
func TestOnlyWithConsent(t *testing.T) {
	visit := assessment.Visit{ID: "v", State: assessment.Open, Date: assessment.DateOf(now), Started: now}
	answers := map[assessment.ClientID]assessment.Consent{"yes": assessment.ConsentGiven, "no": assessment.ConsentRefused, "unasked": assessment.ConsentNotAsked}
	var zip, key bytes.Buffer
	report, err := research.Write(t.Context(), &zip, &key, research.Input{
		Catalogue: catalogue.Standard(), Made: now, Random: random(), Clients: []assessment.ClientID{"yes", "no", "unasked"},
		History: func(_ context.Context, id assessment.ClientID) (assessment.History, error) {
			return assessment.History{Client: assessment.Client{ID: id, Research: answers[id]}, Visits: []assessment.Visit{visit}}, nil
		},
	})
	if err != nil || report.Participants != 1 || report.Visits != 1 || report.WithoutConsent != 2 {
		t.Errorf("report %+v, %v", report, err)
	}
	if rows := strings.Count(key.String(), "\n"); rows != 2 || !strings.Contains(key.String(), ",yes,") {
		t.Errorf("the key is %q", key.String())
	}
}
