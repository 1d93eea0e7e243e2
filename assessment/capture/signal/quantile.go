package signal

import (
	"math"
	"slices"
	"sort"
)

// Quantile is the value below which a share q (0 to 1) of v lies, between
// neighbours on a line; NaN for no values. It needs no order and keeps v.
func Quantile(v []float64, q float64) float64 {
	if len(v) == 0 {
		return math.NaN()
	}
	s := slices.Clone(v)
	h := float64(len(s)-1) * q
	i := int(h)
	low := nth(s, i)
	if i+1 >= len(s) || h == float64(i) {
		return low
	}
	return low + (h-float64(i))*(slices.Min(s[i+1:])-low)
}

// Median is the middle value, or the mean of the middle two.
func Median(v []float64) float64 { return Quantile(v, 0.5) }

// nth brings the k-th smallest value to its place, with none larger before it
// and none smaller after it, and returns it.
func nth(s []float64, k int) float64 {
	lo, hi := 0, len(s)-1
	for hi-lo > 16 {
		pivot := middle(s[lo], s[(lo+hi)/2], s[hi])
		i, j := lo, hi
		for i <= j {
			for s[i] < pivot {
				i++
			}
			for s[j] > pivot {
				j--
			}
			if i <= j {
				s[i], s[j] = s[j], s[i]
				i, j = i+1, j-1
			}
		}
		switch {
		case k <= j:
			hi = j
		case k >= i:
			lo = i
		default:
			return s[k]
		}
	}
	slices.Sort(s[lo : hi+1])
	return s[k]
}

func middle(a, b, c float64) float64 { return max(min(a, b), min(max(a, b), c)) }

// At is the value at x of the line through the points (xs, ys), xs rising;
// outside it is that of the nearest end.
func At(x float64, xs, ys []float64) float64 {
	n := len(xs)
	if x <= xs[0] {
		return ys[0]
	}
	if x >= xs[n-1] {
		return ys[n-1]
	}
	i := sort.SearchFloat64s(xs, x)
	if xs[i] == x {
		return ys[i]
	}
	return ys[i-1] + (ys[i]-ys[i-1])/(xs[i]-xs[i-1])*(x-xs[i-1])
}

// Line is At for the whole numbers from 0 to n−1, in one pass.
func Line(n int, xs, ys []float64) []float64 {
	out := make([]float64, n)
	k := 1
	for i := range out {
		x := float64(i)
		for k < len(xs)-1 && xs[k] < x {
			k++
		}
		switch {
		case x <= xs[0]:
			out[i] = ys[0]
		case x >= xs[len(xs)-1]:
			out[i] = ys[len(xs)-1]
		default:
			out[i] = ys[k-1] + (ys[k]-ys[k-1])/(xs[k]-xs[k-1])*(x-xs[k-1])
		}
	}
	return out
}

// Area is the integral of the line through the points (x, y).
func Area(x, y []float64) float64 {
	var sum float64
	for i := 1; i < len(x); i++ {
		sum += (y[i] + y[i-1]) * (x[i] - x[i-1]) / 2
	}
	return sum
}

// Slope is the derivative of y at sample i over times t that need not be even:
// of second order inside, of first order at the ends.
func Slope(t, y []float64, i int) float64 {
	n := len(y)
	switch i {
	case 0:
		return (y[1] - y[0]) / (t[1] - t[0])
	case n - 1:
		return (y[n-1] - y[n-2]) / (t[n-1] - t[n-2])
	default:
		before, after := t[i]-t[i-1], t[i+1]-t[i]
		return (before*before*y[i+1] + (after*after-before*before)*y[i] - after*after*y[i-1]) / (before * after * (before + after))
	}
}
