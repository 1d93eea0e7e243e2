package figure

import "math"

// reach bends two segments so that their end comes to a place, or as near as
// their lengths allow. The joint between them lies to the left of the way to
// the place for side +1, to the right for −1.
func reach(root, to vec, first, second, side float64) (joint, end vec) {
	way := to.sub(root)
	d := math.Min(way.length(), (first+second)*.9995)
	d = math.Max(d, math.Abs(first-second)*1.001+1e-6)
	u := way.unit()
	a := (first*first - second*second + d*d) / (2 * d)
	h := math.Sqrt(math.Max(0, first*first-a*a))
	return root.along(u, a).along(u.left(), h*side), root.along(u, d)
}

// bendSide is the side on which a joint lies now; straight is what to take when
// it is not bent.
func bendSide(root, joint, end vec, straight float64) float64 {
	way, out := end.sub(root), joint.sub(root)
	cross := way.X*out.Y - way.Y*out.X
	if math.Abs(cross) < 1e-6 {
		return straight
	}
	return math.Copysign(1, cross)
}

// putAnkle moves the ankle to a place; the hip stays and the knee follows.
func (l *limb) putAnkle(to vec) {
	thigh, shank := l.knee.sub(l.hip).length(), l.ankle.sub(l.knee).length()
	side := bendSide(l.hip, l.knee, l.ankle, 1)
	l.knee, l.ankle = reach(l.hip, to, thigh, shank, side)
}

// putWrist moves the wrist to a place; the shoulder stays and the elbow
// follows. hand is the way the hand then points.
func (l *limb) putWrist(to, hand vec) {
	upper, fore := l.elbow.sub(l.shoulder).length(), l.wrist.sub(l.elbow).length()
	side := bendSide(l.shoulder, l.elbow, l.wrist, -1)
	l.elbow, l.wrist = reach(l.shoulder, to, upper, fore, side)
	l.hand = hand
}
