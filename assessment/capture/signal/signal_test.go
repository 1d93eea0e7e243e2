package signal_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"stridewell/assessment/capture/signal"
)

func near(a, b, tolerance float64) bool { return math.Abs(a-b) <= tolerance }

// TestLowPass compares with the design of scipy.signal.butter at the
// corrected cut-off.
func TestLowPass(t *testing.T) {
	tests := []struct {
		name         string
		rate, cutoff float64
		in, out      [3]float64
	}{
		{"300 Hz, 50 Hz", 300, 50, [3]float64{0.204253814, 0.408507629, 0.204253814}, [3]float64{1, -0.380231858, 0.197247115}},
		{"1000 Hz, 50 Hz", 1000, 50, [3]float64{0.0295690747, 0.0591381494, 0.0295690747}, [3]float64{1, -1.45810386, 0.576380159}},
		{"300 Hz, 20 Hz", 300, 20, [3]float64{0.0485846594, 0.0971693188, 0.0485846594}, [3]float64{1, -1.28700977, 0.481348404}},
		{"150 Hz, 20 Hz", 150, 20, [3]float64{0.147168035, 0.29433607, 0.147168035}, [3]float64{1, -0.661293038, 0.249965179}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, ok := signal.LowPass(tt.rate, tt.cutoff)
			if !ok {
				t.Fatal("no filter")
			}
			for i := range 3 {
				if !near(f.In[i], tt.in[i], 1e-8) || !near(f.Out[i], tt.out[i], 1e-8) {
					t.Errorf("%+v", f)
				}
			}
		})
	}
	for _, c := range []struct{ rate, cutoff float64 }{{100, 50}, {100, 49.5}, {100, 0}, {0, 50}, {100, math.NaN()}} {
		if _, ok := signal.LowPass(c.rate, c.cutoff); ok {
			t.Errorf("%v Hz of %v Hz makes a filter", c.cutoff, c.rate)
		}
	}
}

// TestSmoothKeepsConstantsAndLines: the gain at 0 Hz is 1 and, away from the
// ends, nothing moves in time.
func TestSmoothKeepsConstantsAndLines(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 100 {
		rate, n, slope := 60+random.Float64()*1940, 1000+random.IntN(1000), 0.0
		if random.IntN(2) == 0 {
			slope = random.NormFloat64()
		}
		level := random.NormFloat64() * 1000
		x := make([]float64, n)
		for i := range x {
			x[i] = level + slope*float64(i)
		}
		y, ok := signal.Smooth(x, rate, rate/50+random.Float64()*rate/5)
		if !ok {
			t.Fatal("not filtered")
		}
		for i := range y {
			ends := slope != 0 && (i < n/4 || i > 3*n/4)
			if !ends && !near(y[i], x[i], 1e-9*(1+math.Abs(x[i]))) {
				t.Fatalf("sample %d of %d at %.0f Hz: %v, want %v", i, n, rate, y[i], x[i])
			}
		}
	}
}

// TestSmoothIsHalfAsStrongAtTheCutoff measures −3 dB after both passes.
func TestSmoothIsHalfAsStrongAtTheCutoff(t *testing.T) {
	const rate, cutoff = 1000.0, 50.0
	x := make([]float64, 4000)
	for i := range x {
		x[i] = math.Sin(2 * math.Pi * cutoff * float64(i) / rate)
	}
	y, _ := signal.Smooth(x, rate, cutoff)
	if top := slices.Max(y[1000:3000]); !near(top, math.Sqrt(0.5), 1e-3) {
		t.Errorf("%v is left, want %v", top, math.Sqrt(0.5))
	}
	short := []float64{1, 2, 3}
	if y, ok := signal.Smooth(short, rate, cutoff); ok || !slices.Equal(y, short) {
		t.Errorf("three samples became %v, %v", y, ok)
	}
}

