package clients

import (
	"log/slog"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
	"stridewell/assessment/sample"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

// TestAnImpossibleBirthDate is refused under its field as soon as that is left,
// and nothing below moves.
func TestAnImpossibleBirthDate(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.LightVariant))
	now := func() time.Time { return time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC) }
	w := workspace.New(workspace.Config{
		Store: sample.NewStore(now), Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: workspace.Inline(), Now: now, Log: slog.New(slog.DiscardHandler),
	})
	window := test.NewTempWindow(t, nil)
	f := newForm(w, widget.NewScope(window.Canvas()), func() {})
	window.SetContent(f.page)
	window.Resize(fyne.NewSize(890, 600))
	f.open("")
	type at struct{ born, sex float32 }
	place := func() at {
		return at{f.born.MinSize().Height, fyne.CurrentApp().Driver().AbsolutePositionForObject(f.sex).Y}
	}
	said := func() string {
		var words []string
		for _, o := range test.WidgetRenderer(f.born).Objects() {
			if text, ok := o.(*canvas.Text); ok && text.Visible() {
				words = append(words, text.Text)
			}
		}
		return strings.Join(words, " ")
	}
	before := place()
	if top := fyne.CurrentApp().Driver().AbsolutePositionForObject(f.born).Y; before.sex < top+before.born {
		t.Errorf("the next row begins at %.0f, %.0f under the top of the date", before.sex, before.sex-top)
	}
	f.born.Focus()
	test.Type(window.Canvas().Focused(), "31/2/1992")
	if strings.Contains(said(), "is not a date") {
		t.Error("it is refused while it is typed")
	}
	window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if !strings.Contains(said(), "is not a date") {
		t.Errorf("it says %q", said())
	}
	if after := place(); after != before {
		t.Errorf("the fields moved from %v to %v", before, after)
	}
	f.born.Focus()
	test.Type(window.Canvas().Focused(), "x")
	if after := place(); after != before {
		t.Errorf("typing on moved the fields from %v to %v", before, after)
	}
}
