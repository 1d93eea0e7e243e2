package force

import (
	"fmt"
	"slices"
	"strings"

	"stridewell/assessment/capture/signal"
	"stridewell/assessment/capture/table"
)

// none is the index of a column that is not there.
const none = -1

// timeColumn finds the column of times: the mapped one, or the one that is
// named so. Two are a fault, since they need not agree.
func (r *reader) timeColumn(t table.Table) (int, error) {
	if heading := r.Options.Column[TimeRole]; heading != "" {
		i, ok := t.Find(heading)
		if !ok {
			return none, r.noSuchColumn(heading, t)
		}
		return i, nil
	}
	found := none
	for i, name := range t.Names {
		if !slices.Contains(timeNames, bareHeading(name)) || counter(bareHeading(name)) && found != none {
			continue
		}
		if found != none && !counter(bareHeading(t.Names[found])) {
			return none, r.Fault(fmt.Sprintf("has two columns of time, %q and %q: which one counts is not known.", t.Names[found], name),
				"Say once which of them is the time: every table like it is read alike.")
		}
		found = i
	}
	if t.Names == nil && len(t.Columns) > 1 {
		if _, ok := table.ReadClock(t.Columns[0], ""); ok {
			return 0, nil
		}
	}
	return found, nil
}

// counter reports whether a heading numbers the samples.
func counter(heading string) bool {
	return slices.Contains([]string{"frame", "frame#", "sample", "index", "sample number", "nr"}, heading)
}

func (r *reader) noSuchColumn(heading string, t table.Table) error {
	return r.Fault(fmt.Sprintf("has no column %q, which was named for it; it has %s.", heading, listed(t.Names)),
		"Name the columns that it has.")
}

// forces finds the channels: as the clinic mapped them, as they are named, or
// the one that is largest. It lists the columns of forces among them.
func (r *reader) forces(t table.Table, timeColumn int) (trial, []int, error) {
	if r.Options.Column[VerticalRole] != "" {
		return r.mapped(t)
	}
	if t.Names == nil {
		return r.unnamed(t, timeColumn)
	}
	var tr trial
	var used []int
	for i, name := range t.Names {
		c, ok := meaning(name, t.Layout == table.OpenSim)
		if !ok || i == timeColumn {
			continue
		}
		k := slices.IndexFunc(tr.plates, func(p plate) bool { return p.label == c.plate })
		if k < 0 {
			k = len(tr.plates)
			tr.plates = append(tr.plates, plate{label: c.plate, side: sideOf(c.plate)})
		}
		switch p := &tr.plates[k]; {
		case c.place:
			p.place[c.axis] = t.Columns[i]
		case p.force[c.axis] != nil:
			return trial{}, nil, r.Fault(fmt.Sprintf("has two columns for the same force: the second is %q.", name), "Say once which column holds the vertical force: every table like it is read alike.")
		default:
			p.force[c.axis] = t.Columns[i]
			used = append(used, i)
		}
	}
	tr.plates = slices.DeleteFunc(tr.plates, func(p plate) bool { return p.force[0] == nil && p.force[1] == nil && p.force[2] == nil })
	if total, ok := totalOf(tr.plates); ok {
		tr.plates = total.leftOut(tr.plates)
		r.Warn("The table holds the total force and the plates it is the sum of: it was counted once.")
	}
	return tr, used, nil
}

// unnamed takes the channel with the largest mean for the vertical force.
func (r *reader) unnamed(t table.Table, timeColumn int) (trial, []int, error) {
	best, most := none, -1.0
	for i, c := range t.Columns {
		if i == timeColumn {
			continue
		}
		if m := abs(signal.MeanOf(c).Value); m > most {
			best, most = i, m
		}
	}
	if best == none {
		return trial{}, nil, r.Fault("holds a column of time and no force.", "Export the vertical force with it.")
	}
	if len(t.Columns) > 2 {
		r.Warn(fmt.Sprintf("The columns have no names: the vertical force was taken to be column %d, which is the largest.", best+1))
	}
	return trial{plates: []plate{{force: vector{nil, nil, t.Columns[best]}}}}, []int{best}, nil
}

