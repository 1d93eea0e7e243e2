package kinematics

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/capture/c3d"
	"stridewell/assessment/capture/signal"
	"stridewell/assessment/capture/table"
	"stridewell/assessment/catalogue"
	"stridewell/assessment/gait"
)

// A path is where a point was, along x, y and z; NaN where it was not seen.
type path [3][]float64

// points are the tracked points of a file by name.
type points struct {
	names  []string // in small letters, without signs between
	paths  []path
	times  []float64
	rate   float64
	metres float64 // of one unit
	flat   bool    // from one camera: two axes, one leg
}

// plainName is a name without what different programs put between its parts.
func plainName(name string) string {
	return strings.NewReplacer(".", "", "_", "", " ", "", "-", "", ":", "").Replace(strings.ToLower(name))
}

// find is the path of the first of some names that was ever seen; nil when none
// was.
func (p points) find(names ...string) *path {
	for _, name := range names {
		for i, n := range p.names {
			if n == name && slices.ContainsFunc(p.paths[i][0], func(x float64) bool { return !math.IsNaN(x) }) {
				return &p.paths[i]
			}
		}
	}
	return nil
}

// between is the middle of two points; nil when one is missing.
func between(a, b *path) *path {
	if a == nil || b == nil {
		return nil
	}
	var out path
	for axis := range out {
		out[axis] = make([]float64, len(a[axis]))
		for i := range out[axis] {
			out[axis][i] = (a[axis][i] + b[axis][i]) / 2
		}
	}
	return &out
}

// first is the first path that is there.
func first(paths ...*path) *path {
	for _, p := range paths {
		if p != nil {
			return p
		}
	}
	return nil
}

// A leg is what a side's markers show.
type leg struct {
	side             assessment.Side
	hip, knee, ankle *path
	heel, forefoot   *path
	toe              *path
}

// legOf finds the markers of a side; l is its letter.
func (p points) legOf(side assessment.Side, l, long string) leg {
	at := func(names ...string) *path {
		var all []string
		for _, n := range names {
			all = append(all, l+n, long+n, n+l, n+long)
		}
		return p.find(all...)
	}
	return leg{
		side:     side,
		hip:      at("hjc", "hip", "hipjointcenter", "gtr", "troch", "trochanter", "greatertrochanter"),
		knee:     first(at("kjc", "knee", "kneejointcenter"), between(at("lfc"), at("mfc")), between(at("kne"), at("kneemedial")), at("kne", "lfc")),
		ankle:    first(at("ajc", "ankle", "anklejointcenter"), between(at("lmal"), at("mmal")), at("ank", "lmal")),
		heel:     at("heel", "cal", "hee", "heelbottom", "heeltop"),
		forefoot: at("mt5", "5mt", "smalltoe", "toe", "bigtoe"),
		toe:      first(at("toe", "bigtoe", "hallux", "mt1", "1mt"), at("mt5", "smalltoe")),
	}
}

// sacrum is the back of the pelvis.
func (p points) sacrum() *path {
	return first(p.find("sacrum", "sacr", "vsac", "vsacral", "midpsis"),
		between(p.find("rpsi", "rpsis"), p.find("lpsi", "lpsis")), p.find("hip", "chip", "midhip", "pelvis"),
		between(p.find("rhjc", "rhip"), p.find("lhjc", "lhip")))
}

// top is the upper end of the trunk.
func (p points) top() *path {
	return first(p.find("neck", "cneck", "shoulder", "epaule", "épaule", "schulter", "hombro", "spalla", "schouder"), between(p.find("rsjc", "rshoulder", "rsho"), p.find("lsjc", "lshoulder", "lsho")), p.find("c7"))
}

// A view is how the axes of a file lie to the run.
type view struct {
	up, along     int
	upSign, ahead float64
}

// spot is a point as on a picture from the right side of the runner.
func (v view) spot(p *path, i int) gait.Spot {
	return gait.Spot{X: v.ahead * p[v.along][i], Y: -v.upSign * p[v.up][i]}
}

// height and forward are the coordinates of a point over time.
func (v view) height(p *path) []float64  { return times(p[v.up], v.upSign) }
func (v view) forward(p *path) []float64 { return times(p[v.along], v.ahead) }

func times(v []float64, factor float64) []float64 {
	out := make([]float64, len(v))
	for i, x := range v {
		out[i] = x * factor
	}
	return out
}

// viewOf finds the axes: up is from knee to hip (or from foot to pelvis); along
// is where the foot swings most; ahead is against the way the low foot moves
// under the pelvis, on a belt and over ground alike.
func viewOf(high, low *path) view {
	var v view
	most := 0.0
	for axis := range high {
		if d := meanOfSeen(high[axis], low[axis]); math.Abs(d) > math.Abs(most) {
			v.up, most = axis, d
		}
	}
	v.upSign = math.Copysign(1, most)
	swing := -1.0
	for axis := range high {
		if axis == v.up {
			continue
		}
		if s := spreadOf(high[axis], low[axis]); s > swing {
			v.along, swing = axis, s
		}
	}
	v.ahead = 1
	if lowSpeed(v, high, low) > 0 {
		v.ahead = -1
	}
	return v
}

