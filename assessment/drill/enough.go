package drill

import (
	"slices"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// A Sufficiency says whether anything that is left to measure could still change
// the list of drills.
type Sufficiency struct {
	Enough bool
	Left   int              // values of the protocol not taken yet
	Could  []assessment.Key // of those, the ones that could change the list
	Speed  bool             // the running speed is missing and could change it
}

// Suffices works out whether a visit has enough for its drills. It tries what is
// left, value by value and pair by pair, at every band of every reference: a
// place on the list is filled by the foremost finding, so what changes nothing
// alone changes nothing together with others.
func Suffices(p assessment.Protocol, s assessment.Summary, table assessment.Catalogue, lib Library) Sufficiency {
	left := Remaining(p, s, table)
	answer := Sufficiency{Left: len(left), Speed: lacksSpeed(p, s, table)}
	if !s.Lock.Locked() {
		t := trial{summary: s, library: lib, list: listed(s, lib)}
		for _, keys := range byMeasure(left) {
			if m, known := table.Measure(keys[0].Measure); known && Decides(m.ID) {
				answer.Could = append(answer.Could, t.of(m).could(keys)...)
			}
		}
	}
	answer.Enough = len(answer.Could) == 0 && !answer.Speed
	return answer
}

// lacksSpeed reports whether a value of the protocol waits for a speed.
func lacksSpeed(p assessment.Protocol, s assessment.Summary, table assessment.Catalogue) bool {
	if s.Visit.Conditions.Speed != nil || s.Lock.Locked() {
		return false
	}
	return slices.ContainsFunc(p.Items, func(i assessment.ProtocolItem) bool {
		m, known := table.Measure(i.Measure)
		if !known || !Decides(m.ID) || !bySpeed(m) {
			return false
		}
		taken := slices.ContainsFunc(s.Visit.Observations, func(o assessment.Observation) bool { return o.Measure == m.ID })
		return taken || slices.ContainsFunc(Remaining(p, s, table), func(k assessment.Key) bool { return k.Measure == m.ID })
	})
}

func bySpeed(m assessment.Measure) bool {
	return slices.ContainsFunc(m.References, func(r assessment.Reference) bool {
		return r.Expected != nil || r.For.Speed != assessment.Range{}
	})
}

// byMeasure groups keys that stand together.
func byMeasure(keys []assessment.Key) [][]assessment.Key {
	var groups [][]assessment.Key
	for i, k := range keys {
		if i == 0 || keys[i-1].Measure != k.Measure {
			groups = append(groups, nil)
		}
		last := len(groups) - 1
		groups[last] = append(groups[last], k)
	}
	return groups
}

// listed is the list of drills as ids.
func listed(s assessment.Summary, lib Library) []assessment.DrillID {
	if s.Lock.Locked() {
		return nil
	}
	var ids []assessment.DrillID
	for _, p := range choose(s, lib.without(Holds(s)), Findings(s)) {
		ids = append(ids, p.Drill.ID)
	}
	return ids[:min(Usual, len(ids))]
}

// A trial tries values of one measure on top of a visit.
type trial struct {
	summary assessment.Summary
	library Library
	list    []assessment.DrillID

	measure assessment.Measure
	only    assessment.Catalogue // of the measure
	rules   []rule               // that read it
	alone   assessment.Visit     // with what is recorded of it
	others  []assessment.Shown   // findings of the other measures
	seen    map[string]bool      // what findings of it do to the list
}

// of is the trial of another measure.
func (t trial) of(m assessment.Measure) trial {
	t.measure, t.only, t.seen = m, assessment.NewCatalogue("", []assessment.Measure{m}, nil), map[string]bool{}
	t.rules = slices.DeleteFunc(rules(), func(r rule) bool { return r.measure != m.ID })
	t.alone = t.summary.Visit
	t.alone.State = assessment.Open
	t.alone.Observations = slices.DeleteFunc(slices.Clone(t.alone.Observations), func(o assessment.Observation) bool { return o.Measure != m.ID })
	t.others = slices.DeleteFunc(slices.Clone(t.summary.Findings), func(f assessment.Shown) bool { return f.Measure.ID == m.ID })
	return t
}

// could lists which of some keys of one measure could change the list.
func (t trial) could(keys []assessment.Key) []assessment.Key {
	m := t.measure
	subject := t.summary.Visit.Subject(t.summary.Client)
	ends := make([][]assessment.Observation, len(keys))
	found := make([]bool, len(keys))
	for i, k := range keys {
		values := representatives(m, k, subject)
		found[i] = slices.ContainsFunc(values, func(o assessment.Observation) bool { return t.changes(o) })
		if slices.ContainsFunc(t.rules, func(r rule) bool { return r.comparesSides() || r.comparesMoments() }) {
			ends[i] = bandEnds(m, values, subject)
		}
	}
	for i, a := range keys {
		for j, b := range keys[:i] {
			if t.compared(a, b) && (!found[i] || !found[j]) && t.pairChanges(ends[i], ends[j]) {
				found[i], found[j] = true, true
			}
		}
	}
	var could []assessment.Key
	for i, k := range keys {
		if found[i] {
			could = append(could, k)
		}
	}
	return could
}

func (t trial) pairChanges(a, b []assessment.Observation) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Method == y.Method && x.Definition == y.Definition && t.changes(x, y) {
				return true
			}
		}
	}
	return false
}

// compared reports whether a rule sets two values of a measure against each
// other: the sides at one moment, or one side early and late.
func (t trial) compared(a, b assessment.Key) bool {
	sides := a.Moment == b.Moment && a.Side != b.Side
	moments := a.Side == b.Side && a.Moment != b.Moment
	return slices.ContainsFunc(t.rules, func(r rule) bool {
		return sides && r.comparesSides() || moments && r.comparesMoments()
	})
}

// changes reports whether the list is another one with some values recorded.
func (t trial) changes(values ...assessment.Observation) bool {
	alone := t.alone
	for _, o := range values {
		alone = alone.With(o)
	}
	one, _ := assessment.Summarise(t.only, assessment.History{Client: t.summary.Client, Visits: []assessment.Visit{alone}}, alone.ID)
	effect := t.effect(one)
	if changed, known := t.seen[effect]; known {
		return changed
	}
	s := t.summary
	for _, o := range values {
		s.Visit = s.Visit.With(o)
	}
	s.Findings = slices.Concat(t.others, one.Findings)
	t.seen[effect] = !slices.Equal(listed(s, t.library), t.list)
	return t.seen[effect]
}

// effect writes what the values of the measure mean for the list: equal effects,
// equal lists.
func (t trial) effect(one assessment.Summary) string {
	var b strings.Builder
	for _, n := range foundBy(t.rules, one) {
		b.WriteString(string(n.Finding))
		b.WriteByte(byte('0' + n.Shown.Verdict.Grade))
	}
	for _, sign := range signs() {
		for _, o := range one.Visit.Observations {
			if sign.measure == t.measure.ID && sign.shows(o) {
				b.WriteString(string(sign.code))
			}
		}
	}
	for _, o := range one.Visit.Observations {
		if o.Measure == catalogue.EasedByShorterSteps {
			b.WriteString(o.Choice)
		}
	}
	return b.String()
}
