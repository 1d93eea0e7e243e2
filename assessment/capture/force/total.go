package force

import "slices"

// sameForce is how far a total may be from the sum of its plates, as a share of
// the force: by rounding, and by filters of the program that wrote both.
const sameForce = 0.02

// A total is the index of the plate that is the sum of all others: no plate,
// but a column that was added up already.
type total int

// totalOf finds the total among plates, if there is one.
func totalOf(plates []plate) (total, bool) {
	if len(plates) < 2 {
		return 0, false
	}
	for k := range plates {
		axis, _ := upright(plates[k].force)
		rest := trial{plates: total(k).others(plates)}.total()[axis]
		if mine := plates[k].force[axis]; mine != nil && rest != nil && alike(mine, rest) {
			return total(k), true
		}
	}
	return 0, false
}

// alike reports whether two channels are the same force.
func alike(a, b []float64) bool {
	var size, apart float64
	for i := range a {
		size, apart = size+abs(a[i]), apart+abs(a[i]-b[i])
	}
	return size > 0 && apart <= sameForce*size
}

func (t total) others(plates []plate) []plate {
	return slices.Delete(slices.Clone(plates), int(t), int(t)+1)
}

// leftOut is what remains to be added up: the plates, or the total where it
// alone says where the force acts.
func (t total) leftOut(plates []plate) []plate {
	whole, others := plates[t:t+1], t.others(plates)
	if (trial{plates: whole}).hasPlaces() && !(trial{plates: others}).hasPlaces() {
		return whole
	}
	return others
}
