package visit

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/ui/widget"
)

func TestEveryMeasureHasARow(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.w.SetProtocol(catalogue.Everything)
	rows := map[assessment.Key]int{}
	for _, k := range b.screen.keys() {
		rows[k]++
	}
	for _, m := range b.w.Catalogue().Measures() {
		if m.Retired {
			continue
		}
		for _, moment := range m.MomentsOf() {
			for _, side := range m.Sides() {
				if k := (assessment.Key{Measure: m.ID, Side: side, Moment: moment}); rows[k] != 1 {
					t.Errorf("%s has %d fields", k, rows[k])
				}
			}
		}
	}
}

func TestHiddenHasNoListener(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.screen.Hide()
	if n := b.w.Desk.Listeners(); n != 0 {
		t.Errorf("%d listeners after Hide", n)
	}
	b.w.Record(assessment.Key{Measure: catalogue.ToeTouch}, "7")
	b.screen.Show()
	f := b.field(catalogue.ToeTouch, assessment.NoSide, assessment.NoMoment)
	if f.Text() != "7.0" && f.Text() != "7" {
		t.Errorf("the field shows %q", f.Text())
	}
}

func TestFieldsAreKeptOnAKeystroke(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	f := b.field(catalogue.ToeTouch, assessment.NoSide, assessment.NoMoment)
	b.write("12")
	if again := b.field(catalogue.ToeTouch, assessment.NoSide, assessment.NoMoment); again != f {
		t.Error("typing made the field anew")
	}
}

// live counts the fields on the screen.
func (s *Screen) live() int {
	n := 0
	for _, sec := range s.sections {
		for _, row := range sec.FocusRows() {
			n += len(row)
		}
	}
	return n
}

func TestFewFieldsAreLive(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.w.SetProtocol(catalogue.Everything)
	for i, sec := range b.screen.sections {
		b.screen.jump(i)
		if b.gaps() {
			t.Errorf("a part of the form in sight is empty in %s", sec.name)
		}
		if n := b.screen.live(); n > 60 {
			t.Errorf("%d fields are live in %s", n, sec.name)
		}
	}
}

func TestRedFlagsByKeys(t *testing.T) {
	b := seated(t, "practice-rebecca", laptop)
	b.press(fyne.KeyF8)
	b.write("2")
	first := assessment.FlagQuestions()[0]
	if b.visit().Reply(first.Code) != assessment.Yes || !b.w.Desk.Value().Summary.Lock.Locked() {
		t.Fatal("a yes does not lock")
	}
	const waits = " Drills, running plan and handout wait until you record what you did."
	said := func(answer string) {
		t.Helper()
		if v := b.screen.stripValues(); !v.Alert || v.Action == "" || v.Text != answer+waits {
			t.Errorf("the strip says %+v", v)
		}
	}
	said("“Bladder, bowels, saddle or both legs: yes.”")
	b.w.Answer("cold_pale_foot", assessment.Yes)
	b.w.Answer("self_harm", assessment.Yes)
	said("“Bladder, bowels, saddle or both legs: yes.” And 2 more.")
	b.w.Answer("cold_pale_foot", assessment.No)
	b.w.Answer("self_harm", assessment.No)
	b.press(fyne.KeyF8)
	b.write("4")
	b.write("Dr Ngọc Ánh Trần")
	dialog := b.window.Canvas().Overlays().Top().(*widget.Dialog)
	dialog.Accept()
	if b.w.Desk.Value().Summary.Lock.Locked() || len(b.visit().Actions) != 1 || b.visit().Actions[0].Who != "Dr Ngọc Ánh Trần" {
		t.Errorf("actions %+v, locked %v", b.visit().Actions, b.w.Desk.Value().Summary.Lock.Locked())
	}
}

func TestAnActionNeedsAName(t *testing.T) {
	b := seated(t, "practice-maeve", laptop)
	b.press(fyne.KeyF8)
	dialog := b.window.Canvas().Overlays().Top().(*widget.Dialog)
	dialog.Accept()
	if len(b.visit().Actions) != 0 || b.window.Canvas().Overlays().Top() == nil {
		t.Error("an action without a name was recorded")
	}
	dialog.Close()
}

