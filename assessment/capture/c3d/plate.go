package c3d

import "math"

// A Plate is a force plate. Forces and places are in the laboratory's axes.
type Plate struct {
	Type    int
	Unit    string        // of the forces, as the file spells it
	Force   [3][]float64  // of the ground on the foot or of the foot on the ground, as the file has it
	Place   [3][]float64  // where the force acts; NaN where it is too small to say
	Centre  [3]float64    // of the surface
	Normal  [3]float64    // into the ground, of length 1
	Corners [4][3]float64 // as listed
}

// maxPlates bounds the memory: a runner's laboratory has no more.
const maxPlates = 4

// weak is the share of the largest vertical force below which the place of the
// force is noise.
const weak = 0.03

// PlateCount is how many force plates the file lists.
func (f *File) PlateCount() int {
	n := len(f.parameters["FORCE_PLATFORM:TYPE"].numbers)
	if used := f.parameters["FORCE_PLATFORM:USED"].numbers; len(used) > 0 {
		n = min(n, max(int(used[0]), 0))
	}
	return n
}

// Plates decodes the force plates, and how many there are of types that cannot
// be read.
func (f *File) Plates() (plates []Plate, unread int) {
	types := f.parameters["FORCE_PLATFORM:TYPE"].numbers
	for i := range f.PlateCount() {
		p, ok := Plate{}, false
		if i < maxPlates {
			p, ok = f.plate(i, int(types[i]))
		}
		if !ok {
			unread++
			continue
		}
		plates = append(plates, p)
	}
	return plates, unread
}

// wired is how many channels a type of plate has.
var wired = map[int]int{2: 6, 3: 8, 4: 6}

func (f *File) plate(i, kind int) (Plate, bool) {
	n, known := wired[kind]
	channels, ok := f.channelsOf(i, n)
	corners, placed := f.numbersOf("FORCE_PLATFORM:CORNERS", i, 12)
	if !known || !ok || !placed {
		return Plate{}, false
	}
	p := Plate{Type: kind}
	if units := f.words("ANALOG:UNITS"); channels[0] < len(units) {
		p.Unit = units[channels[0]]
	}
	v := make([][]float64, n)
	for k, c := range channels {
		v[k] = f.Channel(c)
	}
	origin, _ := f.numbersOf("FORCE_PLATFORM:ORIGIN", i, 3)
	switch kind {
	case 3:
		v = eight(v, origin)
	case 4:
		matrix, ok := f.numbersOf("FORCE_PLATFORM:CAL_MATRIX", i, 36)
		if !ok {
			return Plate{}, false
		}
		v = calibrated(v, matrix)
	}
	return p.inLaboratory(v, corners, surface(origin, kind))
}

// numbersOf is the part of a parameter that belongs to plate i.
func (f *File) numbersOf(name string, i, n int) ([]float64, bool) {
	p := f.parameters[name].numbers
	if len(p) < (i+1)*n {
		return nil, false
	}
	return p[i*n : (i+1)*n], true
}

// channelsOf lists the channels of plate i, counted from 0.
func (f *File) channelsOf(i, n int) ([]int, bool) {
	p := f.parameters["FORCE_PLATFORM:CHANNEL"]
	if n == 0 || len(p.sizes) == 0 || p.sizes[0] < n {
		return nil, false
	}
	row := p.sizes[0]
	var out []int
	for k := range n {
		if i*row+k >= len(p.numbers) {
			return nil, false
		}
		c := int(p.numbers[i*row+k]) - 1
		if c < 0 || c >= f.channels {
			return nil, false
		}
		out = append(out, c)
	}
	return out, true
}

// surface is the centre of the surface in the plate's own axes, as seen from
// the point the moments are about. It lies above that point, and z points down.
func surface(origin []float64, kind int) [3]float64 {
	if len(origin) < 3 {
		return [3]float64{}
	}
	centre := [3]float64{origin[0], origin[1], -math.Abs(origin[2])}
	if kind == 3 { // the first two numbers are distances of the sensors
		centre[0], centre[1] = 0, 0
	}
	return centre
}

