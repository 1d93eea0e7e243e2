package fit

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/muktihari/fit/profile/basetype"
	"github.com/muktihari/fit/profile/mesgdef"
	"github.com/muktihari/fit/profile/typedef"

	"stridewell/assessment"
	"stridewell/assessment/capture/watch"
)

func (l *listener) session(m *mesgdef.Session) {
	s := sessionOf(m.Sport, m.SubSport)
	s.Start, s.Elapsed, s.Timer = m.StartTime, positive(m.TotalElapsedTimeScaled()), positive(m.TotalTimerTimeScaled())
	s.Metres = positive(m.TotalDistanceScaled())
	if s.Elapsed == 0 && m.Timestamp.After(m.StartTime) && !m.StartTime.IsZero() {
		s.Elapsed = m.Timestamp.Sub(m.StartTime).Seconds()
	}
	l.sessions = append(l.sessions, s)
}

// sessionOf is a session of a sport.
func sessionOf(sport typedef.Sport, sub typedef.SubSport) watch.Session {
	s := watch.Session{Name: strings.ReplaceAll(sport.String(), "_", " ")}
	switch sport {
	case typedef.SportRunning:
		s.Sport = watch.Running
	case typedef.SportWalking, typedef.SportHiking:
		s.Sport = watch.Walking
	case typedef.SportGeneric, typedef.SportInvalid, typedef.SportAll:
		s.Sport, s.Name = watch.UnknownSport, "not said"
	default:
		s.Sport = watch.OtherSport
	}
	s.Treadmill = s.Sport.OnFoot() && (sub == typedef.SubSportTreadmill || sub == typedef.SubSportIndoorRunning)
	return s
}

func (l *listener) lap(m *mesgdef.Lap) {
	cadence := 0.0
	if m.AvgCadence != basetype.Uint8Invalid {
		cadence = float64(m.AvgCadence) + positive(m.AvgFractionalCadenceScaled())
	}
	speed := positive(m.EnhancedAvgSpeedScaled())
	if speed == 0 {
		speed = positive(m.AvgSpeedScaled())
	}
	l.laps = append(l.laps, lap{start: m.StartTime, sport: m.Sport, RecordedLap: assessment.RecordedLap{
		Seconds: positive(m.TotalTimerTimeScaled()), Metres: positive(m.TotalDistanceScaled()), Speed: speed, Cadence: cadence,
		ContactTime: positive(m.AvgStanceTimeScaled()), Oscillation: positive(m.AvgVerticalOscillationScaled()) * centimetres,
		StepLength: positive(m.AvgStepLengthScaled()) * metres,
	}})
}

// positive is 0 for what is missing.
func positive(v float64) float64 {
	if v > 0 && !math.IsInf(v, 0) {
		return v
	}
	return 0
}

// assemble gives each session its records and laps. A file without a session
// is one: it was cut off before its summary.
func (l *listener) assemble() []watch.Session {
	slices.SortStableFunc(l.samples, func(a, b watch.Sample) int { return cmp.Compare(a.At, b.At) })
	sessions := l.sessions
	if len(sessions) == 0 {
		if len(l.samples) == 0 {
			return nil
		}
		sport := l.sport
		if sport == typedef.SportInvalid && len(l.laps) > 0 {
			sport = l.laps[0].sport
		}
		s := sessionOf(sport, l.indoors)
		s.Start = time.UnixMilli(int64(l.samples[0].At * 1000)).UTC()
		s.Elapsed = l.samples[len(l.samples)-1].At - l.samples[0].At
		sessions = []watch.Session{s}
	}
	alone := len(sessions) == 1
	for i := range sessions {
		s := &sessions[i]
		s.Pauses = l.pauses
		from := float64(s.Start.Unix())
		if to := from + s.Elapsed; alone {
			s.Samples = l.samples
		} else {
			s.Samples = within(l.samples, from, to)
		}
	}
	for _, p := range l.laps {
		at := 0
		for i, s := range sessions { // the last that had begun: sessions overlap by parts of a second
			if !s.Start.After(p.start) && s.Start.After(sessions[at].Start) {
				at = i
			}
		}
		p.Start = p.start.Sub(sessions[at].Start).Seconds()
		sessions[at].Laps = append(sessions[at].Laps, p.RecordedLap)
	}
	return sessions
}

// within are the records from one moment to another, both included.
func within(samples []watch.Sample, from, to float64) []watch.Sample {
	compare := func(s watch.Sample, t float64) int { return cmp.Compare(s.At, t) }
	first, _ := slices.BinarySearchFunc(samples, from, compare)
	last, _ := slices.BinarySearchFunc(samples, math.Nextafter(to, math.Inf(1)), compare)
	return samples[first:max(first, last)]
}
