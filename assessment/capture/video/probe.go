package video

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"stridewell/assessment"
)

// A Clip is what a file says of itself. Rates are in frames a second.
type Clip struct {
	Path          string
	Name          string // without its folders
	Width, Height int    // as it is shown, upright
	Rotation      int    // degrees the camera was turned; undone when pictures are made
	Seconds       float64
	Rate          float64 // at which it plays: from the time between its frames
	Filmed        float64 // at which the camera filmed, where it wrote that down; 0 otherwise
	Uneven        bool    // frames were dropped: their times are far from even
}

// Prefilled is the rate to ask the clinician about: what the camera wrote, or
// the usual rate nearest to what the frames say.
func (c Clip) Prefilled() float64 {
	if c.Filmed > 0 {
		return c.Filmed
	}
	return math.Round(c.Rate)
}

// probed is what ffprobe writes.
type probed struct {
	Streams []struct {
		Width    int               `json:"width"`
		Height   int               `json:"height"`
		Duration string            `json:"duration"`
		Tags     map[string]string `json:"tags"`
		SideData []struct {
			Rotation float64 `json:"rotation"`
		} `json:"side_data_list"`
	} `json:"streams"`
	Format struct {
		Duration string            `json:"duration"`
		Tags     map[string]string `json:"tags"`
	} `json:"format"`
}

// androidRate is the tag that cameras write the rate of filming to, when they
// slow a clip down.
const androidRate = "com.android.capture.fps"

// Probe asks what a clip is. A file that cannot be used is an
// *assessment.FileFault.
func (t Tools) Probe(ctx context.Context, path string) (Clip, error) {
	clip := Clip{Path: path, Name: filepath.Base(path)}
	if info, err := os.Stat(path); err != nil || info.IsDir() {
		return clip, &assessment.FileFault{File: clip.Name, What: "is not there, or is a folder", Next: "Check how the place is written."}
	}
	file, err := named(path)
	if err != nil {
		return clip, err
	}
	ask := append([]string{"-v", "error"}, onlyFiles...)
	out, _, err := t.run(ctx, t.FFprobe, append(slices.Clone(ask), "-select_streams", "v:0", "-show_entries",
		"stream=width,height,duration:stream_tags:stream_side_data=rotation:format=duration:format_tags", "-of", "json", file)...)
	var p probed
	if err != nil || json.Unmarshal(out, &p) != nil || len(p.Streams) == 0 {
		return clip, fault(ctx, path, err)
	}
	clip.read(p)
	out, _, err = t.run(ctx, t.FFprobe, append(ask, "-select_streams", "v:0", "-show_entries", "packet=pts_time", "-of", "csv=p=0", file)...)
	if err != nil {
		return clip, fault(ctx, path, err)
	}
	if clip.Rate, clip.Uneven = pace(packetTimes(out)); clip.Rate == 0 || clip.Width == 0 {
		return clip, &assessment.FileFault{File: clip.Name, What: "holds no moving picture", Next: "Open it as a still, or choose another file."}
	}
	return clip, nil
}

func (c *Clip) read(p probed) {
	s := p.Streams[0]
	c.Width, c.Height = s.Width, s.Height
	for _, d := range s.SideData {
		c.Rotation = int(math.Round(d.Rotation))
	}
	if c.Rotation%180 != 0 {
		c.Width, c.Height = c.Height, c.Width
	}
	for _, text := range []string{s.Duration, p.Format.Duration} {
		if v, err := strconv.ParseFloat(text, 64); err == nil && v > 0 && c.Seconds == 0 {
			c.Seconds = v
		}
	}
	for _, tags := range []map[string]string{p.Format.Tags, s.Tags} {
		if v, err := strconv.ParseFloat(tags[androidRate], 64); err == nil && v >= 1 && v <= 2000 && c.Filmed == 0 {
			c.Filmed = v
		}
	}
}

// packetTimes reads the times of packets, one a line, in order.
func packetTimes(out []byte) []float64 {
	var times []float64
	lines := bufio.NewScanner(bytes.NewReader(out))
	for lines.Scan() {
		if v, err := strconv.ParseFloat(strings.Trim(lines.Text(), ", \r"), 64); err == nil && !math.IsNaN(v) && !math.IsInf(v, 0) {
			times = append(times, v)
		}
	}
	slices.Sort(times)
	return times
}

// unevenFrom is how much longer than the usual one the longest time between two
// frames is in a clip that lost some.
const unevenFrom = 1.5

// pace is the rate that frames come at, told from the median of the times
// between them, and whether some are missing. What a file declares is not
// asked: it is wrong for clips of uneven times.
func pace(times []float64) (rate float64, uneven bool) {
	var gaps []float64
	for i := 1; i < len(times); i++ {
		if d := times[i] - times[i-1]; d > 0 {
			gaps = append(gaps, d)
		}
	}
	if len(gaps) == 0 {
		return 0, false
	}
	slices.Sort(gaps)
	usual := gaps[len(gaps)/2]
	return 1 / usual, gaps[len(gaps)-1]/usual > unevenFrom
}
