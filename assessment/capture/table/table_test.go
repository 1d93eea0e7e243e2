package table_test

import (
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"stridewell/assessment"
	"stridewell/assessment/capture/table"
)

// wide encodes text as UTF-16, low byte first.
func wide(text string) []byte {
	out := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(text)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return out
}

func TestRead(t *testing.T) {
	nan := math.NaN()
	tests := []struct {
		name, text   string
		names, units []string
		columns      [][]float64
	}{
		{"commas", "time,Fz\n0,1\n0.5,2\n", []string{"time", "Fz"}, []string{"", ""}, [][]float64{{0, 0.5}, {1, 2}}},
		{"semicolons and decimal commas", "Zeit;Fz\n0,0;1,25\n0,5;-2,5\n", []string{"Zeit", "Fz"}, []string{"", ""}, [][]float64{{0, 0.5}, {1.25, -2.5}}},
		{"tabs and decimal commas", "Zeit\tFz\n0,0\t1,25\n0,5\t-2,5\n", []string{"Zeit", "Fz"}, []string{"", ""}, [][]float64{{0, 0.5}, {1.25, -2.5}}},
		{"a mark and carriage returns", "\ufefftime,Fz\r\n0,1\r\n0.5,2\r\n", []string{"time", "Fz"}, []string{"", ""}, [][]float64{{0, 0.5}, {1, 2}}},
		{"old line ends", "time,Fz\r0,1\r0.5,2\r", []string{"time", "Fz"}, []string{"", ""}, [][]float64{{0, 0.5}, {1, 2}}},
		{"one column, no name", "329.14\n349.13\n", nil, nil, [][]float64{{329.14, 349.13}}},
		{"one column, decimal commas", "Fz\n329,14\n349,1\n", []string{"Fz"}, []string{""}, [][]float64{{329.14, 349.1}}},
		{"units in brackets", "time (ms);Fz [kN]\n0;1\n5;2\n", []string{"time (ms)", "Fz [kN]"}, []string{"ms", "kN"}, [][]float64{{0, 5}, {1, 2}}},
		{"a row of units", "time\tFz\ns\tN\n0\t1\n5\t2\n", []string{"time", "Fz"}, []string{"s", "N"}, [][]float64{{0, 5}, {1, 2}}},
		{"a title and a blank line", "Trial\n\ntime;Fz\n0;1\n5;2\n", []string{"time", "Fz"}, []string{"", ""}, [][]float64{{0, 5}, {1, 2}}},
		{"an empty cell", "a;b;c\n1;;3\n4;5;6\n", []string{"a", "b", "c"}, []string{"", "", ""}, [][]float64{{1, 4}, {nan, 5}, {3, 6}}},
		{"a delimiter at the end", "a;b;\n1;2;\n4;5;\n", []string{"a", "b"}, []string{"", ""}, [][]float64{{1, 4}, {2, 5}}},
		{"quotes", "\"a\",\"b\"\n\"1\",\"2\"\n", []string{"a", "b"}, []string{"", ""}, [][]float64{{1}, {2}}},
		{"exponents", "a b\n1e-3 2E2\n3 4\n", []string{"a", "b"}, []string{"", ""}, [][]float64{{0.001, 3}, {200, 4}}},
		{"OpenSim with wrong counts", "x\ndatacolumns 9\ndatarows 900\nendheader\n\ntime\t  a_vy\t\n 0.1\t 5\t\n 0.2\t 6\t\n", []string{"time", "a_vy"}, []string{"", ""}, [][]float64{{0.1, 0.2}, {5, 6}}},
		{"OpenSim with names of two words", "v\nnRows=2\nendheader\ntime\tright hip\n0.1\t5\n0.2\t6\n", []string{"time", "right hip"}, []string{"", ""}, [][]float64{{0.1, 0.2}, {5, 6}}},
		{"markers", trc("1\t0.00\t1\t2\t3\t\t\t\n2\t0.01\t4\t5\t6\t7\t8\t9\n"), trcNames, make([]string, 8), [][]float64{{1, 2}, {0, 0.01}, {1, 4}, {2, 5}, {3, 6}, {nan, 7}, {nan, 8}, {nan, 9}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { check(t, []byte(tt.text), tt.names, tt.units, tt.columns) })
		t.Run(tt.name+", in UTF-16", func(t *testing.T) {
			check(t, wide(strings.TrimPrefix(tt.text, "\ufeff")), tt.names, tt.units, tt.columns)
		})
	}
}

var trcNames = []string{"Frame#", "Time", "RHip.x", "RHip.y", "RHip.z", "RKnee.x", "RKnee.y", "RKnee.z"}

func trc(rows string) string {
	return "PathFileType\t4\t(X/Y/Z)\tx.trc\nDataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\n100\t100\t9\t9\tmm\n" +
		"Frame#\tTime\tRHip\t\t\tRKnee\t\t\n\t\tX1\tY1\tZ1\tX2\tY2\tZ2\n\n" + rows
}

func check(t *testing.T, data []byte, names, units []string, columns [][]float64) {
	t.Helper()
	got, err := table.Read("x.csv", data)
	if err != nil {
		var fault *assessment.FileFault
		errors.As(err, &fault)
		t.Fatalf("%+v", fault)
	}
	if !slices.Equal(got.Names, names) || !slices.Equal(got.Units, units) {
		t.Errorf("names %q in %q, want %q in %q", got.Names, got.Units, names, units)
	}
	if !slices.EqualFunc(got.Columns, columns, func(a, b []float64) bool {
		return slices.EqualFunc(a, b, func(x, y float64) bool { return x == y || math.IsNaN(x) && math.IsNaN(y) })
	}) {
		t.Errorf("numbers %v, want %v", got.Columns, columns)
	}
}

func TestReadRefuses(t *testing.T) {
	tests := []struct {
		name string
		data []byte
		want string // within what is wrong
	}{
		{"nothing", nil, "is empty"},
		{"white space", []byte(" \n\n"), "is empty"},
		{"noise", []byte("\x01\x02\x80\xfe\x00\x13\x7f\x99\x01\x01"), "no text"},
		{"a picture", []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), "no text"},
		{"prose", []byte("Dear colleague,\nthe runner came today.\n"), "no table of numbers"},
		{"a heading too few", []byte("time;Fz\n0;1;2\n1;2;3\n2;3;4\n"), "names 2 columns in line 1 and has 3 columns of numbers"},
		{"decimal commas in a table of commas", []byte("time,Fz\n0,001,700,2\n0,002,701,3\n"), "names 2 columns in line 1 and has 4 columns"},
		{"a heading too few in OpenSim", []byte("x\nendheader\ntime a\n0 1 2\n1 2 3\n"), "names 2 columns in line 3 and has 3"},
		{"a header alone", []byte("x\nendheader\ntime a\n"), "no rows of numbers"},
		{"a header that ends", []byte("x\nendheader\n"), "numbers are missing"},
		{"cut short", []byte("time;Fz;Fx\n0;1;2\n1;2;3\n2;3"), "ends in the middle of line 4"},
		{"a word among numbers", []byte("a;b\n0;1\n1;2\n1;broken\n2;3\n3;4\n"), "something else than numbers in line 4"},
		{"a longer row", []byte("a;b\n0;1\n1;2\n1;2;3\n2;3\n3;4\n"), "3 numbers in line 4 and 2 in the others"},
		{"markers without rows", []byte(trc("")), "no rows of numbers"},
		{"markers with too many numbers", []byte(trc("1\t0.0\t1\t2\t3\t4\t5\t6\t7\n")), "names 8 columns in line 4 and has 9"},
		{"markers, header cut short", []byte("PathFileType\t4\nDataRate\n"), "ends in its header"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := table.Read("x.csv", tt.data)
			var fault *assessment.FileFault
			if !errors.As(err, &fault) {
				t.Fatalf("%v", err)
			}
			if fault.File != "x.csv" || !strings.Contains(fault.What, tt.want) || fault.Next == "" {
				t.Errorf("%+v, want %q", fault, tt.want)
			}
		})
	}
}

