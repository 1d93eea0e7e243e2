package table

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"stridewell/assessment"
)

// Looks reports whether data begins as a table does: with the header of one, or
// with more rows of numbers than of anything else.
func Looks(head []byte) bool {
	text, err := decode("", head)
	if err != nil {
		return false
	}
	r := reader{lines: splitLines(text)}
	if _, ok := r.endOfHeader(); ok || r.isMarkers() {
		return true
	}
	filled := 0
	for _, line := range r.lines {
		if strings.TrimSpace(line) != "" {
			filled++
		}
	}
	n, _ := sniff(r.lines).fits(r.lines)
	return 2*n > filled
}

// decode makes text of a file: UTF-8 with or without its mark, UTF-16 of both
// orders, and Western single bytes otherwise.
func decode(name string, data []byte) (string, error) {
	fault := func(what, next string) error { return &assessment.FileFault{File: name, What: what, Next: next} }
	switch {
	case len(data) > MaxBytes:
		return "", fault("is larger than 100 MB: a recording of that size is not a table of one run.", "Export the part that is needed.")
	case len(bytes.TrimSpace(data)) == 0:
		return "", fault("is empty: the export or the copy probably failed.", again)
	}
	text := wide(data)
	if text == "" {
		text = narrow(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")))
	}
	if strange(text) {
		return "", fault("holds no text: it is another kind of file, whatever its name ends in.", "Export the recording as text, CSV, MOT, TRC or C3D.")
	}
	return text, nil
}

// wide decodes UTF-16, told by its mark or by the zero of every other byte;
// empty when it is something else.
func wide(data []byte) string {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		order, data = binary.LittleEndian, data[2:]
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		order, data = binary.BigEndian, data[2:]
	case zeros(data, 1):
		order = binary.LittleEndian
	case zeros(data, 0):
		order = binary.BigEndian
	default:
		return ""
	}
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return string(utf16.Decode(units))
}

// zeros reports whether every other byte at the start is zero and no other is.
func zeros(data []byte, at int) bool {
	n := min(len(data), 400) / 2 * 2
	for i := range n {
		if (data[i] == 0) != (i%2 == at) {
			return false
		}
	}
	return n >= 4
}

// narrow decodes UTF-8, and what is none of it as Western single bytes.
func narrow(data []byte) string {
	if utf8.Valid(data) {
		return string(data)
	}
	var b strings.Builder
	for _, c := range data {
		b.WriteRune(rune(c))
	}
	return b.String()
}

// strange reports whether text holds what no table holds: a zero, or control
// characters in more than a few places.
func strange(text string) bool {
	controls := 0
	for _, c := range text[:min(len(text), 1<<16)] {
		if c == 0 {
			return true
		}
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == utf8.RuneError || c >= 0x7f && c < 0xa0 {
			controls++
		}
	}
	return controls*100 > min(len(text), 1<<16)
}

// splitLines cuts at line feeds, with or without a carriage return, and at
// carriage returns where there are no line feeds.
func splitLines(text string) []string {
	if !strings.Contains(text, "\n") {
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	lines := strings.Split(text, "\n")
	for i := range lines {
		lines[i] = strings.TrimSuffix(lines[i], "\r")
	}
	return lines
}
