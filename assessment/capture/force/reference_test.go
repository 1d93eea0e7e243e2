package force_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/capture/force"
	"stridewell/assessment/catalogue"
)

// packed reads a file of testdata.
func packed(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name+".gz"))
	if err != nil {
		t.Fatal(err)
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	out, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// A reference is what numpy and scipy make of a recording.
type reference struct {
	Result struct {
		SideConfidence float64 `json:"side_confidence"`
		Mode           string  `json:"mode"`
		Range          float64 `json:"baseline_range"`
		Median         float64 `json:"baseline_median"`
		Noise          float64 `json:"noise_sd"`
		Threshold      float64 `json:"threshold"`
		Weight         float64 `json:"bw"`
		Cadence        float64 `json:"cadence_spm"`
		Peaks          float64 `json:"impact_peaks"`
		Left, Right    map[string]*mean
		Summary        map[string]*mean
		Asymmetry      map[string]float64 `json:"asym_pct"`
		Mean           []float64          `json:"ensemble_mean"`
		SD             []float64          `json:"ensemble_sd"`
		Steps          []map[string]any
	}
}

type mean struct {
	N        int
	Mean, SD float64
	CI       [2]float64 `json:"ci95"`
}

func referenceOf(t testing.TB, file string) reference {
	t.Helper()
	var all struct{ Datasets map[string]reference }
	if err := json.Unmarshal(packed(t, "force_reference.json"), &all); err != nil {
		t.Fatal(err)
	}
	r, ok := all.Datasets[file]
	if !ok || len(r.Result.Steps) == 0 {
		t.Fatalf("no reference for %s", file)
	}
	return r
}

// read reads a recording and unfolds its fault.
func read(t testing.TB, name string, data []byte, o assessment.RecordingOptions) assessment.Recording {
	t.Helper()
	r, err := force.Read(name, data, o)
	var fault *assessment.FileFault
	if errors.As(err, &fault) {
		t.Fatalf("%+v", fault)
	}
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// close6 is the tolerance of the reference numbers: 1e-6 of the value, and the
// rounding of a value that is nearly 0.
func close6(a, b float64) bool { return math.Abs(a-b) <= 1e-6*math.Abs(b)+1e-9 }

// all is the whole of a recording, ends included.
const all = time.Hour

var recordings = []struct {
	name, file string
	options    assessment.RecordingOptions
	sided      bool
}{
	{"RBDS001runT25forces.txt", "grf/RBDS001runT25forces.txt", assessment.RecordingOptions{Mass: 62, Rate: 300, To: all}, true},
	{"custom_drift_S001runT25.csv", "grf/custom_drift_S001runT25.csv", assessment.RecordingOptions{Mass: 62, Rate: 300, To: all}, false},
	{"bmc_grf_run.mot", "grf/bmc_grf_run.mot", assessment.RecordingOptions{Mass: 70, To: all}, false},
}

func TestEveryStepIsThatOfTheReference(t *testing.T) {
	for _, tt := range recordings {
		t.Run(tt.name, func(t *testing.T) {
			compareSteps(t, read(t, tt.name, packed(t, tt.name), tt.options), referenceOf(t, tt.file), tt.sided)
		})
	}
}

func TestEveryStepOfTheC3DIsThatOfTheReference(t *testing.T) {
	folder := filepath.Join("..", "..", "..", "..", "shared", "data", "c3d")
	if _, err := os.Stat(folder); err != nil {
		t.Skip("the data folder is absent")
	}
	data, err := os.ReadFile(filepath.Join(folder, "RBDS001runT35.c3d"))
	if err != nil {
		t.Fatal(err)
	}
	want := referenceOf(t, "c3d/RBDS001runT35.c3d")
	got := read(t, "RBDS001runT35.c3d", data, assessment.RecordingOptions{Mass: 62, To: all})
	compareSteps(t, got, want, true)
	compareMeans(t, got, want)
	if method := word(got, "side_method"); method != "markers" || number(got, "side_confidence") != 1 {
		t.Errorf("sides by %s, %v", method, number(got, "side_confidence"))
	}
}

// fields are the quantities of a step by their name in the reference.
var fields = map[string]func(assessment.RecordedStep) *float64{
	"t_on":          func(s assessment.RecordedStep) *float64 { return &s.On },
	"t_off":         func(s assessment.RecordedStep) *float64 { return &s.Off },
	"tc":            func(s assessment.RecordedStep) *float64 { return &s.Contact },
	"tf":            func(s assessment.RecordedStep) *float64 { return s.Flight },
	"step_time":     func(s assessment.RecordedStep) *float64 { return s.StepTime },
	"stride_time":   func(s assessment.RecordedStep) *float64 { return s.StrideTime },
	"duty":          func(s assessment.RecordedStep) *float64 { return s.Duty },
	"active_peak":   func(s assessment.RecordedStep) *float64 { return s.ActivePeak },
	"t_active_pct":  func(s assessment.RecordedStep) *float64 { return s.ActiveTime },
	"impact_force":  func(s assessment.RecordedStep) *float64 { return s.ImpactForce },
	"t_impact_pct":  func(s assessment.RecordedStep) *float64 { return s.ImpactTime },
	"valr":          func(s assessment.RecordedStep) *float64 { return s.VALR },
	"vilr":          func(s assessment.RecordedStep) *float64 { return s.VILR },
	"impulse_bws":   func(s assessment.RecordedStep) *float64 { return s.Impulse },
	"mean_force":    func(s assessment.RecordedStep) *float64 { return s.MeanForce },
	"brake_impulse": func(s assessment.RecordedStep) *float64 { return s.BrakeImpulse },
	"prop_impulse":  func(s assessment.RecordedStep) *float64 { return s.PushImpulse },
	"peak_brake":    func(s assessment.RecordedStep) *float64 { return s.BrakePeak },
	"peak_prop":     func(s assessment.RecordedStep) *float64 { return s.PushPeak },
	"brake_pct":     func(s assessment.RecordedStep) *float64 { return s.BrakeShare },
}

func compareSteps(t *testing.T, got assessment.Recording, want reference, sided bool) {
	t.Helper()
	if len(got.Steps) != len(want.Result.Steps) {
		t.Fatalf("%d steps, want %d; %v", len(got.Steps), len(want.Result.Steps), got.Warnings)
	}
	compared := 0
	for i, w := range want.Result.Steps {
		s := got.Steps[i]
		for name, of := range fields {
			number, stated := w[name].(float64)
			v := of(s)
			if stated != (v != nil) {
				t.Errorf("step %d: %s is %v, want %v", i, name, v, w[name])
				continue
			}
			if compared++; stated && !close6(*v, number) {
				t.Errorf("step %d: %s is %v, want %v", i, name, *v, number)
			}
		}
		if s.ImpactKind != w["impact"] || s.Rejected != "" {
			t.Errorf("step %d: %s, want %s; %s", i, s.ImpactKind, w["impact"], s.Rejected)
		}
		if side, ok := w["side"]; sided && (!ok || s.Side.String()[:1] != map[any]string{"L": "l", "R": "r"}[side]) {
			t.Errorf("step %d is %v, want %v", i, s.Side, side)
		}
	}
	if compared != len(got.Steps)*len(fields) {
		t.Errorf("%d numbers compared", compared)
	}
	for name, v := range map[string]float64{
		"baseline_spread_n": want.Result.Range, "noise_n": want.Result.Noise,
		"threshold_n": want.Result.Threshold, "body_weight_n": want.Result.Weight, "steps_with_impact_peak": want.Result.Peaks,
	} {
		if !close6(number(got, name), v) {
			t.Errorf("%s is %v, want %v", name, number(got, name), v)
		}
	}
}

func number(r assessment.Recording, name string) float64 {
	for _, p := range r.Parameters {
		if p.Name == name {
			return p.Number
		}
	}
	return math.NaN()
}

func word(r assessment.Recording, name string) string {
	for _, p := range r.Parameters {
		if p.Name == name {
			return p.Word
		}
	}
	return ""
}

// TestMeansAreThoseOfTheReference: mean, spread, interval, sides, curve.
func TestMeansAreThoseOfTheReference(t *testing.T) {
	tt := recordings[0]
	got, want := read(t, tt.name, packed(t, tt.name), tt.options), referenceOf(t, tt.file)
	compareMeans(t, got, want)
	if c := number(got, "side_confidence"); c != 1 || want.Result.SideConfidence != 1 {
		t.Errorf("the steps agree on the sides by %v", c)
	}
	drift := read(t, recordings[1].name, packed(t, recordings[1].name), recordings[1].options)
	compareCurve(t, drift.Curves, assessment.NoSide, referenceOf(t, recordings[1].file))
}

var measures = map[assessment.MeasureID]struct {
	key    string
	factor float64
}{
	catalogue.ContactTime: {"tc", 1000}, catalogue.FlightTime: {"tf", 1000}, catalogue.DutyFactor: {"duty", 100},
	catalogue.ActivePeak: {"active_peak", 1}, catalogue.ActivePeakTime: {"t_active_pct", 1}, catalogue.VALR: {"valr", 1}, catalogue.VILR: {"vilr", 1},
	catalogue.VerticalImpulse: {"impulse_bws", 1}, catalogue.BrakingPeak: {"peak_brake", 1}, catalogue.BrakingImpulse: {"brake_impulse", 1},
	catalogue.BrakingShare: {"brake_pct", 1}, catalogue.PropulsivePeak: {"peak_prop", 1}, catalogue.PropulsiveImpulse: {"prop_impulse", 1},
}

func compareMeans(t *testing.T, got assessment.Recording, want reference) {
	t.Helper()
	seen := 0
	for _, v := range got.Observations {
		if v.Measure == catalogue.Cadence {
			if !close6(v.Value, want.Result.Cadence) {
				t.Errorf("cadence is %v, want %v", v.Value, want.Result.Cadence)
			}
			continue
		}
		m, ok := measures[v.Measure]
		if !ok {
			t.Errorf("an unexpected %s", v.Measure)
			continue
		}
		w := map[assessment.Side]map[string]*mean{assessment.Left: want.Result.Left, assessment.Right: want.Result.Right, assessment.NoSide: want.Result.Summary}[v.Side][m.key]
		if w == nil || v.N != w.N || !close6(v.Value, w.Mean*m.factor) || !close6(*v.SD, w.SD*m.factor) ||
			!close6(*v.CILow, w.CI[0]*m.factor) || !close6(*v.CIHigh, w.CI[1]*m.factor) || v.Method != assessment.ForcePlate {
			t.Errorf("%s %v: %+v, want %+v", v.Measure, v.Side, v, w)
		}
		seen++
	}
	if seen != 2*12+1 {
		t.Errorf("%d means", seen)
	}
	for _, a := range got.Asymmetries {
		if w := want.Result.Asymmetry[measures[a.Measure].key]; !close6(a.Percent, w) {
			t.Errorf("%s differs by %v %%, want %v", a.Measure, a.Percent, w)
		}
	}
	if len(got.Asymmetries) != 12 {
		t.Errorf("%d asymmetries", len(got.Asymmetries))
	}
	for _, side := range []assessment.Side{assessment.Left, assessment.Right} {
		compareCurve(t, got.Curves, side, want)
	}
}

// compareCurve checks the curve of all steps; that of a side is checked to be
// complete.
func compareCurve(t *testing.T, curves []assessment.Curve, side assessment.Side, want reference) {
	t.Helper()
	for _, c := range curves {
		if c.Side != side || c.Quantity != "vertical_force" {
			continue
		}
		if len(c.Mean) != 101 || len(c.SD) != 101 {
			t.Errorf("%d points", len(c.Mean))
		}
		compareEach(t, c)
		for k := range want.Result.Mean {
			if side == assessment.NoSide && (math.Abs(c.Mean[k]-want.Result.Mean[k]) > 6e-6 || math.Abs(c.SD[k]-want.Result.SD[k]) > 6e-6) {
				t.Errorf("at %d %%: %v ± %v, want %v ± %v", k, c.Mean[k], c.SD[k], want.Result.Mean[k], want.Result.SD[k])
			}
		}
		return
	}
	t.Errorf("no curve of side %v", side)
}

// compareEach checks that the steps that are kept are spread about the mean.
func compareEach(t *testing.T, c assessment.Curve) {
	t.Helper()
	if len(c.Each) != 20 {
		t.Errorf("%d steps are kept of %d", len(c.Each), c.Steps)
	}
	for k := range c.Mean {
		far := 0.0
		for _, line := range c.Each {
			if len(line) != len(c.Mean) {
				t.Fatalf("%d points", len(line))
			}
			far = max(far, math.Abs(line[k]-c.Mean[k]))
		}
		if far > 5*c.SD[k]+1e-3 || far < c.SD[k]/2-1e-3 {
			t.Errorf("at %d %%: the farthest step is %v from the mean, the spread is %v", k, far, c.SD[k])
		}
	}
}
