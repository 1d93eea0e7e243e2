package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/reports/excel"
	"stridewell/reports/fhir"
	"stridewell/reports/handout"
	"stridewell/reports/page"
	"stridewell/reports/page/pagetest"
	"stridewell/reports/record"
	"stridewell/reports/research"
)

func places() []place {
	return []place{
		{name: "form", look: onForm},
		{name: "summary", look: inSummary},
		{name: "handout", look: onHandout},
		{name: "report", look: onReport},
		{name: "client workbook", look: inWorkbook},
		{name: "clinic workbook", look: inClinicWorkbook},
		{name: "template", look: inTemplate},
		{name: "FHIR", look: inBundle},
		{name: "research package", look: inPackage},
		{name: "JSON and back", look: throughJSON, keep: true},
	}
}

// onForm is what the rows of the form took, and the plan beside it.
func onForm(_ *testing.T, w *walk, with drill.Tables) seen {
	return seen{
		values: func(f assessment.Shown) bool {
			_, offered := with.Catalogue.Measure(f.Measure.ID)
			return offered && w.typed[f.Observation.Key]
		},
		drills: func(d drill.Drill) bool {
			_, known := with.Drills.Drill(d.ID)
			return known && planned(w.summary.Visit, d)
		},
	}
}

func planned(v assessment.Visit, d drill.Drill) bool {
	for _, p := range v.Plan.Drills {
		if p.Drill == d.ID {
			return p.Why != "" && (p.Drop != "" || len(d.Targets) == 0)
		}
	}
	return false
}

func (w *walk) summarised(with drill.Tables) assessment.Summary {
	s, _ := assessment.Summarise(with.Catalogue, w.history, w.summary.Visit.ID)
	return s
}

func inSummary(_ *testing.T, w *walk, with drill.Tables) seen {
	s := w.summarised(with)
	return seen{
		values: func(f assessment.Shown) bool {
			got, told := s.Finding(f.Observation.Key)
			return told && reflect.DeepEqual(got.Finding, f.Finding) && got.Measure.Name == f.Measure.Name
		},
		drills: func(d drill.Drill) bool { return planned(s.Visit, d) },
	}
}

// onHandout lays out a paper for each measure and each drill: one paper holds
// three findings. What is for the record only, what is only described and what
// the client said is not on it.
func onHandout(t *testing.T, w *walk, with drill.Tables) seen {
	letters := newLetters(t)
	s := w.summarised(with)
	lay := func(s assessment.Summary, plan assessment.Plan) string {
		doc, err := handout.Layout(handout.Input{Handout: assessment.Handout{Summary: s, Plan: plan}, Drills: with.Drills}, letters)
		if err != nil {
			return ""
		}
		return pagetest.Words(doc)
	}
	findings := map[assessment.MeasureID]string{}
	for _, f := range s.Findings {
		if _, done := findings[f.Measure.ID]; done {
			continue
		}
		one := s
		one.Findings = nil
		for _, other := range s.Findings {
			if other.Measure.ID == f.Measure.ID {
				one.Findings = append(one.Findings, other)
			}
		}
		findings[f.Measure.ID] = lay(one, assessment.Plan{Decided: true})
	}
	s.Findings = nil
	return seen{
		values: func(f assessment.Shown) bool {
			words, laid := findings[f.Measure.ID]
			client := f.Measure.Pillar != assessment.Symptoms && f.Measure.Pillar != assessment.Load && !f.Measure.ClinicianOnly
			if !client || f.Verdict.Grade == assessment.Ungraded {
				return laid && (client || !strings.Contains(words, f.Measure.Plain))
			}
			return strings.Contains(words, f.Measure.Plain) && strings.Contains(words, f.PlainGrade())
		},
		drills: func(d drill.Drill) bool {
			one := assessment.Plan{Decided: true, Drills: []assessment.PlannedDrill{{Drill: d.ID, Why: "A why-line.", Drop: "a drop-line"}}}
			return tells(lay(s, one), d.PlainName, d.Cue, "A why-line.", "a drop-line", d.Feel)
		},
	}
}

func newLetters(t *testing.T) *page.Type {
	t.Helper()
	letters, err := page.NewType()
	if err != nil {
		t.Fatal(err)
	}
	return letters
}

func tells(words string, all ...string) bool {
	for _, text := range all {
		if !strings.Contains(words, strings.Join(strings.Fields(text), " ")) {
			return false
		}
	}
	return true
}

