package fit

import (
	"errors"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/muktihari/fit/profile/basetype"
	"github.com/muktihari/fit/profile/mesgdef"
	"github.com/muktihari/fit/profile/typedef"
	"github.com/muktihari/fit/proto"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

var today = assessment.Date{Year: 2026, Month: 4, Day: 10}

func value(r assessment.Recording, id assessment.MeasureID) float64 {
	for _, o := range r.Observations {
		if o.Measure == id {
			return o.Value
		}
	}
	return math.NaN()
}

func said(r assessment.Recording, words string) bool {
	return slices.ContainsFunc(r.Warnings, func(w string) bool { return strings.Contains(w, words) })
}

// TestShippedFiles holds the files that travel with the program to what other
// readers find in them.
func TestShippedFiles(t *testing.T) {
	tests := []struct {
		file    string
		records float64
		cadence float64
		warning string
	}{
		{"compressed-speed-distance.fit", 755, 178, "18 July 1990"},
		{"activity-filecrc.fit", 14, math.NaN(), "checksum"},
		{"activity-unexpected-eof.fit", 14, math.NaN(), "incomplete"},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			b, err := os.ReadFile(filepath.Join("testdata", tt.file))
			if err != nil {
				t.Fatal(err)
			}
			r, err := Read(tt.file, b, assessment.RecordingOptions{Today: today})
			if err != nil {
				t.Fatal(err)
			}
			got := value(r, catalogue.Cadence)
			if got != tt.cadence && !(math.IsNaN(got) && math.IsNaN(tt.cadence)) {
				t.Errorf("cadence %v, want %v", got, tt.cadence)
			}
			if !said(r, tt.warning) {
				t.Errorf("warnings %q", r.Warnings)
			}
			for _, p := range r.Parameters {
				if p.Name == "records" && p.Number != tt.records {
					t.Errorf("%v records, want %v", p.Number, tt.records)
				}
			}
		})
	}
}

// TestTriathlon: of five sessions the run is used, and no record of another.
func TestTriathlon(t *testing.T) {
	b, err := os.ReadFile(filepath.Join(shared, "fit", "sample_mulitple_header.fit"))
	if err != nil {
		t.Skip("the data folder is absent")
	}
	r, err := Read("triathlon.fit", b, assessment.RecordingOptions{Today: today})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Sessions) != 5 || !r.Sessions[4].Used || r.Device != "Garmin Forerunner 920XT" {
		t.Fatalf("%q: %+v", r.Device, r.Sessions)
	}
	// The reference has 166 steps/min here: it leaves the fraction of the cadence out.
	want := map[assessment.MeasureID]float64{catalogue.Cadence: 167, catalogue.ContactTime: 252, catalogue.StepLength: 1.221}
	for _, w := range r.Sessions[4].Whole {
		if v, asked := want[w.Measure]; asked && (math.Abs(w.Value-v) > 0.0005 || w.N != 517) {
			t.Errorf("%s = %v of %d, want %v of 517", w.Measure, w.Value, w.N, v)
		}
	}
	if _, err = Read("triathlon.fit", b, assessment.RecordingOptions{Session: 3}); err == nil || !strings.Contains(err.Error(), "cycling") {
		t.Errorf("the ride was taken for a run: %v", err)
	}
}

