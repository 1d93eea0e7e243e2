package drill_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

func ids(list []drill.Proposed) string {
	var out []string
	for _, p := range list {
		out = append(out, string(p.Drill.ID))
	}
	return strings.Join(out, " ")
}

func planIDs(p assessment.Plan) string {
	var out []string
	for _, d := range p.Drills {
		out = append(out, string(d.Drill))
	}
	return strings.Join(out, " ")
}

var (
	onset       = whole(catalogue.OnsetDistance, "2")
	walking     = whole(catalogue.EasedByWalking, "yes")
	hurts       = whole(catalogue.PainWorst, "6")
	weakerLeft  = []value{left(catalogue.SitToStandSingle, "9"), right(catalogue.SitToStandSingle, "14")}
	bridge      = left(catalogue.SideBridge, "12")
	backHold    = whole(catalogue.TrunkExtension, "30")
	thomas      = left(catalogue.ThomasHip, "-3")
	ankle       = left(catalogue.KneeToWall, "5")
	cadence     = whole(catalogue.Cadence, "150")
	noShorter   = whole(catalogue.EasedByShorterSteps, "no")
	stoop       = []value{whole(catalogue.TrunkLean, "8"), late(catalogue.TrunkLean, "14")}
	littleHip   = value{measure: catalogue.HipExtension, side: assessment.Left, text: "1", as: catalogue.PelvisThigh, by: assessment.Markers}
	toeTouch    = whole(catalogue.ToeTouch, "12")
	crossLegged = whole(catalogue.CrossLegged, "cushion")
)

func TestPropose(t *testing.T) {
	tests := []struct {
		name   string
		values []value
		want   string
	}{
		{"nothing recorded", nil, ""},
		{"in range", []value{left(catalogue.SideBridge, "80")}, ""},
		{"borderline", []value{left(catalogue.SideBridge, "38")}, ""},
		{"invalid", []value{stopped(bridge, assessment.StopArm)}, ""},
		{"load, legs and the worst endurance come first", []value{onset, hurts, bridge, thomas, cadence}, "T11 S01 S16"},
		{"mobility when there is room", []value{onset, thomas}, "T11 S01 M06"},
		{"a cue when there is room", []value{thomas, cadence}, "M06 T01"},
		{"walking that eases it is answered like a distance", []value{walking}, "T11"},
		{"legs where one is weaker", weakerLeft, "S01"},
		{"the worst endurance: marked before moderate", []value{bridge, stopped(backHold, assessment.StopPain)}, "S17"},
		{"the worst endurance: as listed where alike", []value{bridge, backHold}, "S16"},
		{"the worst mobility: marked before moderate", []value{toeTouch, ankle}, "M13"},
		{"a drill made for the finding", []value{toeTouch}, "M09"},
		{"mobility as listed where alike", []value{toeTouch, crossLegged}, "M09"},
		{"one cue only", append([]value{cadence}, stoop...), "T01"},
		{"posture late in the run", stoop, "T10"},
		{"a finding of the run gets a drill of the run", []value{littleHip}, "T07"},
		{"cadence where shorter steps were not tried", []value{cadence}, "T01"},
		{"cadence where shorter steps help", []value{cadence, whole(catalogue.EasedByShorterSteps, "yes")}, "T01"},
		{"no cadence first where shorter steps do not help", []value{cadence, noShorter}, ""},
		{"cadence later where shorter steps do not help", []value{cadence, noShorter, thomas}, "M06 T01"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := drill.Propose(today(t, tt.values...), drill.Standard())
			if got := ids(p.Drills); got != tt.want {
				t.Errorf("proposed %q, want %q (also %q)", got, tt.want, ids(p.Also))
			}
			if p.Locked || p.Reason != "" {
				t.Errorf("held back: %q", p.Reason)
			}
		})
	}
}

