package force_test

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/capture/force"
	"stridewell/assessment/catalogue"
)

// A run is invented running: contacts in the shape of half a sine whose area
// is the weight times the step time.
type run struct {
	rate            float64 // Hz
	seconds         float64
	contact, flight float64 // s
	mass            float64
	offset          func(t float64) float64 // N, of the plate
	skip            int                     // this step misses the plate; 0: none
	lead            float64                 // s before the first contact
}

func steady() run {
	return run{rate: 1000, seconds: 20, contact: 0.25, flight: 0.1, mass: 70, lead: 0.2}
}

// at is the vertical and the anterior force, N, and the place across, mm, at a
// time; steps are right, left, right …
func (r run) at(t float64) (vertical, anterior, across float64) {
	step := r.contact + r.flight
	k := int(math.Floor((t - r.lead) / step))
	in := t - r.lead - float64(k)*step
	across = 60 * (1 - 2*math.Abs(float64(k%2)))
	if t >= r.lead && in < r.contact && (r.skip == 0 || k != r.skip) {
		peak := r.mass * 9.80665 * step * math.Pi / 2 / r.contact
		vertical = peak * math.Sin(math.Pi*in/r.contact)
		anterior = -0.1 * peak * math.Sin(2*math.Pi*in/r.contact)
	}
	if r.offset != nil {
		vertical += r.offset(t)
	}
	return vertical, anterior, across
}

// text writes a run as a table; row writes a sample.
func (r run) text(heading string, row func(t, vertical, anterior, across float64) string) []byte {
	var b strings.Builder
	b.WriteString(heading + "\n")
	for i := range int(r.seconds * r.rate) {
		t := float64(i) / r.rate
		v, a, c := r.at(t)
		b.WriteString(row(t, v, a, c) + "\n")
	}
	return []byte(b.String())
}

func (r run) plain() []byte {
	return r.text("time,Fz", func(t, v, _, _ float64) string { return fmt.Sprintf("%.5f,%.3f", t, v) })
}

func value(r assessment.Recording, m assessment.MeasureID, side assessment.Side) (assessment.RecordedValue, bool) {
	for _, v := range r.Observations {
		if v.Measure == m && v.Side == side {
			return v, true
		}
	}
	return assessment.RecordedValue{}, false
}

// want checks a mean.
func want(t *testing.T, r assessment.Recording, m assessment.MeasureID, side assessment.Side, v, tolerance float64) {
	t.Helper()
	got, ok := value(r, m, side)
	if !ok || math.Abs(got.Value-v) > tolerance {
		t.Errorf("%s %v is %v (%v), want %v; %v", m, side, got.Value, ok, v, r.Warnings)
	}
}

func warned(r assessment.Recording, part string) bool {
	return strings.Contains(strings.Join(r.Warnings, "\n"), part)
}

func asked(r assessment.Recording) string {
	var options []string
	for _, q := range r.Questions {
		options = append(options, q.Option)
	}
	return strings.Join(options, " ")
}

