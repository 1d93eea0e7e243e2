package assessment

import (
	"fmt"
	"math"
	"slices"
)

// A Doubt is a question about a recorded value that is probably a slip. One key
// takes what is proposed, one keeps what was typed.
type Doubt struct {
	Key      Key    // the value that is kept by keeping
	Slip     Slip   // the likely cause
	Question string // a sentence
	Instead  []Replacement
	Use      string // what taking it does, after the key: "use 170 steps/min"; empty where nothing is proposed
	Keep     string // "keep 104 steps/min"
}

// A Replacement is the text that belongs under a key.
type Replacement struct {
	Key  Key
	Text string
}

// Doubts lists what looks like a slip among the values of an open visit, in
// the order of the catalogue. A value that was looked at and kept is not asked
// about again.
func Doubts(c Catalogue, h History, id VisitID) []Doubt {
	at := slices.IndexFunc(h.Visits, func(v Visit) bool { return v.ID == id })
	if at < 0 || h.Visits[at].State != Open {
		return nil
	}
	d := doubting{catalogue: c, client: h.Client, visit: h.Visits[at], earlier: h.Visits[:at]}
	for _, m := range c.measures {
		for _, moment := range m.MomentsOf() {
			d.measure(m, moment)
		}
	}
	for _, a := range c.agreements {
		d.agreement(a)
	}
	return d.found
}

type doubting struct {
	catalogue Catalogue
	client    Client
	visit     Visit
	earlier   []Visit
	found     []Doubt
}

// measure asks about the values of a measure at a moment: both sides
// exchanged, or else each by itself.
func (d *doubting) measure(m Measure, moment Moment) {
	if m.Chosen() {
		return
	}
	if m.Paired && d.sides(m, moment) {
		return
	}
	for _, side := range m.Sides() {
		d.value(m, Key{Measure: m.ID, Side: side, Moment: moment})
	}
}

// pair is a value of today with the last one that it may be compared with.
type pair struct {
	now, before float64
	near        float64 // closer than this is the same, within the error
	observation Observation
}

// with finds today's value and the last one taken in the same way under
// comparable conditions.
func (d *doubting) with(m Measure, k Key) (pair, bool) {
	now, ok := d.visit.Observation(k)
	if !ok || now.Kept {
		return pair{}, false
	}
	for _, v := range slices.Backward(d.earlier) {
		before, ok := v.Observation(k)
		if !ok {
			continue
		}
		a := Taken{Observation: before, Conditions: v.Conditions, Subject: v.Subject(d.client)}
		b := Taken{Observation: now, Conditions: d.visit.Conditions, Subject: d.visit.Subject(d.client)}
		if m.mismatch(a, b) != NoMismatch {
			return pair{}, false
		}
		p := pair{now: now.Number, before: before.Number, near: (m.Expect.Max - m.Expect.Min) / 20, observation: now}
		if precision, known := m.commonPrecision(a, b, true); known {
			p.near = max(p.near, precision.detectable(false, max(math.Abs(p.now), math.Abs(p.before))))
		}
		return p, true
	}
	return pair{}, false
}

func (p pair) like(a, b float64) bool { return math.Abs(a-b) <= p.near }

// sides asks whether left and right are exchanged: each is like the other one
// last time, and neither is like itself.
func (d *doubting) sides(m Measure, moment Moment) bool {
	leftKey := Key{Measure: m.ID, Side: Left, Moment: moment}
	rightKey := Key{Measure: m.ID, Side: Right, Moment: moment}
	left, okLeft := d.with(m, leftKey)
	right, okRight := d.with(m, rightKey)
	if !okLeft || !okRight || left.like(left.now, left.before) || right.like(right.now, right.before) ||
		!left.like(left.now, right.before) || !right.like(right.now, left.before) {
		return false
	}
	d.found = append(d.found, Doubt{
		Key: leftKey, Slip: SidesSwapped,
		Question: fmt.Sprintf("%s: left %s and right %s, last time %s and %s. Are left and right exchanged?",
			m.Name, m.text(left.now), m.text(right.now), m.text(left.before), m.WithUnit(right.before)),
		Instead: []Replacement{{leftKey, m.text(right.now)}, {rightKey, m.text(left.now)}},
		Use:     "exchange left and right", Keep: "keep as typed",
	})
	return true
}

// value asks about one value: a known misreading, or one that last time makes
// likely.
func (d *doubting) value(m Measure, k Key) {
	o, ok := d.visit.Observation(k)
	if !ok || o.Kept || o.Method == Estimate {
		return
	}
	if meant, slip := m.meant(o.Number); slip != NoSlip {
		d.propose(m, k, o.Number, meant, slip)
		return
	}
	if p, ok := d.with(m, k); ok && !p.like(p.now, p.before) {
		d.against(m, k, p)
	}
}

// against asks about a value that is unlike last time.
func (d *doubting) against(m Measure, k Key, p pair) {
	const inch = 2.54
	leap := math.Abs(p.now - p.before)
	likely := func(meant float64) bool { return leap > 2*p.near && m.Accept.Holds(meant) && p.like(meant, p.before) }
	switch {
	case likely(-p.now):
		d.propose(m, k, p.now, -p.now, WrongSign)
	case m.Unit.UCUM == "cm" && likely(p.now*inch):
		d.propose(m, k, p.now, math.Round(p.now*inch*10)/10, InInches)
	case m.steady() && leap > max(3*p.near, (m.Expect.Max-m.Expect.Min)/4):
		d.found = append(d.found, Doubt{
			Key: k, Slip: Jump, Keep: "keep " + m.WithUnit(p.now),
			Question: fmt.Sprintf("%s %s is far from %s last time. Look at it again, or keep it.", m.called(k), m.WithUnit(p.now), m.WithUnit(p.before)),
		})
	}
}

// steady reports whether a body does not change from one visit to the next by
// leaps: what is felt and how much is run may.
func (m Measure) steady() bool { return m.Pillar != Symptoms && m.Pillar != Load }

func (d *doubting) propose(m Measure, k Key, typed, meant float64, slip Slip) {
	d.found = append(d.found, Doubt{
		Key: k, Slip: slip, Instead: []Replacement{{k, m.text(meant)}},
		Question: fmt.Sprintf("%s %s %s. Did you mean %s?", m.called(k), m.WithUnit(typed), slipReasons[slip], m.WithUnit(meant)),
		Use:      "use " + m.WithUnit(meant), Keep: "keep " + m.WithUnit(typed),
	})
}

// called is the name of a value: the measure with its side.
func (m Measure) called(k Key) string {
	if k.Side == NoSide {
		return m.Name
	}
	return m.Name + ", " + k.Side.String() + ","
}