// TestOthersAreOffered: what does not fit on the list is offered beside it.
func TestOthersAreOffered(t *testing.T) {
	p := drill.Propose(today(t, onset, bridge, thomas, cadence, crossLegged), drill.Standard())
	if got := ids(p.Drills); got != "T11 S01 S16" {
		t.Errorf("proposed %q", got)
	}
	if got := ids(p.Also); !strings.HasPrefix(got, "M06 T01 ") || !strings.Contains(got, "M10") {
		t.Errorf("also %q, want the next places first and the rest of what helps", got)
	}
	if got := names(p.Without); got != "hip_flexors_short left, cross_legged_hard, low_cadence" {
		t.Errorf("without a drill: %q", got)
	}
	want := 0.0
	for _, d := range p.Drills {
		want += d.Drill.Minutes
	}
	if p.Minutes != want || want == 0 {
		t.Errorf("%v minutes, the drills make %v", p.Minutes, want)
	}
}

func TestFlagsComeFirst(t *testing.T) {
	const (
		urgent    = assessment.FlagCode("weight_loss_or_night_pain")
		emergency = assessment.FlagCode("chest_or_faint")
		bone      = assessment.FlagCode("hop_or_night_bone_pain")
		fall      = assessment.FlagCode("fall_or_fragile_bone")
		soon      = assessment.FlagCode("low_energy")
	)
	ruledOut := assessment.FlagAction{Kind: assessment.RuledOut, Reason: "seen by the doctor in March"}
	referred := assessment.FlagAction{Kind: assessment.Referred, Who: "the practice next door"}
	cleared := assessment.FlagAction{Kind: assessment.Cleared}
	tests := []struct {
		name    string
		code    assessment.FlagCode
		actions []assessment.FlagAction
		locked  bool
		reason  bool
		want    string
	}{
		{"refer soon locks nothing", soon, nil, false, false, "T11 S01 S16"},
		{"urgent", urgent, nil, true, true, ""},
		{"urgent and referred", urgent, []assessment.FlagAction{referred}, false, false, "T11 S01 S16"},
		{"emergency", emergency, nil, true, true, ""},
		{"emergency and referred", emergency, []assessment.FlagAction{referred}, true, true, ""},
		{"emergency and ruled out", emergency, []assessment.FlagAction{ruledOut}, false, false, "T11 S01 S16"},
		{"bone", bone, nil, true, true, ""},
		{"bone and referred", bone, []assessment.FlagAction{referred}, true, true, ""},
		{"bone and cleared", bone, []assessment.FlagAction{cleared}, false, false, "T11 S01 S16"},
		{"a fall", fall, nil, true, true, ""},
		{"a fall and referred: no running", fall, []assessment.FlagAction{referred}, false, true, "S01 S16 M06"},
		{"a fall, referred and cleared", fall, []assessment.FlagAction{referred, cleared}, false, false, "T11 S01 S16"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := answering(recorded(t, "v1", onset, bridge, thomas, cadence), tt.code, tt.actions...)
			s := summary(t, v)
			p := drill.Propose(s, drill.Standard())
			if got := ids(p.Drills); got != tt.want || p.Locked != tt.locked || (p.Reason != "") != tt.reason {
				t.Errorf("proposed %q, locked %v, reason %q", got, p.Locked, p.Reason)
			}
			if tt.locked && len(p.Also)+len(p.Without)+len(p.Retire) > 0 {
				t.Errorf("a locked visit speaks of drills: %+v", p)
			}
			if got := planIDs(drill.Effective(s, drill.Standard())); got != tt.want {
				t.Errorf("the plan is %q", got)
			}
			for _, d := range slices.Concat(p.Drills, p.Also) {
				if s.Lock.NoRunning && d.Drill.Running() {
					t.Errorf("%s loads as running does", d.Drill.ID)
				}
			}
		})
	}
}

