package storetest

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// longName and longNote are what a record must survive.
const longName = "Čapková-Nguyễn 😀"

var longNote = strings.Repeat("Grabs on the left after two kilometres; «hills» are worse. ", 52)[:3000]

var (
	bridge  = assessment.Key{Measure: catalogue.SideBridge, Side: assessment.Left}
	toe     = assessment.Key{Measure: catalogue.ToeTouch}
	strike  = assessment.Key{Measure: catalogue.FootStrike, Side: assessment.Right, Moment: assessment.Early}
	lateHip = assessment.Key{Measure: catalogue.HipExtension, Side: assessment.Left, Moment: assessment.Late}
)

func client(id assessment.ClientID, given, family string) assessment.Client {
	return assessment.Client{
		ID: id, Given: given, Family: family, BirthDate: assessment.Date{Year: 1991, Month: time.May, Day: 2},
		Sex: assessment.Female, Phone: "0113 496 0123", Reason: "Low back tightens", Goal: "Half-marathon",
		HeightCM: new(168.5), Created: Now,
	}
}

// fullVisit holds everything a visit can hold.
func fullVisit(id assessment.VisitID, c assessment.ClientID) assessment.Visit {
	v := assessment.Visit{
		ID: id, Client: c, State: assessment.Open, Revision: 1, Date: assessment.DateOf(Now), Started: Now,
		Examiner: "Sam Sample",
		Conditions: assessment.Conditions{
			Speed: new(2.78), Surface: assessment.OnTreadmill, Incline: new(0.0), Shoes: "Blue trainer",
			WarmUp: "6 minutes", PainNow: new(2.0), Camera: "left, 3 m", FrameRate: new(120.0),
		},
		Unfinished: []assessment.Unfinished{{Key: assessment.Key{Measure: catalogue.SideBend, Side: assessment.Left}, Text: "abc"}},
		NotDone:    []assessment.NotDone{{Key: assessment.Key{Measure: catalogue.VALR, Side: assessment.Left}, Reason: assessment.NotEquipment}},
		Overrides:  []assessment.Override{{Key: toe, Grade: assessment.Borderline, Reason: "«old fracture», says Zoë", By: "Sam Sample", At: Now}},
		Answers:    []assessment.FlagAnswer{{Question: "chest_or_faint", Reply: assessment.No, At: Now}, {Question: "low_mood", Reply: assessment.Yes, At: Now}},
		Actions:    []assessment.FlagAction{{Question: "low_mood", Kind: assessment.SpokeTo, Who: "a doctor", Reason: "advice taken", By: "Sam Sample", At: Now}},
		Plan: assessment.Plan{
			Decided: true, Removed: []assessment.DrillID{"M01"},
			Drills:  []assessment.PlannedDrill{{Drill: "S16", Dose: "4 × 20 s", Why: "Your left side tires.", Drop: "41 s"}, {Drill: "T11", Why: "w", Drop: "d"}},
			Ticked:  []assessment.Ticked{{Drill: "S16", Days: 17}, {Drill: "M06", Days: 0}},
			Running: &assessment.RunPlan{Kind: assessment.WalkBreaks, OnsetKM: 2, BoutKM: 1.6, WalkMinutes: 2, TotalKM: 8, CapKM: 9.9, Level: 3, PerWeek: 3},
		},
		Precautions: []assessment.PrecautionAnswer{{Code: "flexion_worsens_back", Reply: assessment.Yes, At: Now}, {Code: "balance_or_fall_risk", Reply: assessment.No, At: Now}},
		Protocol:    "twelve_minutes",
		PartNotes:   []assessment.PartNote{{Part: "mobility", Text: "Zoë: «stiff in the morning»"}, {Part: "conditions", Text: "warm room"}},
		BodyMarks: []assessment.BodyMark{
			{Place: "low_back_side", Side: assessment.Left, Kind: assessment.Tight, Onset: assessment.AlongTheRun}, {Place: "neck"},
		},
		CueTrial: &assessment.CueTrial{
			Watched: lateHip, Winner: 1, Words: "«quiet feet», says Zoë",
			Runs: []assessment.CueRun{{Cadence: new(158.0), Value: new(14.0), Pain: new(3.0), Effort: new(4.0)}, {Cue: "Run quietly.", Drill: "T02", Value: new(0.0)}},
		},
		Note: longNote, NextReview: assessment.DateOf(Now).AddDays(42),
	}
	for _, o := range []assessment.Observation{
		{Key: bridge, Number: 38, Unit: "s", Method: assessment.Timer, Rater: "Sam Sample", Stop: assessment.StopForm},
		{Key: toe, Number: 0, Unit: "cm", Method: assessment.Tape, Rater: "Sam Sample", Note: "pull behind the knee"},
		{Key: strike, Choice: "midfoot", Unit: "1", Method: assessment.VideoFrame, Rater: "Sam Sample"},
		{Key: lateHip, Number: -3.5, Unit: "deg", Method: assessment.VideoMean, Definition: "thigh_vertical", N: 7, SD: new(1.2), Broken: "unspecified"},
	} {
		v = v.With(o)
	}
	return v
}

