package fhir

import (
	"slices"

	"stridewell/assessment"
)

// verified are the standard codes that may be written, with their exact names.
// A code of the catalogue that is not here is left out.
var verified = map[assessment.Coding]string{
	{System: "urn:iso:std:iso:11073:10101", Code: "8454255"}: "MDC_HF_CAD",
	{System: "http://loinc.org", Code: "72514-3"}:            "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
}

// categories place a measure in the categories of the standard.
var categories = map[assessment.Pillar]string{
	assessment.Symptoms: "survey", assessment.Mobility: "exam", assessment.Endurance: "exam",
	assessment.Technique: "activity", assessment.Force: "procedure", assessment.Load: "activity",
}

// codesOf are the codes of a measure, the local one first.
func codesOf(m assessment.Measure) []Coding {
	var codes []Coding
	for i, c := range m.Codings {
		switch name, ok := verified[c]; {
		case i == 0:
			codes = append(codes, Coding{c.System, c.Code, Text(m.Name)})
		case ok:
			codes = append(codes, Coding{c.System, c.Code, Text(name)})
		}
	}
	return codes
}

func (w *writer) observation(v assessment.Visit, f assessment.Shown) Observation {
	o, m := f.Observation, f.Measure
	out := Observation{
		ResourceType: "Observation",
		Identifier:   []Identifier{{localValue, address("value", string(v.ID), o.Key.String())[len(urnUUID):]}},
		Status:       statusOf(v, o.Key),
		Category:     []Concept{{Coding: []Coding{{System: category, Code: categories[m.Pillar]}}}},
		Code:         Concept{codesOf(m), Text(m.Name)},
		Subject:      w.subject, EffectiveDateTime: at(v.Started), Performer: w.performer(o.Rater),
		Method: methodOf(m, o), Interpretation: interpretationOf(f), ReferenceRange: rangeOf(f),
	}
	if m.Chosen() {
		out.ValueCodeableConcept = new(concept(localChoice, string(m.ID)+"."+o.Choice, m.Format(o)))
	} else {
		out.ValueQuantity = quantity(m, o.Number)
	}
	if o.Side != assessment.NoSide {
		out.BodySite = &Concept{Text: map[assessment.Side]Text{assessment.Left: "Left", assessment.Right: "Right"}[o.Side]}
	}
	if f.Verdict.Silence != assessment.NotSilent {
		out.Note = append(out.Note, Annotation{Text(f.Verdict.Silence.Label())})
	}
	if o.Note != "" && w.Identified {
		out.Note = append(out.Note, Annotation{Text(o.Note)})
	}
	out.Component = componentsOf(m, o)
	return out
}

func statusOf(v assessment.Visit, k assessment.Key) string {
	switch {
	case v.State != assessment.Closed:
		return "preliminary"
	case slices.ContainsFunc(v.Amendments, func(a assessment.Amendment) bool { return a.Key == k }):
		return "amended"
	default:
		return "final"
	}
}

func quantity(m assessment.Measure, v float64) *Quantity {
	return &Quantity{Value: number(v), Unit: Text(m.Unit.Symbol), System: ucum, Code: m.Unit.UCUM}
}

func methodOf(m assessment.Measure, o assessment.Observation) *Concept {
	if o.Method == assessment.NoMethod {
		return nil
	}
	c := concept(localMethod, o.Method.String(), o.Method.Label())
	if label := m.DefinitionLabel(o.Definition); label != "" {
		c.Text += Text("; " + label)
	}
	return &c
}

// interpretationOf is the grade. It is a description against a reference and
// not one of the standard's codes, which mean laboratory limits.
func interpretationOf(f assessment.Shown) []Concept {
	if f.Verdict.Grade == assessment.Ungraded {
		return nil
	}
	g := f.Verdict.Grade
	rests := f.Verdict.Basis.Label()
	if said := f.Verdict.GivenWords(); said != "" {
		rests = said
	}
	return []Concept{{[]Coding{{localGrade, g.String(), Text(g.Label())}}, Text(g.Label() + " (" + rests + ")")}}
}

func rangeOf(f assessment.Shown) []Range {
	cut, worse, ok := f.Verdict.InRange()
	if !ok || f.Measure.Chosen() {
		return nil
	}
	r := Range{Text: Text(f.Measure.RangeWords(f.Verdict) + " (" + f.Verdict.Basis.Label() + ")")}
	if worse == assessment.HigherIsWorse {
		r.High = quantity(f.Measure, cut)
	} else {
		r.Low = quantity(f.Measure, cut)
	}
	return []Range{r}
}

func componentsOf(m assessment.Measure, o assessment.Observation) []Component {
	code := func(code, words string) Concept { return concept(localComponent, code, words) }
	var all []Component
	if o.Moment != assessment.NoMoment {
		word := map[assessment.Moment]string{assessment.Early: "Early in the run", assessment.Late: "Late in the run"}[o.Moment]
		all = append(all, Component{Code: code("moment", "Moment in the run"), ValueCodeableConcept: new(concept(localMoment, o.Moment.String(), word))})
	}
	if o.N > 0 {
		all = append(all, Component{Code: code("n", "Steps or trials averaged"), ValueInteger: &o.N})
	}
	if o.SD != nil && !m.Chosen() {
		all = append(all, Component{Code: code("sd", "Standard deviation"), ValueQuantity: quantity(m, *o.SD)})
	}
	return all
}
