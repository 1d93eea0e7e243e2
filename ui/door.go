package ui

import (
	"context"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/ui/records"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// RunBehindDoor asks for the secret of enciphered records and opens the
// program's window once they are open. why says what has failed to open them,
// if anything has. try opens them in the background; what
// it returns makes the window.
func RunBehindDoor(a fyne.App, loop workspace.Loop, why string, try func(text string) (open func() *Window, err error)) {
	if err := theme.Apply(a, theme.Look{}); err != nil {
		fyne.LogError("theme", err)
	}
	window := a.NewWindow(title)
	scope := widget.NewScope(window.Canvas())
	door := records.NewDoor(scope)
	door.OnTry = func(text string, refused func(assessment.Problem)) {
		workspace.Run(context.Background(), loop, func(context.Context) (func() *Window, error) { return try(text) },
			func(open func() *Window, err error) {
				if err != nil {
					e := assessment.Explain(err)
					refused(assessment.Problem{Refused: true, Text: e.What + " " + e.Next})
					return
				}
				u := open()
				u.Start()
				u.window.Show()
				u.fit()
				window.Close()
			})
	}
	window.SetPadded(false)
	window.SetContent(widget.NewPanes(door.Panes()))
	window.Resize(fyne.NewSize(firstWidth, firstHeight))
	door.Show(true)
	door.Refuse(why)
	window.Show()
	door.Focus()
	a.Run()
}
