package widget

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// An absent is an app whose driver has forgotten where its objects are, as the
// real one does of what was out of sight.
type absent struct {
	fyne.App
	canvas *counting
}

type absentDriver struct {
	fyne.Driver
	canvas *counting
}

type absentWindow struct {
	fyne.Window
	canvas *counting
}

// A counting canvas counts what is to be painted anew.
type counting struct {
	fyne.Canvas
	refreshed []fyne.CanvasObject
}

func (a absent) Driver() fyne.Driver                                 { return absentDriver{a.App.Driver(), a.canvas} }
func (d absentDriver) CanvasForObject(fyne.CanvasObject) fyne.Canvas { return nil }
func (d absentDriver) AllWindows() []fyne.Window {
	return []fyne.Window{absentWindow{canvas: d.canvas}}
}
func (w absentWindow) Canvas() fyne.Canvas      { return w.canvas }
func (c *counting) Refresh(o fyne.CanvasObject) { c.refreshed = append(c.refreshed, o) }
func (c *counting) Scale() float32              { return 1 }

// TestAForgottenWidgetIsPainted changes a widget whose window the toolkit does
// not know any more.
func TestAForgottenWidgetIsPainted(t *testing.T) {
	app := test.NewTempApp(t)
	b := NewButton(nil, ButtonValues{Label: "Unlock"}, nil)
	test.NewTempWindow(t, b).Resize(fyne.NewSize(200, 40))
	canvas := &counting{}
	fyne.SetCurrentApp(absent{app, canvas})
	defer fyne.SetCurrentApp(app)
	b.Set(ButtonValues{Label: "Open"})
	if len(canvas.refreshed) != 1 {
		t.Errorf("the window was told of %d objects", len(canvas.refreshed))
	}
}
