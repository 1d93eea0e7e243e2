package plan

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/ui/theme"
	"stridewell/ui/widget"
	"stridewell/ui/workspace"
)

const (
	zoe   assessment.ClientID = "practice-zoe"   // an open visit with drills proposed
	maeve assessment.ClientID = "practice-maeve" // a red-flag answer is open
)

func ids(p assessment.Plan) []assessment.DrillID {
	var all []assessment.DrillID
	for _, d := range p.Drills {
		all = append(all, d.Drill)
	}
	return all
}

func TestDecide(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	first := ids(b.plan())
	if len(first) != 3 || b.plan().Decided {
		t.Fatalf("the plan begins with %v, decided %v; want three proposed", first, b.plan().Decided)
	}
	card, ok := b.window.Canvas().Focused().(*widget.DrillCard)
	if !ok || card != b.screen.drills.cards[0] {
		t.Fatalf("the focus begins on %T, want the first drill", b.window.Canvas().Focused())
	}
	b.press(fyne.KeySpace)
	if got := ids(b.plan()); !slices.Equal(got, first[1:]) || !slices.Contains(b.plan().Removed, first[0]) {
		t.Errorf("Space left %v of %v", got, first)
	}
	if !b.screen.drills.cards[0].HasFocus() {
		t.Error("after Space the focus is not on the drill that took the place")
	}
	b.w.Undo()
	if got := ids(b.plan()); !slices.Equal(got, first) {
		t.Errorf("undo gave %v, want %v", got, first)
	}
	b.chord(widget.Alt(fyne.KeyDown))
	if got := ids(b.plan()); got[0] != first[1] || got[1] != first[0] {
		t.Errorf("Alt ↓ gave %v from %v", got, first)
	}
	if !b.screen.drills.cards[1].HasFocus() {
		t.Error("the focus did not go with the drill")
	}
	b.screen.scope.Focus(b.screen.budget.offers[0])
	b.press(fyne.KeySpace)
	if got := ids(b.plan()); len(got) != 4 {
		t.Errorf("an offer gave %v, want a fourth drill", got)
	}
	if v := b.screen.budget.values(b.w.Desk.Value()); !v.Meters[0].Over || v.Warning == "" {
		t.Errorf("four drills are not over the budget: %+v", v)
	}
}

// TestADrillWaits: an answer that speaks against a decided drill takes it off
// the plan and leaves its card, which says why; another decision leaves it too.
func TestADrillWaits(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	b.chord(widget.Alt(fyne.KeyDown)) // decided
	first := b.plan().Drills[0].Drill
	entry, _ := b.w.Drills().Drill(first)
	speaks := entry.Codes[1] // the first is the red flag
	b.w.SetPrecaution(speaks, assessment.Yes)
	if slices.Contains(ids(b.plan()), first) || !slices.Contains(b.screen.drills.shown, first) {
		t.Fatalf("the plan is %v and the cards are %v", ids(b.plan()), b.screen.drills.shown)
	}
	b.picture("plan waiting")
	at := slices.Index(b.screen.drills.shown, first)
	v := b.screen.drills.values(b.w.Desk.Value(), at, b.w.Desk.Value().Waiting()[at-b.screen.drills.on])
	if v.State != widget.DrillBlocked || v.Number != 0 || !strings.HasPrefix(v.Why, "Held back: ") {
		t.Errorf("the card says %+v", v)
	}
	waiting := len(b.w.Desk.Value().Waiting())
	b.screen.scope.Focus(b.screen.drills.cards[0])
	b.press(fyne.KeySpace)
	if len(b.w.Desk.Value().Waiting()) != waiting {
		t.Error("taking another drill off took the one that waits along")
	}
	b.w.SetPrecaution(speaks, assessment.No)
	if !slices.Contains(ids(b.plan()), first) {
		t.Error("the drill did not return to the plan with the other answer")
	}
	if at = slices.Index(b.screen.drills.shown, first); at >= b.screen.drills.on {
		t.Error("its card still waits")
	}
}

// TestAnotherVisitBeginsAtItsDrills: what had the focus at one visit may not
// stand on the page of another.
func TestAnotherVisitBeginsAtItsDrills(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	b.screen.scope.Focus(b.screen.budget.offers[0])
	b.screen.Focus()
	if !b.screen.budget.offers[0].HasFocus() {
		t.Error("the focus did not return on the same page")
	}
	b.w.OpenClient("practice-dara")
	b.screen.Focus()
	if !b.screen.drills.cards[0].HasFocus() {
		t.Errorf("%T has the focus", b.window.Canvas().Focused())
	}
	for _, h := range b.screen.Hints() {
		if h.Key == "Space" || h.Key == "D" {
			t.Errorf("%s is offered for a closed visit", h.Key)
		}
	}
}

// TestAGradeOfOnesOwnSaysWhy: the row of a finding carries the reason.
func TestAGradeOfOnesOwnSaysWhy(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	it := b.screen.pillars[1].items[0]
	if p := b.w.OverrideGrade(it.key, assessment.Moderate, "Guards the movement"); p.Some() {
		t.Fatal(p.Text)
	}
	v := b.screen.pillars[1].items[0].values
	if !v.Overridden || !strings.HasPrefix(v.Note, "“Guards the movement” · ") {
		t.Errorf("the row says %+v", v)
	}
	b.picture("plan given")
}