// TestColumns: whatever the columns are called, in whatever unit and sign, the
// contact times of one run come out.
func TestColumns(t *testing.T) {
	r := steady()
	weight := r.mass * 9.80665
	tests := []struct {
		name    string
		data    []byte
		options assessment.RecordingOptions
		asks    string
	}{
		{"Fz in newtons", r.plain(), assessment.RecordingOptions{}, "first_side"},
		{"decimal commas and semicolons", r.text("Zeit [s];Fz [N]", func(t, v, _, _ float64) string {
			return strings.ReplaceAll(fmt.Sprintf("%.5f;%.3f", t, v), ".", ",")
		}), assessment.RecordingOptions{}, "first_side"},
		{"milliseconds and kilonewtons", r.text("t (ms)\tFz (kN)", func(t, v, _, _ float64) string { return fmt.Sprintf("%.2f\t%.6f", 1000*t, v/1000) }), assessment.RecordingOptions{}, "first_side"},
		{"body weights", r.text("time,Fz", func(t, v, _, _ float64) string { return fmt.Sprintf("%.5f,%.6f", t, v/weight) }), assessment.RecordingOptions{Mass: 70}, "first_side"},
		{"downwards", r.text("time,Fz", func(t, v, _, _ float64) string { return fmt.Sprintf("%.5f,%.3f", t, -v) }), assessment.RecordingOptions{}, "first_side"},
		{"y is up", r.text("time,Fx,Fy,Fz,COPx,COPz", func(t, v, a, c float64) string {
			return fmt.Sprintf("%.5f,%.3f,%.3f,0,%.2f,%.2f", t, a, v, -2000*math.Mod(t+0.15, 0.35), c)
		}), assessment.RecordingOptions{}, ""},
		{"no names", r.text("", func(t, v, a, _ float64) string { return fmt.Sprintf("%.5f %.3f %.3f", t, a, v) }), assessment.RecordingOptions{}, "first_side"},
		{"the rate is said", r.text("Fz", func(_, v, _, _ float64) string { return fmt.Sprintf("%.3f", v) }), assessment.RecordingOptions{Rate: 1000}, "first_side"},
		{"the rate is in the header", r.text("Sampling rate: 1000\n\nFz", func(_, v, _, _ float64) string { return fmt.Sprintf("%.3f", v) }), assessment.RecordingOptions{}, "first_side"},
		{"a saved mapping", r.text("clock,channel 7,channel 8,channel 9", func(t, v, a, c float64) string { return fmt.Sprintf("%.5f,%.3f,%.3f,%.2f", t, -v, a, c) }), assessment.RecordingOptions{Column: map[string]string{force.TimeRole: "clock", force.VerticalRole: "-channel 7", force.AnteriorRole: "channel 8", force.CopRightRole: "channel 9"}}, ""},
		{"OpenSim", r.text("x\nendheader\ntime\tground_force_vx\tground_force_vy\tground_force_vz", func(t, v, a, _ float64) string { return fmt.Sprintf("%.5f\t%.3f\t%.3f\t0", t, a, v) }), assessment.RecordingOptions{}, "first_side"},
		{"two belts", twoBelts(r), assessment.RecordingOptions{}, ""},
		{"two belts, other names", []byte(strings.Replace(string(twoBelts(r)), "Fz right;Fz left", "vGRF_R;vGRF_L", 1)), assessment.RecordingOptions{}, ""},
		{"a total and its plates", twoBeltsAnd(r, "Fz", 1), assessment.RecordingOptions{Mass: 70}, ""},
		{"a total and one plate", r.text("time,Fz,Fz1", func(t, v, _, _ float64) string { return fmt.Sprintf("%.5f,%.3f,%.3f", t, v, v) }), assessment.RecordingOptions{Mass: 70}, "first_side"},
		{"a third belt that stands still", twoBeltsAnd(r, "Fz 3", 0), assessment.RecordingOptions{Mass: 70}, "first_side"},
		{"numbered plates", []byte(strings.Replace(string(twoBelts(r)), "Fz right;Fz left", "F1Z;F2Z", 1)), assessment.RecordingOptions{}, "first_side"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := read(t, "run.csv", tt.data, tt.options)
			if asked(got) != tt.asks {
				t.Fatalf("asks for %q, want %q", asked(got), tt.asks)
			}
			if tt.asks != "" {
				want(t, got, catalogue.ContactTime, assessment.NoSide, 247, 4)
				want(t, got, catalogue.ActivePeak, assessment.NoSide, math.Pi/2*0.35/0.25, 0.02)
				return
			}
			for _, side := range []assessment.Side{assessment.Left, assessment.Right} {
				want(t, got, catalogue.ContactTime, side, 247, 4)
				want(t, got, catalogue.FlightTime, side, 103, 4)
			}
			want(t, got, catalogue.Cadence, assessment.NoSide, 60/0.35, 0.1)
			if first := got.Steps[0].Side; first != assessment.Right {
				t.Errorf("the first step is %v", first)
			}
		})
	}
}

// twoBelts writes right steps on one plate and left ones on the other.
func twoBelts(r run) []byte {
	return r.text("time;Fz right;Fz left", func(t, v, _, c float64) string {
		if c > 0 {
			return fmt.Sprintf("%.5f;%.3f;0", t, v)
		}
		return fmt.Sprintf("%.5f;0;%.3f", t, v)
	})
}

