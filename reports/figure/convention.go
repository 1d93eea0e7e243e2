package figure

import (
	"math"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

// The signs of a convention, in statures: how large they are and where they
// lie, and how far beyond a joint the measured way goes.
const (
	signSize   = .120
	signOut    = .315
	markLength = .280
	markRadius = .190
	wideRadius = .240 // of a narrow angle, whose bow would else be all head
	narrow     = 25   // degrees
	signAside  = 16   // degrees from the way, so that the sign stands free of it
)

// How near a person who stands is drawn: whole for the hip, from the waist down
// for what is read below it.
const (
	whole = 1.0
	near  = 1.5
)

// Convention draws from where to where a measure is read, on a person who has
// some of it: the dashed way that is 0, the way that is measured, and the bow
// between them with its head at the side that is +. It is of no value of
// anybody. The left side is seen from the left. It is false for measures that
// are no angle. The list fills the box, and may reach beyond its upper edge.
func Convention(m assessment.Measure, definition string, side assessment.Side, box page.Rect, o Options) (page.List, bool) {
	shown := usual(m)
	angle, ok := conventionOf(m, definition)
	if !ok {
		return page.List{}, false
	}
	r := reading{Angle: angle, mirrored: 1, pen: &pen{colours: paletteOf(drill.BodyA, o.Grey), grey: o.Grey}}
	r.centre = r.joint(stand(angle.Pose))
	if side == assessment.Left {
		r.mirrored = -1
	}
	var all page.List
	person := Draw(Spec{Pose: angle.Pose, Body: drill.BodyA, Grey: o.Grey, Detail: o.Detail, Props: angle.Props})
	all.Append(person, func(q page.Point) page.Point { return page.Point{X: q.X * r.mirrored, Y: q.Y} }, 1)
	r.convention(shown)
	all.Add(r.pen.list)
	k := r.nearness()
	return Fit(all, page.Rect{X: box.X, Y: box.Bottom() - k*box.H, W: box.W, H: k * box.H}, math.Inf(1)), true
}

func (r *reading) nearness() float64 {
	if r.At == drill.AtHip || (&body{pose: r.Pose}).lies() || r.Pose.Trunk < 0 {
		return whole
	}
	return near
}

// HasConvention reports whether a measure has a convention that is drawn.
func HasConvention(m assessment.Measure) bool {
	_, ok := conventionOf(m, "")
	return ok
}

func conventionOf(m assessment.Measure, definition string) (drill.Angle, bool) {
	a, ok := drill.AngleOf(assessment.Observation{Key: assessment.Key{Measure: m.ID}, Definition: definition, Number: usual(m)})
	return a, ok && a.Number
}

// usual is a value that shows an angle well: inside what is usual, and clear of
// 0 on the side of +.
func usual(m assessment.Measure) float64 {
	const part = .6
	return math.Round(part * m.Expect.Max)
}

func (r *reading) convention(value float64) {
	radius := markRadius
	if math.Abs(value) < narrow {
		radius = wideRadius
	}
	r.pen.veil(r.sector(0, value, radius), r.pen.colours.arrow, .16)
	zero := page.Stroked(r.pen.colour(zeroColour), .0100*Stature)
	zero.Dash = []float64{.026 * Stature, .018 * Stature}
	r.pen.stroke(straight(r.at(0, 0), r.at(0, markLength)), white, .020)
	r.pen.list.Draw(straight(r.at(0, 0), r.at(0, markLength)), zero)
	r.line(straight(r.at(0, 0), r.at(value, markLength)), .0150)
	r.bow(value, radius)
	r.pen.outlined(circle(r.at(0, 0), .015), material{white, r.pen.colours.arrow})
	r.sign("0", -math.Copysign(signAside, value), zeroColour)
	r.sign("+", value+math.Copysign(signAside, value), r.pen.colours.arrow)
}

// bow goes from 0 to the measured way, with a head where it ends.
func (r *reading) bow(value, radius float64) {
	const head = 3 // pieces of the arc that the head covers
	places := r.arc(0, value, radius)
	r.line(open(places[:len(places)-head+1]), .0110)
	end, base := places[len(places)-1], places[len(places)-1-head]
	tip := arrowHead(end.along(base.sub(end).unit(), arrowFree), end.sub(base).unit())
	r.pen.stroke(tip, white, .010)
	r.pen.fill(tip, r.pen.colours.arrow)
}

// sign writes a sign beside the end of a way.
func (r *reading) sign(text string, degrees float64, c page.Color) {
	const wide, low = .25, .35 // of the size: half of a sign, and how far its middle lies above the line
	middle := r.at(degrees, signOut)
	r.pen.veil(circle(middle, signSize*.5), white, .70)
	at := vec{middle.X - signSize*wide, middle.Y - signSize*low}
	r.pen.list.Text(at.point(), text, page.Style{Face: page.Bold, Size: signSize * Stature, Color: r.pen.colour(c)})
}
