package workspace

import (
	"slices"
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
)

// TestOpenEnds: before a visit is closed it is named what was not asked, not
// measured and not decided; what was left out on purpose is not open.
func TestOpenEnds(t *testing.T) {
	w, _ := visiting(t)
	own := assessment.Protocol{ID: "ours", Items: []assessment.ProtocolItem{{Measure: bridge.Measure}, {Measure: catalogue.TrunkLean, Late: true}}}
	for _, m := range w.Catalogue().In(assessment.Mobility)[:5] {
		own.Items = append(own.Items, assessment.ProtocolItem{Measure: m.ID})
	}
	w.Own.Set([]assessment.Protocol{own})
	w.SetProtocol(own.ID)
	const (
		technique = "Technique, 2 not done: trunk lean; trunk lean late."
		mobility  = "Mobility, 5 not done: toe touch, straight legs; sit and reach; side-bend; and 2 more."
		drills    = "Drills not decided: 1 is proposed and would stay so."
		next      = "No next visit planned."
	)
	lean := assessment.Key{Measure: catalogue.TrunkLean, Moment: assessment.Early}
	right := bridge
	right.Side = assessment.Right
	all := func(r assessment.FlagReply) {
		for _, q := range assessment.FlagQuestions() {
			w.Answer(q.Code, r)
		}
	}
	tests := []struct {
		name string
		do   func()
		want string
	}{
		{"nothing yet", func() {}, "Red-flag questions not asked.|Nothing was measured.|No drill is on the plan.|" + next},
		{"asked", func() { all(assessment.No) }, "Nothing was measured.|No drill is on the plan.|" + next},
		{"one side", func() { w.Record(bridge, "15") }, technique + "|" + mobility + "|Muscular endurance, 1 not done: side bridge hold.|" + drills + "|" + next},
		{"both sides", func() { w.Record(right, "60") }, technique + "|" + mobility + "|" + drills + "|" + next},
		{"left out", func() { w.LeaveOut(lean, assessment.NotNeeded) }, "Technique, 1 not done: trunk lean late.|" + mobility + "|" + drills + "|" + next},
		{"decided", func() { w.KeepDrill(w.Drills().All()[0].ID) }, "Technique, 1 not done: trunk lean late.|" + mobility + "|" + next},
		{"a next visit", func() { w.SetNextReview(w.Today().AddDays(42)) }, "Technique, 1 not done: trunk lean late.|" + mobility},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.do()
			if got := w.OpenEnds(); !slices.Equal(got, strings.Split(tt.want, "|")) {
				t.Errorf("open are\n%s\nwant\n%s", strings.Join(got, "|"), tt.want)
			}
		})
	}
}