func TestDose(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	b.write("d")
	b.picture("plan dose")
	b.chord(widget.Ctrl(fyne.KeyA))
	b.write(" twice a day")
	b.press(fyne.KeyReturn)
	if got := b.plan().Drills[0].Dose; !strings.HasSuffix(got, " twice a day") {
		t.Errorf("the dose is %q", got)
	}
	if len(b.window.Canvas().Overlays().List()) > 0 {
		t.Error("the dialog is still there")
	}
	if !b.screen.drills.cards[0].HasFocus() {
		t.Error("the focus did not return to the drill")
	}
}

func TestChooser(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	first := ids(b.plan())
	b.write("s")
	b.picture("plan chooser")
	b.write("calf")
	b.picture("plan chooser calf")
	b.press(fyne.KeyDown, fyne.KeyReturn)
	got := ids(b.plan())
	if len(got) != 3 || got[0] == first[0] || !slices.Equal(got[1:], first[1:]) {
		t.Errorf("swapping gave %v from %v", got, first)
	}
	b.screen.scope.Focus(b.screen.drills.cards[0])
	b.write("a")
	b.write("no drill is called so")
	b.press(fyne.KeyReturn)
	b.press(fyne.KeyEscape) // clears the search
	b.press(fyne.KeyEscape)
	if len(b.window.Canvas().Overlays().List()) > 0 || len(ids(b.plan())) != 3 {
		t.Errorf("Esc did not leave the chooser as it was: %v", ids(b.plan()))
	}
}

func TestLocked(t *testing.T) {
	b := seated(t, maeve, laptop, theme.LightVariant)
	if len(b.plan().Drills) != 0 || !b.screen.strip.Visible() {
		t.Errorf("with an open answer there are %v and the strip is shown: %v", ids(b.plan()), b.screen.strip.Visible())
	}
	if b.write("p"); !b.screen.budget.preview.Values().Disabled || b.w.Place.Value() != workspace.AtPlan {
		t.Errorf("the handout is offered, and P leads to %v", b.w.Place.Value())
	}
	b.screen.scope.Restore()
	b.picture("plan locked")
	b.press(fyne.KeyF8)
	b.picture("plan action")
	b.write("1") // and on
	b.write("Dr Smith")
	b.window.Canvas().FocusNext() // the answers
	b.window.Canvas().FocusNext()
	b.press(fyne.KeyReturn)
	if n := len(b.w.Desk.Value().Visit().Actions); n != 1 {
		t.Errorf("%d actions are recorded", n)
	}
	b = seated(t, zoe, laptop, theme.LightVariant)
	if b.write("p"); b.screen.budget.preview.Values().Disabled || b.w.Place.Value() != workspace.AtHandout {
		t.Errorf("without an open answer P leads to %v", b.w.Place.Value())
	}
}

func TestLastTime(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	given := lastDrills(b.w.Desk.Value())
	if len(given) == 0 {
		t.Fatal("nothing was given last time")
	}
	b.write("t")
	b.write("12")
	b.picture("plan last time")
	if days, ok := b.plan().TickedDays(given[0].Drill); !ok || days != 12 {
		t.Errorf("ticked on %d days, %v", days, ok)
	}
	b.write("x")
	if days, ok := b.plan().TickedDays(given[0].Drill); !ok || days != 12 {
		t.Errorf("12x was taken as %d days, %v", days, ok)
	}
	b.press(fyne.KeyRight, fyne.KeyEscape)
	if n := len(b.window.Canvas().Overlays().List()); n > 0 {
		t.Errorf("%d dialogs are left", n)
	}
	if b.plan().Decided {
		t.Error("typing the ticks decided the plan")
	}
}

func TestPrecautions(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	b.write("h")
	for _, p := range drill.Precautions() {
		b.write("2") // yes, and on to the next
		if b.w.Desk.Value().Visit().Precaution(p.Code) != assessment.Yes {
			t.Fatalf("the answer to %s is not kept", p.Code)
		}
	}
	b.picture("plan holds")
	b.press(fyne.KeyEscape)
	b.picture("plan held")
	for _, p := range b.plan().Drills {
		d, _ := b.w.Drills().Drill(p.Drill)
		if by := d.HeldBackBy(drill.Holds(b.w.Desk.Value().Summary)); len(by) > 0 {
			t.Errorf("%s is on the plan and held back by %v", p.Drill, by)
		}
	}
	if v := b.screen.budget.values(b.w.Desk.Value()); !strings.Contains(v.Warning, "Held back: ") {
		t.Errorf("what is held back is not named: %q", v.Warning)
	}
}