// TestNamesOfColumnsAloneAreNotBelieved: all steps in the column of one foot.
func TestNamesOfColumnsAloneAreNotBelieved(t *testing.T) {
	data := steady().text("time;Fz right;Fz left", func(t, v, _, _ float64) string { return fmt.Sprintf("%.5f;0;%.3f", t, v) })
	if got := read(t, "run.csv", data, assessment.RecordingOptions{}); asked(got) != "first_side" || got.Steps[0].Side != assessment.NoSide {
		t.Errorf("the first step is %v; asks %q", got.Steps[0].Side, asked(got))
	}
}

func TestQuestions(t *testing.T) {
	r := steady()
	volts := r.text("time,Fz", func(t, v, _, _ float64) string { return fmt.Sprintf("%.5f,%.5f", t, v/20000) })
	counted := r.text("Sample,Fz", func(t, v, _, _ float64) string { return fmt.Sprintf("%.0f,%.3f", t*1000, v) })
	weights := r.text("time,Fz", func(t, v, _, _ float64) string { return fmt.Sprintf("%.5f,%.6f", t, v/686) })
	r.seconds = 0.5
	tests := []struct {
		name, asks string
		data       []byte
		options    assessment.RecordingOptions
	}{
		{"volts", "unit", volts, assessment.RecordingOptions{}},
		{"samples are counted", "rate", counted, assessment.RecordingOptions{}},
		{"body weights without a mass", "mass", weights, assessment.RecordingOptions{}},
		{"one step without a mass", "first_side mass", r.plain(), assessment.RecordingOptions{}},
		{"the first foot was said", "", steady().plain(), assessment.RecordingOptions{FirstSide: assessment.Left}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := read(t, "run.csv", tt.data, tt.options)
			if asked(got) != tt.asks {
				t.Errorf("asks for %q, want %q", asked(got), tt.asks)
			}
			if tt.asks != "" && len(got.Observations) > 0 {
				t.Errorf("%d values before the answer", len(got.Observations))
			}
		})
	}
	got := read(t, "run.csv", counted, assessment.RecordingOptions{})
	if offered := strings.Join(got.Questions[0].Offered, " "); offered != "960 1000 1200" {
		t.Errorf("offers %s", offered)
	}
}

func TestFaults(t *testing.T) {
	r := steady()
	r.seconds = 5
	slow, still := r, r
	slow.rate = 50
	still.lead = 100
	tests := []struct {
		name, want string
		data       []byte
		options    assessment.RecordingOptions
	}{
		{"empty", "is empty", nil, assessment.RecordingOptions{}},
		{"noise", "no text", []byte("\x01\x02\x03\x00\xff\xfe\x80"), assessment.RecordingOptions{}},
		{"two columns of time", "two columns of time", r.text("time;Time (ms);Fz", func(t, v, _, _ float64) string { return fmt.Sprintf("%.4f;%.1f;%.2f", t, 1000*t, v) }), assessment.RecordingOptions{}},
		{"a heading too few", "names 2 columns in line 1 and has 3 columns", r.text("time;Fz", func(t, v, a, _ float64) string { return fmt.Sprintf("%.4f;%.2f;%.2f", t, v, a) }), assessment.RecordingOptions{}},
		{"angles", "no column that is named like a ground force", r.text("time;knee", func(t, v, _, _ float64) string { return fmt.Sprintf("%.4f;%.2f", t, v) }), assessment.RecordingOptions{}},
		{"50 Hz", "too slow", slow.plain(), assessment.RecordingOptions{}},
		{"nobody ran", "holds no", still.text("time,Fz (N)", func(t, _, _, _ float64) string { return fmt.Sprintf("%.4f,%.3f", t, 3*math.Sin(t)) }), assessment.RecordingOptions{}},
		{"few rows", "too few for a step", []byte("time,Fz\n0,1\n0.001,2\n"), assessment.RecordingOptions{}},
		{"a gap", "gaps in a column", r.text("time;Fz", func(t, v, _, _ float64) string {
			if t == 1 {
				return "1.0000;"
			}
			return fmt.Sprintf("%.4f;%.2f", t, v)
		}), assessment.RecordingOptions{}},
		{"time runs back", "does not run forward", r.text("time;Fz", func(t, v, _, _ float64) string { return fmt.Sprintf("%.4f;%.2f", math.Mod(t, 2), v) }), assessment.RecordingOptions{}},
		{"a mapping of another file", "has no column \"channel 3\"", r.plain(), assessment.RecordingOptions{Column: map[string]string{force.VerticalRole: "channel 3"}}},
		{"the same force twice", "two columns for the same force", r.text("time;Fz;FZ", func(t, v, _, _ float64) string { return fmt.Sprintf("%.4f;%.2f;%.2f", t, v, v) }), assessment.RecordingOptions{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := force.Read("x.csv", tt.data, tt.options)
			var fault *assessment.FileFault
			if !errors.As(err, &fault) || !strings.Contains(fault.What, tt.want) || fault.File != "x.csv" || fault.Next == "" {
				t.Fatalf("%+v, %v, want %q", fault, err, tt.want)
			}
			if len(got.Observations)+len(got.Steps) > 0 {
				t.Error("half of it was read")
			}
		})
	}
}

