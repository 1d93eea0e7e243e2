package angle

import "stridewell/ui/widget"

// A limb is a line of the stick person, and a spot where two of them meet.
type (
	limb = []widget.Spot
	spot = widget.Spot
)

// The runner of the sketches faces right: the leg behind is the one measured.
var (
	neck, hipAt      = spot{X: 55, Y: 22}, spot{X: 50, Y: 48}
	kneeBehind       = spot{X: 38, Y: 68}
	heelBehind       = spot{X: 22, Y: 82}
	frontLeg         = limb{hipAt, {X: 60, Y: 66}, {X: 56, Y: 88}, {X: 64, Y: 88}}
	head             = limb{neck, {X: 57, Y: 12}}
	pelvisA, pelvisB = spot{X: 59, Y: 47}, spot{X: 41, Y: 43}
)

// sketches draw the convention of each template, by its code.
var sketches = map[string]widget.Sketch{
	"hip_thigh": {
		Body:  []limb{head, {neck, hipAt}, frontLeg, {kneeBehind, heelBehind}},
		Lines: [][2]spot{{hipAt, kneeBehind}}, Dashed: [2]spot{{X: 50, Y: 20}, {X: 50, Y: 88}},
		Corner: hipAt, From: spot{X: 50, Y: 88}, To: kneeBehind,
	},
	"hip_trunk": {
		Body:  []limb{head, frontLeg, {kneeBehind, heelBehind}},
		Lines: [][2]spot{{neck, hipAt}, {hipAt, kneeBehind}}, Dashed: [2]spot{hipAt, {X: 42.3, Y: 88}},
		Corner: hipAt, From: spot{X: 42.3, Y: 88}, To: kneeBehind,
	},
	"hip_pelvis": {
		Body:  []limb{head, {neck, hipAt}, frontLeg, {kneeBehind, heelBehind}},
		Lines: [][2]spot{{pelvisA, pelvisB}, {hipAt, kneeBehind}}, Dashed: [2]spot{hipAt, {X: 41.5, Y: 86}},
		Corner: hipAt, From: spot{X: 41.5, Y: 86}, To: kneeBehind,
	},
	"foot_strike": {
		Body:  []limb{{{X: 30, Y: 10}, {X: 40, Y: 45}, {X: 34, Y: 64}}},
		Lines: [][2]spot{{{X: 30, Y: 72}, {X: 72, Y: 56}}}, Dashed: [2]spot{{X: 15, Y: 72}, {X: 88, Y: 72}},
		Corner: spot{X: 30, Y: 72}, From: spot{X: 88, Y: 72}, To: spot{X: 72, Y: 56},
	},
	"trunk_lean": {
		Body:  []limb{{{X: 64, Y: 22}, {X: 68, Y: 11}}, frontLeg, {hipAt, kneeBehind, heelBehind}},
		Lines: [][2]spot{{hipAt, {X: 64, Y: 22}}}, Dashed: [2]spot{{X: 50, Y: 12}, {X: 50, Y: 60}},
		Corner: hipAt, From: spot{X: 50, Y: 12}, To: spot{X: 64, Y: 22},
	},
	"shin": {
		Body:  []limb{{{X: 40, Y: 8}, {X: 38, Y: 34}, {X: 46, Y: 50}}, {{X: 58, Y: 82}, {X: 70, Y: 78}}},
		Lines: [][2]spot{{{X: 46, Y: 50}, {X: 58, Y: 82}}}, Dashed: [2]spot{{X: 46, Y: 34}, {X: 46, Y: 92}},
		Corner: spot{X: 46, Y: 50}, From: spot{X: 46, Y: 92}, To: spot{X: 58, Y: 82},
	},
	"knee_bend": {
		Body:  []limb{{{X: 40, Y: 6}, {X: 38, Y: 26}}, {{X: 48, Y: 88}, {X: 60, Y: 86}}},
		Lines: [][2]spot{{{X: 38, Y: 26}, {X: 56, Y: 56}}, {{X: 56, Y: 56}, {X: 48, Y: 88}}}, Dashed: [2]spot{{X: 56, Y: 56}, {X: 74, Y: 86}},
		Corner: spot{X: 56, Y: 56}, From: spot{X: 74, Y: 86}, To: spot{X: 48, Y: 88},
	},
	"pelvic_drop": {
		Body:  []limb{{{X: 50, Y: 10}, {X: 50, Y: 40}}, {{X: 36, Y: 42}, {X: 38, Y: 92}}, {{X: 64, Y: 50}, {X: 60, Y: 70}, {X: 66, Y: 86}}},
		Lines: [][2]spot{{{X: 36, Y: 42}, {X: 64, Y: 50}}}, Dashed: [2]spot{{X: 20, Y: 42}, {X: 86, Y: 42}},
		Corner: spot{X: 36, Y: 42}, From: spot{X: 86, Y: 42}, To: spot{X: 64, Y: 50},
	},
	"thomas": {
		Body:  []limb{{{X: 8, Y: 52}, {X: 44, Y: 52}}, {{X: 4, Y: 60}, {X: 46, Y: 60}, {X: 46, Y: 90}}, {{X: 44, Y: 52}, {X: 56, Y: 26}, {X: 38, Y: 22}}, {{X: 76, Y: 66}, {X: 78, Y: 90}}},
		Lines: [][2]spot{{{X: 44, Y: 52}, {X: 76, Y: 66}}}, Dashed: [2]spot{{X: 44, Y: 52}, {X: 94, Y: 52}},
		Corner: spot{X: 44, Y: 52}, From: spot{X: 94, Y: 52}, To: spot{X: 76, Y: 66},
	},
}
