package catalogue_test

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

func updating() bool { return os.Getenv("UPDATE") != "" }

// each runs a check for every measure of the catalogue.
func each(t *testing.T, check func(t *testing.T, m assessment.Measure)) {
	for _, m := range catalogue.Standard().Measures() {
		t.Run(string(m.ID), func(t *testing.T) { check(t, m) })
	}
}

func TestEveryMeasureIsComplete(t *testing.T) {
	idPattern := regexp.MustCompile(`^[a-z]+\.[a-z0-9]+(_[a-z0-9]+)*$`)
	each(t, func(t *testing.T, m assessment.Measure) {
		if !idPattern.MatchString(string(m.ID)) || !strings.HasPrefix(string(m.ID), m.Pillar.String()+".") {
			t.Errorf("the id is not pillar.name of %s", m.Pillar)
		}
		texts := map[string]string{
			"name": m.Name, "plain name": m.Plain, "brief": m.Brief, "unit in words": m.Unit.Words,
			"UCUM": m.Unit.UCUM, "says": m.Says, "cannot say": m.CannotSay,
		}
		for what, text := range texts {
			if strings.TrimSpace(text) == "" {
				t.Errorf("no %s", what)
			}
		}
		if n := len(m.HowTo); n < 3 || n > 6 {
			t.Errorf("%d steps of how to measure, want 3 to 6", n)
		}
		if len(m.Methods) == 0 || len(m.Codings) == 0 {
			t.Error("no method or no code")
		}
	})
}

func TestLimits(t *testing.T) {
	each(t, func(t *testing.T, m assessment.Measure) {
		if m.Chosen() {
			if len(m.Choices) < 2 || m.Accept != (assessment.Range{}) {
				t.Errorf("%d answers, and limits %v that nothing asks for", len(m.Choices), m.Accept)
			}
			return
		}
		if m.Step <= 0 || m.Accept.Min >= m.Accept.Max || m.Expect.Min >= m.Expect.Max {
			t.Errorf("limits: accept %v, expect %v, step %v", m.Accept, m.Expect, m.Step)
		}
		if !m.Accept.Holds(m.Expect.Min) || !m.Accept.Holds(m.Expect.Max) {
			t.Errorf("expects %v, which is not within what it accepts, %v", m.Expect, m.Accept)
		}
		if m.Accept.Min < 0 && m.Positive == "" {
			t.Error("values may be negative and the sign is not said in words")
		}
	})
}

// TestCodesAreOffered: whatever a number depends on can be recorded.
func TestCodesAreOffered(t *testing.T) {
	each(t, func(t *testing.T, m assessment.Measure) {
		var populations []assessment.Population
		for _, r := range m.References {
			populations = append(populations, r.For)
		}
		for _, p := range m.Precisions {
			populations = append(populations, p.For)
		}
		if m.SideRule != nil {
			populations = append(populations, assessment.Population{Methods: m.SideRule.Methods})
		}
		for _, p := range populations {
			for _, method := range p.Methods {
				if !slices.Contains(m.Methods, method) {
					t.Errorf("a number holds for %s, which is not offered", method)
				}
			}
			if p.Definition != "" && m.DefinitionLabel(p.Definition) == "" {
				t.Errorf("a number holds for %q, which is not a definition", p.Definition)
			}
			if p.Speed != (assessment.Range{}) && !m.Running {
				t.Error("a number depends on the speed and the measure not on the run")
			}
		}
		for _, r := range m.StopRules {
			if !slices.Contains(m.Stops, r.Stop) {
				t.Errorf("a rule for %s, which is not offered", r.Stop)
			}
		}
		if m.SideRule != nil && !m.Paired {
			t.Error("a rule for sides, and no sides")
		}
	})
}

