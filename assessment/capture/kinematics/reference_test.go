package kinematics

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/capture/c3d"
	"stridewell/assessment/capture/force"
	"stridewell/assessment/capture/signal"
	"stridewell/assessment/capture/table"
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

type reference struct {
	Hip map[string]struct {
		R, L struct {
			Peaks    []float64 `json:"peak_hip_extension_deg"`
			Times    []float64 `json:"times_s"`
			Mean     float64
			Vertical float64 `json:"thigh_vs_vertical_ext_mean"`
			Min      float64 `json:"file_min"`
			Max      float64 `json:"file_max"`
		}
	}
	Events map[string]map[string]struct {
		N    int
		Bias float64 `json:"bias_ms"`
		SD   float64 `json:"sd_ms"`
	} `json:"event_detection_vs_force"`
}

func readReference(t *testing.T) reference {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "kinematics_reference.json"))
	if err != nil {
		t.Fatal(err)
	}
	var r reference
	if err := json.Unmarshal(data, &r); err != nil {
		t.Fatal(err)
	}
	return r
}

// read reads a file and unfolds its fault.
func read(t testing.TB, name string, data []byte, o assessment.RecordingOptions) assessment.Recording {
	t.Helper()
	r, err := Read(name, data, o)
	var fault *assessment.FileFault
	if errors.As(err, &fault) {
		t.Fatalf("%+v", fault)
	}
	return r
}

func value(r assessment.Recording, m assessment.MeasureID, side assessment.Side) (assessment.RecordedValue, bool) {
	for _, v := range r.Observations {
		if v.Measure == m && v.Side == side {
			return v, true
		}
	}
	return assessment.RecordedValue{}, false
}

// TestHipExtensionIsThatOfTheReference: one stride of the right leg is seen in
// whole; of the left none, whose least flexion is at the end of the file.
func TestHipExtensionIsThatOfTheReference(t *testing.T) {
	const file = "bmc_ik_output_run.mot"
	want := readReference(t).Hip["kinematics/"+file]
	got := read(t, file, packed(t, file), assessment.RecordingOptions{})
	v, ok := value(got, catalogue.HipExtension, assessment.Right)
	// The reference takes the lowest sample; the parabola through it lies a little lower.
	if !ok || v.N != len(want.R.Peaks) || v.Value < want.R.Peaks[0] || v.Value > want.R.Peaks[0]+0.02 || v.Definition != catalogue.PelvisThigh || v.Method != assessment.Markers {
		t.Errorf("right: %+v, want %+v", v, want.R)
	}
	if v, ok := value(got, catalogue.HipExtension, assessment.Left); ok {
		t.Errorf("left: %+v, and no stride is seen", v)
	}
	vertical := read(t, file, packed(t, file), assessment.RecordingOptions{Definition: catalogue.ThighVertical})
	if v, ok := value(vertical, catalogue.HipExtension, assessment.Right); !ok || math.Abs(v.Value-want.R.Vertical) > 0.05 || v.Definition != catalogue.ThighVertical {
		t.Errorf("right to vertical: %+v, want %v", v, want.R.Vertical)
	}
}

// TestLowestSampleIsThatOfTheReference compares to the last digit.
func TestLowestSampleIsThatOfTheReference(t *testing.T) {
	const file = "bmc_ik_output_run.mot"
	want := readReference(t).Hip["kinematics/"+file]
	model, err := table.Read(file, packed(t, file))
	if err != nil {
		t.Fatal(err)
	}
	clock, ok := table.ReadClock(model.Columns[0], "")
	if !ok {
		t.Fatal("no times")
	}
	times, rate := clock.Times, clock.Rate
	var rows []track
	for _, tr := range modelTracks(model) {
		if tr.definition == catalogue.PelvisThigh {
			rows = append(rows, tr)
		}
	}
	for i, w := range []struct{ Min, Max float64 }{{want.L.Min, want.L.Max}, {want.R.Min, want.R.Max}} {
		flexion := negative(rows[i].extension)
		if low, high := signal.Quantile(flexion, 0), signal.Quantile(flexion, 1); math.Abs(low-w.Min) > 1e-6 || math.Abs(high-w.Max) > 1e-6 {
			t.Errorf("%v: flexion from %v to %v, want %v to %v", rows[i].side, low, high, w.Min, w.Max)
		}
	}
	peaks := peaksOf(rows[1].extension, times, rate, 0)
	if len(peaks) != 1 || math.Abs(times[peaks[0].sample]-want.R.Times[0]) > 1e-5 || math.Abs(rows[1].extension[peaks[0].sample]-want.R.Peaks[0]) > 1e-6 {
		t.Errorf("%+v, want %+v", peaks, want.R)
	}
}

// TestMarkersOfARealTrial: the markers at the hip joint are named and empty, so
// that there is no angle; the one contact that is seen in whole is near that of
// the force plates, 0.401 to 0.664 s.
func TestMarkersOfARealTrial(t *testing.T) {
	got := read(t, "run.trc", packed(t, "bmc_motion_capture_run.trc"), assessment.RecordingOptions{})
	if got.Kind != assessment.TRCRecording || len(got.Observations) != 0 || !strings.Contains(strings.Join(got.Warnings, " "), "No marker is at the hip joint") {
		t.Errorf("%v, %+v, %v", got.Kind, got.Observations, got.Warnings)
	}
	if len(got.Steps) != 1 || got.Steps[0].Side != assessment.Left || math.Abs(got.Steps[0].On-0.401) > 0.03 || math.Abs(got.Steps[0].Off-0.664) > 0.03 {
		t.Errorf("contacts %+v", got.Steps)
	}
}

// TestEventsAgainstTheForcePlate compares with the plate under the same run.
func TestEventsAgainstTheForcePlate(t *testing.T) {
	folder := filepath.Join("..", "..", "..", "..", "shared", "data", "c3d")
	if _, err := os.Stat(folder); err != nil {
		t.Skip("the data folder is absent")
	}
	data, err := os.ReadFile(filepath.Join(folder, "RBDS001runT35.c3d"))
	if err != nil {
		t.Fatal(err)
	}
	plate, err := force.Read("x.c3d", data, assessment.RecordingOptions{Mass: 62, To: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	f, err := c3d.Read("x.c3d", data)
	if err != nil {
		t.Fatal(err)
	}
	p := pointsOf(f)
	var strikes, offs []float64
	for _, l := range []leg{p.legOf(assessment.Left, "l", "left"), p.legOf(assessment.Right, "r", "right")} {
		for _, e := range touchesOf(p, l, p.sacrum(), markerCutoff) {
			for _, s := range plate.Steps {
				if s.Side == e.side && math.Abs(s.On-e.on) < 0.1 {
					strikes, offs = append(strikes, 1000*(e.on-s.On)), append(offs, 1000*(e.off-s.Off))
				}
			}
		}
	}
	want := readReference(t).Events["c3d/RBDS001runT35.c3d (forefoot runner, 3.5 m/s, 150 Hz)"]
	strike, off := signal.MeanOf(strikes), signal.MeanOf(offs)
	if w := want["FS_zeni"]; strike.N < w.N-2 || math.Abs(strike.Value-1000*strikeLater-w.Bias) > 1 || math.Abs(strike.SD-w.SD) > 1 {
		t.Errorf("strikes %+v, want %+v and %v ms more", strike, w, 1000*strikeLater)
	}
	if w := want["TO_vy0.8_toe"]; off.N < w.N-2 || math.Abs(off.Value-w.Bias) > 1 || math.Abs(off.SD-w.SD) > 1 {
		t.Errorf("toe-offs %+v, want %+v", off, w)
	}
}
