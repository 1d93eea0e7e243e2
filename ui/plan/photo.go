package plan

import (
	"context"
	"os"
	"path/filepath"
	"strings"

	"stridewell/assessment"
	"stridewell/reports/page"
	"stridewell/ui/form"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// askPhoto asks for the clinic's own photo of the focused drill.
func (s *Screen) askPhoto() {
	id, focused := s.drills.focused()
	d, known := s.w.Drills().Drill(id)
	if !focused || !known {
		return
	}
	form.AskOpen(s.w, s.scope, form.Opening{
		Dialog: widget.DialogValues{
			Title: "Photo of " + d.Name, Safe: "Leave it", Act: "Keep the photo", Wide: true,
			Text: "A JPEG or PNG file of your own. It stands on handouts in place of the drawing, for every client: ask whoever is on it. Empty brings the drawing back.",
		},
		Label: "File",
		Take: func(q *form.OpenDialog, path string) {
			if path == "" {
				s.w.KeepDrillPhoto(id, "", nil)
				q.Close(nil)
				return
			}
			s.readPhoto(path, func(p *page.Photo, err error) {
				if err != nil {
					q.Refuse("This is no JPEG or PNG file that can be read, or it is not there. Choose another.")
					return
				}
				q.Close(nil)
				s.keepPhoto(id, path, p)
			})
		},
	})
}

func (s *Screen) readPhoto(path string, then func(*page.Photo, error)) {
	workspace.Run(context.Background(), s.w.Loop(), func(context.Context) (*page.Photo, error) {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		return page.ReadPhoto(f)
	}, then)
}

// keepPhoto keeps a photo as it was read: upright, and without what the camera
// wrote beside it.
func (s *Screen) keepPhoto(id assessment.DrillID, path string, p *page.Photo) {
	name := filepath.Base(path)
	s.w.KeepDrillPhoto(id, strings.TrimSuffix(name, filepath.Ext(name))+".jpg", p.JPEG())
}
