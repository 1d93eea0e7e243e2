package workspace

import (
	"context"
	"path/filepath"

	"stridewell/assessment"
)

// A Clip is what a video says of itself. Rates are in frames a second.
type Clip struct {
	Path, Name    string
	Width, Height int
	Seconds       float64
	Rate          float64 // at which it plays
	Asked         float64 // at which it was filmed, as far as the file says
	Told          bool    // the camera wrote Asked down
	Uneven        bool    // frames were dropped
}

// A ClipFrame is one picture of a clip: a JPEG file in the private cache.
type ClipFrame struct {
	Path    string
	Seconds float64 // as the clip plays
	Number  int     // from the beginning of the clip
}

// MostClipSeconds is the longest part of a clip that is opened.
const MostClipSeconds = 10.0

// Video is what reads clips, as main provides it.
type Video struct {
	Programs string // where they are; empty: there are none
	HowToGet string // them, in a sentence
	Probe    func(ctx context.Context, path string) (Clip, error)
	// Window makes pictures of a part of a clip. A slot holds one.
	Window func(ctx context.Context, c Clip, from, length float64, slot int) ([]ClipFrame, error)
	// Still is a frame in full size, as PNG.
	Still func(ctx context.Context, c Clip, at float64) ([]byte, error)
}

// Video is what reads clips on this computer.
func (w *Workspace) Video() Video { return w.video }

// OpenClip asks what a clip is.
func (w *Workspace) OpenClip(path string, then func(Clip)) {
	work(w, "Looking at "+filepath.Base(path), func(ctx context.Context) (Clip, error) { return w.video.Probe(ctx, path) }, then)
}

// CutClip makes pictures of a part of a clip.
func (w *Workspace) CutClip(c Clip, from, length float64, slot int, then func([]ClipFrame)) {
	work(w, "Making pictures of "+c.Name, func(ctx context.Context) ([]ClipFrame, error) {
		return w.video.Window(ctx, c, from, length, slot)
	}, then)
}

// A Passed is a frame on its way to the angle tool.
type Passed struct {
	Name    string
	PNG     []byte
	Seconds float64
}

// MeasureFrame takes a frame of a clip to the angle tool.
func (w *Workspace) MeasureFrame(c Clip, f ClipFrame) {
	work(w, "Taking the frame over", func(ctx context.Context) ([]byte, error) {
		return w.video.Still(ctx, c, f.Seconds)
	}, func(png []byte) {
		w.passed = append(w.passed, Passed{Name: c.Name, PNG: png, Seconds: f.Seconds})
		w.Go(AtAngle)
	})
}

// MeasureAngle goes to the angle tool for a value; the zero key is none.
func (w *Workspace) MeasureAngle(k assessment.Key) {
	w.aimed = k
	w.Go(AtAngle)
}

// TakeAimed hands over the value that the angle tool is to measure.
func (w *Workspace) TakeAimed() assessment.Key {
	k := w.aimed
	w.aimed = assessment.Key{}
	return k
}

// TakePassed hands over the frames that wait for the angle tool.
func (w *Workspace) TakePassed() []Passed {
	passed := w.passed
	w.passed = nil
	return passed
}
