package ui

import (
	"fmt"
	"image"
	"image/color"
	imagedraw "image/draw"

	"fyne.io/fyne/v2"

	"stridewell/assessment/drill"
	"stridewell/reports/page"
	"stridewell/ui/picture"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
)

// ShowStates opens a window with every component in every state, and returns
// when it is closed. It is for developers: D changes between light and dark.
func ShowStates(a fyne.App) error {
	window, _, err := newStates(a, theme.LightVariant)
	if err != nil {
		return err
	}
	window.Resize(fyne.NewSize(firstWidth, firstHeight))
	window.ShowAndRun()
	return nil
}

// PictureOfStates draws the same in one piece.
func PictureOfStates(a fyne.App, v theme.Variant) (image.Image, error) {
	window, sheet, err := newStates(a, v)
	if err != nil {
		return nil, err
	}
	window.Resize(fyne.NewSize(firstWidth, firstHeight))
	window.Resize(fyne.NewSize(firstWidth, sheet.MinSize().Height)) // as high as it is at that width
	return window.Canvas().Capture(), nil
}

// newStates makes the window, not shown yet.
func newStates(a fyne.App, v theme.Variant) (window fyne.Window, sheet fyne.CanvasObject, err error) {
	if err := theme.Apply(a, theme.Look{Variant: v}); err != nil {
		return nil, nil, fmt.Errorf("set the theme: %w", err)
	}
	pictures, err := statesPictures()
	if err != nil {
		return nil, nil, err
	}
	window = a.NewWindow(title + " · States")
	scope := widget.NewScope(window.Canvas())
	sheet = widget.States(scope, pictures)
	scope.BindLetter('d', func() {
		v = theme.LightVariant + theme.DarkVariant - v
		if err := theme.Apply(a, theme.Look{Variant: v}); err != nil {
			fyne.LogError("change the theme", err)
		}
	})
	window.SetPadded(false)
	window.SetContent(widget.NewPanes(widget.PaneValues{Parts: widget.Parts{Centre: widget.NewColumn(scope, widget.Rows{}, sheet)}}))
	return window, sheet, nil
}

// statesPictures are made of one drill: what the components do with a picture
// is looked at, not what is on it.
func statesPictures() (widget.StatesPictures, error) {
	faces, err := page.NewType()
	if err != nil {
		return widget.StatesPictures{}, fmt.Errorf("read the fonts: %w", err)
	}
	drawn, err := picture.Of(drill.Standard().All()[0], faces, 2)
	if err != nil {
		return widget.StatesPictures{}, fmt.Errorf("draw a drill: %w", err)
	}
	on := func(wide, high int, ground color.Color) image.Image {
		sheet := image.NewRGBA(image.Rect(0, 0, wide, high))
		imagedraw.Draw(sheet, sheet.Bounds(), image.NewUniform(ground), image.Point{}, imagedraw.Src)
		at := image.Pt((drawn.Bounds().Dx()-wide)/2, 0)
		imagedraw.Draw(sheet, sheet.Bounds(), drawn, drawn.Bounds().Min.Add(at), imagedraw.Over)
		return sheet
	}
	return widget.StatesPictures{
		Drill: drawn,
		Page:  on(620, 877, color.White),
		Photo: on(600, 352, color.Gray{Y: 0xC8}),
	}, nil
}
