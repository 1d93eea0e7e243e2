package force

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/capture/c3d"
	"stridewell/assessment/capture/table"
)

// fromC3D takes the force plates, and a marker on each foot, of a C3D file.
func (r *reader) fromC3D(data []byte) (trial, error) {
	f, err := c3d.Read(r.Recording.File, data)
	if err != nil {
		return trial{}, err
	}
	r.Recording.Kind, r.Recording.Device = assessment.C3DRecording, f.Maker()
	plates, unread := f.Plates()
	switch {
	case len(plates) == 0 && unread > 0:
		return trial{}, r.Fault("holds force plates of a type that is not read: types 2, 3 and 4 are.", "Export the forces as text or MOT.")
	case len(plates) == 0:
		return trial{}, r.Fault("holds no force plate: only markers or other signals.", "Export the trial with its force plates.")
	case unread > 0:
		r.Warn(fmt.Sprintf("%d force plates are of a type that is not read, and were left out.", unread))
	}
	tr := trial{rate: f.AnalogueRate(), laboratory: true}
	n := len(plates[0].Force[0])
	if n < shortestTrial {
		return trial{}, r.Fault("is too short for a step.", "Export the whole recording.")
	}
	if tr.rate > 20_000 {
		return trial{}, r.Fault("says that it has more than 20000 samples a second: its header is damaged.", "Export the C3D file again.")
	}
	tr.times = table.EvenTimes(n, tr.rate)
	for i, p := range plates {
		factor := 1.0
		if strings.EqualFold(p.Unit, "kN") {
			factor = 1000
		}
		here := plate{label: fmt.Sprintf("plate %d", i+1), place: p.Place, at: p.Centre}
		for axis := range 3 {
			here.force[axis] = scaled(p.Force[axis], factor)
			for _, v := range here.force[axis] {
				if math.IsNaN(v) || math.Abs(v) > 1e6 {
					return trial{}, r.Fault("holds forces that no runner makes: its scale or its numbers are damaged.", "Export the C3D file again, with forces in newtons.")
				}
			}
		}
		tr.plates = append(tr.plates, here)
	}
	tr.feet = feetOf(f, upAxis(plates[0]), n)
	r.Word("unit", "N")
	return tr, nil
}

// onFoot are markers of the foot, the most telling first.
var onFoot = []string{"mt5", "heel", "hee", "cal", "toe", "mt1", "ank"}

// feetOf finds a marker that both feet have, and its height at n samples of the
// force; nil when there is none.
func feetOf(f *c3d.File, up, n int) *feet {
	names := f.Markers()
	plain := make(map[string]int, len(names))
	for i, name := range names {
		plain[strings.ToLower(strings.NewReplacer(".", "", "_", "", " ", "", "-", "").Replace(name))] = i
	}
	for _, part := range onFoot {
		for _, name := range slices.Sorted(maps.Keys(plain)) {
			left := plain[name]
			right, both := plain["r"+strings.TrimPrefix(name, "l")]
			if !both || !strings.HasPrefix(name, "l") || !strings.HasPrefix(name[1:], part) {
				continue
			}
			return &feet{left: stretched(f.Marker(left)[up], n), right: stretched(f.Marker(right)[up], n)}
		}
	}
	return nil
}

// upAxis is the axis of the laboratory that points away from the ground.
func upAxis(p c3d.Plate) int {
	best := 0
	for axis, v := range p.Normal {
		if math.Abs(v) > math.Abs(p.Normal[best]) {
			best = axis
		}
	}
	return best
}

// stretched repeats samples to n of them.
func stretched(v []float64, n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = v[min(i*len(v)/n, len(v)-1)]
	}
	return out
}