func TestReasonsAreFilled(t *testing.T) {
	tests := []struct {
		name   string
		values []value
		drill  assessment.DrillID
		want   string
	}{
		{"kilometres", []value{onset}, "T11", "Your back tightens at about 2 km; we keep each run part below that."},
		{"decimals as typed", []value{whole(catalogue.OnsetDistance, "2,5")}, "T11", "Your back tightens at about 2.5 km; we keep each run part below that."},
		{"seconds and side", []value{bridge}, "S16", "You held the left side plank for 12 seconds; short holds build this up."},
		{"one second", []value{left(catalogue.SideBridge, "1")}, "S16", "You held the left side plank for 1 second; short holds build this up."},
		{"the worse side", []value{bridge, right(catalogue.SideBridge, "8")}, "S16", "You held the right side plank for 8 seconds; short holds build this up."},
		{"repetitions", []value{right(catalogue.HeelRaise, "10")}, "S11", "You did 10 reps on the right; this builds calf strength for running."},
		{"degrees", []value{left(catalogue.HamstringAKE, "32")}, "M08", "Your left knee stopped 32 degrees short of straight; this lengthens the back of the thigh."},
		{"centimetres", []value{toeTouch}, "M09", "Your fingers stopped 12 cm from the floor; this builds your forward bend."},
		{"steps", []value{cadence}, "T01", "You take 150 steps a minute; a few more steps each minute shorten your stride."},
		{"the weaker side", weakerLeft, "S01", "Your left thigh did less than the other; squats build the muscle that takes landing load."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := drill.Propose(today(t, tt.values...), drill.Standard())
			all := slices.Concat(p.Drills, p.Also)
			i := slices.IndexFunc(all, func(d drill.Proposed) bool { return d.Drill.ID == tt.drill })
			if i < 0 {
				t.Fatalf("%s is not offered: %q", tt.drill, ids(all))
			}
			if all[i].Why != tt.want {
				t.Errorf("%q, want %q", all[i].Why, tt.want)
			}
		})
	}
}

// TestPurposeWhereAReasonCannotBeFilled: a finding without a side leaves the
// drill's own purpose.
func TestPurposeWhereAReasonCannotBeFilled(t *testing.T) {
	s := today(t, value{measure: catalogue.HeelRaise, text: "5"})
	p := drill.Propose(s, drill.Standard())
	i := slices.IndexFunc(p.Drills, func(d drill.Proposed) bool { return d.Drill.ID == "S11" })
	if i < 0 || p.Drills[i].Why != p.Drills[i].Drill.Purpose {
		t.Errorf("a reason that needs a side: %+v", p.Drills)
	}
}

// TestProposalsHold tries many visits: whatever is recorded, the list stays
// short, each drill once, each with a reason, an exit and a finding of today;
// and the order in which values were typed does not matter.
func TestProposalsHold(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 40 {
		values := someValues(random)
		s := today(t, values...)
		p := drill.Propose(s, drill.Standard())
		found := drill.Findings(s)
		if len(p.Drills) > drill.Usual {
			t.Fatalf("%d drills", len(p.Drills))
		}
		seen := map[assessment.DrillID]bool{}
		for _, d := range slices.Concat(p.Drills, p.Also) {
			if seen[d.Drill.ID] {
				t.Errorf("%s twice", d.Drill.ID)
			}
			seen[d.Drill.ID] = true
			if d.Why == "" || d.Drop == "" || strings.ContainsAny(d.Why, "{}") {
				t.Errorf("%s: why %q, drop %q", d.Drill.ID, d.Why, d.Drop)
			}
			for _, n := range d.Answers {
				if !slices.ContainsFunc(found, func(f drill.Named) bool { return f.Finding == n.Finding }) {
					t.Errorf("%s answers %s, which is not a finding", d.Drill.ID, n.Finding)
				}
			}
		}
		random.Shuffle(len(values), func(i, j int) { values[i], values[j] = values[j], values[i] })
		again := drill.Propose(today(t, values...), drill.Standard())
		if ids(again.Drills) != ids(p.Drills) || ids(again.Also) != ids(p.Also) {
			t.Fatalf("another order proposes %q instead of %q", ids(again.Drills), ids(p.Drills))
		}
	}
}