// closing gives a visit grades, as a clinic's program would.
func closing(v assessment.Visit) assessment.Closing {
	c := assessment.Closing{Visit: v.ID, At: Now.Add(time.Hour), By: "Sam Sample", Catalogue: "2026-test"}
	grades := []assessment.Grade{assessment.Mild, assessment.Typical, assessment.Ungraded, assessment.Moderate}
	for i, o := range v.Observations {
		c.Findings = append(c.Findings, assessment.Finding{Observation: o, Verdict: assessment.Verdict{
			Grade: grades[i%len(grades)], Basis: assessment.Convention, Sources: []assessment.SourceID{"Bramah18"},
			Cuts: []assessment.Cut{{At: 41, Grade: assessment.Mild}}, SEM: 10.95,
		}})
		if g, given := v.Override(o.Key); given {
			verdict := &c.Findings[i].Verdict
			verdict.Given = &assessment.Given{Computed: verdict.Grade, Reason: g.Reason, By: g.By, At: g.At}
			verdict.Grade = g.Grade
		}
		c.Texts = append(c.Texts, assessment.Measure{ID: o.Measure}.Text())
	}
	return c
}

func save(t *testing.T, s assessment.Store, c assessment.Client) {
	t.Helper()
	if err := s.SaveClient(t.Context(), c); err != nil {
		t.Fatal(err)
	}
}

func saveDraft(t *testing.T, s assessment.Store, v assessment.Visit) {
	t.Helper()
	if err := s.SaveDraft(t.Context(), v); err != nil {
		t.Fatal(err)
	}
}

func closeVisit(t *testing.T, s assessment.Store, v assessment.Visit) {
	t.Helper()
	if err := s.CloseVisit(t.Context(), closing(v)); err != nil {
		t.Fatal(err)
	}
}

func readVisit(t *testing.T, s assessment.Store, id assessment.VisitID) assessment.Visit {
	t.Helper()
	v, err := s.Visit(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// same compares two visits; an empty list is as good as none.
func same(t *testing.T, got, want assessment.Visit) {
	t.Helper()
	if d := cmp.Diff(want, got, cmpopts.EquateEmpty()); d != "" {
		t.Errorf("visit (-want +got):\n%s", d)
	}
}

func clientRoundTrip(t *testing.T, s assessment.Store) {
	want := client("c1", "Zoë", longName)
	save(t, s, want)
	want.Reason, want.Note = longNote, "Prefers mornings.\nHer sister Ana drives her: «ring first».\n"
	save(t, s, want)
	got, err := s.Client(t.Context(), "c1")
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got, cmp.Comparer(func(a, b assessment.Client) bool {
		return a.FullName() == b.FullName() && a.Reason == b.Reason && a.BirthDate == b.BirthDate && a.Sex == b.Sex &&
			*a.HeightCM == *b.HeightCM && a.Created.Equal(b.Created) && a.Phone == b.Phone && a.Goal == b.Goal && a.Note == b.Note
	})); d != "" {
		t.Errorf("client (-want +got):\n%s", d)
	}
	if n, err := s.ClientCount(t.Context()); n != 1 || err != nil {
		t.Errorf("ClientCount = %d, %v", n, err)
	}
}

func notFound(t *testing.T, s assessment.Store) {
	_, err := s.Client(t.Context(), "nobody")
	wantError(t, err, assessment.ErrNotFound)
	_, err = s.Visit(t.Context(), "none")
	wantError(t, err, assessment.ErrNotFound)
	wantError(t, s.CloseVisit(t.Context(), assessment.Closing{Visit: "none"}), assessment.ErrNotFound)
	wantError(t, s.AmendVisit(t.Context(), assessment.Amending{Visit: "none"}), assessment.ErrNotFound)
	wantError(t, s.DiscardDraft(t.Context(), "none"), assessment.ErrNotFound)
	if visits, err := s.Visits(t.Context(), "nobody"); len(visits) != 0 || err != nil {
		t.Errorf("Visits = %d, %v; want none", len(visits), err)
	}
}

func search(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "Zoë", "Čapková"))
	save(t, s, client("c2", "Þórður", "Đặng"))
	other := client("c3", "Ngọc Ánh", "O’Rourke")
	other.Phone, other.BirthDate = "020 7946 0000", assessment.Date{Year: 1960, Month: time.January, Day: 31}
	save(t, s, other)
	for query, want := range map[string]string{
		"capkova": "c1", "ZOE cap": "c1", "cap zoë": "c1", "thordur dang": "c2", "o'rourke": "c3", "anh": "c3",
		"9460000": "c3", "1960": "c3", "nobody": "", "zoe nobody": "",
	} {
		lines, err := s.Clients(t.Context(), assessment.ClientQuery{Text: query})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, l := range lines {
			got += string(l.Client.ID)
		}
		if got != want {
			t.Errorf("search %q found %q, want %q", query, got, want)
		}
	}
}

