package drill_test

import (
	"strings"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

// names writes findings as "key side", in the order found.
func names(found []drill.Named) string {
	var out []string
	for _, n := range found {
		text := string(n.Finding)
		if n.Side != assessment.NoSide {
			text += " " + n.Side.String()
		}
		out = append(out, text)
	}
	return strings.Join(out, ", ")
}

func TestFindings(t *testing.T) {
	tests := []struct {
		name   string
		values []value
		want   string
	}{
		{"nothing recorded", nil, ""},
		{"an onset distance is a threshold, and legs come first", []value{whole(catalogue.OnsetDistance, "2")}, "tight_after_distance, leg_strength"},
		{"tight from the first step has no threshold", []value{whole(catalogue.OnsetDistance, "0")}, ""},
		{"walking eases it", []value{whole(catalogue.EasedByWalking, "yes")}, "eases_with_walking"},
		{"walking partly eases it", []value{whole(catalogue.EasedByWalking, "partly")}, "eases_with_walking"},
		{"walking does not ease it", []value{whole(catalogue.EasedByWalking, "no")}, ""},
		{"walking was not tried", []value{whole(catalogue.EasedByWalking, "not_tried")}, ""},
		{"back pain in a runner", []value{whole(catalogue.PainWorst, "6")}, "leg_strength"},
		{"pain today", []value{whole(catalogue.PainNow, "1")}, "leg_strength"},
		{"no pain", []value{whole(catalogue.PainNow, "0"), whole(catalogue.PainWorst, "0")}, ""},
		{"one leg stands up less often", []value{left(catalogue.SitToStandSingle, "9"), right(catalogue.SitToStandSingle, "14")}, "thigh_strength_uneven left"},
		{"two fewer may be miscounted", []value{left(catalogue.SitToStandSingle, "9"), right(catalogue.SitToStandSingle, "11")}, ""},
		{"few on both legs has no norm", []value{left(catalogue.SitToStandSingle, "2"), right(catalogue.SitToStandSingle, "2")}, ""},
		{"side bridge in range", []value{left(catalogue.SideBridge, "80")}, ""},
		{"side bridge borderline", []value{left(catalogue.SideBridge, "38")}, ""},
		{"side bridge short", []value{left(catalogue.SideBridge, "28")}, "side_bridge_short left"},
		{"side bridge short on both sides", []value{left(catalogue.SideBridge, "28"), right(catalogue.SideBridge, "9")}, "side_bridge_short right"},
		{"side bridge ended by the arm", []value{stopped(left(catalogue.SideBridge, "9"), assessment.StopArm)}, ""},
		{"back hold short", []value{whole(catalogue.TrunkExtension, "30")}, "back_hold_short"},
		{"back hold ended by pain", []value{stopped(whole(catalogue.TrunkExtension, "120"), assessment.StopPain)}, "back_hold_short"},
		{"calf tires", []value{right(catalogue.HeelRaise, "10")}, "leg_strength right, calf_tires right"},
		{"calf on a flat floor", []value{{measure: catalogue.HeelRaise, side: assessment.Right, text: "10", as: catalogue.FlatFloor}}, ""},
		{"Thomas test short", []value{left(catalogue.ThomasHip, "-3"), right(catalogue.ThomasHip, "-7")}, "hip_flexors_short right"},
		{"Thomas test without the pelvis", []value{broken(left(catalogue.ThomasHip, "-9"), catalogue.PelvisFree)}, ""},
		{"Thomas test uneven", []value{left(catalogue.ThomasHip, "25"), right(catalogue.ThomasHip, "15")}, "hip_flexors_uneven right"},
		{"Thomas test uneven and short", []value{left(catalogue.ThomasHip, "6"), right(catalogue.ThomasHip, "-7")}, "hip_flexors_short right, hip_flexors_uneven right"},
		{
			"Thomas test uneven by goniometer",
			[]value{
				{measure: catalogue.ThomasHip, side: assessment.Left, text: "25", by: assessment.Goniometer},
				{measure: catalogue.ThomasHip, side: assessment.Right, text: "12", by: assessment.Goniometer},
			},
			"",
		},
		{"leg behind short", []value{left(catalogue.LegBehind, "4")}, "hip_flexors_short left"},
		{"the worse of two tests speaks", []value{left(catalogue.LegBehind, "4"), left(catalogue.ThomasHip, "-9")}, "hip_flexors_short left"},
		{"hamstrings short", []value{left(catalogue.HamstringAKE, "25")}, "hamstrings_short left"},
		{"toe touch short", []value{whole(catalogue.ToeTouch, "12")}, "toe_touch_short"},
		{"toe touch borderline", []value{whole(catalogue.ToeTouch, "1")}, ""},
		{"cross-legged with a cushion", []value{whole(catalogue.CrossLegged, "cushion")}, "cross_legged_hard"},
		{"side-bend short", []value{left(catalogue.SideBend, "13"), right(catalogue.SideBend, "20")}, "side_bend_short left"},
		{"ankle stiff", []value{right(catalogue.KneeToWall, "7")}, "ankle_stiff right"},
		{"leans more when tired", []value{whole(catalogue.TrunkLean, "8"), late(catalogue.TrunkLean, "12")}, "stoops_when_tired"},
		{"leans a little more when tired", []value{whole(catalogue.TrunkLean, "8"), late(catalogue.TrunkLean, "11")}, ""},
		{"leans less when tired", []value{whole(catalogue.TrunkLean, "12"), late(catalogue.TrunkLean, "6")}, ""},
		{"leans much from the start", []value{whole(catalogue.TrunkLean, "20")}, ""},
		{"cadence low for the speed", []value{whole(catalogue.Cadence, "150")}, "low_cadence"},
		{"cadence borderline", []value{whole(catalogue.Cadence, "159")}, ""},
		{
			"hip extension by markers",
			[]value{{measure: catalogue.HipExtension, side: assessment.Left, text: "1", as: catalogue.PelvisThigh, by: assessment.Markers}},
			"little_hip_extension left",
		},
		{
			"hip extension by video",
			[]value{{measure: catalogue.HipExtension, side: assessment.Left, text: "1", as: catalogue.ThighVertical}},
			"",
		},
		{"it tightens after a time", []value{whole(catalogue.OnsetTime, "12")}, "tight_after_distance"},
		{"a run far beyond the longest", []value{whole(catalogue.SessionSpike, "150")}, "long_run_jump"},
		{"a run as long as the longest", []value{whole(catalogue.SessionSpike, "100")}, ""},
		{"step-down poor", []value{left(catalogue.StepDown, "5")}, "squat_control left, leg_strength left"},
		{"few bridges", []value{left(catalogue.HamstringBridge, "12"), right(catalogue.HamstringBridge, "30")}, "leg_strength left, back_of_leg_tires left"},
		{"bridges uneven and in range", []value{left(catalogue.HamstringBridge, "27"), right(catalogue.HamstringBridge, "40")}, "back_of_leg_tires left"},
		{"lifting troubles", []value{whole(catalogue.Lifting, catalogue.SomeTrouble)}, "lifting_hurts"},
		{"lifting does not trouble", []value{whole(catalogue.Lifting, "none")}, ""},
		{"front plank short", []value{whole(catalogue.FrontPlank, "20")}, "front_plank_short"},
		{"hip turns in little", []value{left(catalogue.HipInternalRotation, "15")}, "hip_turn_in_short left"},
		{"stiff mornings", []value{whole(catalogue.MorningStiffness, "20")}, "morning_stiffness"},
		{"seen a little", []value{left(catalogue.PushOff, "some")}, ""},
		{"seen clearly", []value{left(catalogue.PushOff, catalogue.Clearly), whole(catalogue.Crossover, catalogue.Clearly), whole(catalogue.LumbarArch, catalogue.Clearly)}, "weak_push_off left, arches_low_back, feet_cross"},
		{"loud landings", []value{whole(catalogue.LandingSound, catalogue.Clearly)}, "hard_landing"},
		{"foot clearly ahead", []value{right(catalogue.OverstrideByEye, catalogue.Clearly)}, "overstride right"},
		{"a loading rate has no band", []value{left(catalogue.VALR, "190")}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := names(drill.Findings(today(t, tt.values...))); got != tt.want {
				t.Errorf("found %q, want %q", got, tt.want)
			}
		})
	}
}

// TestTheWorseSideSpeaks: the value in the reason is that of the side named.
func TestTheWorseSideSpeaks(t *testing.T) {
	found := drill.Findings(today(t, left(catalogue.SitToStandSingle, "14"), right(catalogue.SitToStandSingle, "9")))
	if len(found) != 1 || found[0].Shown.Observation.Number != 9 || found[0].Side != assessment.Right {
		t.Errorf("found %+v", found)
	}
}

// TestFindingsUnknownPerson: without sex and birth date nothing is graded, and
// what needs no grade still speaks.
func TestFindingsUnknownPerson(t *testing.T) {
	v := recorded(t, "v1", left(catalogue.SideBridge, "9"), whole(catalogue.ToeTouch, "30"), whole(catalogue.OnsetDistance, "2"))
	s, ok := assessment.Summarise(table, assessment.History{Client: assessment.Client{ID: "c1"}, Visits: []assessment.Visit{v}}, "v1")
	if got := names(drill.Findings(s)); !ok || got != "tight_after_distance, leg_strength" {
		t.Errorf("found %q", got)
	}
}