func TestCodesAreUnique(t *testing.T) {
	each(t, func(t *testing.T, m assessment.Measure) {
		seen := map[string]bool{}
		once := func(kind, code string) {
			if code == "" || seen[kind+code] {
				t.Errorf("%s %q is empty or there twice", kind, code)
			}
			seen[kind+code] = true
		}
		for _, c := range m.Choices {
			once("answer", c.Code)
		}
		for _, d := range m.Definitions {
			once("definition", d.Code)
		}
		for _, v := range m.Validities {
			once("condition", v.Code)
		}
		for _, method := range m.Methods {
			once("method", method.String())
		}
	})
}

func TestCutsAreInOrder(t *testing.T) {
	each(t, func(t *testing.T, m assessment.Measure) {
		for i, r := range m.References {
			if len(r.Cuts) == 0 || r.Worse == assessment.NoDirection || r.Basis == assessment.NoBasis {
				t.Fatalf("reference %d has no cuts, no direction or no basis", i)
			}
			for j, c := range r.Cuts {
				if !c.Grade.Adverse() {
					t.Errorf("reference %d: a cut begins %s, which is not adverse", i, c.Grade)
				}
				if r.Expected == nil && !m.Chosen() && !m.Accept.Holds(c.At) {
					t.Errorf("reference %d: the cut %v lies outside what is accepted, %v", i, c.At, m.Accept)
				}
				if j == 0 {
					continue
				}
				before := r.Cuts[j-1]
				if c.At == before.At || (c.At > before.At) != (r.Worse == assessment.HigherIsWorse) || c.Grade <= before.Grade {
					t.Errorf("reference %d: cut %v after %v is not further in the adverse direction", i, c, before)
				}
			}
		}
	})
}

var authorAndYear = regexp.MustCompile(`^[A-Z].* (19|20)\d\d\b`)

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
		name := string(m.ID)
		cite(name, assessment.NoBasis, m.Sources)
		for _, r := range m.References {
			cite(name+" reference", r.Basis, r.Sources)
			for _, cut := range r.Cuts {
				cite(name+" cut", cut.Basis, r.Sources)
			}
			if r.Note == "" {
				t.Errorf("%s: a reference does not say who was measured, or that nobody was", name)
			}
		}
		for _, p := range m.Precisions {
			cite(name+" precision", p.Basis, p.Sources)
			if p.Basis == assessment.NoBasis || p.SEM == 0 && p.MDC == 0 || p.MDC != 0 && p.MDC < p.SEM {
				t.Errorf("%s: precision %v has no basis or no error, or detects less than its error", name, p)
			}
		}
		if m.SideRule != nil {
			cite(name+" side rule", m.SideRule.Basis, m.SideRule.Sources)
		}
	}
	seen := map[assessment.SourceID]bool{}
	for _, s := range c.Sources() {
		if !used[s.ID] || seen[s.ID] {
			t.Errorf("source %s is used by nothing or there twice", s.ID)
		}
		seen[s.ID] = true
		if s.Citation == "" || s.Address == "" && !authorAndYear.MatchString(s.Citation) {
			t.Errorf("source %s has no citation, or neither an address nor an author with a year", s.ID)
		}
	}
}

// TestDerivedNumbersAreArithmetic: what is called derived follows from the
// published numbers in the note.
func TestDerivedNumbersAreArithmetic(t *testing.T) {
	tests := []struct {
		id        assessment.MeasureID
		reference int
		mean, sd  float64 // in the adverse direction
	}{
		{catalogue.TrunkLean, 0, 9.5, 2.9},
		{catalogue.TrunkExtension, 0, 113, -46},
		{catalogue.KneeFlexionContact, 0, 10.2, -4.8},
		{catalogue.HipAdduction, 0, 9.6, 3.4},
		{catalogue.HipAdduction, 1, 13.3, 4.2},
	}
	type number struct {
		id        assessment.MeasureID
		reference int
	}
	tested := map[number]bool{}
	for _, tt := range tests {
		m, _ := catalogue.Standard().Measure(tt.id)
		tested[number{tt.id, tt.reference}] = true
		for i, k := range []float64{1, 1.5, 2} {
			if got, want := m.References[tt.reference].Cuts[i].At, tt.mean+k*tt.sd; got-want > 1e-9 || want-got > 1e-9 {
				t.Errorf("%s: cut %d is %v, mean and %v SD give %v", tt.id, i, got, k, want)
			}
		}
	}
	each(t, func(t *testing.T, m assessment.Measure) {
		for i, r := range m.References {
			if r.Basis == assessment.Derived && !tested[number{m.ID, i}] {
				t.Errorf("reference %d is called derived, and its arithmetic is not here", i)
			}
		}
	})
}

