package plan

import (
	"io"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/reports/page"
	"stridewell/ui/chooser"
	"stridewell/ui/widget"
)

// askPhoto asks for the clinic's own photo of the focused drill.
func (s *Screen) askPhoto() {
	id, focused := s.drills.focused()
	if d, known := s.w.Drills().Drill(id); focused && known {
		s.w.FindDrillPhoto(id, func(name string) { s.choosePhoto(d, name) })
	}
}

// choosePhoto offers the drawing where there is a photo.
func (s *Screen) choosePhoto(d drill.Drill, photo string) {
	v := chooser.Values{
		Title: "Photo of " + d.Name, Extensions: []string{".png", ".jpg", ".jpeg"}, Icon: widget.IconImage,
		Text: "A JPEG or PNG file of your own. It stands on handouts in place of the drawing, for every client: ask whoever is on it.",
	}
	if photo != "" {
		v.Text += " Now it is " + photo + "."
		v.Else, v.OnElse = "Bring the drawing back", func(string) { s.w.RemoveDrillPhoto(d.ID) }
	}
	chooser.Choose(s.w, s.scope, v, func(path string) { s.keepPhoto(d.ID, path) })
}

// keepPhoto keeps a photo as it is read: upright, and without what the camera
// wrote beside it.
func (s *Screen) keepPhoto(id assessment.DrillID, path string) {
	s.w.KeepDrillPhoto(id, path, func(r io.Reader) ([]byte, error) {
		p, err := page.ReadPhoto(r)
		if err != nil {
			return nil, err
		}
		return p.JPEG(), nil
	})
}