// TestWhole looks that the texts of what is decided on are not cut.
func TestWhole(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	for _, o := range b.screen.board.content.Objects {
		if w, ok := o.(interface{ CutTexts() []string }); ok && len(w.CutTexts()) > 0 {
			t.Errorf("%T cuts %q", o, w.CutTexts())
		}
	}
	budget := b.screen.budget.body.Objects
	if _, ok := budget[len(budget)-1].(*widget.Button); !ok {
		t.Error("the way on does not stand at the foot")
	}
	if bottom := b.screen.board.content.Size().Height; bottom > b.screen.board.scroll.Size().Height {
		t.Errorf("three drills need %v of %v", bottom, b.screen.board.scroll.Size().Height)
	}
}

// TestPictures draws the screen in the sizes and themes it is looked at in.
func TestPictures(t *testing.T) {
	tests := []struct {
		name    string
		client  assessment.ClientID
		size    fyne.Size
		variant theme.Variant
	}{
		{"zoe", zoe, laptop, theme.LightVariant},
		{"zoe dark", zoe, laptop, theme.DarkVariant},
		{"zoe small", zoe, fyne.NewSize(940, 500), theme.LightVariant},
		{"zoe wide", zoe, fyne.NewSize(1900, 1020), theme.LightVariant},
		{"maeve", maeve, laptop, theme.LightVariant},
		{"carlos", "practice-carlos", laptop, theme.LightVariant},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := seated(t, tt.client, tt.size, tt.variant)
			b.picture("plan " + tt.name)
			if tt.name == "zoe" {
				b.write("w")
				b.picture("plan why")
				b.press(fyne.KeyEscape)
				b.screen.scope.Focus(b.screen.pillars[1].fields()[0])
				b.press(fyne.KeyReturn)
				b.picture("plan details")
			}
		})
	}
}

func TestRunning(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	proposed := drill.EffectiveRunning(b.w.Desk.Value().Summary)
	if proposed.Kind != assessment.WalkBreaks {
		t.Fatalf("proposed is %+v", proposed)
	}
	b.write("r")
	b.picture("plan running")
	b.window.Canvas().FocusNext()
	b.chord(widget.Ctrl(fyne.KeyA))
	b.press(fyne.KeyEnd)
	b.write("9")
	running := b.plan().Running
	if running == nil || running.BoutKM <= proposed.BoutKM {
		t.Fatalf("typing gave %+v from %+v", running, proposed)
	}
	b.picture("plan running too far")
	b.press(fyne.KeyEscape)
	b.w.CloseVisit()
	if closed := b.w.Desk.Value().Visit().Plan.Running; closed == nil || closed.BoutKM != running.BoutKM {
		t.Errorf("the closed visit holds %+v", closed)
	}
}

func TestCues(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	b.write("c")
	for _, text := range []string{"160", "", "3", "4"} {
		b.write(text)
		b.window.Canvas().FocusNext()
	}
	cue := b.w.Drills().Cues()[0].Cue
	if room, needs := b.window.Canvas().Focused().(fyne.CanvasObject).Size().Width, fyne.MeasureText(cue, 15, fyne.TextStyle{}).Width; room < needs+16 {
		t.Errorf("the cue needs %.0f and has %.0f", needs, room)
	}
	b.window.Canvas().FocusNext() // the cue as it is proposed
	for _, text := range []string{"172", "", "1", "5"} {
		b.write(text)
		b.window.Canvas().FocusNext()
	}
	b.picture("plan cues")
	trial := b.w.Desk.Value().Visit().CueTrial
	if trial == nil || len(trial.Runs) < 2 || trial.Runs[1].Cadence == nil || *trial.Runs[1].Cadence != 172 || trial.Runs[0].Value != nil {
		t.Fatalf("the trial is %+v", trial)
	}
	b.press(fyne.KeyEscape)
	b.w.Undo()
	if n := len(b.window.Canvas().Overlays().List()); n > 0 {
		t.Errorf("%d dialogs are left", n)
	}
}

func TestOwnDrill(t *testing.T) {
	b := seated(t, zoe, laptop, theme.LightVariant)
	b.screen.addOwn()
	b.write("Wall press")
	b.picture("plan own typing")
	b.press(fyne.KeyEscape)
	before := len(b.plan().Drills)
	o := &ownDrill{screen: b.screen, written: b.w.NewDrill()}
	if p := b.w.AddOwnDrill(o.written); !p.Some() {
		t.Error("a drill without a word was kept")
	}
	o.written.Name, o.written.PlainName, o.written.Purpose = "Wall press", "Press the wall", "For a quiet back."
	o.written.Cue, o.written.Dose.Text, o.written.Steps = "Press the wall away.", "3 × 10, daily", workspace.ItemsOf("Stand at the wall.\n\nPress.")
	if p := b.w.AddOwnDrill(o.written); p.Some() {
		t.Fatal(p.Text)
	}
	planned := b.plan().Drills
	if len(planned) != before+1 || planned[before].Drill != o.written.ID {
		t.Errorf("the plan is %v", ids(b.plan()))
	}
	if d, _ := b.w.Drills().Drill(o.written.ID); len(d.Steps) != 2 || len(d.StopIf) < 3 {
		t.Errorf("the library holds %+v", d)
	}
	b.picture("plan own")
}