// someValues picks measures, sides and values by chance.
func someValues(random *rand.Rand) []value {
	var values []value
	for _, m := range table.Measures() {
		for _, side := range m.Sides() {
			for _, moment := range m.MomentsOf() {
				if random.IntN(3) == 0 {
					continue
				}
				v := value{measure: m.ID, side: side, moment: moment}
				if m.Chosen() {
					v.text = m.Choices[random.IntN(len(m.Choices))].Code
				} else {
					v.text = strconv.FormatFloat(m.Expect.Min+random.Float64()*(m.Expect.Max-m.Expect.Min), 'f', m.Decimals, 64)
				}
				values = append(values, v)
			}
		}
	}
	return values
}

// TestEffective: the clinician's plan stands against the proposal, and a
// closed visit keeps its own.
func TestEffective(t *testing.T) {
	lib := drill.Standard()
	decided := assessment.Plan{Decided: true, Drills: []assessment.PlannedDrill{{Drill: "T11", Dose: "twice a week"}, {Drill: "M17"}}}
	tests := []struct {
		name  string
		state assessment.VisitState
		plan  assessment.Plan
		want  string
	}{
		{"the proposal until something is decided", assessment.Open, assessment.Plan{}, "T11 S01"},
		{"the clinician's own", assessment.Open, decided, "T11 M17"},
		{"an emptied plan stays empty", assessment.Open, assessment.Plan{Decided: true}, ""},
		{"a closed visit keeps its plan", assessment.Closed, decided, "T11 M17"},
		{"a closed visit without drills is given none", assessment.Closed, assessment.Plan{}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := recorded(t, "v1", onset)
			v.State, v.Plan = tt.state, tt.plan
			if v.State == assessment.Closed {
				v.Findings = assessment.Findings(table, assessment.Client{}, v)
			}
			got := drill.Effective(summary(t, v), lib)
			if planIDs(got) != tt.want || got.Decided != tt.plan.Decided {
				t.Errorf("the plan is %q, decided %v", planIDs(got), got.Decided)
			}
		})
	}
}

// TestEffectiveHoldsBack: what was decided before a red-flag answer is not on
// the plan while it is open, and is there again afterwards.
func TestEffectiveHoldsBack(t *testing.T) {
	v := recorded(t, "v1", onset)
	v.Plan = assessment.Plan{Decided: true, Drills: []assessment.PlannedDrill{{Drill: "T11", Dose: "twice a week"}, {Drill: "M17"}}}
	open := answering(v, "fall_or_fragile_bone")
	referred := answering(v, "fall_or_fragile_bone", assessment.FlagAction{Kind: assessment.Referred})
	for _, tt := range []struct {
		name  string
		visit assessment.Visit
		want  string
	}{{"open", open, ""}, {"referred", referred, "M17"}, {"no answer", v, "T11 M17"}} {
		if got := planIDs(drill.Effective(summary(t, tt.visit), drill.Standard())); got != tt.want {
			t.Errorf("%s: the plan is %q, want %q", tt.name, got, tt.want)
		}
	}
	if v.Plan.Drills[0].Dose != "twice a week" || len(v.Plan.Drills) != 2 {
		t.Errorf("the visit's own plan was changed: %+v", v.Plan)
	}
}

func TestPlanned(t *testing.T) {
	lib := drill.Standard()
	p := drill.Propose(today(t, onset), lib)
	proposed, _ := lib.Drill("T11")
	other, _ := lib.Drill("M17")
	if got := drill.Planned(p, proposed); got.Why != p.Drills[0].Why || got.Drop != p.Drills[0].Drop {
		t.Errorf("a proposed drill is planned with %q", got.Why)
	}
	if got := drill.Planned(p, other); got.Why != other.Purpose || got.Drop == "" {
		t.Errorf("a drill chosen by hand is planned with %q, %q", got.Why, got.Drop)
	}
}