// mapped takes the columns the clinic saved.
func (r *reader) mapped(t table.Table) (trial, []int, error) {
	var tr trial
	var used []int
	for _, role := range []struct {
		name  string
		into  *[]float64
		force bool
	}{
		{VerticalRole, &tr.vertical, true},
		{AnteriorRole, &tr.anterior, true},
		{CopAnteriorRole, &tr.copAnterior, false},
		{CopRightRole, &tr.copRight, false},
	} {
		heading := r.Options.Column[role.name]
		if heading == "" {
			continue
		}
		bare, minus := strings.CutPrefix(heading, "-")
		i, ok := t.Find(bare)
		if !ok {
			i, ok = t.Find(heading)
			minus = false
		}
		if !ok {
			return trial{}, nil, r.noSuchColumn(heading, t)
		}
		if *role.into = t.Columns[i]; minus {
			*role.into = scaled(t.Columns[i], -1)
		}
		if role.force {
			used = append(used, i)
		}
		r.Word(role.name+"_column", heading)
	}
	return tr, used, nil
}

// weightChannel is the vertical force as far as it is known before units and
// signs are.
func (r *reader) weightChannel(tr trial) []float64 {
	if tr.vertical != nil {
		return tr.vertical
	}
	axis, sign := upright(tr.total())
	return scaled(tr.total()[axis], sign)
}

// time fills times and rate, or asks for the rate.
func (r *reader) time(t table.Table, timeColumn int, weight []float64, tr *trial) error {
	if timeColumn != none && t.Missing(timeColumn) == 0 {
		c, ok := table.ReadClock(t.Columns[timeColumn], unitOf(t, timeColumn))
		if !ok {
			return r.Fault("has a column of time that does not run forward in even steps of a sample: rows were probably lost or mixed up.",
				"Export the recording again, or choose another column for the time.")
		}
		if tr.times, tr.rate, tr.irregular = c.Times, c.Rate, c.Irregular; !c.Counts {
			return nil
		}
	}
	rate := r.Options.Rate
	if rate <= 0 {
		rate = headerRate(t)
	}
	switch {
	case rate <= 0:
		r.Ask("rate", "How many samples a second did the instrument take? The file numbers its samples and gives no time.", likelyRates(weight)...)
	case rate > 20_000:
		return r.Fault("was said to have more than 20000 samples a second.", "Enter the sampling rate in Hz.")
	default:
		tr.times, tr.rate = table.EvenTimes(t.Rows(), rate), rate
	}
	return nil
}

// headerRate is the sampling rate a header states, or 0.
func headerRate(t table.Table) float64 {
	for _, key := range []string{"sampling rate", "sampling rate (hz)", "sample rate", "datarate", "rate", "frequency", "frequenz", "hz"} {
		var rate float64
		if _, err := fmt.Sscanf(t.Settings[key], "%f", &rate); err == nil {
			return rate
		}
	}
	return 0
}

func unitOf(t table.Table, i int) string {
	if t.Units == nil {
		return ""
	}
	return strings.ToLower(t.Units[i])
}

// units brings the forces to newtons, or asks for the unit.
func (r *reader) units(t table.Table, used []int, weight []float64, tr *trial) error {
	unit := r.statedUnit(t, used)
	if unit == "" {
		unit = likelyUnit(largeForce(weight))
	}
	factor := map[string]float64{"n": 1, "kn": 1000, "bw": r.Options.Mass * gravity}[unit]
	switch {
	case unit == "bw" && factor <= 0:
		r.Ask("mass", "How heavy is the runner, in kg? The forces are in body weights.")
	case factor <= 0:
		r.Ask("unit", "Which unit are the forces in? Volts must be calibrated before they are exported.", "N", "kN", "BW")
		return nil
	}
	r.Word("unit", map[string]string{"n": "N", "kn": "kN", "bw": "BW"}[unit])
	tr.vertical, tr.anterior = scaled(tr.vertical, factor), scaled(tr.anterior, factor)
	for i := range tr.plates {
		for axis := range 3 {
			tr.plates[i].force[axis] = scaled(tr.plates[i].force[axis], factor)
		}
	}
	return nil
}

// statedUnit is the unit that was said, or that the file states.
func (r *reader) statedUnit(t table.Table, used []int) string {
	unit := strings.ToLower(r.Options.Unit)
	for _, i := range used {
		if unit == "" {
			unit = unitOf(t, i)
		}
	}
	if unit == "" && t.Layout == table.OpenSim {
		return "n"
	}
	return unit
}

// likelyUnit is the unit in which a large force of a runner has that size.
func likelyUnit(size float64) string {
	switch {
	case size >= 0.9 && size <= 6:
		return "bw"
	case size >= 300 && size <= 6000:
		return "n"
	}
	return ""
}

// largeForce is the force that one sample in a hundred exceeds.
func largeForce(v []float64) float64 {
	size := make([]float64, len(v))
	for i, x := range v {
		size[i] = abs(x)
	}
	return signal.Quantile(size, 0.99)
}

func abs(x float64) float64 { return max(x, -x) }
