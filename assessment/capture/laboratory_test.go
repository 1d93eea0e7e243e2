package capture

import (
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"stridewell/assessment"
	"stridewell/assessment/capture/force"
	"stridewell/assessment/capture/kinematics"
)

// run writes 20 s of invented running at 500 Hz as a table of two columns.
func run(heading string, row func(t, force float64) string) string {
	var b strings.Builder
	b.WriteString(heading)
	for i := range 10_000 {
		t := float64(i) / 500
		f := 0.0
		if in := math.Mod(t, 0.35); in < 0.25 {
			f = 1500 * math.Sin(math.Pi*in/0.25)
		}
		b.WriteString(row(t, f))
	}
	return b.String()
}

// TestLaboratoryFiles: each kind comes to its reader, whatever its name.
func TestLaboratoryFiles(t *testing.T) {
	commas := run("time,Fz\n", func(t, f float64) string { return fmt.Sprintf("%.4f,%.2f\n", t, f) })
	semicolons := strings.NewReplacer(".", ",", ";", ";").Replace(run("time;Fz\n", func(t, f float64) string { return fmt.Sprintf("%.4f;%.2f\n", t, f) }))
	wide := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(semicolons)) {
		wide = append(wide, byte(u), byte(u>>8))
	}
	hip := run("time\thip_flexion_r\n", func(t, _ float64) string {
		return fmt.Sprintf("%.4f\t%.3f\n", t, 10+30*math.Cos(2*math.Pi*t/0.7))
	})
	tests := []struct {
		name    string
		data    string
		options assessment.RecordingOptions
		kind    assessment.RecordingKind
		values  bool
	}{
		{"run.csv", commas, assessment.RecordingOptions{}, assessment.ForceTextRecording, true},
		{"run.dat", semicolons, assessment.RecordingOptions{}, assessment.ForceTextRecording, true},
		{"run.txt", string(wide), assessment.RecordingOptions{}, assessment.ForceTextRecording, true},
		{"mapped.csv", strings.Replace(commas, "Fz", "channel 1", 1), assessment.RecordingOptions{Column: map[string]string{force.VerticalRole: "channel 1"}}, assessment.ForceTextRecording, true},
		{"hip.mot", "Coordinates\ninDegrees=yes\nendheader\n" + hip, assessment.RecordingOptions{}, assessment.MOTRecording, true},
		{"angle.csv", strings.Replace(hip, "hip_flexion_r", "Angle", 1), assessment.RecordingOptions{}, assessment.AngleTableRecording, false},
		{"angle.csv", strings.Replace(hip, "hip_flexion_r", "Angle", 1), assessment.RecordingOptions{Definition: "trunk_thigh", Column: map[string]string{kinematics.HipRightRole: "Angle"}}, assessment.AngleTableRecording, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Read(write(t, tt.name, []byte(tt.data)), tt.options)
			if err != nil {
				t.Fatal(err)
			}
			if r.Kind != tt.kind || len(r.Observations) > 0 != tt.values {
				t.Errorf("%v with %d values; %v %v", r.Kind, len(r.Observations), r.Warnings, r.Questions)
			}
		})
	}
}

// TestInstruments: a table that has the columns of an instrument is read by
// what the clinic said about it, and any other as if nothing had been said.
func TestInstruments(t *testing.T) {
	table := func(heading string) string {
		return run(heading+"\n", func(_, f float64) string { return fmt.Sprintf("%.2f,7,%.2f\n", -f, f/2) })
	}
	half := assessment.Instrument{Name: "Half belt", Column: map[string]string{force.VerticalRole: "ch9"}, Rate: 500}
	belt := assessment.Instrument{Name: "Belt", Column: map[string]string{force.VerticalRole: "-ch7", force.AnteriorRole: "ch8"}, Rate: 500, Unit: "N"}
	other := assessment.Instrument{Name: "Other", Column: map[string]string{force.VerticalRole: "ch7", "height": "ch8"}}
	tests := []struct {
		name, heading string
		options       assessment.RecordingOptions
		device        string // empty: not read by an instrument
		asked         bool
	}{
		{"the instrument with most of the columns", "ch7,ch8,ch9", assessment.RecordingOptions{}, "Belt", false},
		{"the only one that fits", "ch7,x,ch9", assessment.RecordingOptions{}, "Half belt", false},
		{"none fits", "a,b,c", assessment.RecordingOptions{}, "", true},
		{"the person says otherwise", "ch7,ch8,ch9", assessment.RecordingOptions{Column: map[string]string{force.VerticalRole: "ch9"}, Rate: 500}, "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.options.Instruments = []assessment.Instrument{half, other, belt}
			r, err := Read(write(t, "run.csv", []byte(table(tt.heading))), tt.options)
			if err != nil || r.Device != tt.device || (len(r.Observations) == 0) != tt.asked {
				t.Errorf("of %q with %d values, %v; %v", r.Device, len(r.Observations), err, r.Questions)
			}
		})
	}
}

