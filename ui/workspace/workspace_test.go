package workspace

import (
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

var today = time.Date(2026, 4, 9, 10, 0, 0, 0, time.UTC)

func open(t *testing.T, loop Loop, now func() time.Time) (*Workspace, *records) {
	t.Helper()
	store := newRecords()
	w := New(Config{
		Store: store, Catalogue: catalogue.Standard(), Drills: drill.Standard(), Loop: loop, Now: now,
		Log: slog.New(slog.DiscardHandler),
	})
	return w, store
}

// visiting is a workspace with a client and an open visit.
func visiting(t *testing.T) (*Workspace, *records) {
	t.Helper()
	w, store := open(t, Inline(), func() time.Time { return today })
	if p := w.AddClient(NewClient{Given: "Zoë", Family: "Čapková", BirthDate: "2/5/1991", Sex: assessment.Female}); p.Some() {
		t.Fatal(p.Text)
	}
	w.StartVisit()
	if !w.Desk.Value().Editable() || w.Place.Value() != AtAssess {
		t.Fatal("no visit is open")
	}
	return w, store
}

var (
	toeTouch = assessment.Key{Measure: catalogue.ToeTouch}
	bridge   = assessment.Key{Measure: catalogue.SideBridge, Side: assessment.Left}
)

func TestRecord(t *testing.T) {
	tests := []struct {
		name    string
		text    string
		refused bool
		shown   string
		value   float64
		kept    bool
	}{
		{"a number", "12.5", false, "12.5", 12.5, true},
		{"a decimal comma", "12,5", false, "12.5", 12.5, true},
		{"negative zero is zero", "-0", false, "0.0", 0, true},
		{"zero is a measurement", "0", false, "0.0", 0, true},
		{"text is kept and refused", "abc", true, "abc", 0, false},
		{"an exponent is refused", "1e9", true, "1e9", 0, false},
		{"not a number is refused", "NaN", true, "NaN", 0, false},
		{"out of the possible is refused", "950", true, "950", 0, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w, store := visiting(t)
			p := w.Record(toeTouch, tt.text)
			if p.Refused != tt.refused || tt.refused && p.Text == "" {
				t.Errorf("Record(%q) = %+v", tt.text, p)
			}
			d := w.Desk.Value()
			m, _ := w.Catalogue().Measure(catalogue.ToeTouch)
			if got := d.Value(m, toeTouch); got != tt.shown {
				t.Errorf("the field shows %q, want %q", got, tt.shown)
			}
			o, kept := d.Visit().Observation(toeTouch)
			if kept != tt.kept || o.Number != tt.value {
				t.Errorf("observation %v %v, want %v %v", o.Number, kept, tt.value, tt.kept)
			}
			saved := store.visits[d.Open]
			if saved.Revision != d.Visit().Revision || len(saved.Unfinished) != len(d.Visit().Unfinished) {
				t.Error("what was typed is not in the store")
			}
		})
	}
}

func TestRecordRemoves(t *testing.T) {
	w, _ := visiting(t)
	w.Record(toeTouch, "4")
	w.Record(toeTouch, "")
	if _, kept := w.Desk.Value().Visit().Observation(toeTouch); kept {
		t.Error("an emptied field keeps its value")
	}
}

func TestUndo(t *testing.T) {
	w, _ := visiting(t)
	w.Record(toeTouch, "4")
	w.Record(bridge, "3")
	w.Record(bridge, "38")
	if got, want := w.UndoName(), "side bridge hold left – → 38\u00a0s"; got != want {
		t.Errorf("UndoName = %q, want %q", got, want)
	}
	w.Undo()
	if _, kept := w.Desk.Value().Visit().Observation(bridge); kept {
		t.Error("typing two digits was two edits")
	}
	w.Undo()
	if n := len(w.Desk.Value().Visit().Observations); n != 0 {
		t.Errorf("%d values after undoing all", n)
	}
	w.Redo()
	w.Redo()
	if o, _ := w.Desk.Value().Visit().Observation(bridge); o.Number != 38 {
		t.Errorf("after redo %v, want 38", o.Number)
	}
}

func TestUndoBringsBackWhatWasDeleted(t *testing.T) {
	w, _ := visiting(t)
	w.SetNote("Grabs on the left.")
	w.Settle()
	w.SetNote("")
	w.Undo()
	if got := w.Desk.Value().Visit().Note; got != "Grabs on the left." {
		t.Errorf("note %q", got)
	}
}

func TestAddClientRefuses(t *testing.T) {
	tests := []struct {
		name string
		form NewClient
		want string
	}{
		{"no name", NewClient{}, "A client needs a name."},
		{"a birth date in the future", NewClient{Given: "A", BirthDate: "1/1/2027"}, "in the future"},
		{"no date at all", NewClient{Given: "A", BirthDate: "yesterday"}, "is not a date"},
		{"too long ago", NewClient{Given: "A", BirthDate: "1/1/1900"}, "110 years"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w, store := open(t, Inline(), func() time.Time { return today })
			p := w.AddClient(tt.form)
			if !p.Refused || !strings.Contains(p.Text, tt.want) || len(store.clients) != 0 {
				t.Errorf("AddClient = %+v, %d clients; want %q", p, len(store.clients), tt.want)
			}
		})
	}
}

