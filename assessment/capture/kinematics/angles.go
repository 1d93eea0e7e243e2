package kinematics

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"stridewell/assessment"
	"stridewell/assessment/capture/table"
	"stridewell/assessment/catalogue"
)

// The roles a clinic can give to columns of angles: keys of
// RecordingOptions.Column. A heading with a minus before it has the other sign;
// with "180-" before it, it is the angle inside the joint.
const (
	TimeRole     = "time"
	HipLeftRole  = "hip_left"
	HipRightRole = "hip_right"
)

var sidesOf = []struct {
	side        assessment.Side
	short, long string
	role        string
}{
	{assessment.Left, "l", "left", HipLeftRole},
	{assessment.Right, "r", "right", HipRightRole},
}

// readAngles reads a table of joint angles.
func (r *reader) readAngles(t table.Table) error {
	if t.Rows() < fewestFrames {
		return r.Fault(fmt.Sprintf("holds %d rows: too few for a stride.", t.Rows()), "Export the whole recording.")
	}
	r.Recording.Kind = assessment.AngleTableRecording
	switch {
	case r.Options.Column[HipLeftRole] != "" || r.Options.Column[HipRightRole] != "":
		return r.mappedAngles(t)
	case slices.ContainsFunc(t.Names, isModelHip):
		r.Recording.Kind = assessment.MOTRecording
		return r.modelAngles(t)
	case slices.ContainsFunc(t.Names, isSegment):
		return r.segmentAngles(t)
	case t.Names == nil:
		return r.Fault("has no headings: which column holds the hip is not known.", "Export the table with its headings.")
	}
	var offered []string
	for i, name := range t.Names {
		if _, ok := table.ReadClock(t.Columns[i], ""); !ok && name != "" {
			offered = append(offered, name)
		}
	}
	if len(offered) == 0 {
		return r.Fault("holds no angle: only times.", "Export the angles with them.")
	}
	const most = 40
	r.Ask("column", "Which column holds the vertical force, or the angle of the hip? Say it once, and every table like it is read alike.", offered[:min(len(offered), most)]...)
	return nil
}

// modelName is the last part of a heading of OpenSim that names a coordinate:
// hip_flexion_r of /jointset/hip_r/hip_flexion_r/value.
func modelName(heading string) string {
	heading = strings.TrimSuffix(strings.ToLower(heading), "/value")
	return heading[strings.LastIndexByte(heading, '/')+1:]
}

func isModelHip(heading string) bool {
	return modelName(heading) == "hip_flexion_l" || modelName(heading) == "hip_flexion_r"
}

// isSegment reports whether a heading is one of Sports2D for hip or thigh.
func isSegment(heading string) bool {
	h := strings.ToLower(heading)
	return h == "right hip" || h == "left hip" || h == "right thigh" || h == "left thigh"
}

// clockOf finds the times of a table.
func (r *reader) clockOf(t table.Table) (table.Clock, error) {
	column := 0
	if heading := r.Options.Column[TimeRole]; heading != "" {
		i, ok := t.Find(heading)
		if !ok {
			return table.Clock{}, r.noSuchColumn(heading, t)
		}
		column = i
	} else if i, ok := t.Find("time"); ok {
		column = i
	}
	unit := ""
	if t.Units != nil {
		unit = strings.ToLower(t.Units[column])
	}
	c, ok := table.ReadClock(t.Columns[column], unit)
	switch {
	case ok && !c.Counts:
		return c, nil
	case r.Options.Rate > 0 && r.Options.Rate <= 20_000:
		return table.Clock{Times: table.EvenTimes(t.Rows(), r.Options.Rate), Rate: r.Options.Rate}, nil
	case ok:
		r.Ask("rate", "How many frames a second did the camera take? The file numbers its frames and gives no time.", "30", "60", "120", "240")
		return table.Clock{}, nil
	}
	return table.Clock{}, r.Fault("has no column of time that runs forward in even steps.", "Export the time in seconds with the angles, or say the frame rate.")
}

func (r *reader) noSuchColumn(heading string, t table.Table) error {
	return r.Fault(fmt.Sprintf("has no column %q, which was named for it.", heading), "Name the columns that it has.")
}

// modelAngles reads the angles of an OpenSim model.
func (r *reader) modelAngles(t table.Table) error {
	c, err := r.clockOf(t)
	if err != nil || c.Rate == 0 {
		return err
	}
	r.session(c.Times)
	r.Number("sampling_hz", c.Rate)
	r.hips(modelTracks(t), c.Times, c.Rate, r.Options.Cutoff, assessment.Markers) // the model was fitted to filtered markers
	return nil
}

