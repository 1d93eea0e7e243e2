package workspace

import "stridewell/assessment"

// KeepDrillPhoto keeps a photo of a drill, which the handout shows in place of
// the drawing. One of before goes into the bin. Without a photo the drawing
// comes back.
func (w *Workspace) KeepDrillPhoto(id assessment.DrillID, name string, jpeg []byte) {
	done := Notice{Title: "The photo is on every handout with this drill.", Text: "It takes the place of the drawing."}
	if len(jpeg) == 0 {
		done = Notice{Title: "The drawing is back on the handout."}
	}
	w.putClinicFile("the photo of a drill", assessment.Attachment{Drill: id, Kind: assessment.DrillPhoto, Name: name}, jpeg, done)
}
