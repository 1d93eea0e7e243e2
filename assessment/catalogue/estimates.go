package catalogue

import (
	"math"
	"slices"

	"stridewell/assessment"
	"stridewell/assessment/gait"
)

// Estimates works out the values of a visit that follow from others of it:
// lengths and shares from times and speed, the spring-mass model, the mean of
// the client's activities, the size of the next long run. Each is taken as an
// estimate, and only where all it needs is there.
func Estimates(v assessment.Visit, client assessment.Client) []assessment.Observation {
	e := estimating{visit: v, client: client}
	for _, moment := range []assessment.Moment{assessment.Early, assessment.Late} {
		e.rhythm(moment)
		for _, side := range []assessment.Side{assessment.Left, assessment.Right} {
			e.springMass(moment, side)
		}
	}
	e.functionMean()
	e.sessionSpike()
	return e.found
}

// WithEstimates brings the estimates of a visit up to date after an edit: those
// that the protocol asks for, and those that are there already. What somebody
// typed is never replaced: only what was absent, or stands as it was worked out
// before the edit.
func WithEstimates(before, after assessment.Visit, client assessment.Client, asked []assessment.ProtocolItem) assessment.Visit {
	was := map[assessment.Key]float64{}
	for _, o := range Estimates(before, client) {
		was[o.Key] = o.Number
	}
	for _, o := range Estimates(after, client) {
		if now, there := after.Observation(o.Key); !there && wanted(o.Key, asked) || there && ours(now, was) {
			if there {
				o.Note = now.Note
			}
			after = after.With(o)
		}
		delete(was, o.Key)
	}
	for key := range was { // nothing gives these any more
		if now, there := after.Observation(key); there && ours(now, was) && now.Note == "" {
			after = after.Without(key)
		}
	}
	return after
}

// wanted reports whether a protocol asks for a value.
func wanted(k assessment.Key, asked []assessment.ProtocolItem) bool {
	return slices.ContainsFunc(asked, func(i assessment.ProtocolItem) bool {
		return i.Measure == k.Measure && (i.Late || k.Moment != assessment.Late)
	})
}

// ours reports whether a value stands as it was worked out.
func ours(o assessment.Observation, was map[assessment.Key]float64) bool {
	number, known := was[o.Key]
	return known && o.Method == assessment.Estimate && o.Number == number
}

type estimating struct {
	visit  assessment.Visit
	client assessment.Client
	found  []assessment.Observation
}

// value is the value under a key.
func (e *estimating) value(id assessment.MeasureID, side assessment.Side, moment assessment.Moment) (float64, bool) {
	o, ok := e.visit.Observation(assessment.Key{Measure: id, Side: side, Moment: moment})
	return o.Number, ok && o.Broken == ""
}

// both is the mean of left and right, or the one that was taken; without
// either, the value of both feet together that a watch gives.
func (e *estimating) both(id assessment.MeasureID, moment assessment.Moment) (float64, bool) {
	left, okLeft := e.value(id, assessment.Left, moment)
	right, okRight := e.value(id, assessment.Right, moment)
	switch {
	case okLeft && okRight:
		return (left + right) / 2, true
	case okLeft:
		return left, true
	case okRight:
		return right, true
	default:
		return e.value(id, assessment.NoSide, moment)
	}
}

// add keeps an estimate that lies within what the measure accepts, with the
// digits it is shown with.
func (e *estimating) add(id assessment.MeasureID, side assessment.Side, moment assessment.Moment, number float64) {
	e.addAs(id, side, moment, number, assessment.Observation{})
}

// addAs is add with a definition and a broken condition.
func (e *estimating) addAs(id assessment.MeasureID, side assessment.Side, moment assessment.Moment, number float64, as assessment.Observation) {
	m, _ := Standard().Measure(id)
	scale := math.Pow10(m.Decimals)
	number = math.Round(number*scale) / scale
	if math.IsNaN(number) || !m.Accept.Holds(number) {
		return
	}
	e.found = append(e.found, assessment.Observation{
		Key: assessment.Key{Measure: id, Side: side, Moment: moment}, Number: number, Unit: m.Unit.UCUM,
		Method: assessment.Estimate, Rater: e.visit.Examiner, Definition: as.Definition, Broken: as.Broken,
	})
}

func (e *estimating) rhythm(moment assessment.Moment) {
	const none = assessment.NoSide
	rise, measured := e.value(VerticalOscillation, none, moment)
	contact, timed := e.both(ContactTime, moment)
	flight, flown := e.both(FlightTime, moment)
	if timed && flown && contact+flight > 0 {
		e.add(DutyFactor, none, moment, 100*gait.DutyFactor(contact, flight))
		if flight > 0 {
			sprung := 100 * gait.Oscillation(contact/1000, flight/1000)
			e.add(VerticalOscillation, none, moment, sprung)
			if !measured {
				rise, measured = sprung, true
			}
		}
	}
	cadence, counted := e.value(Cadence, none, moment)
	if !counted || e.visit.Conditions.Speed == nil {
		return
	}
	length := gait.StepLength(*e.visit.Conditions.Speed, cadence)
	e.add(StepLength, none, moment, length)
	if measured {
		e.add(VerticalRatio, none, moment, rise/length) // cm over m is per cent
	}
}

// springMass estimates the model of one foot: its contact, and the mean flight
// before and after it.
func (e *estimating) springMass(moment assessment.Moment, side assessment.Side) {
	contact, timed := e.value(ContactTime, side, moment)
	flight, flown := e.both(FlightTime, moment)
	speed, height, mass := e.visit.Conditions.Speed, e.client.HeightCM, e.client.MassKG
	if !timed || !flown || flight <= 0 {
		return
	}
	as := assessment.Observation{Definition: FastEnough}
	if incline := e.visit.Conditions.Incline; incline != nil && *incline != 0 {
		as.Broken = "slope"
	}
	if as.Broken == "" { // a peak that a slope falsifies has no condition to break: it is left out
		e.add(ActivePeak, side, moment, gait.PeakForce(contact, flight))
	}
	if speed == nil || height == nil || mass == nil {
		return
	}
	s, err := gait.Estimate(gait.Timing{
		Contact: contact / 1000, Flight: flight / 1000, Speed: *speed, Mass: *mass, Height: *height / 100,
	})
	if err != nil {
		return // the times belong to no run that the model knows
	}
	if !gait.Validated(*speed) {
		as.Definition = "slower"
	}
	e.addAs(VerticalStiffness, side, moment, s.Vertical, as)
	e.addAs(LegStiffness, side, moment, s.Leg, as)
	e.addAs(VerticalDisplacement, side, moment, 100*s.Displacement, as)
	e.addAs(LegCompression, side, moment, 100*s.Compression, as)
}

func (e *estimating) functionMean() {
	sum, n := 0.0, 0
	for _, id := range ids(FunctionFirst, FunctionSecond, FunctionThird) {
		if v, ok := e.value(id, assessment.NoSide, assessment.NoMoment); ok {
			sum, n = sum+v, n+1
		}
	}
	if n > 0 {
		e.add(FunctionMean, assessment.NoSide, assessment.NoMoment, sum/float64(n))
	}
}

func (e *estimating) sessionSpike() {
	planned, asked := e.value(PlannedKM, assessment.NoSide, assessment.NoMoment)
	longest, known := e.value(Longest30dKM, assessment.NoSide, assessment.NoMoment)
	if asked && known && longest > 0 {
		e.add(SessionSpike, assessment.NoSide, assessment.NoMoment, 100*planned/longest)
	}
}
