package figure

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// TestReach: two segments keep their lengths, end where they are asked to when
// they can, and bend to the side asked for.
func TestReach(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		first, second := .05+r.Float64()*.2, .05+r.Float64()*.2
		root, to := vec{r.Float64(), r.Float64()}, vec{r.Float64(), r.Float64()}
		side := math.Copysign(1, r.Float64()-.5)
		joint, end := reach(root, to, first, second, side)
		if d := joint.sub(root).length(); math.Abs(d-first) > 1e-6 {
			t.Fatalf("the first segment is %v long, want %v", d, first)
		}
		if d := end.sub(joint).length(); math.Abs(d-second) > 1e-3 {
			t.Fatalf("the second segment is %v long, want %v", d, second)
		}
		far := to.sub(root).length()
		if inReach := far < .999*(first+second) && far > 1.01*math.Abs(first-second); inReach && end.sub(to).length() > 1e-6 {
			t.Fatalf("the end is %v from a place in reach", end.sub(to).length())
		}
		if far > 1e-6 && bendSide(root, joint, end, side) != side {
			t.Fatal("it bends to the other side")
		}
	}
}

// TestMaterials: what touches differs by at least 17 in lightness, in colour and
// in grey, so that a print keeps the forms apart.
func TestMaterials(t *testing.T) {
	const apart = 17
	for _, grey := range []bool{false, true} {
		for _, who := range []drill.Body{drill.BodyA, drill.BodyB} {
			p := paletteOf(who, grey)
			touching := []struct {
				name string
				a, b page.Color
			}{
				{"skin and shirt", p.skin, p.shirt},
				{"skin and shorts", p.skin, p.shorts},
				{"skin and hair", p.skin, p.hair},
				{"shirt and shorts", p.shirt, p.shorts},
				{"shoe and sole", p.shoe, p.sole},
				{"shoe and sock", p.shoe, p.sock},
			}
			for _, tt := range touching {
				if d := math.Abs(lightness(tt.a) - lightness(tt.b)); d < apart {
					t.Errorf("body %d, grey %t: %s differ by %.0f in lightness", who, grey, tt.name, d)
				}
			}
		}
	}
}

// lightness is L* of a colour, 0 to 100.
func lightness(c page.Color) float64 {
	linear := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= .04045 {
			return s / 12.92
		}
		return math.Pow((s+.055)/1.055, 2.4)
	}
	y := .2126*linear(c.R) + .7152*linear(c.G) + .0722*linear(c.B)
	if y <= .008856 {
		return 903.3 * y
	}
	return 116*math.Cbrt(y) - 16
}

// TestBow: an arrow ends where it points, bends to the side asked for, and is
// cut back by the length of its head.
func TestBow(t *testing.T) {
	way := bowOf(drill.Arrow{FromX: 0, FromY: 0, ToX: 1, ToY: 0, Bend: .2})
	if mid := way.at(.5); math.Abs(mid.X-.5) > 1e-9 || math.Abs(mid.Y-.2) > 1e-9 {
		t.Errorf("the middle lies at %v, want 0.5, 0.2", mid)
	}
	if end := way.at(1); end != (vec{1, 0}) {
		t.Errorf("the end lies at %v, want 1, 0", end)
	}
	if cut := way.at(way.trim(1, -.1)).sub(way.at(1)).length(); cut < .1 || cut > .11 {
		t.Errorf("%v was cut off the end, want 0.1", cut)
	}
}

// TestEveryProp: each thing is drawn in one of the drills, or here.
func TestEveryProp(t *testing.T) {
	here := map[drill.Prop]string{drill.Barbell: "S07", drill.BandAtKnees: "S20", drill.Couch: "S13"}
	for prop := range placing {
		drawn := false
		for _, d := range drill.Standard().All() {
			if slices.Contains(d.Picture.Props, drill.Prop(prop)) || here[drill.Prop(prop)] == string(d.ID) {
				b := stand(d.Poses[d.Picture.Poses[0]])
				p := &pen{colours: paletteOf(drill.BodyA, false)}
				s := scene{pen: p, body: b, things: []thing{place(drill.Prop(prop), b)}}
				for _, layer := range []func(thing) drawing{
					func(t thing) drawing { return t.behind },
					func(t thing) drawing { return t.between },
					func(t thing) drawing { return t.inHand },
					func(t thing) drawing { return t.before },
				} {
					s.each(layer)
				}
				drawn = drawn || p.list.Bounds() != page.Rect{}
			}
		}
		if !drawn {
			t.Errorf("thing %d is nowhere drawn", prop)
		}
	}
}

// TestEveryMuscleIsSeen: a drill shows at least one of the muscles it is meant
// for.
func TestEveryMuscleIsSeen(t *testing.T) {
	for _, d := range drill.Standard().All() {
		if d.Muscles[0] == drill.NoMuscle {
			continue
		}
		shown := 0
		for _, m := range d.Muscles {
			patches, _ := stand(d.Poses[d.Picture.Poses[0]]).patches(m)
			shown += len(patches)
		}
		if shown == 0 {
			t.Errorf("%s shows none of %v", d.ID, d.Muscles)
		}
	}
}
