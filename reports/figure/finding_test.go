package figure

import (
	"fmt"
	"math"
	"testing"

	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/drill"
)

// measured are values of every measure that has a picture.
var measured = []struct {
	id         assessment.MeasureID
	definition string
	values     []float64
}{
	{catalogue.HipExtension, catalogue.ThighVertical, []float64{-5, 0, 12, 25}},
	{catalogue.HipExtension, catalogue.TrunkThigh, []float64{-5, 0, 12, 25}},
	{catalogue.HipExtension, catalogue.PelvisThigh, []float64{0, 9, 17}},
	{catalogue.LegBehind, "", []float64{0, 10, 22}},
	{catalogue.TrunkLean, catalogue.Midstance, []float64{-3, 6, 20}},
	{catalogue.FootStrikeAngle, "", []float64{-10, 5, 20}},
	{catalogue.TibialInclination, catalogue.RearfootLanding, []float64{-5, 4, 14}},
	{catalogue.KneeFlexionContact, "", []float64{5, 14, 22}},
	{catalogue.KneeFlexionPeak, "", []float64{30, 45, 55}},
	{catalogue.PelvicDrop, "", []float64{-2, 4, 9}},
	{catalogue.HipAdduction, "", []float64{0, 9, 16}},
	{catalogue.ThomasHip, "", []float64{-15, 0, 12}},
	{catalogue.ThomasKnee, "", []float64{35, 55, 80}},
	{catalogue.HamstringAKE, "", []float64{5, 30, 55}},
	{catalogue.StraightLegRaise, "", []float64{40, 70, 95}},
	{catalogue.KneeToWallAngle, "", []float64{20, 30, 38}},
}

// TestFindingsAsDrawn: the person in the picture has the angle that is written.
func TestFindingsAsDrawn(t *testing.T) {
	const off = 2.5
	for _, m := range measured {
		for _, v := range m.values {
			t.Run(fmt.Sprintf("%s %s %v", m.id, m.definition, v), func(t *testing.T) {
				a, ok := drill.AngleOf(assessment.Observation{Key: assessment.Key{Measure: m.id}, Definition: m.definition, Number: v})
				if !ok {
					t.Fatal("no picture")
				}
				b := stand(a.Pose)
				want := a.Zero + a.Sign*v
				if got := drawnWay(b, m.id, a.At).clockwise(); math.Abs(math.Remainder(got-want, 360)) > off {
					t.Errorf("drawn at %.1f degrees, the number says %.1f", got, want)
				}
			})
		}
	}
}

// drawnWay is the way of the part of the body that an angle is about.
func drawnWay(b *body, id assessment.MeasureID, at drill.Part) vec {
	l := b.near
	switch {
	case id == catalogue.TrunkLean:
		return b.shoulder.sub(b.hip)
	case id == catalogue.PelvicDrop:
		return b.far.hip.sub(l.hip)
	case at == drill.AtKnee:
		return l.ankle.sub(l.knee)
	case at == drill.AtAnkle:
		return l.knee.sub(l.ankle)
	case at == drill.AtHeel:
		return l.foot
	default:
		return l.knee.sub(l.hip)
	}
}

// TestFindingPosesStand: these poses are checked as those of the drills are.
func TestFindingPosesStand(t *testing.T) {
	const off = .012
	for _, m := range measured {
		for _, v := range m.values {
			a, _ := drill.AngleOf(assessment.Observation{Key: assessment.Key{Measure: m.id}, Definition: m.definition, Number: v})
			b := stand(a.Pose)
			for _, prop := range a.Props {
				place(prop, b)
			}
			for _, c := range b.pose.Contacts {
				if gap := b.gap(c); math.Abs(gap) > off {
					t.Errorf("%s %v: contact %v lies %+.3f of stature off its surface", m.id, v, c, gap)
				}
			}
		}
	}
}

func TestFindingWithoutPicture(t *testing.T) {
	for _, o := range []assessment.Observation{
		{Key: assessment.Key{Measure: catalogue.Cadence}, Number: 170},
		{Key: assessment.Key{Measure: catalogue.FootStrike}, Choice: "no such answer"},
	} {
		if _, ok := Finding(assessment.Shown{Finding: assessment.Finding{Observation: o}}, Options{}); ok {
			t.Errorf("%s %q has a picture", o.Measure, o.Choice)
		}
	}
}