func TestMadeFiles(t *testing.T) {
	ride := made{sport: typedef.SportCycling, seconds: 60, cadence: 90, speed: 8}
	belt, walk, doubled, patchy := run(), run(), run(), run()
	belt.sub = typedef.SubSportTreadmill
	walk.sport, walk.cadence, walk.speed = typedef.SportWalking, 58, 1.4
	doubled.cadence = 172
	patchy.edit = func(i int, r *mesgdef.Record) {
		if i >= 100 {
			r.StanceTime = basetype.Uint16Invalid
		}
	}
	second := run()
	second.from, second.seconds, second.cadence = 4000, 900, 90
	paused := run()
	paused.pauses = [][2]int{{100, 160}}
	paused.edit = func(i int, r *mesgdef.Record) {
		if i > 100 && i <= 170 || i > 90 && i <= 100 {
			r.SetCadence(100) // near the pause: it must not count
		}
	}
	future := written(t, run())
	tests := []struct {
		name    string
		data    []byte
		options assessment.RecordingOptions
		cadence float64
		contact float64
		warning string
	}{
		{"a run", written(t, run()), assessment.RecordingOptions{Today: today}, 172, 250, ""},
		{"on a treadmill", written(t, belt), assessment.RecordingOptions{}, 172, 250, "speed of the belt"},
		{"a walk", written(t, walk), assessment.RecordingOptions{}, 116, 250, "as a walk"},
		{"stored as steps", written(t, doubled), assessment.RecordingOptions{}, 172, 250, "not doubled"},
		{"contact time for a minute and a half", written(t, patchy), assessment.RecordingOptions{}, 172, math.NaN(), "Contact time covers 17 %"},
		{"the part that has it", written(t, patchy), assessment.RecordingOptions{To: 90 * time.Second}, 172, 250, ""},
		{"two runs: the longer", written(t, run(), second), assessment.RecordingOptions{}, 180, 250, ""},
		{"two runs: the first", written(t, run(), second), assessment.RecordingOptions{Session: 1}, 172, 250, ""},
		{"a ride and a run", written(t, ride, second), assessment.RecordingOptions{}, 180, 250, ""},
		{"a part of a run", written(t, paused), assessment.RecordingOptions{From: 90 * time.Second, To: 400 * time.Second}, 172, 250, ""},
		{"two parts, one after the other", append(written(t, run()), written(t, second)...), assessment.RecordingOptions{}, 180, 250, ""},
		{"something after the end", append(written(t, run()), "tail"...), assessment.RecordingOptions{}, 172, 250, "something else"},
		{"half of it", written(t, run())[:9000], assessment.RecordingOptions{}, 172, 250, "incomplete"},
		{"tomorrow", future, assessment.RecordingOptions{Today: assessment.Date{Year: 2026, Month: 4, Day: 1}}, 172, 250, "clock"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Read("run.fit", tt.data, tt.options)
			if err != nil {
				t.Fatal(err)
			}
			same := func(a, b float64) bool { return a == b || math.IsNaN(a) && math.IsNaN(b) }
			if got := value(r, catalogue.Cadence); !same(got, tt.cadence) {
				t.Errorf("cadence %v, want %v", got, tt.cadence)
			}
			if got := value(r, catalogue.ContactTime); !same(got, tt.contact) {
				t.Errorf("contact time %v, want %v", got, tt.contact)
			}
			if tt.warning == "" && len(r.Warnings) > 0 || !said(r, tt.warning) && tt.warning != "" {
				t.Errorf("warnings %q, want %q", r.Warnings, tt.warning)
			}
			if r.Device != "Garmin Forerunner 945" {
				t.Errorf("device %q", r.Device)
			}
		})
	}
}

func TestFaults(t *testing.T) {
	tests := []struct {
		name, want string
		data       []byte
		options    assessment.RecordingOptions
	}{
		{"nothing", "no FIT file", nil, assessment.RecordingOptions{}},
		{"noise", "no FIT file", []byte("\x0e\x10nonsense of more than fourteen bytes"), assessment.RecordingOptions{}},
		{"a ride", "holds no run, but cycling", written(t, made{sport: typedef.SportCycling, seconds: 60, cadence: 90, speed: 8}), assessment.RecordingOptions{}},
		{"no activity", "no activity", written(t), assessment.RecordingOptions{}},
		{"cut off at once", "is damaged", written(t, run())[:30], assessment.RecordingOptions{}},
		{"no such session", "no session 2: it holds one session", written(t, run()), assessment.RecordingOptions{Session: 2}},
		{"outside", "no record in the part", written(t, run()), assessment.RecordingOptions{From: time.Hour}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Read("x.fit", tt.data, tt.options)
			var fault *assessment.FileFault
			if !errors.As(err, &fault) || !strings.Contains(fault.What, tt.want) || fault.Next == "" || fault.File != "x.fit" {
				t.Errorf("%v, want %q", err, tt.want)
			}
		})
	}
}