func TestSameConditions(t *testing.T) {
	b := seated(t, "practice-carlos", laptop)
	b.w.StartVisit()
	b.screen.Focus()
	b.write("s")
	c, before := b.visit().Conditions, b.w.Desk.Value().Summary.Previous.Conditions
	if c.Speed == nil || *c.Speed != *before.Speed || c.Shoes != before.Shoes {
		t.Errorf("conditions %+v, want those of last time %+v", c, before)
	}
}

func TestLateValues(t *testing.T) {
	b := seated(t, "practice-rebecca", laptop)
	b.write("l")
	if b.screen.key.Moment != assessment.Late {
		t.Fatalf("L leads to %s", b.screen.key)
	}
	b.write("165")
	o, ok := b.visit().Observation(assessment.Key{Measure: catalogue.Cadence, Moment: assessment.Late})
	if !ok || o.Number != 165 {
		t.Errorf("late cadence %v %v", o.Number, ok)
	}
}

func TestHowAndNoteOfAValue(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	k := assessment.Key{Measure: catalogue.ThomasHip, Side: assessment.Left}
	b.field(k.Measure, k.Side, k.Moment)
	b.write("u")
	b.write("2") // goniometer
	b.press(fyne.KeyEscape)
	if o, _ := b.visit().Observation(k); o.Method != assessment.Goniometer {
		t.Errorf("method %v", o.Method)
	}
	b.write("n")
	b.write("held by the belt")
	b.press(fyne.KeyEscape)
	if o, _ := b.visit().Observation(k); o.Note != "held by the belt" {
		t.Errorf("note %q", o.Note)
	}
	if b.screen.key != k {
		t.Error("the focus did not come back")
	}
}

func TestClosedVisitIsText(t *testing.T) {
	b := seated(t, "practice-carlos", laptop)
	k := assessment.Key{Measure: catalogue.ToeTouch}
	f := b.field(k.Measure, k.Side, k.Moment)
	before := f.Text()
	b.write("5")
	if f.Text() != before {
		t.Error("a closed value was typed over")
	}
	b.write("a")
	b.write("5") // the entry holds the old value: goes on at its end
	dialog := b.window.Canvas().Overlays().Top().(*widget.Dialog)
	dialog.Accept()
	if len(b.visit().Amendments) != 0 {
		t.Fatal("corrected without a reason")
	}
	b.write("Misread the tape")
	dialog.Accept()
	if a := b.visit().Amendments; len(a) != 1 || a[0].Reason != "Misread the tape" {
		t.Errorf("amendments %+v", a)
	}
}

func TestReopen(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.w.CloseVisit()
	if b.screen.built.editable {
		t.Fatal("a closed visit is a form")
	}
	b.write("r")
	if !b.w.Desk.Value().Editable() || !b.screen.built.editable {
		t.Error("R did not reopen the visit")
	}
}

func TestMeaningFollowsTheFocus(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	for _, k := range b.screen.keys() {
		b.screen.goTo(k)
		m, _ := b.w.Catalogue().Measure(k.Measure)
		v := b.screen.meaningOf(k)
		if b.screen.told.Title != m.Name || len(v.Parts) < 3 {
			t.Errorf("%s is explained by %q", k, b.screen.told.Title)
		}
	}
}

func TestNoNameIsCut(t *testing.T) {
	b := seated(t, "practice-zoe", laptop)
	b.w.SetProtocol(catalogue.Everything)
	for i := range b.screen.blocks {
		b.screen.near(i)
		b.screen.settle()
		for _, o := range b.screen.blocks[i].made.objects {
			c, ok := o.(interface{ CutTexts() []string })
			if !ok {
				continue
			}
			for _, text := range c.CutTexts() {
				for _, m := range b.w.Catalogue().Measures() {
					if strings.HasPrefix(text, m.Name) {
						t.Errorf("the name %q is cut", text)
					}
				}
			}
		}
	}
}
