package c3d_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/capture/c3d"
)

// A made file is a C3D file written by the test, since no real one of every
// machine could be had.
type made struct {
	processor c3d.Processor
	whole     bool // samples are whole numbers
	kind      int  // of the force plate
	frames    int
	unit      string
}

func (m made) order() binary.ByteOrder {
	if m.processor == c3d.MIPS {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

func (m made) word(v int) []byte {
	b := make([]byte, 2)
	m.order().PutUint16(b, uint16(v))
	return b
}

func (m made) float(v float64) []byte {
	b := make([]byte, 4)
	if m.processor != c3d.DEC {
		m.order().PutUint32(b, math.Float32bits(float32(v)))
		return b
	}
	u := math.Float32bits(float32(4 * v)) // the exponent of VAX counts from two more
	b[2], b[3], b[0], b[1] = byte(u), byte(u>>8), byte(u>>16), byte(u>>24)
	return b
}

func (m made) floats(v ...float64) []byte {
	var out []byte
	for _, x := range v {
		out = append(out, m.float(x)...)
	}
	return out
}

// parameter writes an entry of the list.
func (m made) parameter(group int, name string, kind int8, sizes []byte, values []byte) []byte {
	out := append([]byte{byte(len(name)), byte(group)}, name...)
	rest := append([]byte{byte(kind), byte(len(sizes))}, append(sizes, values...)...)
	rest = append(rest, 0)
	return append(append(out, m.word(len(rest)+2)...), rest...)
}

func (m made) group(id int, name string) []byte {
	out := append([]byte{byte(len(name)), byte(-id)}, name...)
	return append(append(out, m.word(3)...), 0)
}

// wiredTo is how many channels the plate has; samples of channel c count c+1.
func (m made) wiredTo() int {
	if m.kind == 3 {
		return 8
	}
	return 6
}

const (
	analogueScale = 0.5
	markerScale   = 0.1
	perFrame      = 2
)

func (m made) bytes() []byte {
	n := m.wiredTo()
	words := func(w ...string) ([]byte, []byte) {
		text := ""
		for _, s := range w {
			text += fmt.Sprintf("%-8s", s)
		}
		return []byte{8, byte(len(w))}, []byte(text)
	}
	labels, labelText := words("LHEE", "RHEE")
	units, unitText := words(m.unit)
	maker, makerText := words("Works")
	var channels, scales, identity []byte
	for c := range n {
		channels = append(channels, m.word(c+1)...)
		scales = append(scales, m.float(analogueScale)...)
	}
	for k := range 36 {
		identity = append(identity, m.float(map[bool]float64{true: 2}[k%7 == 0])...)
	}
	list := []byte{1, 0x50, 8, byte(m.processor)}
	for i, name := range []string{"POINT", "ANALOG", "FORCE_PLATFORM", "MANUFACTURER"} {
		list = append(list, m.group(i+1, name)...)
	}
	for _, p := range [][]byte{
		m.parameter(1, "LABELS", -1, labels, labelText),
		m.parameter(1, "UNITS", -1, []byte{2}, []byte("mm")),
		m.parameter(2, "UNITS", -1, units, unitText),
		m.parameter(2, "SCALE", 4, []byte{byte(n)}, scales),
		m.parameter(2, "GEN_SCALE", 4, nil, m.float(1)),
		m.parameter(3, "USED", 2, nil, m.word(1)),
		m.parameter(3, "TYPE", 2, []byte{1}, m.word(m.kind)),
		m.parameter(3, "CHANNEL", 2, []byte{byte(n), 1}, channels),
		m.parameter(3, "CORNERS", 4, []byte{3, 4, 1}, m.floats(500, 0, 0, 500, 0, 400, 0, 0, 400, 0, 0, 0)),
		m.parameter(3, "ORIGIN", 4, []byte{3, 1}, m.floats(10, 20, -30)),
		m.parameter(3, "CAL_MATRIX", 4, []byte{6, 6, 1}, identity),
		m.parameter(4, "COMPANY", -1, maker, makerText),
	} {
		list = append(list, p...)
	}
	list = append(list, 0)
	blocks := (len(list) + 511) / 512
	out := make([]byte, 512*(1+blocks))
	copy(out[512:], list)
	out[0], out[1] = 2, 0x50
	for at, v := range map[int]int{2: 2, 4: n * perFrame, 6: 1, 8: m.frames, 16: 2 + blocks, 18: perFrame} {
		copy(out[at:], m.word(v))
	}
	scale := -markerScale
	if m.whole {
		scale = markerScale
	}
	copy(out[12:], m.float(scale))
	copy(out[20:], m.float(100))
	return append(out, m.samples()...)
}

// samples writes markers (second one unseen in the first frame) and channels.
func (m made) samples() []byte {
	var out []byte
	put := func(v float64) {
		if m.whole {
			out = append(out, m.word(int(v))...)
		} else {
			out = append(out, m.float(v)...)
		}
	}
	for frame := range m.frames {
		for marker := range 2 {
			for axis := range 3 {
				put(float64(1000*marker + 100*frame + axis))
			}
			put(map[bool]float64{true: -1}[marker == 1 && frame == 0])
		}
		for k := range perFrame {
			for c := range m.wiredTo() {
				put(float64(10*(c+1) + frame*perFrame + k))
			}
		}
	}
	return out
}

func TestEveryMachineAndSampleReadsAlike(t *testing.T) {
	for _, processor := range []c3d.Processor{c3d.Intel, c3d.DEC, c3d.MIPS} {
		for _, whole := range []bool{true, false} {
			t.Run(fmt.Sprintf("%d, whole %v", processor, whole), func(t *testing.T) {
				m := made{processor: processor, whole: whole, kind: 2, frames: 3, unit: "N"}
				f, err := c3d.Read("x.c3d", m.bytes())
				if err != nil {
					t.Fatalf("%#v", err)
				}
				if f.Processor != processor || f.Rate != 100 || f.AnalogueRate() != 200 || f.Frames != 3 || f.Channels() != 6 || f.Maker() != "Works" || f.Unit() != "mm" {
					t.Errorf("%+v, %s, %s", f, f.Maker(), f.Unit())
				}
				if got := f.Channel(1); len(got) != 6 || got[5] != analogueScale*25 {
					t.Errorf("the second channel is %v", got)
				}
				scale := 1.0
				if whole {
					scale = float64(float32(markerScale))
				}
				if got := f.Marker(1); !math.IsNaN(got[0][0]) || math.Abs(got[2][2]-1202*scale) > 1e-3 || strings.Join(f.Markers(), " ") != "LHEE RHEE" {
					t.Errorf("the second marker is at %v of %v", got, f.Markers())
				}
			})
		}
	}
}

// TestPlates works out the first sample by hand. The corners make the plate's x
// the laboratory's −z, its y the laboratory's x, and its z point down.
func TestPlates(t *testing.T) {
	tests := []struct {
		kind         int
		force, place [3]float64
	}{
		{2, [3]float64{10, -15, -5}, [3]float64{250 + (20-30*10)/15.0 - 20, 0, 200 - (-(25+30*5)/15.0 - 10)}},
		{3, [3]float64{35, -130, -15}, [3]float64{250 + (20*(-20)-30*35)/130.0, 0, 200 + (10*0+30*15)/130.0}},
		{4, [3]float64{20, -30, -10}, [3]float64{250 + (40-30*20)/30.0 - 20, 0, 200 - (-(50+30*10)/30.0 - 10)}},
	}
	for _, tt := range tests {
		t.Run(fmt.Sprintf("type %d", tt.kind), func(t *testing.T) {
			f, err := c3d.Read("x.c3d", made{processor: c3d.MIPS, kind: tt.kind, frames: 20, unit: "N"}.bytes())
			if err != nil {
				t.Fatal(err)
			}
			plates, unread := f.Plates()
			if len(plates) != 1 || unread != 0 || plates[0].Unit != "N" {
				t.Fatalf("%d plates, %d unread", len(plates), unread)
			}
			for axis := range 3 {
				if got := plates[0].Force[axis][0]; math.Abs(got-tt.force[axis]) > 1e-4 {
					t.Errorf("force along %d is %v, want %v", axis, got, tt.force[axis])
				}
				if got := plates[0].Place[axis][0]; math.Abs(got-tt.place[axis]) > 1e-4 {
					t.Errorf("place along %d is %v, want %v", axis, got, tt.place[axis])
				}
			}
		})
	}
	f, err := c3d.Read("x.c3d", made{processor: c3d.Intel, kind: 7, frames: 2}.bytes())
	if err != nil {
		t.Fatal(err)
	}
	if plates, unread := f.Plates(); len(plates) != 0 || unread != 1 {
		t.Errorf("type 7: %d plates, %d unread", len(plates), unread)
	}
}

func TestReadRefuses(t *testing.T) {
	whole := made{processor: c3d.Intel, kind: 2, frames: 40}.bytes()
	tests := []struct {
		name string
		data []byte
		want string
	}{
		{"nothing", nil, "is empty"},
		{"noise", []byte(strings.Repeat("\x07\x50noise", 200)), "is not a C3D file"},
		{"a text", []byte("time;Fz\n0;1\n"), "is not a C3D file"},
		{"cut in the parameters", whole[:700], "ends in its list of parameters"},
		{"cut in the frames", whole[:len(whole)-100], "ends before its last frame"},
		{"no frames", made{processor: c3d.Intel, kind: 2}.bytes(), "holds no frames"},
		{"too large", make([]byte, c3d.MaxBytes+1), "larger than 100 MB"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := c3d.Read("x.c3d", tt.data)
			var fault *assessment.FileFault
			if !errors.As(err, &fault) || fault.File != "x.c3d" || !strings.Contains(fault.What, tt.want) || fault.Next == "" {
				t.Errorf("%+v, want %q", fault, tt.want)
			}
		})
	}
}

// TestReadsARealFileOfADEC reads the head of a walk on two plates (see
// testdata/CREDITS.md).
func TestReadsARealFileOfADEC(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "bmc_Gait_walk_DEC_120_frames.c3d"))
	if err != nil {
		t.Fatal(err)
	}
	checkWalk(t, data, 120)
}

