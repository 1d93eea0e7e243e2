package force

import (
	"fmt"
	"math"

	"stridewell/assessment"
)

// certain is the share of steps that must agree on the sides.
const certain = 0.90

// fewestVotes is how many steps must have a say in a vote.
const fewestVotes = 3

// sides is how the feet were told apart.
type sides struct {
	method     string // "said", "plates", "cop", "markers", or "unknown"
	confidence float64
}

// A vote is one way of telling which foot the steps of parity 0 are.
type vote struct {
	method     string
	even       assessment.Side // NoSide: the feet differ, and which is which is not known
	confidence float64
}

// findSides tells the feet apart: by what was said, by two plates in turn, by
// the place of the force across the run, or by markers on the feet. Ways that
// contradict each other, or steps that do, leave the sides open.
func (a *analysis) findSides(r *reader, t trial) {
	valid := a.valid()
	if len(valid) == 0 {
		a.sides = sides{method: "unknown"}
		return
	}
	votes := a.votes(t, valid)
	a.sides = sides{method: "unknown"}
	even := assessment.NoSide
	switch said := r.Options.FirstSide; {
	case said != assessment.NoSide:
		even = said
		if valid[0].parity == 1 {
			even = said.Other()
		}
		a.sides = sides{method: "said", confidence: 1}
		for _, v := range votes {
			if v.even != assessment.NoSide && v.even != even && v.confidence >= certain {
				r.Warn("The first step was said to be of the other foot than the recording shows by " + wayWords[v.method] + ".")
			}
		}
	default:
		even = a.settle(votes)
	}
	if even == assessment.NoSide {
		r.Ask("first_side", fmt.Sprintf("Which foot is the first step, at %.2f s? The recording does not show it.", valid[0].on), "left", "right")
		return
	}
	for _, s := range valid {
		if s.side = even; s.parity == 1 {
			s.side = even.Other()
		}
	}
}

var wayWords = map[string]string{"plates": "its plates", "cop": "the place of the force", "markers": "the markers on the feet"}

// settle takes the first vote that is certain and that no other certain one
// contradicts.
func (a *analysis) settle(votes []vote) assessment.Side {
	even := assessment.NoSide
	for _, v := range votes {
		switch {
		case v.confidence < certain:
			if a.sides.confidence == 0 {
				a.sides.confidence = v.confidence
			}
		case v.even == assessment.NoSide:
		case even == assessment.NoSide:
			even = v.even
			a.sides = sides{method: v.method, confidence: v.confidence}
		case even != v.even:
			a.sides = sides{method: "unknown"}
			return assessment.NoSide
		}
	}
	return even
}

// valid lists the steps that are not rejected.
func (a *analysis) valid() []*step {
	var out []*step
	for i := range a.steps {
		if a.steps[i].rejected == "" {
			out = append(out, &a.steps[i])
		}
	}
	return out
}

func (a *analysis) votes(t trial, valid []*step) []vote {
	var out []vote
	if v, ok := a.byPlates(t, valid); ok {
		out = append(out, v)
	}
	if v, ok := a.byPlace(t, valid); ok {
		out = append(out, v)
	}
	if v, ok := a.byMarkers(t, valid); ok {
		out = append(out, v)
	}
	return out
}

// byPlates holds where two plates carry the steps in turn. Names of columns
// alone are not believed: some laboratories write every step into one.
func (a *analysis) byPlates(t trial, valid []*step) (vote, bool) {
	if len(t.plates) != 2 || len(valid) < 2 {
		return vote{}, false
	}
	var turns, onFirst [2]int // steps by parity; of those, on the first plate
	for _, s := range valid {
		var area [2]float64
		for k, p := range t.plates {
			for q := s.first; q <= s.last; q++ {
				area[k] += abs(p.force[a.axes.up][q])
			}
		}
		turns[s.parity]++
		if area[0] > area[1] {
			onFirst[s.parity]++
		}
	}
	if turns[0] == 0 || turns[1] == 0 {
		return vote{}, false
	}
	agree := onFirst[0] + turns[1] - onFirst[1]
	evenFirst := 2*agree >= len(valid)
	if !evenFirst {
		agree = len(valid) - agree
	}
	first := a.sideOfFirst(t)
	v := vote{method: "plates", confidence: float64(agree) / float64(len(valid)), even: first}
	if !evenFirst {
		v.even = first.Other()
	}
	return v, true
}

