package track

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"time"

	"stridewell/assessment/capture/watch"
)

// sports are the words of exporters, in lower case; "9" is a run of Strava.
func sports() map[string]watch.Sport {
	return map[string]watch.Sport{
		"running": watch.Running, "run": watch.Running, "9": watch.Running, "trail_running": watch.Running, "treadmill_running": watch.Running,
		"track_running": watch.Running, "jogging": watch.Running,
		"walking": watch.Walking, "walk": watch.Walking, "hiking": watch.Walking, "10": watch.Walking, "4": watch.Walking,
		"other": watch.UnknownSport, "": watch.UnknownSport,
	}
}

func sportOf(text string) (watch.Sport, string) {
	name := strings.ToLower(watch.Printable(text))
	sport, known := sports()[name]
	switch {
	case !known:
		return watch.OtherSport, name
	case sport == watch.UnknownSport:
		return sport, "not said"
	case sport == watch.Running:
		return sport, "running"
	default:
		return sport, "walking"
	}
}

// finish completes the sessions: what the file does not say follows from the
// points.
func (r *reader) finish() []watch.Session {
	var done []watch.Session
	for _, s := range r.sessions {
		slices.SortStableFunc(s.Samples, func(a, b watch.Sample) int { return cmp.Compare(a.At, b.At) })
		if n := len(s.Samples); n > 0 {
			s.Start = time.UnixMilli(int64(s.Samples[0].At * 1000)).UTC()
			s.Elapsed = s.Samples[n-1].At - s.Samples[0].At
			s.Metres = furthest(s.Samples)
		}
		if !s.speed {
			speeds(s.Samples)
		}
		for _, l := range s.laps {
			if s.Start.IsZero() {
				s.Start = l.start
			}
			if !l.start.IsZero() {
				l.Start = l.start.Sub(s.Start).Seconds()
			}
			if l.Speed == 0 && l.Seconds > 0 {
				l.Speed = l.Metres / l.Seconds
			}
			s.Timer += l.Seconds
			s.Laps = append(s.Laps, l.RecordedLap)
		}
		done = append(done, s.Session)
	}
	return done
}

func furthest(samples []watch.Sample) float64 {
	var metres float64
	for _, s := range samples {
		if d := s.Of[watch.Distance]; d > metres {
			metres = d
		}
	}
	return metres
}

// Speed that is worked out from distance is noisy: it is the median of the
// steps in so many seconds about each record.
const smoothing = 10.0

// speeds works out the speed of each record from the distances.
func speeds(samples []watch.Sample) {
	raw := make([]float64, len(samples))
	for i := range samples {
		raw[i] = math.NaN()
		if i == 0 {
			continue
		}
		a, b := samples[i-1], samples[i]
		if dt := b.At - a.At; dt > 0 {
			raw[i] = (b.Of[watch.Distance] - a.Of[watch.Distance]) / dt
		}
	}
	first, near := 0, []float64{}
	for i := range samples {
		for samples[i].At-samples[first].At > smoothing/2 {
			first++
		}
		near = near[:0]
		for j := first; j < len(samples) && samples[j].At-samples[i].At <= smoothing/2 && j-first < mostNear; j++ {
			if !math.IsNaN(raw[j]) && raw[j] >= 0 {
				near = append(near, raw[j])
			}
		}
		if len(near) > 0 {
			slices.Sort(near)
			samples[i].Of[watch.Speed] = near[len(near)/2]
		}
	}
}

// mostNear bounds the records that are looked at about each: files with many
// points at one moment exist.
const mostNear = 50

// ground is a way over the earth: where it has got to, and how far.
type ground struct {
	latitude, longitude float64 // degrees
	metres              float64
	on                  bool
}

// leave breaks the way: the next position begins a new part.
func (g *ground) leave() { g.on = false }

// to goes on to a position and returns the metres so far; NaN without one.
func (g *ground) to(latitude, longitude float64) float64 {
	if math.IsNaN(latitude) || math.IsNaN(longitude) || math.Abs(latitude) > 90 || math.Abs(longitude) > 180 {
		return math.NaN()
	}
	if g.on {
		g.metres += apart(g.latitude, g.longitude, latitude, longitude)
	}
	g.latitude, g.longitude, g.on = latitude, longitude, true
	return g.metres
}

// apart is the distance of two positions near each other in m, on a sphere.
func apart(latA, lonA, latB, lonB float64) float64 {
	const radius, rad = 6371008.8, math.Pi / 180
	east := math.Remainder(lonB-lonA, 360) * rad * math.Cos((latA+latB)/2*rad)
	return radius * math.Hypot((latB-latA)*rad, east)
}
