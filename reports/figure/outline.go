package figure

import "stridewell/reports/page"

// A station is one width of a body part: at t along its bone (a share of the
// bone for limbs, a distance from the hip in statures for the trunk), the half
// widths in front of and behind the bone in statures.
type station struct{ t, front, back float64 }

// between cuts a profile to a part of its bone and makes it wider by grow.
func between(profile []station, from, to, grow float64) []station {
	const apart = .03
	cut := []station{at(profile, from, grow)}
	for _, s := range profile {
		if s.t > from+apart && s.t < to-apart {
			cut = append(cut, at(profile, s.t, grow))
		}
	}
	return append(cut, at(profile, to, grow))
}

// at is the width of a profile at t, by straight lines between stations.
func at(profile []station, t, grow float64) station {
	last := len(profile) - 1
	for i := range last {
		a, b := profile[i], profile[i+1]
		if t >= a.t && t <= b.t {
			k := (t - a.t) / (b.t - a.t)
			return station{t, a.front + (b.front-a.front)*k + grow, a.back + (b.back-a.back)*k + grow}
		}
	}
	end := profile[last]
	if t < profile[0].t {
		end = profile[0]
	}
	return station{t, end.front + grow, end.back + grow}
}

// evenly is a profile seen from the front: both sides alike, and by a share as
// wide.
func evenly(profile []station, share float64) []station {
	even := make([]station, len(profile))
	for i, s := range profile {
		w := (s.front + s.back) / 2 * share
		even[i] = station{s.t, w, w}
	}
	return even
}

// A bone is a limb segment with the widths around it. Its front is the left of
// the way from start to end. A cap rounds an end: 0 cuts it off, 1 is a half
// circle.
type bone struct {
	from, to       vec
	profile        []station
	capFrom, capTo float64
}

// outline is the closed outline; grow and shift make the nested shapes of the
// shading.
func (b bone) outline(grow float64, shift vec) page.Path {
	way := b.to.sub(b.from)
	length, u := way.length(), way.unit()
	n := u.left()
	var front, back []vec
	for _, s := range b.profile {
		c := b.from.along(u, s.t*length).add(shift)
		front = append(front, c.along(n, s.front*grow))
		back = append(back, c.along(n, -s.back*grow))
	}
	first, last := b.profile[0], b.profile[len(b.profile)-1]
	end := rounding(b.from.along(u, last.t*length).add(shift), u, n, last, grow, b.capTo)
	start := rounding(b.from.along(u, first.t*length).add(shift), u.mul(-1), n, first, grow, b.capFrom)
	return closed(around(front, end, back, start))
}

// around joins front stations, the far end, back stations in reverse and the
// near end, which is given from front to back.
func around(front, end, back, start []vec) []vec {
	all := append(append([]vec{}, front...), end...)
	for i := len(back) - 1; i >= 0; i-- {
		all = append(all, back[i])
	}
	for i := len(start) - 1; i >= 0; i-- {
		all = append(all, start[i])
	}
	return all
}

// rounding is three places around the end of a bone, from its front to its
// back.
func rounding(c, out, n vec, s station, grow, round float64) []vec {
	half := (s.front + s.back) / 2 * grow
	r := half * round
	if r <= 0 {
		return nil
	}
	mid := c.along(n, (s.front-s.back)/2*grow)
	return []vec{mid.along(out, r*.72).along(n, half*.70), mid.along(out, r), mid.along(out, r*.72).along(n, -half*.70)}
}