func draftRoundTrip(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "Zoë", longName))
	want := fullVisit("v1", "c1")
	saveDraft(t, s, want)
	same(t, readVisit(t, s, "v1"), want)
	visits, err := s.Visits(t.Context(), "c1")
	if err != nil || len(visits) != 1 {
		t.Fatalf("Visits: %d, %v", len(visits), err)
	}
	same(t, visits[0], want)
}

func staleDraft(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "A", "B"))
	v := fullVisit("v1", "c1")
	v.Revision = 5
	saveDraft(t, s, v)
	older := v
	older.Revision, older.Note = 4, "older"
	wantError(t, s.SaveDraft(t.Context(), older), assessment.ErrStale)
	wantError(t, s.SaveDraft(t.Context(), v), assessment.ErrStale)
	same(t, readVisit(t, s, "v1"), v)
}

// asClosed is what a visit says once it is closed.
func asClosed(v assessment.Visit) assessment.Visit {
	c := closing(v)
	v.State, v.Closed, v.Catalogue, v.Findings = assessment.Closed, c.At, c.Catalogue, c.Findings
	return v
}

func closeRoundTrip(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "Zoë", longName))
	v := fullVisit("v1", "c1")
	saveDraft(t, s, v)
	closeVisit(t, s, v)
	same(t, readVisit(t, s, "v1"), asClosed(v))
}

func closedTakesNoDraft(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "A", "B"))
	v := fullVisit("v1", "c1")
	saveDraft(t, s, v)
	closeVisit(t, s, v)
	v.Revision, v.Note = 99, "too late"
	wantError(t, s.SaveDraft(t.Context(), v), assessment.ErrClosed)
	wantError(t, s.CloseVisit(t.Context(), closing(v)), assessment.ErrClosed)
	if readVisit(t, s, "v1").Note == "too late" {
		t.Error("a closed visit was changed")
	}
}

func reopen(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "A", "B"))
	v := fullVisit("v1", "c1")
	saveDraft(t, s, v)
	wantError(t, s.ReopenVisit(t.Context(), "v1", Now, "Sam Sample"), assessment.ErrOpen)
	closeVisit(t, s, v)
	wantError(t, s.ReopenVisit(t.Context(), "v1", Now.AddDate(0, 0, 1), "Sam Sample"), assessment.ErrTooLate)
	if err := s.ReopenVisit(t.Context(), "v1", Now.Add(2*time.Hour), "Sam Sample"); err != nil {
		t.Fatal(err)
	}
	got := readVisit(t, s, "v1")
	want := v
	want.Revision = got.Revision
	if got.Revision <= v.Revision {
		t.Errorf("revision %d after reopening revision %d", got.Revision, v.Revision)
	}
	same(t, got, want)
}

