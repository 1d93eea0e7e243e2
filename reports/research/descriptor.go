package research

import (
	"bytes"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"stridewell/assessment"
)

// Profiles of the standard.
const (
	packageProfile = "https://datapackage.org/profiles/2.0/datapackage.json"
	tableProfile   = "https://datapackage.org/profiles/2.0/tableschema.json"
)

type descriptor struct {
	Schema      string     `json:"$schema"`
	Name        string     `json:"name"`
	Title       string     `json:"title"`
	Description string     `json:"description"`
	Created     string     `json:"created"`
	Resources   []resource `json:"resources"`
}

type resource struct {
	Name      string `json:"name"`
	Type      string `json:"type"`
	Path      string `json:"path"`
	Format    string `json:"format"`
	MediaType string `json:"mediatype"`
	Encoding  string `json:"encoding"`
	Bytes     int    `json:"bytes"`
	Hash      string `json:"hash"`
	Schema    schema `json:"schema"`
}

type schema struct {
	Schema        string        `json:"$schema"`
	Fields        []schemaField `json:"fields"`
	PrimaryKey    []string      `json:"primaryKey"`
	ForeignKeys   []foreignKey  `json:"foreignKeys,omitempty"`
	MissingValues []string      `json:"missingValues"`
}

type schemaField struct {
	Name        string       `json:"name"`
	Type        string       `json:"type"`
	Description string       `json:"description"`
	Unit        string       `json:"unit,omitempty"`
	Constraints *constraints `json:"constraints,omitempty"`
}

type constraints struct {
	Required bool     `json:"required,omitempty"`
	Enum     []string `json:"enum,omitempty"`
}

type foreignKey struct {
	Fields    []string  `json:"fields"`
	Reference reference `json:"reference"`
}

type reference struct {
	Resource string   `json:"resource"`
	Fields   []string `json:"fields"`
}

// described is what the descriptor says of a finished table.
func (t *table[R]) described(key []string, foreign ...foreignKey) resource {
	r := resource{
		Name: t.name, Type: "table", Path: t.name + ".csv", Format: "csv", MediaType: "text/csv", Encoding: "utf-8",
		Bytes: int(t.size), Hash: "sha256:" + hex.EncodeToString(t.hash.Sum(nil)),
		Schema: schema{Schema: tableProfile, PrimaryKey: key, ForeignKeys: foreign, MissingValues: []string{""}},
	}
	for _, f := range t.fields {
		s := schemaField{Name: f.name, Type: f.kind, Description: f.words, Unit: f.unit}
		if f.must || f.enum != nil {
			s.Constraints = &constraints{Required: f.must, Enum: f.enum}
		}
		r.Schema.Fields = append(r.Schema.Fields, s)
	}
	return r
}

// measureFields are the dictionary of measures.
func measureFields() []field[assessment.Measure] {
	joined := func(n int, word func(int) string) string {
		all := make([]string, n)
		for i := range all {
			all[i] = word(i)
		}
		return strings.Join(all, " | ")
	}
	return []field[assessment.Measure]{
		{name: "measure", kind: "string", words: "Id, for ever.", must: true, value: func(m assessment.Measure) string { return string(m.ID) }},
		{name: "name", kind: "string", words: "Name for clinicians.", must: true, value: func(m assessment.Measure) string { return m.Name }},
		{name: "pillar", kind: "string", words: "What it is grouped with.", must: true, value: func(m assessment.Measure) string { return m.Pillar.String() }},
		{name: "unit", kind: "string", words: "UCUM.", value: func(m assessment.Measure) string { return m.Unit.UCUM }},
		{name: "sign", kind: "string", words: "What a positive value means.", value: func(m assessment.Measure) string { return m.Positive }},
		{name: "choices", kind: "string", words: "Codes of the answers with their labels.", value: func(m assessment.Measure) string {
			return joined(len(m.Choices), func(i int) string { return m.Choices[i].Code + ": " + m.Choices[i].Label })
		}},
		{name: "definitions", kind: "string", words: "Codes of the definitions with their words.", value: func(m assessment.Measure) string {
			return joined(len(m.Definitions), func(i int) string { return m.Definitions[i].Code + ": " + m.Definitions[i].Words })
		}},
		{name: "conditions", kind: "string", words: "Codes of the conditions of the test.", value: func(m assessment.Measure) string {
			return joined(len(m.Validities), func(i int) string { return m.Validities[i].Code + ": " + m.Validities[i].Question })
		}},
		{name: "how_to", kind: "string", words: "How it is taken.", value: func(m assessment.Measure) string { return strings.Join(m.HowTo, " ") }},
	}
}