func TestQuantileIsThatOfTheSortedValues(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 500 {
		v := make([]float64, 1+random.IntN(300))
		for i := range v {
			v[i] = math.Round(random.NormFloat64() * 10)
		}
		q := random.Float64()
		sorted := slices.Sorted(slices.Values(v))
		h := q * float64(len(v)-1)
		want := sorted[int(h)]
		if i := int(h); i+1 < len(v) {
			want += (h - float64(i)) * (sorted[i+1] - sorted[i])
		}
		if got := signal.Quantile(v, q); !near(got, want, 1e-12) {
			t.Fatalf("%v of %v: %v, want %v", q, v, got, want)
		}
	}
	if !math.IsNaN(signal.Median(nil)) {
		t.Error("no values have a median")
	}
}

func TestLineIsAtEveryWholeNumber(t *testing.T) {
	xs, ys := []float64{1.5, 2, 7.25, 9}, []float64{3, -1, 4, 4.5}
	for i, got := range signal.Line(12, xs, ys) {
		if want := signal.At(float64(i), xs, ys); !near(got, want, 1e-12) {
			t.Errorf("at %d: %v, want %v", i, got, want)
		}
	}
	if got := signal.Line(3, []float64{1}, []float64{5}); !slices.Equal(got, []float64{5, 5, 5}) {
		t.Errorf("one point makes %v", got)
	}
}

func TestSlopeOfAParabola(t *testing.T) {
	at, y := []float64{0, 1, 3, 3.5}, make([]float64, 4)
	for i, x := range at {
		y[i] = x*x - x
	}
	for i := 1; i < 3; i++ {
		if got, want := signal.Slope(at, y, i), 2*at[i]-1; !near(got, want, 1e-12) {
			t.Errorf("at %v: %v, want %v", at[i], got, want)
		}
	}
}

// TestMeanOf compares the interval with printed tables of Student's t.
func TestMeanOf(t *testing.T) {
	for n, want := range map[int]float64{2: 12.7062, 3: 4.30265, 6: 2.57058, 11: 2.22814, 31: 2.04227, 77: 1.99167, 1001: 1.96234} {
		v := make([]float64, n)
		for i := range v {
			v[i] = float64(i % 2)
		}
		m := signal.MeanOf(v)
		if got := m.HalfWidth() * math.Sqrt(float64(n)) / m.SD; !near(got, want, 1e-4) {
			t.Errorf("t of %d values is %v, want %v", n, got, want)
		}
	}
	if m := signal.MeanOf([]float64{7}); m != (signal.Mean{N: 1, Value: 7}) {
		t.Errorf("one value: %+v", m)
	}
	if m := signal.MeanOf(nil); m.N != 0 || m.Value != 0 {
		t.Errorf("no value: %+v", m)
	}
}

func TestMinima(t *testing.T) {
	tests := []struct {
		name       string
		y          []float64
		prominence float64
		spacing    int
		want       []int
	}{
		{"two valleys", []float64{5, 0, 5, 1, 5}, 2, 1, []int{1, 3}},
		{"a dent is none", []float64{5, 0, 5, 4, 5}, 2, 1, []int{1}},
		{"too close: the deeper", []float64{5, 1, 5, 0, 5}, 2, 3, []int{3}},
		{"a flat floor", []float64{5, 0, 0, 0, 5}, 2, 1, []int{2}},
		{"the ends are none", []float64{0, 5, 4, 5, 0}, 0.5, 1, []int{2}},
		{"nothing", nil, 1, 1, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := signal.Minima(tt.y, tt.prominence, tt.spacing); !slices.Equal(got, tt.want) {
				t.Errorf("%v, want %v", got, tt.want)
			}
		})
	}
}

func TestVertex(t *testing.T) {
	y := make([]float64, 5)
	for i := range y {
		y[i] = math.Pow(float64(i)-2.3, 2) - 4
	}
	if offset, value := signal.Vertex(y, 2); !near(offset, 0.3, 1e-12) || !near(value, -4, 1e-12) {
		t.Errorf("%v, %v", offset, value)
	}
	if offset, value := signal.Vertex(y, 0); offset != 0 || value != y[0] {
		t.Errorf("at the end %v, %v", offset, value)
	}
}
