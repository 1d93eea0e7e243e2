package settings

import (
	"io"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"stridewell/reports/page"
	"stridewell/ui/chooser"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// logoSide is the longer side of a logo that is kept, in pixels: 300 dots per
// inch over 5 cm.
const logoSide = 600

// A logo is the clinic's on paper: which there is, another, or none.
type logo struct {
	screen *Screen
	said   *widget.Words
	choose *widget.Button
	remove *widget.Button
	kept   bool
}

func newLogo(s *Screen) *logo {
	l := &logo{screen: s, said: widget.NewWords(widget.WordsValues{})}
	l.choose = widget.NewButton(s.scope, widget.ButtonValues{Label: "Choose a logo"}, l.ask)
	l.remove = widget.NewButton(s.scope, widget.ButtonValues{Label: "Remove the logo"}, func() {
		s.scope.Focus(l.choose)
		s.w.RemoveLogo()
	})
	return l
}

func (l *logo) object() fyne.CanvasObject {
	return container.New(&widget.Rows{Gap: theme.Space2}, l.said, container.New(&widget.Beside{Gap: theme.Space3}, l.choose, l.remove))
}

func (l *logo) show(name string) {
	l.kept = name != ""
	text := "No logo: the sign of the program stands at the head of handouts and reports."
	if l.kept {
		text = "Logo on handouts and reports: " + name
		l.remove.Show()
	} else {
		l.remove.Hide()
	}
	l.said.Set(widget.WordsValues{Text: text, Style: theme.Small, Ink: widget.InkSecond})
	l.screen.order()
	l.screen.column.Relayout()
}

func (l *logo) ask() {
	chooser.Choose(l.screen.w, l.screen.scope, chooser.Values{
		Title: "Which picture?", Text: "A PNG or JPEG file of at most 5 MB. It stands on white.", Extensions: []string{".png", ".jpg", ".jpeg"},
	}, func(path string) {
		l.screen.w.KeepLogo(path, func(r io.Reader) ([]byte, error) {
			p, err := page.ReadPhotoUpTo(r, logoSide)
			if err != nil {
				return nil, err
			}
			return p.JPEG(), nil
		})
	})
}

func (l *logo) row() widget.Row {
	if l.kept {
		return row{[]fyne.Focusable{l.choose, l.remove}}
	}
	return row{[]fyne.Focusable{l.choose}}
}
