package overview

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/ui/form"
	"stridewell/ui/theme"
)

// press types a named key into what has the focus.
func press(t *testing.T, window fyne.Window, k fyne.KeyName) {
	t.Helper()
	f := window.Canvas().Focused()
	if f == nil {
		t.Fatal("nothing has the focus")
	}
	f.TypedKey(&fyne.KeyEvent{Name: k})
}

// over is what the overlay on top says.
func over(t *testing.T, window fyne.Window) string {
	t.Helper()
	o := window.Canvas().Overlays().Top()
	if o == nil {
		t.Fatal("nothing lies over the page")
	}
	text, _ := shown(o)
	return text
}

// TestTheVisitsOfAChart: a chart that is open large reads its visits one by one.
func TestTheVisitsOfAChart(t *testing.T) {
	s, _, window := opened(t, theme.LightVariant)
	s.Focus()
	test.Tap(s.charts[0])
	for _, step := range []struct {
		name string
		key  fyne.KeyName
		want string
	}{
		{"the latest first", "", "Thu 9 April 2026: left 7°"},
		{"one back", fyne.KeyLeft, "Thu 26 February 2026: left 3° (≈ +5, was −2)"},
		{"the first", fyne.KeyLeft, "Thu 15 January 2026: left −2°, right 8°"},
		{"none before", fyne.KeyLeft, "Thu 15 January 2026: left −2°, right 8°"},
		{"forward", fyne.KeyRight, "Thu 26 February 2026: left 3°"},
	} {
		if step.key != "" {
			press(t, window, step.key)
		}
		if got := over(t, window); !strings.Contains(got, step.want) {
			t.Errorf("%s: %q is not said in %q", step.name, step.want, got)
		}
	}
	look(t, window, "overview large")
}

// TestTheLegendIsSwitchedOff: H hides how to read the charts and not what was
// said, and shows it again.
func TestTheLegendIsSwitchedOff(t *testing.T) {
	s, _, window := opened(t, theme.LightVariant)
	s.Focus()
	for _, want := range []bool{true, false, true} {
		if s.reading.Visible() != want {
			t.Errorf("the legend is shown: %v, want %v", !want, want)
		}
		if !s.noted.Visible() || !s.legend.Visible() {
			t.Error("what was said is gone with it")
		}
		test.Type(window.Canvas().Focused(), "h")
	}
}

// TestTheFocusReturns: what had the focus has it again on the page of the same
// client, and another begins with the next step.
func TestTheFocusReturns(t *testing.T) {
	s, _, window := opened(t, theme.LightVariant)
	s.Focus()
	s.scope.Focus(s.next.plan)
	s.Hide()
	window.Canvas().Unfocus()
	s.Show()
	s.Focus()
	if !s.next.plan.HasFocus() {
		t.Error("the focus did not return")
	}
	s.w.OpenClient("practice-dara")
	s.Focus()
	if !s.next.assess.HasFocus() {
		t.Error("another client does not begin with the next step")
	}
}

// TestANarrowWindowTakesTheKeys: where the next steps have no room the page has
// the focus all the same, and its letters work.
func TestANarrowWindowTakesTheKeys(t *testing.T) {
	s, _, window := opened(t, theme.LightVariant)
	window.Resize(fyne.NewSize(940, 500))
	s.Focus()
	if !s.timeline.HasFocus() {
		t.Fatalf("%T has the focus", window.Canvas().Focused())
	}
	test.Type(window.Canvas().Focused(), "1")
	if text := over(t, window); !strings.Contains(text, "Hip extension") {
		t.Errorf("1 opens %q", text)
	}
}

// TestTheDosesOfEarlierPlans are read whole in the history of the plans.
func TestTheDosesOfEarlierPlans(t *testing.T) {
	s, _, window := opened(t, theme.LightVariant)
	s.openBeside()
	text := over(t, window)
	for _, line := range s.plans(s.w.Desk.Value().History.Visits).Lines {
		if dose := line[2]; !strings.Contains(text, dose) {
			t.Errorf("%q is cut", dose)
		}
	}
}

// TestWhatIsLeft: the next step says what is left and what of it matters.
func TestWhatIsLeft(t *testing.T) {
	s, _, _ := opened(t, theme.LightVariant)
	text, _ := shown(s.next.assess)
	if !strings.Contains(text, "checks left, ") || !strings.Contains(text, "for drills") {
		t.Errorf("the next step says %q", text)
	}
}

// TestALineIsBroken: no line leads to a value that was taken another way, and
// none from it back; the history says why.
func TestALineIsBroken(t *testing.T) {
	s, _, _ := opened(t, theme.LightVariant)
	h := s.w.Desk.Value().History
	m, _ := s.w.Catalogue().Measure(catalogue.SideBridge)
	key := assessment.Key{Measure: m.ID, Side: assessment.Left}
	o, _ := h.Visits[1].Observation(key)
	o.Broken = "form lost"
	h.Visits[1] = h.Visits[1].With(o)
	points := form.Trend(s.w, h, m, m.MomentsOf()[0]).Left.Points
	if len(points) != 3 || !points[1].Apart || !points[2].Apart {
		t.Errorf("the line is not broken on both sides: %+v", points)
	}
	d := *s.w.Desk.Value()
	d.History = h
	found := ""
	for _, line := range s.valueHistory(&d, m).Lines {
		found += strings.Join(line, " ") + "\n"
	}
	if !strings.Contains(found, "≠, was 31: a condition of the test was not met") {
		t.Errorf("the history does not say why nothing is compared: %s", found)
	}
}