// calibrated multiplies the channels with a matrix that is stored by columns.
func calibrated(v [][]float64, matrix []float64) [][]float64 {
	out := make([][]float64, len(v))
	for row := range out {
		out[row] = make([]float64, len(v[0]))
		for column := range v {
			factor := matrix[6*column+row]
			if factor == 0 {
				continue
			}
			for k, x := range v[column] {
				out[row][k] += factor * x
			}
		}
	}
	return out
}

// eight makes forces and moments of the eight channels of a plate of type 3:
// x of the sensors 1+2 and 3+4, y of 1+4 and 2+3, z of each.
func eight(v [][]float64, origin []float64) [][]float64 {
	var a, b float64
	if len(origin) >= 2 {
		a, b = math.Abs(origin[0]), math.Abs(origin[1])
	}
	out := make([][]float64, 6)
	for row := range out {
		out[row] = make([]float64, len(v[0]))
	}
	for k := range v[0] {
		x12, x34, y14, y23 := v[0][k], v[1][k], v[2][k], v[3][k]
		z1, z2, z3, z4 := v[4][k], v[5][k], v[6][k], v[7][k]
		out[0][k], out[1][k], out[2][k] = x12+x34, y14+y23, z1+z2+z3+z4
		out[3][k], out[4][k] = b*(z1+z2-z3-z4), a*(z2+z3-z1-z4)
		out[5][k] = b*(x34-x12) + a*(y14-y23)
	}
	return out
}

// inLaboratory turns forces and moments of the plate's own axes, which its
// corners give, into those of the laboratory.
func (p Plate) inLaboratory(v [][]float64, corners []float64, centre [3]float64) (Plate, bool) {
	for k := range p.Corners {
		copy(p.Corners[k][:], corners[3*k:])
	}
	c := p.Corners
	x, okX := unit(add(c[0], c[3]), add(c[1], c[2]))
	y, okY := unit(add(c[0], c[1]), add(c[2], c[3]))
	if !okX || !okY {
		return Plate{}, false
	}
	p.Normal = cross(x, y)
	for axis := range 3 {
		p.Centre[axis] = (c[0][axis] + c[1][axis] + c[2][axis] + c[3][axis]) / 4
		p.Force[axis], p.Place[axis] = make([]float64, len(v[0])), make([]float64, len(v[0]))
	}
	largest := 0.0
	for _, z := range v[2] {
		largest = max(largest, math.Abs(z))
	}
	for k := range v[0] {
		fx, fy, fz := v[0][k], v[1][k], v[2][k]
		px, py := math.NaN(), math.NaN()
		if math.Abs(fz) > weak*largest {
			px, py = -(v[4][k]-centre[2]*fx)/fz-centre[0], (v[3][k]+centre[2]*fy)/fz-centre[1]
		}
		for axis := range 3 {
			p.Force[axis][k] = fx*x[axis] + fy*y[axis] + fz*p.Normal[axis]
			p.Place[axis][k] = p.Centre[axis] + px*x[axis] + py*y[axis]
		}
	}
	return p, true
}

func add(a, b [3]float64) [3]float64 { return [3]float64{a[0] + b[0], a[1] + b[1], a[2] + b[2]} }

func cross(a, b [3]float64) [3]float64 {
	return [3]float64{a[1]*b[2] - a[2]*b[1], a[2]*b[0] - a[0]*b[2], a[0]*b[1] - a[1]*b[0]}
}

// unit is the direction from b to a; false when they are one place.
func unit(a, b [3]float64) ([3]float64, bool) {
	d := [3]float64{a[0] - b[0], a[1] - b[1], a[2] - b[2]}
	length := math.Sqrt(d[0]*d[0] + d[1]*d[1] + d[2]*d[2])
	if !(length > 0) || math.IsInf(length, 0) {
		return d, false
	}
	for axis := range d {
		d[axis] /= length
	}
	return d, true
}
