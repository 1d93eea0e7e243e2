// Package signal is the arithmetic of sampled signals: a filter without lag,
// quantiles, interpolation, slopes, minima and the mean with its interval. It
// imports nothing of ours, knows no instrument and no runner, and never
// changes the samples it is given.
package signal

import (
	"math"
	"slices"
)

// padding is how many samples the signal is continued by at each end, so that
// the filter has settled where the signal begins.
const padding = 9

// A Biquad is a filter of second order: what goes in is weighed by In, what
// came out by Out, whose first weight is 1.
type Biquad struct{ In, Out [3]float64 }

// LowPass designs a Butterworth filter of second order that is 3 dB down at
// cutoff once it has run forwards and backwards (Hz, both). It is false where
// the cut-off is not above 0, or so close to half the rate that nothing would
// be taken away.
func LowPass(rate, cutoff float64) (Biquad, bool) {
	if !(cutoff > 0) || !(rate > 0) || cutoff >= rate/2 {
		return Biquad{}, false
	}
	twoPasses := math.Pow(math.Sqrt2-1, 0.25)
	w := math.Tan(math.Pi*cutoff/rate) / twoPasses
	if math.Atan(w)/math.Pi >= 0.495 {
		return Biquad{}, false
	}
	n := 1 / (1 + math.Sqrt2*w + w*w)
	return Biquad{
		In:  [3]float64{w * w * n, 2 * w * w * n, w * w * n},
		Out: [3]float64{1, 2 * (w*w - 1) * n, (1 - math.Sqrt2*w + w*w) * n},
	}, true
}

// Smooth runs LowPass over x forwards and backwards, so that nothing moves in
// time. Where there is no such filter, or x is shorter than the padding, it
// returns x as it was, and false.
func Smooth(x []float64, rate, cutoff float64) ([]float64, bool) {
	f, ok := LowPass(rate, cutoff)
	n := len(x)
	if !ok || n <= padding {
		return slices.Clone(x), false
	}
	y := make([]float64, n+2*padding)
	for i := range padding {
		y[padding-1-i] = 2*x[0] - x[i+1]
		y[padding+n+i] = 2*x[n-1] - x[n-2-i]
	}
	copy(y[padding:], x)
	f.run(y)
	slices.Reverse(y)
	f.run(y)
	slices.Reverse(y)
	return y[padding : padding+n : padding+n], true
}

// run filters in place, from the state a constant signal would have left.
func (f Biquad) run(x []float64) {
	b, a := f.In, f.Out
	z1, z2 := (1-b[0])*x[0], (b[2]-a[2])*x[0]
	for i, v := range x {
		y := b[0]*v + z1
		z1 = b[1]*v - a[1]*y + z2
		z2 = b[2]*v - a[2]*y
		x[i] = y
	}
}
