package plan

import (
	"context"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/reports/page"
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
	var entry *widget.TextEntry
	var dialog *widget.Dialog
	dialog = widget.NewDialog(s.scope, widget.DialogValues{
		Title: "Photo of " + d.Name, Safe: "Leave it", Act: "Keep the photo", Wide: true,
		Text: "A JPEG or PNG file of your own. It stands on handouts in place of the drawing, for every client: ask whoever is on it. Empty brings the drawing back.",
	}, func(inside *widget.Scope) fyne.CanvasObject {
		entry = widget.NewTextEntry(inside, widget.TextValues{Label: "File", Text: s.w.Folder()})
		inside.Bind(widget.Plain(fyne.KeyReturn), func() { dialog.Accept() })
		inside.Bind(widget.Plain(fyne.KeyEnter), func() { dialog.Accept() })
		return entry
	})
	dialog.OnAct = func() bool {
		path := strings.Trim(strings.TrimSpace(entry.Text()), `"'`)
		if path == "" {
			s.w.KeepDrillPhoto(id, "", nil)
			return true
		}
		s.readPhoto(path, func(p *page.Photo, err error) {
			if err != nil {
				entry.Set(widget.TextValues{Label: "File", Text: entry.Text(), Refused: "This is no JPEG or PNG file that can be read, or it is not there. Choose another."})
				return
			}
			dialog.Close()
			s.keepPhoto(id, path, p)
		})
		return false // it closes once the file was read
	}
	dialog.Show()
	entry.Focus()
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
