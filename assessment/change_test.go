package assessment_test

import (
	"math/rand/v2"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// floor is a measure where higher is worse, with an error of 2 and a
// detectable change of 5, between examiners 9.
func floor() assessment.Measure {
	m := band()
	m.Precisions = []assessment.Precision{{SEM: 2, MDC: 5, MDCOther: 9, Basis: assessment.Published}}
	return m
}

// taken is a value with its method, by the same examiner, of an adult.
func taken(number float64, change ...func(*assessment.Taken)) assessment.Taken {
	speed := 3.0
	t := assessment.Taken{
		Observation: assessment.Observation{Number: number, Method: assessment.Tape, Rater: "A"},
		Conditions:  assessment.Conditions{Speed: &speed, Surface: assessment.OnTreadmill, Shoes: "road"},
		Subject:     assessment.Subject{Age: 34, AgeKnown: true, Speed: &speed},
	}
	for _, c := range change {
		c(&t)
	}
	return t
}

func TestCompare(t *testing.T) {
	without := func(m assessment.Measure) assessment.Measure { m.Precisions = nil; return m }
	lower := func(m assessment.Measure) assessment.Measure {
		m.References[0].Worse = assessment.LowerIsWorse
		return m
	}
	neutral := func(m assessment.Measure) assessment.Measure { m.References = nil; return m }
	by := func(method assessment.Method) func(*assessment.Taken) {
		return func(t *assessment.Taken) { t.Observation.Method = method }
	}
	rater := func(name string) func(*assessment.Taken) {
		return func(t *assessment.Taken) { t.Observation.Rater = name }
	}
	precise := func(p assessment.Precision) assessment.Measure {
		m := floor()
		m.Precisions = []assessment.Precision{p}
		return m
	}
	broken := func(t *assessment.Taken) { t.Observation.Broken = "held" }
	arm := func(t *assessment.Taken) { t.Observation.Stop = assessment.StopArm }
	defined := func(t *assessment.Taken) { t.Observation.Definition = "other" }
	tests := []struct {
		name          string
		m             assessment.Measure
		before, after assessment.Taken
		verdict       assessment.ChangeVerdict
		mismatch      assessment.Mismatch
	}{
		{"the same", floor(), taken(12), taken(12), assessment.TooClose, assessment.NoMismatch},
		{"within the error", floor(), taken(12), taken(8), assessment.TooClose, assessment.NoMismatch},
		{"exactly the detectable change", floor(), taken(9.9), taken(4.9), assessment.TooClose, assessment.NoMismatch},
		{"beyond it, better", floor(), taken(12), taken(6.9), assessment.RealBetter, assessment.NoMismatch},
		{"beyond it, worse", floor(), taken(6.9), taken(12), assessment.RealWorse, assessment.NoMismatch},
		{"lower is worse", lower(floor()), taken(12), taken(6.9), assessment.RealWorse, assessment.NoMismatch},
		{"neither way is worse", neutral(floor()), taken(12), taken(6.9), assessment.RealChange, assessment.NoMismatch},
		{"the error is not known", without(floor()), taken(60), taken(0), assessment.TooClose, assessment.NoMismatch},
		{"another method", floor(), taken(12), taken(2, by(assessment.Eye)), assessment.NotComparable, assessment.MethodDiffers},
		{"a method not recorded", floor(), taken(12, by(assessment.NoMethod)), taken(2), assessment.NotComparable, assessment.MethodDiffers},
		{"another definition", floor(), taken(12), taken(2, defined), assessment.NotComparable, assessment.DefinitionDiffers},
		{"another examiner, within", floor(), taken(12), taken(4, rater("B")), assessment.TooClose, assessment.NoMismatch},
		{"another examiner, beyond", floor(), taken(12), taken(2, rater("B")), assessment.RealBetter, assessment.NoMismatch},
		{"another examiner, error not known", precise(assessment.Precision{SEM: 2, MDC: 5}), taken(30), taken(2, rater("B")), assessment.NotComparable, assessment.RaterDiffers},
		{"an examiner not named, error not known", precise(assessment.Precision{SEM: 2, MDC: 5}), taken(30), taken(2, rater("")), assessment.NotComparable, assessment.RaterMissing},
		{"a condition not met before", floor(), taken(12, broken), taken(2), assessment.NotComparable, assessment.ValidityBroken},
		{"a condition not met after", floor(), taken(12), taken(2, arm), assessment.NotComparable, assessment.ValidityBroken},
		{"from the error alone, within", precise(assessment.Precision{SEM: 2}), taken(12), taken(6.5), assessment.TooClose, assessment.NoMismatch},
		{"from the error alone, beyond", precise(assessment.Precision{SEM: 2}), taken(12), taken(6.4), assessment.RealBetter, assessment.NoMismatch},
		{"exactly, where that counts", precise(assessment.Precision{MDC: 5, AtLeast: true}), taken(9.9), taken(4.9), assessment.RealBetter, assessment.NoMismatch},
		{"just less, where that counts", precise(assessment.Precision{MDC: 5, AtLeast: true}), taken(9.9), taken(5), assessment.TooClose, assessment.NoMismatch},
		{"a share of the larger value, within", precise(assessment.Precision{MDC: 0.28, PerTheMean: true}), taken(50), taken(37), assessment.TooClose, assessment.NoMismatch},
		{"a share of the larger value, beyond", precise(assessment.Precision{MDC: 0.28, PerTheMean: true}), taken(50), taken(35), assessment.RealBetter, assessment.NoMismatch},
		{"enough and too small a share", precise(assessment.Precision{MDC: 0.5, Share: 0.2, AtLeast: true}), taken(5), taken(5.6), assessment.TooClose, assessment.NoMismatch},
		{"enough, and a share of it", precise(assessment.Precision{MDC: 0.5, Share: 0.2, AtLeast: true}), taken(4), taken(5), assessment.RealWorse, assessment.NoMismatch},
		{"a share, and not enough", precise(assessment.Precision{MDC: 0.5, Share: 0.2, AtLeast: true}), taken(1), taken(1.4), assessment.TooClose, assessment.NoMismatch},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := tt.m.Compare(tt.before, tt.after)
			if c.Verdict != tt.verdict || c.Mismatch != tt.mismatch {
				t.Errorf("%s, %q; want %s, %q", c.Verdict, c.Mismatch.Label(), tt.verdict, tt.mismatch.Label())
			}
			if want := tt.after.Observation.Number - tt.before.Observation.Number; c.Delta != want {
				t.Errorf("the difference is %v, want %v", c.Delta, want)
			}
		})
	}
}