func onReport(t *testing.T, w *walk, with drill.Tables) seen {
	s := w.summarised(with)
	doc, err := record.Layout(record.Input{
		Handout: assessment.Handout{Summary: s, Plan: s.Visit.Plan}, Catalogue: with.Catalogue, Drills: with.Drills,
	}, newLetters(t))
	if err != nil {
		t.Fatal(err)
	}
	words := pagetest.Words(doc)
	return seen{
		values: func(f assessment.Shown) bool { return near(words, f.Measure.Name, f.Measure.Format(f.Observation)) },
		drills: func(d drill.Drill) bool { return near(words, d.Name, strings.Join(strings.Fields(d.Dose.Text), " ")) },
	}
}

// near reports whether a text is said shortly after a name.
func near(words, name, text string) bool {
	const row = 400 // bytes
	for rest := words; ; {
		at := strings.Index(rest, name)
		if at < 0 {
			return false
		}
		rest = rest[at+len(name):]
		if strings.Contains(rest[:min(row, len(rest))], " "+text) {
			return true
		}
	}
}

func inWorkbook(t *testing.T, w *walk, with drill.Tables) seen {
	var b bytes.Buffer
	in := excel.Input{Catalogue: with.Catalogue, Drills: with.Drills, Histories: []assessment.History{w.history}, Made: walkDay}
	if err := excel.Write(&b, in); err != nil {
		t.Fatal(err)
	}
	book := readBook(t, b.Bytes())
	observations, findings := book.rows(t, "Observations"), book.rows(t, "Findings")
	dictionary, plans := book.rows(t, "Measures"), book.rows(t, "Plans")
	return seen{
		values: func(f assessment.Shown) bool {
			o := f.Observation
			return has(observations, map[string]string{
				"Measure id": string(o.Measure), "Side": o.Side.String(), "Moment": o.Moment.String(), "Measure": f.Measure.Name,
				"Value": numberOf(f), "Answer": answerOf(f), "Grade": f.Verdict.Grade.Label(),
			}) && has(findings, map[string]string{"Measure": f.Measure.Name}) && has(dictionary, map[string]string{"Id": string(o.Measure), "Measure": f.Measure.Name})
		},
		drills: func(d drill.Drill) bool {
			return has(plans, map[string]string{"Drill id": string(d.ID), "Drill": d.Name, "Dose": d.Dose.Text})
		},
	}
}

func numberOf(f assessment.Shown) string {
	if f.Measure.Chosen() {
		return ""
	}
	return strconv.FormatFloat(f.Observation.Number, 'f', -1, 64)
}

func answerOf(f assessment.Shown) string {
	if f.Measure.Chosen() {
		return f.Measure.Format(f.Observation)
	}
	return ""
}

// has reports whether one of the rows holds all of these cells.
func has(rows []map[string]string, cells map[string]string) bool {
	for _, r := range rows {
		all := true
		for head, text := range cells {
			all = all && r[head] == text
		}
		if all {
			return true
		}
	}
	return false
}

func inClinicWorkbook(t *testing.T, w *walk, with drill.Tables) seen {
	var b bytes.Buffer
	visits := func(yield func(assessment.Summary, error) bool) { yield(w.summarised(with), nil) }
	if err := excel.WriteClinic(&b, excel.ClinicInput{Catalogue: with.Catalogue, Visits: visits, Made: walkDay}); err != nil {
		t.Fatal(err)
	}
	book := readBook(t, b.Bytes())
	data, dictionary := book.rows(t, "Data"), book.rows(t, "Measures")
	return seen{values: func(f assessment.Shown) bool {
		if !has(dictionary, map[string]string{"Id": string(f.Measure.ID)}) {
			return false
		}
		want := numberOf(f)
		if f.Measure.Chosen() {
			want = answerOf(f)
		}
		for head, text := range data[0] {
			if strings.HasPrefix(head, f.Measure.Name) && text == want {
				return true
			}
		}
		return false
	}}
}

func inTemplate(t *testing.T, _ *walk, with drill.Tables) seen {
	var b bytes.Buffer
	if err := excel.WriteTemplate(&b, with.Catalogue, walkDay); err != nil {
		t.Fatal(err)
	}
	lists := readBook(t, b.Bytes()).rows(t, "Lists")
	return seen{values: func(f assessment.Shown) bool {
		return f.Measure.Retired || has(lists, map[string]string{"Measure": f.Measure.Name})
	}}
}

