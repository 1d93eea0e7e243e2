package video

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os/exec"
	"path/filepath"
	"time"

	"stridewell/assessment"
)

// Limits of what is read, and of how long a program may take.
const (
	MostSeconds = 10.0 // of a window
	mostFrames  = 2500 // 240 a second for ten seconds, and a few
	mostWords   = 64 << 20
	patience    = 90 * time.Second
	longSide    = 1280 // pixels of a frame that is stepped through
)

// onlyFiles keeps both programs from the network and from files that name
// others: they open these containers, from a file.
var onlyFiles = []string{"-protocol_whitelist", "file", "-format_whitelist", "mov,matroska,avi,mpegts,mpeg,flv"}

// Tools are the two programs.
type Tools struct {
	FFmpeg, FFprobe string // paths

	patience time.Duration // shorter in tests
}

// Find looks for the programs where the system keeps programs.
func Find() (Tools, bool) {
	ffmpeg, err := exec.LookPath("ffmpeg")
	if err != nil {
		return Tools{}, false
	}
	ffprobe, err := exec.LookPath("ffprobe")
	return Tools{FFmpeg: ffmpeg, FFprobe: ffprobe, patience: patience}, err == nil
}

// run runs a program and returns what it wrote, and what it wrote to its log.
func (t Tools) run(ctx context.Context, program string, arguments ...string) (out, log []byte, err error) {
	ctx, cancel := context.WithTimeout(ctx, t.patience)
	defer cancel()
	c := exec.CommandContext(ctx, program, arguments...)
	var stdout, stderr limited
	c.Stdout, c.Stderr, c.WaitDelay = &stdout, &stderr, time.Second
	err = c.Run()
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	return stdout.Bytes(), stderr.Bytes(), err
}

// limited keeps what a program writes up to a limit, and drops the rest.
type limited struct{ bytes.Buffer }

var _ io.Writer = (*limited)(nil)

func (l *limited) Write(b []byte) (int, error) {
	if room := mostWords - l.Len(); room > 0 {
		l.Buffer.Write(b[:min(room, len(b))])
	}
	return len(b), nil
}

// fault says in words why a clip could not be used. Being cancelled is no fault
// of the clip.
func fault(ctx context.Context, path string, err error) error {
	f := &assessment.FileFault{
		File: filepath.Base(path), What: "could not be read as a video: it is none, or was cut short",
		Next: "Copy it again from the camera. An MP4 or MOV file is best.",
	}
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, context.DeadlineExceeded):
		f.What, f.Next = "took too long to read", "Cut the part that matters out of it, or film it in a lower resolution."
	}
	return f
}

// named is a file as the programs are told it: its place whole, so that no name
// is taken for an option or for another way of reading.
func named(path string) (string, error) {
	whole, err := filepath.Abs(path)
	return "file:" + whole, err
}
