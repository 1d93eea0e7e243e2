package catalogue_test

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

func updating() bool { return os.Getenv("UPDATE") != "" }

func TestEveryMeasureIsComplete(t *testing.T) {
	idPattern := regexp.MustCompile(`^[a-z]+\.[a-z0-9]+(_[a-z0-9]+)*$`)
	aliases := map[string]assessment.MeasureID{}
	for _, m := range catalogue.Standard().Measures() {
		t.Run(string(m.ID), func(t *testing.T) {
			if !idPattern.MatchString(string(m.ID)) || !strings.HasPrefix(string(m.ID), m.Pillar.String()+".") {
				t.Errorf("the id is not pillar.name of %s", m.Pillar)
			}
			for what, text := range map[string]string{"name": m.Name, "plain name": m.Plain, "brief": m.Brief, "UCUM": m.Unit.UCUM, "says": m.Says, "cannot say": m.CannotSay} {
				if text == "" {
					t.Errorf("no %s", what)
				}
			}
			if n := len(m.HowTo); n < 3 || n > 6 {
				t.Errorf("%d steps of how to measure, want 3 to 6", n)
			}
			if len(m.Methods) == 0 || len(m.Codings) == 0 {
				t.Error("no method or no code")
			}
			if !m.Chosen() && (m.Step <= 0 || m.Accept.Min >= m.Accept.Max || !m.Accept.Holds(m.Expect.Min) || !m.Accept.Holds(m.Expect.Max)) {
				t.Errorf("limits: accept %v, expect %v, step %v", m.Accept, m.Expect, m.Step)
			}
			if m.Accept.Min < 0 && m.Positive == "" {
				t.Error("values may be negative and the sign is not said in words")
			}
			for _, a := range append(slices.Clone(m.Aliases), m.Name) {
				a = strings.ToLower(a)
				if other, taken := aliases[a]; taken {
					t.Errorf("%q means %s too", a, other)
				}
				aliases[a] = m.ID
			}
		})
	}
}

func TestCutsAreInOrder(t *testing.T) {
	for _, m := range catalogue.Standard().Measures() {
		for i, r := range m.References {
			name := fmt.Sprintf("%s reference %d", m.ID, i)
			if len(r.Cuts) == 0 || r.Worse == assessment.NoDirection || r.Basis == assessment.NoBasis {
				t.Errorf("%s: no cuts, direction or basis", name)
			}
			for j, c := range r.Cuts {
				if j == 0 {
					continue
				}
				before := r.Cuts[j-1]
				if (c.At > before.At) != (r.Worse == assessment.HigherIsWorse) || c.At == before.At || c.Grade <= before.Grade {
					t.Errorf("%s: cut %v after %v is not further in the adverse direction", name, c, before)
				}
			}
			for _, c := range r.Cuts {
				if r.Expected == nil && !m.Chosen() && !m.Accept.Holds(c.At) {
					t.Errorf("%s: the cut %v lies outside what is accepted %v", name, c.At, m.Accept)
				}
			}
		}
	}
}

func TestEveryNumberHasItsSource(t *testing.T) {
	c := catalogue.Standard()
	used := map[assessment.SourceID]bool{}
	cite := func(what string, basis assessment.Basis, ids []assessment.SourceID) {
		if (basis == assessment.Published || basis == assessment.Derived) && len(ids) == 0 {
			t.Errorf("%s is %s and cites nothing", what, basis)
		}
		for _, id := range ids {
			used[id] = true
			if _, ok := c.Source(id); !ok {
				t.Errorf("%s cites %s, which is not in the bibliography", what, id)
			}
		}
	}
	for _, m := range c.Measures() {
		cite(string(m.ID), assessment.NoBasis, m.Sources)
		for _, r := range m.References {
			cite(string(m.ID)+" reference", r.Basis, r.Sources)
			for _, cut := range r.Cuts {
				cite(string(m.ID)+" cut", cut.Basis, r.Sources)
			}
		}
		for _, p := range m.Precisions {
			cite(string(m.ID)+" precision", p.Basis, p.Sources)
			if p.Basis == assessment.NoBasis || p.MDC != 0 && p.MDC < p.SEM {
				t.Errorf("%s: precision %v has no basis or detects less than its error", m.ID, p)
			}
		}
		if m.SideRule != nil {
			cite(string(m.ID)+" side rule", m.SideRule.Basis, m.SideRule.Sources)
		}
	}
	for _, s := range c.Sources() {
		if !used[s.ID] {
			t.Errorf("source %s is used by nothing", s.ID)
		}
		if s.Citation == "" || s.Address == "" {
			t.Errorf("source %s has no citation or address", s.ID)
		}
	}
}

