package gait_test

import (
	"math"
	"testing"

	"stridewell/assessment/gait"
)

// at is a place so far from another, by degrees clockwise from straight up.
func at(from gait.Spot, length, clockwise float64) gait.Spot {
	r := clockwise * math.Pi / 180
	return gait.Spot{X: from.X + length*math.Sin(r), Y: from.Y - length*math.Cos(r)}
}

const tiny = 1e-9

func TestAngles(t *testing.T) {
	hip := gait.Spot{X: 300, Y: 200}
	tests := []struct {
		name  string
		angle func(gait.Facing) float64
		want  float64
	}{
		{"upright", func(f gait.Facing) float64 { return f.Lean(hip, at(hip, 100, 0)) }, 0},
		{"leans forward", func(f gait.Facing) float64 { return f.Lean(hip, at(hip, 100, 12*float64(f))) }, 12},
		{"leans back", func(f gait.Facing) float64 { return f.Lean(hip, at(hip, 100, -5*float64(f))) }, -5},
		{"thigh below the hip", func(f gait.Facing) float64 { return f.ThighBehind(hip, at(hip, 90, 180)) }, 0},
		{"thigh trails", func(f gait.Facing) float64 { return f.ThighBehind(hip, at(hip, 90, 180+20*float64(f))) }, 20},
		{"thigh in front", func(f gait.Facing) float64 { return f.ThighBehind(hip, at(hip, 90, 180-30*float64(f))) }, -30},
		{"trunk and thigh in line", func(f gait.Facing) float64 {
			return f.TrunkThigh(at(hip, 100, 10*float64(f)), hip, at(hip, 90, 180+10*float64(f)))
		}, 0},
		{"trunk and thigh", func(f gait.Facing) float64 {
			return f.TrunkThigh(at(hip, 100, 8*float64(f)), hip, at(hip, 90, 180+20*float64(f)))
		}, 12},
		{"toes up", func(f gait.Facing) float64 { return f.Sole(hip, at(hip, 50, 90*float64(f)-18*float64(f))) }, 18},
		{"toes down", func(f gait.Facing) float64 { return f.Sole(hip, at(hip, 50, 90*float64(f)+7*float64(f))) }, -7},
		{"shin with the ankle ahead", func(f gait.Facing) float64 { return f.Shin(hip, at(hip, 90, 180-6*float64(f))) }, 6},
		{"straight knee", func(f gait.Facing) float64 { return f.KneeBend(at(hip, 90, 5), hip, at(hip, 90, 185)) }, 0},
		{"bent knee", func(f gait.Facing) float64 {
			return f.KneeBend(at(hip, 90, -20*float64(f)), hip, at(hip, 90, 180+25*float64(f)))
		}, 45},
	}
	for _, tt := range tests {
		for _, f := range []gait.Facing{gait.FacesRight, gait.FacesLeft} {
			near(t, tt.name, tt.angle(f), tt.want, tiny)
		}
	}
}

func TestBelowLevel(t *testing.T) {
	hip := gait.Spot{X: 100, Y: 100}
	near(t, "level", gait.BelowLevel(hip, gait.Spot{X: 190, Y: 100}), 0, tiny)
	near(t, "below, feet right", gait.BelowLevel(hip, at(hip, 90, 100)), 10, tiny)
	near(t, "below, feet left", gait.BelowLevel(hip, at(hip, 90, -100)), 10, tiny)
	near(t, "above", gait.BelowLevel(hip, at(hip, 90, 75)), -15, tiny)
}

// TestDrop: a tilted camera changes nothing once the horizon is given.
func TestDrop(t *testing.T) {
	stance := gait.Spot{X: 200, Y: 300}
	for _, side := range []float64{1, -1} {
		swing := at(stance, 80, side*(90+6))
		near(t, "no horizon", gait.Drop(stance, swing, gait.Spot{}, gait.Spot{}), 6, tiny)
		for _, tilt := range []float64{-4, 0, 9} {
			turn := func(p gait.Spot) gait.Spot {
				r := tilt * math.Pi / 180
				return gait.Spot{X: p.X*math.Cos(r) - p.Y*math.Sin(r), Y: p.X*math.Sin(r) + p.Y*math.Cos(r)}
			}
			got := gait.Drop(turn(stance), turn(swing), turn(gait.Spot{X: 0, Y: 500}), turn(gait.Spot{X: 640, Y: 500}))
			near(t, "tilted camera", got, 6, tiny)
			near(t, "horizon the other way", gait.Drop(turn(stance), turn(swing), turn(gait.Spot{X: 640, Y: 500}), turn(gait.Spot{X: 0, Y: 500})), got, tiny)
		}
	}
}

func TestMean(t *testing.T) {
	mean, sd := gait.Mean([]float64{9, 8, 10, 11, 8, 9, 9})
	near(t, "mean", mean, 64.0/7, tiny)
	near(t, "sd", sd, 1.069045, 1e-6)
	if mean, sd = gait.Mean(nil); mean != 0 || sd != 0 {
		t.Errorf("of nothing: %v ± %v", mean, sd)
	}
	if mean, sd = gait.Mean([]float64{4}); mean != 4 || sd != 0 {
		t.Errorf("of one: %v ± %v", mean, sd)
	}
}
