package force

import (
	"math"

	"stridewell/assessment/capture/signal"
)

// axes are which way a recording's axes point, as far as its forces show.
type axes struct {
	up           int
	upSign       float64 // of the recorded vertical force, to make it upwards
	forward      int
	forwardFound bool
	forceSign    float64 // of the recorded force along the run, to make it forwards
	across       int
	rightSign    float64 // of places across, to make them to the right; 0: not known
}

const (
	leastPush   = 0.05 // body weights between the halves of stance: less is no braking and push
	beltTravels = 0.8  // m/s: a place that moves so fast on the ground moves with a belt
)

// findAxes finds the run along the axis on which every contact brakes first and
// pushes after, or, without such forces, on which the place of the force
// travels backwards with the belt.
func (a *analysis) findAxes(t trial, found []span) {
	if t.vertical != nil {
		return
	}
	total := t.total()
	best := 0.0
	for k, channel := range total {
		if k == a.axes.up || channel == nil {
			continue
		}
		if d := halves(channel, found); math.Abs(d) > math.Abs(best) {
			a.axes.forward, best = k, d
		}
	}
	a.axes.forwardFound = math.Abs(best) >= leastPush*a.weight
	a.axes.forceSign = sign(best)
	a.axes.rightSign = a.right(t, found)
}

// halves is how much larger the force is in the second half of contacts than
// in the first, on average.
func halves(channel []float64, found []span) float64 {
	sum := 0.0
	for _, c := range found {
		middle := (c.first + c.last) / 2
		sum += signal.MeanOf(channel[middle:c.last+1]).Value - signal.MeanOf(channel[c.first:middle]).Value
	}
	return sum / float64(len(found))
}

func sign(v float64) float64 {
	if v < 0 {
		return -1
	}
	return 1
}

// right works out which way places across the run count, from right-handed
// axes: forwards times upwards is to the right. A vertical force that had to be
// turned round leaves it open whether the forces or the axes were.
func (a *analysis) right(t trial, found []span) float64 {
	if !t.hasPlaces() || a.axes.upSign < 0 && !t.laboratory {
		return 0
	}
	along := a.axes.forward
	forward := a.axes.forceSign
	if t.laboratory {
		forward *= a.axes.upSign
	}
	travel := a.travel(t, found, along)
	switch {
	case !a.axes.forwardFound:
		if along, travel = a.farthest(t, found); travel == 0 {
			return 0
		}
		a.axes.forward = along
		forward = -sign(travel)
	case travel*forward > beltTravels:
		return 0 // the belt would run the wrong way
	}
	a.axes.across = 3 - a.axes.up - along
	if (along+1)%3 == a.axes.up {
		return forward
	}
	return -forward
}

// farthest is the level axis along which the place of the force travels most.
func (a *analysis) farthest(t trial, found []span) (axis int, travel float64) {
	for k := range 3 {
		if k == a.axes.up {
			continue
		}
		if v := a.travel(t, found, k); math.Abs(v) > math.Abs(travel) {
			axis, travel = k, v
		}
	}
	return axis, travel
}

// travel is the median speed, m/s, of the place of the force along an axis in
// the middle of contacts; 0 where it is not known.
func (a *analysis) travel(t trial, found []span, axis int) float64 {
	place := t.place(axis, a.axes.up)
	if place == nil {
		return 0
	}
	var speeds []float64
	for _, c := range found {
		n := c.last - c.first + 1
		i, j := c.first+n/5, c.last-n/5
		if v := (place[j] - place[i]) / (t.times[j] - t.times[i]); !math.IsNaN(v) && !math.IsInf(v, 0) {
			speeds = append(speeds, v)
		}
	}
	if len(speeds) == 0 {
		return 0
	}
	return signal.Median(speeds) * t.metres(place)
}

// metres is the length of the unit of places: they are in mm when any is
// beyond 20, since no laboratory is 20 m long.
func (t trial) metres(place []float64) float64 {
	for _, v := range place {
		if abs(v) > 20 {
			return 1e-3
		}
	}
	return 1
}

// hasPlaces reports whether the places of the force were recorded.
func (t trial) hasPlaces() bool {
	for _, p := range t.plates {
		if p.place[0] != nil || p.place[1] != nil || p.place[2] != nil {
			return true
		}
	}
	return false
}

// place is where the force acts along an axis: of the only plate, or of all,
// weighed by their vertical forces; nil when not recorded.
func (t trial) place(axis, up int) []float64 {
	if len(t.plates) == 1 {
		return t.plates[0].place[axis]
	}
	var out, weight []float64
	for _, p := range t.plates {
		if p.place[axis] == nil || p.force[up] == nil {
			continue
		}
		if out == nil {
			out, weight = make([]float64, len(t.times)), make([]float64, len(t.times))
		}
		for i, v := range p.place[axis] {
			if w := abs(p.force[up][i]); w > 0 && !math.IsNaN(v) {
				out[i], weight[i] = out[i]+w*v, weight[i]+w
			}
		}
	}
	for i := range out {
		out[i] /= weight[i]
	}
	return out
}
