package signal

import (
	"math"
	"strconv"
)

// A Mean is the mean of some values with their spread, which is 0 for one.
type Mean struct {
	N     int
	Value float64
	SD    float64 // with n−1
}

// HalfWidth is that of the 95 % interval of the mean: t(0.975, n−1)·SD/√n; 0 for
// fewer than two values.
func (m Mean) HalfWidth() float64 {
	if m.N < 2 {
		return 0
	}
	return studentHalf(m.N-1) * m.SD / math.Sqrt(float64(m.N))
}

// MeanOf is the mean of v; the zero Mean for no values.
func MeanOf(v []float64) Mean {
	m := Mean{N: len(v)}
	if m.N == 0 {
		return m
	}
	for _, x := range v {
		m.Value += x
	}
	m.Value /= float64(m.N)
	if m.N < 2 {
		return m
	}
	for _, x := range v {
		m.SD += (x - m.Value) * (x - m.Value)
	}
	m.SD = math.Sqrt(m.SD / float64(m.N-1))
	return m
}

// Tidy rounds to nine significant digits: more than any instrument has, and the
// same on every machine.
func Tidy(v float64) float64 {
	if out, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 9, 64), 64); err == nil {
		return out
	}
	return v
}

// Tidied is Tidy for a mean, its spread and the ends of its interval.
func (m Mean) Tidied() (value, sd, low, high float64) {
	half := m.HalfWidth()
	return Tidy(m.Value), Tidy(m.SD), Tidy(m.Value - half), Tidy(m.Value + half)
}

// studentHalf is the quantile 0.975 of Student's distribution, found by halving:
// the share outside ±t is the incomplete beta function at df/(df+t²).
func studentHalf(df int) float64 {
	nu := float64(df)
	low, high := 1.9, 12.8 // of infinitely many and of one degree of freedom
	for range 60 {
		t := (low + high) / 2
		if incompleteBeta(nu/2, 0.5, nu/(nu+t*t)) > 0.05 {
			low = t
		} else {
			high = t
		}
	}
	return (low + high) / 2
}

// incompleteBeta is the regularised incomplete beta function, by Lentz's
// continued fraction.
func incompleteBeta(a, b, x float64) float64 {
	if x > (a+1)/(a+b+2) {
		return 1 - incompleteBeta(b, a, 1-x)
	}
	la, _ := math.Lgamma(a)
	lb, _ := math.Lgamma(b)
	lab, _ := math.Lgamma(a + b)
	front := math.Exp(lab - la - lb + a*math.Log(x) + b*math.Log(1-x))
	c, d := 1.0, 1/(1-(a+b)*x/(a+1))
	sum := d
	for m := 1; m < 300; m++ {
		k := float64(m)
		for _, term := range [2]float64{
			k * (b - k) * x / ((a + 2*k - 1) * (a + 2*k)),
			-(a + k) * (a + b + k) * x / ((a + 2*k) * (a + 2*k + 1)),
		} {
			d = 1 / (1 + term*d)
			c = 1 + term/c
			sum *= c * d
		}
		if math.Abs(c*d-1) < 1e-15 {
			break
		}
	}
	return front * sum / a
}
