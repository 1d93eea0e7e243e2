package assessment

// An Offer is a value of a recording as it would stand in a visit. A problem
// that refuses says why it cannot; another questions it.
type Offer struct {
	Measure     Measure
	Observation Observation
	Problem     Problem
}

// Offers lists what of a recording can be taken into a visit, in the order of
// the recording. The device stands in the note of each value. The value of both
// feet together keeps no side, also where the measure has two.
func (r Recording) Offers(c Catalogue, rater string) []Offer {
	var offers []Offer
	for _, v := range r.Observations {
		m, known := c.Measure(v.Measure)
		if !known || m.Retired {
			continue
		}
		o, problem := m.Parse(FormatNumber(v.Value, m.Decimals))
		o.Key = Key{Measure: m.ID, Side: v.Side, Moment: v.Moment}
		switch {
		case !m.Moments:
			o.Moment = NoMoment
		case o.Moment == NoMoment:
			o.Moment = Early
		}
		o.Unit, o.Method, o.Definition, o.Rater = m.Unit.UCUM, v.Method, v.Definition, rater
		o.Note = r.Device
		if v.Method != Watch { // a watch counts records of a second, which are no repetitions
			o.N, o.SD = v.N, v.SD
		}
		offers = append(offers, Offer{Measure: m, Observation: o, Problem: problem})
	}
	return offers
}

// Take returns the visit with a value that was measured, and without a mark
// that it was left out or could not be read. The receiver is not changed.
func (v Visit) Take(o Observation) Visit {
	v = v.With(o)
	var unfinished []Unfinished
	for _, u := range v.Unfinished {
		if u.Key != o.Key {
			unfinished = append(unfinished, u)
		}
	}
	var notDone []NotDone
	for _, n := range v.NotDone {
		if n.Key != o.Key {
			notDone = append(notDone, n)
		}
	}
	v.Unfinished, v.NotDone = unfinished, notDone
	return v
}

// Used is the session that the values come from.
func (r Recording) Used() (RecordedSession, bool) {
	for _, s := range r.Sessions {
		if s.Used {
			return s, true
		}
	}
	return RecordedSession{}, false
}

// TakeSpeed returns the visit with the speed of the run where the visit has
// none. The speed of a watch on a treadmill is an estimate and is not taken.
func (r Recording) TakeSpeed(v Visit) Visit {
	used, ok := r.Used()
	if ok && v.Conditions.Speed == nil && !used.Indoors && v.Conditions.Surface != OnTreadmill && SpeedLimits.Holds(used.Speed) {
		v.Conditions.Speed = &used.Speed
	}
	return v
}