func TestReadsTheWholeFileOfADEC(t *testing.T) {
	folder := filepath.Join("..", "..", "..", "..", "shared", "data", "c3d")
	if _, err := os.Stat(folder); err != nil {
		t.Skip("the data folder is absent")
	}
	data, err := os.ReadFile(filepath.Join(folder, "bmc_Gait_walk_DEC.c3d"))
	if err != nil {
		t.Fatal(err)
	}
	checkWalk(t, data, 487)
}

func checkWalk(t *testing.T, data []byte, frames int) {
	t.Helper()
	f, err := c3d.Read("walk.c3d", data)
	if err != nil {
		t.Fatal(err)
	}
	if f.Processor != c3d.DEC || f.Frames != frames || f.Rate != 100 || f.AnalogueRate() != 1000 || f.Channels() != 28 {
		t.Errorf("processor %d, %d frames at %v, %d channels at %v", f.Processor, f.Frames, f.Rate, f.Channels(), f.AnalogueRate())
	}
	names := f.Markers()
	if len(names) != 33 || names[7] != "RASI" || names[22] != "R.Knee.Medial" {
		t.Errorf("markers %v", names)
	}
	// The front of the pelvis of an adult is 0.8 to 1.1 m above the ground.
	for _, v := range f.Marker(7)[2] {
		if !math.IsNaN(v) && (v < 800 || v > 1100) {
			t.Fatalf("the pelvis is %v mm high", v)
		}
	}
	plates, unread := f.Plates()
	if len(plates) != 2 || unread != 0 || plates[0].Type != 4 {
		t.Fatalf("%d plates, %d unread", len(plates), unread)
	}
}

func FuzzRead(f *testing.F) {
	for _, processor := range []c3d.Processor{c3d.Intel, c3d.DEC, c3d.MIPS} {
		for _, kind := range []int{2, 3, 4} {
			f.Add(made{processor: processor, whole: kind == 3, kind: kind, frames: 2, unit: "N"}.bytes())
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := c3d.Read("x", data)
		if err != nil {
			var fault *assessment.FileFault
			if !errors.As(err, &fault) {
				t.Fatal(err)
			}
			return
		}
		file.Plates()
		for i := range min(file.Channels(), 3) {
			file.Channel(i)
		}
		for i := range min(len(file.Markers()), 3) {
			file.Marker(i)
		}
		_ = file.Unit() + file.Maker()
	})
}
