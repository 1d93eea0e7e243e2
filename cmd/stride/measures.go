package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"text/tabwriter"

	"stridewell/assessment"
)

// measures lists the catalogue: a line each, or everything as JSON.
// With records it is the catalogue with the thresholds of that clinic.
func measures(ctx context.Context, p program, arguments []string) error {
	f := newFlags("measures")
	where := recordFlags(f)
	asJSON := f.Bool("json", false, "")
	if _, err := parse(f, arguments, 0); err != nil {
		return err
	}
	t, err := where.tables(ctx, p)
	if err != nil {
		return err
	}
	c := t.Catalogue
	if *asJSON {
		out := json.NewEncoder(p.out)
		out.SetEscapeHTML(false)
		out.SetIndent("", "  ")
		return out.Encode(newDictionary(c))
	}
	out := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(out, "id\tname\tunit\tside\tmoment\treferences")
	for _, m := range c.Measures() {
		side, moment := "none", "none"
		if m.Paired {
			side = "left, right"
		}
		if m.Moments {
			moment = "early, late"
		}
		fmt.Fprintf(out, "%s\t%s\t%s\t%s\t%s\t%d\n", m.ID, m.Name, m.Unit.UCUM, side, moment, len(m.References))
	}
	return out.Flush()
}

// dictionary is the catalogue in words that stay: what scripts may rely on.
type dictionary struct {
	Revision string    `json:"revision"`
	Measures []measure `json:"measures"`
	Sources  []source  `json:"sources"`
}

type measure struct {
	ID          assessment.MeasureID    `json:"id"`
	Name        string                  `json:"name"`
	Plain       string                  `json:"plain"`
	Pillar      string                  `json:"pillar"`
	Unit        string                  `json:"unit"`
	UCUM        string                  `json:"ucum"`
	Sign        string                  `json:"sign,omitempty"`
	Paired      bool                    `json:"paired"`
	Moments     bool                    `json:"moments"`
	Decimals    int                     `json:"decimals"`
	Accept      *[2]float64             `json:"accept,omitempty"`
	Expect      *[2]float64             `json:"expect,omitempty"`
	Choices     []choice                `json:"choices,omitempty"`
	Definitions []choice                `json:"definitions,omitempty"`
	Methods     []assessment.Method     `json:"methods"`
	References  []reference             `json:"references,omitempty"`
	Precisions  []precision             `json:"precisions,omitempty"`
	HowTo       []string                `json:"how_to,omitempty"`
	Says        string                  `json:"says,omitempty"`
	CannotSay   string                  `json:"cannot_say,omitempty"`
	Sources     []assessment.SourceID   `json:"sources,omitempty"`
	Codes       []map[string]string     `json:"codes,omitempty"`
	Retired     bool                    `json:"retired,omitempty"`
	Stops       []assessment.StopReason `json:"stops,omitempty"`
}

type choice struct {
	Code  string `json:"code"`
	Label string `json:"label"`
}

type population struct {
	Sex        string               `json:"sex,omitempty"`
	Age        [2]*float64          `json:"age"`
	Speed      *[2]float64          `json:"speed_ms,omitempty"`
	Methods    []assessment.Method  `json:"methods,omitempty"`
	Definition string               `json:"definition,omitempty"`
	Surfaces   []assessment.Surface `json:"surfaces,omitempty"`
}

type reference struct {
	For      population            `json:"for"`
	Worse    string                `json:"worse"`
	Expected *[2]float64           `json:"expected,omitempty"` // intercept, and what is added for each m/s
	Cuts     []cut                 `json:"cuts"`
	Sources  []assessment.SourceID `json:"sources,omitempty"`
	Note     string                `json:"note,omitempty"`
}

type cut struct {
	At        float64          `json:"at"` // an offset where a reference has an expected value
	Grade     assessment.Grade `json:"grade"`
	Inclusive bool             `json:"inclusive,omitempty"`
	Basis     assessment.Basis `json:"basis"`
}

