package assessment

import (
	"cmp"
	"math"
	"slices"
)

// A Finding is an observation with its grade, as shown. Findings are frozen
// when a visit is closed.
type Finding struct {
	Observation Observation `json:"observation"`
	Verdict     Verdict     `json:"verdict"`
}

// A Shown finding carries what screen and paper put beside it.
type Shown struct {
	Finding
	Measure Measure
	Change  Change          // since the most recent earlier visit that has the value
	Drift   *Change         // late against early in the same visit; on the late value only
	Sides   *SideDifference // on the left value of a pair only
}

// A Gap is a value of an offered measure that was not taken.
type Gap struct {
	Key     Key
	Measure Measure
	Reason  *NotDoneReason // nil when no reason was recorded
	Earlier bool           // a visit before has it
}

// A Summary is all findings and changes of a visit. Screen, handout, report
// and exports render the same Summary; no grade is computed anywhere else.
type Summary struct {
	Client    Client
	Visit     Visit
	Number    int // of the visit, counted from 1
	Previous  *Visit
	Age       int
	AgeKnown  bool
	Catalogue string  // revision the grades were given with
	Findings  []Shown // in catalogue order, left before right, early before late
	Gaps      []Gap
	Lock      Lock
	Likeness  Likeness // of the conditions against the previous visit
	Unlike    Mismatch
}

// History is a client with all visits, oldest first.
type History struct {
	Client Client
	Visits []Visit
}

// Summarise works out the summary of one visit of a history. It is false when
// the history does not hold the visit. A closed visit keeps the grades it was
// given; only its changes are compared anew.
func Summarise(c Catalogue, h History, id VisitID) (Summary, bool) {
	at := slices.IndexFunc(h.Visits, func(v Visit) bool { return v.ID == id })
	if at < 0 {
		return Summary{}, false
	}
	v := h.Visits[at]
	s := Summary{
		Client: h.Client, Visit: v, Number: at + 1, Lock: v.Lock(), Catalogue: c.Revision(),
	}
	s.Age, s.AgeKnown = h.Client.AgeOn(v.Date)
	earlier := h.Visits[:at]
	if at > 0 {
		s.Previous = &h.Visits[at-1]
		s.Likeness, s.Unlike = v.Conditions.Likeness(s.Previous.Conditions)
	}
	findings := Findings(c, h.Client, v)
	if v.State == Closed {
		findings, s.Catalogue = v.Findings, v.Catalogue
	}
	subject := v.Subject(h.Client)
	findings = slices.SortedStableFunc(slices.Values(findings), func(a, b Finding) int {
		return cmp.Or(cmp.Compare(c.order(a.Observation.Measure), c.order(b.Observation.Measure)),
			a.Observation.Compare(b.Observation.Key))
	})
	for _, f := range findings {
		m, known := c.Measure(f.Observation.Measure)
		if !known {
			continue // written by a newer catalogue: kept in the record, not shown
		}
		s.Findings = append(s.Findings, Shown{Finding: f, Measure: m, Change: m.since(f.Observation, v, h.Client, earlier)})
	}
	s.relate(subject)
	s.Gaps = gaps(c, v, earlier)
	return s, true
}

// Findings grades every observation of a visit, and gives it the grade of the
// clinician where there is one. It is what a visit is closed with.
func Findings(c Catalogue, client Client, v Visit) []Finding {
	subject := v.Subject(client)
	found := make([]Finding, 0, len(v.Observations))
	for _, o := range v.Observations {
		if m, known := c.Measure(o.Measure); known {
			found = append(found, Finding{Observation: o, Verdict: v.overridden(m.Grade(o, subject), o.Key)})
		}
	}
	return found
}

// since compares with the most recent earlier visit that has the value.
func (m Measure) since(o Observation, v Visit, client Client, earlier []Visit) Change {
	for _, before := range slices.Backward(earlier) {
		if b, ok := before.Observation(o.Key); ok {
			return m.Compare(
				Taken{Observation: b, Conditions: before.Conditions, Subject: before.Subject(client), Date: before.Date},
				Taken{Observation: o, Conditions: v.Conditions, Subject: v.Subject(client), Date: v.Date})
		}
	}
	return m.otherMoment(o, earlier)
}

