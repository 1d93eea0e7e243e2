package watch

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"stridewell/assessment"
)

// earliestClock is the first year a watch's clock is believed in: before it
// nobody wore one that writes these files.
const earliestClock = 2005

// Recording makes a recording of the session asked for, or of the first run
// that has records. It fails with a FileFault where there is no run.
func (f File) Recording(o assessment.RecordingOptions) (assessment.Recording, error) {
	r := assessment.Recording{File: f.Name, Kind: f.Kind, Device: f.Device, Warnings: append([]string{}, f.Warnings...), Steps: []assessment.RecordedStep{}}
	at, fault := f.choose(o.Session)
	if fault != nil {
		return assessment.Recording{}, fault
	}
	steps := make([]float64, len(f.Sessions))
	for i, s := range f.Sessions {
		steps[i] = s.stepsPerCount()
	}
	p := f.Sessions[at].part(o, steps[at])
	if p.outside {
		return assessment.Recording{}, f.Fault("has no record in the part that was asked for.", "Choose a part within the run.")
	}
	for i, s := range f.Sessions {
		r.Sessions = append(r.Sessions, s.recorded(i == at, steps[i]))
	}
	used := &r.Sessions[at]
	used.Coverage = p.coverage()
	r.Warnings = append(r.Warnings, f.Sessions[at].remarks(o.Today, steps[at])...)
	r.Warnings = append(r.Warnings, p.remarks...)
	r.Observations = []assessment.RecordedValue{}
	for q, c := range columns() {
		v, remark := p.value(Quantity(q))
		if remark != "" {
			r.Warnings = append(r.Warnings, remark)
		}
		switch {
		case v.N == 0:
		case Quantity(q) == Speed:
			used.Speed = v.Value
		case c.measure != "":
			r.Observations = append(r.Observations, v)
		}
	}
	if len(r.Observations) == 0 && len(p.remarks) == 0 {
		r.Warnings = append(r.Warnings, "The file holds nothing that can be taken from a run: no cadence and no contact time. A foot pod, a strap or a newer watch writes them.")
	}
	for _, q := range []Quantity{Cadence, ContactTime, Speed} {
		if t, ok := p.trend(q); ok {
			r.Trends = append(r.Trends, t)
		}
	}
	r.Parameters = p.parameters()
	return r, nil
}

// choose finds the session to use, by its number from 1 or, for 0, the longest
// run with records.
func (f File) choose(number int) (int, *assessment.FileFault) {
	if number != 0 {
		if number < 0 || number > len(f.Sessions) {
			return 0, f.Fault(fmt.Sprintf("has no session %d: it holds %s.", number, counted(len(f.Sessions))), "Choose one of the list.")
		}
		if s := f.Sessions[number-1]; !s.Sport.OnFoot() {
			return 0, f.Fault(fmt.Sprintf("was asked for session %d, and that is %s.", number, s.Name), "Choose a session on foot.")
		}
		return number - 1, nil
	}
	best := -1
	for i, s := range f.Sessions {
		if s.Sport.OnFoot() && (best < 0 || f.Sessions[best].compare(s) < 0) {
			best = i
		}
	}
	if best >= 0 {
		return best, nil
	}
	if len(f.Sessions) == 0 {
		return 0, f.Fault("holds no activity: it may be a course, a workout or settings of the watch.", "Export the run itself from the watch or its website.")
	}
	var names []string
	for _, s := range f.Sessions {
		if !slices.Contains(names, s.Name) {
			names = append(names, s.Name)
		}
	}
	if len(f.Warnings) > 0 {
		return 0, f.Fault("is incomplete or damaged, and as far as it can be read it holds no run, but "+strings.Join(names, " and ")+".", "Copy it again from where it was recorded.")
	}
	return 0, f.Fault("holds no run, but "+strings.Join(names, " and ")+".", "Choose the file of a run; a ride or a swim says nothing about steps.")
}

func counted(n int) string {
	if n == 1 {
		return "one session"
	}
	return fmt.Sprintf("%d sessions", n)
}

// compare orders sessions by how well they serve: with records, runs before
// walks, long before short.
func (s Session) compare(other Session) int {
	ranks := func(s Session) [3]bool { return [3]bool{len(s.Samples) > 0, s.Sport != Walking, s.Sport == Running} }
	mine, its := ranks(s), ranks(other)
	for i := range mine {
		if mine[i] != its[i] {
			if mine[i] {
				return 1
			}
			return -1
		}
	}
	return cmp.Compare(s.seconds(), other.seconds())
}

// recorded describes the session for the list.
func (s Session) recorded(used bool, steps float64) assessment.RecordedSession {
	r := assessment.RecordedSession{
		Sport: s.Name, Running: s.Sport.OnFoot(), Indoors: s.Treadmill, Start: s.Start.UTC(), Seconds: s.seconds(), Metres: s.Metres, Used: used,
	}
	if !s.Sport.OnFoot() {
		return r
	}
	r.Laps = slices.Clone(s.Laps)
	for i := range r.Laps {
		r.Laps[i].Cadence *= steps
	}
	for q, c := range columns() {
		if c.measure == "" {
			continue
		}
		all := s.gather(Quantity(q), steps)
		if len(all.list) == 0 {
			continue
		}
		r.Whole = append(r.Whole, assessment.RecordedValue{
			Measure: c.measure, Method: assessment.Watch, Value: tidy(all.median()), Unit: c.unit, N: len(all.list),
		})
	}
	return r
}

// remarks are what must be known before the values of the session are used.
func (s Session) remarks(today assessment.Date, steps float64) []string {
	var said []string
	day := assessment.DateOf(s.Start)
	switch {
	case s.Start.IsZero():
		said = append(said, "The file does not say when the run was. Check that it is the right one.")
	case day.Year < earliestClock || !today.IsZero() && today.AddDays(1).Before(day):
		said = append(said, fmt.Sprintf("The clock of the watch was not set: the file says %s. Check that it is the right run.", day.Words()))
	}
	switch s.Sport {
	case Walking:
		said = append(said, "It was recorded as a walk. The values are those of walking.")
	case UnknownSport:
		said = append(said, "The file does not say which sport it was. Use it only if it was a run.")
	case Running, OtherSport:
	}
	if s.Treadmill {
		said = append(said, "It was run on a treadmill: speed and step length are the watch's estimate. Type the speed of the belt.")
	}
	if steps == 1 {
		said = append(said, "Cadence is stored as steps of both feet already, so it was not doubled.")
	}
	return said
}

// stepsPerCount is 2 where cadence counts strides, as the formats ask, and 1
// where the exporter has counted both feet already: no runner takes more than
// 120 strides a minute.
func (s Session) stepsPerCount() float64 {
	const mostStrides = 120
	if !s.Sport.OnFoot() {
		return 2
	}
	moving := s.gather(Cadence, 1)
	for _, l := range s.Laps {
		if len(moving.list) == 0 && l.Cadence > mostStrides {
			return 1
		}
	}
	if len(moving.list) > 0 && moving.median() > mostStrides {
		return 1
	}
	return 2
}

// seconds1970 is a moment in s since 1970.
func seconds1970(t time.Time) float64 {
	if t.IsZero() {
		return math.NaN()
	}
	return float64(t.UnixMilli()) / 1000
}