type precision struct {
	For     population            `json:"for"`
	SEM     float64               `json:"sem,omitempty"`
	MDC     float64               `json:"mdc,omitempty"`
	Other   float64               `json:"mdc_other_examiner,omitempty"`
	Share   bool                  `json:"share_of_value,omitempty"`
	Basis   assessment.Basis      `json:"basis"`
	Sources []assessment.SourceID `json:"sources,omitempty"`
}

type source struct {
	ID       assessment.SourceID `json:"id"`
	Citation string              `json:"citation"`
	Address  string              `json:"address"`
}

func newDictionary(c assessment.Catalogue) dictionary {
	d := dictionary{Revision: c.Revision()}
	for _, m := range c.Measures() {
		d.Measures = append(d.Measures, newMeasure(m))
	}
	for _, s := range c.Sources() {
		d.Sources = append(d.Sources, source(s))
	}
	return d
}

func newMeasure(m assessment.Measure) measure {
	out := measure{
		ID: m.ID, Name: m.Name, Plain: m.Plain, Pillar: m.Pillar.String(), Unit: m.Unit.Symbol, UCUM: m.Unit.UCUM, Sign: m.Positive,
		Paired: m.Paired, Moments: m.Moments, Decimals: m.Decimals, Methods: m.Methods, HowTo: m.HowTo,
		Says: m.Says, CannotSay: m.CannotSay, Sources: m.Sources, Retired: m.Retired, Stops: m.Stops,
	}
	if !m.Chosen() {
		out.Accept, out.Expect = &[2]float64{m.Accept.Min, m.Accept.Max}, &[2]float64{m.Expect.Min, m.Expect.Max}
	}
	for _, c := range m.Choices {
		out.Choices = append(out.Choices, choice{c.Code, c.Label})
	}
	for _, d := range m.Definitions {
		out.Definitions = append(out.Definitions, choice{d.Code, d.Label})
	}
	for _, c := range m.Codings {
		out.Codes = append(out.Codes, map[string]string{"system": c.System, "code": c.Code})
	}
	for _, r := range m.References {
		out.References = append(out.References, newReference(r))
	}
	for _, p := range m.Precisions {
		out.Precisions = append(out.Precisions, precision{newPopulation(p.For, 0), p.SEM, p.MDC, p.MDCOther, p.PerTheMean, p.Basis, p.Sources})
	}
	return out
}

func newReference(r assessment.Reference) reference {
	out := reference{For: newPopulation(r.For, adult), Worse: "lower", Sources: r.Sources, Note: r.Note}
	if r.Worse == assessment.HigherIsWorse {
		out.Worse = "higher"
	}
	if r.Expected != nil {
		out.Expected = &[2]float64{r.Expected.Intercept, r.Expected.PerSpeed}
	}
	for _, c := range r.Cuts {
		if c.Basis == assessment.NoBasis {
			c.Basis = r.Basis
		}
		out.Cuts = append(out.Cuts, cut{c.At, c.Grade, c.Inclusive, c.Basis})
	}
	return out
}

// adult is the age from which a reference holds that says nothing of age.
const adult = 18

// newPopulation writes an age without an upper end as null.
func newPopulation(p assessment.Population, youngest float64) population {
	out := population{Methods: p.Methods, Definition: p.Definition, Surfaces: p.Surfaces, Age: [2]*float64{&youngest, nil}}
	if p.Sex != assessment.UnknownSex {
		out.Sex = p.Sex.String()
	}
	if p.Age != (assessment.Range{}) {
		out.Age = [2]*float64{&p.Age.Min, nil}
		if !math.IsInf(p.Age.Max, 1) {
			out.Age[1] = &p.Age.Max
		}
	}
	if p.Speed != (assessment.Range{}) {
		out.Speed = &[2]float64{p.Speed.Min, p.Speed.Max}
	}
	return out
}
