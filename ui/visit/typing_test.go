package visit

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/ui/widget"
)

func TestTypingRecordsAndGrades(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.field(catalogue.SideBridge, assessment.Left, assessment.NoMoment)
	b.write("12")
	o, ok := b.visit().Observation(assessment.Key{Measure: catalogue.SideBridge, Side: assessment.Left})
	if !ok || o.Number != 12 {
		t.Fatalf("recorded %v %v, want 12", o.Number, ok)
	}
	f, _ := b.w.Desk.Value().Summary.Finding(o.Key)
	if !f.Verdict.Grade.Adverse() || f.Change.Verdict == assessment.NoEarlier {
		t.Errorf("verdict %v, change %v", f.Verdict.Grade, f.Change.Verdict)
	}
	b.press(fyne.KeyReturn)
	if b.screen.key.Side != assessment.Right {
		t.Error("Enter does not go from left to right")
	}
	b.press(fyne.KeyReturn)
	all := b.screen.keys()
	if after := all[slices.Index(all, o.Key)+2]; b.screen.key != after {
		t.Errorf("Enter goes on to %s, want %s", b.screen.key, after)
	}
}

func TestKeysOfAField(t *testing.T) {
	left := assessment.Key{Measure: catalogue.ThomasHip, Side: assessment.Left}
	tests := []struct {
		name  string
		typed string
		value string
		why   string
	}{
		{"a comma", "4,5", "4.5", ""},
		{"the sign", "4-", "−4", ""},
		{"the sign first", "-4", "−4", ""},
		{"as last time", "*", "3", ""},
		{"not done, no time", "/2", "", "no time"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := seated(t, "practice-zoe", laptop)
			b.field(catalogue.ThomasHip, assessment.Left, assessment.NoMoment)
			b.write(tt.typed)
			m, _ := b.w.Catalogue().Measure(catalogue.ThomasHip)
			if got := b.w.Desk.Value().Value(m, left); got != tt.value {
				t.Errorf("value %q, want %q", got, tt.value)
			}
			why := ""
			for _, n := range b.visit().NotDone {
				if n.Key == left {
					why = n.Reason.Label()
				}
			}
			if why != tt.why {
				t.Errorf("not done: %q, want %q", why, tt.why)
			}
		})
	}
}

func TestRefusedTextStays(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	f := b.field(catalogue.HipExtension, assessment.Left, assessment.Early)
	b.write("412")
	b.press(fyne.KeyReturn, fyne.KeyReturn)
	if f.Text() != "412" {
		t.Errorf("the field shows %q", f.Text())
	}
	if len(b.visit().Unfinished) != 1 {
		t.Errorf("%d texts kept, want 1", len(b.visit().Unfinished))
	}
	if !b.screen.sections[b.screen.at].progress().question {
		t.Error("the rail does not mark the section")
	}
}

func TestNotesLoseNothing(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.screen.jumpTo("Notes")
	text := strings.Repeat("Zoë Čapková ran. ", 40)
	b.write(text)
	if got := b.visit().Note; got != text {
		t.Errorf("%d letters of %d kept", len(got), len(text))
	}
	b.w.Settle()
	b.w.Undo()
	if b.visit().Note != "" {
		t.Error("undo left something of the note")
	}
}

func TestSectionsByKeys(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.press(fyne.KeyPageDown)
	if b.screen.at != 1 {
		t.Errorf("PgDn leads to section %d", b.screen.at)
	}
	b.press(fyne.KeyPageUp)
	if b.screen.at != 0 {
		t.Errorf("PgUp leads to section %d", b.screen.at)
	}
	for i, name := range []fyne.KeyName{fyne.Key1, fyne.Key2, fyne.Key3, fyne.Key4, fyne.Key5, fyne.Key6, fyne.Key7, fyne.Key8, fyne.Key9} {
		b.window.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(&desktop.CustomShortcut{KeyName: name, Modifier: fyne.KeyModifierAlt})
		if b.screen.at != i {
			t.Errorf("Alt %s leads to section %d", name, b.screen.at)
		}
	}
	b.press(fyne.KeyPageUp, fyne.KeyHome) // out of the notes, where Home moves the caret
	if b.screen.at != 0 {
		t.Errorf("Home leads to section %d", b.screen.at)
	}
	b.press(fyne.KeyEnd)
	if b.screen.at != len(b.screen.sections)-1 {
		t.Errorf("End leads to section %d", b.screen.at)
	}
}

func TestF7GoesThroughWhatCouldChangeTheDrills(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.w.SetProtocol(catalogue.TwelveMinutes)
	if card := b.screen.enough(); card.Title != "Not taken yet" {
		t.Errorf("before anything is weighed the card says %+v", card)
	}
	b.pause()
	could := b.w.Enough.Value().Could
	if len(could) == 0 || b.screen.enough().Key != "F7" {
		t.Fatal("nothing could change the drills")
	}
	seen := map[assessment.Key]bool{}
	for range could {
		b.press(fyne.KeyF7)
		if !slices.Contains(could, b.screen.key) || seen[b.screen.key] {
			t.Fatalf("F7 leads to %s", b.screen.key)
		}
		seen[b.screen.key] = true
	}
}