// TestCompareRuns: what the run was like matters to running values only.
func TestCompareRuns(t *testing.T) {
	change := func(edit func(*assessment.Conditions)) func(*assessment.Taken) {
		return func(t *assessment.Taken) { edit(&t.Conditions) }
	}
	speed := func(v float64) func(*assessment.Taken) {
		return change(func(c *assessment.Conditions) { c.Speed = &v })
	}
	tests := []struct {
		name     string
		edit     func(*assessment.Taken)
		mismatch assessment.Mismatch
		nuance   assessment.Mismatch // named, and still compared
	}{
		{"alike", func(*assessment.Taken) {}, assessment.NoMismatch, assessment.NoMismatch},
		{"as fast as a display can tell", speed(3.06), assessment.NoMismatch, assessment.SpeedSlightlyDiffers},
		{"faster", speed(3.07), assessment.SpeedDiffers, assessment.NoMismatch},
		{"no speed", change(func(c *assessment.Conditions) { c.Speed = nil }), assessment.SpeedDiffers, assessment.NoMismatch},
		{"another surface", change(func(c *assessment.Conditions) { c.Surface = assessment.OnTrack }), assessment.SurfaceDiffers, assessment.NoMismatch},
		{"no surface", change(func(c *assessment.Conditions) { c.Surface = assessment.NoSurface }), assessment.SurfaceDiffers, assessment.NoMismatch},
		{"other shoes", change(func(c *assessment.Conditions) { c.Shoes = "spikes" }), assessment.ShoesDiffer, assessment.NoMismatch},
		{"uphill", change(func(c *assessment.Conditions) { c.Incline = new(2.0) }), assessment.InclineDiffers, assessment.NoMismatch},
		{"flat, and flat recorded on one side only", change(func(c *assessment.Conditions) { c.Incline = new(0.0) }), assessment.InclineDiffers, assessment.NoMismatch},
		{"another warm-up, pain and camera", change(func(c *assessment.Conditions) {
			c.WarmUp, c.Camera, c.PainNow, c.FrameRate = "long", "phone", new(4.0), new(240.0)
		}), assessment.NoMismatch, assessment.PainDiffers},
		{"another warm-up", change(func(c *assessment.Conditions) { c.WarmUp = "long" }), assessment.NoMismatch, assessment.WarmUpDiffers},
		{"another camera", change(func(c *assessment.Conditions) { c.Camera = "phone" }), assessment.NoMismatch, assessment.CameraDiffers},
		{"another frame rate", change(func(c *assessment.Conditions) { c.FrameRate = new(240.0) }), assessment.NoMismatch, assessment.FrameRateDiffers},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			still, run := floor(), floor()
			run.Running = true
			if c := run.Compare(taken(50), taken(12, tt.edit)); c.Mismatch != tt.mismatch || (c.Verdict == assessment.NotComparable) != (tt.mismatch != assessment.NoMismatch) {
				t.Errorf("running: %s, %q", c.Verdict, c.Mismatch.Label())
			}
			if c := still.Compare(taken(50), taken(12, tt.edit)); c.Verdict != assessment.RealBetter {
				t.Errorf("not running: %s, %q", c.Verdict, c.Mismatch.Label())
			}
			likeness, why := taken(1).Conditions.Likeness(taken(1, tt.edit).Conditions)
			want := assessment.LikeForLike
			switch {
			case tt.mismatch != assessment.NoMismatch:
				want = assessment.NotAlike
			case tt.nuance != assessment.NoMismatch:
				want = assessment.Close
			}
			if likeness != want || why != max(tt.mismatch, tt.nuance) {
				t.Errorf("the visits are %s, %q", likeness.Label(), why.Label())
			}
			if c := run.Compare(taken(50), taken(12, tt.edit)); c.Likeness != want || c.Unlike != tt.nuance {
				t.Errorf("the values are %s, %q", c.Likeness.Label(), c.Unlike.Label())
			}
		})
	}
}

