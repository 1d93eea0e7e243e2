package video

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"

	"stridewell/assessment"
)

// A Frame is one picture of a clip. Number counts frames of the clip's rate
// from its beginning: where frames were dropped, numbers are left out.
type Frame struct {
	Path    string // a JPEG file in the cache
	Seconds float64
	Number  int
}

// A Cache is the private folder that windows of clips are kept in while the
// program runs: at most one a slot.
type Cache struct{ dir string }

// NewCache makes an empty cache in a folder, which is removed first: an earlier
// program may have been killed.
func NewCache(dir string) (Cache, error) {
	if err := os.RemoveAll(dir); err != nil {
		return Cache{}, fmt.Errorf("empty the cache of clips: %w", err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return Cache{}, fmt.Errorf("make the cache of clips: %w", err)
	}
	return Cache{dir}, nil
}

// Remove deletes a cache with every picture; one that was never made is gone.
func Remove(dir string) error { return os.RemoveAll(dir) }

// slot is the empty folder of a window: what lay there before is deleted.
func (c Cache) slot(n int) (string, error) {
	dir := filepath.Join(c.dir, fmt.Sprintf("window-%d", n))
	if err := os.RemoveAll(dir); err != nil {
		return "", err
	}
	return dir, os.MkdirAll(dir, 0o700)
}

// Window makes pictures of a part of a clip, MostSeconds at most, in a slot of
// the cache. From is in seconds as the clip plays.
func (t Tools) Window(ctx context.Context, c Clip, from, length float64, cache Cache, slot int) ([]Frame, error) {
	if from < 0 || length <= 0 || math.IsNaN(from+length) {
		return nil, fmt.Errorf("window of a clip from %v for %v s", from, length)
	}
	dir, err := cache.slot(slot)
	if err != nil {
		return nil, fmt.Errorf("window of a clip: %w", err)
	}
	file, err := named(c.Path)
	if err != nil {
		return nil, err
	}
	arguments := slices.Concat([]string{"-hide_banner", "-nostdin", "-loglevel", "info"}, onlyFiles, []string{
		"-ss", seconds(from), "-t", seconds(min(length, MostSeconds)), "-i", file, "-map", "0:v:0", "-an", "-copyts",
		"-vf", fmt.Sprintf("scale='min(%d,iw)':-2,showinfo", longSide),
	})
	end := []string{"-q:v", "4", "-frames:v", strconv.Itoa(mostFrames), "-f", "image2", filepath.Join(dir, "%05d.jpg")}
	_, log, err := t.run(ctx, t.FFmpeg, slices.Concat(arguments, []string{"-fps_mode", "passthrough"}, end)...)
	if err != nil && ctx.Err() == nil { // a version before 5.1 calls the option otherwise
		_, log, err = t.run(ctx, t.FFmpeg, slices.Concat(arguments, []string{"-vsync", "0"}, end)...)
	}
	if err != nil {
		return nil, errors.Join(fault(ctx, c.Path, err), os.RemoveAll(dir))
	}
	return frames(c, dir, frameTimes(log))
}

func seconds(v float64) string { return strconv.FormatFloat(v, 'f', 6, 64) }

// frames joins the files that were written with their times.
func frames(c Clip, dir string, times []float64) ([]Frame, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.jpg"))
	if err != nil {
		return nil, err
	}
	slices.Sort(files)
	if len(files) == 0 || len(files) != len(times) {
		return nil, &assessment.FileFault{
			File: c.Name, What: fmt.Sprintf("gave %d pictures and %d times for this part", len(files), len(times)),
			Next: "Choose a part that lies within the clip.",
		}
	}
	all := make([]Frame, len(files))
	for i, f := range files {
		all[i] = Frame{Path: f, Seconds: times[i], Number: int(math.Round(times[i] * c.Rate))}
	}
	return all, nil
}

var (
	timeBase  = regexp.MustCompile(`config in time_base: (\d+)/(\d+)`)
	frameTime = regexp.MustCompile(`\] n: *\d+ pts: *(-?\d+) `)
)

// frameTimes reads the time of each frame from what ffmpeg writes of it: whole
// ticks of a base, because the decimal form is cut short.
func frameTimes(log []byte) []float64 {
	var times []float64
	base := 0.0
	lines := bufio.NewScanner(bytes.NewReader(log))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if m := timeBase.FindSubmatch(lines.Bytes()); m != nil {
			over, _ := strconv.ParseInt(string(m[1]), 10, 32) // ffmpeg holds them in 32 bits
			under, _ := strconv.ParseInt(string(m[2]), 10, 32)
			base = float64(over) / float64(max(under, 1))
		}
		if m := frameTime.FindSubmatch(lines.Bytes()); m != nil {
			ticks, _ := strconv.ParseInt(string(m[1]), 10, 64)
			times = append(times, float64(ticks)*base)
		}
	}
	return times
}

// Still makes one picture in full size, of the frame that is shown at a time:
// what an angle is measured on. It is a PNG file.
func (t Tools) Still(ctx context.Context, c Clip, at float64) ([]byte, error) {
	file, err := named(c.Path)
	if err != nil {
		return nil, err
	}
	early := max(at-0.25/max(c.Rate, 1), 0) // a time is rarely told to its last digit
	out, _, err := t.run(ctx, t.FFmpeg, slices.Concat([]string{"-hide_banner", "-nostdin", "-loglevel", "error"}, onlyFiles, []string{
		"-ss", seconds(early), "-i", file, "-map", "0:v:0", "-an", "-frames:v", "1", "-c:v", "png", "-f", "image2pipe", "pipe:1",
	})...)
	if err != nil || len(out) == 0 {
		return nil, fault(ctx, c.Path, err)
	}
	return out, nil
}
