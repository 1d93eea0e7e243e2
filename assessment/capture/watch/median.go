package watch

import "math"

// A weighed value was held for so many seconds.
type weighed struct{ value, weight float64 }

// gathered are the values of a quantity in the order they came, with how long
// each was held.
type gathered struct {
	list  []weighed
	total float64 // s
}

func (g *gathered) add(v, weight float64) {
	g.list = append(g.list, weighed{v, weight})
	g.total += weight
}

// median is the value with half of the time below it; where the half falls
// between two values, the mean of both. It is NaN for nothing. It selects and
// does not sort, and changes the order of the list.
func (g *gathered) median() float64 {
	half, slack := g.total/2, 1e-9*g.total
	below, last := 0.0, math.NaN() // the weight, and the greatest value, of what lies below rest
	rest := g.list
	for len(rest) > 0 {
		pivot := middleOf(rest[0].value, rest[len(rest)/2].value, rest[len(rest)-1].value)
		less, same := partition(rest, pivot)
		lower := weight(rest[:less])
		equal := weight(rest[less : less+same])
		switch {
		case below+lower > half+slack:
			rest = rest[:less]
		case below+lower >= half-slack && below+lower > 0:
			for _, x := range rest[:less] {
				last = greater(last, x.value)
			}
			return (last + pivot) / 2
		case below+lower+equal > half+slack || less+same == len(rest):
			return pivot
		default:
			below, last, rest = below+lower+equal, pivot, rest[less+same:]
		}
	}
	return math.NaN()
}

// partition brings values less than the pivot to the front and those equal to
// it behind them, and counts both.
func partition(list []weighed, pivot float64) (less, same int) {
	at, end := 0, len(list)
	for at < end {
		switch v := list[at].value; {
		case v < pivot:
			list[less], list[at] = list[at], list[less]
			less++
			at++
		case v > pivot:
			end--
			list[end], list[at] = list[at], list[end]
		default:
			at++
		}
	}
	return less, at - less
}

func weight(list []weighed) float64 {
	var sum float64
	for _, x := range list {
		sum += x.weight
	}
	return sum
}

func middleOf(a, b, c float64) float64 { return max(min(a, b), min(max(a, b), c)) }

// greater is the greater of two values, of which the first may be missing.
func greater(a, b float64) float64 {
	if a > b {
		return a
	}
	return b
}

// sd is the standard deviation about the mean, 0 for fewer than two values.
func (g *gathered) sd() float64 {
	if len(g.list) < 2 || g.total == 0 {
		return 0
	}
	var mean, sum float64
	for _, x := range g.list {
		mean += x.value * x.weight
	}
	mean /= g.total
	for _, x := range g.list {
		sum += (x.value - mean) * (x.value - mean) * x.weight
	}
	n := float64(len(g.list))
	return math.Sqrt(sum / g.total * n / (n - 1))
}

// longestHold is how long a record holds at most, in s: a watch that records
// on change writes one at least this often.
const longestHold = 10.0

// hold is how long each record holds: until the next one, at most longestHold.
func hold(samples []Sample) []float64 {
	held := make([]float64, len(samples))
	for i := range samples {
		switch {
		case i+1 < len(samples):
			held[i] = min(max(samples[i+1].At-samples[i].At, 0), longestHold)
		case i > 0:
			held[i] = held[i-1]
		default:
			held[i] = 1
		}
	}
	return held
}
