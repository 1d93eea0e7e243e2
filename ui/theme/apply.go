package theme

import (
	"fmt"
	"os"
	"runtime"
	"strconv"

	"fyne.io/fyne/v2"
)

// A Look is what can be chosen about how everything appears.
type Look struct {
	Variant Variant
	Scale   float32 // of everything; 0 leaves the size to the desktop
	Still   bool    // nothing moves by itself: the caret does not blink
}

// scaleEnv is the one way Fyne offers to set the size of everything.
const scaleEnv = "FYNE_SCALE"

// Apply shows the app in a look. It may be called again at any time.
func Apply(app fyne.App, l Look) error {
	if l.Scale > 0 {
		if err := os.Setenv(scaleEnv, strconv.FormatFloat(float64(l.Scale), 'f', 2, 32)); err != nil {
			return fmt.Errorf("set the size of everything: %w", err)
		}
	}
	calmed(app).still = l.Still
	t, ok := app.Settings().Theme().(*Theme)
	if !ok {
		t = New(l.Variant)
		t.desktop.listen(app)
	}
	t.desktop.show(app, t.With(l.Variant))
	return nil
}

// A desktop is what is known of the variant that the desktop prefers.
type desktop struct {
	silent   bool // it has not said anything yet: the toolkit then reports dark
	applying bool // the change that is told is ours
}

// variantEnv chooses the variant for all programs of the toolkit.
const variantEnv = "FYNE_THEME"

// listen waits for what the desktop prefers, where the toolkit cannot tell at
// once. A desktop without such a setting stays silent, and is shown light.
func (d *desktop) listen(app fyne.App) {
	d.silent = runtime.GOOS != "windows" && runtime.GOOS != "darwin" && os.Getenv(variantEnv) == ""
	if !d.silent {
		return
	}
	app.Settings().AddListener(func(s fyne.Settings) {
		if t, ok := s.Theme().(*Theme); ok && d.silent && !d.applying {
			d.silent = false
			d.show(app, t)
		}
	})
}

// show sets a theme and tells that it was us.
func (d *desktop) show(app fyne.App, t *Theme) {
	d.applying = true
	app.Settings().SetTheme(t)
	d.applying = false
}

// calm is an app in which the toolkit's own animations can be switched off: it
// asks the settings of the current app before each, and has no other way.
type calm struct {
	fyne.App
	still bool
}

// calmed returns the app that is current, made so that it can be still.
func calmed(app fyne.App) *calm {
	if c, ok := fyne.CurrentApp().(*calm); ok && c.App == app {
		return c
	}
	c := &calm{App: app}
	fyne.SetCurrentApp(c)
	return c
}

// Settings are those of the app, but for animations.
func (c *calm) Settings() fyne.Settings { return calmSettings{c.App.Settings(), c} }

type calmSettings struct {
	fyne.Settings
	of *calm
}

// ShowAnimations reports whether anything may move by itself.
func (s calmSettings) ShowAnimations() bool { return !s.of.still && s.Settings.ShowAnimations() }