func meanOfSeen(a, b []float64) float64 {
	sum, n := 0.0, 0
	for i := range a {
		if d := a[i] - b[i]; !math.IsNaN(d) {
			sum, n = sum+d, n+1
		}
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}

func spreadOf(a, b []float64) float64 {
	low, high := math.Inf(1), math.Inf(-1)
	for i := range a {
		if d := a[i] - b[i]; !math.IsNaN(d) {
			low, high = min(low, d), max(high, d)
		}
	}
	return high - low
}

// lowSpeed is how fast the low point moves along the axis under the high one
// while it is in the lowest third of its heights, per sample.
func lowSpeed(v view, high, low *path) float64 {
	heights := v.height(low)
	var seen []float64
	for _, h := range heights {
		if !math.IsNaN(h) {
			seen = append(seen, h)
		}
	}
	limit := signal.Quantile(seen, 1.0/3)
	sum := 0.0
	for i := 1; i < len(heights); i++ {
		d := (low[v.along][i] - high[v.along][i]) - (low[v.along][i-1] - high[v.along][i-1])
		if heights[i] <= limit && heights[i-1] <= limit && !math.IsNaN(d) {
			sum += d
		}
	}
	return sum
}

// readMarkers reads a TRC table.
func (r *reader) readMarkers(t table.Table) error {
	r.Recording.Kind = assessment.TRCRecording
	if t.Rows() < fewestFrames {
		return r.Fault("holds too few frames for a stride.", "Export the whole recording.")
	}
	c, ok := table.ReadClock(t.Columns[1], "")
	if !ok {
		return r.Fault("has times that do not run forward in even steps.", "Export the recording again.")
	}
	p := points{times: c.Times, rate: c.Rate, metres: metresOf(t.Settings["units"])}
	if stated, err := strconv.ParseFloat(t.Settings["datarate"], 64); err == nil && math.Abs(stated/c.Rate-1) < 0.01 {
		p.times, p.rate = table.EvenTimes(t.Rows(), stated), stated // the times are rounded
		for i := range p.times {
			p.times[i] += c.Times[0]
		}
	}
	for i := 2; i+2 < len(t.Columns); i += 3 {
		p.names = append(p.names, plainName(strings.TrimSuffix(t.Names[i], ".x")))
		p.paths = append(p.paths, path{t.Columns[i], t.Columns[i+1], t.Columns[i+2]})
	}
	return r.fromPoints(p)
}

// metresOf is the size of a unit of length.
func metresOf(unit string) float64 {
	switch strings.ToLower(strings.TrimSpace(unit)) {
	case "m":
		return 1
	case "cm":
		return 0.01
	default:
		return 0.001
	}
}

// mostMarkers bounds the memory: no runner wears more.
const mostMarkers = 200

// readC3D reads the markers of a C3D file.
func (r *reader) readC3D(data []byte) error {
	f, err := c3d.Read(r.Recording.File, data)
	if err != nil {
		return err
	}
	r.Recording.Kind, r.Recording.Device = assessment.C3DRecording, f.Maker()
	p := pointsOf(f)
	if f.Frames < fewestFrames || len(p.names) == 0 {
		return r.Fault("holds no markers, or too few frames for a stride.", "Export the whole recording with its markers.")
	}
	return r.fromPoints(p)
}

// pointsOf decodes the markers of a C3D file.
func pointsOf(f *c3d.File) points {
	p := points{times: table.EvenTimes(f.Frames, f.Rate), rate: f.Rate, metres: metresOf(f.Unit())}
	for i, name := range f.Markers() {
		if i == mostMarkers || i*f.Frames > 4_000_000 {
			break
		}
		p.names = append(p.names, plainName(name))
		p.paths = append(p.paths, f.Marker(i))
	}
	return p
}

// fromPoints works out hips and feet from tracked points.
func (r *reader) fromPoints(p points) error {
	r.session(p.times)
	r.Number("sampling_hz", p.rate)
	cutoff, method := r.cutoff(markerCutoff), assessment.Markers
	if p.flat {
		cutoff, method = r.cutoff(videoCutoff), assessment.VideoMean
	}
	legs := []leg{p.legOf(assessment.Left, "l", "left"), p.legOf(assessment.Right, "r", "right")}
	if p.flat {
		legs = []leg{p.onlyLeg()}
	}
	tracks := hipTracks(p, legs)
	events := r.events(p, legs)
	switch {
	case len(tracks) > 0:
		r.hips(tracks, p.times, p.rate, cutoff, method)
	case !events:
		return r.Fault("has no markers at the hip and the knee of one side, and none at the pelvis and the toes, that are named as such.",
			"Name them in the program that made the file, for example RHip and RKnee; or export joint angles as MOT.")
	default:
		r.Warn("No marker is at the hip joint: hip extension is not given. Export the joint angles of the same trial as MOT.")
	}
	return nil
}

// hipTracks are thigh against vertical, and against the trunk where its top is
// tracked.
func hipTracks(p points, legs []leg) []track {
	var vertical, trunk []track
	top := p.top()
	for _, l := range legs {
		if l.hip == nil || l.knee == nil {
			continue
		}
		v := viewOf(l.hip, first(l.ankle, l.heel, l.forefoot, l.knee))
		n := len(p.times)
		a, b := track{l.side, catalogue.ThighVertical, make([]float64, n)}, track{l.side, catalogue.TrunkThigh, make([]float64, n)}
		for i := range n {
			hip, knee := v.spot(l.hip, i), v.spot(l.knee, i)
			a.extension[i] = gait.FacesRight.ThighBehind(hip, knee)
			if top != nil {
				b.extension[i] = gait.FacesRight.TrunkThigh(v.spot(top, i), hip, knee)
			}
		}
		if vertical = append(vertical, a); top != nil {
			trunk = append(trunk, b)
		}
	}
	return append(vertical, trunk...)
}
