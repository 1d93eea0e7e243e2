package fit

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/capture/watch"
)

// shared is a folder of real recordings that does not travel with the program.
const shared = "../../../../shared/data"

// A reference is what Garmin's own SDK reads from a file, or, where it fails,
// another reader that agrees with it elsewhere.
type reference struct {
	Integrity bool
	Records   int
	SPM       *summary `json:"spm"`
	Stance    *summary `json:"stance_time_ms"`
	Share     *summary `json:"stance_time_percent"`
	Balance   *summary `json:"stance_balance_pct"`
	Rise      *summary `json:"vo_mm"`
	Ratio     *summary `json:"vr_pct"`
	Step      *summary `json:"step_length_mm"`
	Speed     *summary `json:"speed_m_s"`
	Distance  float64  `json:"last_distance_m"`
	Sessions  []lines
	Laps      []lines
	Other     *struct {
		Records int
		Median  float64 `json:"spm_median"`
		N       int     `json:"spm_n"`
	} `json:"fit_file_parser_6.1.2"`
}

type summary struct {
	N      int
	Median float64
	Mean   float64
}

type lines struct {
	Timer    float64 `json:"timer_s"`
	Distance float64 `json:"distance_m"`
	SPM      float64 `json:"avg_spm"`
	Stance   float64 `json:"avg_stance_time_ms"`
	Rise     float64 `json:"avg_vo_mm"`
	Step     float64 `json:"avg_step_length_mm"`
	Speed    float64 `json:"avg_speed"`
	Sport    string
}

func references(t *testing.T) map[string]reference {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(shared, "wearable_reference.json"))
	if err != nil {
		t.Skip("the data folder is absent")
	}
	var all struct{ Files map[string]reference }
	if err := json.Unmarshal(b, &all); err != nil {
		t.Fatal(err)
	}
	return all.Files
}

// decoded reads the records of a file as they are, before a session is chosen.
func decoded(t *testing.T, path string) (*listener, []byte) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	l := newListener()
	parts, _ := split(b)
	for _, p := range parts {
		l.decode(p.bytes)
	}
	return l, b
}

// TestReference: medians, means and counts of every quantity on every file are
// those of the reference.
func TestReference(t *testing.T) {
	files := references(t)
	if len(files) < 8 {
		t.Fatalf("%d files in the reference", len(files))
	}
	for name, want := range files {
		t.Run(name, func(t *testing.T) {
			l, data := decoded(t, filepath.Join(shared, "fit", name))
			records := want.Records
			if want.Other != nil {
				records = want.Other.Records
				want.SPM = &summary{N: want.Other.N, Median: want.Other.Median, Mean: math.NaN()}
			}
			if len(l.samples) != records {
				t.Errorf("%d records, want %d", len(l.samples), records)
			}
			compare := func(what string, q watch.Quantity, unit float64, want *summary) {
				got := plain(l.samples, q, unit)
				if want == nil {
					if len(got) > 0 {
						t.Errorf("%s: %d values, want none", what, len(got))
					}
					return
				}
				mean := mean(got)
				if math.IsNaN(want.Mean) {
					mean, want.Mean = 0, 0
				}
				if len(got) != want.N || math.Abs(middle(got)-want.Median) > 0.005 || math.Abs(mean-want.Mean) > 0.005 {
					t.Errorf("%s: n %d median %.4f mean %.4f, want %+v", what, len(got), middle(got), mean, *want)
				}
			}
			compare("spm", watch.Cadence, 2, want.SPM)
			compare("contact", watch.ContactTime, 1, want.Stance)
			compare("share", watch.DutyFactor, 1, want.Share)
			compare("balance", watch.Balance, 1, want.Balance)
			compare("oscillation", watch.Oscillation, 10, want.Rise)
			compare("ratio", watch.VerticalRatio, 1, want.Ratio)
			compare("step length", watch.StepLength, 1000, want.Step)
			if want.Other == nil { // the SDK read no record of that file
				compare("speed", watch.Speed, 1, want.Speed)
			}
			f, err := parse(name, data)
			if err != nil {
				t.Fatal(err)
			}
			if sound := len(f.Warnings) == 0; sound != want.Integrity {
				t.Errorf("warnings %q, integrity %v", f.Warnings, want.Integrity)
			}
			compareSessions(t, f.Sessions, want)
		})
	}
}

func compareSessions(t *testing.T, got []watch.Session, want reference) {
	t.Helper()
	if len(got) != len(want.Sessions) {
		t.Fatalf("%d sessions, want %d", len(got), len(want.Sessions))
	}
	var laps []assessment.RecordedLap
	for i, s := range got {
		w := want.Sessions[i]
		if math.Abs(s.Timer-w.Timer) > 0.001 || math.Abs(s.Metres-w.Distance) > 0.005 || s.Name != w.Sport {
			t.Errorf("session %d: %s %.3f s %.2f m, want %+v", i, s.Name, s.Timer, s.Metres, w)
		}
		laps = append(laps, s.Laps...)
	}
	if len(laps) != len(want.Laps) {
		t.Fatalf("%d laps, want %d", len(laps), len(want.Laps))
	}
	for i, p := range laps {
		w := want.Laps[i]
		for what, d := range map[string]float64{
			"seconds": p.Seconds - w.Timer, "metres": p.Metres - w.Distance, "cadence": 2*p.Cadence - w.SPM,
			"contact": p.ContactTime - w.Stance, "oscillation": 10*p.Oscillation - w.Rise, "step": 1000*p.StepLength - w.Step,
			"speed": p.Speed - w.Speed,
		} {
			if what == "speed" && w.Speed == 0 {
				continue
			}
			if math.Abs(d) > 0.006 {
				t.Errorf("lap %d: %s is off by %v (%+v)", i, what, d, w)
			}
		}
	}
}

// plain are the values above 0 of a quantity.
func plain(samples []watch.Sample, q watch.Quantity, unit float64) []float64 {
	var v []float64
	for _, s := range samples {
		if x := s.Of[q] * unit; x > 0 {
			v = append(v, x)
		}
	}
	slices.Sort(v)
	return v
}

func middle(v []float64) float64 {
	if len(v) == 0 {
		return math.NaN()
	}
	return (v[(len(v)-1)/2] + v[len(v)/2]) / 2
}

func mean(v []float64) float64 {
	var sum float64
	for _, x := range v {
		sum += x / float64(len(v))
	}
	return sum
}