// TestCompareWithinTheBand: a running value that moves within its band has
// become neither better nor worse.
func TestCompareWithinTheBand(t *testing.T) {
	run := floor()
	run.Running = true
	tests := []struct {
		name          string
		m             assessment.Measure
		before, after float64
		want          assessment.ChangeVerdict
	}{
		{"a run, within", run, 1, 7, assessment.RealChange},
		{"a run, out of it", run, 1, 15, assessment.RealWorse},
		{"a run, back into it", run, 15, 1, assessment.RealBetter},
		{"a test, within", floor(), 1, 7, assessment.RealWorse},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if c := tt.m.Compare(taken(tt.before), taken(tt.after)); c.Verdict != tt.want {
				t.Errorf("%s, want %s", c.Verdict, tt.want)
			}
		})
	}
}

func TestCompareAnswers(t *testing.T) {
	ranked := assessment.Measure{
		Choices: []assessment.Choice{{Code: "good"}, {Code: "fair", Rank: 1}, {Code: "poor", Rank: 2}},
		Worse:   assessment.HigherIsWorse, Precisions: []assessment.Precision{{MDC: 1, AtLeast: true}},
	}
	described := assessment.Measure{Choices: []assessment.Choice{{Code: "good"}, {Code: "poor"}}, Worse: assessment.HigherIsWorse}
	answered := func(code string) assessment.Taken {
		return assessment.Taken{Observation: assessment.Observation{Choice: code}}
	}
	if c := ranked.Compare(answered("poor"), answered("fair")); c.Verdict != assessment.RealBetter {
		t.Errorf("from poor to fair is %s", c.Verdict)
	}
	if c := described.Compare(answered("poor"), answered("good")); c.Verdict != assessment.NotComparable || c.Mismatch != assessment.ChoicesDiffer {
		t.Errorf("answers without an order: %s, %q", c.Verdict, c.Mismatch.Label())
	}
}

