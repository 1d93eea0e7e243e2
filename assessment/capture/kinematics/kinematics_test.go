package kinematics

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// The invented swing of a thigh, degrees and s.
const (
	mostBack  = 24.0
	mostAhead = 40.0
	stride    = 0.7
	frames    = 120.0 // a second
)

// backAt is how far a thigh trails at a time; the left one half a stride later.
func backAt(t float64, side assessment.Side) float64 {
	if side == assessment.Left {
		t += stride / 2
	}
	middle, reach := (mostBack-mostAhead)/2, (mostBack+mostAhead)/2
	return middle - reach*math.Cos(2*math.Pi*t/stride)
}

// rows writes n rows of a table.
func rows(n int, row func(t float64) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(row(float64(i)/frames) + "\n")
	}
	return b.String()
}

// A body writes markers of an invented runner: hip, knee, ankle and shoulder of
// each side, seen along an axis of the file.
type body struct {
	ahead  float64 // 1: the run goes along the axis
	up     int     // the axis that points up
	lean   float64 // degrees
	moving float64 // m/s over ground; 0: on a belt
}

func (b body) trc() []byte {
	names := []string{"RHip", "RKnee", "RAnkle", "LHip", "LKnee", "LAnkle", "Neck"}
	text := "PathFileType\t4\t(X/Y/Z)\tx\nDataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\n120\t120\t1\t1\tm\nFrame#\tTime"
	for _, n := range names {
		text += "\t" + n + "\t\t"
	}
	text += "\n\t\tX1\tY1\tZ1\n\n"
	frame := 0
	return []byte(text + rows(600, func(t float64) string {
		line := fmt.Sprintf("%d\t%.4f", frame, t)
		frame++
		put := func(along, height float64) {
			place := [3]float64{}
			place[0] = b.ahead * (along + b.moving*t)
			place[b.up] = height
			for _, v := range place {
				line += fmt.Sprintf("\t%.5f", v)
			}
		}
		for _, side := range []assessment.Side{assessment.Right, assessment.Left} {
			thigh := backAt(t, side) * math.Pi / 180
			ahead := backAt(t-stride/4, side) * math.Pi / 180
			shank := thigh + 0.8*math.Max(0, math.Sin(ahead)+0.3) // bends as the leg comes forward
			put(0, 0.9)
			put(-0.4*math.Sin(thigh), 0.9-0.4*math.Cos(thigh))
			put(-0.4*math.Sin(thigh)-0.4*math.Sin(shank), 0.9-0.4*math.Cos(thigh)-0.4*math.Cos(shank))
		}
		put(0.5*math.Sin(b.lean*math.Pi/180), 0.9+0.5*math.Cos(b.lean*math.Pi/180))
		return line
	}))
}

func TestHipExtensionOfMarkers(t *testing.T) {
	for _, b := range []body{{ahead: 1, up: 1}, {ahead: -1, up: 1}, {ahead: 1, up: 2, lean: 8}, {ahead: -1, up: 2, lean: 8, moving: 3}, {ahead: 1, up: 1, moving: 3}} {
		for definition, expected := range map[string]float64{"": mostBack, catalogue.TrunkThigh: mostBack - b.lean} {
			got := read(t, "x.trc", b.trc(), assessment.RecordingOptions{Definition: definition})
			for _, side := range []assessment.Side{assessment.Left, assessment.Right} {
				v, ok := value(got, catalogue.HipExtension, side)
				if !ok || math.Abs(v.Value-expected) > 0.3 || v.N < 6 || v.SD == nil || *v.SD > 0.2 || v.Method != assessment.Markers {
					t.Errorf("%+v %s %v: %+v, want %v; %v", b, definition, side, v, expected, got.Warnings)
				}
			}
		}
	}
}

