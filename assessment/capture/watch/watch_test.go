package watch

import (
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

var start = time.Date(2026, 4, 9, 12, 0, 0, 0, time.UTC)

// recorded is a session of records at a cadence as stored and a speed.
func recorded(seconds []float64, cadence, speed float64) Session {
	s := Session{Sport: Running, Name: "running", Start: start, Timer: seconds[len(seconds)-1]}
	for _, at := range seconds {
		x := NewSample()
		x.At = seconds1970(start) + at
		x.Of[Cadence], x.Of[Speed] = cadence, speed
		s.Samples = append(s.Samples, x)
	}
	return s
}

func everySecond(n int) []float64 {
	all := make([]float64, n)
	for i := range all {
		all[i] = float64(i)
	}
	return all
}

func TestPrintable(t *testing.T) {
	for text, want := range map[string]string{
		" Zürich 2\x1b[31m\x00\xff": "Zürich 2[31m",
		strings.Repeat("ab", 100):   strings.Repeat("ab", 30),
	} {
		if got := Printable(text); got != want {
			t.Errorf("%q is shown as %q, want %q", text, got, want)
		}
	}
}

// An incomplete file without a run may hold one that was cut off.
func TestNoRunInWhatIsLeft(t *testing.T) {
	f := File{Name: "a.fit", Warnings: []string{"It ends too early."}, Sessions: []Session{{Sport: OtherSport, Name: "swimming"}}}
	_, err := f.Recording(assessment.RecordingOptions{})
	if err == nil || !strings.Contains(err.Error(), "is incomplete or damaged") || !strings.Contains(err.Error(), "swimming") {
		t.Errorf("%v", err)
	}
}

// TestSmartRecording: a watch that writes on change is averaged over time, and
// a gap counts for ten seconds at most.
func TestSmartRecording(t *testing.T) {
	s := recorded([]float64{0, 8, 16, 24, 25, 26, 27, 28, 29}, 85, 3)
	for i := 3; i < len(s.Samples); i++ {
		s.Samples[i].Of[Cadence] = 90
	}
	r, err := File{Sessions: []Session{s}}.Recording(assessment.RecordingOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if got := r.Observations[0].Value; got != 170 {
		t.Errorf("cadence %v, want that of most of the time, 170", got)
	}
	if got := hold([]Sample{{At: 0}, {At: 4}, {At: 40}}); !slices.Equal(got, []float64{4, 10, 10}) {
		t.Errorf("held %v", got)
	}
}

// TestSteadyRunning: what is not running, and ten seconds about a pause, are
// left out.
func TestSteadyRunning(t *testing.T) {
	edit := func(f func(i int, s *Sample)) Session {
		s := recorded(everySecond(100), 85, 3)
		for i := range s.Samples {
			f(i, &s.Samples[i])
		}
		return s
	}
	stopped := edit(func(int, *Sample) {})
	stopped.Pauses = []Span{{seconds1970(start) + 50, seconds1970(start) + 55}}
	gap := recorded(append(everySecond(50), 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211), 85, 3)
	tests := []struct {
		name    string
		session Session
		want    float64 // s
	}{
		{"all of it", edit(func(int, *Sample) {}), 100},
		{"slow", edit(func(i int, s *Sample) {
			if i < 40 {
				s.Of[Speed] = 1.4
			}
		}), 60},
		{"a walk's cadence", edit(func(i int, s *Sample) {
			if i < 40 {
				s.Of[Cadence] = 55
			}
		}), 60},
		{"standing for a second", edit(func(i int, s *Sample) {
			if i == 50 {
				s.Of[Cadence] = 0
			}
		}), 81},
		{"the timer stopped", stopped, 76},
		{"nothing recorded for long", gap, 42},
		{"no speed known", edit(func(_ int, s *Sample) { s.Of[Speed] = math.NaN() }), 100},
		{"neither speed nor cadence", edit(func(_ int, s *Sample) { s.Of[Speed], s.Of[Cadence] = math.NaN(), math.NaN() }), 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if p := tt.session.part(assessment.RecordingOptions{}, 2); p.used != tt.want {
				t.Errorf("%v s, want %v", p.used, tt.want)
			}
		})
	}
}

// TestTrendIsThin: a long run gives a few hundred points, in order, and its
// values are medians.
func TestTrendIsThin(t *testing.T) {
	r, err := File{Sessions: []Session{recorded(everySecond(20000), 85, 3)}}.Recording(assessment.RecordingOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Trends) != 2 {
		t.Fatalf("%d trends", len(r.Trends))
	}
	for _, trend := range r.Trends {
		if n := len(trend.Values); n < 300 || n > mostPoints || len(trend.Seconds) != n || !slices.IsSorted(trend.Seconds) {
			t.Errorf("%s: %d points", trend.Label, n)
		}
	}
	if c := r.Trends[0]; c.Measure != catalogue.Cadence || c.Values[0] != 170 || c.Unit != "{steps}/min" {
		t.Errorf("%+v", c.Values[:3])
	}
}

// TestUnits: a value has the unit and lies among the methods of its measure.
func TestUnits(t *testing.T) {
	for _, c := range columns() {
		if c.measure == "" {
			continue
		}
		m, ok := catalogue.Standard().Measure(c.measure)
		if !ok || m.Unit.UCUM != c.unit || !slices.Contains(m.Methods, assessment.Watch) {
			t.Errorf("%s in %s, the measure in %s by %v", c.label, c.unit, m.Unit.UCUM, m.Methods)
		}
	}
}

func TestRemarks(t *testing.T) {
	s := recorded(everySecond(60), 85, 3)
	s.Sport, s.Start = UnknownSport, time.Time{}
	said := strings.Join(s.remarks(assessment.Date{}, 2), " ")
	for _, want := range []string{"does not say when", "does not say which sport"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q does not say %q", said, want)
		}
	}
}