func TestMassIsChecked(t *testing.T) {
	data := steady().plain()
	tests := []struct {
		mass   float64
		warns  string
		values bool
	}{
		{70, "", true},
		{75, "check the mass", true},
		{85, "nothing is given in body weights", false},
		{0, "No mass was given", true},
	}
	for _, tt := range tests {
		got := read(t, "run.csv", data, assessment.RecordingOptions{Mass: tt.mass, FirstSide: assessment.Right})
		if _, ok := value(got, catalogue.ActivePeak, assessment.Left); ok != tt.values {
			t.Errorf("%v kg: a value in body weights %v", tt.mass, ok)
		}
		if _, ok := value(got, catalogue.ContactTime, assessment.Left); !ok {
			t.Errorf("%v kg: no contact time", tt.mass)
		}
		if tt.warns != "" && !warned(got, tt.warns) || tt.warns == "" && len(got.Warnings) > 0 {
			t.Errorf("%v kg: %v", tt.mass, got.Warnings)
		}
		for _, s := range got.Steps {
			if !tt.values && (s.ActivePeak != nil || s.VALR != nil || s.Impulse != nil) {
				t.Fatal("a step in refused body weights")
			}
		}
		if m := number(got, "mass_by_force_kg"); math.Abs(m-70) > 0.5 {
			t.Errorf("%v kg: %v kg by the force", tt.mass, m)
		}
	}
}

func TestRates(t *testing.T) {
	for _, tt := range []struct {
		rate    float64
		loading bool
		warns   string
	}{{1000, true, ""}, {220, true, "steepest"}, {120, true, "too low"}, {80, false, "not given"}, {62, false, "not given"}} {
		r := steady()
		r.rate = tt.rate
		got := read(t, "run.csv", r.plain(), assessment.RecordingOptions{Mass: 70, FirstSide: assessment.Right})
		_, ok := value(got, catalogue.VALR, assessment.Left)
		if ok != tt.loading || tt.warns != "" && !warned(got, tt.warns) {
			t.Errorf("%v Hz: loading %v, %v", tt.rate, ok, got.Warnings)
		}
		want(t, got, catalogue.ContactTime, assessment.Left, 247, 12)
	}
}