// inBundle reads the bundle as another program would.
func inBundle(t *testing.T, w *walk, with drill.Tables) seen {
	var b bytes.Buffer
	in := fhir.Input{Catalogue: with.Catalogue, Drills: with.Drills, History: w.history, Made: walkDay, Software: "test"}
	if err := fhir.Write(&b, in); err != nil {
		t.Fatal(err)
	}
	var bundle struct {
		Entry []struct{ Resource json.RawMessage }
	}
	if err := json.Unmarshal(b.Bytes(), &bundle); err != nil {
		t.Fatal(err)
	}
	told, plan := map[string]bool{}, ""
	for _, e := range bundle.Entry {
		var r fhir.Observation // or another resource
		if err := json.Unmarshal(e.Resource, &r); err != nil {
			t.Fatal(err)
		}
		switch r.ResourceType {
		case "Observation":
			told[bundled(r)] = true
		case "CarePlan":
			plan = string(e.Resource)
		default:
		}
	}
	return seen{
		values: func(f assessment.Shown) bool {
			words := []string{string(f.Measure.ID), f.Measure.Name, f.Observation.Side.String(), f.Observation.Moment.String(), f.Verdict.Grade.String()}
			if f.Measure.Chosen() {
				return told[strings.Join(append(words, string(f.Measure.ID)+"."+f.Observation.Choice), " ")]
			}
			return told[strings.Join(append(words, numberOf(f)), " ")]
		},
		drills: func(d drill.Drill) bool {
			name, err := json.Marshal(d.Name)
			return err == nil && strings.Contains(plan, `"`+string(d.ID)+`"`) && strings.Contains(plan, string(name))
		},
	}
}

// bundled is an observation of a bundle in words: measure, name, side, moment,
// grade and value.
func bundled(o fhir.Observation) string {
	side, moment, grade, value := assessment.NoSide.String(), assessment.NoMoment.String(), assessment.Ungraded.String(), ""
	if o.BodySite != nil {
		side = strings.ToLower(string(o.BodySite.Text))
	}
	for _, c := range o.Component {
		if c.Code.Coding[0].Code == "moment" {
			moment = c.ValueCodeableConcept.Coding[0].Code
		}
	}
	if len(o.Interpretation) > 0 {
		grade = o.Interpretation[0].Coding[0].Code
	}
	switch {
	case o.ValueCodeableConcept != nil:
		value = o.ValueCodeableConcept.Coding[0].Code
	case o.ValueQuantity != nil:
		value = o.ValueQuantity.Value.String()
	default:
	}
	return strings.Join([]string{o.Code.Coding[0].Code, string(o.Code.Text), side, moment, grade, value}, " ")
}

func inPackage(t *testing.T, w *walk, with drill.Tables) seen {
	var b, key bytes.Buffer
	in := research.Input{
		Catalogue: with.Catalogue, Clients: []assessment.ClientID{w.history.Client.ID}, Made: walkDay, Random: rand.NewChaCha8([32]byte{1}),
		History: func(context.Context, assessment.ClientID) (assessment.History, error) { return w.history, nil },
	}
	if _, err := research.Write(t.Context(), &b, &key, in); err != nil {
		t.Fatal(err)
	}
	files := unzipped(t, b.Bytes())
	values, measures, visits := table(t, files["observations.csv"]), table(t, files["measures.csv"]), table(t, files["visits.csv"])
	return seen{
		values: func(f assessment.Shown) bool {
			o := f.Observation
			return has(values, map[string]string{
				"measure": string(o.Measure), "side": o.Side.String(), "moment": o.Moment.String(), "value": numberOf(f), "choice": o.Choice,
				"grade": f.Verdict.Grade.String(),
			}) && has(measures, map[string]string{"measure": string(o.Measure)})
		},
		drills: func(d drill.Drill) bool {
			return strings.Contains(" "+visits[0]["drills"]+" ", " "+string(d.ID)+" ")
		},
	}
}

func table(t *testing.T, file []byte) []map[string]string {
	t.Helper()
	rows, err := csv.NewReader(bytes.NewReader(file)).ReadAll()
	if err != nil || len(rows) == 0 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	return headed(rows)
}

// headed names the cells of rows by the first of them.
func headed(rows [][]string) []map[string]string {
	var all []map[string]string
	for _, r := range rows[1:] {
		named := map[string]string{}
		for i, text := range r {
			named[rows[0][i]] = text
		}
		all = append(all, named)
	}
	return all
}
