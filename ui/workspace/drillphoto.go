package workspace

import (
	"context"

	"stridewell/assessment"
)

// KeepDrillPhoto keeps a photo of a drill, which the handout shows in place of
// the drawing. One of before goes into the bin. Without a photo the drawing
// comes back.
func (w *Workspace) KeepDrillPhoto(id assessment.DrillID, name string, jpeg []byte) {
	at, by := w.now(), w.Examiner()
	work(w, "Keeping the photo", func(ctx context.Context) (struct{}, error) {
		before, err := w.store.Attachments(ctx, assessment.AttachmentQuery{Clinic: true, Kind: assessment.DrillPhoto})
		if err != nil {
			return struct{}{}, err
		}
		for _, a := range before {
			if a.Drill != id {
				continue
			}
			a.Removed = at
			if err := w.store.ReviseAttachment(ctx, a, by); err != nil {
				return struct{}{}, err
			}
		}
		if len(jpeg) == 0 {
			return struct{}{}, nil
		}
		return struct{}{}, w.store.AddAttachment(ctx, assessment.Attachment{
			ID: assessment.AttachmentID(assessment.NewID(at)), Drill: id, Kind: assessment.DrillPhoto, Name: name, Added: at, By: by,
		}, jpeg)
	}, func(struct{}) {
		if len(jpeg) == 0 {
			w.say("The drawing is back on the handout.", "")
			return
		}
		w.say("The photo is on every handout with this drill.", "It takes the place of the drawing.")
	})
}