// TestDeveloperFields: a pod states its own units, and they are believed.
func TestDeveloperFields(t *testing.T) {
	tests := []struct {
		name, field, unit string
		raw               uint16
		measure           assessment.MeasureID
		want              float64
	}{
		{"ground time of a pod", "Ground Time", "Milliseconds", 245, catalogue.ContactTime, 245},
		{"oscillation in cm", "Vertical Oscillation", "Centimeters", 8, catalogue.VerticalOscillation, 8},
		{"oscillation in mm", "vertical oscillation", "mm", 81, catalogue.VerticalOscillation, 8.1},
		{"cadence in strides", "Cadence", "RPM", 86, catalogue.Cadence, 172},
		{"cadence in steps", "Cadence", "spm", 172, catalogue.Cadence, 172},
		{"an unknown unit", "Ground Time", "furlongs", 245, catalogue.ContactTime, math.NaN()},
		{"an unknown field", "Form Power", "Watts", 60, catalogue.ContactTime, math.NaN()},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l := newListener()
			l.describe(mesgdef.NewFieldDescription(nil).SetDeveloperDataIndex(0).SetFieldDefinitionNumber(3).
				SetFitBaseTypeId(basetype.Uint16).SetFieldName([]string{tt.field}).SetUnits([]string{tt.unit}))
			for i := range 100 {
				m := mesgdef.NewRecord(nil).SetTimestamp(noon.Add(time.Duration(i) * time.Second)).SetEnhancedSpeedScaled(3).ToMesg(nil)
				m.DeveloperFields = []proto.DeveloperField{{Num: 3, DeveloperDataIndex: 0, Value: proto.Uint16(tt.raw)}}
				l.OnMesg(m)
			}
			f, err := parse("", written(t, run()))
			if err != nil {
				t.Fatal(err)
			}
			f.Sessions = l.assemble()
			r, err := f.Recording(assessment.RecordingOptions{})
			if err != nil {
				t.Fatal(err)
			}
			if got := value(r, tt.measure); math.Abs(got-tt.want) > 1e-9 || math.IsNaN(got) != math.IsNaN(tt.want) {
				t.Errorf("%v, want %v", got, tt.want)
			}
		})
	}
}

func TestChecksum(t *testing.T) {
	good := written(t, run())
	for name, tt := range map[string]struct {
		at    int
		sound bool
	}{"as written": {-1, true}, "a bit of a record": {5000, false}, "the checksum itself": {len(good) - 1, false}} {
		b := slices.Clone(good)
		if tt.at >= 0 {
			b[tt.at] ^= 4
		}
		parts, rest := split(b)
		if len(parts) != 1 || rest != 0 || parts[0].sound != tt.sound {
			t.Errorf("%s: %d parts, sound %v", name, len(parts), parts[0].sound)
		}
	}
}

// FuzzRead: whatever the bytes, reading ends with a recording or a fault.
func FuzzRead(f *testing.F) {
	short := run()
	short.seconds = 20
	f.Add(written(f, short))
	files, _ := filepath.Glob("testdata/*.fit") // the pattern is right
	for _, path := range files {
		b, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := Read("x.fit", data, assessment.RecordingOptions{Today: today})
		var fault *assessment.FileFault
		if err != nil && !errors.As(err, &fault) {
			t.Fatalf("an error that is no fault: %v", err)
		}
		for _, o := range r.Observations {
			if math.IsNaN(o.Value) || math.IsInf(o.Value, 0) {
				t.Fatalf("%s is %v", o.Measure, o.Value)
			}
		}
	})
}

// BenchmarkRead reads 100 000 records, nearly 28 hours: 0.35 s is the most.
func BenchmarkRead(b *testing.B) {
	long := run()
	long.seconds = 100_000
	long.edit = func(i int, r *mesgdef.Record) {
		r.SetCadence(uint8(82 + i%7)).SetStanceTimeScaled(float64(240 + i%25)).SetVerticalOscillationScaled(float64(80 + i%30)).
			SetVerticalRatioScaled(8).SetStepLengthScaled(1050).SetStanceTimeBalanceScaled(50.2).SetHeartRate(150).SetDistanceScaled(float64(3 * i))
	}
	data := written(b, long)
	if path := os.Getenv("BENCH_FIT"); path != "" { // for another reader to be timed on
		if err := os.WriteFile(path, data, 0o600); err != nil {
			b.Fatal(err)
		}
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := Read("long.fit", data, assessment.RecordingOptions{}); err != nil {
			b.Fatal(err)
		}
	}
}
