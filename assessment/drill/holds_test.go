package drill_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

// told adds precautions answered yes.
func told(v assessment.Visit, codes ...drill.Contraindication) assessment.Visit {
	for _, c := range codes {
		v.Precautions = append(v.Precautions, assessment.PrecautionAnswer{Code: c, Reply: assessment.Yes})
	}
	return v
}

// TestEveryCodeIsAsked: each code of a drill has words, each precaution holds
// some drill back, and none is asked twice.
func TestEveryCodeIsAsked(t *testing.T) {
	used := map[drill.Contraindication]bool{}
	for _, d := range drill.Standard().All() {
		for _, c := range d.Codes {
			used[c] = true
			if p, ok := drill.PrecautionOf(c); !ok || p.Words == "" || p.Instead == "" {
				t.Errorf("%s: no words for %s", d.ID, c)
			}
		}
	}
	seen := map[drill.Contraindication]bool{}
	for _, p := range drill.Precautions() {
		if !used[p.Code] || seen[p.Code] || p.Question == "" {
			t.Errorf("%s holds nothing back, is asked twice or has no question", p.Code)
		}
		seen[p.Code] = true
	}
	if _, ok := drill.PrecautionOf("unknown"); ok {
		t.Error("an unknown code has words")
	}
}

func TestHolds(t *testing.T) {
	v := recorded(t, "v1", toeTouch)
	no := v
	no.Precautions = []assessment.PrecautionAnswer{{Code: drill.FlexionWorsens, Reply: assessment.No}}
	tests := []struct {
		name  string
		visit assessment.Visit
		want  []drill.Contraindication
	}{
		{"nothing", v, nil},
		{"answered no", no, nil},
		{"answered yes", told(v, drill.FlexionWorsens), []drill.Contraindication{drill.FlexionWorsens}},
		{"an open red flag", answering(v, "chest_or_faint"), []drill.Contraindication{drill.OpenRedFlag}},
		{"symptoms below the knee", recorded(t, "v1", whole(catalogue.Site, catalogue.LegBelowKnee)), []drill.Contraindication{drill.RadicularSigns}},
		{"pins and needles", recorded(t, "v1", whole(catalogue.Quality, catalogue.PinsAndNeedles)), []drill.Contraindication{drill.RadicularSigns}},
		{"an ache in the middle", recorded(t, "v1", whole(catalogue.Quality, "ache"), whole(catalogue.Site, "central")), nil},
		{"a leg raise that is a sign", recorded(t, "v1", broken(left(catalogue.StraightLegRaise, "50"), catalogue.LegSymptoms)), []drill.Contraindication{drill.RadicularSigns}},
		{"bending forward made it worse", recorded(t, "v1", whole(catalogue.RepeatedFlexion, catalogue.MadeWorse)), []drill.Contraindication{drill.FlexionWorsens}},
		{"bending back made it better", recorded(t, "v1", whole(catalogue.RepeatedExtension, "better")), nil},
		{"bending back made it worse", recorded(t, "v1", whole(catalogue.RepeatedExtension, catalogue.MadeWorse)), []drill.Contraindication{drill.ExtensionWorsens}},
		{"a bone answer, referred", answering(v, "fall_or_fragile_bone", assessment.FlagAction{Kind: assessment.Referred}), []drill.Contraindication{drill.BoneStress}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := drill.Holds(summary(t, tt.visit)); !slices.Equal(got, tt.want) {
				t.Errorf("held by %v, want %v", got, tt.want)
			}
		})
	}
}

// TestHeldBackIsNamed: the next drill for the finding is proposed, and the one
// held back is named with the reason.
func TestHeldBackIsNamed(t *testing.T) {
	p := drill.Propose(summary(t, told(recorded(t, "v1", toeTouch), drill.FlexionWorsens)), drill.Standard())
	if got := ids(p.Drills); got != "M08" {
		t.Errorf("proposed %q", got)
	}
	i := slices.IndexFunc(p.Held, func(h drill.Held) bool { return h.Drill.ID == "M09" })
	if i < 0 {
		t.Fatalf("M09 is not named: %v", p.Held)
	}
	if got, want := p.Held[i].Words(), "held back: repeated bending forward made it worse. Ask before it is used."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestHeldOnThePlan: a drill prescribed before a contra-indication was recorded
// is off the plan and named.
func TestHeldOnThePlan(t *testing.T) {
	v := told(recorded(t, "v1", toeTouch), drill.FlexionWorsens)
	v.Plan = assessment.Plan{Decided: true, Drills: []assessment.PlannedDrill{{Drill: "M09"}, {Drill: "M17"}}}
	s := summary(t, v)
	if got := planIDs(drill.Effective(s, drill.Standard())); got != "M17" {
		t.Errorf("the plan is %q", got)
	}
	if h := drill.HeldOn(v.Plan, s, drill.Standard()); len(h) != 1 || h[0].Drill.ID != "M09" {
		t.Errorf("held: %v", h)
	}
}

// TestNoPlanAgainstARecord tries many visits, with flags, actions, precautions
// and plans by chance: no plan holds a drill whose contra-indication is
// recorded, and a locked visit has no drill at all.
func TestNoPlanAgainstARecord(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	lib := drill.Standard()
	all := lib.All()
	locked, held := 0, 0
	for range 50 {
		v := recorded(t, "v1", someValues(random)...)
		for _, p := range drill.Precautions() {
			if random.IntN(4) == 0 {
				v = told(v, p.Code)
			}
		}
		for _, q := range assessment.FlagQuestions() {
			if random.IntN(20) == 0 {
				v = answering(v, q.Code, assessment.FlagAction{Kind: assessment.FlagActionKind(random.IntN(4)), Reason: "tested"})
			}
		}
		if random.IntN(2) == 0 {
			v.Plan.Decided = true
			for range 4 {
				v.Plan.Drills = append(v.Plan.Drills, assessment.PlannedDrill{Drill: all[random.IntN(len(all))].ID})
			}
		}
		s := summary(t, v)
		holds := drill.Holds(s)
		plan, p := drill.Effective(s, lib), drill.Propose(s, lib)
		held += len(p.Held)
		if s.Lock.Locked() {
			locked++
			if len(plan.Drills)+len(p.Drills)+len(p.Also) > 0 {
				t.Fatalf("a locked visit has drills: %v %q", planIDs(plan), ids(p.Drills))
			}
		}
		for _, planned := range plan.Drills {
			d, _ := lib.Drill(planned.Drill)
			if by := d.HeldBackBy(holds); len(by) > 0 {
				t.Fatalf("%s is on the plan against %v", d.ID, by)
			}
		}
		for _, d := range slices.Concat(p.Drills, p.Also) {
			if by := d.Drill.HeldBackBy(holds); len(by) > 0 {
				t.Fatalf("%s is offered against %v", d.Drill.ID, by)
			}
		}
	}
	if locked < 5 || held < 10 {
		t.Errorf("%d visits were locked, %d drills held back: the test shows nothing", locked, held)
	}
}