// TestDirectionFollowsTheDefinition: the band of one definition says nothing
// about which way another gets worse.
func TestDirectionFollowsTheDefinition(t *testing.T) {
	m := floor()
	m.References[0].For.Definition = "joint"
	as := func(definition string) func(*assessment.Taken) {
		return func(t *assessment.Taken) { t.Observation.Definition = definition }
	}
	if c := m.Compare(taken(30, as("joint")), taken(2, as("joint"))); c.Verdict != assessment.RealBetter {
		t.Errorf("with the band's definition: %s", c.Verdict)
	}
	if c := m.Compare(taken(30, as("thigh")), taken(2, as("thigh"))); c.Verdict != assessment.RealChange {
		t.Errorf("with another: %s", c.Verdict)
	}
	m.Worse = assessment.LowerIsWorse
	if c := m.Compare(taken(30, as("thigh")), taken(2, as("thigh"))); c.Verdict != assessment.RealWorse {
		t.Errorf("with another, where the measure itself has a direction: %s", c.Verdict)
	}
}

// TestCompareRunsOfUnknownSpeed: a running value without its speed is compared
// with nothing.
func TestCompareRunsOfUnknownSpeed(t *testing.T) {
	m := floor()
	m.Running = true
	unknown := func(t *assessment.Taken) { t.Conditions.Speed = nil }
	if c := m.Compare(taken(50, unknown), taken(12, unknown)); c.Mismatch != assessment.SpeedMissing {
		t.Errorf("%s, %q", c.Verdict, c.Mismatch.Label())
	}
}

// TestMatters: a change that matters is real first; where nobody asked people
// what matters, nothing is said.
func TestMatters(t *testing.T) {
	index, _ := catalogue.Standard().Measure(catalogue.UWRI)
	asked := func(score float64) assessment.Taken {
		return assessment.Taken{Observation: assessment.Observation{Number: score, Method: assessment.Question}}
	}
	tests := []struct {
		after         float64
		real, matters bool
	}{
		{20, false, false},
		{24, false, false},
		{24.5, true, false},
		{25, true, true},
		{15, true, true},
	}
	for _, tt := range tests {
		if c := index.Compare(asked(20), asked(tt.after)); c.Verdict.Real() != tt.real || c.Matters() != tt.matters {
			t.Errorf("from 20 to %v: %s, matters %v", tt.after, c.Verdict, c.Matters())
		}
	}
	m := floor()
	if c := m.Compare(taken(50), taken(12)); !c.Verdict.Real() || c.Matters() {
		t.Errorf("not known what matters: %s, matters %v", c.Verdict, c.Matters())
	}
}

// TestChangeIsAntisymmetric: for every measure and way of taking it, looking
// back exchanges better and worse and turns the difference round.
func TestChangeIsAntisymmetric(t *testing.T) {
	mirrored := map[assessment.ChangeVerdict]assessment.ChangeVerdict{
		assessment.RealBetter: assessment.RealWorse, assessment.RealWorse: assessment.RealBetter,
	}
	rng := rand.New(rand.NewPCG(3, 5))
	people, seen := subjects(), map[assessment.ChangeVerdict]int{}
	for _, m := range catalogue.Standard().Measures() {
		ways := takings(m)
		for range 400 {
			at := func(way assessment.Observation, s assessment.Subject) assessment.Taken {
				o := sweep(m, way)
				value := o[rng.IntN(len(o))]
				value.Rater = []string{"A", "A", "B"}[rng.IntN(3)]
				return assessment.Taken{Observation: value, Subject: s, Conditions: assessment.Conditions{Speed: s.Speed}}
			}
			way, s := ways[rng.IntN(len(ways))], people[rng.IntN(len(people))]
			a, b := at(way, s), at(way, s)
			if rng.IntN(4) == 0 {
				b = at(ways[rng.IntN(len(ways))], people[rng.IntN(len(people))])
			}
			there, back := m.Compare(a, b), m.Compare(b, a)
			want := there.Verdict
			if other, ok := mirrored[want]; ok {
				want = other
			}
			seen[there.Verdict]++
			if back.Verdict != want || back.Mismatch != there.Mismatch || back.Delta != -there.Delta || back.Detectable != there.Detectable || back.Likeness != there.Likeness {
				t.Fatalf("%s: %+v there and %+v back", m.ID, there, back)
			}
		}
	}
	for v := assessment.NotComparable; v <= assessment.RealChange; v++ {
		if seen[v] == 0 {
			t.Errorf("no change was %s", v)
		}
	}
}
