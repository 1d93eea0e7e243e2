package workspace

import (
	"context"

	"stridewell/assessment"
)

// mostPhotoMB is how large a file of a photo may be.
const mostPhotoMB = 40

// KeepDrillPhoto reads a photo of a drill from a file and keeps it: the handout
// shows it in place of the drawing. One of before goes into the bin.
func (w *Workspace) KeepDrillPhoto(id assessment.DrillID, path string, read PictureReader) {
	w.readPicture("The photo was not kept.", path, mostPhotoMB, read, func(name string, jpeg []byte) {
		w.putClinicFile("the photo of a drill", assessment.Attachment{Drill: id, Kind: assessment.DrillPhoto, Name: name}, jpeg,
			Notice{Title: "The photo is on every handout with this drill.", Text: "It takes the place of the drawing."})
	})
}

// RemoveDrillPhoto puts the photo of a drill into the bin: the drawing is back.
func (w *Workspace) RemoveDrillPhoto(id assessment.DrillID) {
	w.putClinicFile("the photo of a drill", assessment.Attachment{Drill: id, Kind: assessment.DrillPhoto}, nil, Notice{Title: "The drawing is back on the handout."})
}

// FindDrillPhoto finds the name of the photo of a drill; empty without one.
func (w *Workspace) FindDrillPhoto(id assessment.DrillID, then func(name string)) {
	Run(context.Background(), w.loop, func(ctx context.Context) (string, error) {
		kept, err := w.store.Attachments(ctx, assessment.AttachmentQuery{Clinic: true, Kind: assessment.DrillPhoto})
		name := ""
		for _, k := range kept {
			if k.Drill == id {
				name = k.Name
			}
		}
		return name, err
	}, func(name string, _ error) { then(name) })
}
