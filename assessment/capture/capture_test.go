package capture

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"stridewell/assessment"
)

const oneTrack = `<?xml version="1.0"?><!-- made by hand --><gpx creator="Watch"><trk><type>running</type><trkseg><trkpt lat="1" lon="2"><time>2026-04-09T12:00:00Z</time></trkpt></trkseg></trk></gpx>`

func write(t *testing.T, name string, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestBadFiles: each gets one sentence that names the file, what is wrong with
// it and what to do.
func TestBadFiles(t *testing.T) {
	noise := make([]byte, 5000)
	for i := range noise {
		noise[i] = byte(i*i*31 + i>>3 | 0x80)
	}
	tests := []struct{ name, content, want string }{
		{"empty.fit", "", "is empty"},
		{"noise.fit", string(noise), "none of the files that can be read"},
		{"zeros.fit", strings.Repeat("\x00", 900), "nothing but zeros"},
		{"report.fit", "%PDF-1.7\n%\xe2\xe3", "is a PDF"},
		{"run.zip", "PK\x03\x04\x14\x00", "ZIP archive"},
		{"trial.xlsx", "PK\x03\x04\x14\x00", "ZIP archive or a workbook"},
		{"run.fit.gz", "\x1f\x8b\x08", "gzip"},
		{"photo.heic", "\x00\x00\x00\x18ftypheic\x00", "HEIC"},
		{"clip.mov", "\x00\x00\x00\x14ftypqt  \x00", "is a video"},
		{"photo.jpg", "\xff\xd8\xff\xe0", "is a picture"},
		{"clip.avi", "RIFF\x00\x00\x00\x00AVI ", "a video or a sound"},
		{"run.gpx", "<!DOCTYPE html><html><head>", "is a web page"},
		{"other.xml", "<?xml version='1.0'?><invoice/>", "is XML, but neither"},
		{"bomb.gpx", `<!DOCTYPE gpx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><gpx>` + strings.Repeat("<trk>", 100), "elements within elements"},
		{"bomb.tcx", `<!DOCTYPE x [<!ENTITY a "aaaa">]><TrainingCenterDatabase><Activities/></TrainingCenterDatabase>`, "holds no activity"},
		{"long.gpx", "<gpx><trk><trkpt " + strings.Repeat("a='b' ", 400_000), "a tag or a text without end"},
		{"notes.txt", "Bring shoes.", "is text"},
		{"broken.fit", "\x0e\x10\x00\x00\x40\x00\x00\x00.FIT\x00\x00\x01\x02", "is damaged"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Read(write(t, tt.name, []byte(tt.content)), assessment.RecordingOptions{})
			var fault *assessment.FileFault
			if !errors.As(err, &fault) {
				t.Fatalf("%v is no fault", err)
			}
			if fault.File != tt.name || !strings.Contains(fault.What, tt.want) || !strings.HasSuffix(fault.Next, ".") {
				t.Errorf("%+v, want %q", fault, tt.want)
			}
			if strings.Contains(err.Error(), tt.name) {
				t.Errorf("the error %q names the file", err)
			}
		})
	}
}

// TestTooLarge: a file of 2 GB is refused by its size, and its limit is named.
func TestTooLarge(t *testing.T) {
	path := write(t, "huge.fit", []byte("\x0e\x10\x00\x00\x40\x00\x00\x00.FIT\x00\x00"))
	if err := os.Truncate(path, 2<<30); err != nil { // a hole: it takes no room
		t.Fatal(err)
	}
	_, err := Read(path, assessment.RecordingOptions{})
	var fault *assessment.FileFault
	if !errors.As(err, &fault) || !strings.Contains(fault.What, "2048.0 MB") || !strings.Contains(fault.What, "64.0 MB") {
		t.Errorf("%v", err)
	}
}

func TestNoFile(t *testing.T) {
	dir := t.TempDir()
	var fault *assessment.FileFault
	if _, err := Read(dir, assessment.RecordingOptions{}); !errors.As(err, &fault) || !strings.Contains(fault.What, "folder") {
		t.Errorf("a folder: %v", err)
	}
	_, err := Read(filepath.Join(dir, "absent.fit"), assessment.RecordingOptions{})
	if !errors.Is(err, fs.ErrNotExist) || strings.Contains(fmt.Sprint(err), "absent") {
		t.Errorf("an absent file: %v", err)
	}
}

// TestContentDecides: the name is a remark, not a verdict.
func TestContentDecides(t *testing.T) {
	tests := []struct{ name, warning string }{
		{"run.gpx", ""},
		{"run.xml", ""},
		{"run", ""},
		{"RUN.GPX", ""},
		{"run.fit", "The name ends in .fit, but it is a GPX file."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Read(write(t, tt.name, []byte(oneTrack)), assessment.RecordingOptions{})
			if err != nil {
				t.Fatal(err)
			}
			if said := strings.Join(r.Warnings, " "); r.Kind != assessment.GPXRecording || r.File != tt.name || strings.Contains(said, "The name ends") != (tt.warning != "") || !strings.Contains(said, tt.warning) {
				t.Errorf("%v %q: %q", r.Kind, r.File, said)
			}
		})
	}
}

func TestElement(t *testing.T) {
	for text, want := range map[string]string{
		"\xef\xbb\xbf <?xml?>\n<!DOCTYPE a>\n<!-- > --><x:gpx version='1'>": "gpx",
		"<gpx>":          "gpx",
		"<gpx/>":         "gpx",
		"<":              "",
		"<!-- never":     "",
		"time,force\n1,": "",
		"<a\nb='c'>":     "a",
	} {
		if got := element([]byte(text)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// FuzzRead: whatever the bytes, the answer is a recording or a fault.
func FuzzRead(f *testing.F) {
	f.Add([]byte(oneTrack))
	f.Add([]byte("%PDF-1.7"))
	f.Add([]byte("<html>"))
	f.Add([]byte("\x0e\x10\x00\x00\x40\x00\x00\x00.FIT\x00\x00\x01\x02"))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, err := read("x.fit", strings.NewReader(string(data)), int64(len(data)), assessment.RecordingOptions{})
		var fault *assessment.FileFault
		if err != nil && !errors.As(err, &fault) {
			t.Fatalf("an error that is no fault: %v", err)
		}
	})
}
