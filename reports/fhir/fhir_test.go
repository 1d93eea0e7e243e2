package fhir_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/reports/fhir"
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

func written(t testing.TB, h assessment.History, identified bool) []byte {
	t.Helper()
	var b bytes.Buffer
	err := fhir.Write(&b, fhir.Input{
		Catalogue: catalogue.Standard(), Drills: drill.Standard(), History: h, Identified: identified, Made: now, Software: "Stridewell test",
		Paper: func(s assessment.Summary) ([]byte, error) { return []byte("%PDF-" + s.Visit.ID), nil },
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// everything is a client with one value of every measure, side and moment.
func everything(t testing.TB) assessment.History {
	t.Helper()
	c := catalogue.Standard()
	h := assessment.History{Client: assessment.Client{ID: "c1", Given: "Zoë", Family: "Čapková-Nguyễn 😀", Sex: assessment.Female, BirthDate: assessment.Date{Year: 1990, Month: time.May, Day: 4}}}
	v := assessment.Visit{ID: "v1", Client: "c1", State: assessment.Open, Date: assessment.DateOf(now), Started: now, Examiner: "Sam Sample"}
	v.Conditions.Speed = new(2.8)
	for _, m := range c.Measures() {
		for _, side := range m.Sides() {
			for _, moment := range m.MomentsOf() {
				o := assessment.Observation{
					Key: assessment.Key{Measure: m.ID, Side: side, Moment: moment}, Method: m.Methods[0], Rater: "Sam Sample",
					N: 7, SD: new(1.25), Note: "typed freely, 2\u00a0cm\x01\u2028",
				}
				if m.Chosen() {
					o.Choice = m.Choices[0].Code
				} else {
					o.Number = (m.Expect.Min + m.Expect.Max) / 2
				}
				if len(m.Definitions) > 0 {
					o.Definition = m.Definitions[0].Code
				}
				v = v.With(o)
			}
		}
	}
	v.Plan = assessment.Plan{Decided: true, Drills: nil}
	for _, d := range drill.Standard().All() {
		v.Plan.Drills = append(v.Plan.Drills, assessment.PlannedDrill{Drill: d.ID, Why: "why", Drop: "drop"})
	}
	v.Catalogue, v.Findings = c.Revision(), assessment.Findings(c, h.Client, v)
	v.State, v.Closed = assessment.Closed, now.Add(time.Hour)
	h.Visits = []assessment.Visit{v}
	return h
}

type object = map[string]any

// entries reads a bundle as another program would: without our types.
func entries(t testing.TB, file []byte) (bundle object, all []object) {
	t.Helper()
	if err := json.Unmarshal(file, &bundle); err != nil {
		t.Fatal(err)
	}
	for _, e := range bundle["entry"].([]any) {
		all = append(all, e.(object))
	}
	return bundle, all
}

// walk visits every object of a value with its path.
func walk(path string, v any, visit func(path string, o object)) {
	switch v := v.(type) {
	case object:
		visit(path, v)
		for k, child := range v {
			walk(path+"."+k, child, visit)
		}
	case []any:
		for i, child := range v {
			walk(fmt.Sprintf("%s[%d]", path, i), child, visit)
		}
	}
}

var (
	uuid = regexp.MustCompile(`^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	// The standard's pattern of a string, in which a no-break space is blank.
	printable = regexp.MustCompile(`^[ \r\n\t\p{L}\p{M}\p{N}\p{P}\p{S}]+$`)
	instant   = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$`)
	day       = regexp.MustCompile(`^\d{4}-\d\d-\d\d$`)
)

// required are the fields each resource must have (FHIR R4, cardinality 1).
var required = map[string][]string{
	"Bundle": {"type"}, "Patient": {"identifier"}, "Practitioner": {"name"},
	"Observation":      {"status", "code", "subject", "category", "effectiveDateTime"},
	"DiagnosticReport": {"status", "code", "subject"},
	"CarePlan":         {"status", "intent", "subject"},
	"Provenance":       {"target", "recorded", "agent"},
}

// statuses are the words each kind of resource may use.
var statuses = map[string][]string{
	"Observation":      {"registered", "preliminary", "final", "amended"},
	"DiagnosticReport": {"registered", "partial", "preliminary", "final", "amended"},
	"CarePlan":         {"draft", "active", "on-hold", "revoked", "completed"},
}

var observationCategories = []string{"social-history", "vital-signs", "imaging", "laboratory", "procedure", "survey", "exam", "therapy", "activity"}

// standard are the codes of other systems that were verified, with their exact
// names.
var standard = map[string]string{
	"urn:iso:std:iso:11073:10101 8454255": "MDC_HF_CAD",
	"http://loinc.org 72514-3":            "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
}

// check holds a bundle to what validators do not all see.
func check(t *testing.T, file []byte) {
	t.Helper()
	bundle, all := entries(t, file)
	if bundle["resourceType"] != "Bundle" || bundle["type"] != "collection" || !instant.MatchString(bundle["timestamp"].(string)) {
		t.Errorf("the bundle is a %v of type %v, %v", bundle["resourceType"], bundle["type"], bundle["timestamp"])
	}
	urls := map[string]bool{}
	for _, e := range all {
		url := e["fullUrl"].(string)
		if urls[url] || !uuid.MatchString(url) {
			t.Errorf("address %s is there twice, or none", url)
		}
		urls[url] = true
	}
	for _, e := range all {
		r := e["resource"].(object)
		kind := r["resourceType"].(string)
		fields, known := required[kind]
		if !known {
			t.Errorf("a resource of type %s", kind)
		}
		for _, f := range fields {
			if r[f] == nil {
				t.Errorf("%s %s has no %s", kind, e["fullUrl"], f)
			}
		}
		if words, has := statuses[kind]; has && !slices.Contains(words, r["status"].(string)) {
			t.Errorf("%s has status %v", kind, r["status"])
		}
		walk(kind, r, func(path string, o object) { checkObject(t, path, o, urls) })
		if kind == "Observation" {
			checkObservation(t, r)
		}
	}
}

func checkObject(t *testing.T, path string, o object, urls map[string]bool) {
	t.Helper()
	values := 0
	for k, v := range o {
		if strings.HasPrefix(k, "value") && k != "value" {
			values++
		}
		text, isText := v.(string)
		switch {
		case v == nil, isText && text == "":
			t.Errorf("%s.%s is empty", path, k)
		case isText && !printable.MatchString(text):
			t.Errorf("%s.%s holds what the standard does not take: %q", path, k, text)
		case k == "reference" && isText && !urls[text]:
			t.Errorf("%s points at %s, which is not in the bundle", path, text)
		case slices.Contains([]string{"effectiveDateTime", "issued", "recorded", "created"}, k) && !instant.MatchString(text):
			t.Errorf("%s.%s is %q", path, k, text)
		case k == "birthDate" && !day.MatchString(text):
			t.Errorf("%s.%s is %q", path, k, text)
		}
	}
	if values > 1 || values == 1 && o["dataAbsentReason"] != nil {
		t.Errorf("%s has %d values, or a value and a reason for none", path, values)
	}
	system, _ := o["system"].(string)
	code, _ := o["code"].(string)
	switch {
	case system == "http://unitsofmeasure.org":
		if !slices.ContainsFunc(catalogue.Standard().Measures(), func(m assessment.Measure) bool { return m.Unit.UCUM == code }) {
			t.Errorf("%s has the unit %q, which is none of the catalogue", path, code)
		}
	case code != "" && !strings.HasPrefix(system, "urn:stridewell:") && !strings.HasPrefix(system, "http://terminology.hl7.org/"):
		if name, known := standard[system+" "+code]; !known || name != o["display"] {
			t.Errorf("%s has the code %s %s %q, which was not verified", path, system, code, o["display"])
		}
	}
}

func checkObservation(t *testing.T, o object) {
	t.Helper()
	codes := o["code"].(object)["coding"].([]any)
	if first := codes[0].(object)["system"]; first != "urn:stridewell:measure" {
		t.Errorf("the first code is of %v", first)
	}
	word := o["category"].([]any)[0].(object)["coding"].([]any)[0].(object)["code"].(string)
	if !slices.Contains(observationCategories, word) {
		t.Errorf("category %q", word)
	}
	if o["valueQuantity"] == nil && o["valueCodeableConcept"] == nil && o["dataAbsentReason"] == nil {
		t.Errorf("an observation says neither a value nor why there is none")
	}
}

// TestEveryMeasureAndDrill: a value of every measure and every drill is in the
// bundle, with the number and the grade of the summary.
func TestEveryMeasureAndDrill(t *testing.T) {
	h := everything(t)
	for _, identified := range []bool{false, true} {
		file := written(t, h, identified)
		check(t, file)
		_, all := entries(t, file)
		s, _ := assessment.Summarise(catalogue.Standard(), h, "v1")
		next := 0
		for _, e := range all {
			r := e["resource"].(object)
			if r["resourceType"] != "Observation" {
				continue
			}
			f := s.Findings[next]
			next++
			code := r["code"].(object)["coding"].([]any)[0].(object)["code"]
			if code != string(f.Measure.ID) {
				t.Fatalf("observation %d is %v, want %s", next, code, f.Measure.ID)
			}
			if q, ok := r["valueQuantity"].(object); ok && q["value"] != f.Observation.Number {
				t.Errorf("%s is %v, want %v", code, q["value"], f.Observation.Number)
			}
			grade := "ungraded"
			if i, ok := r["interpretation"].([]any); ok {
				grade = i[0].(object)["coding"].([]any)[0].(object)["code"].(string)
			}
			if grade != f.Verdict.Grade.String() {
				t.Errorf("%s is graded %s, want %s", code, grade, f.Verdict.Grade)
			}
		}
		if next != len(s.Findings) || next < len(catalogue.Standard().Measures()) {
			t.Errorf("%d observations of %d", next, len(s.Findings))
		}
		for _, d := range drill.Standard().All() {
			if !bytes.Contains(file, []byte(`"code": "`+string(d.ID)+`"`)) {
				t.Errorf("drill %s is not in the plan", d.ID)
			}
		}
	}
}

// TestPracticeClinic: bundles of several visits, open and closed, hold too.
func TestPracticeClinic(t *testing.T) {
	for _, h := range clinic(t) {
		check(t, written(t, h, true))
		check(t, written(t, h, false))
	}
}

// TestRunningInThePlan: the running that was agreed is an activity of the plan,
// also where it is all that was agreed.
func TestRunningInThePlan(t *testing.T) {
	run := &assessment.RunPlan{Kind: assessment.WalkBreaks, OnsetKM: 4, BoutKM: 3.2, WalkMinutes: 2, TotalKM: 9, CapKM: 9.9, PerWeek: 3}
	for _, drills := range [][]assessment.PlannedDrill{nil, {{Drill: "S01", Why: "why", Drop: "drop"}}} {
		h := everything(t)
		h.Visits[0].Plan = assessment.Plan{Decided: true, Drills: drills, Running: run}
		file := written(t, h, false)
		check(t, file)
		_, all := entries(t, file)
		found := false
		for _, e := range all {
			r := e["resource"].(object)
			if r["resourceType"] != "CarePlan" {
				continue
			}
			activities := r["activity"].([]any)
			detail := activities[len(activities)-1].(object)["detail"].(object)
			repeat := detail["scheduledTiming"].(object)["repeat"].(object)
			found = len(activities) == len(drills)+1 && strings.Contains(detail["description"].(string), "Run 3.2 km") && repeat["frequency"] == 3.0 && repeat["periodUnit"] == "wk"
		}
		if !found {
			t.Errorf("the running is not in the plan with %d drills", len(drills))
		}
	}
}

// TestNamedOnlyWhenAsked: without consent nobody is named and nothing that was
// typed freely is written.
func TestNamedOnlyWhenAsked(t *testing.T) {
	h := everything(t)
	words := []string{"Zoë", "Čapková", "1990-05-04", "Sam Sample", "typed freely", `"c1"`}
	without, with := string(written(t, h, false)), string(written(t, h, true))
	for _, w := range words {
		if strings.Contains(without, w) {
			t.Errorf("%q stands in a bundle of somebody who is not to be named", w)
		}
		if !strings.Contains(with, w) {
			t.Errorf("%q is missing in a bundle of somebody who is to be named", w)
		}
	}
	if strings.Contains(with, "55425-3") {
		t.Error("the code of a heart rate")
	}
}

// TestFaultsAreSeen breaks a bundle in the ways that validators overlook.
func TestFaultsAreSeen(t *testing.T) {
	file := string(written(t, clinic(t)[0], true))
	_, all := entries(t, []byte(file))
	first := all[0]["fullUrl"].(string)
	for name, broken := range map[string]string{
		"a reference to nowhere": strings.Replace(file, `"reference": "`+first, `"reference": "urn:uuid:00000000-0000-8000-8000-000000000000`, 1),
		"a unit of its own":      strings.Replace(file, `"code": "deg"`, `"code": "degrees"`, 1),
		"a wrong name of a code": strings.Replace(file, "MDC_HF_CAD", "MDC_CAD", 1),
		"a date by hand":         regexp.MustCompile(`"effectiveDateTime": "[^"]*"`).ReplaceAllString(file, `"effectiveDateTime": "09/04/2026"`),
		"a no-break space":       strings.Replace(file, `"Running assessment"`, "\"Running\u00a0assessment\"", 1),
		"two values":             strings.Replace(file, `"valueQuantity": {`, `"valueInteger": 3, "valueQuantity": {`, 1),
	} {
		if broken == file {
			t.Errorf("%s: nothing was broken", name)
			continue
		}
		probe := &testing.T{}
		done := make(chan struct{})
		go func() { defer close(done); check(probe, []byte(broken)) }()
		<-done
		if !probe.Failed() {
			t.Errorf("%s is not seen", name)
		}
	}
}

// TestGolden: a visit as it was looked at. UPDATE=1 rewrites it.
func TestGolden(t *testing.T) {
	c := assessment.NewCatalogue("small", []assessment.Measure{{
		ID: "mobility.reach", Name: "Reach", Plain: "Reaching", Pillar: assessment.Mobility, Unit: assessment.Unit{Symbol: "cm", UCUM: "cm"}, Paired: true,
		Decimals: 1, Codings: []assessment.Coding{{System: "urn:stridewell:measure", Code: "mobility.reach"}, {System: "http://loinc.org", Code: "55425-3"}},
		References: []assessment.Reference{{Worse: assessment.LowerIsWorse, Basis: assessment.Convention, Cuts: []assessment.Cut{{At: 40, Grade: assessment.Mild}}}},
	}}, nil)
	h := assessment.History{Client: assessment.Client{ID: "c1", Given: "Zoë", Family: "Čapková", Sex: assessment.Female, BirthDate: assessment.Date{Year: 1990, Month: time.May, Day: 4}}}
	v := assessment.Visit{ID: "v1", Client: "c1", State: assessment.Open, Date: assessment.DateOf(now), Started: now, Examiner: "Sam Sample"}
	v = v.With(assessment.Observation{Key: assessment.Key{Measure: "mobility.reach", Side: assessment.Left}, Number: 38.5, Method: assessment.Tape, Rater: "Sam Sample"})
	h.Visits = []assessment.Visit{v}
	var b bytes.Buffer
	if err := fhir.Write(&b, fhir.Input{Catalogue: c, History: h, Identified: true, Made: now, Software: "Stridewell test"}); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", "bundle.json")
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), b.String()); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if bytes.Contains(b.Bytes(), []byte("55425-3")) {
		t.Error("a code that was not verified is written")
	}
}