// rest writes the dictionary, the codebook, the descriptor and what a person
// should read first.
func (w *writer) rest(people *table[personRow], visits *table[visitRow], values *table[valueRow]) error {
	measures, err := newTable(measureFields(), "measures", io.Discard)
	if err != nil {
		return err
	}
	for _, m := range w.Catalogue.Measures() {
		if err := measures.add(m); err != nil {
			return err
		}
	}
	if err := w.store(measures); err != nil {
		return err
	}
	toPeople := foreignKey{[]string{"participant"}, reference{"participants", []string{"participant"}}}
	toVisits := foreignKey{[]string{"participant", "visit"}, reference{"visits", []string{"participant", "visit"}}}
	toMeasures := foreignKey{[]string{"measure"}, reference{"measures", []string{"measure"}}}
	resources := []resource{
		people.described([]string{"participant"}),
		visits.described([]string{"participant", "visit"}, toPeople),
		values.described([]string{"participant", "visit", "measure", "side", "moment"}, toVisits, toMeasures),
		measures.described([]string{"measure"}),
	}
	for _, c := range slices.Sorted(maps.Keys(w.cells)) {
		if w.cells[c] < smallCell {
			w.report.Small = append(w.report.Small, fmt.Sprintf("%s: %d", c, w.cells[c]))
		}
	}
	d := descriptor{
		Schema: packageProfile, Name: "stridewell-research", Title: "Running assessments, pseudonymised",
		Description: w.warning(), Created: w.Made.UTC().Format(time.RFC3339), Resources: resources,
	}
	body, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return err
	}
	for _, f := range []struct {
		name string
		body []byte
	}{{"codebook.csv", codebook(resources)}, {"README.txt", []byte(w.readme())}, {"datapackage.json", append(body, '\n')}} {
		file, err := w.create(f.name)
		if err != nil {
			return err
		}
		if _, err := file.Write(f.body); err != nil {
			return err
		}
	}
	return nil
}

// codebook is the schema as a table that people read.
func codebook(resources []resource) []byte {
	var b bytes.Buffer
	out := csv.NewWriter(&b)
	_ = out.Write([]string{"table", "field", "type", "unit", "required", "values", "description"}) // a buffer takes everything
	for _, r := range resources {
		for _, f := range r.Schema.Fields {
			required, values := "no", ""
			if f.Constraints != nil {
				if f.Constraints.Required {
					required = "yes"
				}
				values = strings.Join(f.Constraints.Enum, " ")
			}
			_ = out.Write([]string{r.Name, f.Name, f.Type, f.Unit, required, values, f.Description})
		}
	}
	out.Flush()
	return b.Bytes()
}

func (w *writer) warning() string {
	words := "Pseudonymised, not anonymous: keep it as you keep records."
	if len(w.report.Small) > 0 {
		words += fmt.Sprintf(" Groups of fewer than %d people, who could be recognised: %s.", smallCell, strings.Join(w.report.Small, "; "))
	}
	return words
}

func (w *writer) readme() string {
	return fmt.Sprintf(`Running assessments for research

%s

participants.csv, visits.csv, observations.csv   the data, one row each
measures.csv                                     what each measure is
codebook.csv                                     every column in words
datapackage.json                                 the same for programs (Data Package, version 2)

Dates are moved by the same random number of days for all visits of a person. Ages stand for birth
dates; 90 stands for 90 and over. Names, notes, shoes and everything else that was typed freely is
left out. Values of different methods, definitions, speeds or examiners are not the same quantity:
do not subtract them. Grades are those given when the visit was closed (catalogue %s now).

%d participants, %d visits, %d observations.
`, w.warning(), w.Catalogue.Revision(), w.report.Participants, w.report.Visits, w.report.Observations)
}