// otherMoment finds an earlier value of the other moment of the run: shown, and
// never subtracted.
func (m Measure) otherMoment(o Observation, earlier []Visit) Change {
	key := o.Key
	switch key.Moment {
	case Early:
		key.Moment = Late
	case Late:
		key.Moment = Early
	default:
		return Change{Verdict: NoEarlier}
	}
	for _, before := range slices.Backward(earlier) {
		if b, ok := before.Observation(key); ok {
			return Change{Verdict: NotComparable, Mismatch: MomentDiffers, Likeness: NotAlike, Before: b, BeforeDate: before.Date}
		}
	}
	return Change{Verdict: NoEarlier}
}

// relate adds what compares values within the visit: sides and moments.
func (s *Summary) relate(subject Subject) {
	for i := range s.Findings {
		f := &s.Findings[i]
		key := f.Observation.Key
		if key.Moment == Late {
			key.Moment = Early
			if early, ok := s.Visit.Observation(key); ok {
				drift := f.Measure.drift(early, f.Observation, s.Visit, subject)
				f.Drift = &drift
			}
		}
		if f.Observation.Side == Left {
			key = f.Observation.Key
			key.Side = Right
			if right, ok := s.Visit.Observation(key); ok {
				if d, comparable := f.Measure.CompareSides(f.Observation, right, subject); comparable {
					f.Sides = &d
				}
			}
		}
	}
}

// drift compares late with early: the same run, so the conditions are alike.
func (m Measure) drift(early, late Observation, v Visit, subject Subject) Change {
	at := func(o Observation) Taken {
		return Taken{Observation: o, Conditions: v.Conditions, Subject: subject, Date: v.Date}
	}
	return m.Compare(at(early), at(late))
}

func gaps(c Catalogue, v Visit, earlier []Visit) []Gap {
	var missing []Gap
	for _, m := range c.measures {
		if m.Retired {
			continue
		}
		for _, side := range m.Sides() {
			key := Key{Measure: m.ID, Side: side, Moment: m.firstMoment()}
			if _, done := v.Observation(key); done {
				continue
			}
			g := Gap{Key: key, Measure: m}
			for _, n := range v.NotDone {
				if n.Key == key {
					g.Reason = &n.Reason
				}
			}
			g.Earlier = slices.ContainsFunc(earlier, func(b Visit) bool { _, ok := b.Observation(key); return ok })
			missing = append(missing, g)
		}
	}
	return missing
}

// firstMoment is the moment a measure is expected at: early where it may be
// taken twice in a run.
func (m Measure) firstMoment() Moment {
	if m.Moments {
		return Early
	}
	return NoMoment
}

// MomentsOf lists the moments a value of the measure may have, first the
// expected one.
func (m Measure) MomentsOf() []Moment {
	if m.Moments {
		return []Moment{Early, Late}
	}
	return []Moment{NoMoment}
}

// Finding finds what the summary says of a key.
func (s Summary) Finding(k Key) (Shown, bool) {
	for _, f := range s.Findings {
		if f.Observation.Key == k {
			return f, true
		}
	}
	return Shown{}, false
}

// Ranked lists the findings of some pillars: graded ones first, by grade, then
// by how far outside the error they lie, then in catalogue order.
func (s Summary) Ranked(pillars ...Pillar) []Shown {
	var ranked []Shown
	for _, f := range s.Findings {
		if slices.Contains(pillars, f.Measure.Pillar) {
			ranked = append(ranked, f)
		}
	}
	slices.SortStableFunc(ranked, func(a, b Shown) int {
		return cmp.Or(cmp.Compare(b.Verdict.Grade, a.Verdict.Grade), cmp.Compare(b.excess(), a.excess()))
	})
	return ranked
}

// excess is how many errors a value lies beyond the first cut.
func (f Shown) excess() float64 {
	cut, worse, ok := f.Verdict.InRange()
	if !ok || f.Verdict.SEM == 0 {
		return 0
	}
	beyond := f.Measure.Magnitude(f.Observation) - cut
	if worse == LowerIsWorse {
		beyond = -beyond
	}
	return math.Max(0, beyond/f.Verdict.SEM)
}

// Waits says in a sentence why a test is not done now, or nothing: an open
// red-flag answer speaks against every test that goes on until it is stopped
// (tests reference, B; a convention). What was done elsewhere may be recorded.
func (s Summary) Waits(m Measure) string {
	if !s.Lock.Locked() || !m.Maximal() {
		return ""
	}
	return "Not now: a red-flag answer is open, and this goes on until it is stopped. Type only what was done elsewhere. F8 records what was done."
}