func closeAgain(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "A", "B"))
	v := fullVisit("v1", "c1")
	saveDraft(t, s, v)
	closeVisit(t, s, v)
	if err := s.ReopenVisit(t.Context(), "v1", Now.Add(2*time.Hour), "Sam Sample"); err != nil {
		t.Fatal(err)
	}
	v = readVisit(t, s, "v1")
	v.Revision++
	v = v.With(assessment.Observation{Key: bridge, Number: 44, Unit: "s", Method: assessment.Timer}).Without(toe)
	v.Plan.Drills = v.Plan.Drills[:1]
	saveDraft(t, s, v)
	closeVisit(t, s, v)
	same(t, readVisit(t, s, "v1"), asClosed(v))
}

func amend(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "A", "B"))
	v := fullVisit("v1", "c1")
	saveDraft(t, s, v)
	o := assessment.Observation{Key: bridge, Number: 83, Unit: "s", Method: assessment.Timer}
	a := assessment.Amending{
		Visit: "v1", At: Now.AddDate(0, 0, 3), By: "Sam Sample", Reason: "typed 38 for 83", Observation: o,
		Finding: assessment.Finding{Observation: o, Verdict: assessment.Verdict{Grade: assessment.Typical}},
		Text:    assessment.Measure{ID: o.Measure}.Text(),
	}
	a.Amendment = assessment.Amendment{At: a.At, By: a.By, Reason: a.Reason, Key: bridge, Before: "38 s", After: "83 s"}
	wantError(t, s.AmendVisit(t.Context(), a), assessment.ErrOpen)
	closeVisit(t, s, v)
	if err := s.AmendVisit(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	got := readVisit(t, s, "v1")
	if g, _ := got.Observation(bridge); g.Number != 83 {
		t.Errorf("the value is %v, want 83", g.Number)
	}
	if d := cmp.Diff([]assessment.Amendment{a.Amendment}, got.Amendments); d != "" {
		t.Errorf("amendments (-want +got):\n%s", d)
	}
	i := slices.IndexFunc(got.Findings, func(f assessment.Finding) bool { return f.Observation.Key == bridge })
	if i < 0 || got.Findings[i].Verdict.Grade != assessment.Typical {
		t.Error("the finding is not the amended one")
	}
	gone := assessment.Amending{Visit: "v1", At: a.At, By: a.By, Reason: "wrong client", Remove: true, Observation: assessment.Observation{Key: toe}, Amendment: assessment.Amendment{Key: toe}}
	if err := s.AmendVisit(t.Context(), gone); err != nil {
		t.Fatal(err)
	}
	if _, still := readVisit(t, s, "v1").Observation(toe); still {
		t.Error("a removed value is still there")
	}
	wantError(t, s.ReopenVisit(t.Context(), "v1", closing(v).At, "Sam Sample"), assessment.ErrTooLate)
}

func move(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "A", "B"))
	save(t, s, client("c2", "C", "D"))
	v := fullVisit("v1", "c1")
	saveDraft(t, s, v)
	wantError(t, s.MoveVisit(t.Context(), "v1", "nobody", Now, "Sam Sample"), assessment.ErrNotFound)
	if err := s.MoveVisit(t.Context(), "v1", "c2", Now, "Sam Sample"); err != nil {
		t.Fatal(err)
	}
	got := readVisit(t, s, "v1")
	if got.Client != "c2" || got.Note != v.Note {
		t.Errorf("the visit is of client %s", got.Client)
	}
	closeVisit(t, s, got)
	if err := s.MoveVisit(t.Context(), "v1", "c1", Now, "Sam Sample"); err != nil {
		t.Fatal(err)
	}
	if got := readVisit(t, s, "v1"); got.Client != "c1" || len(got.Observations) != len(v.Observations) {
		t.Errorf("moved back: client %s, %d values", got.Client, len(got.Observations))
	}
}

func discard(t *testing.T, s assessment.Store) {
	save(t, s, client("c1", "A", "B"))
	v := fullVisit("v1", "c1")
	saveDraft(t, s, v)
	if err := s.DiscardDraft(t.Context(), "v1"); err != nil {
		t.Fatal(err)
	}
	_, err := s.Visit(t.Context(), "v1")
	wantError(t, err, assessment.ErrNotFound)
	saveDraft(t, s, v)
	closeVisit(t, s, v)
	wantError(t, s.DiscardDraft(t.Context(), "v1"), assessment.ErrClosed)
}