// TestDriftIsRemoved: whatever the plate shows in flight, as long as it changes
// slowly, the steps come out as without it.
func TestDriftIsRemoved(t *testing.T) {
	clean := read(t, "run.csv", steady().plain(), assessment.RecordingOptions{Mass: 70, FirstSide: assessment.Right})
	for _, tt := range []struct {
		name, kind string
		offset     func(t float64) float64
	}{
		{"an offset", "offset", func(float64) float64 { return 180 }},
		{"a negative offset", "offset", func(float64) float64 { return -95 }},
		{"a slow rise", "drift", func(t float64) float64 { return 8 * t }},
		{"a wave", "drift", func(t float64) float64 { return 60 * math.Sin(t/3) }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := steady()
			r.offset = tt.offset
			got := read(t, "run.csv", r.plain(), assessment.RecordingOptions{Mass: 70, FirstSide: assessment.Right})
			if word(got, "baseline") != tt.kind || len(got.Steps) != len(clean.Steps) {
				t.Fatalf("baseline %s, %d steps, want %s, %d", word(got, "baseline"), len(got.Steps), tt.kind, len(clean.Steps))
			}
			for i, s := range got.Steps {
				if i == 0 || i == len(got.Steps)-1 {
					continue // before the first flight and after the last the baseline is not known
				}
				if c := clean.Steps[i]; math.Abs(s.On-c.On) > 0.002 || math.Abs(s.Off-c.Off) > 0.002 || s.ActivePeak != nil && math.Abs(*s.ActivePeak-*c.ActivePeak) > 0.01 {
					t.Errorf("step %d: %v to %v, want %v to %v", i, s.On, s.Off, c.On, c.Off)
				}
			}
		})
	}
}

// TestEventsFollowTheRun: over many contact and flight times, rates and masses,
// contact and step times are those that went in.
func TestEventsFollowTheRun(t *testing.T) {
	for _, rate := range []float64{250, 500, 1000, 2000} {
		for _, contact := range []float64{0.16, 0.2, 0.25, 0.32} {
			for _, flight := range []float64{0.06, 0.1, 0.16} {
				for _, mass := range []float64{45, 110} {
					r := run{rate: rate, seconds: 6, contact: contact, flight: flight, mass: mass, lead: 0.137}
					got := read(t, "run.csv", r.plain(), assessment.RecordingOptions{Mass: mass})
					if n := int((6 - r.lead) / (contact + flight)); len(got.Steps) < n-1 || len(got.Steps) > n+1 {
						t.Fatalf("%+v: %d steps, want %d", r, len(got.Steps), n)
					}
					for i, s := range got.Steps {
						// The sine is above the threshold a little later and shorter, and the filter widens it.
						if on := r.lead + float64(i)*(contact+flight); math.Abs(s.On-on) > 0.006 || math.Abs(s.Contact-contact) > 0.01 {
							t.Fatalf("%+v: step %d from %v for %v", r, i, s.On, s.Contact)
						}
						if s.StepTime != nil && math.Abs(*s.StepTime-contact-flight) > 1e-3 {
							t.Fatalf("%+v: step time %v", r, *s.StepTime)
						}
					}
				}
			}
		}
	}
}

func TestMissedStepChangesNoFootAndNoTime(t *testing.T) {
	r := steady()
	r.skip = 20
	got := read(t, "run.csv", r.plain(), assessment.RecordingOptions{Mass: 70, FirstSide: assessment.Right, To: time.Hour})
	if a, b := got.Steps[19], got.Steps[20]; a.StepTime != nil || a.Flight != nil || a.Duty != nil || a.Side != b.Side || a.Side != assessment.Left {
		t.Errorf("around the gap: %+v, %+v", a, b)
	}
	want(t, got, catalogue.Cadence, assessment.NoSide, 60/0.35, 0.1)
}

func TestPartIsChosen(t *testing.T) {
	data := steady().plain()
	count := func(o assessment.RecordingOptions) (n int) {
		o.FirstSide = assessment.Right
		for _, s := range read(t, "run.csv", data, o).Steps {
			if s.Rejected == "" {
				n++
			}
		}
		return n
	}
	if got := count(assessment.RecordingOptions{Mass: 70}); got != 45 {
		t.Errorf("%d steps without the first and last 2 s", got)
	}
	if got := count(assessment.RecordingOptions{Mass: 70, From: 5 * time.Second, To: 12 * time.Second}); got != 20 {
		t.Errorf("%d steps from 5 to 12 s", got)
	}
	if got := count(assessment.RecordingOptions{Mass: 70, To: time.Hour}); got != 56 {
		t.Errorf("%d steps of all", got)
	}
}
