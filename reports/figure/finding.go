package figure

import (
	"math"

	"stridewell/assessment"
	"stridewell/assessment/drill"
	"stridewell/reports/page"
)

var (
	typicalColour = page.Hex(0x2E9C6B)
	zeroColour    = page.Hex(0x4A5763)
)

// The marks of an angle, in statures: how long its ways are, where the bow and
// the number lie, and how far beyond its cut a typical band is drawn, in
// degrees.
const (
	wayLength   = .260
	bandLength  = .225
	bowRadius   = .150
	numberOut   = .290
	numberSize  = .100
	bandDegrees = 25
)

// Finding draws what was measured on a person: the angle and its number, with
// the error of the method where it is known, on the typical band where one
// applies. Somebody measured on the left is seen from the left. It is false for
// measures that no picture shows. The list is as of Draw, with one run of text.
func Finding(f assessment.Shown, o Options) (page.List, bool) {
	angle, ok := drill.AngleOf(f.Observation)
	if !ok {
		return page.List{}, false
	}
	spec := Spec{Pose: angle.Pose, Body: drill.BodyA, Grey: o.Grey, Detail: o.Detail, Props: angle.Props}
	r := reading{Angle: angle, finding: f, mirrored: 1, pen: &pen{colours: paletteOf(spec.Body, o.Grey), grey: o.Grey}}
	r.centre = r.joint(stand(angle.Pose))
	var all page.List
	if f.Observation.Side == assessment.Left {
		r.mirrored = -1
	}
	all.Append(Draw(spec), func(q page.Point) page.Point { return page.Point{X: q.X * r.mirrored, Y: q.Y} }, 1)
	r.draw()
	all.Add(r.pen.list)
	return all, true
}

// A reading is an angle being drawn over a person.
type reading struct {
	drill.Angle
	finding  assessment.Shown
	pen      *pen
	centre   vec
	mirrored float64 // −1 for a person who is seen from the left
}

// joint is where the angle is read.
func (r *reading) joint(b *body) vec {
	switch r.At {
	case drill.AtKnee:
		return b.near.knee
	case drill.AtAnkle:
		return b.near.ankle
	case drill.AtHeel:
		if r.Pose.Near.Ankle < 0 && b.near.lowestOfShoe().X > b.near.ankle.X { // it lands on the ball
			return b.near.lowest(midSole.X, math.Inf(1))
		}
		return b.near.lowest(math.Inf(-1), midSole.X)
	default:
		return b.near.hip
	}
}

// at is the place a distance from the joint, at an angle.
func (r *reading) at(degrees, distance float64) vec {
	q := r.centre.along(toward(r.Zero+r.Sign*degrees), distance)
	return vec{q.X * r.mirrored, q.Y}
}

func (r *reading) draw() {
	value := r.finding.Observation.Number
	if r.Number {
		r.band()
		if sem := r.finding.Verdict.SEM; sem > 0 {
			r.pen.veil(r.sector(value-sem, value+sem, wayLength*.92), r.pen.colours.arrow, .22)
		}
		zero := page.Stroked(r.pen.colour(zeroColour), .0060*Stature)
		zero.Dash = []float64{.020 * Stature, .014 * Stature}
		r.pen.list.Draw(straight(r.at(0, 0), r.at(0, wayLength)), zero)
		r.line(straight(r.at(0, 0), r.at(value, wayLength)), .0110)
		r.line(open(r.arc(0, value, bowRadius)), .0070)
		r.pen.outlined(circle(r.at(0, 0), .011), material{white, r.pen.colours.arrow})
	}
	r.number(value)
}

// line is drawn on a white edge, as arrows are.
func (r *reading) line(path page.Path, width float64) {
	r.pen.stroke(path, white, width+.010)
	r.pen.stroke(path, r.pen.colours.arrow, width)
}

// band shades the typical side of the cut.
func (r *reading) band() {
	cut, worse, ok := r.finding.Verdict.InRange()
	if !ok || worse == assessment.NoDirection {
		return
	}
	expect := r.finding.Measure.Expect
	to := math.Min(cut+bandDegrees, expect.Max)
	if worse == assessment.HigherIsWorse {
		to = math.Max(cut-bandDegrees, expect.Min)
	}
	r.pen.veil(r.sector(cut, to, bandLength), typicalColour, .34)
	edge := straight(r.at(cut, 0), r.at(cut, bandLength))
	r.pen.stroke(edge, typicalColour, .0050)
}

// arc is places on a circle around the joint.
func (r *reading) arc(from, to, radius float64) []vec {
	const pieces = 10
	var places []vec
	for i := range pieces + 1 {
		places = append(places, r.at(from+(to-from)*float64(i)/pieces, radius))
	}
	return places
}

func (r *reading) sector(from, to, radius float64) page.Path {
	return polygon(append([]vec{r.at(0, 0)}, r.arc(from, to, radius)...)...)
}

// number writes the value beside the end of the measured way, away from zero,
// or an answer ahead of the foot.
func (r *reading) number(value float64) {
	const character, asideBy, ahead = .50, 26, .14 // a usual width, of the size; degrees; of the heel or the ball
	style := page.Style{Face: page.Bold, Size: numberSize * Stature, Color: r.pen.colours.arrow}
	text := r.finding.Measure.FormatWithUnit(r.finding.Observation)
	wide := character * numberSize * float64(len([]rune(text)))
	middle := r.at(value+math.Copysign(asideBy, value), numberOut)
	if !r.Number {
		middle = vec{r.mirrored * (r.centre.X + ahead + wide/2), numberSize}
	}
	at := vec{middle.X - wide/2, middle.Y - numberSize*.35}
	r.pen.veil(block(at.X-.020, at.Y-.030, wide+.040, numberSize+.025, .020), white, .80)
	r.pen.list.Text(at.point(), text, style)
}