// TestIDsAreForever: an id may be added or retired, never removed.
func TestIDsAreForever(t *testing.T) {
	const file = "testdata/ids.txt"
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	known := strings.Fields(string(b))
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

// TestRevision fails when a clinical number changes without a new revision.
func TestRevision(t *testing.T) {
	const file = "testdata/revision.txt"
	type numbers struct {
		ID          assessment.MeasureID
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
		all = append(all, numbers{m.ID, m.Accept, m.Expect, m.References, m.Precisions, m.SideRule, m.Validities, m.StopRules, m.Choices, m.Definitions})
	}
	b, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	digest := sha256.Sum256(b)
	want := catalogue.Revision + " " + hex.EncodeToString(digest[:])
	if updating() {
		writeLines(t, file, []string{want})
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if strings.TrimSpace(string(got)) != want {
		t.Errorf("a clinical number changed: give Revision a new value, write it into CHANGELOG.md under Clinical, and run with UPDATE=1\nhave %swant %s", got, want)
	}
}

func writeLines(t *testing.T, file string, lines []string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestGradingVectors grades what a clinician can read and sign: see the head of
// the file.
func TestGradingVectors(t *testing.T) {
	f, err := os.Open("testdata/grading.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	c := catalogue.Standard()
	covered := map[assessment.MeasureID]bool{}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		text, _, _ := strings.Cut(lines.Text(), "#")
		given, want, found := strings.Cut(text, "→")
		if strings.TrimSpace(text) == "" {
			continue
		}
		m, o, s, err := readVector(c, given)
		if !found || err != nil {
			t.Fatalf("line %d: %q cannot be read: %v", n, lines.Text(), err)
		}
		covered[m.ID] = true
		v := m.Grade(o, s)
		got := v.Grade.String()
		if v.Grade == assessment.Ungraded {
			got += " " + v.Silence.String()
		}
		if got != strings.TrimSpace(want) {
			t.Errorf("line %d: %s → %s, want %s", n, strings.TrimSpace(given), got, strings.TrimSpace(want))
		}
	}
	for _, m := range c.Measures() {
		if !covered[m.ID] {
			t.Errorf("no vector for %s", m.ID)
		}
	}
}

func readVector(c assessment.Catalogue, text string) (assessment.Measure, assessment.Observation, assessment.Subject, error) {
	words := strings.Fields(text)
	if len(words) < 2 {
		return assessment.Measure{}, assessment.Observation{}, assessment.Subject{}, fmt.Errorf("too short")
	}
	m, ok := c.Measure(assessment.MeasureID(words[0]))
	if !ok {
		return m, assessment.Observation{}, assessment.Subject{}, fmt.Errorf("no such measure")
	}
	o, problem := m.Parse(words[1])
	if problem.Refused {
		return m, o, assessment.Subject{}, fmt.Errorf("%s", problem.Text)
	}
	var s assessment.Subject
	for _, w := range words[2:] {
		if err := readDetail(w, &o, &s); err != nil {
			return m, o, s, err
		}
	}
	return m, o, s, nil
}

func readDetail(word string, o *assessment.Observation, s *assessment.Subject) (err error) {
	name, value, _ := strings.Cut(word, "=")
	switch name {
	case "sex":
		s.Sex, err = assessment.ParseSex(value)
	case "age":
		s.AgeKnown = true
		s.Age, err = strconv.ParseFloat(value, 64)
	case "speed":
		var v float64
		v, err = strconv.ParseFloat(value, 64)
		s.Speed = &v
	case "by":
		o.Method, err = assessment.ParseMethod(value)
	case "as":
		o.Definition = value
	case "broken":
		o.Broken = value
	case "stop":
		o.Stop, err = assessment.ParseStopReason(value)
	default:
		err = fmt.Errorf("what is %q", word)
	}
	return err
}
