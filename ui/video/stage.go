package video

import (
	"fmt"
	"image"
	"image/jpeg"
	"os"
	"strings"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// readFrame reads a picture of the cache.
func readFrame(path string) (image.Image, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return jpeg.Decode(f)
}

// showSide brings a clip's picture and what stands below it up to date.
func (s *Screen) showSide(c *side) {
	visible(c.clipped, len(c.frames) > 0)
	visible(c.view, len(c.frames) > 0)
	visible(c.caption, len(c.frames) > 0)
	c.view.Set(widget.AngleValues{Picture: c.picture})
	if len(c.frames) == 0 {
		return
	}
	f := c.frames[c.at]
	words := []string{fmt.Sprintf("Frame %d", f.Number), assessment.FormatNumber(c.seconds(c.at), 3) + " s"}
	if c == s.clip() {
		words[0] = "▸ " + words[0]
		if n := s.ruler.markAt(f.Number); n != "" {
			words = append(words, n)
		}
	}
	if c.common >= 0 {
		words = append(words, assessment.FormatNumber(1000*(c.seconds(c.at)-c.seconds(c.common)), 0)+" ms from the common event")
	}
	c.caption.Set(widget.WordsValues{Text: strings.Join(words, " · "), Style: theme.SmallS})
}

func (s *Screen) showEmpty() {
	none := len(s.sides[0].frames)+len(s.sides[1].frames) == 0
	visible(s.empty, none)
	v := widget.EmptyValues{
		Icon: widget.IconPlay, Title: "Step through a clip", Text: "Up to ten seconds of a clip, frame by frame with its true times: mark the contacts, or take a frame to the angle tool.",
		Action: widget.ButtonValues{Label: "Open a clip", Key: "Ctrl O", Importance: widget.Primary},
	}
	if s.w.Video().Programs == "" {
		v.Title = "Clips need two programs that are not here"
		v.Text = s.w.Video().HowToGet + " Without them, stills are measured all the same, and frame numbers are counted in any player and typed at the right."
		v.Action = widget.ButtonValues{}
	}
	s.empty.Set(v)
}

func visible(o fyne.CanvasObject, yes bool) {
	if yes {
		o.Show()
	} else {
		o.Hide()
	}
}

// stage lays out one clip, or two side by side, each over its caption.
type stage struct{ s *Screen }

const captionHigh float32 = 34

// MinSize is small: the centre takes what there is.
func (stage) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(320, 240) }

// Layout places the clips.
func (l stage) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	var shown []*side
	for _, c := range l.s.sides {
		if len(c.frames) > 0 {
			shown = append(shown, c)
		}
	}
	wide := size.Width / float32(max(len(shown), 1))
	for i, c := range shown {
		x, high := float32(i)*wide, size.Height-captionHigh
		c.clipped.Move(fyne.NewPos(x, 0))
		c.clipped.Resize(fyne.NewSize(wide-float32(len(shown)-1)*2, high))
		c.view.Move(fyne.NewPos(0, 0))
		c.view.Resize(c.clipped.Size())
		c.caption.Move(fyne.NewPos(x+16, high+8))
		c.caption.Resize(fyne.NewSize(wide-32, captionHigh-8))
	}
	l.s.empty.Resize(size)
}
