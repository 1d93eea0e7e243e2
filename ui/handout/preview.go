package handout

import (
	"fmt"
	"image"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

const (
	redrawTime = 150 * time.Millisecond // after the last change
	busyTime   = 300 * time.Millisecond // before it is said that drawing takes time
)

// preview is the page in the centre.
type preview struct {
	screen *Screen
	object fyne.CanvasObject
	page   *widget.PagePreview
	pages  []image.Image
	at     int
	values widget.PreviewValues
	busy   func() // cancels saying that it takes time
}

func newPreview(s *Screen) *preview {
	p := &preview{screen: s, page: widget.NewPagePreview(widget.PreviewValues{})}
	p.page.OnView = p.show
	p.object = container.New(centred{p}, container.NewClip(p.page))
	return p
}

// refresh shows the pages as they are drawn; the last stay until the next are
// ready.
func (p *preview) refresh(v workspace.Preview) {
	p.hide()
	p.pages = v.Pages
	p.at = min(p.at, max(len(p.pages)-1, 0))
	p.values = widget.PreviewValues{}
	switch {
	case v.Locked:
		p.values.Failed = "There is no handout while a red-flag answer is open. F8 records what was done about it. Ctrl J prints the letter of referral and the safety card now."
	case v.Drawing:
		p.values.Page = p.image()
		p.busy = p.screen.w.Loop().After(busyTime, func() {
			p.values.Busy = "Updating"
			p.show()
		})
	case len(p.pages) == 0:
		p.values.Failed = "There is no page to show. The message below says why; a change of the options draws it again."
	}
	p.values.Page = p.image()
	p.show()
}

func (p *preview) image() image.Image {
	if p.at < len(p.pages) {
		return p.pages[p.at]
	}
	return nil
}

// hide stops what is still to be said.
func (p *preview) hide() {
	if p.busy != nil {
		p.busy()
		p.busy = nil
	}
}

// turn shows what lies below or above of a magnified page, and then another
// page.
func (p *preview) turn(by int) {
	if p.page.Pan(0, .8*float32(by)) {
		return
	}
	if to := p.at + by; to >= 0 && to < len(p.pages) {
		p.at = to
		p.values.Page = p.image()
		p.show()
		p.page.Pan(0, float32(-2*by)) // to the edge where reading goes on
	}
}

// unitsADot is a dot of a page on the screen at its true size: pictures of pages
// have 110 dots an inch, the screen's unit is the 96th part of one.
const unitsADot = 96 / 110.0

func (p *preview) show() {
	p.values.Caption = ""
	if p.image() != nil {
		p.page.Set(p.values)
		p.values.Caption = fmt.Sprintf("%d of %d · %.0f %%", p.at+1, len(p.pages), 100*p.page.Scale()/unitsADot)
	}
	p.page.Set(p.values)
}

// centred gives the page all there is, and says how large it is then.
type centred struct{ p *preview }

// MinSize is that of the page.
func (c centred) MinSize([]fyne.CanvasObject) fyne.Size { return c.p.page.MinSize() }

// Layout places the page.
func (c centred) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Resize(size)
	c.p.page.Resize(size) // the clip does so only when it is painted
	c.p.page.Pan(0, 0)    // what was beside a larger page
	c.p.show()
}