func TestReadBoundsItsMemory(t *testing.T) {
	if _, err := table.Read("x.csv", make([]byte, table.MaxBytes+1)); err == nil {
		t.Error("a file beyond the limit is read")
	}
	rows := strings.Repeat(strings.Repeat("1 ", 4000)+"\n", 3001)
	if _, err := table.Read("x.txt", []byte(rows)); err == nil || !strings.Contains(err.Error(), "12 million") {
		t.Errorf("more numbers than fit: %v", err)
	}
}

func TestFind(t *testing.T) {
	got, err := table.Read("x.csv", []byte("Time (s);FZ [N]\n0;1\n1;2\n"))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]int{"time (s)": 0, "Time": 0, "Fz": 1, "fz [n]": 1} {
		if i, ok := got.Find(name); !ok || i != want {
			t.Errorf("%s is column %d, %v", name, i, ok)
		}
	}
	if _, ok := got.Find("Fx"); ok {
		t.Error("a column is made up")
	}
}

// TestReadsRecordings reads real files whose counts and blanks are as untidy
// as those of everyday.
func TestReadsRecordings(t *testing.T) {
	folder := filepath.Join("..", "..", "..", "..", "shared", "data")
	if _, err := os.Stat(folder); err != nil {
		t.Skip("the data folder is absent")
	}
	tests := []struct {
		file          string
		rows, columns int
	}{
		{"grf/RBDS001runT25forces.txt", 9000, 8},
		{"grf/custom_drift_S001runT25.csv", 9000, 1},
		{"grf/bmc_grf_run.mot", 246, 19},
		{"kinematics/bmc_ik_output_run.mot", 122, 40},
		{"kinematics/bmc_motion_capture_run.trc", 123, 2 + 3*78},
	}
	for _, tt := range tests {
		t.Run(tt.file, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(folder, tt.file))
			if err != nil {
				t.Fatal(err)
			}
			got, err := table.Read(filepath.Base(tt.file), data)
			if err != nil || got.Rows() != tt.rows || len(got.Columns) != tt.columns {
				t.Errorf("%d rows of %d columns, %v", got.Rows(), len(got.Columns), err)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"time,Fz\n0,1\n", "a;b\n0,5;1\n", "x\nendheader\na b\n1 2\n", trc("1\t0\t1\t2\t3\t4\t5\t6\n"), "1\t\t3\n", "\xff\xfe1\x002\x00"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := table.Read("x", data)
		if err != nil {
			var fault *assessment.FileFault
			if !errors.As(err, &fault) || fault.What == "" || fault.Next == "" {
				t.Fatalf("%v", err)
			}
			return
		}
		if err := sound(got); err != nil {
			t.Fatal(err)
		}
	})
}

// sound reports what a table must never be.
func sound(t table.Table) error {
	if t.Rows() == 0 || t.Names != nil && len(t.Names) != len(t.Columns) || t.Units != nil && len(t.Units) != len(t.Columns) {
		return fmt.Errorf("%d rows, %d names, %d units for %d columns", t.Rows(), len(t.Names), len(t.Units), len(t.Columns))
	}
	for _, c := range t.Columns {
		if len(c) != t.Rows() {
			return errors.New("columns of different lengths")
		}
	}
	return nil
}
