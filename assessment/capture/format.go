package capture

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"stridewell/assessment"
	"stridewell/assessment/capture/c3d"
	"stridewell/assessment/capture/fit"
	"stridewell/assessment/capture/kinematics"
	"stridewell/assessment/capture/table"
	"stridewell/assessment/capture/track"
)

// A format is a kind of file that can be read.
type format struct {
	what       string // "a FIT file"
	extensions []string
	limit      int64 // bytes
	is         func(head []byte) bool
	read       func(name string, data []byte, o assessment.RecordingOptions) (assessment.Recording, error)
}

const megabyte = 1 << 20

const aTable = "a table"

// formats lists what can be read, the surest sign first. A day of FIT is 4 MB,
// and of TCX 30 MB.
func formats() []format {
	return []format{
		{"a FIT file", []string{".fit"}, 64 * megabyte, isFIT, fit.Read},
		{"a TCX file", []string{".tcx", ".xml"}, 100 * megabyte, root("TrainingCenterDatabase"), track.Read},
		{"a GPX file", []string{".gpx", ".xml"}, 100 * megabyte, root("gpx"), track.Read},
		{"a C3D file", []string{".c3d"}, c3d.MaxBytes, c3d.Is, readC3D},
		{"a workbook of Kinovea", []string{".xml"}, kinematics.MaxBytes, kinematics.IsKinovea, kinematics.Read},
		{"a project of Kinovea", []string{".kva", ".xml"}, kinematics.MaxBytes, kinematics.IsProject, kinematics.Read},
		{aTable, []string{".csv", ".txt", ".tsv", ".dat", ".asc", ".forces", ".mot", ".sto", ".trc"}, table.MaxBytes, isTable, readTable},
	}
}

// Endings are how the names of files that can be read end, in lower case.
func Endings() []string {
	var all []string
	for _, f := range formats() {
		for _, e := range f.extensions {
			if e != ".xml" { // most of them are something else
				all = append(all, e)
			}
		}
	}
	return all
}

// A stranger is a kind of file that people choose by mistake.
type stranger struct {
	at    int
	signs []string
	what  string
	next  string
}

// strangers lists them by the bytes they begin with.
func strangers() []stranger {
	const export = "Export the recording itself: from a watch as FIT, TCX or GPX, from a plate as C3D or text."
	const picture = "Measure angles on a picture at the place Angles."
	return []stranger{
		{0, []string{"%PDF"}, "is a PDF: a report that was printed, and not the recording.", export},
		{0, []string{"PK\x03\x04", "PK\x05\x06"}, "is a ZIP archive or a workbook, and not a recording.", "Unpack it and choose the file in it, or save the sheet as CSV."},
		{0, []string{"\x1f\x8b"}, "is packed with gzip.", "Unpack it and choose the file in it."},
		{0, []string{"Rar!", "7z\xbc\xaf"}, "is a packed archive.", "Unpack it and choose the file in it."},
		{4, []string{"ftypheic", "ftypheix", "ftypmif1", "ftypheif", "ftyphevc", "ftypavif"}, "is a picture (HEIC), and not a recording.", "Save it as JPEG or PNG and measure it at the place Angles."},
		{4, []string{"ftyp", "moov", "mdat"}, "is a video, and not a recording.", "Open it at the place Angles."},
		{0, []string{"\xff\xd8\xff", "\x89PNG", "GIF8", "BM"}, "is a picture, and not a recording.", picture},
		{0, []string{"RIFF", "\x1aE\xdf\xa3"}, "is a video or a sound, and not a recording.", "Open a video at the place Angles."},
		{0, []string{"SQLite format 3"}, "is a database, and not a recording.", export},
		{0, []string{"\xd0\xcf\x11\xe0"}, "is an old Office file, and not a recording.", "Save the sheet as CSV."},
		{0, []string{"{\\rtf"}, "is a text document, and not a recording.", export},
	}
}

// recognise finds the format of a file by how it begins.
func recognise(name string, head []byte) (format, *assessment.FileFault) {
	fault := func(what, next string) (format, *assessment.FileFault) {
		return format{}, &assessment.FileFault{File: name, What: what, Next: next}
	}
	if len(head) == 0 {
		return fault("is empty.", "Copy it again from where it was recorded: the copy may have been stopped.")
	}
	for _, f := range formats() {
		if f.is(head) {
			return f, nil
		}
	}
	for _, s := range strangers() {
		for _, sign := range s.signs {
			if len(head) > s.at && bytes.HasPrefix(head[s.at:], []byte(sign)) {
				return fault(s.what, s.next)
			}
		}
	}
	switch {
	case element(head) == "html" || strings.HasPrefix(strings.ToLower(text(head)), "<!doctype html"):
		return fault("is a web page: the download asked you to sign in, perhaps.", "Sign in at the website, and export the run again.")
	case element(head) != "":
		return fault("is XML, but neither TCX, GPX nor a workbook of Kinovea.", "Export the run as FIT, TCX or GPX, or points from Kinovea as Excel XML.")
	case len(bytes.Trim(head, "\x00")) == 0:
		return fault("holds nothing but zeros: the copy was stopped, perhaps.", "Copy it again from where it was recorded.")
	case utf8.Valid(head[:len(head)-len(head)%utf8.UTFMax]) && !bytes.ContainsRune(head, 0):
		return fault("is text without a table of numbers.", "Choose the recording itself: FIT, TCX or GPX of a watch; C3D, MOT, TRC or CSV of a laboratory.")
	default:
		return fault("is none of the files that can be read, or is damaged from its first byte on.", "Choose the recording itself: FIT, TCX or GPX of a watch; C3D, MOT, TRC or CSV of a laboratory.")
	}
}

func isFIT(head []byte) bool { return len(head) >= 12 && string(head[8:12]) == ".FIT" }

// text is the head as text without byte order mark and blanks before it.
func text(head []byte) string {
	return strings.TrimLeft(string(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))), " \t\r\n")
}

// root makes a test for XML by the name of its first element.
func root(name string) func([]byte) bool {
	return func(head []byte) bool { return element(head) == name }
}

// element is the name of the first element of XML, without its prefix; empty
// for what is no XML.
func element(head []byte) string {
	rest := text(head)
	for strings.HasPrefix(rest, "<?") || strings.HasPrefix(rest, "<!") {
		end := ">"
		switch at := strings.IndexAny(rest, "[>"); {
		case strings.HasPrefix(rest, "<!--"):
			end = "-->"
		case strings.HasPrefix(rest, "<!") && at >= 0 && rest[at] == '[': // entities of the file's own
			end = "]>"
		}
		at := strings.Index(rest, end)
		if at < 0 {
			return ""
		}
		rest = strings.TrimLeft(rest[at+len(end):], " \t\r\n")
	}
	rest, ok := strings.CutPrefix(rest, "<")
	if !ok {
		return ""
	}
	name := rest[:min(strings.IndexFunc(rest+">", func(r rune) bool { return r == '>' || r == '/' || r <= ' ' }), len(rest))]
	if at := strings.LastIndexByte(name, ':'); at >= 0 {
		name = name[at+1:]
	}
	if !utf8.ValidString(name) || len(name) > 64 {
		return ""
	}
	return name
}
