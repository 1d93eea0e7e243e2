package page

import (
	"errors"
	"fmt"
	"math"
)

// furthest is how far from the origin, in points, anything may lie: whole
// numbers of the back ends hold it, and no paper is that large.
const furthest = 1e5

var (
	errNumber = errors.New("has a number that is not finite or far off the page")
	errStart  = errors.New("does not begin a part of the path with a move")
	errWidth  = errors.New("has a stroke without width or a dash without length")
	errStyle  = errors.New("has text without a size or of an unknown face")
	errPhoto  = errors.New("has a photo that is not there, or no box for it")
	errRole   = errors.New("opens a part whose role is unknown")
	errOpen   = errors.New("opens a part that is never closed")
	errClosed = errors.New("closes a part that was never opened")
)

// Check reports the first operation that cannot be drawn. Some PDF writers put
// such a thing on paper without a word, and the picture is lost there.
func (l List) Check() error {
	var open []int
	for i, o := range l.operations {
		var err error
		switch o.Kind {
		case drawPath:
			if err = o.Path.check(); err == nil {
				err = o.Paint.check()
			}
		case drawText:
			err = o.checkText()
		case drawPhoto:
			err = o.checkPhoto()
		case beginTag:
			if !o.Tag.Role.known() {
				err = errRole
			}
			open = append(open, i)
		case endTag:
			if len(open) == 0 {
				err = errClosed
				break
			}
			open = open[:len(open)-1]
		}
		if err != nil {
			return fmt.Errorf("display list: operation %d %w", i, err)
		}
	}
	if len(open) > 0 {
		return fmt.Errorf("display list: operation %d %w", open[0], errOpen)
	}
	return nil
}

func (p Path) check() error {
	begun := false
	for _, s := range p {
		if !begun && s.Verb != MoveTo {
			return errStart
		}
		begun = s.Verb != ClosePath
		if !near(s.A.X, s.A.Y, s.B.X, s.B.Y, s.End.X, s.End.Y) {
			return errNumber
		}
	}
	return nil
}

func (p Paint) check() error {
	if !near(p.Width, p.Alpha) || !near(p.Dash...) {
		return errNumber
	}
	for _, d := range p.Dash {
		if d <= 0 {
			return errWidth
		}
	}
	if p.Stroke != nil && p.Width <= 0 {
		return errWidth
	}
	return nil
}

func (o operation) checkText() error {
	switch {
	case !near(o.At.X, o.At.Y, o.Style.Size):
		return errNumber
	case o.Style.Size <= 0 || o.Style.Face >= faces:
		return errStyle
	default:
		return nil
	}
}

func (o operation) checkPhoto() error {
	if o.Photo == nil || !(o.Box.W > 0 && o.Box.H > 0) || !near(o.Box.X, o.Box.Y, o.Box.W, o.Box.H) {
		return errPhoto
	}
	return nil
}

func near(vs ...float64) bool {
	for _, v := range vs {
		if !(math.Abs(v) <= furthest) { // so that NaN is not near
			return false
		}
	}
	return true
}
