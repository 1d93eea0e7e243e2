package workspace

import (
	"context"
	"errors"
	"io"
	"path/filepath"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/gait"
)

// A Beat is the metronome. It is seen always, and heard where the computer has
// a device for sound.
type Beat struct {
	Cadence float64 // steps/min
	On      bool
	Left    bool // whose foot the present beat is
	Silent  bool // nothing on this computer plays sound
}

// beatLength is how long the sound lasts, and the file to take home.
const beatLength = 10 * time.Minute

// usualCadence is where the metronome begins when none was measured, in steps
// a minute.
const usualCadence = 170.0

// BeatChoices are the cadence of the visit and 5, 7.5 and 10 % more, in steps a
// minute; late in the run where it was counted then only.
func (w *Workspace) BeatChoices() [4]float64 {
	if counted, ok := w.countedCadence(); ok {
		return gait.Faster(counted)
	}
	return gait.Faster(usualCadence)
}

// FasterBeats are the choices above the cadence of the visit, where there is one.
func (w *Workspace) FasterBeats() []float64 {
	counted, ok := w.countedCadence()
	if !ok {
		return nil
	}
	all := gait.Faster(counted)
	return all[1:]
}

func (w *Workspace) countedCadence() (float64, bool) {
	if d := w.Desk.Value(); d.HasVisit() {
		for _, m := range []assessment.Moment{assessment.Early, assessment.Late} {
			if o, ok := d.Visit().Observation(assessment.Key{Measure: catalogue.Cadence, Moment: m}); ok {
				return o.Number, true
			}
		}
	}
	return 0, false
}

// StartBeat starts the metronome anew, at a cadence in steps a minute.
func (w *Workspace) StartBeat(cadence float64) {
	w.StopBeat()
	if cadence < 60 || cadence > 300 {
		return
	}
	ctx, stop := context.WithCancel(context.Background())
	w.stopBeat = stop
	w.Beat.Set(Beat{Cadence: cadence, On: true, Left: true})
	path := filepath.Join(w.outputs.Private, "metronome.wav")
	Run(ctx, w.loop, func(ctx context.Context) (struct{}, error) {
		if w.play == nil {
			return struct{}{}, errors.New("no player")
		}
		if err := w.writeBeat(path, cadence); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, w.play(ctx, path)
	}, func(_ struct{}, err error) {
		b := w.Beat.Value()
		b.Silent = err != nil
		w.Beat.Set(b)
	})
	w.follow(ctx, w.now(), 1)
}

// follow shows one beat after the other. Each has its own time from the start,
// so that none is early or late for the one before.
func (w *Workspace) follow(ctx context.Context, start time.Time, beat int) {
	step := time.Duration(gait.StepTime(w.Beat.Value().Cadence) * float64(time.Second))
	w.loop.After(max(start.Add(time.Duration(beat)*step).Sub(w.now()), 0), func() {
		if ctx.Err() != nil {
			return
		}
		b := w.Beat.Value()
		b.Left = beat%2 == 0
		w.Beat.Set(b)
		w.follow(ctx, start, beat+1)
	})
}

// StopBeat stops the metronome.
func (w *Workspace) StopBeat() {
	if w.stopBeat != nil {
		w.stopBeat()
		w.stopBeat = nil
		b := w.Beat.Value()
		b.On = false
		w.Beat.Set(b)
	}
}

// SaveBeat writes the sound of a cadence to a file to take home.
func (w *Workspace) SaveBeat(path string, cadence float64) {
	work(w, "Writing the sound", func(context.Context) (struct{}, error) {
		return struct{}{}, w.writeBeat(path, cadence)
	}, func(struct{}) { w.say("Saved as "+filepath.Base(path)+".", "In "+filepath.Dir(path)+".") })
}

func (w *Workspace) writeBeat(path string, cadence float64) error {
	return w.outputs.WriteFile(path, func(to io.Writer) error { return gait.WriteMetronome(to, cadence, beatLength) })
}