func TestHipExtensionOfTables(t *testing.T) {
	const n = 600
	both := func(t float64, of func(back float64) float64) string {
		return fmt.Sprintf("%.5f\t%.4f\t%.4f", t, of(backAt(t, assessment.Right)), of(backAt(t, assessment.Left)))
	}
	openSim := "x\ninDegrees=%s\nendheader\ntime\thip_flexion_r\thip_flexion_l\n"
	tests := []struct {
		name, text string
		options    assessment.RecordingOptions
		definition string
		method     assessment.Method
	}{
		{"a model in degrees", fmt.Sprintf(openSim, "yes") + rows(n, func(t float64) string { return both(t, func(b float64) float64 { return -b }) }), assessment.RecordingOptions{}, catalogue.PelvisThigh, assessment.Markers},
		{"a model in radians", fmt.Sprintf(openSim, "no") + rows(n, func(t float64) string { return both(t, func(b float64) float64 { return -b * math.Pi / 180 }) }), assessment.RecordingOptions{}, catalogue.PelvisThigh, assessment.Markers},
		{"a model of newer form", "inDegrees=yes\nendheader\ntime\t/jointset/hip_r/hip_flexion_r/value\t/jointset/hip_l/hip_flexion_l/value\n" + rows(n, func(t float64) string { return both(t, func(b float64) float64 { return -b }) }), assessment.RecordingOptions{}, catalogue.PelvisThigh, assessment.Markers},
		{"segments, to the right", "inDegrees=yes\nendheader\ntime\tright thigh\tleft thigh\n" + rows(n, func(t float64) string { return both(t, func(b float64) float64 { return -90 - b }) }), assessment.RecordingOptions{}, catalogue.ThighVertical, assessment.VideoMean},
		{"segments, to the left", "inDegrees=yes\nendheader\ntime\tright thigh\tleft thigh\n" + rows(n, func(t float64) string { return both(t, func(b float64) float64 { return -90 + b }) }), assessment.RecordingOptions{}, catalogue.ThighVertical, assessment.VideoMean},
		{"joints of Sports2D, older names", "inDegrees=yes\nendheader\ntime\tRight hip\tLeft hip\n" + rows(n, func(t float64) string { return both(t, func(b float64) float64 { return -b }) }), assessment.RecordingOptions{}, catalogue.TrunkThigh, assessment.VideoMean},
		{
			"a saved mapping of inside angles, decimal commas",
			"Temps (ms);Angle 1;Angle 2\n" + strings.NewReplacer(".", ",", "\t", ";").Replace(rows(n, func(t float64) string {
				return fmt.Sprintf("%.3f\t%.4f\t%.4f", 1000*t, 180+backAt(t, assessment.Right), 180+backAt(t, assessment.Left))
			})),
			assessment.RecordingOptions{Definition: catalogue.TrunkThigh, Column: map[string]string{TimeRole: "Temps (ms)", HipRightRole: "180-Angle 1", HipLeftRole: "180-Angle 2"}},
			catalogue.TrunkThigh, assessment.VideoMean,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := read(t, "x.mot", []byte(tt.text), tt.options)
			for _, side := range []assessment.Side{assessment.Left, assessment.Right} {
				v, ok := value(got, catalogue.HipExtension, side)
				if !ok || math.Abs(v.Value-mostBack) > 0.3 || v.Definition != tt.definition || v.Method != tt.method {
					t.Errorf("%v: %+v, want %v; %v %v", side, v, mostBack, got.Warnings, got.Questions)
				}
			}
			if len(got.Curves) != 2 || len(got.Curves[0].Mean) != 101 {
				t.Errorf("%d curves", len(got.Curves))
			}
		})
	}
}

func TestKinovea(t *testing.T) {
	data := packed(t, "kinovea_box_jump_excel.xml")
	tracks, err := kinoveaTracks(data)
	if err != nil || len(tracks) != 9 || tracks[0].label != "Hanche" || tracks[0].x[0] != 209.34 || tracks[0].y[0] != 64.55 || len(tracks[0].x) != 29 {
		t.Fatalf("%v, %+v", err, tracks)
	}
	asked := read(t, "jump.xml", data, assessment.RecordingOptions{})
	if len(asked.Questions) != 1 || asked.Questions[0].Option != "rate" || len(asked.Observations) > 0 {
		t.Errorf("%+v", asked.Questions)
	}
	leg := read(t, "jump.xml", data, assessment.RecordingOptions{Rate: 24})
	if len(leg.Questions) != 1 || leg.Questions[0].Option != "first_side" || len(leg.Observations) > 0 {
		t.Errorf("%+v", leg.Questions)
	}
	got := read(t, "jump.xml", data, assessment.RecordingOptions{Rate: 24, FirstSide: assessment.Left})
	if v, ok := value(got, catalogue.HipExtension, assessment.Left); !ok || v.Method != assessment.VideoFrame || v.Definition != catalogue.ThighVertical {
		t.Errorf("%+v, %v", got.Observations, got.Warnings)
	}
}

