package drill

import (
	"fmt"
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
				answer.Could = append(answer.Could, t.could(m, keys)...)
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

// A trial tries values on top of a visit.
type trial struct {
	summary assessment.Summary
	library Library
	list    []assessment.DrillID
	seen    map[string]bool // what findings of the measure in hand do to the list
}

// could lists which of some keys of one measure could change the list.
func (t trial) could(m assessment.Measure, keys []assessment.Key) []assessment.Key {
	subject := t.summary.Visit.Subject(t.summary.Client)
	ends := make([][]assessment.Observation, len(keys))
	found := make([]bool, len(keys))
	t.seen = map[string]bool{}
	for i, k := range keys {
		values := representatives(m, k, subject)
		found[i] = slices.ContainsFunc(values, func(o assessment.Observation) bool { return t.changes(m, o) })
		ends[i] = bandEnds(m, values, subject)
	}
	for i, a := range keys {
		for j, b := range keys[:i] {
			if compared(m, a, b) && (!found[i] || !found[j]) && t.pairChanges(m, ends[i], ends[j]) {
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

func (t trial) pairChanges(m assessment.Measure, a, b []assessment.Observation) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Method == y.Method && x.Definition == y.Definition && t.changes(m, x, y) {
				return true
			}
		}
	}
	return false
}

// compared reports whether a rule sets two values of a measure against each
// other: the sides at one moment, or one side early and late.
func compared(m assessment.Measure, a, b assessment.Key) bool {
	sides := a.Moment == b.Moment && a.Side != b.Side
	moments := a.Side == b.Side && a.Moment != b.Moment
	return slices.ContainsFunc(rules(), func(r rule) bool {
		return r.measure == m.ID && (sides && r.comparesSides() || moments && r.comparesMoments())
	})
}

// changes reports whether the list is another one with some values recorded.
func (t trial) changes(m assessment.Measure, values ...assessment.Observation) bool {
	s := t.summary
	alone := s.Visit
	alone.Observations, alone.State = nil, assessment.Open
	for _, o := range s.Visit.Observations {
		if o.Measure == m.ID {
			alone = alone.With(o)
		}
	}
	for _, o := range values {
		alone, s.Visit = alone.With(o), s.Visit.With(o)
	}
	only := assessment.NewCatalogue("", []assessment.Measure{m}, nil)
	one, _ := assessment.Summarise(only, assessment.History{Client: s.Client, Visits: []assessment.Visit{alone}}, alone.ID)
	effect := effectOf(one)
	if changed, known := t.seen[effect]; known {
		return changed
	}
	s.Findings = slices.Concat(slices.DeleteFunc(slices.Clone(s.Findings), func(f assessment.Shown) bool {
		return f.Measure.ID == m.ID
	}), one.Findings)
	t.seen[effect] = !slices.Equal(listed(s, t.library), t.list)
	return t.seen[effect]
}

// effectOf writes what the values of one measure mean for the list: equal
// effects, equal lists.
func effectOf(s assessment.Summary) string {
	var b strings.Builder
	for _, n := range Findings(s) {
		fmt.Fprintf(&b, "%s %d;", n.Finding, n.Shown.Verdict.Grade)
	}
	for _, code := range Holds(s) {
		b.WriteString(string(code) + ";")
	}
	for _, o := range s.Visit.Observations {
		if o.Measure == catalogue.EasedByShorterSteps {
			b.WriteString(o.Choice)
		}
	}
	return b.String()
}