// TestRealLaboratoryFiles reads the files the packages below keep.
func TestRealLaboratoryFiles(t *testing.T) {
	r, err := Read(filepath.Join("c3d", "testdata", "bmc_Gait_walk_DEC_120_frames.c3d"), assessment.RecordingOptions{Mass: 70})
	var fault *assessment.FileFault
	if !errors.As(err, &fault) || !strings.Contains(fault.What, "no contact of a running step") {
		t.Errorf("the first second of a walk, before the plates: %+v, %v", r, err)
	}
	folder := filepath.Join("..", "..", "..", "shared", "data")
	if _, err := os.Stat(folder); err != nil {
		t.Skip("the data folder is absent")
	}
	for name, kind := range map[string]assessment.RecordingKind{
		"grf/RBDS001runT25forces.txt": assessment.ForceTextRecording, "grf/custom_drift_S001runT25.csv": assessment.ForceTextRecording,
		"grf/bmc_grf_run.mot": assessment.MOTRecording, "c3d/RBDS001runT35.c3d": assessment.C3DRecording, "c3d/bmc_Gait_walk_DEC.c3d": assessment.C3DRecording,
		"kinematics/bmc_ik_output_run.mot": assessment.MOTRecording, "kinematics/bmc_motion_capture_run.trc": assessment.TRCRecording,
		"kinematics/kinovea_box_jump_excel.xml": assessment.KinoveaRecording,
	} {
		r, err := Read(filepath.Join(folder, name), assessment.RecordingOptions{Mass: 62})
		if err != nil || r.Kind != kind {
			t.Errorf("%s: %v, %v", name, r.Kind, err)
		}
		for _, w := range r.Warnings {
			if strings.HasPrefix(w, "The name ends") {
				t.Errorf("%s: %s", name, w)
			}
		}
	}
}

// TestBadTables: every one is answered by the sentence of its reader.
func TestBadTables(t *testing.T) {
	rows := strings.Repeat("0.1;2;3\n", 50)
	for _, tt := range []struct{ name, data, want string }{
		{"headings.csv", "time;Fz\n" + rows, "names 2 columns in line 1 and has 3"},
		{"times.csv", "time;Time (ms);Fz\n" + rows, "two columns of time"},
		{"short.csv", "time;Fz;Fx\n" + rows + "0.2;1", "ends in the middle of line 52"},
		{"run.trc", "PathFileType\t4\n", "ends in its header"},
		{"run.mot", "x\nendheader\n", "numbers are missing"},
		{"jump.kva", "<?xml version=\"1.0\"?><KinoveaVideoAnalysis>", "project of Kinovea"},
		{"run.c3d", "\x02\x50" + strings.Repeat("\x00", 513) + "\x54" + strings.Repeat("\x00", 600), "holds no frames"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Read(write(t, tt.name, []byte(tt.data)), assessment.RecordingOptions{})
			var fault *assessment.FileFault
			if !errors.As(err, &fault) || fault.File != tt.name || !strings.Contains(fault.What, tt.want) || !strings.HasSuffix(fault.Next, ".") {
				t.Errorf("%+v, %v, want %q", fault, err, tt.want)
			}
		})
	}
}