// sideOfFirst is the side of the first of two plates, by its name or by where
// it lies across the run.
func (a *analysis) sideOfFirst(t trial) assessment.Side {
	first, second := t.plates[0], t.plates[1]
	if first.side != assessment.NoSide && second.side == first.side.Other() {
		return first.side
	}
	apart := first.at[a.axes.across] - second.at[a.axes.across]
	if a.axes.rightSign == 0 || abs(apart) <= abs(first.at[a.axes.forward]-second.at[a.axes.forward]) {
		return assessment.NoSide
	}
	if apart*a.axes.rightSign > 0 {
		return assessment.Right
	}
	return assessment.Left
}

// byPlace compares where each step pushes across the run with the steps before
// and after it, so that wandering on the belt cancels.
func (a *analysis) byPlace(t trial, valid []*step) (vote, bool) {
	place, right := t.copRight, 1.0
	if t.vertical == nil {
		if right = a.axes.rightSign; t.hasPlaces() {
			place = t.place(a.across(), a.axes.up)
		}
	}
	if place == nil {
		return vote{}, false
	}
	across := make([]float64, len(valid))
	for i, s := range valid {
		across[i] = a.placeOf(t, *s, place)
	}
	v, ok := voteOf(valid, func(i int) float64 { return across[i] - (across[i-1]+across[i+1])/2 })
	if v.method = "cop"; right == 0 {
		v.even = assessment.NoSide
	} else if right < 0 {
		v.even = v.even.Other()
	}
	return v, ok
}

// across is the level axis that is not along the run.
func (a *analysis) across() int { return 3 - a.axes.up - a.axes.forward }

// placeOf is the mean place of the force in the middle of a step, weighed by
// the force.
func (a *analysis) placeOf(t trial, s step, place []float64) float64 {
	var sum, weight float64
	for q := s.first; q <= s.last; q++ {
		at := t.times[q]
		if at >= s.on+activeFrom*s.contact && at <= s.on+activeTo*s.contact && !math.IsNaN(place[q]) {
			sum, weight = sum+place[q]*a.z[q], weight+a.z[q]
		}
	}
	return sum / weight
}

// byMarkers takes the lower foot in the middle of the step for the one that
// stands.
func (a *analysis) byMarkers(t trial, valid []*step) (vote, bool) {
	if t.feet == nil {
		return vote{}, false
	}
	v, ok := voteOf(valid, func(i int) float64 {
		q := (valid[i].first + valid[i].last) / 2
		return t.feet.left[q] - t.feet.right[q]
	})
	v.method = "markers"
	return v, ok
}

// voteOf asks each step but the ends whether it is of the right foot: rightness
// is positive for yes, NaN for no opinion.
func voteOf(valid []*step, rightness func(i int) float64) (vote, bool) {
	votes, yes := 0, 0
	for i := 1; i+1 < len(valid); i++ {
		r := rightness(i)
		if math.IsNaN(r) || r == 0 {
			continue
		}
		if votes++; (r > 0) == (valid[i].parity == 0) {
			yes++
		}
	}
	if votes < fewestVotes {
		return vote{}, false
	}
	v := vote{even: assessment.Right, confidence: float64(yes) / float64(votes)}
	if 2*yes < votes {
		v = vote{even: assessment.Left, confidence: float64(votes-yes) / float64(votes)}
	}
	return v, true
}
