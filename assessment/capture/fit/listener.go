package fit

import (
	"math"
	"time"

	"github.com/muktihari/fit/profile/mesgdef"
	"github.com/muktihari/fit/profile/typedef"
	"github.com/muktihari/fit/profile/untyped/fieldnum"
	"github.com/muktihari/fit/profile/untyped/mesgnum"
	"github.com/muktihari/fit/proto"

	"stridewell/assessment"
	"stridewell/assessment/capture/watch"
)

// epoch is the beginning of time in FIT, in s since 1970.
const epoch = 631065600

// A lap as the file has it, before it is known which session it belongs to.
type lap struct {
	start time.Time
	sport typedef.Sport
	assessment.RecordedLap
}

// A listener collects what matters of each message. The decoder lends it the
// message for the call only.
type listener struct {
	device   string
	sessions []watch.Session
	laps     []lap
	samples  []watch.Sample
	pauses   []watch.Span
	stopped  float64 // s since 1970, when the timer stopped; NaN while it runs
	sport    typedef.Sport
	indoors  typedef.SubSport
	of       [256]target // what a field of a record is for
	named    map[fieldKey]named
	full     func() // called when there are too many records
}

// A target is where a field of a record goes: into which quantity and by which
// factor from the unit of the profile.
type target struct {
	quantity watch.Quantity
	factor   float64 // 0: nowhere
}

func newListener() *listener {
	l := &listener{stopped: math.NaN(), sport: typedef.SportInvalid, indoors: typedef.SubSportInvalid, named: map[fieldKey]named{}}
	l.of = [256]target{
		fieldnum.RecordStanceTime:          {watch.ContactTime, 1},
		fieldnum.RecordStanceTimePercent:   {watch.DutyFactor, 1},
		fieldnum.RecordStanceTimeBalance:   {watch.Balance, 1},
		fieldnum.RecordVerticalOscillation: {watch.Oscillation, centimetres},
		fieldnum.RecordVerticalRatio:       {watch.VerticalRatio, 1},
		fieldnum.RecordStepLength:          {watch.StepLength, metres},
		fieldnum.RecordEnhancedSpeed:       {watch.Speed, 1},
		fieldnum.RecordDistance:            {watch.Distance, 1},
	}
	return l
}

// From the millimetres of the profile.
const (
	centimetres = 0.1
	metres      = 0.001
)

// OnMesg implements decoder.MesgListener.
func (l *listener) OnMesg(m proto.Message) {
	switch m.Num {
	case mesgnum.Record:
		l.record(&m)
	case mesgnum.Session:
		l.session(mesgdef.NewSession(&m))
	case mesgnum.Lap:
		l.lap(mesgdef.NewLap(&m))
	case mesgnum.Event:
		l.event(mesgdef.NewEvent(&m))
	case mesgnum.Sport:
		s := mesgdef.NewSport(&m)
		l.sport, l.indoors = s.Sport, s.SubSport
	case mesgnum.FileId:
		if id := mesgdef.NewFileId(&m); l.device == "" {
			l.device = deviceName(id)
		}
	case mesgnum.FieldDescription:
		l.describe(mesgdef.NewFieldDescription(&m))
	default: // nothing of it is kept
	}
}

// number is a field's value in the unit of the profile; NaN is missing.
func number(f *proto.Field) float64 {
	v, ok := float(f.Value)
	if !ok || !f.Value.Valid(f.BaseType) {
		return math.NaN()
	}
	return v/f.Scale - f.Offset
}

func (l *listener) record(m *proto.Message) {
	s, c := watch.NewSample(), counted{whole: math.NaN(), fine: math.NaN()}
	s.At = math.NaN()
	for i := range m.Fields {
		f := &m.Fields[i]
		if to := l.of[f.Num]; to.factor != 0 {
			s.Of[to.quantity] = number(f) * to.factor
			continue
		}
		switch f.Num {
		case fieldnum.RecordTimestamp:
			s.At = number(f) + epoch
		default:
			c.take(f)
		}
	}
	if math.IsNaN(s.At) {
		return
	}
	s.Of[watch.Cadence] = c.strides()
	l.developed(m, &s)
	for q := range s.Of {
		if s.Of[q] == 0 && absentAtZero(watch.Quantity(q)) {
			s.Of[q] = math.NaN()
		}
	}
	if l.samples = append(l.samples, s); len(l.samples) > mostRecords {
		l.full()
	}
}

// counted is the cadence of a record, which is spread over fields.
type counted struct{ whole, fraction, fine float64 }

func (c *counted) take(f *proto.Field) {
	switch f.Num {
	case fieldnum.RecordCadence:
		c.whole = number(f)
	case fieldnum.RecordFractionalCadence:
		c.fraction = positive(number(f))
	case fieldnum.RecordCadence256:
		c.fine = number(f)
	}
}

// strides is the cadence in strides a minute; NaN is missing.
func (c *counted) strides() float64 {
	if math.IsNaN(c.whole) {
		return c.fine
	}
	return c.whole + c.fraction
}

// absentAtZero reports whether a device writes 0 where it has no value: nobody
// runs without contact. A cadence, a speed or a distance of 0 is a runner who
// stands.
func absentAtZero(q watch.Quantity) bool {
	return q != watch.Cadence && q != watch.Speed && q != watch.Distance
}

func (l *listener) event(e *mesgdef.Event) {
	if e.Event != typedef.EventTimer || e.Timestamp.IsZero() {
		return
	}
	at := float64(e.Timestamp.Unix())
	switch e.EventType {
	case typedef.EventTypeStop, typedef.EventTypeStopAll, typedef.EventTypeStopDisable, typedef.EventTypeStopDisableAll:
		l.stopped = at
	case typedef.EventTypeStart:
		if !math.IsNaN(l.stopped) {
			l.pauses = append(l.pauses, watch.Span{From: l.stopped, To: at})
		}
		l.stopped = math.NaN()
	default: // of no matter for the timer
	}
}
