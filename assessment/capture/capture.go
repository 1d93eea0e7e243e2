// Package capture reads the file of an instrument, whatever it is: it finds
// out by the content, and never by the name, what the file holds, and hands it
// to the reader below it. It may import assessment and the packages below. It
// never changes a file, never reads one that is larger than a recording can
// be, and answers every file it cannot use with a FileFault.
package capture

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/capture/watch"
)

// headSize is how much of a file is looked at to find out what it is, in bytes.
const headSize = 64 << 10

// Read reads the file at a path. What is wrong with the file is a
// *assessment.FileFault; what is wrong with the disk is another error, without
// the path.
func Read(path string, o assessment.RecordingOptions) (assessment.Recording, error) {
	name := filepath.Base(path)
	info, err := os.Stat(path)
	if err != nil {
		return assessment.Recording{}, fmt.Errorf("open recording: %w", withoutPath(err))
	}
	if !info.Mode().IsRegular() {
		return assessment.Recording{}, &assessment.FileFault{File: name, What: "is a folder or a device, and no file.", Next: "Choose the file of the recording in it."}
	}
	file, err := os.Open(path)
	if err != nil {
		return assessment.Recording{}, fmt.Errorf("open recording: %w", withoutPath(err))
	}
	defer file.Close()
	return read(name, file, info.Size(), o)
}

// read reads a file of a name and a size.
func read(name string, from io.Reader, size int64, o assessment.RecordingOptions) (assessment.Recording, error) {
	head := make([]byte, min(size, headSize))
	n, err := io.ReadFull(from, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return assessment.Recording{}, fmt.Errorf("read recording: %w", withoutPath(err))
	}
	head = head[:n]
	f, fault := recognise(name, head)
	if fault != nil {
		return assessment.Recording{}, fault
	}
	if size > f.limit {
		return assessment.Recording{}, &assessment.FileFault{
			File: name, What: fmt.Sprintf("is %s, and %s is read up to %s only.", megabytes(size), f.what, megabytes(f.limit)),
			Next: "Export the run, or the seconds of the trial, alone.",
		}
	}
	data, err := io.ReadAll(io.LimitReader(from, f.limit-int64(n)))
	if err != nil {
		return assessment.Recording{}, fmt.Errorf("read recording: %w", withoutPath(err))
	}
	r, err := f.read(name, append(head, data...), o)
	if err != nil {
		return assessment.Recording{}, err
	}
	r.Device = watch.Printable(r.Device)
	if has := strings.ToLower(filepath.Ext(name)); has != "" && !slices.Contains(f.extensions, has) {
		r.Warnings = append(r.Warnings, fmt.Sprintf("The name ends in %s, but it is %s. It was read as that.", has, f.what))
	}
	return r, nil
}

func megabytes(n int64) string { return fmt.Sprintf("%.1f MB", float64(n)/(1<<20)) }

// withoutPath keeps the cause of an error: a path may hold a client's name.
func withoutPath(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}