func TestEnoughIsSaid(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.w.SetProtocol(catalogue.TwelveMinutes)
	for range 100 {
		b.pause()
		could := b.w.Enough.Value().Could
		if len(could) == 0 {
			break
		}
		b.w.LeaveOut(could[0], assessment.NotTime)
	}
	if card := b.screen.enough(); !b.w.Enough.Value().Enough || card.Key == "F7" {
		t.Errorf("the card says %+v", card)
	}
}

func TestDidYouMean(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	k := assessment.Key{Measure: catalogue.Cadence, Moment: assessment.Early}
	b.field(k.Measure, k.Side, k.Moment)
	b.write("83")
	b.press(fyne.KeyF9)
	if o, _ := b.visit().Observation(k); o.Number != 166 {
		t.Errorf("F9 after 83 records %v", o.Number)
	}
	h := assessment.Key{Measure: catalogue.HipExtension, Side: assessment.Left, Moment: assessment.Early}
	b.field(h.Measure, h.Side, h.Moment)
	b.write("-16")
	m, _ := b.w.Catalogue().Measure(h.Measure)
	if q, ok := b.w.Desk.Value().Doubt(m, h); !ok {
		t.Fatalf("−16 after 16 is not asked about: %+v", q)
	}
	b.w.KeepAsTyped(h)
	if _, ok := b.w.Desk.Value().Doubt(m, h); ok {
		t.Error("a kept value is asked about again")
	}
}

func TestEveryFieldIsReachedAndSeen(t *testing.T) {
	for _, size := range []fyne.Size{laptop, fyne.NewSize(940, 500)} {
		b := seated(t, "practice-zoe", size)
		b.w.SetProtocol(catalogue.Everything)
		want := len(b.screen.keys()) + len(b.w.Conditions()) + len(b.screen.questions()) + 3 // protocol, body chart and notes
		seen := map[fyne.Focusable]bool{}
		for range want + 5 {
			f := b.window.Canvas().Focused()
			if f == nil || seen[f] || !b.screen.holds(f) {
				break
			}
			seen[f] = true
			b.inView(f)
			if b.gaps() {
				t.Fatal("a part of the form in sight is empty")
			}
			b.press(fyne.KeyReturn)
		}
		if len(seen) < want {
			t.Errorf("at %v Enter reaches %d fields of %d", size, len(seen), want)
		}
	}
}

// inView reports a focused field that cannot be seen.
func (b *bench) inView(f fyne.Focusable) {
	b.t.Helper()
	o, ok := f.(fyne.CanvasObject)
	if !ok {
		return
	}
	d := fyne.CurrentApp().Driver()
	top := d.AbsolutePositionForObject(o).Y
	above := d.AbsolutePositionForObject(b.screen.column).Y
	if top < above || top+min(o.Size().Height, 60) > above+b.screen.column.Size().Height {
		b.t.Errorf("a focused %T lies at %.0f, outside the view from %.0f", f, top, above)
	}
}

// holds reports whether a field belongs to the form.
func (s *Screen) holds(f fyne.Focusable) bool {
	return slices.ContainsFunc(s.sections, func(sec *section) bool { return sec.holds(f) })
}

// TestTwelveMinutes goes through the whole protocol of a client who was here
// before, by keys only, and counts those that are not digits of a value.
func TestTwelveMinutes(t *testing.T) {
	b := seated(t, "practice-carlos", laptop)
	b.w.StartVisit()
	b.screen.Focus()
	presses := 0
	key := func(name fyne.KeyName) { b.press(name); presses++ }
	b.write("1") // the protocol
	b.write("s") // the set-up of last time
	presses += 2
	for b.screen.sections[b.screen.at].name != "Symptoms" {
		key(fyne.KeyPageDown)
	}
	for range 300 {
		f := b.window.Canvas().Focused()
		if b.screen.sections[b.screen.at].name == "Notes" {
			break
		}
		b.inView(f)
		if _, choice := f.(*widget.ChoiceField); choice {
			b.write("1") // chooses and goes on
			continue
		}
		m, _ := b.w.Catalogue().Measure(b.screen.key.Measure)
		b.write(assessment.FormatNumber((m.Expect.Min+m.Expect.Max)/2, m.Decimals))
		key(fyne.KeyReturn)
	}
	for _, item := range b.w.Protocol().Items {
		for _, o := range b.screen.open() {
			if o.Measure == item.Measure {
				t.Errorf("%s was not reached", o)
			}
		}
	}
	if b.w.Protocol().ID != catalogue.TwelveMinutes || b.w.Desk.Value().Summary.Lock.Locked() {
		t.Error("the protocol was not gone through, or a flag was raised")
	}
	t.Logf("%d key presses beyond the digits", presses)
	if presses > 90 {
		t.Errorf("%d key presses beyond the digits, more than 90", presses)
	}
}