func TestLockHoldsThePlanBack(t *testing.T) {
	w, _ := visiting(t)
	w.Record(assessment.Key{Measure: catalogue.PainWorst}, "6")
	if len(w.Desk.Value().Plan.Drills) == 0 {
		t.Fatal("nothing is proposed for a runner in pain")
	}
	w.Answer("hop_or_night_bone_pain", assessment.Yes)
	if d := w.Desk.Value(); !d.Summary.Lock.Locked() || len(d.Plan.Drills) > 0 {
		t.Errorf("an open answer leaves %d drills", len(d.Plan.Drills))
	}
	if p := w.Act("hop_or_night_bone_pain", assessment.RuledOut, "", ""); !p.Refused {
		t.Error("ruled out without a reason")
	}
	w.Act("hop_or_night_bone_pain", assessment.Referred, "Dr Sample", "")
	if !w.Desk.Value().Summary.Lock.Locked() {
		t.Error("a referral opened what must be cleared first")
	}
	w.Act("hop_or_night_bone_pain", assessment.Cleared, "Dr Sample", "scan clear")
	if w.Desk.Value().Summary.Lock.Locked() {
		t.Error("still locked after it was cleared")
	}
}

func TestCloseVisitKeepsGradesAndPlan(t *testing.T) {
	w, _ := visiting(t)
	w.Record(assessment.Key{Measure: catalogue.PainWorst}, "6")
	w.Record(bridge, "9")
	planned := len(w.Desk.Value().Plan.Drills)
	w.CloseVisit()
	d := w.Desk.Value()
	if d.Editable() || len(d.Visit().Findings) != 2 || d.Visit().Catalogue != catalogue.Revision {
		t.Errorf("closed: %v, %d findings, catalogue %q", !d.Editable(), len(d.Visit().Findings), d.Visit().Catalogue)
	}
	if len(d.Plan.Drills) != planned || planned == 0 {
		t.Errorf("%d drills after closing, %d before", len(d.Plan.Drills), planned)
	}
	w.Record(bridge, "60")
	if o, _ := w.Desk.Value().Visit().Observation(bridge); o.Number != 9 {
		t.Error("a closed visit was changed")
	}
}

// A clock is stepped by hand; what is due runs when its time comes.
type clock struct {
	now time.Time
	due []*timer
}

type timer struct {
	at   time.Time
	f    func()
	dead bool
}

func (c *clock) loop() Loop {
	run := func(f func()) { f() }
	return Loop{Spawn: run, Post: run, After: func(d time.Duration, f func()) func() {
		t := &timer{at: c.now.Add(d), f: f}
		c.due = append(c.due, t)
		return func() { t.dead = true }
	}}
}

func (c *clock) step(d time.Duration) {
	c.now = c.now.Add(d)
	for _, t := range c.due {
		if !t.dead && !t.at.After(c.now) {
			t.dead = true
			t.f()
		}
	}
}

// TestAutosave types for ten seconds, a key every 50 ms: at no moment may
// anything older than a second be missing on disk.
func TestAutosave(t *testing.T) {
	c := &clock{now: today}
	w, store := open(t, c.loop(), func() time.Time { return c.now })
	w.AddClient(NewClient{Given: "Typed"})
	c.step(time.Second)
	w.StartVisit()
	typed := []time.Time{}
	for range 200 {
		typed = append(typed, c.now)
		w.SetNote(strings.Repeat("x", len(typed)))
		c.step(50 * time.Millisecond)
		saved := len(store.visits[w.Desk.Value().Open].Note)
		if saved < len(typed) && c.now.Sub(typed[saved]) > time.Second {
			t.Fatalf("%d of %d characters are on disk, the oldest missing one was typed %v ago", saved, len(typed), c.now.Sub(typed[saved]))
		}
	}
	if store.drafts > 30 {
		t.Errorf("%d commits for ten seconds of typing: they are not gathered", store.drafts)
	}
	before := store.drafts
	c.step(350 * time.Millisecond)
	if w.Saving.Value().Unsaved || store.drafts == before && len(store.visits[w.Desk.Value().Open].Note) < 200 {
		t.Error("a pause did not save everything")
	}
}

func TestBrokenDiskIsSaidAndTriedAgain(t *testing.T) {
	c := &clock{now: today}
	w, store := open(t, c.loop(), func() time.Time { return c.now })
	w.AddClient(NewClient{Given: "Typed"})
	c.step(time.Second)
	w.StartVisit()
	c.step(time.Second)
	store.broken = true
	w.SetNote("kept in memory")
	c.step(time.Second)
	if s := w.Saving.Value(); !s.Unsaved || !errors.Is(s.Err, errDisk) {
		t.Fatalf("state %+v after a failed commit", s)
	}
	if err := w.Flush(); err == nil {
		t.Error("Flush says that all is saved")
	}
	store.broken = false
	c.step(saveRetry)
	if s := w.Saving.Value(); s.Unsaved || s.Err != nil || store.visits[w.Desk.Value().Open].Note != "kept in memory" {
		t.Errorf("state %+v after the disk is well again", s)
	}
}

func TestConditions(t *testing.T) {
	w, _ := visiting(t)
	w.SetCondition(Speed, "10,8")
	w.SetCondition(Incline, "0")
	w.SetCondition(Shoes, "Trail shoe, blue")
	c := w.Desk.Value().Visit().Conditions
	if c.Speed == nil || *c.Speed < 2.999 || *c.Speed > 3.001 || c.Incline == nil || *c.Incline != 0 || c.Shoes != "Trail shoe, blue" {
		t.Errorf("conditions %+v", c)
	}
	if p := w.SetCondition(Speed, "fast"); !p.Refused {
		t.Error("a word was taken for a speed")
	}
	lines := w.Conditions()
	if lines[Speed].Text != "fast" || !lines[Speed].Problem.Refused || lines[Incline].Text != "0.0" {
		t.Errorf("lines %+v", lines)
	}
}