// TestHeadingsAreRecognised: an id, a name or an alias means one measure,
// whatever the case and the spaces.
func TestHeadingsAreRecognised(t *testing.T) {
	c := catalogue.Standard()
	each(t, func(t *testing.T, m assessment.Measure) {
		for _, heading := range append(slices.Clone(m.Aliases), m.Name, string(m.ID)) {
			typed := "  " + strings.ToUpper(strings.ReplaceAll(heading, " ", "  ")) + " "
			if got, ok := c.Recognise(typed); !ok || got.ID != m.ID {
				t.Errorf("%q means %q", typed, got.ID)
			}
		}
	})
	if m, ok := c.Recognise("a heading of another program"); ok {
		t.Errorf("an unknown heading means %s", m.ID)
	}
}

// TestWords: the table describes and does not judge, and promises nothing.
func TestWords(t *testing.T) {
	judging := regexp.MustCompile(`(?i)\b(normal|abnormal|risk|dysfunction\w*|weak(er)?|bad|failed|cleared|safe|patient|normative)\b`)
	each(t, func(t *testing.T, m assessment.Measure) {
		shown := []string{m.Name, m.Plain, m.Brief, m.Positive, m.Says, m.CannotSay}
		shown = append(shown, m.HowTo...)
		for _, r := range m.References {
			shown = append(shown, r.Note)
		}
		for _, d := range m.Definitions {
			shown = append(shown, d.Label, d.Words)
		}
		for _, text := range shown {
			if word := judging.FindString(text); word != "" {
				t.Errorf("%q says %q", text, word)
			}
		}
	})
}

// TestDefinitionsCanBeKept: every definition has a text of its own for the
// records.
func TestDefinitionsCanBeKept(t *testing.T) {
	digests := map[[32]byte]assessment.MeasureID{}
	each(t, func(t *testing.T, m assessment.Measure) {
		text := m.Text()
		if other, taken := digests[text.Digest]; taken {
			t.Errorf("the same text as %s", other)
		}
		digests[text.Digest] = m.ID
		if !strings.Contains(text.Body, fmt.Sprintf("%q", m.Name)) {
			t.Errorf("the text does not hold the name: %.80s", text.Body)
		}
	})
}

// TestSourcesAreNamedShortly: author and year, or the beginning of the title.
func TestSourcesAreNamedShortly(t *testing.T) {
	want := map[assessment.SourceID]string{
		"vOev19":         "van Oeveren 2019",
		"Bramah18":       "Bramah 2018",
		"vdWorp16":       "van der Worp 2016",
		"Muller15":       "Müller 2015",
		"HebertLosier17": "Hébert-Losier 2017",
		"Robinson14":     "Robinson & Mengshoel 2014",
		"BackNorms":      "Endurance of low back musculature",
		"FTFpage":        "Fingertips to floor distance",
		"CaiThesis":      "Cai",
	}
	for id, short := range want {
		if got := catalogue.Standard().Named(id); got != short {
			t.Errorf("%s is named %q, want %q", id, got, short)
		}
	}
	for _, s := range catalogue.Standard().Sources() {
		if n := len([]rune(s.Short())); n < 3 || n > 80 {
			t.Errorf("%s is named %q", s.ID, s.Short())
		}
	}
	if got := catalogue.Standard().Named("gone"); got != "gone" {
		t.Errorf("a source that is not known is named %q", got)
	}
}