func TestMissingMarkersMakeNoStride(t *testing.T) {
	text := string(body{ahead: 1, up: 1}.trc())
	lines := strings.Split(text, "\n")
	whole := read(t, "x.trc", []byte(text), assessment.RecordingOptions{})
	for i := 100; i < 130; i++ { // the right hip is hidden for a quarter of a second
		cells := strings.Split(lines[i], "\t")
		cells[2], cells[3], cells[4] = "", "", ""
		lines[i] = strings.Join(cells, "\t")
	}
	got := read(t, "x.trc", []byte(strings.Join(lines, "\n")), assessment.RecordingOptions{})
	before, _ := value(whole, catalogue.HipExtension, assessment.Right)
	after, _ := value(got, catalogue.HipExtension, assessment.Right)
	if after.N != before.N-1 || math.Abs(after.Value-before.Value) > 0.3 {
		t.Errorf("%d strides of %v became %d of %v", before.N, before.Value, after.N, after.Value)
	}
}

func TestFaultsAndQuestions(t *testing.T) {
	swing := rows(200, func(t float64) string { return fmt.Sprintf("%.4f;%.3f", t, backAt(t, assessment.Left)) })
	tests := []struct{ name, data, want string }{
		{"empty", "", "is empty"},
		{"noise", "\x00\x01\x02\xff\xfe\x03", "no text"},
		{"a project of Kinovea", "<?xml version=\"1.0\"?><KinoveaVideoAnalysis><FormatVersion>2.0</FormatVersion>", "project of Kinovea"},
		{"a workbook cut short", string(packed(t, "kinovea_box_jump_excel.xml")[:20000]), "ends too early"},
		{"another workbook", "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"></Workbook>", "without a tracked point"},
		{"no headings", swing, "has no headings"},
		{"a heading too many", "time;hip;knee\n" + swing, "names 3 columns"},
		{"markers of other parts", strings.NewReplacer("RHip", "A", "LHip", "B", "RKnee", "C", "LKnee", "D").Replace(string(body{ahead: 1, up: 1}.trc())), "no markers at the hip"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Read("x", []byte(tt.data), assessment.RecordingOptions{})
			var fault *assessment.FileFault
			if !errors.As(err, &fault) || !strings.Contains(fault.What, tt.want) || fault.Next == "" {
				t.Errorf("%+v, %v, want %q", fault, err, tt.want)
			}
		})
	}
	got := read(t, "x.csv", []byte("time;Angle\n"+swing), assessment.RecordingOptions{})
	if len(got.Questions) != 1 || got.Questions[0].Option != "column" || strings.Join(got.Questions[0].Offered, " ") != "Angle" {
		t.Errorf("%+v", got.Questions)
	}
	got = read(t, "x.csv", []byte("time;Angle\n"+swing), assessment.RecordingOptions{Column: map[string]string{HipLeftRole: "Angle"}})
	if len(got.Questions) != 1 || got.Questions[0].Option != "definition" {
		t.Errorf("%+v", got.Questions)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("x\nendheader\ntime\thip_flexion_r\tpelvis_tilt\n"+rows(60, func(t float64) string { return fmt.Sprintf("%.3f\t%.1f\t-9", t, backAt(t, assessment.Right)) })), 0.0)
	f.Add([]byte("time;right hip\n"+rows(60, func(t float64) string { return fmt.Sprintf("%.3f;%.1f", t, backAt(t, assessment.Right)) })), 0.0)
	f.Add(body{ahead: 1, up: 1}.trc()[:6000], 0.0)
	f.Add([]byte(`<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Row><Data>Label :</Data><Data>Hip</Data></Row><Row><Data>1</Data><Data>2</Data><Data>0</Data></Row></Workbook>`), 30.0)
	f.Fuzz(func(t *testing.T, data []byte, rate float64) {
		got, err := Read("x", data, assessment.RecordingOptions{Rate: rate, FirstSide: assessment.Right})
		var fault *assessment.FileFault
		if err != nil && !errors.As(err, &fault) {
			t.Fatal(err)
		}
		for _, v := range got.Observations {
			if math.IsNaN(v.Value) || math.IsInf(v.Value, 0) {
				t.Fatalf("%+v", v)
			}
		}
	})
}
