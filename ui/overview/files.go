package overview

import (
	"bytes"
	"context"
	"fmt"
	"image"
	_ "image/jpeg" // pictures are kept as JPEG
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/reports/figure"
	"stridewell/ui/picture"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// mostPlots is how many plots of one recording are shown.
const mostPlots = 9

// mostStills is how many pictures are shown; earlier ones are listed.
const mostStills = 12

// findFiles looks for what is kept with the client, each time the page is shown
// and when another client is.
func (s *Screen) findFiles(d *workspace.Desk) {
	if s.filesOf == d.History.Client.ID {
		return
	}
	s.filesOf, s.files = d.History.Client.ID, nil
	s.w.ClientFiles(func(files []assessment.Attachment) {
		s.files = files
		s.next.showFiles(files)
		s.side.Relayout()
	})
}

// showFiles offers to look at what is kept, where there is something.
func (n *nextActions) showFiles(files []assessment.Attachment) {
	recordings := 0
	for _, a := range files {
		if a.Kind == assessment.RecordingAttachment {
			recordings++
		}
	}
	text := counted(len(files)-recordings, "file")
	switch {
	case recordings > 0 && recordings == len(files):
		text = counted(recordings, "recording") + ", drawn"
	case recordings > 0:
		text = counted(recordings, "recording") + ", " + text
	}
	n.files.Set(widget.ListRowValues{Icon: widget.IconPulse, Title: "Recordings and files", Text: text, Key: "F", Tight: true})
	if len(files) > 0 {
		n.files.Show()
	} else {
		n.files.Hide()
	}
	n.rows.Refresh()
}

// openFiles shows the recordings with their plots, and lists what else is kept.
func (s *Screen) openFiles() {
	if len(s.files) == 0 {
		return
	}
	var plots []figure.Plot
	of := map[assessment.AttachmentID][2]int{} // where the plots of a recording begin and end
	for _, a := range s.files {
		r, err := a.Recording()
		if err != nil {
			continue // not a recording, or one of a newer version: it is listed
		}
		drawn := append(figure.CurvePlots(r.Curves), figure.TrendPlots(s.w.Catalogue(), r.Trends)...)
		of[a.ID] = [2]int{len(plots), len(plots) + min(len(drawn), mostPlots)}
		plots = append(plots, drawn[:min(len(drawn), mostPlots)]...)
	}
	workspace.Run(context.Background(), s.w.Loop(), s.stills, func(stills map[assessment.AttachmentID]image.Image, _ error) {
		s.lookAtFiles(plots, of, stills) // a still that cannot be read is named all the same
	})
}

// stills reads the latest pictures of the client.
func (s *Screen) stills(ctx context.Context) (map[assessment.AttachmentID]image.Image, error) {
	stills := map[assessment.AttachmentID]image.Image{}
	for i := len(s.files) - 1; i >= 0 && len(stills) < mostStills; i-- {
		if s.files[i].Kind != assessment.PictureAttachment {
			continue
		}
		b, err := s.w.FileBytes(ctx, s.files[i].ID)
		if err != nil {
			return stills, err
		}
		if img, _, err := image.Decode(bytes.NewReader(b)); err == nil {
			stills[s.files[i].ID] = img
		}
	}
	return stills, nil
}

// lookAtFiles shows what is kept, the latest first.
func (s *Screen) lookAtFiles(plots []figure.Plot, of map[assessment.AttachmentID][2]int, stills map[assessment.AttachmentID]image.Image) {
	picture.Plots(s.w, plots, 2, func(images []image.Image, err error) {
		if err != nil {
			images = make([]image.Image, len(plots)) // the words are there
		}
		s.look(sheet{title: "Recordings and files", scrolls: true, objects: func(*widget.Scope) []fyne.CanvasObject {
			var objects []fyne.CanvasObject
			for i := len(s.files) - 1; i >= 0; i-- {
				a := s.files[i]
				span := of[a.ID]
				objects = append(objects, s.file(a, plots[span[0]:span[1]], images[span[0]:span[1]]))
				if still := stills[a.ID]; still != nil {
					objects = append(objects, container.New(high{picture.PlotHigh}, widget.NewDrawing(still, fyne.NewSize(picture.PlotWide*.8, picture.PlotHigh))))
				}
			}
			return objects
		}})
	})
}

// file is one attachment: what it is, and its plots two beside each other.
func (s *Screen) file(a assessment.Attachment, plots []figure.Plot, images []image.Image) fyne.CanvasObject {
	rows := container.New(&widget.Rows{Gap: 6})
	rows.Add(widget.NewWords(widget.WordsValues{Text: s.day(a) + ": " + a.Kind.Label(), Style: theme.SmallS, Ink: widget.InkBrand}))
	rows.Add(widget.NewWords(widget.WordsValues{Text: s.fileWords(a), Style: theme.Small, Ink: widget.InkSecond}))
	grid := container.New(&widget.Grid{Columns: 2, Gap: 12})
	for i, img := range images {
		if img == nil {
			grid.Add(widget.NewWords(widget.WordsValues{Text: plots[i].Alt(), Style: theme.Small}))
			continue
		}
		grid.Add(widget.NewDrawing(img, fyne.NewSize(picture.PlotWide*.8, picture.PlotHigh)))
	}
	if len(images) > 0 {
		rows.Add(grid)
	}
	return rows
}

// day is that of the visit, or when a file of the client was added.
func (s *Screen) day(a assessment.Attachment) string {
	for _, v := range s.w.Desk.Value().History.Visits {
		if v.ID == a.Visit {
			return s.w.Day(v.Date)
		}
	}
	return s.w.Day(assessment.DateOf(a.Added))
}

// fileWords say what a file is of.
func (s *Screen) fileWords(a assessment.Attachment) string {
	var parts []string
	if r, err := a.Recording(); err == nil {
		parts = append(parts, r.Kind.Label(), r.Device)
		if n := len(r.Steps); n > 0 {
			parts = append(parts, counted(n, "step"))
		}
		parts = append(parts, r.Warnings...)
	}
	if m, known := s.w.Catalogue().Measure(a.Key.Measure); known {
		value := workspace.KeyName(m, a.Key)
		if p, err := a.Picture(); err == nil {
			value += " " + m.WithUnit(p.Value)
			if p.Of > 1 {
				value += fmt.Sprintf(", picture %d of %d", p.Place, p.Of)
			}
		}
		parts = append(parts, value)
	}
	parts = append(parts, a.Name)
	var said []string
	for _, p := range parts {
		if p != "" {
			said = append(said, p)
		}
	}
	return strings.Join(said, " · ")
}
