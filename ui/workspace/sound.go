package workspace

import (
	"context"
	"io"
	"path/filepath"

	"stridewell/assessment/gait"
)

// Chime makes a short sound, where sounds are not switched off and the computer
// has a device for them. It never says that it could not: what it tells stands
// on the screen too.
func (w *Workspace) Chime() {
	if w.Look.Value().Quiet || w.play == nil {
		return
	}
	path := filepath.Join(w.outputs.Private, "chime.wav")
	Run(context.Background(), w.loop, func(ctx context.Context) (struct{}, error) {
		if err := w.outputs.WriteFile(path, func(to io.Writer) error { return gait.WriteChime(to) }); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, w.play(ctx, path)
	}, func(struct{}, error) {})
}

// SwitchSound switches the sounds of tapper and timer off or on.
func (w *Workspace) SwitchSound() {
	l := w.Look.Value()
	l.Quiet = !l.Quiet
	w.SetLook(l)
}
