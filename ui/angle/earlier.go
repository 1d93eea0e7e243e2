package angle

import (
	"bytes"
	"image"

	"stridewell/assessment"
	"stridewell/assessment/gait"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// An earlier picture is one of the last visit, with its points as shares of its
// width and height.
type earlier struct {
	picture image.Image
	points  []widget.Spot
	value   float64
}

// findEarlier looks for the pictures of the last visit once for each value.
func (s *Screen) findEarlier() {
	k := s.key()
	d := s.w.Desk.Value()
	if s.sitting != nil || d == nil || s.lookedFor == (sought{d.Open, k, s.template().code}) {
		return
	}
	s.lookedFor, s.earlier = sought{d.Open, k, s.template().code}, nil
	code := s.template().code
	s.w.EarlierPictures(k, func(stills []workspace.Still) {
		if s.key() != k {
			return
		}
		for _, still := range stills {
			if e, ok := earlierOf(still, code); ok {
				s.earlier = append(s.earlier, e)
			}
		}
		if len(s.earlier) > 0 {
			s.show()
		}
	})
}

// sought is what earlier pictures were looked for.
type sought struct {
	visit    assessment.VisitID
	key      assessment.Key
	template string
}

// earlierOf reads a kept picture of the same template.
func earlierOf(s workspace.Still, template string) (earlier, bool) {
	photo, err := decode(bytes.NewReader(s.JPEG))
	if err != nil || s.Picture.Template != template {
		return earlier{}, false
	}
	e := earlier{picture: photo.Pixels(), value: s.Picture.Value}
	for _, p := range s.Picture.Points {
		e.points = append(e.points, widget.Spot{X: p.X / float64(photo.Width), Y: p.Y / float64(photo.Height)})
	}
	return e, true
}

// ghosted is what is shown pale over the picture: that of the last visit, or
// the one before in this series.
func (s *Screen) ghosted() (image.Image, []widget.Spot) {
	switch {
	case !s.ghost || s.sitting != nil:
		return nil, nil
	case len(s.earlier) > 0:
		e := s.earlier[min(s.at, len(s.earlier)-1)]
		return e.picture, e.points
	case s.at > 0:
		return s.frames[s.at-1].picture, nil
	default:
		return nil, nil
	}
}

// earlierMean is the value that the pictures of the last visit gave.
func (s *Screen) earlierMean() float64 {
	values := make([]float64, len(s.earlier))
	for i, e := range s.earlier {
		values[i] = e.value
	}
	mean, _ := gait.Mean(values)
	return mean
}
