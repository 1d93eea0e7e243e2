package assessment

import (
	"fmt"
	"slices"
	"strings"
)

// An Agreement is something that several values of the same run must satisfy
// together, such as speed = step length × cadence.
type Agreement struct {
	Code  string
	Words string      // what holds, as the end of a sentence
	Of    []MeasureID // the values, in the order Off wants them
	Speed bool        // the speed of the run in m/s follows them
	// Sides: each side by itself. Otherwise the sides are averaged.
	Sides bool
	// Off is how far the values are apart in units of what is allowed: more
	// than 1 disagrees.
	Off     func(values []float64) float64
	Answers []string // the codes that the first value must be one of, where it is chosen
	As      string   // the definition that the last value must have; empty: any
	Repairs []Repair // what would mend it, likeliest first
}

// A Repair multiplies one of the values.
type Repair struct {
	Slip   Slip
	Of     int // which value
	Factor float64
}

// Agreeing returns the catalogue with the agreements between its measures.
func (c Catalogue) Agreeing(agreements ...Agreement) Catalogue {
	c.agreements = agreements
	return c
}

// Agreements lists what values of one run must satisfy together.
func (c Catalogue) Agreements() []Agreement { return slices.Clone(c.agreements) }

func (d *doubting) agreement(a Agreement) {
	sides := []Side{NoSide}
	if a.Sides {
		sides = []Side{Left, Right}
	}
	for _, moment := range []Moment{NoMoment, Early, Late} {
		for _, side := range sides {
			if t, ok := d.terms(a, moment, side); ok && a.Off(t.values) > 1+rounding {
				d.found = append(d.found, d.disagreeing(a, t))
			}
		}
	}
}

// terms are the values an agreement is about, with what they come from.
type terms struct {
	values   []float64
	measures []Measure
	from     [][]Observation
}

// terms collects the values of one moment and side. It is false where one is
// missing, was kept, or was taken in a way the agreement is not about.
func (d *doubting) terms(a Agreement, moment Moment, side Side) (terms, bool) {
	var t terms
	for i, id := range a.Of {
		m, known := d.catalogue.Measure(id)
		from := d.observed(m, moment, side)
		if !known || len(from) == 0 {
			return t, false
		}
		if i == 0 && len(a.Answers) > 0 && !slices.Contains(a.Answers, from[0].Choice) {
			return t, false
		}
		if i == len(a.Of)-1 && a.As != "" && from[0].Definition != a.As {
			return t, false
		}
		t.measures, t.from = append(t.measures, m), append(t.from, from)
		t.values = append(t.values, mean(m, from))
	}
	if a.Speed {
		if d.visit.Conditions.Speed == nil {
			return t, false
		}
		t.values = append(t.values, *d.visit.Conditions.Speed)
	}
	return t, !t.asked().Kept
}

// asked is the value the question stands at: the first that is typed.
func (t terms) asked() Observation {
	for i, m := range t.measures {
		if !m.Chosen() {
			return t.from[i][0]
		}
	}
	return t.from[0][0]
}

// observed lists the values of a measure at a moment: of one side, or of both.
func (d *doubting) observed(m Measure, moment Moment, side Side) []Observation {
	if !slices.Contains(m.MomentsOf(), moment) {
		return nil
	}
	sides := m.Sides()
	if side != NoSide && m.Paired {
		sides = []Side{side}
	}
	var all []Observation
	for _, s := range sides {
		if o, ok := d.visit.Observation(Key{Measure: m.ID, Side: s, Moment: moment}); ok {
			all = append(all, o)
		}
	}
	return all
}

func mean(m Measure, from []Observation) float64 {
	sum := 0.0
	for _, o := range from {
		sum += m.Magnitude(o)
	}
	return sum / float64(len(from))
}

// disagreeing proposes the first repair after which the values agree.
func (d *doubting) disagreeing(a Agreement, t terms) Doubt {
	doubt := Doubt{
		Key: t.asked().Key, Slip: Disagrees, Keep: "keep them as they are",
		Question: fmt.Sprintf("%s do not go together: %s. Look at them again, or keep them.", t.listed(), a.Words),
	}
	if len(t.measures) == 1 && !a.Speed {
		doubt.Question = fmt.Sprintf("%s: %s. Look at it again, or keep it.", t.listed(), a.Words)
	}
	for _, r := range a.Repairs {
		mended := slices.Clone(t.values)
		mended[r.Of] *= r.Factor
		m := t.measures[r.Of]
		if a.Off(mended) > 1 || !m.Accept.Holds(mended[r.Of]) {
			continue
		}
		for _, o := range t.from[r.Of] {
			doubt.Instead = append(doubt.Instead, Replacement{o.Key, m.text(o.Number * r.Factor)})
		}
		meant := m.WithUnit(mended[r.Of])
		doubt.Slip, doubt.Use = r.Slip, "use "+meant
		doubt.Question = fmt.Sprintf("%s do not go together: %s. %s %s. Did you mean %s?",
			t.listed(), a.Words, m.Name, slipReasons[r.Slip], meant)
		break
	}
	return doubt
}

// listed names the values: "Step length 2.14 m and cadence 168 steps/min".
func (t terms) listed() string {
	var parts []string
	for i, m := range t.measures {
		value := m.WithUnit(t.values[i])
		if m.Chosen() {
			value = strings.ToLower(m.Format(t.from[i][0]))
		}
		name := m.Name
		if i > 0 {
			name = strings.ToLower(name[:1]) + name[1:]
		}
		parts = append(parts, name+" "+value)
	}
	if len(t.values) > len(t.measures) {
		parts = append(parts, "speed "+FormatNumber(t.values[len(t.values)-1], 2)+"\u00a0m/s")
	}
	return Listed(parts)
}

// Listed writes a list as it is said: "1, 2 and 3".
func Listed(words []string) string {
	last := len(words) - 1
	if last <= 0 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + " and " + words[last]
}
