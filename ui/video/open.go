package video

import (
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/assessment"
	"stridewell/assessment/gait"
	"stridewell/ui/chooser"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// askOpen asks where the clip is.
func (s *Screen) askOpen() {
	if s.w.Video().Programs == "" {
		return
	}
	chooser.Choose(s.w, s.scope, chooser.Values{
		Title: "Which clip?", Text: "As the camera wrote it. A clip that was sent or edited may have lost its times.",
		Extensions: clipEndings, Icon: widget.IconPlay,
	}, s.open)
}

// clipEndings are those of the files that cameras, phones and screen recorders
// write.
var clipEndings = []string{".mp4", ".mov", ".m4v", ".avi", ".mkv", ".webm", ".mts", ".m2ts", ".mpg", ".mpeg", ".wmv", ".3gp"}

// open looks at a clip and asks once at which rate it was filmed.
func (s *Screen) open(path string) {
	if s.w.Video().Programs == "" {
		return
	}
	s.w.OpenClip(path, s.askRate)
}

// askRate asks what a file cannot be trusted to say, and which part is opened.
func (s *Screen) askRate(c workspace.Clip) {
	rate := nearest(c.Asked)
	var from *widget.TextEntry
	var rates *widget.Segmented
	var dialog *widget.Dialog
	dialog = widget.NewDialog(s.scope, widget.DialogValues{
		Title: c.Name, Text: about(c), Safe: "Leave it", Act: "Make the pictures", Wide: true,
	}, func(inside *widget.Scope) fyne.CanvasObject {
		rates = widget.NewSegmented(inside, widget.SegmentedValues{})
		show := func() {
			rates.Set(widget.SegmentedValues{Label: "At how many frames a second did the camera film?", Options: rateWords(), Selected: rate})
		}
		rates.OnChoose = func(i int) { rate = i; show() }
		show()
		from = widget.NewTextEntry(inside, widget.TextValues{Label: "From second", Text: "0", Help: fmt.Sprintf("Up to %.0f seconds from there are made into pictures.", workspace.MostClipSeconds)})
		inside.Rows(rates, from)
		inside.Bind(widget.Plain(fyne.KeyReturn), func() { dialog.Accept() })
		inside.Bind(widget.Plain(fyne.KeyEnter), func() { dialog.Accept() })
		return container.New(&widget.Rows{Gap: 12}, rates, from)
	})
	dialog.OnAct = func() bool {
		start, err := strconv.ParseFloat(strings.ReplaceAll(strings.TrimSpace(from.Text()), ",", "."), 64)
		if err != nil || !(start >= 0 && start < max(c.Seconds, .01)) {
			from.Set(widget.TextValues{Label: "From second", Text: from.Text(), Refused: fmt.Sprintf("Type a second between 0 and %.1f.", c.Seconds)})
			from.Focus()
			return false
		}
		dialog.OnClose = func() { s.cut(c, gait.Rates()[rate], start) }
		return true
	}
	dialog.Show()
	rates.Focus()
}

// about says what the file says of itself.
func about(c workspace.Clip) string {
	words := []string{fmt.Sprintf("%d × %d, %s s, plays %s frames a second.", c.Width, c.Height, assessment.FormatNumber(c.Seconds, 1), assessment.FormatNumber(c.Rate, 0))}
	if c.Told {
		words = append(words, "The camera wrote that it filmed "+assessment.FormatNumber(c.Asked, 0)+".")
	}
	if c.Uneven {
		words = append(words, "Frames were dropped: times are told from each frame's own.")
	}
	return strings.Join(append(words, "Slow motion plays slower than it was filmed: say the camera's rate."), " ")
}

func rateWords() []string {
	var words []string
	for _, r := range gait.Rates() {
		words = append(words, assessment.FormatNumber(r, 0))
	}
	return words
}

// nearest is the usual rate nearest to one that was told.
func nearest(rate float64) int {
	best := 0
	for i, r := range gait.Rates() {
		if abs(r-rate) < abs(gait.Rates()[best]-rate) {
			best = i
		}
	}
	return best
}

// cut makes the pictures and shows the first.
func (s *Screen) cut(c workspace.Clip, rate, from float64) {
	at := s.active
	s.w.CutClip(c, from, workspace.MostClipSeconds, at, func(frames []workspace.ClipFrame) {
		v := s.sides[at]
		v.clip, v.frames, v.rate, v.at, v.common, v.picture = c, frames, rate, 0, -1, nil
		s.ruler.rate, s.ruler.marks = rate, nil
		s.panel.say("")
		s.goTo(v, 0)
		s.show()
		v.view.Focus()
	})
}
