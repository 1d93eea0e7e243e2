package angle

import (
	"path/filepath"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/gait"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// use puts the mean into the visit, with how it was taken, and keeps the
// pictures with it. A client is asked before the first picture is kept.
func (s *Screen) use() {
	if s.sitting != nil {
		s.keepSitting()
		return
	}
	angles := s.angles()
	if len(angles) == 0 || !s.w.Desk.Value().Editable() {
		return
	}
	r, k := s.reading(angles), s.key()
	if s.w.Take(k, r).Refused {
		return
	}
	s.show()
	switch stills := s.stills(r); s.w.Desk.Value().History.Client.Pictures {
	case assessment.ConsentGiven:
		s.w.KeepPictures(k, stills)
	case assessment.ConsentNotAsked:
		s.askConsent(func() { s.w.KeepPictures(k, stills) })
	default: // the value is kept without them
	}
}

// reading is the mean of the pictures as it goes into the visit.
func (s *Screen) reading(angles []float64) workspace.Reading {
	mean, sd := gait.Mean(angles)
	t := s.template()
	r := workspace.Reading{Number: mean, N: len(angles), Definition: t.definition, Method: assessment.VideoFrame}
	if t.standing() && s.standing == nil {
		r.Definition = t.without
	}
	switch {
	case t.still:
		r.Method = assessment.Photo
	case len(angles) > 1:
		r.Method = assessment.VideoMean
	}
	if len(angles) > 1 {
		r.SD = &sd
	}
	return r
}

// stills are the pictures that have an angle, as they are kept.
func (s *Screen) stills(r workspace.Reading) []workspace.Still {
	var stills []workspace.Still
	for _, f := range s.frames {
		value, measured := s.angleOf(f)
		if !measured {
			continue
		}
		p := assessment.Picture{
			Template: s.template().code, FacesLeft: s.facing == gait.FacesLeft, Standing: s.standing, Value: value,
			Definition: r.Definition, Method: r.Method, Place: len(stills) + 1, Of: r.N, Seconds: f.seconds,
		}
		for _, point := range f.points {
			p.Points = append(p.Points, assessment.PicturePoint(point.At))
		}
		name := strings.TrimSuffix(f.name, filepath.Ext(f.name)) + ".jpg"
		stills = append(stills, workspace.Still{Name: name, JPEG: f.jpeg, Picture: p})
	}
	return stills
}

// askConsent asks once whether pictures of the client may be kept.
func (s *Screen) askConsent(keep func()) {
	dialog := widget.NewDialog(s.scope, widget.DialogValues{
		Title: "May pictures of the client be kept?",
		Text:  "Ask the client. They stay in these records, show in no export for research, and are erased with the client. The value is in the visit either way.",
		Safe:  "No, keep the value only", Act: "Yes, keep them", Wide: true,
	}, nil)
	answered := assessment.ConsentRefused
	dialog.OnAct = func() bool {
		answered = assessment.ConsentGiven
		return true
	}
	dialog.OnClose = func() {
		s.w.AnswerPictures(answered)
		if answered == assessment.ConsentGiven {
			keep()
		}
	}
	dialog.Show()
}