// modelTracks are thigh against pelvis, and thigh against vertical by adding
// the tilt of the pelvis.
func modelTracks(t table.Table) []track {
	factor := 1.0
	if strings.EqualFold(t.Settings["indegrees"], "no") {
		factor = 180 / math.Pi
	}
	find := func(name string) []float64 {
		i := slices.IndexFunc(t.Names, func(n string) bool { return modelName(n) == name })
		if i < 0 {
			return nil
		}
		return t.Columns[i]
	}
	tilt := find("pelvis_tilt")
	var tracks []track
	for _, s := range sidesOf {
		flexion := find("hip_flexion_" + s.short)
		if flexion == nil {
			continue
		}
		joint := track{s.side, catalogue.PelvisThigh, make([]float64, len(flexion))}
		vertical := track{s.side, catalogue.ThighVertical, make([]float64, len(flexion))}
		for i, f := range flexion {
			joint.extension[i] = -f * factor
			if tilt != nil {
				vertical.extension[i] = -(f + tilt[i]) * factor
			}
		}
		if tracks = append(tracks, joint); tilt != nil {
			tracks = append(tracks, vertical)
		}
	}
	return tracks
}

// segmentAngles reads a table of Sports2D: the thigh against level counts from
// the direction of the run, the hip against the trunk does not.
func (r *reader) segmentAngles(t table.Table) error {
	c, err := r.clockOf(t)
	if err != nil || c.Rate == 0 {
		return err
	}
	var tracks []track
	for _, s := range sidesOf {
		if i, ok := t.Find(s.long + " thigh"); ok {
			shank, _ := t.Find(s.long + " shank")
			tracks = append(tracks, track{s.side, catalogue.ThighVertical, fromLevel(t.Columns[i], shankOf(t, shank))})
		}
	}
	for _, s := range sidesOf {
		if i, ok := t.Find(s.long + " hip"); ok {
			tracks = append(tracks, track{s.side, catalogue.TrunkThigh, negative(t.Columns[i])})
		}
	}
	r.session(c.Times)
	r.Number("sampling_hz", c.Rate)
	r.hips(tracks, c.Times, c.Rate, r.cutoff(videoCutoff), assessment.VideoMean)
	return nil
}

// shankOf is the column of the shank; nil when it is another.
func shankOf(t table.Table, i int) []float64 {
	if !strings.Contains(strings.ToLower(t.Names[i]), "shank") {
		return nil
	}
	return t.Columns[i]
}

// fromLevel turns the angle of the thigh against level into extension against
// vertical. The knee bends backwards: where the shank lies on the other side,
// or, without it, where the larger swing is behind, the run goes to the left.
func fromLevel(thigh, shank []float64) []float64 {
	out := make([]float64, len(thigh))
	bend := 0.0
	low, high := math.Inf(1), math.Inf(-1)
	for i, v := range thigh {
		out[i] = -math.Remainder(v+90, 360)
		if math.IsNaN(v) {
			continue
		}
		low, high = min(low, out[i]), max(high, out[i])
		if shank != nil && !math.IsNaN(shank[i]) {
			bend += math.Remainder(shank[i]-v, 360)
		}
	}
	if bend > 0 || shank == nil && high > -low {
		return negative(out)
	}
	return out
}

func negative(v []float64) []float64 {
	out := make([]float64, len(v))
	for i, x := range v {
		out[i] = -x
	}
	return out
}

// mappedAngles reads the columns the clinic saved; they must say which angle
// they are.
func (r *reader) mappedAngles(t table.Table) error {
	definition := r.Options.Definition
	if definition == "" {
		r.Ask("definition", "Which angle of the hip is it?", catalogue.ThighVertical, catalogue.TrunkThigh, catalogue.PelvisThigh)
		return nil
	}
	c, err := r.clockOf(t)
	if err != nil || c.Rate == 0 {
		return err
	}
	var tracks []track
	for _, s := range sidesOf {
		heading := r.Options.Column[s.role]
		if heading == "" {
			continue
		}
		bare, inside := strings.CutPrefix(heading, "180-")
		bare, minus := strings.CutPrefix(bare, "-")
		i, ok := t.Find(bare)
		if !ok {
			return r.noSuchColumn(heading, t)
		}
		flexion := t.Columns[i]
		if minus {
			flexion = negative(flexion)
		}
		tr := track{s.side, definition, negative(flexion)}
		for k := range tr.extension {
			if inside {
				tr.extension[k] = flexion[k] - 180
			}
		}
		tracks = append(tracks, tr)
		r.Word(s.role+"_column", heading)
	}
	r.session(c.Times)
	r.Number("sampling_hz", c.Rate)
	r.hips(tracks, c.Times, c.Rate, r.cutoff(videoCutoff), assessment.VideoMean)
	return nil
}
