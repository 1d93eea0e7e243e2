package angle

import (
	"stridewell/assessment"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/gait"
	"stridewell/ui/widget"
)

// A template is an angle that can be measured: which points, and what is made
// of them.
type template struct {
	code       string // as kept with a picture; never changes
	name       string
	measure    assessment.MeasureID
	definition string // of the measure; empty where it has none, or another says it
	words      string // the convention, in a sentence
	points     []string
	lines      [][2]int
	guides     []widget.Guide
	plateAt    int
	still      bool   // of somebody who keeps still: a photograph, not a frame
	without    string // definition while no picture of standing still was measured
	lengths    bool   // of two lengths that are typed: no picture
	sketch     widget.Sketch
	angle      func(f gait.Facing, p []gait.Spot) float64
}

// standing reports whether the same angle standing still is taken off.
func (t template) standing() bool { return t.without != "" }

const (
	hipPoint   = "Hip: bony point at the side"
	kneePoint  = "Knee: outer bony point"
	anklePoint = "Ankle: outer bony point"
	neckPoint  = "Base of the neck"
)

// templates are in the order they are offered.
func templates() []template {
	upright := func(point int) []widget.Guide { return []widget.Guide{{Point: point}} }
	return []template{
		{
			code: "hip_thigh", sketch: sketches["hip_thigh"], name: "Hip extension, thigh", measure: catalogue.HipExtension, definition: catalogue.ThighVertical,
			words:  "Hip to knee against vertical, at the largest angle just after toe-off. + is behind.",
			points: []string{hipPoint, kneePoint}, lines: [][2]int{{0, 1}}, guides: upright(0),
			angle: func(f gait.Facing, p []gait.Spot) float64 { return f.ThighBehind(p[0], p[1]) },
		},
		{
			code: "hip_trunk", sketch: sketches["hip_trunk"], name: "Hip extension, trunk", measure: catalogue.HipExtension, definition: catalogue.TrunkThigh,
			words:  "Neck, hip and knee, less 180 degrees: it depends on the lean. + is behind.",
			points: []string{neckPoint, hipPoint, kneePoint}, lines: [][2]int{{0, 1}, {1, 2}}, plateAt: 1,
			angle: func(f gait.Facing, p []gait.Spot) float64 { return f.TrunkThigh(p[0], p[1], p[2]) },
		},
		{
			code: "hip_pelvis", sketch: sketches["hip_pelvis"], name: "Hip extension, pelvis", measure: catalogue.HipExtension, definition: catalogue.PelvisThigh,
			words:  "Thigh against the line of the pelvis' bony points. Through clothes these can hardly be found: put stickers on them, and trust it little. + is behind.",
			points: []string{"Pelvis: front bony point", "Pelvis: back bony point", hipPoint, kneePoint}, lines: [][2]int{{0, 1}, {2, 3}}, plateAt: 2,
			angle: func(f gait.Facing, p []gait.Spot) float64 { return f.PelvisThigh(p[0], p[1], p[2], p[3]) },
		},
		{
			code: "foot_strike", sketch: sketches["foot_strike"], name: "Foot strike", measure: catalogue.FootStrikeAngle, definition: "standing_offset", without: "raw",
			words:  "Sole against level at first contact, less the same angle standing still. + is toes up.",
			points: []string{"Heel: back of the sole", "Toe: front of the sole"}, lines: [][2]int{{0, 1}},
			guides: []widget.Guide{{Point: 0, Level: true}},
			angle:  func(f gait.Facing, p []gait.Spot) float64 { return f.Sole(p[0], p[1]) },
		},
		{
			code: "trunk_lean", sketch: sketches["trunk_lean"], name: "Trunk lean", measure: catalogue.TrunkLean, definition: catalogue.Midstance,
			words:  "Hip to base of the neck against vertical, at mid-stance. + is forward.",
			points: []string{hipPoint, neckPoint}, lines: [][2]int{{0, 1}}, guides: upright(0),
			angle: func(f gait.Facing, p []gait.Spot) float64 { return f.Lean(p[0], p[1]) },
		},
		{
			code: "shin", sketch: sketches["shin"], name: "Shin", measure: catalogue.TibialInclination,
			words:  "Knee to ankle against vertical, at first contact. + is the ankle ahead of the knee.",
			points: []string{kneePoint, anklePoint}, lines: [][2]int{{0, 1}}, guides: upright(0),
			angle: func(f gait.Facing, p []gait.Spot) float64 { return f.Shin(p[0], p[1]) },
		},
		{
			code: "knee_bend", sketch: sketches["knee_bend"], name: "Knee bend", measure: catalogue.KneeFlexionContact,
			words:  "Hip, knee and ankle at first contact. 0 is straight, + is bent.",
			points: []string{hipPoint, kneePoint, anklePoint}, lines: [][2]int{{0, 1}, {1, 2}}, plateAt: 1,
			angle: func(f gait.Facing, p []gait.Spot) float64 { return f.KneeBend(p[0], p[1], p[2]) },
		},
		{
			code: "pelvic_drop", sketch: sketches["pelvic_drop"], name: "Pelvic drop", measure: catalogue.PelvicDrop,
			words:  "From behind at mid-stance; a level edge in the room corrects the camera. + is the swinging side low.",
			points: []string{"Pelvis, side of the foot that is down", "Pelvis, swinging side", "A level edge: one end", "A level edge: other end"},
			lines:  [][2]int{{0, 1}, {2, 3}},
			angle:  func(_ gait.Facing, p []gait.Spot) float64 { return gait.Drop(p[0], p[1], p[2], p[3]) },
		},
		{
			code: "thomas", sketch: sketches["thomas"], name: "Thomas test", measure: catalogue.ThomasHip, still: true,
			words:  "Lying, pelvis held flat: hip to knee against level. + is the thigh below level.",
			points: []string{hipPoint, kneePoint}, lines: [][2]int{{0, 1}}, guides: []widget.Guide{{Point: 0, Level: true}},
			angle: func(_ gait.Facing, p []gait.Spot) float64 { return gait.BelowLevel(p[0], p[1]) },
		},
		{
			code: "thomas_lengths", sketch: sketches["thomas"], name: "Thomas test, two lengths", measure: catalogue.ThomasHip, still: true, lengths: true,
			words: "With a tape and no picture: how long the thigh is, and how far the knee lies below the hip. + is the thigh below level.",
		},
	}
}
